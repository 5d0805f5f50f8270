import { HOWEVER_TOLD, NO_SYMPTOM, NOT_REAL } from './severe-words.ts'
import { tellEach } from '../tell-each.ts'

const FRAIL =
  'child|children|kid|kids|baby|toddler|infant|pupil|pupils|student|students|son|daughter|boy|girl|grandson|granddaughter|mother|mum|mam|mom|father|dad|nan|gran|granny|wife|husband|patient|patients|resident|residents|client|customer|passenger|pensioner|someone|somebody|people|colleague|me|him|her|us|dog|cat|lady|woman|man|fella|guest|staff|worker|neighbour'

const BODY =
  'scalp|skin|face|eye|eyes|hand|hands|finger|fingers|arm|leg|foot|feet|head|neck|back|throat|mouth|lip|lips|tongue|chest|knee|knees|ankle|wrist|shoulder|thumb|toe|nose|ear|ears|belly|cheek|hair|tooth|teeth|lungs|shin|elbow|ribs|palm|bum|thigh'

const HURTS =
  'burned|burnt|burns|burn|scalded|shocked|cut|sliced|gashed|bruised|bitten|zapped|stung|grazed|singed|scorched|blistered|swollen|swelled|bleeding|bled|crushed|trapped|pinched|jammed|caught|broken|broke|fractured|sprained|split|stitched|raw|numb|blistering|swelling|welts|hives|rash|blisters|concussed|scraped|punctured|chipped'

const MOVE =
  'leaning|hanging|dangling|swinging|sagging|drooping|exposed|bare|sparking|frayed|rotten|rotting|cracked|loose|collapsed|collapsing|toppling|leans|hangs|wobbling|crumbling|tilting'

const RISK =
  'pole|poles|line|lines|wire|wires|cable|cables|branch|tree|scaffold|scaffolding|wall|chimney|tile|tiles|slate|slates|railing|railings|balcony|ceiling|sign|lamppost|post|mast|pylon|gutter|fence|gate|barrier|beam|shelf|shelving|bracket|banister|step|steps|stairs|stair|plaster|lamp'

const CHILD =
  'child|kid|kids|children|toddler|toddlers|son|daughter|baby|babies|boy|girl|grandson|granddaughter|three-year-old|two-year-old|four-year-old|five-year-old|dog|cat|puppy'

const WHO =
  'me|my|i|we|us|our|his|her|him|he|she|someone|somebody|kid|kids|child|children|son|daughter|baby|toddler|mum|mom|mam|mother|dad|father|wife|husband|nan|gran|granny|dog|cat|patient|guest|customer|passenger|colleague|lady|woman|man|boy|girl|lad|pensioner|neighbour|cyclist'

