import { DO_NOT, READERS_CALLED } from './others-words.ts'
import { tellEach } from '../tell-each.ts'
import { ELSE_OBJECT } from './warning.ts'

/** Words that make of a bidding one to the firm itself, or about another matter. */
const MEANT_FOR_FIRM =
  'address|number|email|until|till|yet|worry|code|link|letter|letters|reply|message|messages|calls|parcel|form|chat|sorry|bot|button|refund|password|pin|texts|caller|phishing|again|hesitate|thx|hungry|else|toffee'
/** Whose bidding it is not, and what is only thought. */
const OF_SPEAKER =
  "i|i'm|i'll|i've|i'd|we|we'll|we're|we've|me|us|my|our|mine|can|could|would|know|think|care|mind|remember|forget|want|need|like|understand|please"
const OTHER_THAN_FIRM = `${MEANT_FOR_FIRM}|${ELSE_OBJECT}`
const DEAL_WITH =
  'buy|preorder|pre-order|order|book|rent|hire|join|sign|enrol|enroll|register|subscribe|download|install|fly|invest|shop|bank|eat|stay|ride|sail|migrate|switch|rely|trust|use|choose|travel|insure|ship|host|trade|bet|play|upgrade|renew|apply|open|go|come|get|move|deposit|visit|watch|bother|touch|waste|study|park|deal|accept|fall|believe|leave|put|let|send|bring|take|give'
const TRADED =
  'ticket|tickets|pass|plan|contract|membership|policy|loan|card|account|package|scheme|game|phone|car|house|flat|room|bed|mattress|kitchen|sofa|course|subscription|jeans|dress|shoes|tyres|insurance|pension|mortgage|broadband|energy|food|holiday|cruise|flight|hotel|bond|warranty|finance|deal|offer|upgrade|season'
const RIVAL_TRADES =
  'firm|company|provider|bank|shop|place|brand|supplier|network|insurer|dentist|doctor|vet|garage|taxi|cab|courier|florist|airline|hotel|gym|school|landlord|agent|agency|builder|plumber|electrician|accountant|solicitor|barber|salon|restaurant|cafe|bakery|broker|lender|platform|app|tool|software|store|dealer|mechanic|operator|ferry|bus|train|carrier|pharmacy|optician|clinic|lab|surveyor|mover|movers|cleaner|cleaners|caterer|nursery|college|tutor|game|bookkeeper|center|centre|website|venue|photographer|distributor'

const CALLED = `${READERS_CALLED}|tenants|hens|stags|caterers|businesses|homeowners|customers|farmers|shoppers|renters|passengers|women|investors|borrowers|employers|retailers|hosts|users|devs`

const OUTCRY = {
  despite: ['conditional', 'negated', 'third', 'reported'],
  stands: 'alone',
  without: OF_SPEAKER,
  unless: `${MEANT_FOR_FIRM}|please`,
} as const

const READER = {
  despite: ['conditional', 'negated', 'third', 'reported'],
  stands: 'first',
  without: OF_SPEAKER,
  unless: OTHER_THAN_FIRM,
} as const

const ANYWHERE = { despite: ['conditional', 'negated', 'third'], without: OF_SPEAKER, unless: OTHER_THAN_FIRM } as const

/** The shortest warnings, which are a clause of their own. */
const OUTCRIES = tellEach('warn', OUTCRY, [
  [
    `do not ever? preorder|pre-order|use|buy|order|book|rent|hire|join|enrol|register|subscribe|install|download|invest|bother|trust|fly|go|apply|touch|sign|visit|shop`,
    'Lost all my data, do not use.',
  ],
  [`${DO_NOT}|not ever? do|try|buy|fall|risk|use|get|trust it|this|them|these to|for? yourself|it?`, "About to sign up? Don't do it."],
  [`do not ever? do|try|buy|fall|risk|use|get|trust it|this|them|these to|for? yourself|it?`, 'About to sign up? Do not do it.'],
  [
    `about|thinking|planning|tempted|considering|fancy|fancying|wondering|doubts ~8 . don't|dont`,
    "About to join these cowboys? Don't.",
    { stands: 'first', without: 'i|we|my|our', despite: ['asked', 'requested', 'conditional', 'negated', 'hedged'] },
  ],
  [
    `not|never this|these|that place|bank|firm|company|hotel|shop|one|lot|crowd|people|guys|mob|garage|clinic|surgery|school|gym|airline|app|agency|florist|cowboys|outfit`,
    'First time buyers, not this bank.',
  ],
  [`not here|these|them|him|ever`, 'Cold soup, not here.', { unless: `${MEANT_FOR_FIRM}|it's|no` }],
  [`hands|keep|paws off|away|aff from|of? ~1`, 'Looks cheap, hands off.'],
  [
    `skip|swerve|dodge|avoid|boycott|shun|ditch|bin it|this|these|them|em|'em alone|at|all|cost|costs|on|up? cost|costs?`,
    'Grey burger, swerve it.',
  ],
  [
    `keep|just|walk|walking|scroll|scrolling|drive|driving|run|running|swim|turn|swipe|move|passing walk|walking|scroll|scrolling|driving|drive|running|on|past|around|round|back|away|along on|by|past|now|and? ~1`,
    'Dishwater coffee, keep walking.',
    { unless: `${MEANT_FOR_FIRM}|kept|it` },
  ],
  [
    `save|keep your|ur money|cash|time|pennies|dollars|pounds|rand|euros|petrol`,
    'Save your money.',
    { despite: ['conditional', 'third'], unless: 'i|can|with|we|on' },
  ],
  [`beware|caution`, 'They push coatings on you, beware.', { unless: `${MEANT_FOR_FIRM}|dog|scam|scammers` }],
  [`turn around|back|round|away now|while|before|folks|people|and? ~2`, 'Turn around while you can.'],
])

