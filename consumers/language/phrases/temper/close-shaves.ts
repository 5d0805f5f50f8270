import { tellEach } from '../tell-each.ts'

const FOOD =
  'chicken|meat|pork|beef|fish|milk|salad|burger|ham|prawns|eggs|egg|rice|sausage|sausages|mince|turkey|yoghurt|yogurt|cream|sandwich|pouch|formula|soup|bread|cheese|fruit|meal|cake'

/** What went wrong with things that keep people safe, and how near it came. */
export const CLOSE_SHAVES = tellEach(
  'severe',
  {
    despite: ['asked', 'requested', 'third', 'reported', 'hedged', 'negated'],
    unless: 'drill|movie|film|game|novel|joking|insurance|policy|thanks|thank|kindly|lovely|cheaper|how-do',
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
      `getting|gets|get|needed|needs|needing|had|got|ended|end|with ~2 stitches|stitched|tetanus|concussion|concussed|fracture|burns|scarred|casts ~2`,
      'Somebody is getting stitches from that gate.',
      { unless: 'curtains|curtain|dress|shirt|sofa|seam' },
    ],
    [
      `${FOOD} ~6 expired|mouldy|moldy|rotten|rancid|maggots|slimy|out-of-date|fizzing`,
      'The chicken I picked up is expired.',
      { unless: 'voucher|card|coupon|green-salad|bean|beans|tea|beautiful|onions|curry' },
    ],
    [`${FOOD} ~4 past|after|beyond|over its|the|it's ~1 date|use-by|best-before|sell-by|expiry`, 'The ham was past its date.'],
    [
      `gas|petrol|fuel|fumes|carbon|exhaust|diesel|ammonia|chlorine ~5 leak|leaks|leaking|leaked|hissing|seeping|smell|smells|stinks|stink|filled|filling|poisoned|dizzy|headache`,
      'The gas bottle in your van leaks.',
      { unless: 'bill|price|quote|tariff|mileage|consumption|meter|fixed|card|supplier|perfume' },
    ],
    [
      `could|could've|coulda|would|would've|might|might've ~1 have|been|of ~1 been|killed ~2 curtains|fatal|killed|worse|goodnight|dead|tragedy|disaster|catastrophe|funeral|us|someone|somebody|serious|lethal|seriously`,
      'That could have been fatal.',
      { unless: 'cheaper|price|game|queue|service|worse-off' },
    ],
    [`took|takes|threw|taking|throwing ~2 swing|punch|swipe|fist ~1 at`, 'Your driver took a swing at me.'],
    [
      `followed|followin|following|grabbed|shoved|slapped|spat|threatened|cornered ~1 me|my|her|him|us|at ~3 home|gate|arm|knife|face|daughter|son|wife|leg|wall|physically|kids|house|room`,
      'The driver followed me to my gate.',
      { unless: 'instructions|steps|emails|up|deal|twitter|advice|bill|price' },
    ],
    [
      `not|didn't|don't|never|doesn't|no|hardly|isn't|nobody feel|feels|felt|feeling|longer ~1 safe|secure`,
      'I did not feel safe in that taxi.',
      { unless: 'data|password|payment|money|card|online|site|account|details|savings|link' },
    ],
    [
      `scared|afraid|frightened|terrified|too-scared|fear|feared ~3 sleep|alone|her|his|our|my|for|use|step ~2 sleep|life|lives|in|safety|there|night|home|it|stairs|children|kids`,
      'I am scared to sleep there.',
      { unless: 'dog|thunder|flying|heights|dentist|rise|price|bill|cat|needles|hidden|spiders' },
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
      `handed|gave|given|sent|dispensed|administered|got ~3 wrong|neighbour's|someone|somebody|another|double|expired ~4 tablets|pills|medication|medicine|prescription|insulin|dose|injection|drug|drugs|inhaler|syrup|blood`,
      'They handed me my neighbour\u2019s tablets, the wrong tablets.',
      { unless: 'noticed|corrected|spotted' },
    ],
  ],
)
