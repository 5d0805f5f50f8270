import { tellEach } from '../tell-each.ts'

const BODY =
  'scalp|skin|face|eye|eyes|hand|hands|finger|fingers|arm|arms|leg|legs|foot|feet|head|neck|back|throat|mouth|lip|lips|tongue|chest|knee|ankle|wrist|shoulder|thumb|toe|nose|ear|cheek|gum|gums|lungs|chin|elbow|ribs|palm|jaw|belly|stomach'
const WHOSE =
  "my|me|his|her|our|their|kid's|child's|son's|daughter's|wife's|husband's|mother's|mum's|mam's|mom's|dad's|father's|guy's|dog's|cat's|baby's|sister's|brother's|colleague's|client's"
const FRAIL =
  'child|children|kid|kids|baby|babies|toddler|toddlers|infant|pupil|pupils|student|students|son|daughter|boy|girl|lad|lads|mother|mum|mam|mom|father|dad|nan|gran|granny|wife|husband|patient|patients|resident|residents|passenger|passengers|pensioner|pensioners|someone|somebody|people|anyone|anybody|dog|dogs|cat|cats|woman|man|guest|guests|staff|worker|workers|puppy|wean|weans|bairn'
const EATEN =
  'chicken|meat|pork|beef|fish|milk|salad|burger|ham|prawns|egg|eggs|rice|sausage|sausages|mince|turkey|soup|bread|cheese|meal|cake|wrap|kibble|treats|formula|curry|kebab|pizza|buffet|breakfast|dinner|lunch|canteen|pool|cream|lenses|drops|tablets|pills|treatment|paint|heater|fumes|gas|spray|water|shampoo|dye|food|bag|sushi|oysters|sandwich|pie|injection|vaccine|supplement|vitamins|ointment|lotion|serum|mask|room'
const ILL =
  'vomit|vomits|vomited|vomiting|puke|puking|puked|ill|poorly|unwell|headache|headaches|dizzy|diarrhoea|diarrhea|nausea|nauseous|cramps|hives|rash|coughing|cough|wheezing|collapsed|poisoned|poisoning|fainted'
const PEACE =
  'drill|movie|film|game|novel|joking|insurance|policy|laughing|boredom|embarrassment|price|bill|thanks|thank|lovely|brilliant|heart|leave|note|tired|travel|hangover|another|different|other|perfect|gorgeous|hairstyle|fans|fan|virus'

