import { tellEach } from '../tell-each.ts'
import { ASKING_NOW, MESSAGE, NO_SECOND, WHEN } from './contact-words.ts'

/** Here once more: a greeting with again, a thread taken up, another way tried. */
export const BACK_AGAIN = tellEach('come_again', { unless: NO_SECOND }, [
  ['hello|hi|hey|hiya|morning|afternoon|evening|day again ~1', 'Hi again.', { stands: 'first', unless: `${NO_SECOND}|love|holiday` }],
  [
    "hello|hi|hey|hiya|morning|afternoon|evening|yeah|yes|aye|ja|eh ~1 it's|its|it|this|tis|is|only ~4 again|back",
    "Good morning, it's 4C again.",
    { unless: `${NO_SECOND}|broken|down|off|not|dead|gone|working|works|up|on|kind|book|stayed|forward|coming|june` },
  ],
  [
    "it's|its|this|is mr|mrs|ms|miss|me|<name> ~2 again",
    "It's Mrs Pike again.",
    { unless: `${NO_SECOND}|not|broken|down|off|dead|please` },
  ],
  [
    'about|re|regarding|concerning|over the|my|this|that|our|your|a|these|those|me ~2 .? again',
    "It's about the dress again.",
    { unless: `${NO_SECOND}|think|thinking|thought|excited|visit|come|coming|stay|not|park` },
  ],
  [
    "so|hence|thus|therefore i'm|im|we're|am|i back|here on|again|today|now|with|about?",
    "It's Thursday so I'm back.",
    { unless: `${NO_SECOND}|home|holiday|working|tariff|happy|online|normal|comes|power|square|where|started` },
  ],
  [
    "back again|here|on ~1 like|lads|about|with|as|for|on|because|to|re|folks|guys|love|i'm|sorry|today|over",
    'Back again, lads.',
    { stands: 'first', unless: `${NO_SECOND}|holiday|stay|year|summer|working|online` },
  ],
  [
    "i'm|im|am|we're|are|just|and calling|ringing|phoning|getting|coming|writing|popping back ~1 because|about|with|as|for|to|in|re|on|since|regarding|like",
    'I am ringing back about the estimate.',
    { unless: `${NO_SECOND}|when|never|not|home` },
  ],
  [
    'getting|get|got back in|on|onto|to ~1 touch|to|you|ye|yous ~3',
    'I have had to get back on to you.',
    {
      unless: `${NO_SECOND}|can|could|will|please|would|never|not|nobody|you'd|you'll|they|he|she|they'd|someone|didn't|for|thanks|thank|until|when|want|money|reply|glad|feet|track|normal|work`,
    },
  ],
  [
    "must|have|had|having|constrained|obliged|forced|compelled|need|regret|'ve|i've ~1 to write|come|contact|ask|call|put|do|ring|raise|type|say|revert|turn ~4 again|anew|afresh|back ~1",
    'I must write to you once more.',
    { unless: `${NO_SECOND}|home|please|never|will|want|if|can|stay|only|nurse|blood|funds` },
  ],
  [
    `${ASKING_NOW}|${MESSAGE}|giving|give|write|ask|send|trying|try|going|go|contact|here|raise ~3 one|once|1 more ~2 time|go|try|here|about|then|for|because|in`,
    'Giving it one more go.',
    { unless: `${NO_SECOND}|will|please|can|not` },
  ],
  [
    `follow|following|followup|follow-up|chase|chasing|nudge|nudging|bump|bumping|replying|poke|poking up? ~1 on|to|re|about|you|from|this|of? ~3 my|the|our|own|this|for|your|.|still ~2 ${MESSAGE}|question|thread|.|price|date|answer|news`,
    'Just following up on the email from May.',
    { unless: `${NO_SECOND}|can|could|will|they|agent|nobody|never|instructions|steps|advice` },
  ],
  ['bumping|reopening|resending|re-sending ~1', 'Resending my form.', { stands: 'first' }],
  [
    `my|our|own ~1 earlier|previous|last|unanswered|trailing|original|prior|initial ~1 ${MESSAGE} ~1`,
    'It is all in my earlier message.',
    { unless: `${NO_SECOND}|cancel|ignore|disregard|forget|sorry|bill|payment|atm|transfer` },
  ],
  [
    `my|our ${MESSAGE} below|above|underneath|${WHEN}|on|from|re|of|dated|in ~1 below|above|${WHEN}|the|june|may|re|regarding`,
    'Pls read my texts from Saturday.',
    { unless: `${NO_SECOND}|cancel|ignore|disregard|forget|bill|account|done|moved|credit` },
  ],
  [
    `my|our ~2 ${MESSAGE} ~4 lost|astray|mislaid|missed|overlooked|spam|ignored|unanswered|unread|void|nowhere`,
    'My mail seems to have got lost.',
    { despite: ['hedged', 'third'], unless: `${NO_SECOND}` },
  ],
  [
    'trying|try|asking|ask|writing|write|tweeting|tweet|messaging|posting|repeating ~2 here|publicly|public|chat|instead|post ~2 since|because|as|then|now|instead|where|again|and',
    'Trying here since nobody answered.',
    { unless: `${NO_SECOND}|if|you|love|first|why|food` },
  ],
  [
    "so|now|hence|therefore i|i'm|im|we|am? ~1 trying|asking|writing|tweeting|messaging|try|write|contacting|tweet ~2 here|you|it|chat|public|again|by|on|in|post|instead",
    'Nobody reacted, so now I try here.',
    { unless: `${NO_SECOND}|if|hard|first|looking` },
  ],
  [
    'rang|called|phoned|talking|speaking|spoke|chatting|chat ~8 line|call|chat|phone|it|he|she ~2 went|dropped|cut|froze|hung|disconnected|timed ~2 dead|out|off|up|down|mid|on|me|and|so',
    'I was talking to one of yours and it dropped out.',
    { despite: ['third'], unless: `${NO_SECOND}|supply|water|power` },
  ],
  [
    'cut|kicked|thrown|booted|timed|disconnected|dropped ~2 off|out|from|of|mid ~2 chat|call|colleague|conversation|queue|agent|line|before|so',
    'I got kicked out of the chat.',
    { unless: `${NO_SECOND}|supply|water|power|internet|wifi|service|app|broadband|signal|game|match|account|virtual|mum` },
  ],
  [
    "closed|archived ~6 i|im|i'm ~1 opening|opened|open|made|make|start|started|raised|logged|creating ~1 a|another|new|again|fresh ~1",
    'My ticket was closed so I opened a new one.',
    { unless: `${NO_SECOND}|account|shop|store|branch` },
  ],
  [
    'new|another case|ticket|request|chat ~2 as|because|since|for ~5 closed|shut|old|same|froze|expired',
    'New case since you closed the old one.',
  ],
  [
    'picking|pick|picked|carrying|carry|continuing|continue|starting|started ~1 up|on|over|from? ~2 where|from|this ~2 i|we|left|another|were|was ~1 left|stopped|chat|was|were|off',
    'Picking up where I left off with Lars.',
    { despite: ['asked', 'requested'], unless: `${NO_SECOND}|game|book|series|save` },
  ],
  [
    'sorry|apologies|hate|forgive|excuse ~3 chase|chasing|pest|nag|pester|pestering|nagging|persistent|badger|hound',
    'I hate to be a pest.',
    { unless: `${NO_SECOND}|sales` },
  ],
  [
    'remind|reminder|reminding ~1 you|ye|of|on ~1 of|my|our|trailing|the ~1 my|our|trailing|request|letter|mail|email|complaint|above',
    'Just reminding you of my letter.',
    {
      despite: ['asked', 'requested', 'hedged'],
      unless: `${NO_SECOND}|send|get|your|got|app|receive|received|set|payment|sent|please-remind|charge|fee|me`,
    },
  ],
  [
    "we've|we|i've|been have|been|here ~1 been|here|before ~1 before|haven't",
    'We have been here before.',
    { unless: `${NO_SECOND}|holiday|years|visit|food` },
  ],
  [
    "same as|like|thing|question|query|one|issue|problem|request ~1 as|i'd|i? ~3 yesterday|ago|times|monday|tuesday|wednesday|thursday|friday|saturday|sunday|earlier|this-morning ~1",
    'Same as an hour ago.',
    { stands: 'first', unless: `${NO_SECOND}|order|price|screen|page` },
  ],
  [`third|second time lucky`, 'Third time lucky I hope.', { despite: ['hedged'], unless: `${NO_SECOND}|passed|through|worked|test` }],
  [
    'already|just been|went|gone|go through|over ~2 this|all|everything|it|security ~2',
    'I already went through all this with Karim.',
    { unless: `${NO_SECOND}|menus|website|payment` },
  ],
  [
    'already ~1 told|texted|emailed|rang|sent|asked|called|messaged|wrote|reported|said|gave|explained|given ~2 u|you|ye|yous|your|yall|this|that',
    'Already told u on the phone.',
    { unless: `${NO_SECOND}|paid|money|notice|cancel|cheque` },
  ],
  ['circling|checking|touching back ~1', 'Circling back on my gate.', { unless: `${NO_SECOND}|luggage|baggage` }],
  [
    'bug|bother|trouble|annoy|pester ~1 you|u|ye|yous ~1 again|once',
    'Sorry to bug you again.',
    { unless: `${NO_SECOND}|won't|never|not|don't` },
  ],
  [
    'for|on|is|at|here|back ~1 round two|three|four|five|2|3|4',
    'Back for round three.',
    { unless: `${NO_SECOND}|golf|game|boss|fight|drinks` },
  ],
  [
    'previously|repeatedly ~1 raised|written|wrote|contacted|notified|asked|submitted|informed|complained|requested|emailed|called',
    'I have previously raised this with you.',
    { unless: `${NO_SECOND}|you've` },
  ],
  [
    'line|chat|phone|call|bot|agent|website ~1 dropped|kicked|cut|disconnected|hung|threw|timed ~1 me|us|up|out ~1',
    'The chat kicked me out.',
    { despite: ['third'], unless: `${NO_SECOND}|internet|power|game` },
  ],
  [
    'we|i ~1 got|were|was disconnected|dropped ~1',
    'We got disconnected.',
    { unless: `${NO_SECOND}|internet|wifi|game|match|server|electricity|gas|water|meter|service|supply` },
  ],
  ['called|rang|wrote|asked|emailed|phoned|reported ~2 the first|last|previous time ~1', 'I was told so when I called the first time.'],
  [
    'first|last time ~1 i|we ~1 called|rang|wrote|asked|emailed|phoned|reported|spoke|contacted|messaged',
    'Last time I rang it was Eva.',
    { unless: `${NO_SECOND}|never` },
  ],
  [
    'keep|keeps|kept|keepin on callin|calling|ringing|asking|writing|emailing|phoning|messaging|chasing ~1',
    'I keep on calling.',
    { stands: 'own', unless: `${NO_SECOND}|you|they|he|she` },
  ],
])
