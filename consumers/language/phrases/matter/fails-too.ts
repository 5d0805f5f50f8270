import { tellEach } from '../tell-each.ts'
import { BAD_STATE, MISBEHAVES, NOT_SO, NONE_OF_IT } from './not-so.ts'
import { CONTENT, OVER } from './unsolved-words.ts'

const QUIET = `${OVER}|${CONTENT}|neighbour|neighbor|cousin|colleague's`

/** What came in place of the first one. */
const SECOND =
  'replacement|replacements|second|third|2nd|3rd|corrected|reissued|resent|remade|redone|repaired|refitted|exchange|exchanged|revised|amended|updated|reprinted|substitute|workaround|next|newest|latest|fresh'
const NEW_ONE =
  'one|ones|code|link|password|pin|card|label|sim|router|invoice|bill|part|box|key|fob|form|file|copy|pair|version|kit|cable|letter|pdf|battery|filter|ticket|order'
const ALSO = 'also|too|either|neither|again'

/** What was sent, swapped or done fails like the first. */
export const FAILS_TOO = tellEach('unsolved', { unless: QUIET }, [
  [
    `${SECOND} ~5 ${NOT_SO}|${NONE_OF_IT}|${BAD_STATE}|${MISBEHAVES} ~5 ${ALSO}`,
    'The replacement lamp is dead too.',
    { unless: `${QUIET}|half|hand|floor|time` },
  ],
  [`new|other|that ${NEW_ONE}|one's|one|card's ~5 ${NOT_SO}|${NONE_OF_IT}|${BAD_STATE}|${MISBEHAVES} ~4 ${ALSO}`, 'That one is torn too.'],
  [
    `new|other|that ${NEW_ONE}|one's|one|card's ~5 ${NOT_SO}|${NONE_OF_IT}|${BAD_STATE}|${MISBEHAVES} ~3 as well`,
    'That one is torn as well.',
  ],
  [
    `wrong|invalid|error|rejected|declined|blank|missing|same|fails|failed|denied|refused ~5 on|with|in the|that|your ${SECOND}|new|other ~1 ${NEW_ONE}`,
    'It says denied with the new code.',
  ],
  [
    `replacement|corrected|reissued|remade|redone|repaired|reprinted|resent|re-sent|refitted ~3 is|was|has|had|still|came|arrived|does|did|'s|shows|shows|has ~3 ${NOT_SO}|${BAD_STATE}|${MISBEHAVES}|same|exact|identical|worse`,
    'The repaired rower is jammed.',
    { unless: `${QUIET}|when|if|can|get|getting|need|needs|needed|must|will|available|refunded|rate` },
  ],
  [`replacement|corrected|reissued|remade|repaired|reprinted|exchanged ~1 ${MISBEHAVES}|broke|failed|died`, 'The replacement died.'],
  [
    'replacement|exchange|redelivery|repair|fix|hotfix|patch|update ~4 same|exact|identical|worse ~1 thing|fault|problem|issue|error|noise|story|result|again',
    'The replacement does the exact same thing.',
  ],
  [
    'neither|none of? them|those|these? works|work|worked|helped|loads|opens|helps|fixed',
    'Neither of them works.',
    { despite: ['negated'], unless: `${QUIET}|i|bought` },
  ],
  [
    'cleared|followed|restarted|reset|reloaded|refreshed|rebooted|unplugged|reinstalled|re-entered|retyped|replugged|power-cycled ~5 .? ~1 same|still|nope|worse|invalid|declined|rejected|error|frozen|blank|dead|neither ~1',
    'Restarted it, same.',
    { unless: `${QUIET}|time|day|if|way|would|right|fine|gone|sell` },
  ],
])

/** It was done, and it is so once more. */
export const SO_AGAIN = tellEach('unsolved', { unless: QUIET }, [
  [
    `then|now|already|straight|just|today|morning|night|yesterday|no|its|it's|it|has|have|and|hour|day|week ~1 ${BAD_STATE}|tripped|gone|jammed|crashed|declined|rejected|bounced|locked again`,
    'It is off again.',
    { unless: `${QUIET}|i'm|i|we|you|if|when|online|open|sale|store|stock` },
  ],
  [
    `${BAD_STATE} again .? ~2 so|despite|after|only|already|he|they|u|you`,
    'Dead again after your visit.',
    { unless: `${QUIET}|if|bless|thank|thanks|warm|not` },
  ],
])
