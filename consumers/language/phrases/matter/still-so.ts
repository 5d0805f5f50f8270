import { tellEach } from '../tell-each.ts'
import { BAD_STATE, MISBEHAVES, NOT_SO, NONE_OF_IT } from './not-so.ts'
import { CONTENT, OVER } from './unsolved-words.ts'

const QUIET = `${OVER}|${CONTENT}|neighbour|neighbor|cousin|colleague's`

/** It is still so: every state after "still", and "yet" where others say "still". */
export const STILL_SO = tellEach('unsolved', { unless: QUIET }, [
  [`still very|so|completely|totally|just|all|both|being|stone|bone|ice? ${BAD_STATE}`, 'The bathroom is still cold.'],
  [`still ${MISBEHAVES}`, 'The lid still sticks.', { unless: `${QUIET}|i|we` }],
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
    'still up|on|in|at|outside|off|out ~1 and|despite|since|days|weeks|though',
    'The scaffold is still up and it is May.',
    { unless: `${QUIET}|i'm|im|we're|you|i|we|shoes|card` },
  ],
  [
    'still got|having|have|has|with|getting ~1 no|nothing|nae|none|zero|nowt|neither|nobody|not ~4',
    'We have still got no heating.',
    { unless: `${QUIET}|question|questions|receipt|warranty|time|chance|box|original|old|option|some|contract|months|years` },
  ],
  [
    `still ${NONE_OF_IT} ~1`,
    'Still none of it here.',
    {
      despite: ['negated'],
      unless: `${QUIET}|excuse|match|substitute|comparison|better|mode|lounge|international|option|cappuccino|shower|toilet|bar`,
    },
  ],
  [
    `still ${NOT_SO} ~1`,
    'The latch still does not close.',
    { despite: ['negated'], unless: `${QUIET}|cheap|decided|sure|convinced|picked|himself|herself|myself|ideal|fan|chosen|provider` },
  ],
  [
    'still waiting|sat|sitting|stood|standing|left|stuck|hanging on|for|waiting|here|without|with|like|outside ~4',
    'Still waiting on a yes or no.',
    { unless: `${QUIET}|son|daughter|husband|wife|table|friend|own|board|cup|coffee|shower` },
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
  [
    "not|nothing|isn't|isnt|hasn't|hasnt|haven't|havent|didn't|nobody|never|no ~5 to this|the day|hour|date|moment",
    'The deeds are not here to this day.',
    { despite: ['negated'] },
  ],
  [
    'until|till|upto now|today|date|yet ~2 no|not|nothing|nobody|none|i|we|my ~3 not|no|nothing|received|reply|refund|action|response|heard|come',
    'Till date no action is taken.',
    { despite: ['negated'], unless: `${QUIET}|problem|problems|complaints|issue|issues` },
  ],
])

/** A state that has lasted: days that are counted, a matter that is open. */
export const STILL_OPEN = tellEach('unsolved', { unless: QUIET }, [
  [
    'matter|case|issue|complaint|problem|dispute|query|ticket|fault ~1 is|remains|stays|stands|stay|are|lies ~1 outstanding|open|pending|unsettled|unresolved|ongoing|unanswered|unchanged|hanging|overdue|unfinished',
    'The matter is outstanding.',
  ],
  [
    'is|are|remains|stays unchanged|ongoing|unresolved|unfixed|unrepaired|unanswered|undone',
    'The tax code is unchanged.',
    { unless: `${QUIET}|service|food|staff|view|views|quality|price|prices|performance|value|construction|support` },
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
    "days|weeks|months|fortnight|month|week later|on|gone ~4 still|keeps|keep|nothing|nobody|not|no|same|hasn't|haven't|isn't|hasnt|havent|zero|again",
    'Two weeks later it keeps losing pages.',
    {
      unless: `${QUIET}|problem|problems|issue|issues|works|working|complaint|complaints|bought|holiday|trip|battery|sign|wear|regrets|need|needed|notion|i|i've`,
    },
  ],
  [
    'adjustments|versions|updates|visits|engineers|technicians|plumbers|repairs|replacements|resets|patches|attempts|routers|calls|emails|letters|tickets|appointments|fixes later|on|and|after ~4 still|keep|keeps|same|no|not|nothing|worse|it|they|we|my|the ~5 still|same|no|not|nothing|worse|pinch|drip|leak|crawls|again|broken|dead|like|as',
    'Three visits later and it still leaks.',
    { unless: `${QUIET}|if` },
  ],
  [
    "since i|we|my|it|the|i've ~1 sent|wrote|paid|returned|asked|reported|submitted|posted|complained|told|called|signed|filed|raised|applied|cancelled|handed ~8 and|but|yet ~4 not|no|nothing|still|never|hasn't|haven't|isn't|nobody|hasnt|isnt",
    'It is eight weeks since I sent the forms and the money has not moved.',
  ],
  [
    "reported|raised|flagged|complained|chased|wrote|submitted|logged|notified ~7 now|today|still|it's|its ~3 still|not|nothing|no|never|same|nobody|unchanged|broken|dark|missing|outstanding|dead",
    'Reported in September and today it is dark.',
    { unless: `${QUIET}|sorted|if|police` },
  ],
])
