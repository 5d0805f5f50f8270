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
  [`not|don't|dont|won't|wont|aren't|never ~1 continue|continuing|carrying|carry|going|go ~1 on|up|ahead ~1 with|on|in|after|from|the|beyond|your|our|next ~1 place|${GOING_ON}|you|${DAY}|half|term|summer|year`, 'We are not carrying on after Christmas.', { ...TOLD, unless: `${UNLESS}|order|booking|luggage|bag|call` }],
])

/** The last of its kind, and its day. */
// prettier-ignore
const last = tellEach('leave', TOLD, [
  [`last|final ~1 ${EVENT} ~1 with|from|on|at you|your|yours|yous|you's|ye|u|us ~1 is|was|will|would|on|'s|going|be|before|last|today|${DAY}`, 'Our last payroll with you is in November.', { ...TOLD, unless: `${UNLESS}|when|wrong|late|ago|wasn't|great|good|terrible|awful|bad|lovely|late|cold` }],
  [`our|my|his|her|your|the|<name> last|final ~1 ${EVENT} ~1 will|would|shall|should|going|is ~1 to? be? ~2 ${DAY}|the|one|on|next|this|at|end`, 'Your last delivery will be the one on the 29th.', { ...TOLD, unless: `${UNLESS}|when|wrong|late|ago|is the|school|holiday|trip|due|photos|attachment|offer|sale|missing` }],
  [`we|i|i've|we've|company|office|school|just|already ~1 ran|run|had|made|did|done|paid|placed|finished|taken|took ~1 my|our|the|his|her last|final ~1 ${EVENT} ~3 on|with|at|from|in|out ~1 your|you|yours|u|there|here|system`, 'We ran our final payroll on your system.', TOLD],
  [`today|that|this|yesterday|friday|saturday|sat|sun|payment|order|booking|visit was|is|were|will ~1 be? ~1 the|my|our|his|her|me last|final ~1 time|transfer|tenner|fiver|you'll|payment|one ~2 you|out|with|from|here|there|and|for|so|i've|you'll|thanks|thank`, 'Today was the last time, so keep the key.', { ...TOLD, unless: `${UNLESS}|straw|ago|when|chance|warning|saw|checked|used|seen` }],
  [`had ~2 my|his|her|their|your|its|the last|final tenner|fiver|penny|order|money|quid|payment|dollar|euro|pound|cent|booking|shilling|rupee ~2 from|of|out|off me|us|mine|this`, 'He has had his last tenner from me.', { ...TOLD, unless: NOT_LEFT }],
  [`years ~6 . ~3 this|that|it was|is ~1 the last one|time|order|visit`, 'Fifteen years of bookings. That was the last one.', TOLD],
  [`years|decades ~5 and|but|so this|that|it was|is ~1 the last one|time|order|visit|trip|booking`, 'Fifteen years of bookings and that was the last one.', TOLD],
  ['years ~9 but|and|now ~2 no|not|never any? more|anymore|longer ~1', 'I have been bringing the car to you for years but no more.', { ...TOLD, unless: `${UNLESS}|had|problem|issue|trouble` }],
  ["used ~1 to ~1 go|come|buy|shop|eat|fly|love|bring|bank|order|stay|pop|drink|be ~6 .? not|no any? more|anymore|longer ~1", 'Used to be our Friday place. Not any more.', { ...TOLD, unless: `${UNLESS}|great|good|better|easy|able|email|get|free` }],
  [`is|be|'s|was|friday|monday|tuesday|wednesday|thursday ~2 last|final ~1 ${EVENT} ~1 with|w|at|here you|yous|u|your|y'all|ya ~1`, "Friday will be Milo's last day with you.", { ...TOLD, unless: `${UNLESS}|when|since|ago|great|terrible|awful` }],
  ["last ~2 you|you'll|y'all|they get|see|make|take|earn|receive ~1 out|from|off|of ~1 of? me|us", "It's the last seventy you get out of me.", TOLD],
  ["take|taken|taking|get me|us|him|her|our|my ~2 off ~1 the|your|yalls? route|books|schedule|rota|rounds|roster|register|site|portal ~1", 'Take me off the route.', { ...TOLD, unless: `${UNLESS}|web|app` }],
])

