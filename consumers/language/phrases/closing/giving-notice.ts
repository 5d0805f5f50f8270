import type { StatementRule } from '../statement-rule.ts'
import { tellEach } from '../tell-each.ts'
import { LOOSE_BOND, NOT_MEANT, PASSING_THING, WHOLE_BOND, WHOSE } from './closing-words.ts'

const GIVE =
  'give|gave|given|giving|hand|handed|handing|put|putting|send|sent|sending|serve|served|serving|submit|submitted|submitting|tender|tendered|lodged|lodge|hereby'
const PERIOD =
  "days|day|days'|day's|months|month|months'|month's|weeks|week|weeks'|week's|term|term's|terms|quarter|quarter's|30|60|90|28|14"
const WHEN =
  'today|yesterday|now|this|effective|because|and|last|to|that|by|on|for|from|monday|tuesday|wednesday|thursday|friday|saturday|sunday'
const UNLESS = `${NOT_MEANT}|if|latest|earliest|job|work|boss|employer|landlord|increase|short|enough|outage`
const SAID = { unless: UNLESS, despite: ['reported', 'requested'] } as const
const LEAVING_PAPER = 'leaving|closing|closure|cancellation|exit|termination|withdrawal|cancelling|resignation|disconnection|disconnect'

// prettier-ignore
const isnt = tellEach('cancel', { isnt: true }, [
  [`gave|given|handed|served|submitted|tendered you|in? ~1 my|our|formal|written|the|a|due? ~2 notice ~9 .? ~6 when|what|what's|whats|which|how ~2`, 'I gave notice in May. On what day does it take effect?'],
  ['privacy|service|legal|late|short|penalty|parking|copyright|public notice|notices', 'Send me the privacy notice.'],
])

// prettier-ignore
const notice = tellEach('cancel', SAID, [
  [`i've|we've|ive|i|we have|just|now|already? ~1 given|handed you|in|our|my? notice in?`, 'We have given notice.', { unless: `${UNLESS}|when|how|which|what|ago|refund|card|forms|still`, without: 'you|back|it' }],
  [`${PERIOD}|my|our|this notice on|for|re ~1 my|our|the|a? ~2 unit|locker|flat|desk|plot|garage|storage|membership|place|parking|studio|line|lines|contract|stall|pitch|mooring|room ~1`, "One month's notice for locker 12 please.", { unless: `${UNLESS}|when|how|which|what|long|your|you|need` }],
  [`${GIVE} you|yous|them|in? ~1 my|our|the|a|formal|written|in|one|full|30|${PERIOD}? ~2 notice ~1 in? ${WHEN}`, 'Gave my notice in today as we are moving.', { stands: 'own', unless: `${UNLESS}|when|how|which|what|ago` }],
  [`${GIVE} in|you|u? my|our|formal|written|the? notice ~1 last|final|in|to|on|of|that`, 'Im handing in notice, last day 30th.', { stands: 'own', unless: `${UNLESS}|when|how|which|what|would|ago` }],
  [`take|treat|accept|consider|have|read|see|regard this|it|that|here|the ~2 as|to ~1 be? ~3 notice|resignation|cancellation|termination|withdrawal ~1`, 'Please take this as notice for Ella.', { unless: `${UNLESS}|complaint|action|legal|court|sue` }],
  [`this|here|below|herewith|hereby ~1 is|are|comes|be? ~1 my|our|mum's|the|a|formal|written ~3 notice|resignation ~1 to|of|for|on|that|from|under|then|as`, 'So this is our notice for the unit.', { unless: `${UNLESS}|complaint|action|legal|court|sue|visit` }],
  [`${GIVE}|enclosed|attached|filled|signed|completed|posted|returned|find|emailed ~6 ${LEAVING_PAPER} form|letter|request|notice|papers|paper`, "We've both signed the closing form.", { unless: `${UNLESS}|you|need|how|your|where|blank|link` }],
  [`${GIVE}|enclosed|attached|posted|emailed|faxed ~6 my|our ${LEAVING_PAPER} ~1`, "I've sent the recorded letter with my cancellation.", { unless: `${UNLESS}|you|your|charged|still|ignored` }],
  [`${LEAVING_PAPER} form|letter|request|notice ~2 attached|enclosed|signed|below|herewith|follows`, 'Termination letter attached.'],
  [`want|wants|like|need|wish|calling|ringing|writing|decided|going|here|have|must|will|shall|i'll|we'll|can|could ~2 to? give|hand|put|serve|submit|tender in|you|my|our|the|formal? ~2 ${PERIOD}? ~1 notice ~1 on|for|to|of|please|today|now|from|in|that|as|with`, 'I would like to put in my notice on the locker please.', { unless: `${NOT_MEANT}|when|latest|earliest|job|employer|landlord|increase|complaint|legal`, without: 'up|privacy|of' }],
])

