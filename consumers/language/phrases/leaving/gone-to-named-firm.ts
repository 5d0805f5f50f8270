import type { StatementRule } from '../statement-rule.ts'
import { type RuleRow, tellEach } from '../tell-each.ts'
import { NAMED_FIRM, NO_FIRM, STRANGE_FIRM, withNamedFirm } from './firm-names.ts'

/** Going over to a firm, in verbs that are said of hardly anything else. */
const SWITCHED =
  'switched|switching|swapped|swapping|defected|defecting|ported|porting|migrated|migrating|converted|hopped|hopping|shifted|shifting'
/** Going, also of people who move house or travel. */
const WENT =
  'moved|moving|gone|going|went|changed|changing|change|crossed|cross|jumped|left|leaving|off|heading|headed|returning|returned|packing|converting|switch'
const SIGNED = 'signed|signing|joined|joining|enrolled|enrolling|registered|registering|contracted'
/** What is said beside it of a firm, and not of a town. */
const BARGAIN =
  "after|since|contract's|month|year|years|your|too|never|cheaper|half|price|prices|instead|contract|contracts|export|porting|code|pac|cancel|quid|discharge|better|free|less|rate|rates|quote|quoted|deal|faster|final|account|router|migration|because|nearer|closer|who|whose|they|they're|booked|paid|reply|answers"
const GOODS =
  'business|custom|trade|money|loyalty|number|numbers|account|accounts|savings|pension|pot|isa|mortgage|loan|salary|salaries|wages|policy|policies|cover|insurance|mobile|phone|phones|broadband|line|lines|energy|supply|fleet|bookings|stays|trips|spend|website|site|sites|domain|domains|hosting|server|servers|subscription|services|books|payroll|files|data|records|orders|order|lunch|lunches|dinner|conference|samples|parcels|volumes|papers|receipts|flowers|prescriptions|lenses|membership|ticket|bond|funds|shopping|cat|cats|dog|dogs|car|cars|van|vans|kids|boys|girls|twins|house|houses|flat|flats|property|properties|listing|everything|lot|all|mine|it|them|team|staff|office|coverage|plan|refills|medicines|medication|meds|runs|yard|lawn|groceries|scripts|spending|needs|cards|household|stuff|things|job|deposit'
const UNLESS =
  "looked|looking|thought|think|many|neighbour's|neighbours|husband's|wife's|sister's|brother's|friend's|mate's|if|unless|maybe|perhaps|might|tempted|considering|nearly|almost|whether|came|wish|hope|or"
const MOVING_HOUSE =
  'house|home|flat|address|city|town|live|lives|living|job|area|county|country|apartment|relocating|relocated|uni|university|work|deliver|available|coverage|visit|holiday|train|bus|flight'
const TOLD = { unless: UNLESS, without: NO_FIRM, despite: ['asked', 'requested', 'reported'] } as const
/** Where what the customer takes along stands among the words, nothing that is theirs takes it back. */
const WITH_GOODS = {
  ...TOLD,
  without: `abroad|overseas|hospital|school|court|england|scotland|ireland|spain|france|london|room|seat|table|gate|another|different|other|new|version|plan|mode|wrong`,
} as const

/** A "no" before the subject answers, and takes nothing back. */
const ANSWER = { ...TOLD, despite: [...TOLD.despite, 'negated'] } as const

