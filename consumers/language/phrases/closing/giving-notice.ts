import type { StatementRule } from '../statement-rule.ts'
import { tellEach } from '../tell-each.ts'
import { NOT_MEANT } from './bonds.ts'

const GIVE =
  'give|gave|given|giving|hand|handed|handing|put|putting|send|sent|sending|serve|served|serving|submit|submitted|submitting|tender|tendered|lodged|lodge|hereby'
const PERIOD =
  "days|day|days'|day's|months|month|months'|month's|weeks|week|weeks'|week's|term|term's|terms|quarter|quarter's|30|60|90|28|14"
const WHEN =
  'today|yesterday|now|this|effective|because|and|last|to|that|by|on|for|from|monday|tuesday|wednesday|thursday|friday|saturday|sunday'
const UNLESS = `${NOT_MEANT}|if|latest|earliest|job|work|boss|employer|landlord|increase|short|enough|outage`
const PAST = 'gave|given|handed|served|submitted|tendered'
const SAID = { unless: UNLESS, despite: ['reported', 'requested'] } as const
const LEAVING_PAPER = 'leaving|closing|closure|cancellation|exit|termination|withdrawal|cancelling|resignation|disconnection|disconnect'

// prettier-ignore
const isnt = tellEach('cancel', { isnt: true }, [
  [`${PAST} you|in? ~1 my|our|formal|written|the|a|due? ~2 notice ~9 .? ~6 when|what|what's|whats|which|how ~2`, 'I gave notice in May. On what day does it take effect?'],
  ['privacy|service|legal|late|short|penalty|parking|copyright|public notice|notices', 'Send me the privacy notice.'],
])

// prettier-ignore
const notice = tellEach('cancel', SAID, [
  [`i've|we've|ive|i|we have|just|now|already? ~1 given|handed you|in|our|my? notice in?`, 'We have given notice.', { unless: `${UNLESS}|when|how|which|what|ago|refund|card|forms|still`, without: 'you|back|it' }],
  [`${PERIOD}|my|our|this notice on|for|re ~1 my|our|the|a? ~2 unit|locker|flat|desk|plot|garage|storage|membership|place|parking|studio|line|lines|contract|stall|pitch|mooring|room ~1`, "One month's notice for locker 12 please.", { unless: `${UNLESS}|when|how|which|what|long|your|you|need` }],
  [`${GIVE} you|yous|them|in? ~1 my|our|the|a|formal|written|in|one|full|30|${PERIOD}? ~2 notice ~1 in? ${WHEN}`, 'Gave my notice in today as we are moving.', { stands: 'own', unless: `${UNLESS}|when|how|which|what|ago` }],
  [`${GIVE} in|you|u? my|our|formal|written|the? notice ~1 last|final|in|to|on|of|that`, 'Im handing in notice, last day 30th.', { stands: 'own' }],
  [`take|treat|accept|consider|have|read|see|regard this|it|that|here|the ~2 as|to ~1 be? ~3 notice|resignation|cancellation|termination|withdrawal ~1`, 'Please take this as notice for Ella.', { unless: `${UNLESS}|complaint|action|legal|court|sue` }],
  [`this|here|below|herewith|hereby ~1 is|are|comes|be? ~1 my|our|mum's|the|a|formal|written ~3 notice|resignation ~1 to|of|for|on|that|from|under|then|as`, 'So this is our notice for the unit.', { unless: `${UNLESS}|complaint|action|legal|court|sue|visit` }],
  [`${GIVE}|enclosed|attached|filled|signed|completed|posted|returned|find|emailed ~6 ${LEAVING_PAPER} form|letter|request|notice|papers|paper`, "We've both signed the closing form.", { unless: `${UNLESS}|you|need|how|your|where|blank|link` }],
  [`${GIVE}|enclosed|attached|posted|emailed|faxed ~6 my|our ${LEAVING_PAPER} ~1`, "I've sent the recorded letter with my cancellation.", { unless: `${UNLESS}|you|your|charged|still|ignored` }],
  [`${LEAVING_PAPER} form|letter|request|notice ~2 attached|enclosed|signed|below|herewith|follows`, 'Termination letter attached.'],
  [`want|wants|like|need|wish|calling|ringing|writing|decided|going|here|have|must|will|shall|i'll|we'll|can|could ~2 to? give|hand|put|serve|submit|tender in|you|my|our|the|formal? ~2 ${PERIOD}? ~1 notice ~1 on|for|to|of|please|today|now|from|in|that|as|with`, 'I would like to put in my notice on the locker please.', { unless: `${NOT_MEANT}|when|latest|earliest|job|employer|landlord|increase|complaint|legal`, without: 'up|privacy|of' }],
])

/** The day, the visit or the payment that is to be the last. */
const TIME =
  'day|session|lesson|class|clean|visit|box|delivery|payment|one|month|edition|collection|issue|week|sailing|round|order|term|season|wash|walk|shift|night'
// prettier-ignore
const last = tellEach('cancel', { unless: 'straw|job|work|warning|chance|reminder|minute|price|sale|why|resort|order|orders|chapter|flight|trip|reading|bill|resort|return|post|application|cards|when|what|which|if|employee|school', despite: ['reported', 'third'] }, [
  [`so|and|my|our|her|his|the|then|<name> last|final ${TIME} ~4 will|would|shall|going|to ~1 be ~1`, 'We do it ourselves now, so the last clean would be the 29th.', { despite: ['reported', 'third', 'hedged'] }],
  [`today|yesterday|friday|saturday|sunday|monday|tuesday|wednesday|thursday|sat|sun|fri|mon|tues|tue|wed|thurs|box|payment|visit|lesson|month|clean|one|delivery|collection ~1 is|was|were|be|will|as ~1 be? my|our|the|her|his|their last|final one|visit|lesson|clean|box|delivery|payment|collection|you'll`, "Sat was the last one for mum, thank you.", { unless: 'straw|job|work|when|if|bus|train|book|film|stock|shop|store|card|birthday|time|sale|season|episode|series|order' }],
])

export const GIVING_NOTICE_RULES: readonly StatementRule<'cancel'>[] = [...isnt, ...notice, ...last]
