import { SUPERB, TAKEN_BACK } from './praising-people.ts'
import { tellEach } from '../tell-each.ts'

const THING =
  'service|experience|job|work|help|company|firm|shop|store|airline|bank|product|products|app|website|site|lounge|lounges|flight|flights|food|place|hotel|room|rooms|stay|breakfast|tariff|network|coverage|signal|gym|class|classes|course|courses|policy|provider|supplier|insurer|broker|delivery|packaging|quality|value|price|prices|selection|tool|software|program|programme|device|phone|camera|player|router|system|feature|update|release|install|installation|setup|onboarding|platform|plan|deal|card|account|train|journey|trip|ride|seats|bed|beds|pool|spa|meal|meals|drinks|coffee|atmosphere|facilities|communication|aftercare|library|picture|screen|battery|design|facility|ambience|decor|choice|range|menu|buffet|showers|shower|wine|wines|bathroom|reception|landing|handling|response|support|process|kit|treatment|hospitality|purchase|amenities|sound|rate|rates|fibre|broadband|internet|wifi|view|views|pancakes|cake|mode|calendar|editor|desk|line|signal|api|dashboard|interface|chat|menu|staff|clinic|restaurant|garage|docs|documentation'
/** What may be said of a firm as a whole with a plain "good". */
const WHOLE =
  'service|hotel|company|firm|product|airline|bank|experience|lounge|app|provider|supplier|place|shop|quality|value|camera|player|phone|support|stay|flight|food|price|gym|network'
const SO =
  'so|very|really|extremely|incredibly|absolutely|truly|exceptionally|amazingly|always|genuinely|just|simply|totally|particularly|pretty|all|utterly|consistently|also|outrageously|nothing|quite|both|equally|the|an|a'
const FAILURES =
  'delay|delays|delayed|outage|outages|cancelled|canceled|cancellation|error|errors|fault|faults|late|broken|breakdown|overcharged|bug|bugs|crash|crashes|crashed|losing|blocking|joke|petrol|clever|rain|how|autumn'
export const REAL = { unless: `${TAKEN_BACK}|${FAILURES}` } as const
export const SAID = { unless: TAKEN_BACK } as const

