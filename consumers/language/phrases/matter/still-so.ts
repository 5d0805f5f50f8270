import { tellEach } from '../tell-each.ts'
import { BAD_STATE } from './not-so.ts'
import { CONTENT, OVER } from './unsolved-words.ts'

const QUIET = `${OVER}|${CONTENT}|neighbour|neighbor|cousin|colleague's`

/** It is still so: every state after "still", and "yet" where others say "still". */
export const STILL_SO = tellEach('unsolved', { unless: QUIET }, [
  [`still very|so|completely|totally|just|all|both|being|stone|bone|ice? ${BAD_STATE}`, 'The bathroom is still cold.'],
  [
    "it's|its|it|they're|theyre|that's|is|are|both|there ~1 still right|all|bloody? there|here|visible|present",
    'The hole is still there.',
    { unless: `${QUIET}|alive|shoes|although|sun|you|he|she|seller|available` },
  ],
  [
    'still ~1 finding|seeing|hearing|sweeping|mopping|smelling|coming|comin|missin|breaking|falling|piled|lying|dripping|growing|appearing|arriving|ringing|sleeping|wearing|living|squares|zero|sitting|waking|crawling|running|counting ~1',
    'I am still sweeping up roaches.',
    { unless: `${QUIET}|strong|well|fine|smoothly|tomorrow|forward|back|years|as|to` },
  ],
  [
    'yet to ~1 see|hear|receive|get|have|reach|arrive|come|happen|turn|show|land|appear ~8 you|u|promised|agreed|told|offered|owe|penny|cent|single|anyone|anybody',
    'We are yet to see a penny.',
    { unless: `${QUIET}|better|disappoint|let|find|try|fail|decide|beat` },
  ],
  [
    'is|are|was|stays|sits|lies|shows frozen|blank|unpaid|dark|cold|broken|wrong|locked|blocked|closed|stuck|missing|open|unanswered yet',
    'The road is blocked yet.',
  ],
])

/** A state that has lasted: days that are counted, a matter that is open. */
export const STILL_OPEN = tellEach('unsolved', { unless: QUIET }, [
  [
    'matter|case|issue|complaint|problem|dispute|query|ticket|fault ~1 is|remains|stays|stands|stay|are|lies ~1 outstanding|open|pending|unsettled|unresolved|ongoing|unanswered|unchanged|hanging|overdue|unfinished',
    'The matter is outstanding.',
  ],
  [
    'symptoms|fault|problem|issue|trouble|error|noise|smell|billing|excess|leak|damp|lag|bug|clunk|rattle|dropouts|mould|mold|rash|it|this persists|persist|persisted|lingers',
    'The clunk persists.',
    { unless: `${QUIET}|if|let` },
  ],
  [
    'day|days|week|weeks|month|months|hour one|two|three|four|five|six|seven|eight|nine|ten|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|20|21|30 ~1 of|and|now|with|without|.? ~6 not|still|nothing|nobody|yet|cold|dead|broken|counting|zero|nowt',
    'Day 6 and the radiators are cold.',
    { unless: `${QUIET}|trip|holiday|diet|training|course|season|game|i|shoot|party` },
  ],
  [
    'adjustments|versions|updates|visits|engineers|technicians|plumbers|repairs|replacements|resets|patches|attempts|routers|calls|emails|letters|tickets|appointments|fixes later|on|and|after ~4 still|keep|keeps|same|no|not|nothing|worse|it|they|we|my|the ~5 still|same|no|not|nothing|worse|pinch|drip|leak|crawls|again|broken|dead|like|as',
    'Three visits later and it still leaks.',
    { unless: `${QUIET}|if` },
  ],
])
