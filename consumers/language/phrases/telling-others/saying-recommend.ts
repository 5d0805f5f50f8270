import { tellEach } from '../tell-each.ts'

/** What stands for the firm or what it sells, in any trade. */
export const FIRM =
  'company|firm|place|shop|store|airline|bank|insurer|insurance|broker|provider|supplier|carrier|salon|clinic|dentist|vet|school|nursery|daycare|pharmacy|cafe|bakery|barber|practice|surgery|mechanic|movers|cleaners|train|ferry|network|outfit|business|brand|lot|crowd|people|guys|folks|folk|lads|ones|hotel|lounge|gym|club|studio|restaurant|garage|courier|service|services|product|app|software|program|tool|site|website|platform|seller|dealer|lender|line|operator|agency|phone|card|account|plan|course|mob|one'
const PUT =
  'highly|strongly|definitely|thoroughly|totally|certainly|wholeheartedly|happily|gladly|heartily|fully|100%|absolutely|warmly|really|always|honestly'
const PUT_OR_WOULD = `${PUT}|would|i'd|id|i'll|we'd|will|we'll`
const ACT =
  'doing|arriving|going|that|checking|bringing|getting|not|another|coming|against|a|an|some|any|something|somewhere|asking|taking|eating|visiting|using|making|having|upgrading|paying|booking|trying|sitting|staying|avoiding|replacing|changing|adding|putting|keeping|looking|buying|how|what|which|anything'
const DO =
  'fix|get|stop|change|hire|train|make|look|improve|you|they|we|send|check|give|take|put|add|update|have|keep|try|do|bring|replace|remove|go|arrive|ask|use'
const VERB = 'recommend|recommended|recommending|recomend|reccomend|recommand|reccommend|recommends|recomended'
const NO =
  "not|never|don't|dont|can't|cannot|wouldn't|won't|couldn't|if|unless|could|might|hardly|ashamed|regret|sorry|longer|avoid|hesitate|anymore|until|before|stopped|doctor|website"
const WHOM =
  'all|everyone|everybody|anyone|anybody|people|my|our|any|other|others|those|friends|every|each|whoever|family|colleagues|clients|neighbours|parents|fellow|some|two|three|half|me|new'
/** What they would have the firm do, or what is no firm. */
const NO_PRAISE =
  "you're|fix|change|hire|train|improve|replace|add|stop|update|upgrade|fixing|changing|hiring|training|bringing|avoiding|arriving|checking|that|against|taking|checking"
const SAID = { stands: 'own', unless: `${NO}|${NO_PRAISE}` } as const

/** The word itself, in the ways in which it is written in haste. */
export const SAYING_RECOMMEND = tellEach('recommend', {}, [
  ["can't|cannot|cant|couldn't|couldnt recommend|suggest ~5 enough", "I can't recommend the shop highly enough.", { unless: 'good' }],
  ['can|could not recommend ~4 enough', 'We could not recommend them enough.'],
  ["can't|cannot|cant|couldn't|couldnt recommend ~3 more? highly|strongly", 'I cannot recommend them more highly.'],
  [
    "wouldn't|won't|would|will|wouldnt|don't|didn't not? hesitate|think ~1 to|about|before recommend|recommending",
    "I wouldn't hesitate to recommend them.",
  ],
  ['no hesitation in? recommending|recommend', 'I have no hesitation in recommending them.'],
  ['happy|glad|pleased|delighted|proud to recommend', 'I am happy to recommend you to anybody.'],
  [
    `${PUT_OR_WOULD} ${PUT}? recommend|recommended|recommending`,
    'Would recommend, ten out of ten.',
    { unless: 'why|who|sleeping|waiting' },
  ],
  [
    `recommend|recommending|recommended you|it|them|him|her|these to|for|very|highly`,
    'I have recommended you to half the office.',
    { unless: 'ashamed|regret|sorry|embarrassed' },
  ],
  [`recommend|recommending|recommended this|the|your|these|their ~2 ${FIRM}`, 'I recommend this company.'],
  ["i|we|i've|we've|have|already|always|also recommend|recommended it|this|him|her", 'We recommended it at work.'],
  ['i|we recommend them', 'It is dear but I recommend them.'],
  ['i|we recommend the|your <name>', 'I recommend the Zephyr.'],
  ['hundred|100|10/10 percent|per? cent? recommend|recommended', 'Hundred percent recommended.', { unless: 'boat|ask' }],
  [`${PUT_OR_WOULD}? ${PUT}? recommend|recommended|recommending ${ACT}`, 'I would recommend arriving early.', { isnt: true }],
  [`${PUT_OR_WOULD}? ${PUT}? recommend to? you|they|we|the|your|them ~1 to? ${DO}`, 'I recommend you fix the door.', { isnt: true }],
  [
    `${PUT_OR_WOULD}? ${PUT}? recommend the|their ~2 food|soup|wine|business|accessory|high|noodle|chicken|curry|noodles|showers|shower|bar|buffet|other|burger|coffee|fish|beef|pizza`,
    'I would recommend the chicken.',
    { isnt: true },
  ],
  [
    'you|they|he|she|who|website|accountant|doctor|engineer|salesperson|salesman|friend|friends|owners|colleagues|few ~2 highly? would? recommend|recommended|recommends',
    'Which plan would you recommend.',
    { isnt: true },
  ],
  ['recommended to me|us|by', 'Your shop was recommended to us.', { isnt: true }],
  [
    "could|can|might|would|only|i'd only|hardly|hard|difficult|unable|longer|stopped|stop|before to? recommend|recommending if|when|to|unless|this|it|you|them",
    'It is hard to recommend it.',
    { isnt: true },
  ],
  ['recommended price|retail|daily|settings|dose|age|time|system|browser|by', 'I use the recommended settings.', { isnt: true }],
  [
    "would|will|i'd|i recommend|recommended ~5 if you like|enjoy|want to|waiting|paying|queues|being",
    'Would recommend if you enjoy waiting.',
    { isnt: true },
  ],
  [`${VERB} ~4 to|for ~1 ${WHOM} ~1`, 'Recommended to my sisters already.', { ...SAID, without: 'by|me|that|was' }],
  [
    `i|we|i've|we've|already|have recommended|reccomended|recomended ~2 to my|our|a|all|friends|everyone|two|three|colleagues ~1`,
    'I recommended it to my cousin, can you fit her in?',
    { ...SAID, despite: ['asked', 'requested'], without: 'by|me|that|was' },
  ],
  [
    `i|we|i'd|we'd|would|will|have|i've|we've|i'll|already|always|also|am|i'm|be|still ~1 ${VERB} ~6 to|for ${WHOM} ~1`,
    'I am recommending the branch to our whole club.',
    SAID,
  ],
  [
    `i|we|i'd|we'd|would|10/10|9/10|8/10|yes|100|definitely|totally|def|so|can|recommend ~1 ${VERB} it|this|them|you|her|him|u|lads|yes|too?`,
    'Clean rooms, I recommend.',
    { stands: 'alone', without: `${NO}|only`, unless: 'if|unless|sorry|regret' },
  ],
  [
    `yes|again|and|still|absolutely|strongly|100% would|i|do? ${VERB} it|this|them|you|very|highly|much?`,
    'Would stay again and recommend.',
    { unless: `${NO}|${NO_PRAISE}|they|of|by|was|he|she|friend|who|as|is|are|buying|an|food|your|your` },
  ],
  [
    `${VERB} it|them|this|you|u|left|to right|left|everyone|everywhere|anyone|everybody|everyone|whole|all ~2`,
    'Recommending it left and right.',
    SAID,
  ],
])