// prettier-ignore
const told: readonly RuleRow[] = [
  [`${SWITCHED} ~1 over|across|up|out|back|away? to|onto ${NAMED_FIRM}`, 'We have swapped to Larkfone.', { ...TOLD, unless: `${UNLESS}|soda|wine|lounge|terminal` }],
  [`${WENT} to|for|with|w ${NAMED_FIRM} ~6 ${BARGAIN}`, 'I am moving to Larkfone, please send the porting code.'],
  [`cancel|close|end|stop ~6 .? ~3 joined|joining|trying|joining ${NAMED_FIRM}`, 'Please cancel me, joining Larkgym.', { ...TOLD, without: `${NO_FIRM}|can`, unless: `${UNLESS}|house|abroad|why|flight|train` }],
  [`${SWITCHED}|changed|swapped|went|gone|left|defected|moved over|on|across? to|for|with|w ${NAMED_FIRM}`, 'Gone to Larkfone.', { ...TOLD, stands: 'alone' }],
  [`left|leaving for ${NAMED_FIRM} ~2 because|cheaper|better|after|in|last|and|half|who|where|across|down`, 'Left for Larkfone because of the price.', { ...TOLD, unless: `${UNLESS}|train|flight|airport|work|holiday|bus|he|she` }],
  [`${SIGNED} ~1 on|up|over|her|him|them|us|there? with|w|to|at|by ${NAMED_FIRM}`, 'We have registered with Larkfone.', { ...TOLD, unless: `${UNLESS}|newsletter|app|trial` }],
  [`joined|joining ${NAMED_FIRM} ~1 so|from|with|w|instead|next|this|last|now|in|on|because|across|down`, 'I joined Larkgym so please stop my membership.'],
  [`i'm|im|we're|she's|he's|they're|kids|r|are|am|is|'s|team|family|whole|now ~1 with|w|at|on|under|wi ${NAMED_FIRM} ~2 now|noo|nowadays|these|since|instead|onwards`, 'The kids are with Larkdale Dental now.', { ...ANSWER, unless: `${UNLESS}|phone|hold|call|been|waiting|stuck|still|chat|gate|done|parcel|doctor|problem|landed|lounge` }],
  [`i|we|i'm|we're|just|only ~1 use|using|get|getting|fly|take|ride|buy|have|trust|order|read|play|watch <name> ~3 now|nowadays|instead`, 'I use Larkcab now.', { ...ANSWER, without: `${NO_FIRM}|until`, unless: `${UNLESS}|can|could|should|trying|speak|problem|how|must|error|issue|lounge|lounges` }],
  [`i|we now ~1 use|fly|buy|ride|bank|shop|order|eat|travel|go|train|play ~2 with|w|at|to|from|on|by|through|off? ${NAMED_FIRM}`, 'I now go to Larkdale Optical on the square.', { ...ANSWER, unless: `${UNLESS}|can|could|should|trying|speak|problem|cannot|can't|ago` }],
  [`using|taking|getting|ordering|buying|flying ~2 with|w|at|from|frm|on|by? ${NAMED_FIRM} ~1 now`, 'No thanks, using Larksnap now.', { ...TOLD, stands: 'first', unless: `${UNLESS}|can|please|speak` }],
  [`my|our|all|everything|the ~2 ${GOODS} ~2 go|goes|going|gone|land|lands|transfers|transfer|transferred|starts|switches|moves|moved|moving|awarded|switched|run|runs|insured|managed|live|hosted ~1 over|across? to|with|w|at|by|via|through|in|on ${NAMED_FIRM} ~6 now|from|these|as|instead|since|next|on|because|after|today|who|last|this|mon|monday|tuesday|wednesday|thursday|friday`, 'Our salaries go to Larkbank from this month.', { ...WITH_GOODS, despite: ['asked', 'requested', 'reported', 'third'], unless: `${UNLESS}|your|refund|delivered|parcel|holiday|flight|why|work|vet|hospital` }],
  [`my|our|the ~1 ${GOODS} ~3 is|are|has|have|was|were|will|'s ~1 be|been|all|now|already? ~1 transferred|placed|moved|awarded|given|entrusted|switched|transferring|moving|paid|kept|shifted|insured|connected ~1 over|out? to|with|w|in|at|by ${NAMED_FIRM}`, 'The liability cover of our office has been moved, and our savings have been placed with Larkcover.', { ...WITH_GOODS, despite: ['asked', 'requested', 'reported', 'third'], unless: `${UNLESS}|half|your|refund|parcel|still|flight|why|wrong|delivered` }],
  [`consolidated|consolidating|took|taken|taking|move|moved|moving|transferred|transferring|transfer|switched|switching|swapped|swapping|put|putting|placing|placed|entrusted|entrusting|given|giving|shifting|shifted|brought|bringing|remortgaging my|our|the|both|all|its|every|it ~2 ${GOODS} ~3 to|with|w|into|onto|through|over ~1 to|with? ${NAMED_FIRM}`, 'I am transferring my pot to Larkpension.', { ...WITH_GOODS, unless: `${UNLESS}|from|you|your|refund|hold|repair|house|holiday|details|order|parcel|claim|complaint|problem|dog|music|vet` }],
  [`remortgaging|remortgaged|refinancing|refinanced|insuring|insured|reinsured|rebooked|placing|entrusted ~3 with|w|through|to|at ${NAMED_FIRM}`, 'Remortgaged through Larkhome Loans.', { ...WITH_GOODS }],
  [`replaced by|with|w ${NAMED_FIRM}`, 'Replaced by Larknote.', { ...TOLD, stands: 'alone' }],
  [`ended|wound|landed|finished up? with|w|at|on ${NAMED_FIRM} ~2 who|instead|after|and|because|for|since|so|now`, 'We ended up with Larkfone, and glad.', { ...TOLD, unless: `${UNLESS}|plane|flight|flew|bus|train|in|hospital` }],
  [`now|already|become|becoming ~2 customer|customers|client|clients|member|members|student|patient|patients|regulars|tenants|tenant of|at|by|with|w ${NAMED_FIRM} ~1`, 'We have now become clients of Larkfone.', { ...TOLD, unless: `${UNLESS}|been|your|years|month|months` }],
  [`put|moved|switched|shifted|signed|transferred me|us|everyone|everybody ~3 on|onto|to|with|w|over ~1 to|with? <name> ~2 now|so|instead|because|better|cheaper|since|already ~1`, "My son's put me on that Larkwire now.", { ...TOLD, despite: ['asked', 'requested', 'reported', 'third'], unless: `${UNLESS}|you|hold|they|line|phone|chat|department|flight|room` }],
  [`opened|set|taken|took|signed|made|concluded|accepted|agreed|entered ~1 a|an|the|my|our|up|out|into|standing|its ~2 account|accounts|policy|contract|agreement|membership|subscription|offer|mortgage|pension|loan|place|ticket|season|monthly|quotation|quote|deal|tenancy|lease with|w|at|from|of|for|by ${NAMED_FIRM}`, 'Our club has concluded an agreement with Larkwater.', { ...WITH_GOODS, despite: ['asked', 'requested', 'reported', 'third'], unless: `${UNLESS}|you|your|years|problem|renew|refund|prior|previous|they|he` }],
  [`in|into the hands|care of <name> ~3 now|as|from|since`, 'Our lawns are in the hands of Larkgreen now.', { ...TOLD, despite: ['third', 'reported'] }],
  [`i've|we've|ive|weve|i'm|we're|im|have|just|already|finally|now moved|moving|gone|going|switching|switched|changed|changing|transferring to ${STRANGE_FIRM} ~8 you|your|service|bill|fee|fees|so|because|after|since|stop|data|records|support|instead`, 'I have moved to Larkfone because you never answer.', { ...ANSWER, unless: `${UNLESS}|${MOVING_HOUSE}` }],
  [`you|your|price|prices|fees|service|cancel|nobody|again|after|months|years|late|bill|never|too ~9 .? ~3 moved|moving|gone|going|went|off|changed|defected|transferring to ${STRANGE_FIRM}`, 'Your fees are too high so I moved to Larkfone.', { ...TOLD, unless: `${UNLESS}|${MOVING_HOUSE}|sent|overbooked|meeting|visit|gate|lounge|airport|concourse|toilets` }],
  [`lost|losing me|us|my|our ~3 to ${STRANGE_FIRM}`, 'You have lost my business to Larkfone.', { ...TOLD, unless: `${UNLESS}|cancer|covid` }],
  [`do|doing|did|done|get|getting|got|had|having|have|buy|buying ~1 my|our|all|the|it|them|everything|mine ~3 with|w|at|from|in|through|by|off ${STRANGE_FIRM} ~2 now|instead|since|these`, 'We do our weekly shop at Larkmart now.', { ...WITH_GOODS, unless: `${UNLESS}|you|your|trouble|problem|refund|issue|work` }],
  [`i|we|i've|we've|ive|weve|i'm|we're|im|they've|nah|yeah|just ~2 gone|went|going|plumped|signed|booked|booking|opted|settled ~1 with|w|into ${NAMED_FIRM}`, "No, we went with Larkfone.", { ...ANSWER, without: `${NO_FIRM}|on`, unless: `${UNLESS}|your|holiday|camera|player|lens|friend|omelette|lounge|food|battery|team|direct|paypal|airport|visit|flight` }],
  [`my|our|the next|following ~2 is|are|will ~2 with|w|at|on|from|by ${STRANGE_FIRM}`, 'My next crossing is with Larkwing.', { ...TOLD, unless: `${UNLESS}|flight|appointment|when|train|your` }],
  [`my|our ~2 ${GOODS} is|are|will|'s ~1 be? ~1 with|w|by|via|at|from ${NAMED_FIRM} ~1 from|now|as|since|these`, 'Our trips are with Larkcab from today.', { ...WITH_GOODS, unless: `${UNLESS}|your|delivered|still|problem|stuck` }],
]

