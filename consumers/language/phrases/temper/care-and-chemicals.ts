import { tellEach } from '../tell-each.ts'

const CHILD =
  'child|kid|kids|children|toddler|toddlers|son|daughter|baby|babies|boy|girl|grandson|granddaughter|three-year-old|two-year-old|four-year-old|five-year-old|dog|cat|puppy'
const PEACE =
  'drill|movie|film|game|novel|joking|insurance|laughing|price|bill|thanks|thank|lovely|brilliant|perfect|loved|menu|sell|buy|quote|album'

/** Harm by medicines, chemicals and want of care, and signs of it in the body. */
export const CARE_AND_CHEMICALS = tellEach(
  'severe',
  { despite: ['asked', 'requested', 'third', 'reported', 'hedged', 'negated'], unless: PEACE },
  [
    [
      `burning|stinging|swollen|itchy|watering|bloodshot|swole eyes|eye|throat|lungs|lips|face`,
      'We left the house with burning eyes.',
      { unless: `${PEACE}|cream|remedy` },
    ],
    [`shortness|short of breath`, 'I have shortness of breath since the treatment.'],
    [`chest pain|pains`, 'I have chest pains from those pills.'],
    [
      `trouble|difficulty|problems|difficulties|hard|struggled|struggling ~1 breathing|swallowing|breathe`,
      'She had trouble breathing.',
      { unless: `${PEACE}|cpap|device` },
    ],
    [`covered|head ~1 in|to|with ~2 rash|hives|welts|bites|blisters|bruises|sores|burns`, 'He is covered in a rash.'],
    [
      `eye|eyes|face|lip|lips|hand|foot|jaw|throat|battery|tongue|ankle|arm ~4 swole|swelled|swollen|puffed ~1 shut|up|closed|started`,
      'My eye has been swole shut.',
    ],
    [
      `double|triple|adult|fatal ~1 dose|dosage|strength`,
      'I took a double dose for six days.',
      { unless: `${PEACE}|espresso|glue|coffee` },
    ],
    [
      `else's|another's|patient's|stranger's ~1 pills|meds|tablets|inhaler|insulin|chart|formula|bottle|injection`,
      'You put somebody else’s pills in my bottle.'.replace('’', "'"),
    ],
    [
      `${CHILD} ~3 alone|unattended|unsupervised|wandering ~1 in|on|outside|at|near|by ~2 lot|street|car|yard|playground|garden|room|bus|building|pool|bath|road|corridor|hall|park|park|gate|van`,
      'My three-year-old was alone in the parking lot.',
      { unless: `${PEACE}|lives|sleeps` },
    ],
    [
      `chemicals|chemical|bleach|detergent|poison|magnet|magnets|antifreeze|pesticide|cleaner|battery ~9 .? ~6 drank|swallowed|ate|licked|drunk|toddler|toddlers|bowl|reach|pond`,
      'Bleach stood on the shelf. My son drank some.',
      { unless: `${PEACE}|remover|phone|charge` },
    ],
    [`stranger|strangers ~4 walked|took|collected|picked|left ~3 my|our|with|her|him|child`, 'A stranger walked out with my baby.'],
    [
      `gave|handed|released|given ~1 my|our ~1 ${CHILD} ~2 to ~2 man|stranger|somebody|someone|woman|person|wrong|anyone`,
      'They gave my daughter to somebody we do not know.',
    ],
    [
      `come|came|comes|sent ~1 home|back|out with ~4 bite|bites|bruise|bruises|scratch|scratches|marks|cut|cuts|bump|burn|burns|black`,
      'My son came home with bruises.',
      { unless: `${PEACE}|parcel|car|sofa` },
    ],
    [`bite mark|marks`, 'There are bite marks on his arm.'],
    [
      `brake|brakes|steering|engine|airbag|airbags|power-steering ~2 went|gave|go|goes|quit|quits|locks|locked|cuts|cut|dies|died|fails|failed|seized|seizes ~1 out|up|at|on ~3`,
      'The brakes went out on me on the interstate.',
      { unless: `${PEACE}|price|search|sale` },
    ],
    [
      `alarm|alarms|detector|detectors ~4 no|without|flat|dead|missing ~1 batteries|battery`,
      'The smoke alarm had no batteries.',
      { unless: `${PEACE}|burglar|order|clock` },
    ],
    [
      `911|999|112|emergency ~3 won't|wont|can't|cant|cannot|couldn't|couldnt|not|fail|failed|wouldn't ~3 go|get|through|thru|connect|reach|call|dial|work`,
      '911 calls will not go through.',
      { unless: `${PEACE}|exit` },
    ],
    [
      `can't|cant|cannot|couldn't|couldnt|unable ~3 call|reach|dial|get|phone ~3 911|999|112|ambulance|doctor`,
      "I couldn't call 911 from your phone.",
      { unless: `${PEACE}|appointment` },
    ],
    [`missed ~5 by ~2 inch|inches|centimetre|centimetres|hair|whisker|cm`, "It missed my husband's head by an inch."],
    [
      `took|take|taken|left|rushed ~4 in|by ~2 ambulance|stretcher|helicopter`,
      'They took her off in the ambulance.',
      { unless: `${PEACE}|ride|fare` },
    ],
    [
      `tree|branch|pole|wall|fence|scaffold|scaffolding|chimney|limb ~4 leaning|hanging|tilting|swaying|dangling|leans|hangs ~4 over|on|onto|against|above|towards ~4 bedroom|house|roof|street|path|playground|baby's|car|lane|school|line|lines|wires`,
      "The tree is leaning over my baby's bedroom.",
      { unless: `${PEACE}|view|beautiful` },
    ],
    [
      `started|began|starts|was|is|keeps smoking|smoking|smouldering ~2 on|in|while|when|and|under`,
      'The battery started smoking on the table.',
      { unless: `${PEACE}|cigarette|cigarettes|weed|guest|guests|room|balcony|he|she|driver` },
    ],
  ],
)
