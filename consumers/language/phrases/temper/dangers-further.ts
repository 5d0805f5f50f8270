import type { StatementRule } from '../statement-rule.ts'
import { tellEach } from '../tell-each.ts'
import { HURT } from './severe-words.ts'

const KIN =
  'i|me|my|our|we|us|he|him|she|her|his|son|daughter|wife|husband|mum|mam|mom|mother|dad|father|baby|toddler|child|kid|kids|children|little|nan|gran|grandson|granddaughter|dog|cat|someone|somebody|passenger|lad|wee|boy|girl|resident|patient|patients|client'

const THING =
  'socket|plug|charger|battery|oven|cooker|heater|boiler|fridge|dryer|kettle|lamp|light|meter|box|cable|wire|wires|wiring|fuse|router|scooter|bike|brakes|brake|steering|seatbelt|harness|ladder|rail|railing|banister|handrail|step|stair|stairs|ramp|swing|slide|chain|rope|gate|fence|wall|ceiling|roof|tile|tiles|manhole|cover|pavement|floor|lift|elevator|door|window|glass|treadmill|bench|rack|shelf|bed|cot|chair|stool|pram|car|tyre|tyres|wheel|van|bus|machine|alarm|detector|oxygen|monitor|pump|regulator|hob|fan|mattress|balcony|blade|pool|equipment'