/** What a body suffered: pain, bleeding, illness, by the firm's goods or hands. */
export const BODILY_HARM = tellEach(
  'severe',
  { despite: ['asked', 'requested', 'third', 'reported', 'hedged', 'negated'], unless: PEACE },
  [
    [
      `${WHOSE} ~3 ${BODY} ~4 streaming|burning|stinging|swollen|blue|purple|numb|bleeding|itching|peeling|closing|closed|stitched|infected|swelled|swelling|bruised|blistered|blistering|football|balloon|gashed|weeping|paralysed|broken|raw|throbbing`,
      'My eyes are streaming from it.',
      { unless: `${PEACE}|blue-eyed|hair|account|deal` },
    ],
    [
      `${WHOSE} ~1 eyes|eye|skin|face ~4 red|sore|itchy ~3 and|since|after|from|because`,
      'My eyes are red and sore since then.',
      { unless: `${PEACE}|screen|tears` },
    ],
    [
      `can't|cant|cannot|couldn't|couldnt|can|lost ~2 feel|feeling|move ~3 finger|fingers|arm|leg|legs|hand|toes|foot|face|lip|thumb`,
      "I can't feel two fingers.",
    ],
    [
      `can't|cant|cannot|couldn't|couldnt|hardly|barely|struggling ~2 see|breathe|swallow ~2 out|properly|from|since|after|because|and|for`,
      'I could hardly breathe after that.',
      {
        unless: `${PEACE}|screen|page|picture|invoice|funds|refund|price|order|button|account|balance|map|window|link|where|messages|bill`,
      },
    ],
    [`won't|wont|wouldn't|wouldnt|not|still|keeps|didn't ~1 stop|stopped? bleeding`, 'It will not stop bleeding.'],
    [`throwing|coughing|vomiting|passing|spitting|sneezing|peeing ~2 blood`, 'Both cats are throwing up blood.'],
    [
      `blood on|all|down|over|everywhere|running|pouring ~1 my|his|her|the|over|down|from ~2 collar|face|shirt|hands|hand|floor|sheets|sheet|towel|towels|walls|pillow|seat|mattress|leg|arm|place`,
      'There was blood on my collar.',
    ],
    [
      `temperature|fever of|is|at|over|hit ~2 38|39|40|41|102|103|104|thirty|forty`,
      'He has a temperature of thirty nine.',
      { unless: `${PEACE}|oven|room|degrees-inside|water|fridge|outside` },
    ],
    [
      `${ILL}|sick ~6 after|since|from|off|because|with ~5 ${EATEN}`,
      'My son was vomiting after your wrap.',
      { unless: `${PEACE}|sick-of|pay` },
    ],
    [
      `${EATEN} ~9 ${FRAIL}|we|i|us|both|all|he|she|everyone ~4 ${ILL}|sick|throwing ~3`,
      'We had the fish and both of us were sick.',
      { unless: `${PEACE}|tired|fed|pay|if` },
    ],
    [`whole|all night|day|weekend|way ~3 ${ILL}|sick`, 'All night she was sick.', { without: 'sick of' }],
    [
      `${FRAIL}|i|we|he|she ~1 vomit|vomits|vomited|vomiting|puking|puked|throwing ~1 all|whole|up|since|after|blood|for|everywhere ~3`,
      'My son vomited all night.',
      { unless: `${PEACE}|pregnant` },
    ],
    [
      `dog|cat|puppy|kitten|horse|rabbit|dogs|cats|calves|cows|cattle|sheep|lambs|hens|chickens|horses|fish|goat|goats|parrot ~5 sick|vomiting|throwing|collapsed|dead|died|limping|down|ill|drip|bleeding|choked|choking|seizure ~6 since|after|from|your|food|kibble|treats|that|because|the`,
      'My dog has been sick since the new bag.',
      { unless: `${PEACE}|insured|claim|vaccinated|loves|years|wash` },
    ],
    [
      `vet|vets|vet's ~2 with|on|because|after|since|reckons|thinks ~6 drip|kidney|failure|food|poison|poisoned|poisoning|toxic|liver|operation|swallowed|blockage`,
      'The cat is at the vet with kidney failure.',
    ],
    [
      `ended|landed|wound|finished|rushed|put|sent|taken|admitted ~3 in|at|to|into ~3 emergency|intensive|icu|casualty|a&e|hospital|resus|ambulance|theatre|surgery`,
      'I ended up in emergency with my throat closing.',
      { unless: `${PEACE}|flowers|parcel|order|delivery|bill|letter|for-work|results|appointment|driver` },
    ],
    [
      `infection|infected|sepsis|hepatitis|abscess ~6 doctor|gp|since|after|from|because|says|both|eye|eyes|wound|gum|now|ear|hospital`,
      'I have an infection in both eyes, the doctor says.',
      { unless: `${PEACE}|computer|malware|laptop|rate|covid|cold` },
    ],
    [
      `how people|you|ye|someone get|gets|catch|catches hepatitis|infections|infection|hiv|killed|hurt|sepsis|diseases|burned|burnt`,
      'That is how people get hepatitis.',
    ],
    [
      `else's|another's|patient's|stranger's ~1 results|tablets|prescription|medication|medicine|bloods|scan|blood|medicines|drugs|biopsy`,
      "They gave me somebody else's results.",
    ],
    [
      `used|dirty|same|rusty|uncapped|unsterile|unsterilised|bloody|blunt ~1 needle|needles|razor|razors|syringe|syringes|scalpel|instruments`,
      'She was jabbed with a used needle.',
      { unless: `${PEACE}|knitting|sewing|record|turntable` },
    ],
    [
      `needle|needles|razor|sharps|syringe|syringes|blades|scalpel ~6 uncapped|reach|overflowing|floor|wiped|loose|child|kids|kid|baby's|romper|toy|son|daughter|wrong|ground|dirty|pocket|lying`,
      'Needles were lying where my son could reach them.',
      { unless: `${PEACE}|knitting|sewing|record|turntable` },
    ],
    [
      `bite|teeth|burn|scald|scratch|choke|strap mark|marks ~2 on|all|over ~2 him|her|his|my|arm|leg|neck|back|face|me`,
      'He came home with a bite mark on him.',
    ],
    [
      `burned|burnt|left|leaving|got|seared ~2 mark|hole|blister|blisters|scar|scars|burn|burns ~2 on|in|across ~1 ${WHOSE} ~2 ${BODY}`,
      'It burned a mark on her leg.',
    ],
    [
      `thrown|flung|catapulted|hurled off|out|from|forward|forwards|over|against`,
      'I was thrown off the treadmill.',
      {
        unless: `${PEACE}|party|towel|bin|parcel|garden|fence|box|package|parcels|money|toys|rubbish|court|bus-pass|gate|it|window|hedge|packages|away|wall`,
      },
    ],
    [
      `could|might|couldve|could've|might've have|be|been|of? ~1 dead|killed|paralysed|crushed|blinded|fatal|burnt|brained`,
      'She could be dead.',
      { unless: `${PEACE}|battery|phone|link|line|wrong` },
    ],
    [
      `${FRAIL} ~3 going|gonna|will|could|might|nearly|almost|before ~3 fall|falls|fell|drown|slip|trip|trips|electrocuted|stepped|step|choke|chokes|crushed ~2 in|into|out|off|down|onto|over|on|through|it`,
      'A toddler is going to fall in.',
      { unless: `${PEACE}|asleep|love|behind` },
    ],
    [
      `nearly|almost ~1 got|hit|landed|fell|stepped|went|took|knocked|crushed|dropped|struck|came|caught ~2 our|my|a|the|on|onto|out|into|off|his|her ~3 toddler|child|baby|son|daughter|kid|kids|head|track|tracks|road|eye|eyes|platform|grandson|granddaughter|mother|wife|husband|cyclist|pedestrian|pram|buggy`,
      'That drawer nearly got our toddler.',
      { unless: `${PEACE}|chair|deal|sale|fooled` },
    ],
    [
      `inch|inches|centimetre|centimetres|foot|cm from ~1 my|her|his|our|their|the|a ~1 ${BODY}|child|baby|pram|toddler|son|daughter|cot`,
      'It was an inch from her mouth.',
    ],
    [
      `${WHOSE} ~1 ${BODY} ~1 is|was|are|were|has|got ~1 missing|gone|cut|off|bust|split|sliced|open|ripped`,
      'A bit of my ear is missing.',
      { unless: `${PEACE}|doll|statue|print|photo|sole` },
    ],
    [
      `no|without|free ~2 nuts|peanuts|dairy|gluten|nut|egg|sesame|shellfish ~9 swollen|pen|epipen|epinephrine|shot|inhaler|hives|reaction|throat|hospital|ambulance|breathe|emergency|ill|sick`,
      'You told me no nuts and she needed her pen.',
    ],
    [
      `allergic|allergy|coeliac|celiac ~9 ended|emergency|throat|swollen|swelled|hospital|reaction|epipen|pen|ill|sick|breathe`,
      'I said I am allergic and ended in emergency.',
      { unless: `${PEACE}|without|if|please|can|do|does` },
    ],
    [
      `can|could|will|may|might injure|maim|kill|poison|blind|electrocute ~1 people|someone|somebody|anyone|kids|children|patients|pets|dogs|users|customers|a|them|us`,
      'That exercise can injure people.',
    ],
  ],
)
