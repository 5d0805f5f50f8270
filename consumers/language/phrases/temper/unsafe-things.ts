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
    [`pedal ~4 floor|nothing`, 'The pedal goes to the floor.'],
    [
      `brake|brakes|steering ~6 scream|screaming|spongy|grinding|gone|dead|rolled|through|since|after|fade|fading|locked|failed|pulling`,
      'The brakes scream since the service.',
      { unless: `${PEACE}|need|replace|bike-shop|please` },
    ],
    [`wheel|lug nuts|nut|bolts|bolt ~4 loose|missing|undone|tightened|off|not`, 'You left the wheel nuts loose.'],
    [
      `wheel|wheels|tyre|trailer|axle ~1 was|is|were|are|nearly|almost|came|coming ~1 coming|came|come|falling|fell|fallen|flew off|loose`,
      'The wheel was coming off.',
      { unless: `${PEACE}|suitcase|toy|trolley|luggage|chair` },
    ],
    [
      `fall|falling|fell|dozed|dozing|nodded|nodding|drifting|was|half|nearly ~1 asleep|off ~4 wheel|driving|motorway|road`,
      'He was falling asleep at the wheel.',
    ],
    [
      `drove|drives|driving|driven|drive ~3 like ~1 mad|maniac|lunatic|idiot|madman|nutter|crazy|hell`,
      'He drove like a maniac.',
      { unless: `${PEACE}|me|sales` },
    ],
    [
      `rolled|went|drove|shot|sailed|ran|jumped|goes|through ~2 through|the|a ~2 red|reds ~1 at|light|lights|with|and|on|signal|twice`,
      'It rolled through the red at Sims.',
      { unless: `${PEACE}|carpet` },
    ],
    [
      `driver|bus|he|she|coach|van|taxi|courier ~4 over|across|wrong|crossed ~2 line|lane|side|kerb|pavement|centre|verge ~4 twice|times|road|nearly|at|with|three|and`,
      'The driver went over the line twice.',
      { unless: `${PEACE}|parked|left|parcel` },
    ],
    [
      `no|without|broken|missing|any|proper ~1 seatbelt|seatbelts|helmets|helmet|harness|harnesses|lifejackets|lifejacket|lifeguard|lifeguards|guardrail|handrail|railing|stabilisers|goggles|extinguisher|extinguishers|defibrillator`,
      'No seatbelts in the back.',
      { unless: `${PEACE}|need|buy|sell|stock|size|rent` },
    ],
    [
      `belt|belts|seatbelt|harness|strap|buckle ~3 not|wouldn't|wouldnt|won't|wont|didn't|doesn't ~2 fasten|latch|click|buckle|lock|close`,
      'The belt would not fasten.',
      { unless: `${PEACE}|trousers|dress|bag|suitcase|watch|vacuum|jeans` },
    ],
    [
      `not|weren't|aren't|wasn't|few|without|missing|enough|short|no ~3 life jackets|jacket|vests|boats|belts|rings|buoy`,
      "There weren't enough life jackets.",
    ],
    [
      `door|doors|gate ~4 closing|closed|closes|close|shut|shutting|slamming ~1 on ~2 ${FRAIL}|passengers|arm|hand|leg|pram`,
      'Doors are closing on people.',
    ],
    [
      `door|doors ~2 open|opens|opened ~3 wrong|moving|motorway|speed|track|driving|motion|ring|between`,
      'The doors opened on the wrong side.',
      { unless: `${PEACE}|fridge|oven|address|house|flat` },
    ],
    [
      `standing|stood|hanging|squeezed|packed|crammed ~4 step|steps|door|doors|stairs ~5 open|moving|driving|motorway|road`,
      'Children were standing on the step with the door open.',
      { unless: `${PEACE}|waiting` },
    ],
    [
      `no|blocked|locked|without|only|missing ~1 emergency|fire exit|exits|escape|escapes|extinguisher|extinguishers|alarm|alarms|brigade`,
      'No emergency exit in the basement.',
    ],
    [
      `fire|emergency door|doors|exit|exits|escape ~6 latch|locked|jammed|blocked|closes|wedged|propped|chained|key|missing|stuck|broken|latching|bolted|sealed|boxes|obstructed|stacked`,
      'The fire door in corridor B does not latch.',
    ],
    [
      `door|doors|gate|exit ~3 locked|bolted|chained ~5 while|with|and ~5 inside|sat|sleeping|in`,
      'The door was locked while thirty of us sat inside.',
      { unless: `${PEACE}|keys|phone|out|car|card` },
    ],
    [
      `wouldn't|wouldnt|won't|refused|refusing|didn't|not ~1 let|letting ~1 me|us|him|her|them|my|daughter|son ~1 out|leave|go ~1 till|until|unless|paid|of|without`,
      "He wouldn't let me out till I paid.",
      { unless: `${PEACE}|contract|account|log|site` },
    ],
    [
      `locked|locks|locking ~1 doors|me|us|him|her ~4 in|inside|out|wouldn't|wouldnt ~4 till|until|let|cash|hours|paid|cold|night`,
      'The driver locked the doors and kept us in until dark.',
      { unless: `${PEACE}|account|phone|profile|portal|email` },
    ],
    [
      `he|she|you|cleaner|they|your|engineer|carer|fitter ~3 left ~3 iron|gas|hob|oven|cooker|heater|stove|grill|candles|ladder|blowtorch ~4 on|lit|burning|open|unattended|running`,
      'The cleaner left the iron on.',
    ],
    [`full|filled|filling|fills|thick ~1 of|with smoke|fumes|gas|carbon`, 'The kitchen was full of smoke.'],
    [
      `smoke ~3 in|everywhere|through|all|filled|on ~2 kitchen|landing|house|room|flat|hall|cabin|carriage|bedroom|over|van|shop|hallway|stairs|building`,
      'There was smoke in the landing.',
      { unless: `${PEACE}|cigarette|cigarettes|smoker|smokers|weed|smell|neighbour` },
    ],
    [
      `smoke|fire|carbon|co|monoxide detector|detectors|alarm|alarms|sensor ~4 didn't|didnt|never|silent|doesn't|doesnt|dead|failed|not|wouldn't|hanging|beeping|screaming|sounding`,
      "The smoke detector didn't make a sound.",
      { unless: `${PEACE}|battery|batteries|low|order|install|delivered|arrived` },
    ],
    [`beeping|reading|levels|high|detected|leaking|leak|making|makes ~4 co|monoxide`, 'The boiler makes the alarm beep, high CO.'],
    [
      `all|both|everyone|everybody|students|staff|two|three|four|kids|guests|half|whole ~4 headache|headaches|dizzy|cough|coughing|coughs|nauseous|fainted|choking|fainting|wheezing`,
      'All of us had headaches from the heater.',
    ],
    [
      `smell|smells|smelled|smelt|stinks|reeks|stank|smelling ~3 acid|gas|bleach|petrol|solvent|thinner|rubber|fumes|diesel|ammonia|chlorine`,
      'It smells like acid.',
      { unless: `${PEACE}|if|new|perfume|cologne|aftershave` },
    ],
    [`mixed|mixing|mixes|mix bleach|chlorine|ammonia|acid`, 'Your cleaner mixed bleach with it.'],
    [
      `son|daughter|child|kid|kids|children|toddler|baby|boy|girl|twins|two-year-old|grandson|granddaughter|she|he ~3 left|forgotten|found|was|locked|wandering ~2 alone|unsupervised|unattended|outside ~1`,
      'Our son was left alone in the garden.',
      { unless: `${PEACE}|lives|living|travelling|travel|flying|fly|school-trip|parcel` },
    ],
    [
      `gate|door|doors|fence ~4 open ~9 road|street|${FRAIL}|yard|traffic|track|dog|escaped|out`,
      'The gate was wide open to the main road with the wee ones out.',
      { unless: `${PEACE}|parcel|parcels|package|fridge|oven|time|shop|hours|store|microwave` },
    ],
    [
      `gave|handed|released|give|giving|handing her|him|child|daughter|son|kid|poppy|them ~1 to|with ~2 man|stranger|strangers|wrong|someone|somebody|woman|person|unknown`,
      'You handed her to a man we do not know.',
      { unless: `${PEACE}|number|phone|department|else's` },
    ],
    [
      `grown|strange|older|adult|unknown|creepy man|men|stranger|adults|user|guy ~9 kid|child|children|son|daughter|lives|asked|asking|kids|photos|girl|boy`,
      'A grown man asked where she lives.',
    ],
    [
      `kid|child|children|son|daughter|girl|boy|teen|teenager ~9 grown|strange|older|adult|unknown|creepy man|men|stranger|adults|user|guy`,
      'My kid was written to by a grown man.',
    ],
    [
      `lifeguard|lifeguards|supervisor|carer|carers|nurse|nurses|warden|guard|minder|spotter ~3 wasn't|asleep|phone|missing|absent|nowhere|left|sleeping|drunk ~5 there|child|kids|pool|wheel|alone|him|her|patients|shift|lad|ward|duty|mother|mum|water`,
      'The lifeguard was asleep at the pool.',
    ],
    [
      `lad|boy|girl|kid|child|son|daughter|someone|swimmer|toddler ~1 went|going|gone|was ~1 under`,
      'A young lad went under.',
      { unless: `${PEACE}|bus|bed|table|18|16|five|12|knife` },
    ],
    [
      `manhole|drain|well|hole|pit|shaft|pool|tank ~7 no|without|missing|open ~1 lid|cover|fence|barrier|grate|grid`,
      'The manhole outside the school has no lid.',
      { unless: `${PEACE}|order|hoover` },
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
    [`rat|mouse|mice|rodent droppings|infestation|nest|poo`, 'Rat droppings in three of the bags.'],
    [
      `rat|rats|cockroach|cockroaches|mice|roaches|rodents .? ~1 in ~2 kitchen|dining|restaurant|ward|room|canteen|store|shop|bar|hall|bakery`,
      'Rat. In the dining room.',
    ],
    [
      `mould|mold|mouldy|moldy ~6 cough|asthma|breath|breathing|kids|baby|staff|cot|chest|child|children|wall|walls|ceiling|bag|kibble`,
      'Mould all over the wall and my staff cough.',
      { unless: `${PEACE}|cleaner|spray|paint|remover` },
    ],
    [
      `coliforms|coliform|e-coli|ecoli|arsenic|lead|bacteria|chlorine|asbestos|pesticide|mercury ~6 in|over|found|times|above|positive ~4 water|tap|limit|supply|sample|samples|ceiling|toy|paint|roof|loft|walls`,
      'Coliforms were found in the tap water.',
      { unless: `${PEACE}|test|kit|filter|bill|price|times` },
    ],
    [
      `treadmill|machine|belt|lift|escalator|ride|elevator|scooter|bike|wheelchair|carousel|chairlift ~5 jumped|sped|accelerated|dropped|plunged|jolted|surged|runaway|alone ~6 thrown|fell|floor|floors|off|hit|hurt|me|us|inside|itself`,
      'The lift dropped two floors with me inside.',
      { unless: `${PEACE}|washing|coffee|signal|connection` },
    ],
    [
      `gets|got|getting|runs|became|ran|so|too|boiling|scalding ~2 hot ~4 burn|burns|burned|burnt|touch|melted|melts|scald|scalded|blister|fire`,
      'The phone gets so hot it burned her.',
      { unless: `${PEACE}|summer|sun|coffee|weather|shower` },
    ],
    [
      `sockets|plugs|lights|switches|wires|outlets|cables|lamps|batteries|chargers|pylons|fuses|meters ~2 sparking|smoking|sparked|buzzing|exploded|exploding|arcing|melting|melted|burning|hissing|smouldering`,
      'Our sockets are sparking since then.',
      { unless: `${PEACE}|cigarettes|music` },
    ],
    [
      `drops|tablets|medicine|formula|milk|vaccine|insulin|pills|injection|inhaler|antibiotics|epipen|lenses|cream|meds ~5 past|beyond|after ~2 date|expiry|use-by`,
      'The drops were past their date.',
    ],
    [
      `expired|unrefrigerated|contaminated|tainted|recalled ~2 drops|tablets|medicine|formula|milk|vaccine|vaccines|insulin|pills|meat|baby|drug|drugs|food|blood|batch`,
      'You sold me expired drops.',
      { unless: `${PEACE}|voucher|points|card` },
    ],
    [
      `vaccine|vaccines|insulin|medicine|blood|samples|chemo ~5 warm|thawed|melted|unrefrigerated|frozen`,
      'We received vaccine that had been warm.',
    ],
    [
      `gas|power|electric|electricity|cable|cables|wire|wires|pole|pylon|line|lines|mains ~4 down|fallen|lying|hanging|snapped ~4 road|street|garden|path|pavement|yard|across|school|driveway|field`,
      'A power line is lying across the road.',
      { unless: `${PEACE}|outage|payment` },
    ],
  ],
)