/** No more of it. */
// prettier-ignore
const noMore = tellEach('leave', TOLD, [
  [`no more|further pickups|pick-ups|boxes|orders|deliveries|bookings|visits|collections|lessons|cleans|parcels|classes|trips|flights|stays|appointments|invoices|supply|business|money ~1 for|from|please|pls|to|needed|required|with|will|after ~2 me|us|you|thx|thanks|by|u|this`, 'No more boxes for us, thanks.', { ...TOLD, unless: `${UNLESS}|why|there|available|until|till|till` }],
  ['no more|further pickups|boxes|orders|deliveries|bookings|visits|collections|lessons|parcels|classes', 'No. No more pickups.', { ...TOLD, stands: 'alone' }],
  [`not|won't|wont|isn't|ain't|never ~1 getting|get|see|seeing|have|having|be ~1 getting? ~1 any|another|one|no ~1 more|further|other? ~1 order|orders|penny|cent|money|business|custom|parcel|parcels|job|jobs|booking|bookings|of ~3 off|from|out|of|my me|us|my|mine|this|money|business`, "You won't be getting any more of my money.", { ...TOLD, unless: `${NOT_LEFT}|refund` }],
  [`won't|wont|not|never ~1 be ~1 spending|giving|paying|sending|bringing|coming|ordering|buying|booking any|no|anything more|longer|else|further ~1`, "I won't be spending any more.", { ...TOLD, unless: `${UNLESS}|until|money if|extra|for` }],
  [`not ~1 one|another|single packet|parcel|order|penny|cent|booking|job ~2 will|shall|more|comes|come|goes ~2 come|go|to|from ~2`, 'From tomorrow not one packet will come to you.', TOLD],
  [`won't|wont|not ~1 be ~1 in|round|along|there ~3 for? ~3 again|anymore|no|any ~1 more?`, 'Wont be in for my usual no more.', { ...TOLD, unless: `${UNLESS}|today|school|work` }],
  [`i'm|im|we're|am|are|be|i|we not|no longer? a|an|your|of|one|being? ${ROLE} ~2 anymore|any|longer|after|now`, 'I am not a patient with you any longer.', { ...TOLD, unless: `${UNLESS}|new|happy|satisfied|pleased|treated|why|only` }],
  [`i'm|im|we're|am|are|be|i|we no longer a|an|your|of|one|being? ${ROLE}`, 'We are no longer members.', TOLD],
  [`won't|wont|not be ~1 a|your|an? ${ROLE} ~3 after|anymore|any|longer|from|with|much|of`, 'We will not be customers of yours after Friday.', TOLD],
  [`it'll|it|that|this|which|stay|visit|experience ~1 will|'ll|shall|won't not|never|be ~1 be? repeated|repeating`, 'It will not be repeated.', { ...TOLD, unless: `${UNLESS}|hope|promise|please|error|mistake|again` }],
  [`there ~1 won't|wont|not|never ~1 be a|another|any ~1 2nd|3rd|4th|5th|6th|second|third|fourth|fifth|sixth|next|repeat|tenth ~1`, "There won't be a 4th.", { ...TOLD, unless: `${UNLESS}|delay|flight|train|season|game` }],
  ['one|1|first|last time|off customer|visit|visitor|guest ~1', 'One time customer only.', { ...TOLD, stands: 'first', unless: `${UNLESS}|code|offer|password|great|i|we` }],
  ["here|this|where|is|that's where ~2 it|we|i|our ends|end|part|stop|stops|finish|paths", 'I am afraid this is where it ends.', { ...TOLD, unless: `${UNLESS}|story|road|bus|line|call|train|page|film` }],
  ["not|never|won't|don't ~9 as|so long as i|we live|breathe", 'I will not buy a ticket as long as I live.', TOLD],
  ["you|y'all|yall|guys|fellas|boys ~1 won't|wont|needn't be? cutting|mowing|doing|delivering|cleaning|servicing|selling|seeing|carrying|insuring|hauling ~1 my|our|me|us|for ~2 anymore|no|any|again ~1", "You won't be cutting my grass no more.", TOLD],
  ["not|never ~2 carry|hold|keep|have|having ~1 your ~1 card|account|policy|plan|insurance|it ~1 any|anymore longer|more?", 'We decided not to carry your card any longer.', { ...TOLD, unless: `${UNLESS}|wait|money` }],
  ["that's|thats|reason|is|this why i|we left|quit|switched|cancelled|bailed|walked|i'm|we're ~1 leaving?", "And that's why I left.", { ...TOLD, unless: `${UNLESS}|early|message|job|house|store` }],
  ["streak|story|run|era|relationship|loyalty|journey ~1 ends|ended|stops|over here|today|now ~1", 'Ten years, and the streak ends here.', TOLD],
  ["one and done ~1", 'One and done with this firm.', { ...TOLD, unless: `${UNLESS}|dose|shot|vaccine` }],
  ["we're|you're|yall|y'all|are|we ~1 history ~1", 'Keep your free month. We are history.', { ...TOLD, unless: `${UNLESS}|order|browser|search` }],
  ["ain't|aint|not staying ~1", "Look, I ain't staying.", { ...TOLD, stands: 'own', unless: `${UNLESS}|hotel|room|night|nights|connected|on|lit|hotel|in` }],
  ["i|we choose|chose|pick ~1 not you", 'I choose not you.', TOLD],
])

export const LAST_OF_IT_RULES: readonly StatementRule<'leave'>[] = [...goingOut, ...last, ...noMore]
