import type { StatementRule } from '../statement-rule.ts'
import { tellEach } from '../tell-each.ts'

/** What binds for a term. */
const BOND =
  'contract|contracts|agreement|subscription|sub|membership|policy|plan|term|deal|tariff|commitment|lease|tenancy|licence|license|notice|mortgage|loan|cover|isa|rental|allotment|scheme|lock-in|tie-in|tie|package|rate|retainer|insurance|arrangement|fixed-term|amc|hire|pcp|hp|finance|warranty-plan|hosting|storage|sim|sim-only|handset|broadband|fibre|stairlift|alarm|pack|obligation|enrolment|minimum|period'
/** Spans of time, by which customers name their contract. */
const SPAN =
  'year|years|months|month|mths|twelve|eighteen|twenty|thirty|12|18|24|36|48|60|12-month|18-month|24-month|two-year|three-year|one-year'
const MY =
  "my|our|ma|the|this|that|it|mine|his|her|their|mum's|mam's|dad's|mother's|father's|nan's|gran's|husband's|wife's|son's|lad's|daughter's"
const ENDS =
  'up|over|done|out|end|ends|ending|expire|expires|expiring|finish|finishes|finishing|finished|lapse|lapses|terminate|terminates|stop|stops|conclude|mature|matures|through|run|runs|cease|elapse|close|served'
const TIED =
  'tied|locked|stuck|bound|committed|obliged|obligated|contracted|signed|liable|lumbered|saddled|trapped|held|chained|released|released|obligation'
const MONTH =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|easter|christmas|summer|spring|autumn|winter'
const WHEN = "when|when's|whens|when'll|date|day|month|dates"
const NOT =
  "card's|friend's|neighbour's|mate's|cost|costs|returns|return|offer|sale|warranty|outage|discount|promo|promotion|strike|voucher|engineer|card|pin|passport|parcel|flight|refund|delivery|order|delay|data|minutes|texts|queue|hold|trial|checkout|balance|gift|train|wait|credit|repair|meeting|room|top-up|topup|transfer|payment|review|sleep|shop|store|office|baggage|luggage|seat|food|battery|call|chat|line-up|deposit|money|objections|applications"
const ASKS = {
  unless: NOT,
  despite: ['asked', 'requested', 'hedged', 'reported', 'conditional', 'negated', 'third'],
} as const

// prettier-ignore
const isnt = tellEach('contract_end', { isnt: true }, [
  ['how many|much ~1 minutes|data|gb|mb|texts|credit|points|balance|money|allowance|calls|miles|gigs|messages ~6', 'How much data have I got left?'],
  ['when can|could|may i|we leave a|the|my|feedback|review|hotel|room|it ~2', 'When can I leave a review?'],
  ['when is|will|does the|your|a free|introductory? trial|sale|offer|course|class|outage|match ~3', 'When is the free trial over?'],
  ['when did|does|will|do my|our|the ~3 start|begin|renew|arrive', 'When did my plan start?'],
  ['how long are|is|do we|i bound|going to put|wait|tolerate ~3', 'How long are we bound to put up with it?'],
  ["told at|me|us|straight|exactly|honestly|clearly ~2 how|when ~1 long? ~1 i'm|i|we're|we ~2", 'Told at once how long I am tied in.'],
  ['knew|know|told exactly|well|already|at? ~1 when|how ~6 because|by|as|since', 'I knew exactly when my lease was up because they rang.'],
])

