import type { StatementRule } from '../statement-rule.ts'
import { tellEach } from '../tell-each.ts'
import { NOT_LEFT } from './leaving-words.ts'

/** Whom customers dismiss. */
const FIRED =
  'lot|guys|people|crowd|company|firm|clowns|agent|agents|accountant|accountants|cleaner|cleaners|outfit|provider|bank|gym|app|supplier|airline|circus|cowboys|jokers|shower|muppets|place|buses|trains|network|club|builder|builders|agency|solicitor|insurer|courier|service|mob|bunch|tutor|school|nursery|vet|dentist|garage|shop|store|caterer|landlord|programme|subscription|membership|contract'
const DROPPED =
  'dropped|dropping|ditched|ditching|dumped|dumping|sacked|sacking|fired|firing|binned|binning|canned|shelved|quit|quitting|axed|scrapped|chucked|kicked|left|leaving|abandoned|offloaded'
const UNLESS = `${NOT_LEFT}|you've|parcel|order|he|she|driver|bag|room|job|work|phone|call|table|they`
const TOLD = { unless: UNLESS, despite: ['reported', 'negated', 'asked'] } as const
const WE = "i|we|i've|we've|ive|weve|i'm|we're|im|have|just|finally|already|so|then|and"

// prettier-ignore
const packedIn = tellEach('leave', TOLD, [
  [`packed|packing|jacked|jacking it|that|this|the|my|our ~1 app|membership|gym|lessons|subscription? in|away ~1`, 'I have packed it in.', { ...TOLD, stands: 'own', unless: `${UNLESS}|box|bag|case|suitcase|bubble|paper|fridge|trash|ought|says` }],
  [`sacked|sacking|sack|binned|binning|bin|knocked|knocking it|them|you|that|this|yous|the|my|our ~1 app|membership|gym|lessons|subscription? off|on ~1 the? head?`, 'I have sacked it off.', { ...TOLD, stands: 'own', unless: `${UNLESS}|door|price|wall|shelf` }],
  [`call|calling|called|calls it ~1 a? day|quits|time ~1`, 'We are calling it a day.', { ...TOLD, stands: 'own', unless: `${UNLESS}|engineer|any|every|each|all|called` }],
  [`pull|pulled|pulling the pin|plug on? ~1 ~2`, 'We are going to pull the pin.', { ...TOLD, stands: 'own', unless: `${UNLESS}|please|account|org|contract|router|socket|wall|restart|reset|you|out|again|sink|bath` }],
  [`${WE} ~1 ${DROPPED} ~1 off? this|these|that|our|those|your|the|this ~1 ${FIRED} ~1 last|in|and|after|today|because|yesterday|so|for|since|months|weeks|halfway|over|years|when|ages ~1`, 'We dropped these guys last month.', TOLD],
  [`${DROPPED} this|these|that|our|those|your ~1 ${FIRED}`, 'Sacked this lot in June.', { ...TOLD, stands: 'first' }],
  ["priced|pricing|forced|driven|pushed me|us ~2 out ~1", 'You have priced us out.', { ...TOLD, despite: ['third', 'reported'], unless: `${NOT_LEFT}|room|house|home|terminal` }],
  ['taking|pulling|moving my|our ~2 money|savings|business|custom|pension|pot|fleet|account|accounts|listing|house out|away|across|elsewhere ~1', 'Nobody answers, so we are taking our money out.', { ...TOLD, stands: 'own', unless: `${UNLESS}|machine|atm|cash|can|how|want|noticed|while|should` }],
  ["mind|decision|enough ~4 i'm|im|we're|am|are moving on ~1", "I have made up my mind and I'm moving on.", { ...TOLD, unless: `${UNLESS}|date|day|next|question|house` }],
  ["stops|stopping|stopped|discontinuing|discontinued|quit|quitting|finishing ~1 with? the|your|my|our|with|this|all ~2 course|class|classes|lessons|lesson|cleaning|boxes|subscription|deliveries|cleaner|service|training|plan|membership|visits|orders|programme|you ~3 from|in|this|after|at|because|now|and|as|so", 'I am discontinuing the German class from this month.', { ...TOLD, stands: 'own', unless: `${UNLESS}|you|how|can|want|keeps|why|it` }],
  ["stops|stopping|stopped|ceasing|ceased|ceases ordering|buying|using|booking|shopping|flying|dealing|ordering|trading|to|shipping ~1 use|order|deal|buy|book? ~1 from|with|at|through|your|you|here|there ~1", 'Our branch stops ordering from you.', { ...TOLD, unless: `${UNLESS}|told|telling|when|trying|app` }],
])

/** Short, where it is all that is said. */
// prettier-ignore
const short = tellEach('leave', { ...TOLD, stands: 'alone', unless: NOT_LEFT }, [
  ["switched|quit|unsubscribed|uninstalled yesterday|already|today|ages|last ~2", 'Switched yesterday.'],
])

export const PACKED_IN_RULES: readonly StatementRule<'leave'>[] = [...packedIn, ...short]