const TIME =
  'day|session|lesson|class|clean|visit|box|delivery|payment|one|month|edition|collection|issue|week|sailing|round|order|term|season|wash|walk|shift|night'
/** The day, the visit or the payment that is to be the last. */
// prettier-ignore
const last = tellEach('cancel', { unless: 'straw|job|work|warning|chance|reminder|minute|price|sale|why|resort|order|orders|chapter|flight|trip|reading|bill|resort|return|post|application|cards|when|what|which|if|employee|school', despite: ['reported', 'third'] }, [
  [`so|and|my|our|her|his|the|then|<name> last|final ${TIME} ~4 will|would|shall|going|to ~1 be ~1`, 'We do it ourselves now, so the last clean would be the 29th.', { despite: ['reported', 'third', 'hedged'] }],
  [`today|yesterday|friday|saturday|sunday|monday|tuesday|wednesday|thursday|sat|sun|fri|mon|tues|tue|wed|thurs|box|payment|visit|lesson|month|clean|one|delivery|collection ~1 is|was|were|be|will|as ~1 be? my|our|the|her|his|their last|final one|visit|lesson|clean|box|delivery|payment|collection|you'll`, "Sat was the last one for mum, thank you.", { unless: 'straw|job|work|when|if|bus|train|book|film|stock|shop|store|card|birthday|time|sale|season|episode|series|order' }],
])

const NOT = "won't|wont|don't|dont|not|doesn't|doesnt|no|shan't|isn't|never|aren't|didn't"
const KEPT = `${NOT_MEANT}|if|help|advice|sympathy|excuses|apology|apologies|can't|cannot`
const DENIED = { unless: KEPT, without: PASSING_THING, despite: ['reported', 'negated', 'third'] } as const
const REGULAR =
  'boxes|box|deliveries|visits|lessons|cleans|collections|classes|milk|parcels|sessions|papers|magazines|kits|meals|veg|issues|cleaning|bouquets|flowers|refills|samples|editions|invoices|payments'

