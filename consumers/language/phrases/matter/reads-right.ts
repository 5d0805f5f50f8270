import { tellEach } from '../tell-each.ts'
import { ELSEWHERE, IN_PART, RECORDS, withIs } from './solved-words.ts'

const PART =
  'one|figure|figures|name|names|address|price|colour|color|size|amount|total|number|date|dates|seat|seats|spelling|tariff|rate|time|reading|balance|order|version|bill|invoice|door|room|address|pair|part|country|surname|postcode|currency|team|class|plan|day|slot|dose'

const AGREES = 'matches|match|agrees|agree|tallies|tally|tallied|balances|corresponds|correspond|reconciles|reconciled|adds'

const WRONG = `${IN_PART}|${ELSEWHERE}|not|isn't|isnt|doesn't|doesnt|don't|hasn't|didn't|won't|if|should|until|unless|make|sure|but|never|please|want|need|can't|cannot|nothing|wrong|which|whether`

const STATE =
  'error|failed|declined|pending|nothing|no|not|closed|cancelled|canceled|blocked|unavailable|out|invalid|expired|rejected|delayed|offline|wrong|processing|blank|different|due|owe|that|the|he|she|they|you|i|we|sorry|locked|unknown|none|sold|full|unpaid|overdue|suspended|inactive|up|what|refused|delivered|a|your|my'

/** What stands written is right now. */
export const READS_RIGHT = tellEach('solved', { unless: WRONG }, [
  [
    'screen|page|bill|ticket|account|statement|and|yep|right|yes|ok|oh|ah|letter|booking|invoice ~1 says|shows|reads|showing * ~1 now',
    'Right, it says 1961 now.',
    { without: STATE, unless: `${WRONG}|just|he|she|they|down|late` },
  ],
  ['says|shows|reads * now', 'Says 5 now.', { stands: 'first', without: STATE }],
  [
    `now|finally|both|all ~1 ${AGREES.replace('tally|', '')} ~1`,
    'Now matches my letter.',
    { unless: `${WRONG}|i|you|we|people|customers|would|reviews|reviewers|price|up-with|who|others` },
  ],
  [
    `that|it|which|figure|total|name|amount|balance|price|bill|yes|invoice ${AGREES.replace('|adds', '')} ~1 with|my|mine|our|ours|the|up ~1 mine|my|ours|our|records|passport|now|books|receipt|contract|quote`,
    'Two hundred, that agrees with mine.',
    { unless: `${WRONG}|i|price-match|elsewhere` },
  ],
  ['correct|correctly|accurate|spot-on now|finally|again|lah', 'Correct now.', { unless: `${WRONG}|am|way|me|something|someone` }],
  [
    `right|correct|proper ${PART} ~2 now|time|today|last|finally ~1`,
    'That is the right figure now.',
    { unless: `${WRONG}|was|had|at|get|find|have|for` },
  ],
  [
    `is|are|was|were|it's|that's|with the|in the? right|correct|proper ${PART} this|now|finally|at time|last|now?`,
    "It's the right colour this time.",
    { unless: WRONG },
  ],
  [`right|correct|properly|correctly this time ~1`, 'The name is right this time.', { unless: `${WRONG}|get|do|hope` }],
  [
    `spelled|spelt|printed|typed|written|calculated|listed|billed|priced|booked ~1 right|correctly|properly|correct ~1 now|time|finally|again|at|this|as|for`,
    "It's spelled right now.",
    { unless: WRONG },
  ],
  [
    `amended|corrected|revised|reissued|updated|replacement|second|new ~1 ${RECORDS}|pair|one|copy|version|set|draft|letter ~4 is|are|looks|has|shows|have|were|was ~1 the? right|correct|perfect|spot|accurate|order`,
    'The amended ticket shows the right date.',
    { unless: `${WRONG}|still|price|policy|management|plan|owner` },
  ],
  [
    `${withIs('name|date|dates|address|price|total|amount|figures|figure|spelling|numbers|tariff|rate|seats|times')} ~3 is|are|looks|both|all? ~1 right|correct ~1 now|finally|this|again|and|thanks`,
    'The name is correct and I can fly.',
    { unless: `${WRONG}|my-name|is-it|check|asked|payment|just` },
  ],
  [
    `dates|names|figures|address|name|total|amount|seats is|are right|correct|in`,
    'The corrected letter came and the dates are right.',
    { stands: 'alone', unless: WRONG },
  ],
  [
    `${withIs('balance|bill|invoice|it|account|total|statement|debt')} ~1 is|now|back|down? at|to zero|nil|nought`,
    "I see it's at zero.",
    { unless: `${WRONG}|battery|stock|phone|stars|service|patience|points` },
  ],
  [
    `${withIs('refund|credit|discount|points|balance|amount|total|name|names|seat|seats|contribution|fare|voucher|reading|readings|coach|price|off')} ~1 is|are|now|all ~1 showing|there|visible|listed|applied|shown|showed|shows|on|in ~1 now|thanks|on|my|both|and|correctly|at|ok`,
    'The credit is showing on my bill.',
    { unless: `${WRONG}|no|pending|twice|where|why|when|card|error|duplicate|unknown|charge|charged|menu|door|hotel` },
  ],
  [
    'now|finally ~1 shows|showing|appears|visible|listed|appear|show ~1 on|in|under|as|up|with|for|correctly ~1 my|our|the|paid|his|her|active',
    'The missing month now shows on my statement.',
    { unless: `${WRONG}|error|no|charge|twice|late|overdue|delayed|cancelled|debt|message|expired|blocked|ads|adverts|unpaid` },
  ],
  ['it|code|discount|yeah ~1 took|taken|knocked ~1 off now|thanks|ta|cheers|lol', 'It took 20 off now.', { unless: WRONG }],
  [
    "is|are|it's|been|now|already|they're active|activated|linked|registered|unlocked|unblocked|reinstated|corrected|approved|verified|reissued|paired|synced now|again|until|till|since|already",
    'The membership is active again.',
    { unless: `${WRONG}|was|when|says|account-but|only` },
  ],
  [
    'active|activated|valid|live until|till|again|now ~2',
    'Active till next March.',
    { stands: 'first', unless: `${WRONG}|discount|offer|sale|code` },
  ],
  [
    "is|are|it's|controls|filter|it|that set|switched|turned|put|up ~1 up|off|on|in|right now",
    'The controls are switched off now.',
    { unless: `${WRONG}|power|put|can|off-the|internet|heating|out` },
  ],
  [
    'i|we|now|she|he ~1 see|sees ~1 the|my|all|our|both|his|her ~1 right|correct|proper|missing|full ~1 rate|price|name|amount|days|date|dates|figure|photos|list|points|total',
    'I can see the right rate.',
    { unless: `${WRONG}|hope|waiting|would|when` },
  ],
  [
    'now|ah|yes|yep|ok i|we|she|he ~1 see|sees|hear|hears ~1 it|them|her|him|everything|me',
    'Ah now I see them.',
    { stands: 'first', unless: `${WRONG}|why|what|how|coming|as|point|would` },
  ],
  [
    "i|we|she|he|i'm|we're ~1 have|has|got|see|sees access|signal|both|internet|power ~1 now|again|to|back",
    'OK, we have access again.',
    { unless: `${WRONG}|no|only|would|when|without|limited|to` },
  ],
  [
    `updated|corrected|amended|changed|adjusted|fixed|spelled|entered correctly|properly|right|rightly ~1 in|on|this|now|at|and|by|thanks`,
    'The list is updated correctly in my account.',
    { unless: `${WRONG}|be|ask|asked|get|was-not|hope|always` },
  ],
])
