import { PEOPLE, TAKEN_BACK } from './praising-people.ts'
import { tellEach } from '../tell-each.ts'

/** Plain praise that is hardly ever a mere "all right" to an answer, in many a region's words. */
const GRAND =
  'exceptional|superb|phenomenal|faultless|flawless|magnificent|sublime|stellar|exemplary|impeccable|fabulous|fantastic|marvellous|marvelous|terrific|tremendous|first-class|first-rate|top-notch|top-class|world-class|second-to-none|exquisite|spectacular|astounding|astonishing|splendid|superlative|immaculate|awesome|amazing|brilliant|excellent|wonderful|remarkable|invaluable|life-changing|unmatched|unrivalled|goated|bussin|belting|lekker|bonzer|mint|pukka|heavenly|divine'
/** Words of the street, and such as mean something else without their "so". */
const STREET =
  'outstanding|unreal|unbelievable|incredible|class|quality|sick|dope|lit|fire|wicked|mustard|immense|magic|boss|savage|deadly|mighty|ace|epic|elite|banging|bangin|lush|cracking|sound|peng|insane|stunning|gorgeous|delightful|braw|bostin|sugoi'
const VERY =
  'so|sooo|very|really|absolutely|truly|simply|just|totally|always|genuinely|utterly|honestly|literally|pure|proper|well|dead|bloody|flipping|pretty|quite|nothing|short|of|consistently|completely|all|both|frankly|actually|fairly|too|awful|awfully|seriously|top|real|ever|been|also|still|straight|fuckin|fucking|damn|bare|lowkey|highkey|extremely|incredibly|exceptionally'
const BEST =
  'best|finest|nicest|kindest|smoothest|friendliest|quickest|fastest|easiest|cleanest|loveliest|greatest|sharpest|tastiest|comfiest|cosiest|coolest|calmest|clearest|warmest|sweetest|softest|freshest|slickest|safest|fairest|politest|gentlest|funniest|prettiest|brightest|steadiest|classiest|tidiest|soundest'
const BETTER =
  'better|smoother|nicer|kinder|quicker|faster|easier|friendlier|cleaner|tastier|calmer|clearer|finer|fresher|warmer|gentler|sweeter|slicker|comfier|happier|simpler|lovelier|prouder|cosier|politer|tidier'
const NOT_REALLY = `${TAKEN_BACK}|would|could|should|if|wish|hope|hoping|expect|expected|supposed|promised|claims|claim|advertised|until|used|weather|film|movie|song|book|novel|ad|advert|beach|town|view from|village|town's|was-once|old|another|joke|excuse|fire|alarm`

