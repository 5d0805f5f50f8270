import type { StatementRule } from '../statement-rule.ts'
import { tellEach } from '../tell-each.ts'

/** What binds a customer for a term. */
const BOND =
  'contract|contracts|agreement|subscription|membership|policy|plan|term|deal|tariff|commitment|lease|tenancy|licence|license|notice|fix|mortgage|loan|cover|isa|saver|rental|allotment|scheme|lock-in|tie-in|package|trial|rate|retainer|insurance|arrangement|fixed-term'
const MINE = "my|our|the|this|that|it|current|present|mine|mum's|mother's|husband's"
const ENDS =
  'end|ends|ending|expire|expires|expiring|up|over|out|finish|finished|finishes|lapse|lapses|terminate|terminates|mature|matures|stop|stops|done|run|runs|conclude|expiry|due|complete|cease|ceases|close|elapse'
const NOT =
  "card's|objections|application|data|seats|friend's|offer|sale|warranty|outage|discount|promo|promotion|delay|strike|voucher|engineer|card|maintenance|surcharge|price|checkout|check-in|bonus|neighbour|mate|mate's|her|his|someone|joining|normally|typically|usually|sign|start|starts|delivery|parcel|flight|refund"
const ASKS = { despite: ['asked', 'requested', 'hedged', 'reported', 'conditional', 'negated', 'third'], unless: NOT } as const

// prettier-ignore
const isnt = tellEach('contract_end', { isnt: true }, [
  ['until|till|when|date|by ~4 cancel|amend|change|pull|rebook', 'Until when may I cancel for free?'],
  ['when is|does|will|do the|this|that|your ~3 offer|sale|outage|delay|promotion|strike|maintenance|renovation|discount|happy|surcharge|session|service|bill', 'When does the offer end?'],
  ['how long does|do|is a|an|any ~2 contract|agreement|subscription|membership|term', 'How long is a contract with you?'],
  ['how long is|does|will the|this|your ~1 outage|delay|strike|wait|session|queue|offer|drilling|flight', 'How long is this outage?'],
  ['when|until will|can|does|do ~1 my|the|our ~2 contract|policy|plan|membership|subscription start|begin|renew|arrive|come|activate|change', 'When does my contract start?'],
  ['how long ~2 cancel|refund|take|wait|hold|queue', 'How long does it take.'],
])

