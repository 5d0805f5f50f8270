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
      `can't|cant|cannot|couldn't|couldnt|hardly|barely|struggling ~2 see|breathe|swallow ~2 out|properly|from|since|after|because|and|for`,
      'I could hardly breathe after that.',
      {
        unless: `${PEACE}|screen|page|picture|invoice|funds|refund|price|order|button|account|balance|map|window|link|where|messages|bill`,
      },
    ],
    [`won't|wont|wouldn't|wouldnt|not|still|keeps|didn't ~1 stop|stopped? bleeding`, 'It will not stop bleeding.'],
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
    [
      `${FRAIL}|i|we|he|she ~1 vomit|vomits|vomited|vomiting|puking|puked|throwing ~1 all|whole|up|since|after|blood|for|everywhere ~3`,
      'My son vomited all night.',
      { unless: `${PEACE}|pregnant` },
    ],
    [
      `vet|vets|vet's ~2 with|on|because|after|since|reckons|thinks ~6 drip|kidney|failure|food|poison|poisoned|poisoning|toxic|liver|operation|swallowed|blockage`,
      'The cat is at the vet with kidney failure.',
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
      `no|without|free ~2 nuts|peanuts|dairy|gluten|nut|egg|sesame|shellfish ~9 swollen|pen|epipen|epinephrine|shot|inhaler|hives|reaction|throat|hospital|ambulance|breathe|emergency|ill|sick`,
      'You told me no nuts and she needed her pen.',
    ],
  ],
)
