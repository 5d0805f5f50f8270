import { FINISHED, OVER } from './unsolved-words.ts'
import { tellEach } from '../tell-each.ts'

const HASNT = "not|isn't|isnt|wasn't|wasnt|aren't|arent|hasn't|hasnt|haven't|havent|ain't|weren't"

const BAD =
  'broken|down|missing|failing|stuck|pending|locked|blocked|wrong|faulty|dead|blank|frozen|outstanding|unresolved|unsolved|unpaid|unanswered|leaking|incorrect|unavailable|offline|greyed|grey|buffering|crashing|disconnected|barred|suspended|declined|unread|noisy|dripping|cutting|dropping|unusable|owed|owing|nowhere|overcharged|declining'

const TROUBLE =
  'problem|problems|issue|issues|fault|error|errors|bug|message|trouble|noise|thing|result|story|screen|mistake|charge|bill|code|leak'

/** What customers themselves have not done. */
const OWN_AFFAIRS =
  'decided|convinced|sure|son|daughter|husband|wife|friend|neighbour|neighbor|boarding|hungry|love|recommend|better|cheaper|shower|coffee|cup|someone|table|seat'

/** It is still so. */
export const STILL = tellEach('unsolved', {}, [
  [`still completely|totally|very|really|being|being|sat|sitting? ${BAD}`, 'It is still broken.', { unless: `${OWN_AFFAIRS}|${OVER}` }],
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
    `still having|getting|seeing|experiencing|get|have|has|got|see|receive|receiving|facing|gives|giving|showing|shows|says|saying|reads|on ~3 ${TROUBLE}|same|wrong|incorrect`,
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

/** It is not solved, nothing came of it. */
export const NOT_DONE = tellEach('unsolved', {}, [
  [
    `${HASNT} yet|really|actually|even|fully|properly|quite? been|being|getting|got? ${FINISHED}`,
    'It has not been resolved.',
    { unless: `${OVER}|tariff|rate|price|food|deposit|day|date|comments|say` },
  ],
  [
    'never|ever been|got|get|gets? ~1 fixed|solved|resolved|sorted|rectified|repaired|refunded|addressed',
    'It was never resolved.',
    { unless: `${OVER}|best|have|colleague's` },
  ],
  [
    'nothing|none has|have|was ~1 been? ~1 done|fixed|changed|happened|resolved|sorted|come|arrived|improved|moved|credited|appeared|refunded|received|showing|works|working|heard',
    'Nothing has been done.',
    { despite: ['negated'], unless: OVER },
  ],
  [
    "nothing's|nothing changed|arrived|come|came|there|works|working|helps|helped|doing|appeared|since|whatsoever|yet|fixed|moved",
    'Nothing changed.',
    { despite: ['negated'], unless: OVER },
  ],
  [
    'nobody|no-one|one|none ever|has|have|had|seems|could|can|was|is ~3 fixed|sorted|resolved|solved|fix|solve|resolve|sort|repaired|dealt|helped|help|addressed',
    'Nobody has fixed it.',
    { despite: ['negated'], unless: `${OVER}|seems|one` },
  ],
  [
    'nobody|noone|no-one ~2 came|come|turned|showed|appeared|replied|responded|answered yet|still|since|either|again|so',
    'Nobody came again today.',
    { despite: ['negated'], unless: `${OVER}|asked` },
  ],
  [
    'no one|body|engineer|technician|driver|plumber has|have|ever ~1 came|come|turned|showed|appeared|replied|responded|rang|called',
    'No engineer ever came.',
    { despite: ['negated'], unless: OVER },
  ],
  [
    "never|not|hasn't|haven't|hasnt|havent ever|even? received|had|got|seen my|the|any|a ~1 refund|reply|answer|response|money|compensation|explanation|back",
    'I never received my refund.',
    { unless: `${OVER}|reviewed|missed|complaint` },
  ],
  [
    "hasn't|haven't|hasnt|havent|not|isn't|isnt|aren't|didn't ~2 back|working|fixed|replied|answered|credited|refunded|heard|processed|resolved yet",
    'It has not been credited yet.',
    { unless: `${OVER}|day|date` },
  ],
  [
    'yet|still to receive|hear|arrive|get|come|materialise|resolve|refund|materialize|appear|reply|fix|sort|respond|turn',
    'I have yet to hear from anybody.',
    { unless: `${OVER}|better|best|find|disappoint|try|disappointed|let|hotel` },
  ],
  [
    'no solution|resolution|closer|nearer|fix|progress|joy|luck|improvement|wiser|avail|success in? yet|sight|whatsoever|far|so|either|there|still|since',
    'There is no solution in sight.',
    { despite: ['negated'], unless: `${OVER}|refund|extra|if|regrets` },
  ],
  [
    'no|zero further|nearer|closer forward|off|forwards|on|to|than',
    'I am no further forward.',
    { despite: ['negated'], unless: `${OVER}|no-one|place|way|service|hotel|food|page|app` },
  ],
  ['none the wiser', 'I am none the wiser.', { despite: ['negated'], unless: 'website|listing|faq|site|page|how|pack|search' }],
  ['to no avail', 'I restarted it to no avail.', { despite: ['negated'], unless: OVER }],
  ['square one', 'We are back at square one.'],
  ['going|went|got|getting|gone nowhere', 'We are getting nowhere.', { unless: OVER }],
  ['going|went|round|around in circles', 'We are going round in circles.', { unless: OVER }],
  ["not|isn't|aren't getting solved|resolved|anywhere|fixed|sorted", 'This is not getting solved.'],
  [
    'no|any response|reply|answer|news|update|updates|word|communication|contact|refund|feedback ~1 yet|since|from|so|after|whatsoever|received|still|as|ever|at|to|either|has|came',
    'No reply since Monday.',
    { despite: ['negated'], unless: `${OVER}|if|any|needed|life|first` },
  ],
  ['heard nothing|zilch|nowt since|back|from|yet|more|so|further|still|for|at|either', 'I heard nothing back.', { unless: `${OVER}|but` }],
  [
    "not|never|haven't|havent|hasn't ever? heard|had ~1 anything|back|word|response|reply|answer|thing",
    'I have not heard back.',
    { unless: `${OVER}|of|better` },
  ],
  [
    "been|am|i'm|we're|be|are|left waiting|chasing|trying|asking|without ~2 for|since|over|weeks|months|days ~3 refund|money|reply|answer|response|repair|engineer|compensation|replacement|resolution|parcel|delivery|fix|weeks|months|monday|days|january|february|march|april|june|july|august|september|october|november|december",
    'I have been waiting for weeks.',
    { unless: `${OVER}|never|now|bought|product|finally` },
  ],
  [
    'days|weeks|months|years|hours|week|month|calls|emails|visits later|on and? ~1 nothing|still|zero|zilch|nowt|no',
    'Three weeks on and nothing.',
    { unless: `${OVER}|problem|problems|issue|issues|works|going|good|great|love|strong|perfect|fine|complaints|regrets|bought` },
  ],
  [
    'days|weeks|months|week|month and still|counting|nothing|nowt|zilch',
    'Two months and counting.',
    { unless: `${OVER}|works|going|good|great|love|strong|perfect|fine|bought` },
  ],
  [
    'nothing|not a|one cent|penny|word|line|reply|peep|dime|rupee|euro ~1 of|since|has|yet|came|received',
    'Not a penny of it has come.',
    { despite: ['negated'], unless: `${OVER}|thanks` },
  ],
  [
    "don't|doesn't|didn't|not think|believe|seem|look|appear ~3 fixed|solved|resolved|sorted|worked|helped|cured",
    'I do not think that fixed it.',
    { despite: ['negated'], unless: OVER },
  ],
])
