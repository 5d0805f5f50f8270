import { PEOPLE } from './praising-people.ts'
import { tellEach } from '../tell-each.ts'

const THANK = 'thank|thanks|thx|thnx|thanx|thnks|tnx|tysm|ty|cheers|thankyou|thanking|ta'
const NOTHING =
  'nothing|losing|lost|ruining|wasting|breaking|ignoring|overcharging|killing|hanging|cancelling|canceling|delaying|stranding|messing|screwing|missing|ruined|rolling|clown|stealing|robbing|cutting|leaving|sending-me-round|advance|anticipation|unblocking-it|if|stranger|neighbour'
const MEANT = { unless: NOTHING, despite: ['conditional'] } as const

export const THANKING = tellEach('thanks', {}, [
  [
    `${THANK} ~4 for ~1 the|ur|all|this|that|it|fixing|sorting|taking|letting|helping|getting|putting|making|adding|doing|coming|being|sending|telling|explaining|ringing|calling|finding|bringing|keeping|saving|looking|changing|giving|everything|replying|responding|updating|refunding|unlocking|resolving|staying|going|checking|clearing|moving|another|a|an|info|working|yesterday|today|these|those|my|our|such`,
    'Thanks so much for sorting the bill.',
    { unless: `${NOTHING}|please|any|would|could|generous|can|unfortunately|tip|follow|rt|ff|mention|retweet` },
  ],
  [
    `${THANK} you|u|ye|guys|all|so|very|a ~3 for ~1 your|ur ~2 help|support|assistance|reply|response|kindness|efforts|work|advice|service|honesty|email|message|call|hard|swift|prompt|quick|fast|guidance|generosity|care`,
    'Thank you for your quick help.',
    { unless: 'no|nothing|please|advance|anticipation' },
  ],
  [
    `${THANK} for your|ur ~2 help|support|assistance|reply|response|kindness|efforts|work|advice|service|honesty|swift|prompt|quick|fast|generosity|email|message|call`,
    'Thanks for your kindness.',
    { unless: 'no|nothing|please|advance|anticipation' },
  ],
  [`${THANK} ~4 for ~1 <name>`, 'Cheers for rescuing the booking.', { unless: `${NOTHING}|please|any|would|could|your|can` }],
  [
    `${THANK} ~3 for ~1 your|ur ~1 time|patience|attention|understanding|consideration|custom|cooperation`,
    'Thank you for your patience.',
    { isnt: true },
  ],
  [`${THANK} ~4 in advance|anticipation`, 'Thanks in advance.', { isnt: true }],
  [`${THANK} ~3 for nothing|any|choosing|contacting|calling|reading|listening`, 'Thanks for nothing.', { isnt: true }],
  ['no|without|word|vote|with|say|saying|than|but of? no? thank|thanks|thankyou you? ~1', 'No thanks.', { isnt: true }],
  [
    'thank|thanks you|u to|card|gift|note|letter|email|bonus|present|message stop|refrain|keep|remember? ~1',
    "I'd thank you to stop.",
    { isnt: true },
  ],
  ['thank you card|gift|note|letter|email|bonus|present|page|message', 'I got your thank you card.', { isnt: true }],
  ['thank|thanks god|goodness|heavens|heaven|christ|fully|be|lord|the? stars', 'Thank goodness it was cheap.', { isnt: true }],
  ['thanks|thx|ta a bunch|very', 'Thanks a bunch.', { isnt: true }],
  [
    "i'll|will|can|would|should|be|might say|be|thank|have thank|you|to|i you? when|if|once|for",
    "I'll say thank you when it is here.",
    { isnt: true },
  ],
  [
    `thank|thanks|thx|thankyou you|u|ye|again? guys? so|sooo|soo|soooo|ever|very|from much|so|kindly|from|the|bottom ~2 for|to|from|you|all|guys|lads|everyone|again|that|was|it|x|it's|i|love|pet`,
    'Thank you so much to you all.',
    MEANT,
  ],
  ['thank|thanks|thx you|u? so|sooo|soo|soooo|ever much|so|mate|very', 'Thanks ever so much.', { unless: `${NOTHING}|please|can|could` }],
  ['tysm|thankyousomuch|thanku', 'It is unlocked, tysm.', { unless: `${NOTHING}|please|can` }],
  [
    'thank you|u sooo|soooo|sooooo|soo|kindly|again|immensely|sincerely|guys|both|all ~1',
    'They came, thank you guys.',
    { unless: `${NOTHING}|please|can|could|would|regards` },
  ],
  ['thanks|thx|cheers|ta a million|ton|heap|mill|bunch-for|zillion|mil', 'Thanks a million.', { unless: NOTHING }],
  ['thanks heaps|loads|tons|millions|awfully|again', 'Thanks heaps.', { unless: `${NOTHING}|please|regards` }],
  ['thank|thanks you? you thank|thanks you?', 'Thank you, thank you.', { unless: NOTHING }],
  ['thank you thank you', 'Thank you thank you thank you.', { unless: NOTHING }],
  ['a|million|thousand|hundred|many million|thousand|billion|hundred thanks|thank|thank-yous', 'A million thanks.', { unless: NOTHING }],
  [
    'big|huge|massive|special|sincere|heartfelt|warm|grateful|enormous|hearty|deepest|warmest|sincerest|many|our|my ~1 thanks|thank|thankyou|shout-out|thx you? to|for|go|goes|from',
    'A huge thank you to your night team.',
    { unless: `${NOTHING}|bartender|next-door` },
  ],
  [
    `thanks|thank|thankyou you? to ~2 ${PEOPLE}|you|your|everyone|everybody|all|kitchen ~5 for|who|at|on|that|in`,
    'Thanks to the crew for the blanket.',
    { unless: `${NOTHING}|missed|useless|missing|now|cost|forced|late|community|bank|had` },
  ],
  [
    `wanted|want|like|writing|write|calling|ringing|wish|love|note|quick|just|rang|phoned|letter|message|line|email|to|may|must|please|could|somebody|someone|can to|i|you|we|somebody? ~1 thank ~1 your|the|him|her|them|everyone|all|those|him|that|mr|mrs|ms|you`,
    'I just wanted to thank your driver.',
    { despite: ['requested', 'asked', 'hedged'], unless: 'if|god|stop|refrain|need|hand|automate|anticipation|advance|patience|ends' },
  ],
  [
    'wanted|want|like|calling|ringing|wish|only|just|rang|phoned to|a say|give|offer|drop|express|send|extend ~2 thank|thanks|gratitude|appreciation|thankyou|big',
    'I am only ringing to say thanks.',
    { despite: ['requested', 'hedged'], unless: 'no|when|cards|customers' },
  ],
  [
    'express|convey|extend|offer|pass|give|send|record|relay ~2 my|our|on|along|his|her ~2 thanks|gratitude|appreciation|thank-you|best',
    'Please convey my thanks to the nurse.',
    { despite: ['requested', 'asked'], unless: 'whoever|clap|slow|close' },
  ],
  [
    'say|tell ~3 thank|thanks|ta|cheers you? to|from|for|him|her ~1 me|us|him|her|them|the|your|that|all',
    'Say thanks to the lads from me.',
    { despite: ['requested'], unless: 'automate|when|only' },
  ],
  [
    'thank him|her|them|the|that|everyone|your|whoever ~3 for|from|on|who|so ~1 me|us|my|behalf|helped|the|his|her|their|much',
    'Please thank her from me.',
    { despite: ['requested', 'asked'], unless: `${NOTHING}|no` },
  ],
  [
    `very|so|really|most|ever|extremely|eternally|deeply|truly|incredibly|forever|genuinely|just|how|beyond|always|sincerely grateful|thankful|appreciative|obliged|indebted|appreciated|touched ~1 for|to|that|you|i|we|by|all|the`,
    'I am so grateful for your help.',
    { unless: `if|would|could|i'd|we'd|you|should|please|advance`, despite: ['conditional'] },
  ],
  [
    "how|i'm|am|so|very|we're|are|truly|really|ever|that's grateful|thankful|indebted|obliged ~1 i|we|for|to ~1 am|are|that|you|your|the|him|her|all|everything|them|what",
    'You have no idea how grateful I am.',
    { unless: 'if|would|could|please', despite: ['negated'] },
  ],
  [
    'much|most|very|greatly|really|hugely|deeply|truly|massively|sincerely|so obliged|appreciated|appreciate',
    'Much obliged.',
    { despite: ['reported'], unless: 'any|if|would|could|please|reply|advance|will|feedback|help|be|when|not|like|soon|assistance' },
  ],
  [
    'indebted|obliged|grateful|thankful to your|the|him|her|them|you|all ~1',
    'I am obliged to your porter.',
    { unless: 'if|would|could|not|feel|legally|please|pay' },
  ],
  [
    "would|could|i'd|we'd|should|be|will ~3 grateful|obliged|thankful|appreciate|appreciated|appreciative|much",
    'I would be grateful if you could.',
    { isnt: true },
  ],
  ['any ~4 appreciated', 'Any help is appreciated.', { isnt: true }],
  [
    'help|reply|advice|feedback|info|assistance|response|answer|update ~1 much|greatly|highly|really|is appreciated? ',
    'Quick reply much appreciated.',
    { isnt: true },
  ],
  [
    'appreciate|appreciated|appreciating|appreciates you|it|the|your|all|everything|that|how|what|this|u ~2 quick|help|lads|you|getting|taking|coming|staying|calling|sorting|did|done|doing|for|honesty|effort|reminder|so|mate|man|going|ringing|helping|fixing|being|very|a|lot|guys|everything|have|care|fast|support|kindness|call|kind|patience|people|upgrade|refund|speedy|service|response|hard|work|of|from|update|on|person|replying|letting',
    'I appreciate you staying on the line.',
    { unless: `if|would|could|please|you'd|i'd|more|should|advance|may|feedback|concern` },
  ],
  [
    'really|truly|do|sincerely|genuinely|greatly|certainly|definitely|also appreciate|appreciated it|you|that|this|your|everything|the|all|u',
    'We really appreciate it.',
    { unless: `if|would|could|please|don't|not|didn't|you'd|but|i'd|advance|when` },
  ],
  [
    'god|lord|heaven bless|love you|u|him|her|them|ye ~2 for|who|all|lads|and|thank|everyone',
    'God bless you for that.',
    { unless: 'if|us' },
  ],
  ['bless you|u|ye|him|her|them for|all', 'Bless you for ringing back.'],
  ['i|we owe|owes you|him|her|ye|u|them one|big', 'I owe you one.', { unless: 'refund|month|money|still|pay|balance|how|bill' }],
  [
    'i|we owe|owes you|him|her|ye|them ~2 pint|drink|beer|coffee|thanks|debt',
    'I owe you a pint.',
    { unless: 'refund|month|money|still|pay|balance|how|bill' },
  ],
  [
    'my|our|sincere|eternal|deepest|heartfelt|profound|undying|with gratitude|appreciation ~1 to|for|goes',
    'My sincere gratitude to your staff.',
  ],
  [
    'means|meant|mean a|so|the|everything|alot lot|much|world|to ~2',
    'You rang back, it means a lot.',
    { unless: "would|if|nothing|what|doesn't|could" },
  ],
  [
    "couldn't|could|can't not? have|of|be managed|done|made|got ~4 without you|your|him|her|them|<name>",
    "I couldn't have done it without you.",
    { unless: 'signing|going' },
  ],
  [
    "didn't|don't|not have|need|had to? do|have ~1 that|this|to but|and|so ~1 you|he|she|thank|thanks|i|they",
    "You didn't have to do that and you did, thanks.",
    { despite: ['negated'] },
  ],
  [
    'thank|thanks|thx|ta|cheers|thankyou you|u? <name> you|all|for|it|both|that|we|now|i|she|he|they ~1',
    'Thanks Orla, all good now.',
    { unless: `${NOTHING}|no|please|can|could|would|regards|kind|rather|need|want|what` },
  ],
  [
    `all|it's|its|works|working|done|sorted|fixed|resolved|solved|perfect|back|on|arrived|received|refunded|phew|fast|better|great|brilliant|amazing|worked|wow|omg|lovely|going|through ~3 ${THANK} you|u|so|ever|very|<name>|mate|guys|again|lads|pet|love|a|all`,
    'It is working again, thank you.',
    { unless: `${NOTHING}|no|please|can|could|would|want|need|question|when|how|reply|get` },
  ],
  [
    'thank|thankyou you|u? <name>',
    'They sent it on, thank you Larkinn.',
    { unless: `${NOTHING}|no|please|can|could|would|regards|kind|rather|need|want|what|sir|madam` },
  ],
  [
    'phew|wow|omg|relief|yay|woohoo|hooray|ah|aw|aww|oh thank|thanks|thx|cheers|ta you? ~1',
    'Phew, thanks.',
    { unless: `${NOTHING}|no|god|goodness|very|but` },
  ],
  ['much|kind thanks|gratitude to|for', 'Much thanks for the upgrade.', { unless: NOTHING }],
  ['ta|cheers very|ever|so|for much|so|that|the|fixing|sorting|ringing|your', 'Ta very much.', { unless: `${NOTHING}|generous|please` }],
  ['nice one|work for|lads|guys|mate ~1', 'Nice one for sorting that.', { unless: NOTHING }],
])