// prettier-ignore
const when = tellEach('contract_end', ASKS, [
  [`${WHEN} ~1 is|does|do|will|would|are? ${MY}|${SPAN} ~3 ${SPAN} ~3 ${ENDS}`, 'When does the two year thing end?'],
  [`which|what date|day ~1 will|does|do|is ${MY} ~8 end|expire|terminate|lapse|finish`, 'On which date will the family membership I bought expire?'],
  ['when is|does|will|would it|that|this ~1 run|runs|be|up|expire out|up|over|finished|done', 'So when does it run out?', { unless: `${NOT}|ready|time|back|fixed` }],
  [`${WHEN} my|our|his|her time's|year's|sub's|pass's|plan's|contract's|term's|deal's|lease's|months ~1 ${ENDS}`, "When my time's up, please."],
  [`${SPAN} thing|deal|contract|plan ~3 is|does|when|what ~2 ${ENDS} ~1`, 'The two year thing, is it up?', { unless: `${NOT}|ago` }],
  [`is|up|when ~6 ${SPAN} ~1 thing|deal|contract|plan i|nearly|up|done|over|through`, 'So is it up in spring, the two year thing I got?', { unless: `${NOT}|ago` }],
  [`is|are|has|have|does|do ${MY} ~3 ${BOND}|${SPAN} ~2 finished|ended|passed|expired|elapsed|lapsed|done|served|over|up|through|end|finish|close|terminate ~1 yet|or|now|on|nearly|soon|already|this|next|in|at|when|please`, 'Is my 24 months up yet?'],
  [`is|has ${MY} ~2 contract|agreement|term|period|minimum|membership|lease|policy|plan ~1 finished|ended|passed|expired|elapsed|lapsed|over|up`, 'Has the minimum period passed?'],
  [`have|has i|we|he|she ~1 done|served|finished|completed|passed my|our|his|her|the ~3 months|term|contract|years|year|period|commitment|time|minimum|${SPAN}`, 'Have I served my minimum term?'],
  [`when's|whens|when is|are|do|does|will? my|our|the|mine ~2 phone|handset|car|van|loan|finance|repayments|instalments|sofa ~1 paid|finish|finished|end|over|done ~1 off|for|over|up`, "When's the phone paid off?"],
  [`${WHEN} do|does|will|can|am|are|would|did i|we|she|he|you|they ~1 come|get|be|hit|reach|let|rid|free|released ~1 off|out|end|of|go|me|us|from|shot ~3 it|${BOND}|${SPAN}|you|go|this`, 'When does she come off the alarm plan?'],
  ['when will|do|are|would you|ye|yous ~1 let|letting|release|releasing|free me|us', 'When will you let me go?'],
  ['when am|are|will i|we be? ~1 free|rid|shot|released|clear|shut ~1 to|of|from|and|go|you', 'When am I rid of you?', { unless: `${NOT}|speak|talk|phone` }],
  ["what's|whats|what|which ~1 date|day|month|year ~1 i'm|i|we're|we|im am|are|be? ~1 free|out|released|clear|done|off|finished", "What's the date I'm free and clear?", { unless: `${NOT}|work|holiday|away` }],
  [`${WHEN} ~6 ${BOND} ~3 come|comes|coming to|off ~1 end|close|it`, 'When will the storage agreement come to an end?'],
  [`truck|car|van|handset|phone|machine|cooler|copier|printer ~1 i'm|im|we're|i|we ~1 leasing|renting|hiring|lease|rent|hire ~3 when|what ~1 month|date|day? ~3 ${ENDS}`, "The truck I'm leasing, what month is that done?"],
  [`${MY}|which|what ~2 ${BOND} ~6 ${WHEN} does|is|will|did|do ~1 it|that|they|this ~1 ${ENDS}|come`, 'The membership I took in May, when does that stop?'],
  [`when|what ~2 does|is|will|do it|that|this|they|she|he ~1 come ~1 to? ~1 end|off|close`, 'When does it come to an end?'],
  [`when do|does|will|is the|my|our|these ~1 repayments|payments|instalments|direct ~1 end|finish|stop|over|done`, 'When do the repayments finish?', { unless: 'offer|sale|card' }],
  [`remind|check|checkin|checking|know|wondering|tell|confirm|see|ask|asking|find|sure|advise|say|remember ~3 when|date|day ~4 ${BOND}|${SPAN}|time ~2 ${ENDS}`, 'Just checking when my lease runs out.'],
  [`think|believe|reckon|suppose|guess|thought|must ~3 ${BOND}|${SPAN} ~1 ends|end|expires|finishes|runs|is|be|up ~6 check|confirm|right|exact|date|when|is`, 'I think my contract ends soon, can you check?'],
  ['my|our ~1 year|contract|months|time|term must|should|is be? nearly|almost|close|about ~2 up|over|through|done|finished', 'My year must be nearly up, is it?'],
])