export const PRAISING_THINGS = tellEach('praise', {}, [
  ['could|can be|have ~1 been? better|easier|smoother|happier|more', 'Booking could have been easier.', { isnt: true }],
  [
    `would|could|should|might|can|wish|if|hoping|hope ~3 be|was|were|have|is ~3 ${SUPERB}|good|helpful`,
    'It would be awesome if you could.',
    { isnt: true },
  ],
  [
    `expect|expected|expecting|need|want|wanted|hoping|promised|supposed|advertised|unlike|than|compared|like|claim|no|not|without|lack|any|how|hope|call ~3 ${SUPERB}|good|exactly ~2 ${THING}`,
    'I expected excellent service.',
    { isnt: true },
  ],
  [
    'wonderful|great|lovely|nice|good|fantastic|beautiful|amazing|excellent ~1 day|weekend|evening|week|morning|weather|time|idea|question|news|christmas|sunrise|night|holiday|one|year|beach|town',
    'Have a wonderful day.',
    { isnt: true },
  ],
  [
    'great|amazing|good|wonderful|large|perfect|fantastic|excellent deal|number|amount|timing|selection of|shame|pity|storm|chance|excuse',
    'A great deal of noise.',
    { isnt: true },
  ],
  ['amazing|incredible|unbelievable|brilliant|great how|that|another|now', 'Amazing how a firm can lose a bag.', { isnt: true }],
  [`${SUPERB} ~2 ${THING}`, 'Excellent service.', REAL],
  [
    `very|really|pretty|such|extremely|generally|consistently|overall|always a? good|nice|high|comfortable|enjoyable|pleasant|smooth|fast|quick|easy ~2 ${THING}`,
    'Really good service.',
    REAL,
  ],
  [
    `good|nice ${WHOLE}`,
    'Good hotel.',
    { unless: `${TAKEN_BACK}|${FAILURES}|but|no|sounds|hot|monkeys|could|looking|find|as|any|enough|would|should|how|if|though|more` },
  ],
  [
    `${THING} ~1 was|is|were|are|has|have|r been? ${SO}? ${SO}? ${SUPERB}|heaven|heavenly|perfection|delicious|bliss|unreal|genius|class|exquisite|terrific|painless|seamless|tasty|sublime`,
    'The service was absolutely brilliant.',
    { unless: `${TAKEN_BACK}|${FAILURES}|would|could|should|if|until|claim|when` },
  ],
  [
    `${THING} was|is|were|are|has|have been? so|very|really|extremely|exceptionally|pretty|always|incredibly|super good|clean|tasty|comfortable|comfy|pleasant|nice|smooth|enjoyable|reliable|efficient|easy|quick|fast`,
    'The bed was so comfy.',
    { unless: `${TAKEN_BACK}|would|could|should|if|but|until` },
  ],
  [
    `was|is|were|are|really|truly|absolutely|simply|just|totally absolutely|truly|simply|really|just|utterly|totally|so ${SUPERB}|exquisite|heavenly|delicious`,
    'It was absolutely superb.',
    REAL,
  ],
  [
    `best|finest|nicest|friendliest|smoothest|cleanest|greatest|loveliest|easiest|quickest ~3 ${THING}|ones|one|i ~1 i|we|i've|we've|ever|by|around|out|in|on|by ~1`,
    'The best service I know.',
    { unless: `${TAKEN_BACK}|way|which|not|what's|what` },
  ],
  [
    `best|finest|nicest|cleanest|kindest|sharpest|friendliest|quickest|easiest|smoothest|loveliest ~5 ever|i've|i|we've had|used|stayed|seen|tasted|spoken|experienced|dealt|flown|tried|eaten|bought|owned|come|visited|known|met|been|heard|spent`,
    'The nicest room I have ever had.',
    { unless: `${TAKEN_BACK}|worst|way|joke|excuse` },
  ],
  [
    'one of the best|finest|nicest|top|better|friendliest|greatest ~4',
    'One of the best shops in town.',
    { unless: `${TAKEN_BACK}|supposed|used` },
  ],
  [
    `best ~2 ${THING}|quid|pound|money|pounds|purchase|decision|thing|investment|buy ever|spent|this|i|we|in|on|made|for`,
    'Best money I spent this year.',
    { unless: `${TAKEN_BACK}|what|which|way|worst|if` },
  ],
  [
    'love|loved|loving|adore|adored|enjoyed|loves|lovin ~1 your|this|the|these ~2 service|app|product|company|shop|card|phone|airline|lounge|plan|hotel|place|camera|player|class|classes|gym|site|food|new|feature|update|bank|show|design|tool|crew|experience|stay|flight|seats|breakfast|network|program|software|mode',
    'I love your app.',
    { unless: `${TAKEN_BACK}|would|how|if|'d|to|could|when|song|but` },
  ],
  [
    'absolutely|really|just|totally|honestly|seriously|still|simply|genuinely|truly love|loved|loving|adore|enjoyed|enjoying it|them|this|these|your|you|the|every|using',
    'Absolutely love it.',
    { unless: `${TAKEN_BACK}|would|if|song|movie|show|her|him|wasps` },
  ],
  ['fuss|love|card|quality|price|service|product|app love|loving it|them', 'Great price, love it.', { unless: `${TAKEN_BACK}|would` }],
  ['loving ~2 so far', 'Loving the gym so far.', SAID],
  [
    'criminally|dangerously|outrageously|stupidly|ridiculously|insanely|scarily|unbelievably|wickedly good|fast|easy|quick|comfy|delicious|tasty',
    'Dangerously good cakes.',
    SAID,
  ],
  [
    "can't|cannot|can get|believe|fault over? how fast|quick|easy|good|well|quickly|kind|helpful|smooth",
    "I can't get over how fast that was.",
    { despite: ['negated', 'asked'], unless: 'hard|difficult' },
  ],
  [
    'so|very|really|most|awfully thoughtful|comfy|comfortable|kind|generous of',
    'That was so thoughtful of you.',
    { unless: `${TAKEN_BACK}|would` },
  ],
  ["that's how|is comfy|good|great|comfortable|fast|easy|quick it|they|this", "That's how comfy it was.", SAID],
  ['makes|made it ~1 so|super|really|very easy|simple|painless', 'You made it so easy.', { unless: `${TAKEN_BACK}|would|if` }],
  [
    'so|very|really|extremely|super|more|totally|well|thoroughly|seriously|most|absolutely|completely|incredibly|beyond|genuinely than? happy|pleased|impressed|delighted|satisfied|thrilled|chuffed|content|grateful with|by|at|how|about|customer',
    'I am very impressed with the repair.',
    { unless: `${TAKEN_BACK}|less|never` },
  ],
  [
    "was|am|i'm|we're|been|were|are|im|we|i thrilled|delighted|chuffed|impressed|amazed|stunned|bowled|wowed|blown with|by|at|over|how|to|away ~1 the|your|how|this|by|everything|my|service|it",
    'We were delighted with the flowers.',
    { unless: `${TAKEN_BACK}|hear|would|if` },
  ],
  [
    'very|extremely|totally|seriously|well|mightily|dead|really|so impressed|pleased|satisfied|delighted|chuffed',
    'Very impressed.',
    { unless: `${TAKEN_BACK}|less|never|if` },
  ],
  [
    "couldn't|couldnt|can't|cant|could|cannot not? be|have|of|ask been|for|asked? for? any? ~1 happier|better|easier|smoother|more|simpler|quicker|nicer|clearer|faster|pleased|satisfied|impressed",
    "The move couldn't have been easier.",
    { unless: 'rolling|clown|worse|disappointed|frustrating' },
  ],
  ["can't|cannot|cant|couldn't|couldnt praise|thank|speak|say|compliment ~4 enough", 'I cannot praise the ladies there enough.'],
  [
    "can't|cannot|cant|couldn't|couldnt|not|impossible|hard|never|could|can not? to? fault|faulted|beat|top you|them|it|him|her|the|this|your|a|anything|these|that",
    "We can't fault the crew.",
  ],
  ["can't|cannot|couldn't|can not? be faulted|beaten|bettered|matched", "The branch staff can't be faulted."],
  [
    "can't|cannot|couldn't|could|didn't|couldnt not? find|say|think|have ~1 single|fault|bad|complaint|faults|a ~1 fault|bad|word|complaint|with",
    'I could not find a single fault.',
    { despite: ['negated'], unless: 'number|way' },
  ],
  ['five|5 stars|⭐', 'Five stars.', { unless: `${TAKEN_BACK}|can't|hotel|cannot|would|why|reviews|would've|not|minus|one|if|lost` }],
  [
    'five-star|5-star|five|5 star service|experience|treatment|stay|review|rating|product|performance|job|care|all|company',
    'Five star treatment.',
    { unless: `${TAKEN_BACK}|one|hotel|expect|expecting|not|far` },
  ],
  [
    '10|10/10|ten|100% out? of? 10|10/10|ten|from|for|service|would|experience|all',
    'Ten out of ten.',
    { unless: `${TAKEN_BACK}|minutes|sleeping|times|people|days|if|flights|cases` },
  ],
  [
    'worth every|the|each penny|cent|dollar|euro|rupee|money|paisa|pence|drive|trip|detour|price|wait|extra',
    'Worth every penny.',
    { unless: `${TAKEN_BACK}|if|isn't|would` },
  ],
  [
    'exceeded|exceeds|surpassed|surpasses|beyond|above all|my|our|all|any ~2 expectations|expectation|hopes|dreams',
    'It exceeded all my expectations.',
    SAID,
  ],
  [
    'blew|blown|knocked|swept us|me|my|our|away|off ~2 away|mind|socks|feet|by',
    'The view blew us away.',
    { unless: `${TAKEN_BACK}|fuse|price|storm|wind|roof|bill` },
  ],
  ['over the moon with|about|so|at|honestly', 'I am over the moon with it.', SAID],
  ['worked|works|work|went|goes|running|ran|runs|run|go like a dream|charm|treat', 'It worked like a dream.'],
  [
    'ran|went|runs|running|works|worked ~2 like clockwork|silk|magic|butter',
    'Everything ran like clockwork.',
    { unless: 'normally|usually' },
  ],
  ['going|goes|working|works|running a treat|dream', 'The boiler is going a treat.'],
  ['without a|any|one single? hitch|hitches|hiccup|snag|glitch', 'It all went without a hitch.', { unless: "didn't|not|can't|hope" }],
  [
    'works|work|worked|working|performs|performed|runs|behaved|handles|functions|fits|fit ~1 perfectly|brilliantly|beautifully|flawlessly|wonderfully|great|impeccably|fantastically|superbly|amazingly|excellently',
    'It works perfectly.',
    { unless: `${TAKEN_BACK}|until|but|before|if|used|previously|yesterday|ago|normally|usually` },
  ],
  ['second|runner-up to none', 'Your service is second to none.'],
  ['spot on|-on', 'The help page is spot on.', { unless: `${TAKEN_BACK}|parking|dirty|a` }],
  ['top notch|class|drawer|quality|tier|marks|shelf|banana', 'Everything was top notch.', { unless: `${TAKEN_BACK}|expect|priced|charge` }],
  [
    'first rate|class|-rate and|service|all|from|job|experience|work|throughout|treatment|support',
    'First rate service.',
    { unless: `${TAKEN_BACK}|ticket|tickets|cabin|passengers|seat|seats|business|travel|flight|flying` },
  ],
  [
    'world|five class|star service|food|experience|facility|facilities|product|support|staff|customer',
    'World class support.',
    { unless: `${TAKEN_BACK}|claims|expect` },
  ],
  ["chef's|chefs kiss", "The new menu is chef's kiss."],
  ['nailed|aced it|this|that', 'You nailed it.', { unless: `${TAKEN_BACK}|screen|window|phone|i|we` }],
  [
    'a|an|pure|sheer|real|total|such joy|delight|pleasure|dream|treat|triumph|breeze|doddle|gem|cracker|revelation|treasure|belter to|of|from|a|for ~1 use|work|fly|stay|deal|program|drive|place|read|hotel|start|watch|set|install|open|wear|do|an|with',
    'A joy to use.',
    { unless: `${TAKEN_BACK}|would|mine|be` },
  ],
  [
    'was|is|were|are|setup|made|it ~2 a|an|so|really|super|absolute|very|such breeze|doddle|cinch|easy|painless|smooth|seamless|effortless|treat|gem|delight|dream ~1',
    'Setup was a breeze.',
    { unless: `${TAKEN_BACK}|would|should|if|could|supposed|isn|how|why` },
  ],
  [
    'everything|all|it|that|process|check-in|setup|switch|move|claim was|is|went|has ~2 seamless|painless|smooth|smoothly|flawless|perfectly|effortless|faultless|perfect|brilliantly|flawlessly|impeccable|beautifully',
    'The move was painless.',
    { unless: `${TAKEN_BACK}|hope|if|until|would|should` },
  ],
  [
    'easy|simple|quick|fun|intuitive|comfortable to use|set|navigate|install|operate|follow|setup|understand|wear|read|hold|handle|learn',
    'The app is easy to use.',
    { unless: `${TAKEN_BACK}|not|make|should|need|more|would|if|supposed|could` },
  ],
  ['nothing but|to praise|complain|fault ~1 about', 'Nothing to complain about.', { unless: `${TAKEN_BACK}` }],
  [
    "never|not|didn't ever? let|given|had|gives|lets|gave|failed|missed|dropped ~2 me|us|moment's|day's|single|an|a ~2 down|trouble|problem|bother|issue|complaint|beat",
    'It has never let me down.',
    { despite: ['negated'], unless: 'again|until|before|now|but|signal' },
  ],
  ['zero fuss|hassle|complaints|drama|bother|nonsense', 'Zero fuss from start to finish.', SAID],
  [
    'faultless|flawless|flawlessly|impeccable|impeccably|phenomenal|superlative|unbeatable|exquisite|unrivalled|incomparable|unsurpassed|peerless',
    'Faultless from start to finish.',
    { unless: `${TAKEN_BACK}|expect|expected|if|would|should` },
  ],
])
