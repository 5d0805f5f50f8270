import { HOWEVER_TOLD, NO_SYMPTOM, NOT_REAL } from './severe-words.ts'
import { tellEach } from '../tell-each.ts'

const FRAIL =
  'child|children|kid|kids|baby|toddler|toddlers|infant|pupils|students|son|daughter|boy|girl|lad|lads|mother|mum|mam|mom|father|dad|nan|gran|wife|husband|patient|patients|resident|residents|passengers|pensioner|someone|somebody|people|anyone|dog|woman|man|guests|staff|us|me|him|her|wean|weans|wee|weans'

const THING =
  'socket|plug|charger|battery|oven|cooker|heater|boiler|fridge|dryer|kettle|lamp|light|meter|box|cable|wire|wires|wiring|fuse|router|scooter|bike|brakes|brake|steering|seatbelt|harness|ladder|rail|railing|banister|handrail|step|stair|stairs|ramp|swing|slide|chain|rope|gate|fence|wall|ceiling|roof|tile|tiles|manhole|cover|pavement|floor|lift|elevator|door|window|glass|treadmill|bench|rack|shelf|bed|cot|chair|stool|pram|car|tyre|tyres|wheel|van|bus|machine|alarm|detector|oxygen|monitor|pump|regulator|hob|fan|mattress|balcony|blade|pool|equipment'

const SPOILING =
  'chicken|meat|pork|beef|fish|milk|salad|burger|ham|prawns|eggs|egg|rice|sausage|sausages|mince|turkey|yoghurt|yogurt|cream|sandwich|pouch|formula|soup|bread|cheese|fruit|meal|cake'

const FOOD =
  'food|meal|salad|soup|omelette|bread|drink|burger|curry|rice|cereal|sandwich|pasta|cake|bottle|jar|porridge|flour|bag|bags|box|kibble|romper|toy|cot|mattress|kitchen|counter|pie|formula|milk|chocolate|pizza|stew|yoghurt|sauce|crisps|salmon|ward|theatre|wall|walls|dining|bar|restaurant|canteen|room|bedroom'

const SAFE = `${NOT_REAL}|policy|price|prices|quote|book|booked|thanks|thank|lovely|brilliant|fixed|how-much|fine|perfect|candle|concert|app|website|page|screen|share|shares|clicked|album|song|brochure|advert|how|safe|works`