/** How much of it is left. */
// prettier-ignore
const left = tellEach('contract_end', ASKS, [
  [`how many|much more|months|weeks|years|longer ~5 left|remaining|remain|holding|stuck|tied|bound|til|till|until|before|released|owe ~1`, 'How many months left?', { unless: `${NOT}|for|wait|arrive|days|get|pay|old|ago` }],
  [`many months|weeks|years till|til|until|before|left ~1`, 'Hw many months till it is up?', { unless: `${NOT}|old|ago` }],
  [`how long|much|many ~1 left|remaining on|of|in|for|with|before|until|till ~1 ${MY}|i|we|you|contract|${BOND}`, 'How long left on my sub?'],
  [`how long|much is|are|have|has|do|will|i've|we've i|we|there|it|got|have? ~2 left|remaining|remains|still ~1 on|of|in|with|before|until|till|to|under ~1 ${MY}|you|i|we|run|go`, 'How long is left before I can go?'],
  [`how much|long|many ~1 longer|more|months|years ~2 am|are|is|do|does|have|will|must|you ~2 ${TIED}|under|holding|keeping|paying`, 'How much longer am I obligated here?'],
  [`how much|long|many ~1 longer|more|months|years? is|are|am|will my|our|the|me|us ~2 ${TIED} ~1`, 'How much longer is my mother tied to you?'],
  [`how long|many ~2 ${TIED} with|to|by|in|into|here ~1`, 'I wonder how long I am stuck with you.'],
  [`how long|much does|do|will|is|has|would ${MY} ~3 ${BOND}|it ~2 run|last|hold|go|bind|left|valid|good|got|tie`, 'How long does my SIM-only run for?'],
  [`how long till|until|til|before|'til ~2 free|out|over|up|done|release|lets|let|lose|released|ends|finished|finishes|expires|clear`, 'How long till you let me go?'],
  [`how far into|through|along|in ~1 ${MY}|${SPAN} ~3`, 'How far into the three years are we?', { unless: `${NOT}|town|drive|walk|from` }],
  [`how much|what ~2 of ${MY} ~4 ${BOND}|${SPAN} ~1 remains|remain|left|is|remaining|run`, 'How much of the three-year agreement remains?'],
  [`what's|whats|what|much|anything|long|something ~1 left|remaining|outstanding on|of|in|under ~1 ${MY} ~2 ${BOND}`, "What's left on the lease?"],
  [`any|much|is|have|got ~2 time|term|months|years|year|commitment left|remaining|outstanding on|in|of|under|with? ~1 ${MY} ~2 ${BOND}|card|it|mine`, 'Is there any time left on the lease?', { unless: 'offer|sale|data|minutes' }],
  ['is|was there ~2 minimum|end|fixed|set|expiry term|date|period|contract left|to|on|for|or ~2', 'Is there an end date to this contract?'],
  ['still|any got|have|got|more ~1 commitment|contract|term|tie-in|months ~1 on|left|with|or|to', 'Still got commitment on mine?'],
  ['do|does i|we|he|she owe|have ~2 any|more|still ~1 months|payments|time|term|instalments|contract', 'Do I owe yous any more months?'],
  ['are|is|am|has|have|gone i|we|it|now ~1 month|rolling|monthly|periodic to|now|or|yet|contract ~1', 'Or are we month to month now?', { unless: `${NOT}|if|sign|join` }],
  [`remaining|outstanding|left|balance ~1 term|tenure|months|period|duration|time|length on|of|under|in|for|to ~1 ${MY}|contract|${BOND}`, 'Remaining months on contract?', { unless: 'offer|sale|payment' }],
  [`validity|tenure|duration of|for ~1 ${MY} ~2 ${BOND}`, 'What is the validity of my pack?'],
  [`${MY} ~1 contract|plan|policy|pack|agreement|subscription validity|tenure|expiry|duration`, 'May I know my contract validity?'],
])

/** Whether one is still bound, and until when. */
// prettier-ignore
const bound = tellEach('contract_end', ASKS, [
  [`am|are|is|if|whether i|we|he|she|it|mum|mam|dad|they ~1 still|yet|actually|really ~1 ${TIED}|under|contract ~1 in|into|to|contract|by|here|with|or|yet|down`, 'Is he still locked in?'],
  ['am|are|is|still i|we|he|she|not ~1 in|under|out|past|beyond|through|inside|outside of? ~1 contract|minimum|initial|fixed|commitment|agreement|tie-in|lock-in', 'Am I out of contract yet?'],
  [`am|are i|we ~1 past|through|beyond|over|done|out ~1 ${MY} ~2 ${SPAN}|term|period`, 'Am I past the two years yet?'],
  ['or|and|am|are|that i|we|me|us|i\'m|im ~1 free now|yet|to|or ~1 go|leave|now|switch|move|already', 'Am I free to go yet?', { unless: `${NOT}|speak|talk` }],
  ['is|are that|i|we me|us|free free|now', 'Or is that me free now?'],
  ['still|free|or free|stuck|tied|bound|locked|still or|yet|still|stuck ~1', 'Am I still stuck or free?', { unless: `${NOT}|queue|loop|loading|screen` }],
  [`until|till|til|upto|as which|what|when|from ~2 i|we|it|are|am|do|does|remain|you|is|i'm|when ~4 ${TIED}|under|obligation|leave|go|terminate|walk`, 'Until when does the clinic remain committed?'],
  [`to|from|at|by|on|until which|what ~1 date|day|month|point|time|year ~2 i|we|it|are|am|do|does|remain|you|is|i'm ~4 ${TIED}|free|under|obligation|leave|go|terminate|walk`, 'Up to which date do we remain bound?'],
  [`${TIED} ~3 until|till|to|from|by|for|up when|which|what`, 'We remain liable for fees until which month?'],
  [`know|wondering|tell|ask|asking|check|confirm|see|wonder ~2 how|when|if|whether|until ~2 long|much|longer|soon? ~1 i'm|i|we're|we|im|am|are ~2 ${TIED}|free|out|in ~1 in|to|of|from|go|leave|by|with|contract|until|this`, "I'd like to know how long I'm tied in."],
  ['when|how|where ~1 i|we ~1 can|could|may get|be|come|go|walk|leave ~1 out|free|away|without|of ~1 of|this|it|here|contract|penalty|the', 'I want to know when I can get out of this.', { unless: `${NOT}|hospital|house|airport` }],
  ['earliest|soonest ~3 i|we|agreement|contract|it|termination|exit|lapse|leave|can|could ~2 get|leave|walk|go|terminate|quit|switch|lapse|give|date|out|end', 'What is the earliest we can leave?', { unless: `${NOT}|appointment|available|collect|arrive|slot|visit|come|book|pick` }],
  ['early|exit|leaving|cancellation ~1 fee|fees|charge|period|window|penalty|termination ~2 window|period|fee? ~1 over|up|end|passed|finished|expired|gone', 'Is the early termination fee window over yet?'],
  [`is|does|do|will|so it|that|this|mine ~1 up|over|done|end|ending|finish|out|run|runs|expire|good|valid|till|until|end ~2 ${MONTH}|this|next|year ~3 or ~3 ${MONTH}|next|this|later|after|when|year`, 'Is it up in March or April?', { unless: `${NOT}|weather|holiday` }],
  [`is it|that ~2 ${MONTH} or ~3 ${MONTH} ~4 runs|ends|up|out|expires|finish|finishes|contract|over|done|terminates|lapses`, 'Is it October or November that it runs out?'],
  [`locked|tied|bound|contracted|running|ends|runs|expires ~2 in|until|till|to|out ~1 ${MONTH} ~4 says|invoice|accountant|letter|bill|app ~4`, 'We are locked in until May, your letter says June.'],
])

