import { WHOM } from './recommending.ts'
import { FIRM } from './saying-recommend.ts'
import { tellEach } from '../tell-each.ts'

const DONT = "don't|dont|never"
export const DEAL =
  'use|book|buy|sign|join|fly|shop|order|trust|touch|bank|hire|rent|go|stay|deal|subscribe|travel|insure|download|bother|invest|switch|eat|come|choose'
const THESE = 'this|these|them|that'
export const ELSE_OBJECT =
  'chicken|window|row|lane|seat|seats|button|link|links|texts|emails|scam|scammers|fraud|weekend|weekends|peak|sun|sunlight|children|heat|water|room|rooms|floor|setting|feature|version|fees|queues|queue|crowds|traffic|rush|charges|delays|area|town|desk|gate|door|soup|coffee|food|button|meter|cabinet|sofa|table'
const NOT_ASKED = { despite: ['conditional', 'negated'], unless: `${ELSE_OBJECT}|please|me|us|let` } as const

export const WARNING = tellEach('warn', {}, [
  ['would|do i|we warn ~1 others|people|off|friends', 'Would I warn others? Yes.', { isnt: true }],

  ['warn|warning|warned you|me|us|ye', 'I am warning you.', { isnt: true }],
  ['storm|weather|low|popup|fuel|flood|app|got warning|warnings', 'The warning light is on.', { isnt: true }],
  ['please avoid|stop|do ~1 sending|calling|ringing|posting|emailing|using|contacting', 'Please avoid sending letters.', { isnt: true }],
  [
    'used|stopped|stop to|putting|telling|warning tell|people|warn|put ~3 off|away|to|not',
    'I stopped telling people to avoid you.',
    { isnt: true },
  ],
  [
    'want|tried|wanted|managed|hoping|trying|order|able|could|would|help|helped|how|easy|hard to avoid',
    'I want to avoid a fee.',
    { isnt: true },
  ],
  ['avoid at all costs|cost', 'Avoid at all costs.', NOT_ASKED],
  ['avoid like the plague', 'Avoid like the plague.', NOT_ASKED],
  ['avoid avoid', 'AVOID AVOID AVOID.', NOT_ASKED],
  [`avoid ${THESE} ~1 ${FIRM}`, 'Avoid this company.', NOT_ASKED],
  ['avoid them|these if|and|like|unless|at you|go|your|stay', 'Avoid them if you value your money.', NOT_ASKED],
  [
    'one|ones|best|better|just to|be? avoid|avoided|avoiding',
    'One to avoid.',
    { unless: `${ELSE_OBJECT}|calling|sending|changing|letters|this|confusion|trouble|disappointment|late|i|we|i'd` },
  ],
  [
    'refund|star|stars|joke|scam|rude|terrible|awful|disgrace|useless|allowed|shambles|crooks|cowboys avoid',
    'A shambles, avoid.',
    { despite: ['conditional', 'negated'] },
  ],

  ['steer well? clear', 'Steer well clear.', { ...NOT_ASKED, unless: `${ELSE_OBJECT}|should|please` }],
  ['stay|keep|stop well? far? right? away|clear|off from|of them|these|this|<name>', 'Stay well away from these people.', NOT_ASKED],
  [
    'folks|people|everyone|everybody|friends|guys|all|just|lads|designers|parents|students stay|keep|steer well|far|right? away|clear',
    'Everyone stay away.',
    NOT_ASKED,
  ],
  ['stay|keep well|far|right|the away|clear', 'Stay well away.', NOT_ASKED],
  [
    'give this|these|<name> ~2 a wide|very|real|body? berth|swerve|miss',
    'Give these cowboys a wide berth.',
    { ...NOT_ASKED, unless: `${ELSE_OBJECT}|fix|may` },
  ],
  ['run a mile|miles', 'Run a mile.', { ...NOT_ASKED, unless: 'reviews|could|made|can|wanted|i|on' }],
  ['run for the hills', 'Run for the hills.', NOT_ASKED],
  ['run away|fast|while you can|now|far', 'Run while you can.', { ...NOT_ASKED, unless: "i|we|it|app|batteries|could|can't|they" }],
  ['run just? run', 'Run, just run.', NOT_ASKED],
  [
    `${DONT} ever? ~1 ${DEAL} up|business? with|from|at|here|to|through|near|on|by ~1 ${THESE}|<name>|here|yourself|mobile|airlines`,
    "Don't book with these people.",
    { ...NOT_ASKED, unless: `${ELSE_OBJECT}|please|me|i|we|i'll|i'm|i've|we'll|again|you|unless|without|day|bus|bothering` },
  ],
  [
    `${DONT} ever? ${DEAL} here|them|this|these ~1 ${FIRM}|anything|anymore|ever|whatever|they|it|if|as`,
    "Don't use this company.",
    { ...NOT_ASKED, unless: `${ELSE_OBJECT}|i|we|i'll|please|me|again|again|know` },
  ],
  [
    'do not ever? ~1 use|book|buy|sign|join|fly|shop|order|trust|touch|bank|hire|rent|deal|subscribe up|business? ~1 with|from|at|here|to|this|these|them|anything',
    'Do NOT sign with this firm.',
    { ...NOT_ASKED, unless: `${ELSE_OBJECT}|i|we|please|me|you|why` },
  ],
  [
    `${DONT}|not waste|throw your time|money|breath|cash|hard-earned|energy`,
    "Don't waste your money.",
    { despite: ['conditional', 'negated'], unless: 'i|me|us' },
  ],
  [
    `${DONT}|not even? think about it|using|buying|booking|joining|going|them|this`,
    "Don't even think about it.",
    { despite: ['conditional'], unless: 'i|twice' },
  ],
  [
    `${DONT}|not give|hand|lend|trust ~1 ${THESE} ~2 your|with money|card|business|details|your|custom`,
    "Don't hand these people your money.",
    { despite: ['conditional', 'negated'], unless: 'i|we' },
  ],
  [
    `${DONT}|not fall for it|this|them|their|the|these`,
    "Don't fall for their offers.",
    { despite: ['conditional', 'negated'], unless: 'i|we|did|email|text|texts|scam' },
  ],
  [
    `${DONT}|not be fooled|taken|tempted|sucked|conned|duped|swayed in? by the|their|them|these|it|all`,
    "Don't be fooled by the reviews.",
    { despite: ['negated'], unless: 'great' },
  ],
  [`${DONT}|not make the same? mistake`, "Don't make the mistake I made.", { despite: ['negated'], unless: 'again' }],
  [
    `${DONT}|not do|try|risk it people|folks|guys|everyone|there|you'll|ever`,
    "Don't do it, people.",
    { despite: ['conditional', 'negated'] },
  ],
  ["friends don't|dont let friends", "Friends don't let friends bank here."],
  [
    "anyone|anybody|everyone|whoever|folks thinking|considering|about|tempted|looking ~6 don't|dont|avoid|stop|run",
    "Anyone about to join: don't.",
    { despite: ['conditional', 'negated'] },
  ],
  [
    'thinking|considering|tempted of|about? joining|booking|buying|switching|it|signing up? think|walk again|twice|on|away',
    'Thinking of joining, think again.',
    { despite: ['asked', 'conditional'] },
  ],
  [
    'think again|twice|carefully|hard before|if you|joining|booking|buying|signing|using|handing|giving|trusting',
    'Think twice before joining.',
    { unless: "i'd|i|we" },
  ],
  [
    'save yourself|yourselves|your|yourselfs the|your|a|some ~1 money|trouble|grief|time|hassle|headache|headaches|bother|stress|heartache|pain|sanity',
    'Save yourself the trouble.',
    { despite: ['conditional'], unless: 'buy|get|and' },
  ],
  [
    'save your money|time|cash|sanity|nerves and? go|buy|look|try|elsewhere|skip',
    'Save your money and buy elsewhere.',
    { despite: ['conditional'] },
  ],
  ['buyer|buyers|customer|customers|traveller|travellers|everyone beware', 'Buyer beware.'],
  [`beware of? ${THESE} ~1 ${FIRM}`, 'Beware of this company.', { unless: ELSE_OBJECT }],
  ['beware of? <name> ~2 friends|people|all|everyone|they|hidden|folks', 'Beware of Larkfone, people.', { unless: ELSE_OBJECT }],
  ["you|you've|consider have? been|yourself|yourselves warned", 'You have been warned.', { unless: 'i|me|before|never' }],
  ['be warned people|folks|everyone|all|this|these|they|if', 'Be warned, people.'],
  [
    'look|go|shop|try|buy|book|take elsewhere|anywhere else? people|folks|friends|i|instead|if|unless|before',
    'Look elsewhere, people.',
    { unless: "i'll|i'd|we'll|will|had|have|to|could|me|can|we|would", despite: ['conditional'] },
  ],
  [
    'go|book|buy|stay|shop|try|use|choose|pick literally? anywhere|anyone|anybody else|but',
    'Stay anywhere else.',
    { unless: "i'll|we|i'd|will|can't|could|can|would|you|i", despite: ['conditional'] },
  ],
  ['anyone|anybody|anywhere|any ~1 but this|these|them|here|<name>', 'Use anyone but these cowboys.', { unless: 'can|help' }],
  ['skip this|it one? folks|people|guys|and|everyone', 'Skip this one, people.', NOT_ASKED],
  [
    "not|isn't|ain't|aint worth the|your|any headache|hassle|bother|aggravation|grief|trouble|stress|risk people|folks|guys|friends|money",
    "It isn't worth the hassle, people.",
    { despite: ['negated'] },
  ],
  [
    'warning to|for all|anyone|everyone|others|people|everybody|other|future',
    'A warning to others.',
    { unless: 'thanks|storm|lack|business' },
  ],
  [
    "wouldn't|wouldnt|would|won't not? wish|recommend|send ~3 on|to my? worst|enemy",
    "I wouldn't wish this company on my worst enemy.",
    { despite: ['negated'] },
  ],
  [
    'do yourself|yourselves a favour|favor and? ~2 avoid|elsewhere|away|else|clear|keep|skip|stay',
    'Do yourself a favour and go elsewhere.',
    { despite: ['conditional'] },
  ],
  [
    'my advice|tip|word|warning ~6 is|not|avoid|run|stay|steer|elsewhere|away|clear avoid|this|stay|steer|run|elsewhere|clear|away|these|them',
    'My advice: stay away.',
    { unless: `${ELSE_OBJECT}|train|put|arrive|check|bring|book`, despite: ['conditional', 'negated'] },
  ],
  [`keep your|ur money|business|cash|savings ~2 away|out|far`, 'Keep your money well away from here.'],
  [`${WHOM} beware|avoid|boycott ${THESE}|<name>|it`, 'People, avoid this.', NOT_ASKED],
  ['boycott this|these|them', 'Boycott these people.', { unless: 'ex' }],
])
