import { tellEach } from '../tell-each.ts'
import { ASKED, ASKING_NOW, THE_CUSTOMER, MESSAGE, NO_SECOND, SOMEBODY_ELSE, TELLING, TOLD, WHEN } from './contact-words.ts'

const CALLED_BEFORE =
  'call|calls|email|emails|e-mail|e-mails|mail|mails|message|messages|letter|letters|chat|chats|ticket|tickets|complaint|complaints|enquiry|query|dm|reminder|reminders|conversation|phonecall|phonecalls'

/** What became of the contact before. */
export const EARLIER_ANSWER = tellEach('come_again', {}, [
  [
    `${THE_CUSTOMER} ~2 ${TOLD} ~6 and|but|yet ~2 nobody|nothing|noone|no-one|still|haven't|hasn't|never|none|nowt|ignored`,
    'I wrote on Monday but nobody answered.',
    { unless: `${SOMEBODY_ELSE}|food|drink|towel` },
  ],
  [
    `i|we|i've|we've|ive|i'd|also|already|had ${TOLD} ~4 yesterday|earlier|ago|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|previously|before|january|february|march|april|may|june|july|august|september|october|november|december|morning|lunch ~4 about|and|but|regarding|on|he|she|they|you|nothing|now|still|who|that|re|so|with|no|for|again|your`,
    'I rang yesterday about the leak.',
    {
      unless: `${SOMEBODY_ELSE}|different|unrelated|separate|new|helpful|thanks|thank|great|husband|check-in|settled|sorted|rectified|done|rocket|came|else|haulier|airline|merchant|seller|courier's`,
    },
  ],
  [
    "i|we|i've|we've|i'd|ive|have|was ~1 spoke|spoken|speaking|talked|chatted to|with|on ~4 yesterday|earlier|ago|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|before|january|february|march|april|june|july|august|september|october|november|december|morning|lunch",
    'I spoke to a Gareth on Monday.',
    { unless: `${SOMEBODY_ELSE}|different|unrelated|new|helpful|thanks|great|pool` },
  ],
  [
    'yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|earlier|ago|week|morning|night|before i|we already|had|have|also? called|rang|phoned|emailed|messaged|contacted|wrote|complained|reported|spoke|raised|was|were ~6 and|but|about|regarding|to|with|told',
    'Last week I emailed you about the seat.',
    { unless: `${SOMEBODY_ELSE}|was|were|different|new|helpful|thanks` },
  ],
  [
    'i|we got|was|were|been|keep|kept cut|disconnected off|mid|before|twice|again|so|and',
    'I was cut off.',
    { unless: `${SOMEBODY_ELSE}|supply|power|internet|wifi|service|water|electricity|broadband|line` },
  ],
  [
    'message|email|call|letter|chat number|no two|three|2|3|four|five|six|seven|4|5',
    'Message number seven on this.',
    { unless: SOMEBODY_ELSE },
  ],
  [
    'round two|2|three|3 with|about|of|on|licence|same|still|again',
    'Round two about the same key.',
    { unless: `${SOMEBODY_ELSE}|interview|drinks|golf` },
  ],
  [
    'sent|sms|email|emails|message|messages|mail|letter ~2 two|three|four|several|many|multiple times',
    'I sent it two times.',
    { unless: SOMEBODY_ELSE },
  ],
  [
    'before|last|earlier|previous|yesterday|again|twice|first ~4 hung|cut|slammed up|off',
    'The last one hung up on me.',
    { despite: ['third'], unless: SOMEBODY_ELSE },
  ],
  [
    'last time|week|month|night|conversation i|we ~1 called|rang|spoke|wrote|contacted|emailed|phoned|asked|complained|raised|chatted|talked|reported|was|told ~2 told|you|they|was|about|said|someone|i',
    'Last time I called you told me to wait.',
    { unless: `${SOMEBODY_ELSE}|different|was` },
  ],
  [
    `my|our previous|earlier|last|original|two|three|four|many|several|numerous|other|prior *? ${CALLED_BEFORE}|contacts|correspondence`,
    'My previous letters got no answer.',
    { unless: `${SOMEBODY_ELSE}|bank|provider|job|replied|answered|thanks|visit|visits` },
  ],
  [
    'ignored|ignoring|ignores|disregarded|unanswered to|all|any|none|every|of|my|our ~2 emails|email|letters|letter|messages|message|calls|complaint|complaints|requests|tickets|ticket|dm|dms|query|queries|mails',
    'They have ignored my emails.',
    { unless: `${SOMEBODY_ELSE}|thank|thanks|quick|please|prompt|always|quickly|within|will` },
  ],
  [
    'nobody|noone|no-one|none|never|never ~3 called|phoned|rang|got|rung|came|replied|responded|gets|answers|returned|calls|answered|call|wrote|written back|to|my|me|us|again',
    'Nobody ever called back.',
    { despite: ['negated', 'third'], unless: `${SOMEBODY_ELSE}|came|got|money|refund|there` },
  ],
  [
    'no one|body|reply|answer|response|callback|call-back|call has|have|ever|to|since|back|yet ~1 called|phoned|rang|replied|responded|my|our|received|back',
    'No reply to my mail.',
    { despite: ['negated', 'third'], unless: `${SOMEBODY_ELSE}|asked|table|seat` },
  ],
  [
    'went|gone|go|been|come|came|going back|in|down|up to|there ~3 desk|shop|branch|store|reception|counter|office|bank ~4 times|twice|again|before|separate|occasions|third|second|already',
    'I went back to the shop three times.',
    { unless: SOMEBODY_ELSE },
  ],
  [
    'had|have|having|needed|forced to go|come|return|walk|drive|travel ~1 back to|into|there ~2 desk|shop|branch|store|reception|counter|office|centre|stadium',
    'We had to go back to reception.',
    { unless: SOMEBODY_ELSE },
  ],
  [
    `keep|kept|tired|sick|fed up|on|having|with? to|of|with? ${TELLING.replace('|telling', '')}|call|ring|explain|chase`,
    'I keep asking.',
    { unless: `${SOMEBODY_ELSE}|people|stop|coming|trying|offers|upgrade|stop|book|app` },
  ],
  [
    'been calling|ringing|emailing|chasing|asking|phoning|complaining|contacting|messaging|requesting ~4 for|since|all|over|every|daily|now|weeks|months|days|non-stop|continuously|constantly|repeatedly',
    'I have been emailing you since March.',
    { unless: `${SOMEBODY_ELSE}|now|help|advice|a` },
  ],
  [
    'calling|call|ring|ringing|called|rang|emailed|emailing|chased|asked every|each|all single|other? day|week|hour|morning|month',
    'I rang every day.',
    { unless: SOMEBODY_ELSE },
  ],
  [
    'to call|ring|contact|email|write|message|get|come you|in? back|again|touch if|when|after|in|today ~1 nothing|not|no|today|it',
    'Gareth said to call back if nothing changed.',
    { despite: ['third', 'conditional', 'reported'], unless: SOMEBODY_ELSE },
  ],
  [
    'again|already on|from|with|by|through|via phone|mail|email|chat ~2 and|then|once|twice|now by|on|twice|times|here|again ~2',
    'Already by phone and then here.',
    { unless: `${SOMEBODY_ELSE}|or|pay|order` },
  ],
])