/** Harm done, and things that will do harm. */
export const DANGERS_FURTHER: readonly StatementRule<'severe'>[] = tellEach(
  'severe',
  {
    despite: ['asked', 'requested', 'third', 'reported', 'hedged'],
    unless: 'drill|movie|film|game|book|work|insurance|policy|cover-for|cheaper|joking',
  },
  [
    [
      `your|the|that|it|because|after|from|thanks ~6 put|left|landed|sent|took|rushed|ended|had|gave|given|needed|brought|into ~2 ${KIN} ~2 in|to|into|on|a|an|with|back|use ~1 ${HURT}`,
      'Your stair put my mother in hospital.',
      {
        unless: 'drill|movie|visit|visiting|appointment|flowers|card|job|work|cover|insurance|food-in',
      },
    ],
    [
      `sat|sitting|stuck|waiting|are|is|was|spent|rushed|taken ~2 in|to|at ~1 a&e|er|casualty|resus|hospital ~2 because|after|with|from|your|now|told|all`,
      'We sat in a&e all night, now with burns.',
      { unless: 'visit|visiting|work|job|when|appointment' },
    ],
    [
      `allergy|allergic|allergies|allergen|coeliac|celiac ~6 sent|gave|served|contained|anyway|with|pen|epipen|blue|reaction|hives|swelled|hospital|swollen|throat|reacted|sick|ill|inhaler`,
      'She has a nut allergy and you sent it with nuts.',
      {
        unless:
          'menu|options|option|great|well|catered|thank|free-from|lovely|please|can|do|does|intolerance-friendly|need|request|note|meal|if|corrected|without',
      },
    ],
    [
      `wrong ~1 tablets|tablet|pills|pill|strength|dose|dosage|medication|medicine|medicines|drug|drugs|prescription|blood|insulin|injection`,
      'They gave my mam the wrong tablets.',
      { unless: 'corrected|noticed|kind|spotted|thought|explained' },
    ],
    [`lips|face|skin|hands ~1 were|was|went|turned|gone blue|purple|grey|swollen`, 'Her lips were blue when I found her.'],
    [
      `${KIN} ~2 collapsed|fainted|choked|choking|convulsing|electrocuted|scalded|concussed|hospitalised|hospitalized|poisoned|unconscious`,
      'My mother collapsed in the kitchen.',
      {
        unless: 'drill|laughing|deal|company|business|firm|sofa|chair-for|when-young',
      },
    ],
    [
      `seizure|seizures|anaphylactic|anaphylaxis|asthma ~1 because|after|from|attack|shock|when|in|at|due|on`,
      'The flashing gave my son a seizure in class.',
      { unless: 'perfect|well|fits|does|shoes|nicely|policy|cover' },
    ],
    [
      `gave|giving|caused|triggered|brought ~3 seizure|seizures|rash|burns|hives|migraine|asthma|reaction|infection|blisters|shock|concussion`,
      'The intro gave my son a seizure.',
      { unless: 'price|bill' },
    ],
    [
      `oxygen|ventilator|dialysis|insulin|nebuliser|nebulizer|pendant|pacemaker|cpap|feeding ~2 machine|pump|concentrator|alarm|supply|tube? ~4 cut|off|failed|stopped|died|dead|no|without|power|running|out|broke|broken|down|disconnect`,
      'The oxygen machine cut out in the night.',
      {
        unless: 'store|buy|insurance|travel|board|take|carry|works|fine|bag|couriered|cafe',
      },
    ],
    [
      `${THING} ~4 caught|catching|sparking|sparked|smoking|smoked|exploded|burst|melted|melting|burning|burned|burnt|shattered|snapped|collapsed|flames|electrocuted|arcing|hissing|shocked|sparks|scorched|glowing`,
      'The socket you fitted was sparking.',
      {
        unless: 'drill|film|calories|game|battery-life|easily|fat|wood|candle|music|bright|suitcase|device|phone|light|lamp',
      },
    ],
    [
      `going|gonna|waiting|will|could|gets|get|bound|somebody|someone|kids|child|pensioner ~2 to|be|gonna|is|will? ~1 break|breaks|hurt|killed|drown|injured|electrocuted|maimed|crushed ~2 neck|leg|hip|there|arm|head|before|by|skull|back`,
      'A wee one is going to break her neck.',
      {
        unless: 'price|prices|bank|sky|feelings|budget|even|laugh|contract|promise|call|phone|screen|line|asleep|behind|parcel|love|news',
      },
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
      {
        unless: 'door|table|screen|bottle|wine|poison|trap|doors|cabinet|beautiful|shower|nice|free|lovely',
      },
    ],
    [
      `mould|mold|damp|fumes|dust|smoke|leak|sewage|carbon|gas ~7 chest|lungs|asthma|nebuliser|inhaler|breathe|breathing|ill|sick|coughing|headaches|dizzy|hospital|health|wheezing`,
      'The mould has put my son on his inhaler.',
      { unless: 'insurance|mask|filter' },
    ],
    [
      `pink|raw|bloody|undercooked|uncooked in|inside|at ~1 the ~1 middle|centre|center|bone`,
      'Chicken pink in the middle.',
      { unless: 'steak|rare|flower|dress|beautifully|beef|perfect|lovely|cooked' },
    ],
    [
      `whole|all|both|half|three|two|four|everyone|family|table|guests|us ~4 sick|ill|vomiting|throwing|poisoned|poisoning|toilet|drip|floor|puking ~3 night|weekend|after|from|day|days|on|all`,
      'The whole table was sick all weekend.',
      { unless: 'sick-of|tired|leave|pay|travel|worry|policy' },
    ],
    [
      `without|no|off ~2 heat|heating|power|electric|electricity|water|gas|light|medication|insulin|oxygen|inhaler ~6 old|elderly|baby|newborn|pregnant|88|82|85|90|pensioner|ill|sick|shivering|disabled|oxygen|diabetic|asthma|weeks-old|freezing|degrees|chemo|toddler|infant|dialysis`,
      'Mum is without heat for two nights and shivering.',
      {
        unless: 'day-out|camping|holiday|hotel',
      },
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
    [
      `meter|monitor|sensor|scanner|test|reading|thermometer|pump|strip|alarm ~2 said|read|showed|gave|says|reads|didn't|never|no ~6 hospital|doctor|ambulance|paramedic|a&e|er|unconscious|hypo|coma`,
      'The meter said five, the hospital said nineteen.',
      { unless: 'smart|parking|energy|works|accurate' },
    ],
  ],
)
