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
      `chipped|cracked|broke|lost|broken|snapped ~2 a|my|his|her|two ~1 tooth|teeth|crown|molar|filling ~1 on|from|because|biting|thanks|when|after`,
      'I chipped a tooth on a stone in the rice.',
    ],
    [
      `woke|wake|waking ~4 headache|headaches|coughing|dizzy|choking|vomiting|rash|bites|bitten|hives|welts|wheezing`,
      'We woke up with headaches.',
      { unless: `${PEACE}|hangover` },
    ],
    [
      `driver|instructor|courier|cabbie|pilot|operator ~3 on|using|watching|checking|holding ~1 phone|mobile|video|videos|netflix|youtube ~4 whole|while|driving|wheel|way|drive|entire|all|journey`,
      'The driver was on his phone the whole way.',
    ],
    [
      `nearly|almost|narrowly ~2 took|ran|knocked|hit|put|wiped|drove|pushed|sent|forced|crashed|flattened|mowed|squashed|rolled|reversed|backed|clipped|struck|hurt|injured|burned|burnt ~1 ${WHO} ~3`,
      'Your van nearly took me off my bike.',
      { unless: `${PEACE}|number|back|off-guard|message|refund|email` },
    ],
    [`${WHO} ~2 passed|blacked out`, 'My mother passed out.'],
    [
      `nail|nails|screw|screws|spike|spikes|wire|wires|rebar|glass|bolt|splinter|spring|staple|staples|needle ~2 sticking|poking|protruding|sticks|pokes`,
      'A nail was sticking up in the play area.',
      { unless: `${PEACE}|hair|polish` },
    ],
    [
      `nobody|no-one|one|never|not|without|didn't|didnt|forgot ~2 check|checked|checking|inspect|inspected|test|tested|secure|secured|strap|strapped|fasten|fastened|tighten|tightened ~3 harness|belt|belts|brakes|rope|ropes|seatbelt|ride|allergy|allergies|load|wheelchair|nuts|straps`,
      'Nobody checked the harness before the ride.',
      { unless: `${PEACE}|file|page|website` },
    ],
    [
      `babysitter|nanny|carer|carers|nurse|doctor|dentist|teacher|lifeguard|guide|minder|captain|skipper|childminder|surgeon|sitter ~4 drunk|asleep|drinking|stoned|hungover|slapped|hit|shook|smacked|left`,
      'The babysitter you sent was drunk.',
      { without: 'message|note|voicemail|review|number|prescription|left' },
    ],
    [
      `hit|knocked|struck|run|killed ~1 by|over ~3 car|van|truck|bus|lorry|forklift|trolley|train|tram`,
      'My dog was hit by a van.',
      { unless: `${PEACE}|claim|write-off|parked` },
    ],
    [
      `${WHO} ~1 fell|slipped|tripped|tumbled|fallen ~1 yesterday|today|down|there|because|over|on|off|through|and|twice|here|hard|badly|into|from`,
      'A lady fell yesterday.',
      { unless: `${PEACE}|through-the-cracks|out|apart|into-place|short|in` },
    ],
    [
      `could|might|would|couldn't ~1 have|of|a ~1 lost|choked|died|burnt|burned|crashed|gone|broken|fallen|hit|swallowed|set|drowned|electrocuted|caught|come|ended|bled ~4 hand|hands|finger|fingers|eye|eyes|leg|neck|back|fire|life|lives|child|baby|us|it|road|hospital|kids|house|death`,
      'He could have lost an eye.',
      { unless: `${PEACE}|cheaper|if|contract|without|phone` },
    ],
    [
      `touch|touches|touched|plug|plugged|switch|switched|turn|turned ~6 shock|sparks|spark|sparked|zap|bang|smoke|smoked|flash|fire`,
      'When I touched it I felt a shock.',
      { unless: `${PEACE}|tv|stick|camera|drive` },
    ],
    [
      `not|isn't|wasn't|weren't|aren't|never|hardly ~2 fit|safe|secure|secured|earthed|grounded|insulated|bolted|fenced|lit|gritted|cordoned|sterile|sterilised|refrigerated ~4 children|kids|people|consumption|human|eat|drink|anyone|use|public|baby|live|roadworthy|fall|fell`,
      'That water is not fit for human consumption.',
      { unless: 'card|online|payment|password|site|data|size|dress|shoes|trousers' },
    ],
    [
      `unfit|unroadworthy|untreated|unsterile|unsanitary|unhygienic|uninsulated|unearthed|unguarded|unlicensed ~2 for|water|conditions|driver|kitchen|food|wires|to|and|instruments|machine|electrician|place`,
      'The kitchen is in unsanitary conditions.',
    ],
  ],
)
