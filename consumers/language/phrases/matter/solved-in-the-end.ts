import { tellEach } from '../tell-each.ts'
import { DENYING, DENYING_OR_ASKING, DONE_AT_LAST, ELSEWHERE, IN_PART, OTHER, SO } from './solved-words.ts'

const SOON =
  'minutes|minute|hour|hours|mins|seconds|day|days|morning|evening|overnight|lunchtime|dinnertime|teatime|week|night|noon|spot|afternoon|weekend|fortnight'

/** It took long, or no time at all, and it is done. */
export const SOLVED_IN_THE_END = tellEach('solved', { unless: DENYING_OR_ASKING }, [
  [
    `${DONE_AT_LAST.replace('|settled', '')}|found|arrived|worked|right|fine|paid ~3 in the end ~1`,
    'Sorted in the end.',
    { unless: `${IN_PART}|${ELSEWHERE}|nothing|myself-elsewhere|not|isn't|if|until|wasn't|didn't|hasn't|hope|would|nobody|gave|only` },
  ],
  [
    'got|had|gave|came|received|recovered|were ~5 back|refund|refunded|replacement in the end',
    'I got the full fare back in the end.',
    { unless: `${IN_PART}|nothing|not|didn't|if|never|nobody|only|half|part|would|drive|home` },
  ],
  [
    `in the end ~4 ${DONE_AT_LAST}|worked|found|gave|got|have|right ~1 it|the|my|me|us|out|what|back|them|we|for`,
    'In the end they refunded us.',
    { unless: `${DENYING}|nothing|gave-up|nowhere|cancel|cancelled|left|up|rid|worst|fed|bored|tired|day` },
  ],
  [
    'in the end we|i|it|they|all|everything have|has|is|was|had|got ~1 what|fine|good|right|well|solved|okay|sorted',
    'So in the end we have what we ordered.',
    { unless: `${DENYING}|nothing|left|up` },
  ],
  [
    `within|inside ~3 ${SOON} ~3 was|were|had|is|been|we ~2 toasty|warm|fixed|back|working|sorted|right|fine|on|running|up|resolved|solved|mended|replaced|refunded|online|hot|dry|in`,
    'Within half an hour it was toasty.',
    { unless: `${DENYING}|broken|again|stopped|but|return|broke|leaking|dead|opening|sold` },
  ],
  [
    'had|got|made|have it|them|me|us|that|everything right|straight|perfect|mended|good ~1 by|within|in|before|next|on|this|now|again|at',
    'They had it right by dinnertime.',
    { unless: `${DENYING}|they've|always|get` },
  ],
  [
    `finally|eventually|ultimately ~2 ${DONE_AT_LAST.replace('|settled|cleared', '')}|here ~1`,
    'Eventually it got sorted.',
    { unless: `${DENYING_OR_ASKING}|to|only|we're-here|be|price|was|were|been|but|decided|moved` },
  ],
  [`at long? last ~2 ${DONE_AT_LAST}|back|arrived|here`, 'At last it is working.', { unless: `${DENYING_OR_ASKING}|but|minute|to` }],
  [`${DONE_AT_LAST}|arrived|here|came|back at long? last ~1`, 'Refunded at long last.', { unless: `${DENYING_OR_ASKING}|flight|but` }],
  [
    `took|needed|waited|required ~7 but|until ~4 ${DONE_AT_LAST}|arrived|done|right|works|worked|back|there ~1 now|in|at|and|thanks|the|my|us|today|again|finally|eventually|so`,
    'It took two tries but it is fixed now.',
    { unless: DENYING_OR_ASKING.replace('|until', '') },
  ],
  [
    `after ~5 calls|emails|weeks|attempts|tries|messages|days|months|mails|chats|hours|tickets ~4 ${DONE_AT_LAST}|got|arrived|worked|works ~1 my|the|it|me|in|now|at|and|finally`,
    'After four emails they refunded the fee.',
    { unless: `${DENYING_OR_ASKING}|nowhere|no|again|but|told|only|charged|flight|worked-fine|stopped|broke|they-told|from|got-a|a|an` },
  ],
  [
    'third|second|fourth|next|last|other|new|2nd|3rd ~1 engineer|technician|lady|person|agent|man|plumber|guy|girl|adviser|advisor|mechanic|chap|lad ~1 fixed|sorted|solved|resolved|cured|mended|repaired|did ~1 it|that|the|everything|my|me',
    'The third engineer fixed it.',
    { unless: `${DENYING_OR_ASKING}|but` },
  ],
  [
    'worked|went|opened|loaded|let|fits|fit|arrived|right|fine|accepted|printed|uploaded|downloaded|saved|perfect|straight|correct|correctly|perfectly|properly|working|works ~3 this time ~1',
    'It opened this time.',
    { unless: `${DENYING_OR_ASKING}|wrong|no|again|late|broken|only|but|same|of|around-though|went-wrong|disappointing` },
  ],
  [
    `edit|update|eta|edited|upd ~5 ${DONE_AT_LAST}|arrived|works|back|found|here|landed ~1`,
    'Edit: they got it sorted.',
    { unless: `${DENYING_OR_ASKING}|but|no|after|since|your|latest|the|an|software|app|before|waiting|says|said|any` },
  ],
  [
    `${DONE_AT_LAST}|arrived|here|landed within|inside|in ~2 hour|hours|minutes|day|days|mins ~2 of|from|after ~1 me|my|the|calling|complaining|emailing|telling|reporting|us|asking|i|we|call|message`,
    'Fixed within an hour of calling.',
    { unless: `${DENYING_OR_ASKING}|flight|airport|but|broke|broken|again|stopped` },
  ],
  [
    'i|we|he|she|it finally|eventually managed|succeeded to|in get|log|fix|sort|pay|book|open|getting|find|check|solve|access|connect',
    'I finally managed to log in.',
    { unless: `${OTHER}|only` },
  ],
  [
    `in the end it|i|they|she|he|we ${SO}? worked|got|fixed|sorted|found|managed|refunded|solved|resolved|let|accepted`,
    'In the end it worked.',
    { unless: `${OTHER}|had` },
  ],
])
