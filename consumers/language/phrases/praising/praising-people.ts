import { tellEach } from '../tell-each.ts'

/** Whom customers meet. */
export const PEOPLE =
  'staff|crew|team|agent|agents|rep|reps|advisor|adviser|advisors|advisers|technician|technicians|engineer|engineers|driver|drivers|lady|ladies|gentleman|gentlemen|lad|lads|girl|girls|guy|guys|fella|fellow|bloke|chap|man|woman|colleague|colleagues|assistant|assistants|receptionist|receptionists|reception|porter|waiter|waiters|waitress|host|hostess|hosts|attendant|attendants|steward|stewardess|pilot|captain|manager|cashier|clerk|operator|people|support|barman|bartender|bartenders|chef|concierge|owner|owners|personnel|employees|employee|representative|representatives|consultant|instructor|instructors|trainer|trainers|courier|conductor|handler|installer|installers|fitter|fitters|handlers|surveyor|servers|server|everyone|everybody|folks|nurse|mechanic|guard|postman'
export const SUPERB =
  'great|excellent|amazing|fantastic|awesome|wonderful|outstanding|brilliant|superb|perfect|exceptional|terrific|incredible|fabulous|first-class|first-rate|top-notch|marvellous|marvelous|phenomenal|stellar|impeccable|faultless|flawless|magnificent|splendid|unbeatable|immaculate|exemplary|delightful|stunning|gorgeous|magical|world-class|fab|unreal|tremendous|sublime|cracking|smashing|grand|lovely|beautiful|five-star|spotless|impressive|unbelievable'
const KIND =
  'helpful|kind|patient|friendly|polite|courteous|professional|attentive|efficient|knowledgeable|thoughtful|welcoming|accommodating|considerate|caring|sweet|gracious|charming|pleasant|obliging|compassionate|understanding|warm|hospitable|reassuring|good|nice|sound|gentle|respectful|cheerful|competent|clued-up'
const SO =
  'so|sooo|soo|very|really|extremely|incredibly|super|most|absolutely|truly|exceptionally|amazingly|all|always|genuinely|both|just|quite|wonderfully|nothing|simply|totally|unbelievably|particularly|especially|more|ever|too|such|utterly|consistently|pretty|beyond|insanely|outrageously|proper|real|also|equally|honestly'
const NOUN =
  'star|stars|legend|legends|gem|gems|angel|angels|hero|heroes|lifesaver|lifesavers|life-saver|godsend|god-send|treasure|superstar|superstars|rockstar|diamond|wizard|wizards|genius|gent|gentleman|marvel|saint|saints|miracle|champion|champ|champs|gentlemen|credit|darling|pleasure|joy|delight|dream|asset|saviour|savior|ace|dote|best|finest|greatest|kindest|nicest|loveliest|friendliest|magician|pro|class|gold|rockstars|sweetheart|treat|professional|professionals|topper|heaven'
/** Irony, other firms and strangers: then nobody is praised. */
export const TAKEN_BACK =
  'volunteers|pity|hear|apparently|supposedly|allegedly|rolling|clown|least|shame|not|hardly|supposed|rival|competitor|competitors|neighbour|previous|former|stranger|passenger|next-door|taxi|facepalm|slow-clap|jobsworth'

