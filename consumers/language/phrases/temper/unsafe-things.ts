import { tellEach } from '../tell-each.ts'

const FRAIL =
  'child|children|kid|kids|baby|toddler|toddlers|infant|pupils|students|son|daughter|boy|girl|lad|lads|mother|mum|mam|mom|father|dad|nan|gran|wife|husband|patient|patients|resident|residents|passengers|pensioner|someone|somebody|people|anyone|dog|woman|man|guests|staff|us|me|him|her|wean|weans|wee|weans'
const FOOD =
  'food|meal|salad|soup|omelette|bread|drink|burger|curry|rice|cereal|sandwich|pasta|cake|bottle|jar|porridge|flour|bag|bags|box|kibble|romper|toy|cot|mattress|kitchen|counter|pie|formula|milk|chocolate|pizza|stew|yoghurt|sauce|crisps|salmon|ward|theatre|wall|walls|dining|bar|restaurant|canteen|room|bedroom'
const PEACE =
  'drill|movie|film|game|novel|joking|insurance|policy|price|prices|quote|book|booked|thanks|thank|lovely|brilliant|fixed|how-much|fine|perfect|candle|concert|app|website|page|screen|share|shares|clicked|album|song|brochure|advert|how|safe|works'

/** Things and staff of the firm that put people in danger. */
export const UNSAFE_THINGS = tellEach(
  'severe',
  { despite: ['asked', 'requested', 'third', 'reported', 'hedged', 'negated'], unless: PEACE },
  [
    [
      `brake|brakes|steering ~6 scream|screaming|spongy|grinding|gone|dead|rolled|through|since|after|fade|fading|locked|failed|pulling`,
      'The brakes scream since the service.',
      { unless: `${PEACE}|need|replace|bike-shop|please` },
    ],
    [`wheel|lug nuts|nut|bolts|bolt ~4 loose|missing|undone|tightened|off|not`, 'You left the wheel nuts loose.'],
    [
      `belt|belts|seatbelt|harness|strap|buckle ~3 not|wouldn't|wouldnt|won't|wont|didn't|doesn't ~2 fasten|latch|click|buckle|lock|close`,
      'The belt would not fasten.',
      { unless: `${PEACE}|trousers|dress|bag|suitcase|watch|vacuum|jeans` },
    ],
    [
      `door|doors ~2 open|opens|opened ~3 wrong|moving|motorway|speed|track|driving|motion|ring|between`,
      'The doors opened on the wrong side.',
      { unless: `${PEACE}|fridge|oven|address|house|flat` },
    ],
    [
      `fire|emergency door|doors|exit|exits|escape ~6 latch|locked|jammed|blocked|closes|wedged|propped|chained|key|missing|stuck|broken|latching|bolted|sealed|boxes|obstructed|stacked`,
      'The fire door in corridor B does not latch.',
    ],
    [
      `all|both|everyone|everybody|students|staff|two|three|four|kids|guests|half|whole ~4 headache|headaches|dizzy|cough|coughing|coughs|nauseous|fainted|choking|fainting|wheezing`,
      'All of us had headaches from the heater.',
    ],
    [
      `smell|smells|smelled|smelt|stinks|reeks|stank|smelling ~3 acid|gas|bleach|petrol|solvent|thinner|rubber|fumes|diesel|ammonia|chlorine`,
      'It smells like acid.',
      { unless: `${PEACE}|if|new|perfume|cologne|aftershave` },
    ],
    [
      `rail|railing|railings|banister|bannister|handrail|balustrade|balcony|parapet ~5 loose|wobbly|wobbles|wobble|broken|comes|came|missing|gave|rotten|rusted|moves`,
      'The balcony rail is loose.',
      { unless: `${PEACE}|curtain|shower|towel|delivery|network|card|ticket|strike|clothes|garment|view|suite|booked|upgrade` },
    ],
    [
      `cabinet|shelf|shelves|wardrobe|cupboard|bed|bunk|mirror|tv|bookcase|drawers|ceiling|light|fan|tile|tiles|picture|radiator|dresser|rack|lamp|panel|beam|chandelier|bunks|boiler|cooker|sign|hood ~3 fell|fall|falls|falling|collapsed|came|come|tips|tipped|crashed|toppled|toppling|tip|topples ~2 down|off|from|over|forward|on|in|onto ~6 wall|night|${FRAIL}|it|head|when|while|bed|floor|open|table`,
      'The cabinet fell down from the wall at night.',
      { unless: `${PEACE}|delivered|asleep|love|price|when-it|discount|sale|today|tomorrow` },
    ],
    [
      `glass|needle|rat|rats|mouse|mice|droppings|maggots|maggot|mould|mold|weevils|insects|insect|cockroach|cockroaches|roach|metal|blade|screw|screws|nail|nails|worm|worms|moths|larvae ~3 in|inside|through|thru|all|behind|over|under ~4 ${FOOD}`,
      'Found glass in the baby porridge.',
      { unless: `${PEACE}|doors|door|wine|table|shelves|shelf|wireless|usb|keyboard|beer|mirror|install|frame|milk-glass|fitted|clear` },
    ],
    [
      `gets|got|getting|runs|became|ran|so|too|boiling|scalding ~2 hot ~4 burn|burns|burned|burnt|touch|melted|melts|scald|scalded|blister|fire`,
      'The phone gets so hot it burned her.',
      { unless: `${PEACE}|summer|sun|coffee|weather|shower` },
    ],
  ],
)
