import { tellEach } from '../tell-each.ts'
import { BAD_STATE, MISBEHAVES, NOT_SO, QUIET, QUIET_OR_OTHERS } from './unsolved-words.ts'

const MENDED_OR_DONE = 'fixed|solved|resolved|sorted|repaired|corrected|cured|mended|rectified|completed|done'

/** It was mended, and it fails once more. */
export const FAILED_AGAIN = tellEach('unsolved', { unless: `${QUIET}|if` }, [
  [
    `then|now|already|straight|just|today|morning|night|yesterday|no|its|it's|it|has|have|and|hour|day|week ~1 ${BAD_STATE}|tripped|gone|jammed|crashed|declined|rejected|bounced|locked again`,
    'It is off again.',
    { unless: `${QUIET_OR_OTHERS}|i'm|i|we|you|if|when|online|open|sale|store|stock` },
  ],
  [
    `${BAD_STATE} again .? ~2 so|despite|after|only|already|he|they|u|you`,
    'Dead again after your visit.',
    { unless: `${QUIET_OR_OTHERS}|if|bless|thank|thanks|warm|not` },
  ],
  [
    'has|have|was|did ~1 again|yet not|no|nothing|nobody|none|refused|failed|declined|rejected ~1',
    'The pickup has again not taken place.',
    {
      despite: ['negated'],
      unless: `${QUIET}|if|never|will|would|problem|problems|issues|stay|try|come|then|waiters|too|acknowledgement`,
    },
  ],
  [
    'old|wrong|former|misspelled ~1 address|house|name|plate|date|rate|number|amount|card|account|size|tariff|price|colour|reg|office ~3 again|still|too',
    'It went to the old house again.',
  ],
  [
    'despite|after|since|although|though ~8 keeps|keep|kept|continues|continue ~1 going|coming|happening|losing|dropping|failing|crashing|showing|ending|bouncing|charging|leaking|dripping|cutting|tripping|arriving|to',
    'After the update it keeps losing pages.',
  ],
  [`on and off|of again|still|all|since|every|the|today|now`, 'It goes on and off again.', { unless: `${QUIET}|switch|turn|i've|used|i` }],
  [
    "fix|patch|repair|workaround|solution|reset|update|advice no|not|nae|doesn't|isn't|didn't|don't work|working|good|help|worky",
    'Your fix no work.',
    { despite: ['negated'] },
  ],
  [
    "recommended|suggested|advised|gave|sent|promised|did ~2 didn't|did|does|doesn't|hasn't|has|doesnt|didnt not? help|work|fit|change|fix|open|solve|arrive",
    'The update you recommended did not help.',
    { unless: `${QUIET}|bought|size` },
  ],
])

/** The customer wants it done over, or mocks what was done. */
export const DO_IT_AGAIN = tellEach('unsolved', { unless: `${QUIET_OR_OTHERS}|if` }, [
  [
    'reopen|re-open ~2 ticket|case|complaint|claim|it|file|job|request|query|this',
    'Please reopen my ticket.',
    { despite: ['requested', 'asked'], unless: `${QUIET_OR_OTHERS}|if|account|shop|store|branch|pool|lounge` },
  ],
  [
    'have|take|had another|second|further look',
    'Can somebody have another look at the pump?',
    { despite: ['requested', 'asked'], unless: `${QUIET_OR_OTHERS}|if|offer|menu|car|house|room|quote` },
  ],
  [
    'send|get|want|need|sending ~2 another|different|someone|somebody|him|them|back|competent|proper ~1 engineer|technician|plumber|fitter|electrician|mechanic|back|out ~1 again|back|out|this|to|who|please',
    'Please send somebody back out.',
    { despite: ['requested', 'asked'] },
  ],
  [
    `${MENDED_OR_DONE}|fix|repair|sort ~2 properly|right this time`,
    'I want it fixed properly this time.',
    { despite: ['requested', 'asked', 'hedged'], unless: `${QUIET_OR_OTHERS}|if|done` },
  ],
  [
    `far|nowhere|miles|long from|near|way ~1 ${MENDED_OR_DONE}|over|solution|working|finished|resolution`,
    'This is far from solved.',
    { despite: ['negated'] },
  ],
  [
    `${MENDED_OR_DONE} . no|nope|nah|hardly|never|not|nae|barely ~1`,
    'Fixed? Hardly.',
    { despite: ['asked', 'quoted', 'requested', 'third'] },
  ],
  [
    'so much for ~1 your|the|that|being|fixing|fixed|repaired|it|a ~1 fix|repair|visit|engineer|patch|update|promise|priority|urgent|fixed|resolved|sorted|solution|repaired|hours|express|guarantee|support|upgrade|swap',
    'So much for your repair.',
  ],
  ['spoke|spoken|celebrated|cheered|rejoiced too soon|early', 'I spoke too soon.'],
  [
    "didn't|doesn't|hasn't|never|not|won't last|lasted|hold|held ~1 long|a|an|even|until|two|past|beyond",
    'The repair did not last a day.',
    { despite: ['negated'], unless: `${QUIET_OR_OTHERS}|if|battery|batteries|life|product|charge|i|we|wait|call|flight|corsa|car` },
  ],
  [
    'am|are|is|was|stands exactly|right|still? where it|we|i|they was|were|started|began|stood',
    'My mark is where it was.',
    { unless: `${QUIET_OR_OTHERS}|if|born|holiday|sitting|staying` },
  ],
  [
    "i'm|we're|am|are back at|to ~1 start|beginning|began|started|zero|scratch",
    'I am back at the start.',
    { unless: `${QUIET_OR_OTHERS}|if|school|season|game|race|contract|line` },
  ],
  [
    'problem|problems|issue|issues|fault|smell|noise|billing|charges|leak|damp|error|errors ~1 continues|continue|continuing|ongoing|recurs|recurring',
    'The issue continues.',
    { unless: `${QUIET_OR_OTHERS}|if|bought|product|player` },
  ],
  [
    `you|u|he|they|your|lad|man|guy|lads|engineer|technician|fitter fixed|repaired|replaced|changed|fitted|reset|mended|serviced|cleaned|corrected|unblocked|swapped|adjusted|balanced|patched|refunded|reinstated|tightened|sealed ~7 .? and|but|yet|however ~4 ${NOT_SO}|still|again|worse|${BAD_STATE}|${MISBEHAVES}`,
    'You changed the sensor and the light still comes on.',
    { unless: `${QUIET_OR_OTHERS}|if|my-mind|policy|price|prices|terms|number|name` },
  ],
  [
    'had|has|have|having|with|to no|zero|little effect|impact ~1',
    'Reinstalling had no effect.',
    { despite: ['negated'], unless: `${QUIET_OR_OTHERS}|if|taste|quality` },
  ],
  [
    'nobody|noone|no-one|none|one ~3 able to ~1 fix|help|find|merge|solve|tell|sort|explain|unlock|open|change|remove|answer|get|locate|reach',
    'Nobody has been able to merge my accounts.',
    { despite: ['negated'], unless: `${QUIET_OR_OTHERS}|if|everyone` },
  ],
  [
    "to date ~6 not|no|nothing|hasn't|haven't|never|none ~1",
    'To date the line has not been removed.',
    { despite: ['negated'], unless: `${QUIET_OR_OTHERS}|if|problem|problems|up|issues|complaints` },
  ],
])
