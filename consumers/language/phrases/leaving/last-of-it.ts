import type { StatementRule } from '../statement-rule.ts'
import { tellEach } from '../tell-each.ts'
import { NOT_LEFT } from './leaving-words.ts'

const ROLE =
  'customer|customers|member|members|patient|patients|client|clients|reader|readers|subscriber|subscribers|tenant|tenants|user|users|student|shopper|supporter|passenger|passengers|policyholder|player'
/** What goes on for as long as somebody is a customer. */
const GOING_ON =
  'course|class|classes|network|service|services|lessons|lesson|cleaning|cleaner|contract|mandate|supply|scheme|firm|agreement|membership|engagement|appointment|programme|tuition|nursery|school|club|practice|subscription|deliveries|app|plan|policy|box|boxes|gym|system|software|platform|bank|company|lot|academy|panel|retainer|garden|lawn|office|visits'
const EVENT =
  'day|lesson|class|payment|delivery|clean|order|payroll|session|visit|box|bill|invoice|run|season|term|shift|round|appointment|collection|month|pay|booking|trip|stay|flight|transfer|purchase|return|one|issue|copy|drop|crossing|premium|cut|week'
const DAY =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|sat|sun|fri|mon|tue|wed|thu|today|tomorrow|yesterday|christmas|easter'
const UNLESS = `${NOT_LEFT}|how|what|job|employer|landlord|boss|he|they`
const TOLD = { unless: UNLESS, despite: ['reported', 'asked', 'requested', 'negated', 'third'] } as const

/** What does not go on. */
// prettier-ignore
const goingOut = tellEach('leave', TOLD, [
  [`exiting|quitting|exit your|the ~1 ${GOING_ON}`, 'My company is exiting your network.', { ...TOLD, unless: `${UNLESS}|can|when|day|call|message|queue|early` }],
])

/** The last of its kind, and its day. */
// prettier-ignore
const last = tellEach('leave', TOLD, [
  [`last|final ~1 ${EVENT} ~1 with|from|on|at you|your|yours|yous|you's|ye|u|us ~1 is|was|will|would|on|'s|going|be|before|last|today|${DAY}`, 'Our last payroll with you is in November.', { ...TOLD, unless: `${UNLESS}|when|wrong|late|ago|wasn't|great|good|terrible|awful|bad|lovely|late|cold` }],
  [`our|my|his|her|your|the|<name> last|final ~1 ${EVENT} ~1 will|would|shall|should|going|is ~1 to? be? ~2 ${DAY}|the|one|on|next|this|at|end`, 'Your last delivery will be the one on the 29th.', { ...TOLD, unless: `${UNLESS}|when|wrong|late|ago|is the|school|holiday|trip|due|photos|attachment|offer|sale|missing` }],
  [`years|decades ~5 and|but|so this|that|it was|is ~1 the last one|time|order|visit|trip|booking`, 'Fifteen years of bookings and that was the last one.', TOLD],
  ["used ~1 to ~1 go|come|buy|shop|eat|fly|love|bring|bank|order|stay|pop|drink|be ~6 .? not|no any? more|anymore|longer ~1", 'Used to be our Friday place. Not any more.', { ...TOLD, unless: `${UNLESS}|great|good|better|easy|able|email|get|free` }],
  [`is|be|'s|was|friday|monday|tuesday|wednesday|thursday ~2 last|final ~1 ${EVENT} ~1 with|w|at|here you|yous|u|your|y'all|ya ~1`, "Friday will be Milo's last day with you.", { ...TOLD, unless: `${UNLESS}|when|since|ago|great|terrible|awful` }],
])

/** No more of it. */
// prettier-ignore
const noMore = tellEach('leave', TOLD, [
  [`no more|further pickups|pick-ups|boxes|orders|deliveries|bookings|visits|collections|lessons|cleans|parcels|classes|trips|flights|stays|appointments|invoices|supply|business|money ~1 for|from|please|pls|to|needed|required|with|will|after ~2 me|us|you|thx|thanks|by|u|this`, 'No more boxes for us, thanks.', { ...TOLD, unless: `${UNLESS}|why|there|available|until|till|till` }],
  [`not|won't|wont|isn't|ain't|never ~1 getting|get|see|seeing|have|having|be ~1 getting? ~1 any|another|one|no ~1 more|further|other? ~1 order|orders|penny|cent|money|business|custom|parcel|parcels|job|jobs|booking|bookings|of ~3 off|from|out|of|my me|us|my|mine|this|money|business`, "You won't be getting any more of my money.", { ...TOLD, unless: `${NOT_LEFT}|refund` }],
  [`won't|wont|not ~1 be ~1 in|round|along|there ~3 for? ~3 again|anymore|no|any ~1 more?`, 'Wont be in for my usual no more.', { ...TOLD, unless: `${UNLESS}|today|school|work` }],
  [`i'm|im|we're|am|are|be|i|we not|no longer? a|an|your|of|one|being? ${ROLE} ~2 anymore|any|longer|after|now`, 'I am not a patient with you any longer.', { ...TOLD, unless: `${UNLESS}|new|happy|satisfied|pleased|treated|why|only` }],
  [`i'm|im|we're|am|are|be|i|we no longer a|an|your|of|one|being? ${ROLE}`, 'We are no longer members.', TOLD],
  [`won't|wont|not be ~1 a|your|an? ${ROLE} ~3 after|anymore|any|longer|from|with|much|of`, 'We will not be customers of yours after Friday.', TOLD],
  ["you|y'all|yall|guys|fellas|boys ~1 won't|wont|needn't be? cutting|mowing|doing|delivering|cleaning|servicing|selling|seeing|carrying|insuring|hauling ~1 my|our|me|us|for ~2 anymore|no|any|again ~1", "You won't be cutting my grass no more.", TOLD],
])

export const LAST_OF_IT_RULES: readonly StatementRule<'leave'>[] = [...goingOut, ...last, ...noMore]
