import { tellEach } from '../tell-each.ts'

const WHO =
  'me|my|i|we|us|our|his|her|him|he|she|someone|somebody|kid|kids|child|children|son|daughter|baby|toddler|mum|mom|mam|mother|dad|father|wife|husband|nan|gran|granny|dog|cat|patient|guest|customer|passenger|colleague|lady|woman|man|boy|girl|lad|pensioner|neighbour|cyclist'
const PEACE =
  'drill|movie|film|game|novel|joking|insurance|policy|laughing|laugh|boredom|price|prices|bill|thanks|thank|lovely|brilliant|perfect|love|asleep|behind|budget|deal|flyers|leaflets|exam|for|hike|holiday|ski|skiing'

/** Accidents with people and what nearly became one. */
export const NEAR_MISSES = tellEach(
  'severe',
  { despite: ['asked', 'requested', 'third', 'reported', 'hedged', 'negated'], unless: PEACE },
  [
    [
      `${WHO} ~1 fell|slipped|tripped|tumbled|fallen ~1 yesterday|today|down|there|because|over|on|off|through|and|twice|here|hard|badly|into|from`,
      'A lady fell yesterday.',
      { unless: `${PEACE}|through-the-cracks|out|apart|into-place|short|in` },
    ],
    [
      `not|isn't|wasn't|weren't|aren't|never|hardly ~2 fit|safe|secure|secured|earthed|grounded|insulated|bolted|fenced|lit|gritted|cordoned|sterile|sterilised|refrigerated ~4 children|kids|people|consumption|human|eat|drink|anyone|use|public|baby|live|roadworthy|fall|fell`,
      'That water is not fit for human consumption.',
      { unless: 'card|online|payment|password|site|data|size|dress|shoes|trousers' },
    ],
  ],
)
