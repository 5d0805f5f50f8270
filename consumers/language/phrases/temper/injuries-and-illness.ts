import { HOWEVER_TOLD, NO_SYMPTOM, NOT_REAL } from './severe-words.ts'
import { tellEach } from '../tell-each.ts'

const BODY =
  'scalp|skin|face|eye|eyes|hand|hands|finger|fingers|arm|arms|leg|legs|foot|feet|head|neck|back|throat|mouth|lip|lips|tongue|chest|knee|ankle|wrist|shoulder|thumb|toe|nose|ear|cheek|gum|gums|lungs|chin|elbow|ribs|palm|jaw|belly|stomach'

const WHOSE =
  "my|me|his|her|our|their|kid's|child's|son's|daughter's|wife's|husband's|mother's|mum's|mam's|mom's|dad's|father's|guy's|dog's|cat's|baby's|sister's|brother's|colleague's|client's"

const FRAIL =
  'child|children|kid|kids|baby|babies|toddler|toddlers|infant|pupil|pupils|student|students|son|daughter|boy|girl|lad|lads|mother|mum|mam|mom|father|dad|nan|gran|granny|wife|husband|patient|patients|resident|residents|passenger|passengers|pensioner|pensioners|someone|somebody|people|anyone|anybody|dog|dogs|cat|cats|woman|man|guest|guests|staff|worker|workers|puppy|wean|weans|bairn'

const KIN =
  'i|me|my|our|we|us|he|him|she|her|his|son|daughter|wife|husband|mum|mam|mom|mother|dad|father|baby|toddler|child|kid|kids|children|little|nan|gran|grandson|granddaughter|dog|cat|someone|somebody|passenger|lad|wee|boy|girl|resident|patient|patients|client'

const EATEN =
  'chicken|meat|pork|beef|fish|milk|salad|burger|ham|prawns|egg|eggs|rice|sausage|sausages|mince|turkey|soup|bread|cheese|meal|cake|wrap|kibble|treats|formula|curry|kebab|pizza|buffet|breakfast|dinner|lunch|canteen|pool|cream|lenses|drops|tablets|pills|treatment|paint|heater|fumes|gas|spray|water|shampoo|dye|food|bag|sushi|oysters|sandwich|pie|injection|vaccine|supplement|vitamins|ointment|lotion|serum|mask|room'

const ILL =
  'vomit|vomits|vomited|vomiting|puke|puking|puked|ill|poorly|unwell|headache|headaches|dizzy|diarrhoea|diarrhea|nausea|nauseous|cramps|hives|rash|coughing|cough|wheezing|collapsed|poisoned|poisoning|fainted'

const WELL = `${NOT_REAL}|policy|laughing|boredom|embarrassment|price|bill|thanks|thank|lovely|brilliant|heart|leave|note|tired|travel|hangover|another|different|other|perfect|gorgeous|hairstyle|fans|fan|virus`

const NO_BLOW = `${NOT_REAL}|policy|laughing|laugh|boredom|price|prices|bill|thanks|thank|lovely|brilliant|perfect|gorgeous|feelings|pride|wallet|credit|sales|deal|trip|playing|skiing|football|gym-goal|heart|hike|holiday|hiking|ski|job|award|budget|eardrums|song`

