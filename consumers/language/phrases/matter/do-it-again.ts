import { tellEach } from '../tell-each.ts'
import { BAD_STATE, MISBEHAVES, NOT_SO } from './not-so.ts'
import { CONTENT, OVER } from './unsolved-words.ts'

const QUIET = `${OVER}|${CONTENT}|neighbour|neighbor|cousin|if`
const MENDED = 'fixed|solved|resolved|sorted|repaired|corrected|cured|mended|rectified|completed|done'

/** The customer wants it done over, or mocks what was done. */
export const DO_IT_AGAIN = tellEach('unsolved', { unless: QUIET }, [
  [
    'reopen|re-open ~2 ticket|case|complaint|claim|it|file|job|request|query|this',
    'Please reopen my ticket.',
    { despite: ['requested', 'asked'], unless: `${QUIET}|account|shop|store|branch|pool|lounge` },
  ],
  [
    'have|take|had another|second|further look',
    'Can somebody have another look at the pump?',
    { despite: ['requested', 'asked'], unless: `${QUIET}|offer|menu|car|house|room|quote` },
  ],
  [
    'send|get|want|need|sending ~2 another|different|someone|somebody|him|them|back|competent|proper ~1 engineer|technician|plumber|fitter|electrician|mechanic|back|out ~1 again|back|out|this|to|who|please',
    'Please send somebody back out.',
    { despite: ['requested', 'asked'] },
  ],
  [
    `${MENDED}|fix|repair|sort ~2 properly|right this time`,
    'I want it fixed properly this time.',
    { despite: ['requested', 'asked', 'hedged'], unless: `${QUIET}|done` },
  ],
  [
    `far|nowhere|miles|long from|near|way ~1 ${MENDED}|over|solution|working|finished|resolution`,
    'This is far from solved.',
    { despite: ['negated'] },
  ],
  [`${MENDED} . no|nope|nah|hardly|never|not|nae|barely ~1`, 'Fixed? Hardly.', { despite: ['asked', 'quoted', 'requested', 'third'] }],
  [
    'so much for ~1 your|the|that|being|fixing|fixed|repaired|it|a ~1 fix|repair|visit|engineer|patch|update|promise|priority|urgent|fixed|resolved|sorted|solution|repaired|hours|express|guarantee|support|upgrade|swap',
    'So much for your repair.',
  ],
  ['spoke|spoken|celebrated|cheered|rejoiced too soon|early', 'I spoke too soon.'],
  [
    "didn't|doesn't|hasn't|never|not|won't last|lasted|hold|held ~1 long|a|an|even|until|two|past|beyond",
    'The repair did not last a day.',
    { despite: ['negated'], unless: `${QUIET}|battery|batteries|life|product|charge|i|we|wait|call|flight|corsa|car` },
  ],
  [
    'am|are|is|was|stands exactly|right|still? where it|we|i|they was|were|started|began|stood',
    'My mark is where it was.',
    { unless: `${QUIET}|born|holiday|sitting|staying` },
  ],
  [
    "i'm|we're|am|are back at|to ~1 start|beginning|began|started|zero|scratch",
    'I am back at the start.',
    { unless: `${QUIET}|school|season|game|race|contract|line` },
  ],
  [
    'problem|problems|issue|issues|fault|smell|noise|billing|charges|leak|damp|error|errors ~1 continues|continue|continuing|ongoing|recurs|recurring',
    'The issue continues.',
    { unless: `${QUIET}|bought|product|player` },
  ],
  [
    `you|u|he|they|your|lad|man|guy|lads|engineer|technician|fitter fixed|repaired|replaced|changed|fitted|reset|mended|serviced|cleaned|corrected|unblocked|swapped|adjusted|balanced|patched|refunded|reinstated|tightened|sealed ~7 .? and|but|yet|however ~4 ${NOT_SO}|still|again|worse|${BAD_STATE}|${MISBEHAVES}`,
    'You changed the sensor and the light still comes on.',
    { unless: `${QUIET}|my-mind|policy|price|prices|terms|number|name` },
  ],
  [
    'had|has|have|having|with|to no|zero|little effect|impact ~1',
    'Reinstalling had no effect.',
    { despite: ['negated'], unless: `${QUIET}|taste|quality` },
  ],
  [
    'nobody|noone|no-one|none|one ~3 able to ~1 fix|help|find|merge|solve|tell|sort|explain|unlock|open|change|remove|answer|get|locate|reach',
    'Nobody has been able to merge my accounts.',
    { despite: ['negated'], unless: `${QUIET}|everyone` },
  ],
  [
    "to date ~6 not|no|nothing|hasn't|haven't|never|none ~1",
    'To date the line has not been removed.',
    { despite: ['negated'], unless: `${QUIET}|problem|problems|up|issues|complaints` },
  ],
])
