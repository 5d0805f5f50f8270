import { tellEach } from '../tell-each.ts'
import { ONCE, THING } from './pain-words.ts'

const ODD = `${ONCE}|delayed|flight|refund|broken|lovely|yours|thank|nice|in-now|cheers|invoice-me|engineer`
const DAYS =
  'day|night|morning|evening|week|month|year|weekend|winter|summer|time|visit|trip|shift|quarter|term|saturday|sunday|monday|friday|season|day-off'
const BURDEN =
  'have|must|need|needs|wants|want|pay|pays|paying|lose|loses|losing|carry|carrying|retype|re-type|copy|bring|brings|send|drive|walk|queue|wait|end|ends|wear|borrow|close|sit|stand|ask|beg|call|ring|re-enter|enter|type|print|climb|hunt|guess|miss|spend|obliged|forced|stuck|fight|asks|demands|requires|insists|takes|eats|costs|makes|plan|rush|juggle|log|logs|sign|signs|reset|start'
const LIMITED =
  'bookings|booking|changeover|changeovers|collection|collections|delivery|deliveries|payments|payment|returns|tickets|appointments|parking|support|opening|counter|office|desk|branch|lift|bus|buses|service|screen|menu|app|form|forms|limit|limits|discount|account|statement|export|filter|filters|subtitles|parental|points|vouchers|login|portal|shop'
const CANNOT = "can't|cant|cannot|cannae|won't"
const HANDLE =
  'exported|export|undo|undone|pause|paused|remap|skip|skipped|sort|sorted|filter|filtered|merge|merged|edit|edited|resize|resized|combine|combined|split|mute|muted|zoom|zoomed|bookmark|rename|renamed|save|saved|printed|copied|copy|enlarge|enlarged|search|searched|group|grouped|adjust|adjusted|translate|translated|remapped|print'

/** How it always is: every time, for years, by its rule. What fails once is none of it. */
export const HOW_IT_ALWAYS_IS = tellEach('pain', { despite: ['negated', 'hedged'], unless: ODD }, [
  [
    `every|each|per|once single|bloody|blessed|damn|flaming|a? ~1 ${DAYS} ~2 i|we|my|she|he|one|you|staff ~2 have|must|need|lose|retype|carry|end|pay|borrow|climb|queue|spend|close|bring|send|enter|sit to|a|an|my|up|for|the|half|through|with|in|it|three|two ~2`,
    'Every evening I have to read it out for her.',
    { unless: `${ODD}|price|costs|fee|charge|charged|billed|promised|told|order|happy|refuse|cancel|please|nobody|until` },
  ],
  [
    `so|hence|meaning|means|thus|therefore|that's ~1 each|every|once|month-end|always|whole ~2 ${DAYS} ~5 ${BURDEN}`,
    'It shows one meter only, so each month I must sign in twenty times.',
  ],
  [
    `month after|in|by|on month|month-out|out`,
    'Month after month I retype the lines.',
    { unless: `${ODD}|charged|bill|billed|promised|overcharged` },
  ],
  [
    `week|day|year|night after|in week|day|year|night ~1`,
    'Day after day it jams.',
    { unless: `${ODD}|charged|called|billed|excellent|loyal` },
  ],
  [
    `every|each single|bloody|blessed? form|login|bill|invoice|page|screen|visit|booking|payment|journey|order|document|call|update|export|statement|file|letter ~3 wants|needs|insists|demands|requires|asks|has|takes|opens|comes|shows|starts|means ~4`,
    'Every single login wants a code from my phone.',
    { unless: `${ODD}|wrong|error|smile` },
  ],
  [
    `${LIMITED} ~3 only ~1 go|goes|on|in|from|at|per|run|runs|opens|open|works|english|during ~4`,
    'Changeover is only on Saturdays.',
    { unless: `${ODD}|offer|if|question|please|code|want` },
  ],
  [
    `you|u|i|we|one|it|statement|they|members ~2 ${CANNOT} ~1 be? ${HANDLE} ~3`,
    'The statement cannot be exported.',
    { unless: `${ODD}|found|find|cancel|log|open|error|since-the|message|file-won't|parcel|order` },
  ],
  [
    `can't|cant|cannot|couldn't ~1 pay|book|order|reach|use|get|call|open|do|send|change|log|enter|buy ~4 but|except|unless|without|only ~5`,
    'You cannot pay but by check.',
    { unless: `${ODD}|reference|help|please|order-number|error|me` },
  ],
  [
    `limit|cap|allowance|restriction|rule|policy|minimum|maximum ~6 strangling|killing|hurting|choking|crippling|ruining|useless|impossible|punishes|punishing|holding ~2`,
    'This daily limit is strangling business.',
  ],
  [
    `logs|log|kicks|throws|signs|boots|times|chucks|drops|locks me|us|you|people|one|everyone out|off ~2 after|halfway|every|mid|before|whenever|when|if|in|while`,
    'Your panel logs me out after five minutes.',
    { unless: `${ODD}|since|update|working|yh` },
  ],
  [
    `not|don't|dont|doesn't|never|isn't|aren't|only open|opens|opening ~3 before|after|until|till|past|on|sunday|sundays|weekends|evenings|weekend|nine|ten ~9 .? ~5 ${BURDEN}|driver|work|works|shift`,
    'You do not open before nine, I lose half a day of work each time.',
    { unless: `${ODD}|christmas|account|today` },
  ],
  [
    `${THING}|shower|pressure|tap|water|kettle|sofa|bed|heating|seats|lift|lifts|signal|door|chair|room|internet|platform|ferry|stock|pedal ~6 always has|have|been|was|is|like|this|did|will ~2`,
    'The pressure has always been like this.',
    { unless: `${ODD}|never|almost|service|helpful|paid` },
  ],
  [
    `just|that's|it's|its|thats ~1 my|how|our|the ~1 life|way|thing|is|works|goes|done ~1 now|is|works|with|here|built|on|made|it ~1`,
    'It is just how the thing is.',
    { unless: `${ODD}|i|should|know|want|understand|that's how much|like|support` },
  ],
  [
    `one ~1 at a|once time and|so|which|have|of|that ~2`,
    'It shows one meter at a time and we have twenty.',
    { unless: `${ODD}|please|question|step|day|thing` },
  ],
  [
    `half|most|nothing|none of ~2 what|shows|results|the|them|features|menu ~3 up|shows|doesn't|don't|aren't|work|isn't|take|is ~4 always|every|each|long|used|end`,
    'Half of what shows up does not take dogs, you always end up calling.',
  ],
  [
    `whenever|whichever i|we|the|my|it|you|she|he|they|someone ~9 it|the|i|we|screen|app|system|page|till|nothing|everything ~4 ${BURDEN}|yells|freezes|jumps|resets|stops|wipes|forgets|useless|loses|beeps|shouts|refuses|hangs|crashes`,
    'Whenever the baby moves the till yells and it stops.',
    { unless: `${ODD}|call|ready|convenient|available|please` },
  ],
  [
    `so|hence we|i|our|my|she|he|they|everyone|whole ~4 are|have|am|must|has|wear|wears|carry|been|winter ~2 always|forced|obliged|taken|wear|coat|gloves ~2`,
    'The lift does not reach us, so our members are always taken through the kitchen.',
    { unless: `${ODD}|cancel|leave|refund|please|wait|waiting|decided|contact|call|claim|moved|glad|send` },
  ],
])