/** Things, rooms and food of the firm that put people in danger. */
export const UNSAFE_THINGS = [
  ...tellEach(
    'severe',
    {
      despite: ['asked', 'requested', 'third', 'reported', 'hedged'],
    },
    [
      [
        `oxygen|ventilator|dialysis|insulin|nebuliser|nebulizer|pendant|pacemaker|cpap|feeding ~2 machine|pump|concentrator|alarm|supply|tube? ~4 cut|off|failed|stopped|died|dead|no|without|power|running|out|broke|broken|down|disconnect`,
        'The oxygen machine cut out in the night.',
        { unless: 'store|buy|insurance|travel|board|take|carry|works|fine|bag|couriered|cafe' },
      ],
      [
        `${THING} ~4 caught|catching|sparking|sparked|smoking|smoked|exploded|burst|melted|melting|burning|burned|burnt|shattered|snapped|collapsed|flames|electrocuted|arcing|hissing|shocked|sparks|scorched|glowing`,
        'The socket you fitted was sparking.',
        { unless: 'drill|film|calories|game|battery-life|easily|fat|wood|candle|music|bright|suitcase|device|phone|light|lamp' },
      ],
      [
        `not|isn't|ain't|isnt|wasn't|hardly|un safe ~1 in|for|to|here|there|at|with|on|anymore|and`,
        "It's not safe in here.",
        { despite: ['negated'], unless: 'sure|password|data|payment|site|link|website|card|feel-safe|secure|money|account' },
      ],
      [
        `water|leak|rain|sewage|flood ~4 onto|into|through|near|on|over|above|in ~2 fuse|electrics|socket|sockets|wiring|fusebox|consumer|kitchen|light|lights|switch|bedroom|cot ~1`,
        'Sewage is coming into our kitchen.',
        { unless: 'filter|softener|tank|hot|bill|tap|install|pressure' },
      ],
      [
        `rats|rat|mice|mouse|cockroaches|maggots|mould|mold|asbestos|sewage|raw|glass|blood|needles ~3 in|on|all|running|inside ~2 your|the|my|our|his|her ~1 kitchen|food|meal|restaurant|room|bed|flat|bedroom|salad|soup|box|ward|pram|cot|lungs|chest|bathroom`,
        'There are rats in your kitchen.',
        { unless: 'door|table|screen|bottle|wine|poison|trap|doors|cabinet|beautiful|shower|nice|free|lovely' },
      ],
      [
        `pink|raw|bloody|undercooked|uncooked in|inside|at ~1 the ~1 middle|centre|center|bone`,
        'Chicken pink in the middle.',
        { unless: 'steak|rare|flower|dress|beautifully|beef|perfect|lovely|cooked' },
      ],
      [
        `without|no|off ~2 heat|heating|power|electric|electricity|water|gas|light|medication|insulin|oxygen|inhaler ~6 old|elderly|baby|newborn|pregnant|88|82|85|90|pensioner|ill|sick|shivering|disabled|oxygen|diabetic|asthma|weeks-old|freezing|degrees|chemo|toddler|infant|dialysis`,
        'Mum is without heat for two nights and shivering.',
        { unless: 'day-out|camping|holiday|hotel' },
      ],
      [
        `wheel|brake|brakes|steering|tyre|bonnet|door|airbag|engine|seatbelt|belt ~3 came|fell|failed|locked|let|blew|burst|flew|went ~3 off|motorway|go|road|speed|open|while|when|at|on ~3 motorway|road|hill|speed|ramp|ninety|seventy|driving|bend|highway|mph`,
        'The wheel came off on the motorway.',
        { unless: 'price|call|show|light' },
      ],
      [
        `live|bare|exposed|loose|hanging|dangling|frayed|sparking ~1 wire|wires|cable|cables|wiring|socket|sockets|electrics|mains`,
        'There is a bare live cable.',
        { unless: 'chat|stream|tv|show|music|concert|beautiful|beams' },
      ],
      [
        `manhole|drain|hole|trench|pit|ditch|well|shaft ~3 open|uncovered|off|missing|unfenced|unlit|unguarded|cover ~8 kids|children|child|fall|school|someone|dark|night|anyone|somebody|pensioners|dog`,
        'The manhole is uncovered and kids walk past.',
        { unless: 'golf|game' },
      ],
    ],
  ),
  ...tellEach(
    'severe',
    {
      despite: HOWEVER_TOLD,
      unless: `${NOT_REAL}|policy|thanks|thank|kindly|lovely|cheaper|how-do`,
    },
    [
      [
        `alarm|alarms|detector|detectors|extinguisher|extinguishers|sprinkler|sprinklers|defibrillator|lifebuoy|lifejacket|lifejackets|guardrail ~5 covered|disabled|removed|expired|disconnected|taped|padlocked|blocked|missing|silent|unplugged|dead|empty|never ~3`,
        'The smoke alarm is covered with a bag.',
        { unless: 'clock|wake|car|set|replaced|send|order|bought|refund|delivery' },
      ],
      [
        `exit|exits|door|doors|gate|stairwell|shutters|shutter ~9 padlocked|chained|bolted|locked|jammed ~3 inside|people|persons|guests|children|pupils|residents|staff|fire|us|pensioners`,
        'The exit was found padlocked with guests inside.',
        { unless: 'keys|key|forgot|car|myself' },
      ],
      [
        `piece|bit|bits|pieces|shard|shards|sliver|lump|chunk|chunks|splinter of ~2 glass|metal|plastic|wire|bone|wood|blade|stone|rubber|steel|needle ~1 in|inside|through|among`,
        'I found a bit of metal in the soup.',
        { unless: 'garden|art|car|floor-tile' },
      ],
      [
        `${SPOILING} ~6 expired|mouldy|moldy|rotten|rancid|maggots|slimy|out-of-date|fizzing`,
        'The chicken I picked up is expired.',
        { unless: 'voucher|card|coupon|green-salad|bean|beans|tea|beautiful|onions|curry' },
      ],
      [`${SPOILING} ~4 past|after|beyond|over its|the|it's ~1 date|use-by|best-before|sell-by|expiry`, 'The ham was past its date.'],
      [
        `gas|petrol|fuel|fumes|carbon|exhaust|diesel|ammonia|chlorine ~5 leak|leaks|leaking|leaked|hissing|seeping|smell|smells|stinks|stink|filled|filling|poisoned|dizzy|headache`,
        'The gas bottle in your van leaks.',
        { unless: 'bill|price|quote|tariff|mileage|consumption|meter|fixed|card|supplier|perfume' },
      ],
      [
        `bald|balding|perished ~1 tyres|tyre|tires|tire|brakes|pads ~3`,
        'The van came with bald tyres.',
        { unless: 'quote|replace|book|order|need|repair|price|puncture|fixed|changed' },
      ],
      [
        `smoke|sparks|flames|smouldering|smoldering ~2 coming|came|pouring|billowing|shooting|rising|flew ~2 from|out|of ~3 socket|plug|engine|bonnet|charger|battery|wall|dash|vents|unit|box|machine|oven|router|heater|boiler|meter`,
        'Smoke came out of the plug.',
      ],
      [
        `not|isn't|wasn't|weren't|aren't|never|hardly ~2 fit|safe|secure|secured|earthed|grounded|insulated|bolted|fenced|lit|gritted|cordoned|sterile|sterilised|refrigerated ~4 children|kids|people|consumption|human|eat|drink|anyone|use|public|baby|live|roadworthy|fall|fell`,
        'That water is not fit for human consumption.',
        { unless: 'card|online|payment|password|site|data|size|dress|shoes|trousers' },
      ],
    ],
  ),
  ...tellEach('severe', { despite: HOWEVER_TOLD, unless: SAFE }, [
    [
      `brake|brakes|steering ~6 scream|screaming|spongy|grinding|gone|dead|rolled|through|since|after|fade|fading|locked|failed|pulling`,
      'The brakes scream since the service.',
      { unless: `${SAFE}|need|replace|bike-shop|please` },
    ],
    [`wheel|lug nuts|nut|bolts|bolt ~4 loose|missing|undone|tightened|off|not`, 'You left the wheel nuts loose.'],
    [
      `belt|belts|seatbelt|harness|strap|buckle ~3 not|wouldn't|wouldnt|won't|wont|didn't|doesn't ~2 fasten|latch|click|buckle|lock|close`,
      'The belt would not fasten.',
      { unless: `${SAFE}|trousers|dress|bag|suitcase|watch|vacuum|jeans` },
    ],
    [
      `door|doors ~2 open|opens|opened ~3 wrong|moving|motorway|speed|track|driving|motion|ring|between`,
      'The doors opened on the wrong side.',
      { unless: `${SAFE}|fridge|oven|address|house|flat` },
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
      { unless: `${SAFE}|if|new|perfume|cologne|aftershave` },
    ],
    [
      `rail|railing|railings|banister|bannister|handrail|balustrade|balcony|parapet ~5 loose|wobbly|wobbles|wobble|broken|comes|came|missing|gave|rotten|rusted|moves`,
      'The balcony rail is loose.',
      { unless: `${SAFE}|curtain|shower|towel|delivery|network|card|ticket|strike|clothes|garment|view|suite|booked|upgrade` },
    ],
    [
      `cabinet|shelf|shelves|wardrobe|cupboard|bed|bunk|mirror|tv|bookcase|drawers|ceiling|light|fan|tile|tiles|picture|radiator|dresser|rack|lamp|panel|beam|chandelier|bunks|boiler|cooker|sign|hood ~3 fell|fall|falls|falling|collapsed|came|come|tips|tipped|crashed|toppled|toppling|tip|topples ~2 down|off|from|over|forward|on|in|onto ~6 wall|night|${FRAIL}|it|head|when|while|bed|floor|open|table`,
      'The cabinet fell down from the wall at night.',
      { unless: `${SAFE}|delivered|asleep|love|price|when-it|discount|sale|today|tomorrow` },
    ],
    [
      `glass|needle|rat|rats|mouse|mice|droppings|maggots|maggot|mould|mold|weevils|insects|insect|cockroach|cockroaches|roach|metal|blade|screw|screws|nail|nails|worm|worms|moths|larvae ~3 in|inside|through|thru|all|behind|over|under ~4 ${FOOD}`,
      'Found glass in the baby porridge.',
      { unless: `${SAFE}|doors|door|wine|table|shelves|shelf|wireless|usb|keyboard|beer|mirror|install|frame|milk-glass|fitted|clear` },
    ],
    [
      `gets|got|getting|runs|became|ran|so|too|boiling|scalding ~2 hot ~4 burn|burns|burned|burnt|touch|melted|melts|scald|scalded|blister|fire`,
      'The phone gets so hot it burned her.',
      { unless: `${SAFE}|summer|sun|coffee|weather|shower` },
    ],
  ]),
  ...tellEach('severe', { despite: HOWEVER_TOLD, unless: NO_SYMPTOM }, [
    [
      `brake|brakes|steering|engine|airbag|airbags|power-steering ~2 went|gave|go|goes|quit|quits|locks|locked|cuts|cut|dies|died|fails|failed|seized|seizes ~1 out|up|at|on ~3`,
      'The brakes went out on me on the interstate.',
      { unless: `${NO_SYMPTOM}|price|search|sale` },
    ],
    [
      `started|began|starts|was|is|keeps smoking|smoking|smouldering ~2 on|in|while|when|and|under`,
      'The battery started smoking on the table.',
      { unless: `${NO_SYMPTOM}|cigarette|cigarettes|weed|guest|guests|room|balcony|he|she|driver` },
    ],
  ]),
  ...tellEach('severe', { despite: ['asked', 'requested', 'third', 'reported', 'hedged', 'conditional'] }, [
    [
      `door|doors|exit|hatch|gate ~4 held|tied|taped|wedged|propped|strapped|jammed|chained ~2 shut|closed|open|with|by ~6`,
      'The rear door was held shut with tape.',
      { unless: 'flat|home|kindly|courteous' },
    ],
  ]),
]