/** Biddings with which a sentence begins. */
const BIDDINGS = tellEach('warn', READER, [
  [
    `${DO_NOT} ever? ${DEAL_WITH} ~5 this|these|them|here|yours|there|with`,
    "Don't ride with these cowboys at night.",
    { without: `${OF_SPEAKER}|it|back|off` },
  ],
  [
    `${DO_NOT}|not ever? buy|get|take|sign|order|book|accept|touch|trust|join ~2 ${TRADED} ~1`,
    "Don't buy the season ticket.",
    { without: `${OF_SPEAKER}|it|off` },
  ],
  [
    `under|in no circumstances|circumstance|account|way ~2 ${DEAL_WITH} ~3`,
    'Under no circumstances eat here.',
    { despite: ['negated', 'conditional', 'third', 'reported'] },
  ],
  [
    `walk|run|scroll|drive|turn|swipe|keep straight|right|walking|scrolling|running|driving? on|past|away|around|left|right lads|people|folks|guys|now|while|before|and|this|these|them|pick|choose|find|ladies`,
    'Walk on past lads.',
  ],
  [`pass on this|these|that lot|one|place|firm|mob|crowd|people|company`, 'Pass on this lot.'],
  [
    `find|pick|choose|use|try|take|get|book|hire|buy|ship|go|bank|rent|play|look ~2 another|different|other|any|proper|decent|real|reputable ~1 ${RIVAL_TRADES} ~1`,
    'Not safe, take another taxi.',
    { without: `${OF_SPEAKER}|same|or`, unless: `${OTHER_THAN_FIRM}|back|your|branch|best` },
  ],
  [
    `find|pick|choose|use|try|book|hire|buy|go|bank|rent|shop|test|fly|eat|stay|look ~2 elsewhere|somewhere|anywhere|someone|anyone ~1 else|elsewhere|who|with|reputable? ~2`,
    'Please test elsewhere.',
    { without: OF_SPEAKER, unless: `${OTHER_THAN_FIRM.replace('|else', '')}|there|i'd` },
  ],
  [
    `get|take|move|pull|withdraw your ~1 money|pension|savings|cash|business|custom|kids|name|account|deposit|dog|data|funds ~1 out|away|off|elsewhere ~3`,
    'Get your pension out of there while you can.',
  ],
  [`keep|leave your|ur ~3 away|well|off|clear|out|far|shut|home ~4`, 'Keep your bunny well clear of this clinic.'],
  [`boycott|swerve|shun|beware of? <name>|these|this|them|place|firm`, 'Boycott Larkair.', { unless: `${OTHER_THAN_FIRM}|dog|fact` }],
  [
    `stick|stay|stuck|remain with whoever|whatever|what|who you|ye|yous|you've|u ~2`,
    'Stick with whoever you have.',
    { unless: `${OTHER_THAN_FIRM}|agreed|said|promised` },
  ],
  [
    `cross|strike|scratch|take|leave these|this|them|it|your|the off ~1 your|the? list|it|shelf`,
    'Cross these off your list.',
    { unless: 'i|my|please|name me|mailing|waiting list please' },
  ],
  [
    `leave it|them|this|that|these on|in|at the shelf|store|shop|counter|rack|box|showroom`,
    'Leave it on the shelf.',
    { unless: 'i|we|parcel|courier|please|driver|delivery' },
  ],
])