/** Harm that people took, nearly took or will take, attacks and fear. */
export const HARM_AND_NEAR_MISSES = [
  ...tellEach('severe', { despite: ['asked', 'requested', 'third', 'reported', 'hedged'] }, [
    [
      `going|gonna|waiting|will|could|gets|get|bound|somebody|someone|kids|child|pensioner ~2 to|be|gonna|is|will? ~1 break|breaks|hurt|killed|drown|injured|electrocuted|maimed|crushed ~2 neck|leg|hip|there|arm|head|before|by|skull|back`,
      'A wee one is going to break her neck.',
      { unless: 'price|prices|bank|sky|feelings|budget|even|laugh|contract|promise|call|phone|screen|line|asleep|behind|parcel|love|news' },
    ],
  ]),
  ...tellEach(
    'severe',
    {
      despite: ['asked', 'requested', 'third', 'reported', 'hedged', 'conditional'],
      unless: `${NOT_REAL}|policy|cover|hairdresser|vaccine|thanks|thank`,
    },
    [
      [
        `somebody|someone|somebody's|someone's|person|child|kid|people|kids|folk|anybody|they'll|we'll|i'll ~1 going|gonna|will|could|might|gets|ends|nearly|almost ~4 dead|die|died|dies|killed|hurt|injured|maimed|drown|drowned|electrocuted|burned|burnt|scalded|crushed|poisoned|blinded|lose`,
        'Somebody is going to end up dead here.',
        {
          unless:
            'battery|phone|feelings|laughing|embarrassment|boredom|drill|film|game|insurance|if|policy|money|patience|customers|business|bored|signal',
        },
      ],
      [
        `nearly|almost|could've|could|might|narrowly killed|died|blinded|electrocuted|drowned|choked|suffocated|burned|burnt|crashed|scalded|crushed|maimed`,
        'That nearly blinded me.',
        { unless: 'laughing|laugh|boredom|embarrassment|phone|battery|app|business|shame|drill|film|game' },
      ],
      [
        `broke|broken|break|breaks|breaking|came|come|comes|coming|brought|erupted ~2 out|up ~2 in|with|all|a|like ~3 rash|welts|welt|hives|blisters|blister|spots|boils|sores|bumps|lumps|weals`,
        'Her scalp broke out in red welts.',
      ],
      [
        `my|his|her|our|their|your ~3 ${BODY} ~3 ${HURTS}`,
        'Her hand was burnt by it.',
        { unless: 'heart|deal|price|discount|hair|back|trim|styled|manicure|clean-cut|wallet|short|fringe|nails|dentist|lovely' },
      ],
      [
        `your|lid|handle|door|it|that|this|seat|machine|cream|glass|edge|spring|which|and ~3 ${HURTS} ~1 my|his|her|our|their|the|child's|daughter's|son's|wife's|mother's ~2 ${BODY}`,
        'Your lid cut my thumb.',
        { unless: 'heart|deal|price|discount|hair|costs|bill|fringe|hair|back|screen' },
      ],
      [
        `${FRAIL} ~3 handed|given|served|fed|ate|eaten|swallowed|gave|offered ~4 peanut|peanuts|nut|nuts|dairy|gluten|egg|eggs|sesame|shellfish|milk|wheat|bleach|glass|plastic|metal|penicillin`,
        'A child was handed a peanut bar.',
        { unless: 'menu|option|please|corrected|loves' },
      ],
      [
        `${RISK} ~4 ${MOVE}|down ~9 ${FRAIL}|school|playground|path|pavement|track|road|lane|footpath|street|head|heads|pushchair|pram|sidewalk|walk|under|bus`,
        'The pole is leaning over the school lane.',
      ],
      [
        `${MOVE} ~3 ${RISK} ~9 ${FRAIL}|school|playground|path|pavement|track|lane|footpath|head|heads|pushchair|pram|sidewalk|walk`,
        'There is a loose tile above the school gate, a loose slate over the path.',
      ],
      [
        `water|tap|taps ~3 brown|yellow|black|green|rusty|cloudy|stinks|smells|foul|sewage|orange ~9 drink|drinking|baby|sick|ill|rash|kids|bottle|bottles|drank|welts|hospital|doctor`,
        'The water is brown and the baby got sick.',
      ],
    ],
  ),
  ...tellEach('severe', { despite: HOWEVER_TOLD }, [
    [
      `could|could've|coulda|would|would've|might|might've ~1 have|been|of ~1 been|killed ~2 curtains|fatal|killed|worse|goodnight|dead|tragedy|disaster|catastrophe|funeral|us|someone|somebody|serious|lethal|seriously`,
      'That could have been fatal.',
      { unless: 'cheaper|price|game|queue|service|worse-off' },
    ],
    [
      `took|takes|threw|taking|throwing ~2 swing|punch|swipe|fist ~1 at`,
      'Your driver took a swing at me.',
      { unless: `${NOT_REAL}|policy|thanks|thank|kindly|lovely|cheaper|how-do` },
    ],
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
      `${WHO} ~1 fell|slipped|tripped|tumbled|fallen ~1 yesterday|today|down|there|because|over|on|off|through|and|twice|here|hard|badly|into|from`,
      'A lady fell yesterday.',
      {
        unless: `${NOT_REAL}|policy|laughing|laugh|boredom|price|prices|bill|thanks|thank|lovely|brilliant|perfect|love|asleep|behind|budget|deal|flyers|leaflets|exam|for|hike|holiday|ski|skiing|through-the-cracks|out|apart|into-place|short|in`,
      },
    ],
    [
      `${CHILD} ~3 alone|unattended|unsupervised|wandering ~1 in|on|outside|at|near|by ~2 lot|street|car|yard|playground|garden|room|bus|building|pool|bath|road|corridor|hall|park|park|gate|van`,
      'My three-year-old was alone in the parking lot.',
      { unless: `${NO_SYMPTOM}|lives|sleeps` },
    ],
    [
      `missed ~5 by ~2 inch|inches|centimetre|centimetres|hair|whisker|cm`,
      "It missed my husband's head by an inch.",
      { unless: NO_SYMPTOM },
    ],
  ]),
]