// prettier-ignore
const more: readonly RuleRow[] = [
  [`i'm|im|we're|am|are a|an|the * ~1 customer|man|girl|guy|woman|person|family|household|loyalist|kid now`, "I'm a Studio Eight girl now.", { ...ANSWER, without: 'happy|loyal|returning|new|your|former|gold|proud|retired|married|single|satisfied|better|grown|paying|frustrated|disabled|very|really' }],
  [`i'm|im|we're|am|are leaving for ${NAMED_FIRM}`, "I'm leaving for Larkdale Bank.", { ...ANSWER, unless: `${UNLESS}|airport|flight|trip|holiday|tomorrow|morning|week` }],
  [`using|used <name> since|instead ~2 instead|and|for|now ~1`, 'Using Larksera instead now.', { ...TOLD, stands: 'own', unless: `${UNLESS}|you|chrome|app|browser` }],
  [`i|we|kids see|go|sit|visit|shop|train ~3 at|to|in ${STRANGE_FIRM} ~4 these|now|nowadays`, 'I see Priya at Larkcut these days.', { ...ANSWER, unless: `${UNLESS}|you|your|error|problem|charge` }],
]

const named = withNamedFirm([...told, ...more], TOLD)

export const GONE_TO_NAMED_FIRM_RULES: readonly StatementRule<'leave' | 'leaving_to'>[] = [
  ...tellEach('leaving_to', TOLD, named),
  ...tellEach('leave', TOLD, named),
]