/** What is not needed, not kept or not renewed. */
// prettier-ignore
const notNeeded = tellEach('cancel', DENIED, [
  [`no need|call|use for|of the|a|your|any|it|you|him|them ~2 any|no|now|after|from ~1 more|longer|on`, 'No need for the cleaner any more.', { without: 'apology|reply|call-back|reminder|card' }],
  [`i|we|i'll|we'll|he|she ~1 not|won't|wont|shan't ~1 be? staying|stay|remaining with you|u|yous|ye ~1`, "I won't be staying with you this year."],
  [`decided|choosing|chosen|opted|prefer|rather|agreed|voted|going|like|wish|want ~1 against|not ~1 to? ~1 renew|renewing|continue|continuing|keep|extend|extending|prolong|prolonging|carry ~1 on? ~1 with|my|our|the|it|this|for|another|past|beyond|after|next|and|as|because|membership|subscription|cover`, 'We have decided not to renew the cover.', { without: `talking|waiting|me|you|your|hold|touch|passport|card|conversation|${PASSING_THING}` }],
  ['not|no|never|without interested|intention|interest|wish|desire|plans|plan|reason|point|intend|intending|planning ~1 in|of|to|for renew|renewing|continue|continuing|keeping|keep|prolonging|extending|extend ~2 my|our|the|it|this|with|for|another|at|subscription|membership|contract', 'I have no intention of renewing my membership.', { without: 'in-touch|me|you|passport|card|conversation' }],
  [`no|little|any ~1 further|more|longer|real? use|need|call for|of ${WHOSE} ~3 ${WHOLE_BOND}`, 'We have no further use for the account.', { unless: `${NOT_MEANT}|if|card|help` }],
  [`no longer ~1 need|needs|needed|require|requires|required|want|wants|use|wish ~1 ${WHOSE} ~3 ${WHOLE_BOND}|${LOOSE_BOND}`, 'I no longer need the storage plan.', { without: `${PASSING_THING}|deliveries|app` }],
  [`${WHOLE_BOND}|cleaning|boxes|service|services|monitoring|collection ~3 is|are|isn't|won't|will ~1 not|no? ~1 be? longer? ~1 needed|required|wanted|necessary ~1 longer|any|anymore|more|now|from|after|thank|thanks|and`, 'Her health plan is not needed any longer.'],
  [`${NOT} ~1 be? renewing|continuing|continue|carrying|keeping|keep|stay|staying|prolonging|extending|proceeding|signing ~1 on|up|out|again? ~1 with|the|on|our|my|this ~3 ${WHOLE_BOND}|filing|box|class|classes|course|place`, 'We wont be continuing with the filing package after this quarter.', { without: `promise|touch|me|money|${PASSING_THING}` }],
  [`${NOT}|no ~1 be|am|is|are? longer|be? ~1 a|your|members|subscribers member|subscriber|any|after|of|and ~1 any|anymore|after|from|more|now|longer|here|of|and ~1`, "I won't be a member any more after this month.", { stands: 'own' }],
  [`no more|further ${REGULAR} ~1 please|pls|plz|for|from|thanks|thx|thank|after|to|ta|as|needed|required`, 'No more boxes please.', { unless: `${KEPT}|promised|holiday|this|week|today|there|are|got` }],
  [`please|pls|plz|so|and|kindly|thx|do ~1 don't|dont|not|never auto|automatically? renew|renewing|auto-renew|autorenew|rebook|roll ~1`, 'Got it insured elsewhere so pls dont auto renew.', { unless: `${KEPT}|passport` }],
  [`stop|end|halt|cease sending|delivering|coming|collecting|supplying|bringing ~1 the|my|our|me|us|any ~2 ${REGULAR}|box|food|samples ~2 altogether|completely|from|please|after|now|as|entirely`, 'Please stop sending me the boxes altogether.', { unless: `${KEPT}|holiday|wrong|week` }],
  [`stop|end|cease|halt|discontinue the|our|my|your|these ~2 daily|weekly|monthly|fortnightly|regular|yearly|annual|quarterly ~2 collection|collections|box|boxes|clean|cleaning|delivery|deliveries|visit|visits|visits|pass|plan|service|lesson|subscription|round|papers|paper|pickup`, 'Please stop the daily collection.', { unless: `${NOT_MEANT}|holiday|while|until|newsletter|emails` }],
])

/** Somebody is taken out of it. */
// prettier-ignore
const takenOut = tellEach('cancel', { unless: KEPT, without: PASSING_THING, despite: ['reported', 'requested'] }, [
  [`withdrawing|unenrolling|disenrolling|withdraw|unenroll|disenroll <name>|both|our|my|him|her|them ~3 effective|from|as|starting ~1 of? your|the|today|now|this|next|school|january|june|september|1st ~2`, 'Withdrawing Callum effective the first.', { stands: 'own', unless: `${NOT_MEANT}|if`, without: 'money|cash|funds|account|complaint|application|request|bank' }],
])

export const GIVING_NOTICE_RULES: readonly StatementRule<'cancel'>[] = [...isnt, ...notice, ...last, ...notNeeded, ...takenOut]
