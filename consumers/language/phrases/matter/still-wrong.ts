import { tellEach } from '../tell-each.ts'
import { BAD_STATE, OVER, QUIET_OR_OTHERS } from './unsolved-words.ts'

const BAD_NOW =
  'broken|down|missing|failing|stuck|pending|locked|blocked|wrong|faulty|dead|blank|frozen|outstanding|unresolved|unsolved|unpaid|unanswered|leaking|incorrect|unavailable|offline|greyed|grey|buffering|crashing|disconnected|barred|suspended|declined|unread|noisy|dripping|cutting|dropping|unusable|owed|owing|nowhere|overcharged|declining'

/** What customers themselves have not done. */
const OWN_AFFAIRS =
  'decided|convinced|sure|son|daughter|husband|wife|friend|neighbour|neighbor|boarding|hungry|love|recommend|better|cheaper|shower|coffee|cup|someone|table|seat'

const TROUBLE_NOW =
  'problem|problems|issue|issues|fault|error|errors|bug|message|trouble|noise|thing|result|story|screen|mistake|charge|bill|code|leak'

/** It is still broken, still unpaid, still the same. */
export const STILL = tellEach('unsolved', {}, [
  [`still completely|totally|very|really|being|being|sat|sitting? ${BAD_NOW}`, 'It is still broken.', { unless: `${OWN_AFFAIRS}|${OVER}` }],
  ['still waiting|awaiting|await', 'I am still waiting for my money.', { unless: `${OWN_AFFAIRS}|${OVER}` }],
  ['waiting still', 'We are waiting still.', { unless: OWN_AFFAIRS }],
  ['still nothing', 'Still nothing from you.', { unless: OVER }],
  [
    'still gives|throws|tells|comes|happens|charges|bears|pops|kicks|wants|sends',
    'It still gives me a padlock.',
    { unless: `${OVER}|great|pleasure|joy` },
  ],
  [
    'is|are|been|case|claim|ticket|complaint|remains open|pending|waiting|unresolved|unpaid since',
    'My claim is open since May.',
    { unless: `${OVER}|shop|restaurant` },
  ],
  [
    'still no|zero refund|money|reply|response|answer|sign|news|word|update|updates|signal|power|luck|joy|parcel|package|delivery|service|internet|broadband|wifi|call|email|explanation|resolution|solution|sound|picture|water|heating|dial|improvement|card|ticket|tickets|access|gas|electricity|engineer|one|progress|handset|bag|luggage|order|payment|change|fix|compensation|replacement|cheque|confirmation|contact|callback|hot|show',
    'Still no refund.',
    { unless: `${OWN_AFFAIRS}|${OVER}|hotel` },
  ],
  ['still has|have not|no', 'It still has no sound.', { unless: `${OWN_AFFAIRS}|${OVER}` }],
  [
    "still not|isn't|isnt|aren't|doesn't|doesnt|don't|dont|won't|wont|can't|cant|cannot|hasn't|hasnt|haven't|havent|didn't|couldn't|wasn't|unable|ain't|fails|refuses",
    "The key still does not open; it still won't turn.",
    { unless: `${OWN_AFFAIRS}|${OVER}` },
  ],
  [
    'still does|do|did|can|could|has|have|is|are|am|will not',
    'The door still does not open.',
    { unless: `${OWN_AFFAIRS}|${OVER}|know|understand` },
  ],
  ['has|have|am|is|are|does|do|did|has still not|no', 'They have still not replied.', { unless: `${OWN_AFFAIRS}|${OVER}` }],
  ['has|have|is|are|was|shows still the|a|an wrong|same|old|incorrect', 'The bill has still the wrong date.', { unless: OVER }],
  [
    `still having|getting|seeing|experiencing|get|have|has|got|see|receive|receiving|facing|gives|giving|showing|shows|says|saying|reads|on ~3 ${TROUBLE_NOW}|same|wrong|incorrect`,
    'I am still getting the same error.',
    { unless: `${OWN_AFFAIRS}|${OVER}` },
  ],
  ['still the? same', 'It is still the same.', { unless: `${OVER}|great|good|quality|price` }],
  [
    'still being? happening|charging|charged|billed|billing|crashes|crashing|keeps|failing|drops|cuts|freezes|happens|buffers|spins|spinning|takes|leaks|owe|owes|flashing|blinking|beeping|shows|showing|says|saying',
    'I am still being charged.',
    { unless: OVER },
  ],
  [
    "why is|are|does|do|am|has|have|isn't|hasn't|can|can't|did ~4 still",
    'Why is my line still off?',
    { despite: ['asked'], unless: `${OVER}|bills|letters|emails|offers|switched|cancelled|left` },
  ],
  [
    "why|how come|is ~3 still|again ~1 not|no|isn't|can't|hasn't|doesn't|charged|down|declined|showing|says|say|pending",
    'How come it is still not paid?',
    { despite: ['asked'], unless: OVER },
  ],
  [
    "why|come is|has|have|haven't|hasn't ~3 not|still|been|yet ~1 fixed|resolved|refunded|sorted|arrived|credited|received",
    'Why has it not arrived?',
    { despite: ['asked'], unless: OVER },
  ],
  [
    'remain|remains|remained|remaining ~1 unresolved|outstanding|broken|grey|blank|locked|blocked|unpaid|unanswered|unsolved|dead|pending|short|uncorrected|missing',
    'My claim remains unpaid.',
    { unless: OVER },
  ],
  ['unresolved|unsolved', 'My case is unresolved.', { unless: OVER }],
  [
    'is|are|remain|amount|balance|sum|refund|payment|claim outstanding since|still|from|for',
    'My refund is outstanding since May.',
    { unless: `${OVER}|service|food|staff` },
  ],
  [
    'how much longer',
    'How much longer must I wait?',
    {
      despite: ['asked', 'requested'],
      unless: `${OVER}|contract|committed|bound|tied|offer|sale|cost|pay|expensive|data|plan|left|term|obligated`,
    },
  ],
  [
    'will|when|is ~5 ever|finally|eventually be|get ~1 fixed|sorted|solved|resolved|refunded|repaired|arrive|answered|paid|replaced|restored',
    'Will this ever be fixed?',
    { despite: ['asked', 'requested'] },
  ],
  [
    'as|just broken|slow|dead|bad|empty|useless|cold|noisy|blank|faulty as ever|before|it|on|when|always|yesterday',
    'It is as slow as before.',
    { unless: OVER },
  ],
])