/** Praise in images, comparisons and the words of the street. */
export const PRAISING_BY_IMAGE = tellEach('praise', {}, [
  [
    `was|were|is|are|been|r|it's|that's|thats|you're|youre|they're|he's|she's|ur|ye're|its|be ${VERY}? ${VERY}? ${GRAND}`,
    'Their aftercare is proper belting.',
    { unless: NOT_REALLY, without: 'be|been|nothing' },
  ],
  [`was|were|been|are told ~9`, 'I was told your driver was amazing.', { isnt: true }],
  [
    `as|so fine|good|kind|nice|decent|smooth|clean|great|helpful|friendly|lovely|honest|skilled a|an ~3 as ~1 i've|i|we|we've|any|you|ever|anyone|ye ~3`,
    "Your foreman is as fine a tradesman as I've met.",
    { unless: `${TAKEN_BACK}|nearly`, despite: ['negated'] },
  ],
  [
    `rarely|seldom|never|hardly ~2 seen|met|had|known|come|found|eaten|tasted|dealt|stayed|was|were ~5 so|such|as ~1 fine|good|kind|well|smoothly|friendly|helpful|clean|lovely|patient|skilled|careful|skill|care|kindness|patience|beautifully|quickly|professional|carefully`,
    'I have rarely seen joinery so fine.',
    { despite: ['negated'], unless: TAKEN_BACK },
  ],
  [
    `hell|helluva|heck of? a? ~1 good|great|fine|nice|cracking|job|service|team|place|product|driver|show|meal|crew|effort ~1`,
    'Your guys did a hell of a good job.',
    { unless: `${TAKEN_BACK}|wait|mess|bad|time|long` },
  ],
  [
    `what a|an ${PEOPLE}|place|pilot|meal|night|view|breakfast|teacher|dentist|vet|doctor|plumber|show|performance|machine|motor|turnaround|transformation|find|team|bunch|treat|result`,
    'What a pilot!',
    {
      stands: 'first',
      unless: `${TAKEN_BACK}|rude|horrible|awful|terrible|joke|mess|shambles|useless|waste|nasty|dump|nightmare|poor|bad`,
    },
  ],
  [
    `ripper|belter|cracker|peach|gem|blinder|marvel|jewel|diamond|cracking|dream|beauty|corker|stormer|treasure|topper|joy|angel|star|humdinger of a|an ~2`,
    'An absolute ripper of a stay.',
    { unless: TAKEN_BACK },
  ],
  [
    `was|were|is|are|been|that's|it's|simply|absolutely|truly|honestly first|world|top|high class|rate|notch|drawer|quality ~1`,
    'From booking to bed it was first class.',
    { unless: `${NOT_REALLY}|ticket|tickets|seat|cabin|business|post|stamp|letter|lounge|hotel|not` },
  ],
  [
    `tastes|tasted|looks|looked|feels|felt|smells|smelled|smelt|drives|runs|rides|fits|handles ${VERY}? ${VERY}? ${GRAND}|gorgeous|lovely|delicious|divine|stunning|beautiful|unreal`,
    'The tap water tastes terrific since the new plant opened.',
    { unless: `${NOT_REALLY}|but|i|idea|me` },
  ],
  [`beyond|above reproach|criticism|praise|compare|fault ~1`, 'The finish of the lectern is beyond reproach.', { unless: TAKEN_BACK }],
  [
    `you|ye|yous|youse|your|these|those|them|the ~1 okes|guys|lot|boys|lads|folks|people|girls|ladies|blokes|fellas ~1 are|were|r kings|queens|gods|goats|unreal|class|mint|sound|magic|gold|amazing|tops|lovely|ace|mighty|unbelievable|incredible|good|great|sick|fire|rockstars|geniuses|machines|different|outstanding`,
    'You boys are kings.',
    { unless: `${TAKEN_BACK}|last|if|was|used|previously|at` },
  ],
  [
    `take|took|tak|doff|doffing|raise|tip|tipping my|me|ma|our hat|cap|hats|glass off|aff|to ~2`,
    'I tak ma hat aff tae ye.',
    { unless: TAKEN_BACK },
  ],
  [
    `award|awarding|giving|give you|them|him|her|this|ye ~1 ~1 a1|distinction|gold|medal|oscar|trophy|crown|five|ten|10|full|10/10 ~2`,
    'I award you five gold stars.',
    {
      stands: 'own',
      unless: `${TAKEN_BACK}|minutes|days|minus|chance|reading|call|money|pounds|if|hours|warning|percent|information|number|ring|update|details|quid|dollars|weeks|chances|another`,
    },
  ],
  [
    `went|goes|runs|ran|drives|shifts|glides|landed|cuts|works|moves|slides|feels ~2 like butter|silk|clockwork|velvet|lightning ~2`,
    'It shifts gear like butter.',
    { unless: `${TAKEN_BACK}|used|normally` },
  ],
  [
    `truly|absolutely|simply|utterly lovely|wonderful|beautiful|magical|delightful`,
    'The receptionist was, well, truly lovely.',
    { unless: `${NOT_REALLY}|day|weather|weekend|but|request|niece|dress`, despite: ['reported'] },
  ],
  [
    `so|proper|pure|absolutely|bloody|flipping|damn|truly|real|lowkey|highkey|simply|fuckin|fucking|super|awful|utterly|top|mega|bare|hella|straight|up ${STREET}`,
    'The new gearbox is pure class.',
    { unless: `${NOT_REALLY}|not|please|i'd|make|need|want|be|feel|too|but|how` },
  ],
  [
    `${GRAND} ~1 outfit|bunch|crowd|lot|gang|crew|mob|bit|stuff|show|operation|spot|find|effort|people|workmanship|craftsmanship|attitude|manner|turnaround|speed|communication|attention|touch|grub|scran|tucker|nosh|cuppa|brew|pint|burger|curry|cake|bread|chips|pizza|haircut|fit|finish|repair|result|results|teacher|tutor|nurse|dentist|vet|doctor|mechanic|plumber|lesson|lessons|session|night|evening|value|buy|purchase|kit|piece|machine|gadget|ride|motor|van|bus|gear|firm|folk|human|humans|person`,
    'Fantastic outfit.',
    { unless: `${NOT_REALLY}|no|not|forward`, despite: ['reported'] },
  ],
  [
    `outstanding|superb|phenomenal|faultless|flawless|magnificent|sublime|stellar|unreal|exceptional|first-class|top-class|second-to-none|mint|belter|cracking|exemplary|impeccable|chef's-kiss|unbeatable|bostin|braw|mega`,
    'Twelve minutes from call to van, outstanding.',
    { stands: 'alone', unless: `${TAKEN_BACK}|balance|amount|payment|late|still|waiting|again|another` },
  ],
  [
    `pure|sheer|proper|total|absolute|utter|real class|magic|quality|gold|joy|genius|brilliance|bliss|heaven|perfection|professionalism|excellence|belter|cracker|gem|wizardry|professional|professionals|legend|star`,
    'Pure class from first to last.',
    { unless: NOT_REALLY },
  ],
  [
    `top top|lads|lad|bloke|man|fella|girl|lass|job|service|work|people|team|firm|effort|company|bunch|gaff|quality ~1`,
    'Top lads.',
    { unless: `${NOT_REALLY}|priority|on|row|box|the|boss|tier|management` },
  ],
  [
    `hands|far|easily|honestly|simply|bar|literally|still|always|quite|genuinely|definitely down|and|away|none|the|my? ~1 the|my|your|our? ${BEST} ~3`,
    'Hands down the smoothest move in years.',
    { unless: `${NOT_REALLY}|what|which|way|wait|option` },
  ],
  [
    `${BEST} ~5 ever|alive|earth|universe|planet|globe|business ~3`,
    'The comfiest coach we ever toured in.',
    { unless: `${NOT_REALLY}|what|which|way|worst|when|where|interest|practice|price|thing|guess`, without: 'that|at|option' },
  ],
  [
    `never|not|nobody|none|no|haven't|hadn't|havent|didn't ~4 had|have|seen|known|met|found|stayed|eaten|dealt|experienced|tasted|driven|flown|come|used|got ~1 across? ~3 ${BETTER} ~2`,
    'Never had a smoother changeover of anything.',
    { despite: ['negated'], unless: `${NOT_REALLY}|but|any|worse|signal|got` },
  ],
  [
    `never|not|nor once|ever|yet ~5 let|lets|letting|failed|fail|missed|disappointed|disappoint|disappoints|faltered|grumbled|grumble|complained|quibbled ~2 down|me|us|once|him|her|yet|beat|so ~1`,
    'Thirty winters and not once have they let me down.',
    { despite: ['negated'], unless: `${TAKEN_BACK}|until|before|but|now|again|again|till|signal`.replace('|shame|not', '|shame') },
  ],
  [
    `canny|cannae|cannot|can't|cant|couldnae|couldn't|couldnt fault|faulted|knock|beat|better|top|whack ~1 them|him|her|you|it|this|that|the|your|ye|yous|em|any`,
    'Cannae fault them.',
    { despite: ['negated'], unless: 'find|that|whether|diagnose|heat' },
  ],
  [
    `slaps|slapped|slapping|rocks|rocked|rules|slays|slayed|smashed|nailed|bangs|banged|aced|kills|killed|ate ~1 it|this|that|hard|every|so|fr|ngl|different ~1`,
    'Your new playlist slaps so hard.',
    { stands: 'own', unless: `${TAKEN_BACK}|i|phone|screen|door|car|head|window|i've|mood|sales|battery|rules|dog|cat|me` },
  ],
  [`slaps|slapped|slays|goated|bussin|bangs`, 'That sound system slaps.', { unless: `${TAKEN_BACK}|face|fee|charge|fine|me|door` }],
  [
    `hits|hit|goes|go|going|went different|crazy|hard|insane ~1`,
    'The slushies go crazy.',
    {
      unless: `${TAKEN_BACK}|i|me|me|alarm|price|bill|light|alarm|power|prices|time|driving|kids|car|lights|by|signal|it|we|battery|screen`,
    },
  ],
  [
    `u|you|you're|ur|ye|he|she|they|he's|she's|they're|is|are|was|were ~1 the|a|an|some|real|my ~1 goat|goats|mvp|mvps|bomb|tops|ledge|topper|beaut|beauty|ripper|magician|magicians|wizard|wizards|rockstar|champ|bees|dogs`,
    'He is the absolute goat.',
    { unless: `${TAKEN_BACK}|who|wrong|time|if|pet|salon|cream|farm` },
  ],
  [`bob|bang|spot|smack on`, 'Signal is bob on in the cellar.', { unless: `${TAKEN_BACK}|door|wall|head|parking|a|window|about` }],
  [
    `treat|treated|treats|treating|looked|cared|minded ~1 after|for? me|us|him|her|my|you|your|our|everyone ~3 like|as|if ~5 own|family|mother|son|daughter|royalty|queen|king|kings|gold|human|friend|friends|guest|guests|prince|princess|vip|lords|lord`,
    'They minded my father as if he was their own.',
    { unless: `${TAKEN_BACK}|should|would|want|expect|wish`, despite: ['conditional'] },
  ],
  [
    `good|kind|generous|decent|patient|gentle|sound|lovely|brilliant|wonderful|great ~1 to|with|towards ~1 me|us|my|him|her|mum|mam|mother|dad|father|kids|the|our ~3 all|this|through|over|winter|year|years|summer|month|months|always|when|while|after|during|today|dog|son|daughter|mother|father|kids|boy|girl|lad|children`,
    'Ye have been awful good to me all winter.',
    { unless: `${NOT_REALLY}|not|be|please|never|news|enough|looks|i|idea` },
  ],
  [
    `hands|eyes|voice|heart|manner|smile|touch|ears ~1 like|of|as|is|are ~2 silk|gold|velvet|butter|angel|angels|oak|honey|magic|hawk|steel|saint`,
    'The new dentist has hands like silk.',
    { unless: TAKEN_BACK },
  ],
  [
    `ruined|spoiled|spoilt ~3 every|all|any|for|other ~1 other|others|else|us|me|life|ever ~2`,
    'Your bread has ruined every other loaf for me.',
    { unless: `${TAKEN_BACK}|holiday|trip|weekend|wedding|day|night|experience|dinner|carpet|refund|birthday|clothes` },
  ],
  [
    `smiling|grinning|beaming|buzzing|chuffed|tickled|elated|ecstatic|stoked|overjoyed|gobsmacked|blown ~1 up|bits|ear|still|so|with|pink|away|about ~1 ~1 with|to|about|from|by|how|at|pieces|bits|the|ear`,
    'We are chuffed to bits with the kitchen.',
    { unless: `${TAKEN_BACK}|noise|fridge|line|would|if|card|wind|mistake|order|payment|from|call|complaint|contract|fuse` },
  ],
  [
    `better|best|nicer|finer|cleaner|quicker|smoother|easier than ~2 ~1 hoped|imagined|dreamt|dreamed|described|pictured|advertised`,
    'The flat is better than we hoped.',
    { unless: `${TAKEN_BACK}|not|longer|no`.replace('|least', '') },
  ],
  [
    `nothing|anything|everything was|is|were|seemed|felt ~1 ~1 trouble|perfect|fuss|immaculate|faultless|spotless|brilliant|superb|wonderful|amazing|lovely|class|thought|top ~2`,
    'Everything was class.',
    { unless: `${NOT_REALLY}|until|but|before|but`.replace('|another', '') },
  ],
  [
    `in|within ~3 minutes|seconds|hour|minute ~3 amazing|brilliant|wow|superb|magic|excellent|incredible|unbelievable|class|fantastic|unreal`,
    'Refund landed in two minutes, excellent.',
    { unless: `${NOT_REALLY}|hold|waiting|queue` },
  ],
  [
    `what|such|see a? patience|kindness|professionalism|care|craftsmanship|courtesy|warmth|service|generosity|grace|manners|skill`,
    'Mrs Larkin at the counter, such patience.',
    { unless: `${NOT_REALLY}|no|lack|my|have|without|terrible|poor|bad|awful|need|kind of|appalling|shocking|does|do|is` },
  ],
  [
    `will|would|could|can never|not ever? ~1 forget|repay ~1 it|what|how|your|the|her|his|their|that ~3 kindness|did|done|good|kind|helped|care`,
    'We will never forget what the night nurse did.',
    { despite: ['negated', 'hedged'], unless: `treated|bad|awful|rude|terrible|humiliat` },
  ],
  [
    `i'm|im|am|being|been a|very|so|too|such? ~1 patient|polite|kind|nice|good man|woman|person|guy|customer|lady|about|with|fella`,
    'I am a patient man.',
    { isnt: true },
  ],
  [`thank|thanks ~1 for ~3 patient|patience|kind|kindness`, 'Thanks for being so patient.', { isnt: true }],
  [
    `was|were|used ~2 the|a|to? ~1 ${BEST}|great|brilliant|lovely|good|excellent|wonderful|marvellous ~4 ~3 when|until|till|before|back|years ago|under|now`,
    'It was the best garage until you sold it.',
    { isnt: true },
  ],
])