/** The contact before, by its day, its channel or what became of it. */
export const ASKED_EARLIER = tellEach('come_again', { unless: NO_SECOND }, [
  [`${ASKED} ~3 ${WHEN} ~1`, 'I texted you on Monday.', { stands: 'own', unless: `${NO_SECOND}|thanks|thank|now|done|sorry|when|if` }],
  [
    `spoke|spoken|talked|chatted|chatting|talking|speaking ~4 ${WHEN} ~1`,
    'I spoke with Raj this morning.',
    { stands: 'own', unless: `${NO_SECOND}|thanks|thank|when|if` },
  ],
  [
    `i|we was|were|had|been on|in|here|onto|down|through|at ~4 ${WHEN} ~2 with|about|for|and|because|over|to|re|on`,
    'I was in on Thursday with this tyre.',
    { unless: `${NO_SECOND}|flight|holiday|train|trip|when|table|charged|tyres|nice|worse|glasses|plastic` },
  ],
  [
    `did|checking|check|see|seeing|wondering|whether|if|hope|sure|that ~1 you|u|ye|yous|it ~1 get|got|receive|received|see|saw|seen|read my|our|the ~2 ${MESSAGE}`,
    'Just checking you got my text.',
    { despite: ['asked', 'requested', 'hedged', 'conditional'], unless: `${NO_SECOND}|offer|statement` },
  ],
  [
    `${ASKED} ~5 .? ~1 ${ASKED} ~2 again|at|on|in|today|now|yesterday|this|too|by|no|and|twice|nothing|${WHEN}`,
    'Rang on the 1st, rang on the 8th.',
    { stands: 'own', unless: `${NO_SECOND}|waitress|if|she|manager|counter` },
  ],
  [
    `${ASKED}|tried ~6 .? ~2 ${ASKING_NOW}|trying ~2 now|today|again|here|it|this|you|instead`,
    'Asked yesterday, asking today.',
    { stands: 'own', unless: `${NO_SECOND}|if` },
  ],
  [
    `tried ~3 ${WHEN}|at ~3 .? ~1 tried|trying ~3`,
    'Tried you at nine, tried you at eleven.',
    { stands: 'own', unless: `${NO_SECOND}|product|atm|pay|card` },
  ],
  [
    `${ASKED} ~4 .? ~1 no|nobody|nothing|without|zero ~1 answer|answered|reply|response|replied|reacted|came|called|back|joy ~2`,
    'Emailed, no answer.',
    { stands: 'own', unless: `${NO_SECOND}|bell|door` },
  ],
  [
    'you|u|ye|colleague|agent|lady|lass|guy|girl|lad|fella|advisor|adviser ~2 said|told|wrote ~3 that|so|this|same|it|me|us ~3 yesterday|last|earlier|ago|before|monday|tuesday|wednesday|thursday|friday|saturday|sunday ~1 when|too|also|already|as|and|but|it|its|now|still|well',
    'You said that yesterday as well.',
    { despite: ['reported', 'third'] },
  ],
  [
    'told|asked|advised|instructed|invited|said me|us|to|i|we|should|just? to|should? call|ring|phone|get|come|contact|check|write|message|email|try|pop ~1 back|again ~1',
    'I was told to get back to you.',
    { despite: ['reported', 'third'], unless: `${NO_SECOND}|they'd|would|he'd|she'd|never|refused|i'd|someone|somebody|nurse|no|lol` },
  ],
  [
    `me|i|one|lady|customer|person that|who ~1 ${ASKED}|spoke ~3 ${WHEN}|before|you`,
    "It's me that rang yesterday.",
    { unless: `${NO_SECOND}|they` },
  ],
  [
    `reached|got|heard|had|received ~1 no|nothing|zero ~2 since|from|to|after ~2 my|our ~2 ${MESSAGE}|visit`,
    'I have heard nothing since my visit.',
    { despite: ['negated'] },
  ],
])