/** What bodies suffered by the goods or hands of the firm: injuries, shocks, illness, want of care. */
export const INJURIES_AND_ILLNESS = [
  ...tellEach(
    'severe',
    {
      despite: ['asked', 'requested', 'third', 'reported', 'hedged'],
    },
    [
      [
        `your|the|that|it|because|after|from|thanks ~6 put|left|landed|sent|took|rushed|ended|had|gave|given|needed|brought|into ~2 ${KIN} ~2 in|to|into|on|a|an|with|back|use ~1 hospital|a&e|er|ambulance|casualty|paramedics|paramedic|stitches|concussion|unconscious|collapsed|seizure|fainted|anaphylaxis|anaphylactic|epipen|bleeding|bled|scarred|burns|blistered|swollen|drip|ventilator|nebuliser|nebulizer|infection|poisoned|sepsis|surgery|fracture|fractured|broken-arm|intensive|resus|royal`,
        'Your stair put my mother in hospital.',
        { unless: 'drill|movie|visit|visiting|appointment|flowers|card|job|work|cover|insurance|food-in' },
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
      [
        `lips|face|skin|hands ~1 were|was|went|turned|gone blue|purple|grey|swollen`,
        'Her lips were blue when I found her.',
        { unless: 'drill|movie|film|game|book|work|insurance|policy|cover-for|cheaper|joking' },
      ],
      [
        `${KIN} ~2 collapsed|fainted|choked|choking|convulsing|electrocuted|scalded|concussed|hospitalised|hospitalized|poisoned|unconscious`,
        'My mother collapsed in the kitchen.',
        { unless: 'drill|laughing|deal|company|business|firm|sofa|chair-for|when-young' },
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
        `mould|mold|damp|fumes|dust|smoke|leak|sewage|carbon|gas ~7 chest|lungs|asthma|nebuliser|inhaler|breathe|breathing|ill|sick|coughing|headaches|dizzy|hospital|health|wheezing`,
        'The mould has put my son on his inhaler.',
        { unless: 'insurance|mask|filter' },
      ],
      [
        `whole|all|both|half|three|two|four|everyone|family|table|guests|us ~4 sick|ill|vomiting|throwing|poisoned|poisoning|toilet|drip|floor|puking ~3 night|weekend|after|from|day|days|on|all`,
        'The whole table was sick all weekend.',
        { unless: 'sick-of|tired|leave|pay|travel|worry|policy' },
      ],
      [
        `meter|monitor|sensor|scanner|test|reading|thermometer|pump|strip|alarm ~2 said|read|showed|gave|says|reads|didn't|never|no ~6 hospital|doctor|ambulance|paramedic|a&e|er|unconscious|hypo|coma`,
        'The meter said five, the hospital said nineteen.',
        { unless: 'smart|parking|energy|works|accurate' },
      ],
    ],
  ),
  ...tellEach('severe', { despite: HOWEVER_TOLD, unless: WELL }, [
    [
      `${WHOSE} ~3 ${BODY} ~4 streaming|burning|stinging|swollen|blue|purple|numb|bleeding|itching|peeling|closing|closed|stitched|infected|swelled|swelling|bruised|blistered|blistering|football|balloon|gashed|weeping|paralysed|broken|raw|throbbing`,
      'My eyes are streaming from it.',
      { unless: `${WELL}|blue-eyed|hair|account|deal` },
    ],
    [
      `can't|cant|cannot|couldn't|couldnt|hardly|barely|struggling ~2 see|breathe|swallow ~2 out|properly|from|since|after|because|and|for`,
      'I could hardly breathe after that.',
      { unless: `${WELL}|screen|page|picture|invoice|funds|refund|price|order|button|account|balance|map|window|link|where|messages|bill` },
    ],
    [`won't|wont|wouldn't|wouldnt|not|still|keeps|didn't ~1 stop|stopped? bleeding`, 'It will not stop bleeding.'],
    [
      `${ILL}|sick ~6 after|since|from|off|because|with ~5 ${EATEN}`,
      'My son was vomiting after your wrap.',
      { unless: `${WELL}|sick-of|pay` },
    ],
    [
      `${EATEN} ~9 ${FRAIL}|we|i|us|both|all|he|she|everyone ~4 ${ILL}|sick|throwing ~3`,
      'We had the fish and both of us were sick.',
      { unless: `${WELL}|tired|fed|pay|if` },
    ],
    [
      `${FRAIL}|i|we|he|she ~1 vomit|vomits|vomited|vomiting|puking|puked|throwing ~1 all|whole|up|since|after|blood|for|everywhere ~3`,
      'My son vomited all night.',
      { unless: `${WELL}|pregnant` },
    ],
    [
      `vet|vets|vet's ~2 with|on|because|after|since|reckons|thinks ~6 drip|kidney|failure|food|poison|poisoned|poisoning|toxic|liver|operation|swallowed|blockage`,
      'The cat is at the vet with kidney failure.',
    ],
    [
      `used|dirty|same|rusty|uncapped|unsterile|unsterilised|bloody|blunt ~1 needle|needles|razor|razors|syringe|syringes|scalpel|instruments`,
      'She was jabbed with a used needle.',
      { unless: `${WELL}|knitting|sewing|record|turntable` },
    ],
    [
      `needle|needles|razor|sharps|syringe|syringes|blades|scalpel ~6 uncapped|reach|overflowing|floor|wiped|loose|child|kids|kid|baby's|romper|toy|son|daughter|wrong|ground|dirty|pocket|lying`,
      'Needles were lying where my son could reach them.',
      { unless: `${WELL}|knitting|sewing|record|turntable` },
    ],
    [
      `${FRAIL} ~3 going|gonna|will|could|might|nearly|almost|before ~3 fall|falls|fell|drown|slip|trip|trips|electrocuted|stepped|step|choke|chokes|crushed ~2 in|into|out|off|down|onto|over|on|through|it`,
      'A toddler is going to fall in.',
      { unless: `${WELL}|asleep|love|behind` },
    ],
    [
      `nearly|almost ~1 got|hit|landed|fell|stepped|went|took|knocked|crushed|dropped|struck|came|caught ~2 our|my|a|the|on|onto|out|into|off|his|her ~3 toddler|child|baby|son|daughter|kid|kids|head|track|tracks|road|eye|eyes|platform|grandson|granddaughter|mother|wife|husband|cyclist|pedestrian|pram|buggy`,
      'That drawer nearly got our toddler.',
      { unless: `${WELL}|chair|deal|sale|fooled` },
    ],
    [
      `no|without|free ~2 nuts|peanuts|dairy|gluten|nut|egg|sesame|shellfish ~9 swollen|pen|epipen|epinephrine|shot|inhaler|hives|reaction|throat|hospital|ambulance|breathe|emergency|ill|sick`,
      'You told me no nuts and she needed her pen.',
    ],
  ]),
  ...tellEach('severe', { despite: HOWEVER_TOLD, unless: NO_BLOW }, [
    [
      `got|get|gets|getting|gave|gives|giving|felt|was|were ~2 zapped|electrocuted|jolt|shocks ~1 by|off|from|when|every|by|again|touching|me|him|her`,
      'I got zapped by your dryer.',
      { unless: `${NO_BLOW}|shocked-to|hear|see|how|reply|attitude|level|quality|find|amount|read` },
    ],
    [
      `exploded|exploding`,
      'Your charger exploded.',
      {
        unless: `${NO_BLOW}|phone|notifications|mind|inflate|mattress|balloon|inbox|twitter|balloons|popularity|screen|photo|picture|up-date`,
      },
    ],
    [
      `called|calling|call|dialled|dialed|rang|phoned|ring ~2 911|999|112|ambulance|paramedics|brigade|poison|coastguard ~1`,
      'We had to call an ambulance.',
      { unless: `${NO_BLOW}|cover|subscription|membership|fee` },
    ],
    [
      `ambulance|paramedics|firemen|firefighters|coastguard ~2 took|called|needed`,
      'The paramedics were called.',
      { unless: `${NO_BLOW}|membership|fee|discount` },
    ],
    [
      `needs|needed|needing|got|get|getting|had|has|have|with|took|for ~2 stitches|tetanus|whiplash|concussion|antibiotics|steroids|surgery|operation|x-ray|crutches|sling|neck-brace ~3 after|because|from|now|since|your|on|in|thanks`,
      'He needed stitches after your class.',
      { unless: `${NO_BLOW}|prescription|refill|knit|knitting|sew|sewing|appointment|booked` },
    ],
    [
      `injury|injuries|injured|whiplash|concussion|burns|bruises|wound|bruising ~5 your|from|caused|because|on|by|after|when|at ~3 your|machine|driver|class|step|stairs|floor|door|ladder|ride|chair|faulty|product|staff|seat|bus|treatment|treatments`,
      'I have an injury from your faulty chair.',
      { unless: `${NO_BLOW}|program|plan|recovery|physio|old` },
    ],
    [
      `safety|health issue|concern|concerns|violation|violations|breach|breaches|nightmare|matter|emergency|risk`,
      'This is a safety violation.',
      { unless: `${NO_BLOW}|app|plan|dental|vision|data|records|form|conditions` },
    ],
    [
      `health and|& safety issue|concern|violation|breach|hazard|nightmare|risk|matter|inspector|executive|report|disaster`,
      'That is a health and safety breach.',
      { unless: `${NO_BLOW}|course|training|certificate|job` },
    ],
    [
      `carbon monoxide|dioxide`,
      'Your boiler filled the house with carbon monoxide.',
      { unless: `${NO_BLOW}|alarm|alarms|detector|detectors|sell|buy|install|test|tests|fit|certificate|footprint|offset` },
    ],
  ]),
  ...tellEach('severe', { despite: HOWEVER_TOLD, unless: NO_SYMPTOM }, [
    [`shortness|short of breath`, 'I have shortness of breath since the treatment.'],
    [`chest pain|pains`, 'I have chest pains from those pills.'],
    [
      `trouble|difficulty|problems|difficulties|hard|struggled|struggling ~1 breathing|swallowing|breathe`,
      'She had trouble breathing.',
      { unless: `${NO_SYMPTOM}|cpap|device` },
    ],
    [`covered|head ~1 in|to|with ~2 rash|hives|welts|bites|blisters|bruises|sores|burns`, 'He is covered in a rash.'],
    [
      `eye|eyes|face|lip|lips|hand|foot|jaw|throat|battery|tongue|ankle|arm ~4 swole|swelled|swollen|puffed ~1 shut|up|closed|started`,
      'My eye has been swole shut.',
    ],
    [
      `else's|another's|patient's|stranger's ~1 pills|meds|tablets|inhaler|insulin|chart|formula|bottle|injection`,
      'You put somebody else’s pills in my bottle.'.replace('’', "'"),
    ],
    [
      `getting|gets|get|needed|needs|needing|had|got|ended|end|with ~2 stitches|stitched|tetanus|concussion|concussed|fracture|burns|scarred|casts ~2`,
      'Somebody is getting stitches from that gate.',
      { unless: 'curtains|curtain|dress|shirt|sofa|seam' },
    ],
    [
      `handed|gave|given|sent|dispensed|administered|got ~3 wrong|neighbour's|someone|somebody|another|double|expired ~4 tablets|pills|medication|medicine|prescription|insulin|dose|injection|drug|drugs|inhaler|syrup|blood`,
      'They handed me my neighbour\u2019s tablets, the wrong tablets.',
      { unless: 'noticed|corrected|spotted' },
    ],
  ]),
]
