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
      `else's|another's|patient's|stranger's ~1 pills|meds|tablets|inhaler|insulin|chart|formula|bottle|injection`,
      'You put somebody else’s pills in my bottle.'.replace('’', "'"),
    ],
    [
      `${CHILD} ~3 alone|unattended|unsupervised|wandering ~1 in|on|outside|at|near|by ~2 lot|street|car|yard|playground|garden|room|bus|building|pool|bath|road|corridor|hall|park|park|gate|van`,
      'My three-year-old was alone in the parking lot.',
      { unless: `${PEACE}|lives|sleeps` },
    ],
    [
      `brake|brakes|steering|engine|airbag|airbags|power-steering ~2 went|gave|go|goes|quit|quits|locks|locked|cuts|cut|dies|died|fails|failed|seized|seizes ~1 out|up|at|on ~3`,
      'The brakes went out on me on the interstate.',
      { unless: `${PEACE}|price|search|sale` },
    ],
    [`missed ~5 by ~2 inch|inches|centimetre|centimetres|hair|whisker|cm`, "It missed my husband's head by an inch."],
    [
      `started|began|starts|was|is|keeps smoking|smoking|smouldering ~2 on|in|while|when|and|under`,
      'The battery started smoking on the table.',
      { unless: `${PEACE}|cigarette|cigarettes|weed|guest|guests|room|balcony|he|she|driver` },
    ],
  ],
)