// prettier-ignore
const ask = tellEach('contract_end', ASKS, [
  [`when is|does|do|will|would|did|are|was|'s|am i? ${MINE} ~4 ${BOND} ~3 ${ENDS}`, 'When does my contract end?'],
  [`when|when's|whens ${MINE} ~3 ${BOND} ~3 ${ENDS}`, 'Tell me when my contract runs out.'],
  [`when|what|which|whats|what's|until|till ~1 date|day|month|week|when? ~2 ${MINE} ~3 ${BOND} ~3 ${ENDS}|to|until|till`, 'What date does my plan run to?', { unless: `${NOT}|difference|from` }],
  [`on|from|at|to|until|till|upto|by what|which|when|date ~1 date|day|when|month? ~2 ${MINE} ~3 ${BOND} ~3 ${ENDS}|effective|effect|good|valid|hold`, 'On which day does my notice end?'],
  [`how long|much|many|soon|far ~3 left|remaining|remain|longer|still ~2 on|in|of|until|till|for|under ~1 ${MINE}|contract ~2 ${BOND}|phone|handset|car`, 'How long have I left on my contract?'],
  [`how long|many|much ~2 months|weeks|days|years|longer|more|time? ~2 am|are|is|do|does|will|have|must i|we|me|us ~3 tied|bound|locked|stuck|committed|contracted|obliged|obligated|signed|left|in|under`, 'How long am I still tied in?'],
  [`how long|much|many ~2 is|does|has|have|will|until|till|before ${MINE} ~3 ${BOND} ~3 left|run|last|go|end|ends|remain|still|hold|expires|runs|up|over|for|bind|binds|got|running`, 'How long is my contract still running?'],
  ['how long ~3 contract|agreement|policy|deal|term|plan|membership ~1 bind|binds|hold|holds|got|run|left|lasts|last|tie|ties|us|me', 'For how long does the contract bind us?'],
  [`how many|much ~1 months|weeks|days|payments|instalments|installments|years|time ~2 left|remaining|remain|more|til|till|until|before|to ~4 ${BOND}|go|out|free|done`, 'How many months until I am out of contract?'],
  [`how many|much months|weeks|payments|more|time ~2 of|on|in|left ~1 ${MINE} ~2 ${BOND}`, 'How many months of my membership remain?'],
  [`when|where|date|day am|are|will|can|could|do|would|may|i'm|we're|i|we i|we? ~2 out|free|off|released|clear|shot|rid of|from ~2 ${BOND}|tariff|fixed|it`, 'When am I out of contract?'],
  [`when|date|day|earliest|soonest ~3 can|could|may|am|are|do|would i|we ~2 leave|walk|exit|switch|free|come|get|quit ~2 without|away|penalty|free|off|out|contract|fixed|tariff`, 'From which day could I leave without a fee?'],
  [`from|on|at which|what|when ~1 day|date? can|could|may i|we leave|go|quit|switch`, 'From which day can I leave?'],
  ['when|where am|are|will i|we be? free|able|allowed to ~1 leave|go|switch|move', 'When am I free to leave?'],
  ['how soon can|could i|we get|leave|be|go out|of|free|the', 'How soon can we get out of our contract?'],
  ['when can|could i|we leave|quit|switch|exit|go', 'When can we leave?'],
  ['when|date|earliest ~4 without|free ~3 penalty|penalties|fee|fees|charge|charges|paying', 'What is the earliest date without a penalty?'],
  [`end|expiry|expiration|termination|maturity|final|finish|renewal|completion|last date|day|dates|time of|on|in ~2 ${MINE}|contract|term ~3 ${BOND}?`, 'What is the end date of my contract?'],
  [`expiry|expiration|maturity of ${MINE} ~2 ${BOND}`, 'Please state the expiry of my agreement.'],
  [`contract|agreement|policy|membership|subscription|term|lease|licence|notice end|expiry|expiration|termination|maturity date|day`, 'Please confirm the contract end date.'],
  [`last|latest|final|earliest day|date|month|moment ~3 notice|contract|term|lease|tenancy|cancel`, 'What is the last day to give notice?'],
  ['notice period|term i|we|and|is|do|must|how|of|for|length|left', 'What notice period do I have?'],
  ['what|how|length|long|whats|much ~4 notice period|term|do|must|i|need|required', 'How much notice do I need?'],
  [`am|are|is|whether|if i|we|it ~2 tied|locked|bound|contracted|committed|in|under in|into|to|contract|still|by|till|until`, 'Am I still tied in?'],
  [`still|i'm|we're|we|i|are|am ~1 tied|locked|bound|contracted|committed in|to|into|till|until|by|for ~4 when|which|what|long`, 'We are locked in until which month?'],
  [`until|till|til|upto when|what|which ~2 am|are|is|do|does|will|i'm i|we|it|my|our|the ~4 bound|tied|locked|committed|contract|agreement|membership|valid|active|good|run|pay`, 'Until when am I bound?'],
  ['active|valid|good|paid|bound|covered|committed until|till|til|upto when|what|which', 'Active until when?'],
  [`check|confirm|know|tell|find|see|inform|ask|advise|state ~3 when|what|whether|how|until ~3 ${MINE} ~3 ${BOND} ~2 ${ENDS}`, 'Could you check when my agreement ends?'],
  [`is|does|do|will ${MINE} ~3 ${BOND} ~2 ${ENDS}|to|till|until|in|go|run|last ~2 in|on|the|to|till|until|this|next|or`, 'Does our contract expire on the last of May?'],
  [`${BOND} ~3 ${ENDS} ~2 when|what`, 'My contract runs out when?'],
  [`${BOND} ~2 long|when|how|still|much is|does|has|will|left|got|to ~2 it|run|go|left|end|got|over|up`, 'The policy, how long has it got to run?'],
  [`when's|when|whens is|does|do|will|did? it|that|this|they ~1 end|expire|finish|over|lapse|mature|terminate`, 'And when does it expire?'],
  [`when|what|which ~4 minimum|contract|commitment|initial|current|fixed term|period ~2 ${ENDS}`, 'When does the minimum term end?'],
  ['how long|much|many ~1 before|till|until|til it|this|that|they|i|we ~1 runs|ends|expires|run|end|expire|finishes|out|free|leave|go', 'How long before it runs out?'],
  ['when|what|date|day|time ~3 take|takes|comes|come|taking effect|force', 'When does the notice take effect?'],
  ['my|our last|final night|day|month then', 'So what is my last night then?'],
  ['does|is|will|do my|our * run|runs|good|valid|last to|until|till', 'What date does my MoonPass run to?'],
  [`${BOND} ~2 is|does that|it ~1 till|until|go|run|last`, 'My membership, is it till May?'],
  [`does|do|will|when|whether ${MINE} ~3 ${BOND} ~2 come|comes|coming to an? end|close`, 'When does our agreement come to an end?'],
  [`${BOND} does|do|will it|they come|end|run|finish|stop|expire|lapse`, 'My mortgage fix, does it end in May?'],
  ['what|which|whats|is|know|the day|date|month it|they|that ~1 runs|ends|expires|finishes|lapses|terminates', 'What is the day it runs out?'],
  ['to|until|till|till which|what date|day|month ~6 hold|bind|tie|binds|holds|ties us|me', 'Until which date does it bind us?'],
  [`long's ~2 ${BOND}|policy's|contract's|left ~3 run|go|left|got|last`, "How long's the policy got to run?"],
  ['on|from|at what|which day|date|month does|do|will|is|are it|they|we|i ~2 end|ends|terminate|expire|finish|lapse|stop|over|out|free|up', 'On what day does it terminate?'],
  ['how long does|do|will|is|are it|they|this|that ~2 hold|bind|tie us|me', 'How long does it bind us?'],
])

export const CONTRACT_END_RULES: readonly StatementRule<'contract_end'>[] = [...isnt, ...ask]