/** Dates by name, and what follows from a notice. */
// prettier-ignore
const dates = tellEach('contract_end', ASKS, [
  ['my|our|ma ~1 end|expiry|finish|expiration|termination|leaving|release date|day', "What's my end date?"],
  [`end|expiry|expiration|termination|renewal|finish|finishing|completion|final date|day|month ~1 on|of|for|in|under|recorded|at|is|does ~4 ${BOND}`, 'What is the termination date recorded for contract 88?'],
  [`date|day|month|end of expiry|expiration|termination|end|agreement|contract|tie-in|term of|for|on|in|under? ~1 ${MY}|line ~2 ${BOND}|one|line`, 'Kindly confirm the date of expiry of our contract.'],
  [`end|finish|expiry of|to ${MY} ~1 contract|agreement|term|lease|plan|policy|tie-in|minimum|commitment|deal when|date|please|is|for|on`, 'The end of my contract, when is that?'],
  ["what|when|which|what's|whats ~3 my|our|his|her last|final day|night|lesson|box|month|issue|class|session|shift|week|delivery ~1 then|with|of|be|if|here|going", "So what's my final day then?", { unless: `${NOT}|work` }],
  ["what|when|which|what's|whats ~2 my|our final|last day", 'What is my final day?', { unless: `${NOT}|work|job` }],
  ["what's|whats|what|which ~1 the|is|be last|final day|date|night then|play|i|we|on|of|for|before ~3", "What's the last day then?", { unless: `${NOT}|sale|order|return|post|shipping|book|apply|register|claim` }],
  ["what|whats|what's|how|which ~3 notice period|term|length|required|needed|long", "What's the notice period?"],
  ['what would|is|will|was|must ~1 notice be|period|have|need', 'What would the notice be?'],
  ['when|latest|earliest|date|day ~3 give|serve|submit|hand|put ~2 notice', 'By when must we give notice?', { unless: `${NOT}|did|gave` }],
  ['notice|cancellation ~2 up|end|ends|run|runs|expire|expires|effect|over|out|complete ~1 when|then|please|date|out|effect', 'When will my notice be up then?', { unless: `${NOT}|from` }],
  ["notice|cancelled|resigned ~5 when|what|whats|what's|which ~5 end|stop|finish|last|final|over|out|effect|done ~1", "I've given notice, when is my last day?", { unless: `${NOT}|how|card|subscription` }],
  [`if|once|when|after i|we ~1 cancel|give|gave|hand|handed|serve|served|left|stop|turned|cancelled ~6 when|what|whats|what's|which ~5 end|stop|finish|last|final|over|out`, 'If I cancel today, when would the service stop?'],
])

export const TERM_LEFT_RULES: readonly StatementRule<'contract_end'>[] = [...isnt, ...when, ...left, ...bound, ...dates]