export const PRAISING_PEOPLE = tellEach('praise', {}, [
  [
    `${PEOPLE} ~1 was|is|were|are|r|has|have been? ${SO}|a? ${SO}? ${SUPERB}|${NOUN}`,
    'The crew were superb.',
    { unless: `${TAKEN_BACK}|could|should` },
  ],
  [
    `${PEOPLE} ~1 was|is|were|are|r|has|have been? ${SO} ${SO}? ${KIND}`,
    'The crew were so kind.',
    { unless: `${TAKEN_BACK}|could|should|need|needs` },
  ],
  [
    `${PEOPLE} in|at|on|who|that|from|behind|of|working ~4 was|is|were|are|has|have been? ${SO}? ${SO}? ${SUPERB}|angels|stars`,
    'The lady who rang me was superb.',
    { unless: `${TAKEN_BACK}|should` },
  ],
  [
    `${PEOPLE} in|at|on|who|that|from|behind|of|working ~4 was|is|were|are|has|have been? ${SO} ${SO}? ${KIND}`,
    'The lady who rang me was so patient.',
    { unless: `${TAKEN_BACK}|should` },
  ],
  [`${SUPERB} ~1 ${PEOPLE}`, 'Wonderful staff.', { unless: `${TAKEN_BACK}` }],
  [
    `friendly|helpful|kind|courteous|attentive|polite|professional|patient|pleasant|welcoming|efficient|knowledgeable|caring|lovely|nice|nicest|kindest|friendliest|loveliest|sharpest ~2 ${PEOPLE}`,
    'Friendly and helpful staff.',
    { unless: `${TAKEN_BACK}|more|need|needs|lack|less|walked|niece` },
  ],
  [
    `you|you're|youre|ur|u|ye|he's|she's|they're|he|she|they ~1 ~1 are|r|were|was|is|have|has|an|a|the|been|absolute|such been? a|an|the|true|real|right|such absolute|real|total|right|proper|little|true|complete|pure|bloody? ${NOUN}`,
    'You are such an absolute legend.',
    { unless: `${TAKEN_BACK}|time|way|if|thing` },
  ],
  [
    `you|you're|youre|ur|u|he's|she's|they're a|an|the|my absolute|real|total|right|proper|little|true? ${NOUN}`,
    "You're a star.",
    { unless: `${TAKEN_BACK}|way|thing` },
  ],
  [
    `you|you're|youre|ye|he's|she's|they're|you've|they've ~1 been? ${SO} ${SUPERB}|${KIND}`,
    "You've been so helpful.",
    { unless: `${TAKEN_BACK}|if` },
  ],
  [
    `you|he|she|they guys|all|both|lot|people|lads|folks? are|were|was|is|have|has|r been? ${SO}? ${SUPERB}|helpful|kind|patient|courteous|rock`,
    'You guys are awesome.',
    { unless: `${TAKEN_BACK}|son|if|developer` },
  ],
  [
    `is|was|are|were|been a|an|the|such absolute|real|total|right|proper|little|true|complete|pure|bloody? treasure|gem|star|legend|godsend|lifesaver|diamond|joy|delight|angel|gent|marvel|miracle|superstar|dream|pleasure|asset`,
    'Your nurse is a treasure.',
    { unless: `${TAKEN_BACK}|if|would|time|film|movie` },
  ],
  [
    `you|they lot|guys|all|people|lads|folks? are|r|were heroes|stars|legends|angels|gems|champions|lifesavers|saints|wizards|superstars|class|brilliant`,
    'You lot are heroes.',
    { unless: TAKEN_BACK },
  ],
  [`${SUPERB} you|they|he|she are|were|is|was ~1`, 'Brilliant you are.', { unless: `${TAKEN_BACK}|when|if` }],
  [
    `to say|tell ~9 so|very|really|absolutely|extremely ${SUPERB}|${KIND}`,
    'I only wanted to say the man who came was very nice.',
    { unless: TAKEN_BACK, despite: ['hedged'] },
  ],
  [
    `very|so|most|extremely|incredibly|really|ever helpful|kind|patient|polite|courteous|friendly|professional|attentive|obliging|welcoming|considerate|accommodating|knowledgeable|thoughtful|gracious`,
    'She was very patient with me.',
    { unless: `${TAKEN_BACK}|i'm|if|would|should|need|niece|neighbour|son|daughter|kindly` },
  ],
  [
    `i|i've|we|we've|i'm|been|am ~1 been|was|am|very|so ~1 very|so|really|extremely|more? patient|polite|helpful|kind`,
    'I have been very patient.',
    { isnt: true },
  ],
  [
    `never ~3 been|had ~4 so|such|better|kinder beautifully|well|kindly|good|great|kind|service|treatment|care|wonderful|lovely`,
    'Never have I been treated so kindly.',
    { despite: ['negated'], unless: TAKEN_BACK },
  ],
  [
    `what a|an absolute|real|lovely|total|complete|pure? ${NOUN}|find|team|crew|bunch|hotel|product|service|lad|gentleman|woman|lady`,
    'What a gent.',
    { unless: `${TAKEN_BACK}|joke|shambles|terrible|awful|bad|poor|appalling|shocking` },
  ],
  [
    `an|a|complete|true|real|total absolute|complete|true|real|total|proper ${NOUN}`,
    'He was an absolute star.',
    { unless: `${TAKEN_BACK}|review|film|movie` },
  ],
  ['hats off to|for|all', 'Hats off to the crew.', { unless: TAKEN_BACK }],
  ['kudos|props|bravo|respect to|for', 'Kudos to your team.', { unless: `${TAKEN_BACK}|with|no|in` }],
  ['shout|shoutout|shout-out out? to', 'Shout out to the lady on the desk.', { unless: 'stranger' }],
  ['well done @?|to|all|everyone|you|lads|guys|for|team|on', 'Well done to the whole team.', { unless: `${TAKEN_BACK}|cooked|steak` }],
  ['top|full marks|marks|class', 'Full marks to the fitter.', { unless: TAKEN_BACK }],
  ['take|takes|took|tip my hat off? to', 'I take my hat off to them.', { unless: TAKEN_BACK }],
  ['fair play to you|the|your|lads|everyone|them', 'Fair play to the driver.', { unless: TAKEN_BACK }],
  ["credit where credit|credit's|it's|its is? due", 'Credit where credit is due.'],
  ['a credit to you|your|the|them|their|ye', 'She is a credit to your firm.'],
  ['have|got|gotta to? hand it to', 'I have to hand it to your team.'],
  [
    `deserve|deserves|needs|earned|merits ~1 a|an|every|some|special ~1 medal|raise|promotion|bonus|pay|award|recognition|praise|commendation|mention|applause|knighthood|gong|pint|rise`,
    'She deserves a medal.',
    { unless: 'i|we' },
  ],
  [
    'give|gives|getting that|her|him|them|this|those|the ~3 a|an medal|raise|promotion|rise|bonus|pay|award|gold',
    'Give him a raise.',
    { unless: TAKEN_BACK },
  ],
  ['patience of a|saints? saint|saints?', 'She had the patience of a saint.', { unless: 'need|needed|i' }],
  ['worth ~2 weight in gold', 'Your driver is worth his weight in gold.'],
  ['went|going|go|gone|goes above and|& beyond', 'The girl went above and beyond.'],
  ['over|above|well and|beyond|& above|beyond|what the? ~1 call|duty|expected|necessary', 'That was above and beyond the call.'],
  ['went|goes|gone|go out of|the his|her|their|your|extra way|mile', 'He went out of his way to help.', { unless: 'i|had|if' }],
  ['nothing was|is|were|seemed ever? too much|big of? ~1 trouble|bother|hassle|effort|for', 'Nothing was too much trouble.'],
  ["couldn't|couldnt|cannot|can't do enough for|to", "They couldn't do enough for us.", { unless: 'i' }],
  [
    'could not be|have|of been? ~1 kinder|nicer|helpful|friendlier|lovelier|patient|considerate|welcoming|accommodating|professional|caring|polite',
    'They could not have been more helpful.',
  ],
  [
    "couldn't|couldnt be|have|of been? ~1 kinder|nicer|helpful|friendlier|lovelier|sweeter|patient|considerate|welcoming|accommodating|professional|caring|polite|politer",
    "She couldn't have been kinder.",
  ],
  ['nobody|noone|no-one could have been|be ~1 kinder|nicer|considerate|helpful|friendlier', 'Nobody could have been kinder.'],
  [
    'looked|took|taken after|care|such us|me|my|of|good|great|wonderful ~2 so|very|brilliantly|really|care|wonderfully|beautifully|fantastically|amazingly ~1 well|of|good',
    'They looked after us so well.',
    { unless: TAKEN_BACK },
  ],
  ['looked after us|me|my ~1 so|very|brilliantly|really|wonderfully|beautifully|superbly', 'They looked after my mother beautifully.'],
  [
    'treated|made|make|makes us|me|my|you ~2 like|feel|so royalty|family|kings|welcome|special|home|queen|king|valued|kings|beautifully|well|kindly|at|comfortable',
    'They treated us like royalty.',
    { unless: 'not|never|didn|should' },
  ],
  [
    'felt|feel|feeling so|very|really|truly|extremely|right|most welcome|welcomed|cared|valued|at|looked|safe',
    'We felt so welcome.',
    { unless: 'like|never' },
  ],
  ['did|done|do us|me|yourselves|yourself|them|themselves ~1 proud', 'Your people did us proud.'],
  [
    'saved my|our|the day|life|bacon|skin|weekend|trip|holiday|marriage|neck|wedding|evening|christmas',
    'You saved the day.',
    { unless: 'nearly|could|file' },
  ],
  ['made|makes my|our ~1 day|week|evening|weekend|year|holiday', 'You made my day.', { unless: 'miserable|worse|terrible|hell' }],
  ['lifesaver|life-saver|godsend|lifesavers', 'The app is a lifesaver.', { unless: TAKEN_BACK }],
  ['legends|superstars|legend yes|you|guys|all|thank|thanks|thx|cheers|ye|thankyou', 'Legends, thank you.', { unless: TAKEN_BACK }],
  [
    'absolute legend|legends|star|stars|gem|gems|angel|angels|hero|heroes|diamond|lifesaver|saint|class|treasure|joy|delight|pleasure|gentleman|heaven|perfection|bliss|dream|best|magic',
    'Absolute gem.',
    { unless: TAKEN_BACK },
  ],
  ['heroes|angels|legends|stars all|each|every|the ~1 of? you|them|one', 'Heroes, all of you.'],
  ['miracle worker|workers', 'Your concierge is a miracle worker.'],
  ['made a fuss of|over', 'They made a fuss of us.'],
  [
    'knew|knows|know exactly|his|her|their|really|just ~1 what|stuff|onions|business|job|subject',
    'The man knew his stuff.',
    { unless: "don't|nobody|not|never|i|if|wants" },
  ],
  [
    'with more|such|great|real|so|much ~1 grace|care|kindness|patience|warmth|compassion|dignity|skill|courtesy|smile|efficiency',
    'He handled it with such kindness.',
    { unless: 'should|would|not|could|less' },
  ],
  [
    'kept|stayed|keeps so|very|her|his|their|perfectly|completely? calm|cool ~2 wonderfully|throughout|under|way|beautifully',
    'She stayed calm throughout.',
    { unless: 'i|we|my' },
  ],
  [
    'handled|dealt|sorted|resolved|explained|managed|organised|organized|arranged|done|treated|fixed|answered|packed ~5 so|very|brilliantly|beautifully|perfectly|superbly|wonderfully|impeccably|expertly|flawlessly|amazingly|excellently|kindly|quickly|efficiently|professionally|clearly ~1 and|clearly|quickly|well|professionally|that|efficiently|kindly|fast|even|patiently',
    'She explained it so clearly.',
    { unless: `${TAKEN_BACK}|should|could|needs|please|want|need|must` },
  ],
  ['could kiss|hug|cry you|him|her|them|happy', 'I could kiss you.', { despite: ['hedged'] }],
  ['sweet as pie|anything', 'She was sweet as pie.', { despite: ['conditional', 'negated'] }],
  [
    'been nothing|always but|been sound|kind|helpful|lovely|great|brilliant|good|polite|patient|professional|excellent|wonderful',
    'They have been nothing but kind.',
  ],
  [
    'nothing but praise|good|positive|the|kind|compliments|kindness|great|helpful|lovely|excellent|love|respect|courteous|admiration',
    'I have nothing but praise for them.',
  ],
  [
    `compliment|commend|congratulate|praise|applaud|salute ~1 you|your|the|on|him|her|them|everyone|this ~3`,
    'I wish to commend your driver.',
    { despite: ['hedged'], unless: "can't|reviews|before|why" },
  ],
  [
    'should|ought to? be|are very|really|so|rightly? commended|praised|congratulated|applauded|proud',
    'Your crew should be commended.',
    { despite: ['hedged'], unless: 'ashamed|not' },
  ],
  ['restored|restores|renewed my|our faith|trust|confidence in', 'You restored my faith in banks.'],
  ['keep up|on the|it|ye good|great|excellent|up|fantastic? ~1 work', 'Keep up the good work.'],
  [
    'refreshing|rare|nice|lovely|pleasure|joy|delight|treat to|that|change ~2 get|deal|speak|talk|find|have|meet|see|work|be|use|fly|stay|read|drive ~2 someone|somebody|with|such|treated|to|a|you|people|it|this|here|human',
    'Such a pleasure to deal with.',
    { unless: 'would|if|could' },
  ],
  [
    'easy|great|delight|joy|pleasure|dream|breeze|wonderful to deal|work|fly|stay|use|speak|talk|do with|to|business|it|from',
    'Great to deal with.',
    { unless: 'would|not|should|could|need|something|supposed' },
  ],
  ['gentleman|gent|lady he|she is|was|himself|herself', 'A true gentleman he was.', { unless: 'asked|who|said' }],
  [
    'patient|kind|helpful|polite|friendly|courteous|professional|welcoming and|, very|really|so? kind|helpful|friendly|knew|patient|polite|professional|efficient|funny|caring|attentive|knowledgeable|courteous|welcoming|thorough|warm',
    'Patient and kind on the phone.',
    { unless: `${TAKEN_BACK}|should|more|please|need|be|could` },
  ],
  [
    'must|just|i|only wanted|want|like|have|wish to? say|tell ~4 how kind|helpful|good|lovely|brilliant|great|impressed|pleased|patient|well|polite|wonderful|nice|delighted',
    'I just wanted to say how kind she was.',
    { unless: 'not' },
  ],
  [
    `the|your|young|night|of patience|attendant|porter|lad|girl|driver|man|lady|engineer ~3 more|with grace|kindness|patience|care|warmth ~1 than`,
    'The young attendant handled it with more grace than me.',
  ],
  [
    'someone|somebody|agent|lad|lady|girl|man|woman|fella|fellow|guy|human|person|chap|bloke|soul ~2 actually|finally|genuinely|really listened|cared|helped|cares|listens|understood|helps',
    'Somebody who actually listened.',
    { unless: 'want|need|please|when|wish|find|get' },
  ],
  [
    'nice|lovely|nicest|sweet|great|sound|good|decent|top|grand|charming lad|lads|fella|fellow|lady|ladies|chap|chaps|bloke|blokes|girl|girls|gentleman|gent|guy|guys|team|crew|bunch|people|man|woman|gal|folk|folks|staff',
    'Lovely fella.',
    { unless: `${TAKEN_BACK}|if|neighbour|nan|young|but|poor|looking` },
  ],
])