/** Biddings that stand anywhere, and other calls to stay away. */
const CALLS = tellEach('warn', {}, [
  [
    `${CALLED} ~7 ${DO_NOT}|not ${DEAL_WITH} ~4`,
    'Small shop owners please never put your orders through this.',
    {
      ...ANYWHERE,
      without: 'who|why|i|they|you|we|do you|did|said|says|are|is|was|were|have|has|can|would|to|should|will|told',
      unless: `${OTHER_THAN_FIRM}|who|why|when|how`,
    },
  ],
  [
    `nobody|no-one|noone|none ~1 buy|book|use|order|sign|join|rent|hire|eat|shop|trust|fly|enrol|register|subscribe|download|invest|ride|sail|bank|open|click|go|give|put|waste ~5`,
    'Nobody buy the season card please.',
    {
      ...ANYWHERE,
      despite: ['negated', 'reported', 'conditional', 'asked'],
      without: 'need|is|was|has|will|can|does|did|could|i|we|to|wants|seems|bothers|ever',
      unless: `${OTHER_THAN_FIRM}|wants|able`,
    },
  ],
  [`nope nope`, 'Nope nope nope.', { unless: 'i|need|that|thanks', despite: ['negated'] }],
  [
    `save yourself|yourselves ~1 the|all? ~2`,
    'Save yourself the 1200.',
    { stands: 'first', despite: ['conditional', 'third', 'reported'], unless: 'buy|get|i|and book|great|best|love|postage|fare' },
  ],
  [
    `${CALLED} ~3 beware|warned|aware|caution`,
    'Restaurant owners beware.',
    {
      despite: ['conditional', 'negated', 'third'],
      unless: `scam|scammers|phishing|texts|email|dog|i|we|am|should|made|you|are|need|were|was`,
    },
  ],
  [
    `be warned ~1 of|with|about? ~1 this|these|them|they|people|guys|folks|the|their|all|if ~2`,
    'Be warned, these people bill you twice.',
    { stands: 'first', despite: ['conditional', 'third'], unless: `${OTHER_THAN_FIRM}|scam|text` },
  ],
  [
    `watch|look out for|with this|these|them|their|<name> ~3`,
    'Watch out for this outfit.',
    { stands: 'first', despite: ['conditional', 'third'], unless: `${OTHER_THAN_FIRM}|email|post|parcel|new` },
  ],
  [
    `scam|fraud|rip-off|ripoff|con alert|artists|merchants ~2`,
    'Scam alert, they take the deposit and vanish.',
    { stands: 'first', despite: ['conditional', 'third'], unless: `${MEANT_FOR_FIRM}|message|text|got|received|pretending` },
  ],
  [
    `${DO_NOT}|not|do get|be|make|fall caught|stuck|trapped|suckered|fooled|scammed|conned|burnt|burned|stung|ripped|robbed|lured|taken ~2 ~1 like|by|in|as|out|off|for|with ~2`,
    "Don't get caught out like we did.",
    { stands: 'first', despite: ['negated', 'conditional', 'third'], unless: "email|text|link|caller|bot|didn't|haven't|why" },
  ],
  [
    `can|could|would|must only|strongly|seriously? advise|warn|counsel|urge|caution against|off|you ~2`,
    'I can only advise against.',
    { despite: ['hedged'], unless: 'customers|fraud|not to worry|you|not' },
  ],
  [
    `discourage|dissuade|discouraging|dissuading|deter|deterring ~3 ${CALLED}|friends|family|colleagues|others|readers ~4 from|to ~2`,
    'I would strongly discourage any parent from coming here.',
    { despite: ['hedged', 'reported'], unless: 'not|thieves|me|us' },
  ],
  [
    `my|our message|advice|tip|word|recommendation|verdict|suggestion ~3 to|is|for|would|: ~5 hands|off|elsewhere|something|somewhere|another|avoid|run|away|different|anywhere|skip|stay|nope|else|not|don't|dont|never ~2`,
    'My message to others is hands off.',
    { despite: ['hedged', 'negated', 'reported', 'conditional', 'third'], unless: 'great|wonderful|hesitate|miss|book early|agent|your|i' },
  ],
  [
    `whatever|love|god's|heaven's|words|honestly|seriously ~3 do? ${DO_NOT}|not ~1 ${DEAL_WITH} ~3`,
    'For the love of God never rent here.',
    { ...ANYWHERE, without: "i|i'm|we|they|my|please|it" },
  ],
])

/** Whoever is let down bids the readers stay away, whatever the trade. */
export const URGING_TO_STAY_AWAY = [...OUTCRIES, ...BIDDINGS, ...CALLS]
