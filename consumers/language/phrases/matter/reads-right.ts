import { tellEach } from '../tell-each.ts'
import { ELSEWHERE, IN_PART, withIs } from './solved-words.ts'

const PART =
  'one|figure|figures|name|names|address|price|colour|color|size|amount|total|number|date|dates|seat|seats|spelling|tariff|rate|time|reading|balance|order|version|bill|invoice|door|room|address|pair|part|country|surname|postcode|currency|team|class|plan|day|slot|dose'

const WRONG = `${IN_PART}|${ELSEWHERE}|not|isn't|isnt|doesn't|doesnt|don't|hasn't|didn't|won't|if|should|until|unless|make|sure|but|never|please|want|need|can't|cannot|nothing|wrong|which|whether`

/** What stands written is right now. */
export const READS_RIGHT = tellEach('solved', { unless: WRONG }, [
  ['correct|correctly|accurate|spot-on now|finally|again|lah', 'Correct now.', { unless: `${WRONG}|am|way|me|something|someone` }],
  [
    `right|correct|proper ${PART} ~2 now|time|today|last|finally ~1`,
    'That is the right figure now.',
    { unless: `${WRONG}|was|had|at|get|find|have|for` },
  ],
  [`right|correct|properly|correctly this time ~1`, 'The name is right this time.', { unless: `${WRONG}|get|do|hope` }],
  [
    `spelled|spelt|printed|typed|written|calculated|listed|billed|priced|booked ~1 right|correctly|properly|correct ~1 now|time|finally|again|at|this|as|for`,
    "It's spelled right now.",
    { unless: WRONG },
  ],
  [
    `${withIs('refund|credit|discount|points|balance|amount|total|name|names|seat|seats|contribution|fare|voucher|reading|readings|coach|price|off')} ~1 is|are|now|all ~1 showing|there|visible|listed|applied|shown|showed|shows|on|in ~1 now|thanks|on|my|both|and|correctly|at|ok`,
    'The credit is showing on my bill.',
    { unless: `${WRONG}|no|pending|twice|where|why|when|card|error|duplicate|unknown|charge|charged|menu|door|hotel` },
  ],
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
    'now|ah|yes|yep|ok i|we|she|he ~1 see|sees|hear|hears ~1 it|them|her|him|everything|me',
    'Ah now I see them.',
    { stands: 'first', unless: `${WRONG}|why|what|how|coming|as|point|would` },
  ],
])