/** Every state after "still", "yet" where others say "still", and days that are counted. */
export const STILL_SO = tellEach('unsolved', { unless: QUIET_OR_OTHERS }, [
  [`still very|so|completely|totally|just|all|both|being|stone|bone|ice? ${BAD_STATE}`, 'The bathroom is still cold.'],
  [
    "it's|its|it|they're|theyre|that's|is|are|both|there ~1 still right|all|bloody? there|here|visible|present",
    'The hole is still there.',
    { unless: `${QUIET_OR_OTHERS}|alive|shoes|although|sun|you|he|she|seller|available` },
  ],
  [
    'still ~1 finding|seeing|hearing|sweeping|mopping|smelling|coming|comin|missin|breaking|falling|piled|lying|dripping|growing|appearing|arriving|ringing|sleeping|wearing|living|squares|zero|sitting|waking|crawling|running|counting ~1',
    'I am still sweeping up roaches.',
    { unless: `${QUIET_OR_OTHERS}|strong|well|fine|smoothly|tomorrow|forward|back|years|as|to` },
  ],
  [
    'yet to ~1 see|hear|receive|get|have|reach|arrive|come|happen|turn|show|land|appear ~8 you|u|promised|agreed|told|offered|owe|penny|cent|single|anyone|anybody',
    'We are yet to see a penny.',
    { unless: `${QUIET_OR_OTHERS}|better|disappoint|let|find|try|fail|decide|beat` },
  ],
  [
    'is|are|was|stays|sits|lies|shows frozen|blank|unpaid|dark|cold|broken|wrong|locked|blocked|closed|stuck|missing|open|unanswered yet',
    'The road is blocked yet.',
  ],
  [
    'matter|case|issue|complaint|problem|dispute|query|ticket|fault ~1 is|remains|stays|stands|stay|are|lies ~1 outstanding|open|pending|unsettled|unresolved|ongoing|unanswered|unchanged|hanging|overdue|unfinished',
    'The matter is outstanding.',
  ],
  [
    'symptoms|fault|problem|issue|trouble|error|noise|smell|billing|excess|leak|damp|lag|bug|clunk|rattle|dropouts|mould|mold|rash|it|this persists|persist|persisted|lingers',
    'The clunk persists.',
    { unless: `${QUIET_OR_OTHERS}|if|let` },
  ],
  [
    'day|days|week|weeks|month|months|hour one|two|three|four|five|six|seven|eight|nine|ten|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|20|21|30 ~1 of|and|now|with|without|.? ~6 not|still|nothing|nobody|yet|cold|dead|broken|counting|zero|nowt',
    'Day 6 and the radiators are cold.',
    { unless: `${QUIET_OR_OTHERS}|trip|holiday|diet|training|course|season|game|i|shoot|party` },
  ],
  [
    'adjustments|versions|updates|visits|engineers|technicians|plumbers|repairs|replacements|resets|patches|attempts|routers|calls|emails|letters|tickets|appointments|fixes later|on|and|after ~4 still|keep|keeps|same|no|not|nothing|worse|it|they|we|my|the ~5 still|same|no|not|nothing|worse|pinch|drip|leak|crawls|again|broken|dead|like|as',
    'Three visits later and it still leaks.',
    { unless: `${QUIET_OR_OTHERS}|if` },
  ],
])
