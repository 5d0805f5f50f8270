import { tellEach } from '../tell-each.ts'
import { FINISHED, OVER, QUIET_OR_OTHERS } from './unsolved-words.ts'

/** Nothing was done, nobody came, nothing came of it. */
export const NOT_DONE = tellEach('unsolved', {}, [
  [
    `not|isn't|isnt|wasn't|wasnt|aren't|arent|hasn't|hasnt|haven't|havent|ain't|weren't yet|really|actually|even|fully|properly|quite? been|being|getting|got? ${FINISHED}`,
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
  [
    'not a|one ~2 sign|trace|sausage|bird|penny|bean|plumber|engineer|van|technician|reply|sniff of|in|yet|so|since|from|.|here|seen|there|has|came',
    'Not a sign of it.',
    { despite: ['negated'], unless: `${QUIET_OR_OTHERS}|if|wear|problem|rendering|damage|rust` },
  ],
])
