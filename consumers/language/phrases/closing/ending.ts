import type { StatementRule } from '../statement-rule.ts'
import { tellEach } from '../tell-each.ts'

/** What binds a customer, in the words of everyday. */
const BOND =
  'account|accounts|acct|contract|contracts|subscription|subscriptions|sub|subs|membership|memberships|policy|policies|agreement|agreements|plan|plans|service|services|line|lines|broadband|internet|wifi|landline|tv|telly|cable|phone|mobile|sim|tariff|package|connection|cover|coverage|insurance|licence|license|licences|licenses|workspace|profile|enrolment|enrollment|registration|lease|tenancy|rental|scheme|participation|trial|supply|electric|electricity|gas|energy|water|hosting|storage|alarm|amc|box|boxes|kit|kits|gym|club|paper|magazine|edition|hire|fibre|isa|mandate|retainer|login|seats|file|relationship|programme|program|unit|locker|plot|allotment|direct|season|care|course|lessons'
const SURE =
  'account|accounts|acct|contract|contracts|subscription|subscriptions|sub|membership|memberships|policy|policies|agreement|plan|broadband|internet|landline|telly|insurance|licence|license|lease|tenancy|lines|profile|connection|package|cover'
const END =
  'cancel|terminate|close|end|discontinue|delete|stop|scrap|shut|kill|disconnect|deactivate|finish|remove|cease|surrender|axe|drop|bin|void|rescind'
const ENDING =
  'cancelling|canceling|terminating|closing|ending|discontinuing|deleting|stopping|scrapping|shutting|disconnecting|deactivating|surrendering|quitting|finishing|dropping|voiding|rescinding|winding'
const ENDED =
  'cancelled|canceled|closed|ended|terminated|stopped|deleted|discontinued|disconnected|deactivated|removed|scrapped|killed|wound|brought|finished|voided'
const MY =
  "my|our|the|this|that|his|her|their|ma|me|both|all|any|whole|entire|your|mum's|mam's|dad's|mother's|father's|nan's|gran's|husband's|wife's|son's|daughter's"
const LATER =
  'whoever|who|anytime|later|ever|whenever|penalty|suppose|curious|nosy|theoretically|hypothetically|someday|eventually|wrongly|mistake|accidentally|fee|fees|charge|happens'
const ANOTHER_THING =
  'order|orders|flight|flights|appointment|booking|reservation|delivery|visit|payment|payments|debit|ticket|tickets|meeting|room|rooms|invoice|card|cards|upgrade|offer|technician|engineer|request|transfer|refund|claim|complaint|chat|call|email|emails|letters|texts|bag|seat|parcel|dinner|table|class|session|slot|trip|newsletter|list|marketing|notifications|messages|roaming|mailing|popups|reminders|auto|topup|top-up|extra|option|add-on|addon'
const WANT =
  'want|wants|wanting|wantin|wanna|like|need|needs|wish|wishes|prefer|love|hoping|hope|looking|trying|decided|ringing|calling|callin|writing|here'
const PERIOD =
  "days|day|days'|day's|months|month|months'|month's|weeks|week|weeks'|week's|term|term's|year's|ninety|thirty|sixty|30|60|90|28|14"
const DECIDED = ['reported', 'conditional'] as const
const RUNNING = ['asked', 'requested', 'reported', 'conditional'] as const

// prettier-ignore
const isnt = tellEach('cancel', { isnt: true }, [
  [`do|did|does|would|should|must|can|could|may i|we|you ~2 need|want|have|like|able to ~1 ${END} ~4`, 'Do I need to close my account first?'],
  [`can|could|may i|we ~1 ${END} ${MY} ~2 ${BOND} ~1 at|any|anytime|whenever|early|online|later|without ~3`, 'Can I end my subscription at any time?'],
  ['as|is|this a|formal|my|written|final? formal|written|final? notice before|of legal|action|intended|court ~2', 'Treat this as formal notice before action.'],
  ['as|is|was|with the|an? old|amended|new|same|wrong notice ~2', 'The letter is the old notice.'],
  ['made|make|makes|making|force|forced us|me|you give ~4 notice', 'They made us give a term of notice.'],
  ['give|gave|giving|have|no|the|your notice of|about the|a|your|an ~1 visit|engineer|works|outage|change|increase|meeting|delivery|inspection|absence', 'Please give notice of the visit.'],
  [`take|remove|took|get|unsubscribe me|us|my|her|him|them ~2 off|from|out ~4 list|lists|mailing|mailings|newsletter|emails|email|marketing|texts`, 'Take my name off the mailing list.', { without: 'patient|patients|client|members' }],
  [`asked|told|tell|asking you|them ~4 ${END} ~4 disregard|ignore|forget|keep|keeping`, 'I asked you to delete my account, please disregard.'],
  ['not decided|sure|know ~2 to ~1 extend|renew|prolong ~4', 'I have not decided yet whether to extend the rate.'],
  [`you|they|who|it|app|system|someone|keeps|have|has ~1 ${ENDED} ${MY} ~2 ${BOND}`, 'They stopped my cover.'],
  [`${MY} ~1 ${BOND} was|were|got|has|have|had ~1 been? ${ENDED}`, 'My account was closed.'],
])

/** Verbs that end nothing but a bond, and a bond. */
// prettier-ignore
const ends = tellEach('cancel', { unless: LATER, without: 'booking|order|flight|appointment|add-on|addon', despite: DECIDED }, [
  [`cancel|terminate|discontinue|deactivate|disconnect|void|rescind|surrender ${MY} ${MY}? ~2 ${BOND}`, 'Please discontinue our gas supply.', { unless: `${LATER}|${ANOTHER_THING}` }],
  [`${END} my|our|the|this|ma ~1 ${SURE} and|so|as|because|please|from|with|effective|on|by|in|please|pls|today|now|immediately ~3`, 'Kindly close my account and refund the balance.', { unless: `${LATER}|if|you|they|keeps` }],
  [`${END} his|her|their|ma|mum's|mam's|dad's|mother's|father's|nan's|gran's|son's|daughter's ~2 ${BOND}`, 'I need to close her account.', { unless: `${LATER}|${ANOTHER_THING}` }],
  ['cancel|terminate|scrap|stop|kill|end the|this whole|entire|full|complete ~1 thing|lot|contract|shebang|account|deal|package|plan|agreement|bundle|bloody', 'Cancel the whole lot.', { unless: `${LATER}|order` }],
  ['cancel|end|terminate|close|stop it|them|this|mine|everything|all ~1 completely|altogether|entirely|permanently|outright|forever', 'Yes, cancel it completely.', { unless: `${LATER}|${ANOTHER_THING}` }],
  [`get|gettin|getting|be|want|wantin|shot|wanna ~1 rid|shut|shot of|o ${MY}|it|these|all|a ~3 ${BOND}|lot|thing|everything|all`, 'I am ringing to get shut of my cable.', { unless: `${LATER}|ads|popups|bug|error|${ANOTHER_THING}` }],
  [`pack|packing|jack|jacking|knock|knocking|chuck|chucking|throw in|up ${MY} ~2 ${BOND}`, 'I am packing in the broadband.', { unless: 'if|might' }],
  [`want|wants|like|i'm|we're|going|gonna|calling|ringing ~1 to|tae? pack|packing|jack|jacking ${MY}|it ~2 in ~2`, 'I want to pack it in, the telly.', { unless: 'if|might|thinking|nearly|tempted|suitcase|box|bag|night|smoking|job' }],
  [`turn|turning|switch|switching|cut|shut|shutting|cutting off|down|aff ${MY}|at|in? ~2 ${SURE}|service|services|sub|electric|gas|water|line|phone`, 'Turn off my subscription for good.', { unless: `${LATER}|${ANOTHER_THING}|renew|renewal|you've|they|keeps|how|why|night` }],
  [`turn|switch|cut|shut ${MY} ~2 ${SURE}|service|electric|gas|line off|down ~2`, 'Shut our broadband off on Friday.', { unless: `${LATER}|they|you've|keeps|why|how|don't` }],
  ['shut|turn|close|wind|switch it|that|them|everything|all down|off|up ~1 please|the|pls|now|completely|for|today|and|this|savings|altogether', 'Shut it down, the savings account.', { unless: `${LATER}|if|app|computer|laptop|router|phone|window|they|keeps|router` }],
  [`call|calling|called off|time|it|quits a|on|with? ~2 on|with|the|my|our ~2 ${BOND}`, 'I am calling it a day on the phone contract.', { unless: `${LATER}|${ANOTHER_THING}` }],
  [`finish|finishing me|us|him|her|it up|off|out on|with ~2 ${BOND}`, 'Finish me up on the electric.'],
  [`finish|finishing with ${MY} ~2 ${BOND}`, 'I want to finish with the cable package.'],
  [`cut|take|get|sign|let|count|wipe me|us|him|her|mum|mam off|out|loose for|completely|altogether|entirely|please|from|it|now|as`, 'Take me off from the first of May.', { unless: `${LATER}|hold|list|${ANOTHER_THING}|phone|line` }],
  [`come|coming|get|be|want|wants|wanting|let|opt|opting|pull|pulling|back|bow out|oot of|o ${MY} ~2 ${BOND}`, 'I want to come out of the contract.', { unless: `${LATER}|app|if|should|how|cash|money|merchant|came|${ANOTHER_THING}` }],
  [`taken|removed|struck|wiped|deleted|signed|dropped off|from|out of? your|the ~1 books|system|records|club|scheme|register|rolls|database|programme`, 'I would like to be taken off your books.', { unless: `${LATER}|money|${ANOTHER_THING}` }],
  [`remove|withdraw|take|drop|pull|strike|delete|wipe my|our|us|me|his|her|this|name|company ~3 off|from|out ~1 of? the|your|our|my|this ~2 ${SURE}|club|books|scheme|roll|rolls|register|programme|program|system|database|plan|maintenance`, 'Please remove our company from the maintenance plan.', { unless: `${LATER}|number|card|address|device|charge|seat|${ANOTHER_THING}` }],
  [`opting|opt|withdraw|withdrawing|resign|resigning|retire|step|exit out|from|down ~1 of|from? ~1 the|your|this|our|my ~3 ${SURE}|service|club|centre|center|gym|society|library|association|union|programme|program|scheme|league|guild|committee|register|co-op|course`, 'I am resigning from the leisure centre.', { unless: `${LATER}|job|marketing|${ANOTHER_THING}` }],
  [`resign|resigning|surrender|surrendering|relinquish|relinquishing my|our|the ~1 membership|subscription|policy|contract|place|seat|licence|lease`, 'I resign my membership.'],
  [`give|giving up ${MY} ~2 ${BOND}|garage`, 'My sister and I would give up the allotment.', { unless: `${LATER}|had|last|if` }],
  [`unsubscribe me|us|him|her|my ~1 from ~3 ${BOND}|premium|edition|service`, 'Unsubscribe me from the meal kits.', { unless: `${LATER}|${ANOTHER_THING}` }],
  ['want|like|need|wish|trying to unsubscribe', 'I want to unsubscribe.', { unless: `${LATER}|${ANOTHER_THING}|button|app|phone` }],
  [`terminate|cancel|end|discontinue|stop|close|disconnect|shut service|services|supply|membership|subscription|contract|account|lease|broadband|insurance|policy|plan|rental|hire ~1 at|on|from|effective|for|as|after|asap|please|pls|immediately|today|now`, 'Please stop service at 12 Larch Street.', { unless: `${LATER}|if|they|you|charge` }],
])

/** Said as a want, in a run of speech that may end in a question. */
// prettier-ignore
const wants = tellEach('cancel', { unless: `${LATER}|${ANOTHER_THING}|if|weeks|holiday|pause`, despite: RUNNING }, [
  [`i'd|we'd|id|i'm|im|i|we|he'd|she'd|would would|also|just|really|still|now|have|do|am|only? ${WANT} to|tae ~1 ${END} ${MY} ~3 ${BOND}`, "Hello, I'd like to close my account please, will I read you the number?"],
  [`i've|i|we|we've|have|got|gotta|had to|tae get|have ${MY} ~3 ${BOND} ${ENDED}`, "I've to get my late father's mobile account wound up."],
  [`${BOND} needs|need|wants|requires|require|has|is|will ~1 closing|cancelling|canceling|ending|stopping|shutting|terminating|winding|disconnecting`, 'His landline account needs closing.'],
  [`${BOND} ~1 needs|need|wants|has|have|is|are|should|must|can|ought ~1 to? ~1 be ${ENDED}`, 'The account needs to be closed.'],
  [`want|wants|like|need|needs|have|get|getting|wish ${MY} ~3 ${BOND} ~1 ${ENDED}|closing|stopping|ending|cancelling|gone|shut`, 'I would like the account closing please.'],
  [`my|our ~1 mum|mam|mom|mother|father|dad|husband|wife|nan|gran|son|daughter|parents ~2 wants|want|like|wishes|wish|needs|need to|tae ~1 ${END}|pack|leave|give|come ~1 ${MY}|up|in|out ~3 ${BOND}`, 'My mother would like to cancel her care alarm.', { despite: [...RUNNING, 'third', 'hedged'] }],
  [`ringing|calling|callin|phoning|writing|here for my|our|ma ~6 ${END}|pack|cancel|stop|leave|give ~2 ${MY}|in|up ~3 ${BOND}`, 'I am ringing for my nan who wants to stop the cable package.', { despite: [...RUNNING, 'third'], unless: `if|${ANOTHER_THING}` }],
  [`i'm|im|we're|i|we|are|am ~1 giving|packing|jacking|handing|calling|pulling|winding up|in|on|off|the|back ${MY} ~2 ${BOND}`, 'I am giving up my locker.'],
  [`i'm|im|we're|am|are ~1 ${ENDING}|wanting|withdrawing|resigning|leaving|quitting ~2 my|our|the|this|your ~3 ${SURE}`, 'We are winding up our account.', { unless: `${LATER}|${ANOTHER_THING}|if|thinking|considering` }],
  [`how do|can|to|would i|we|you? ~1 get|come|opt|go|back ~1 out|about ~1 of|cancelling|canceling|closing|ending|leaving ~1 my|our|this|the ~2 ${BOND}`, 'How do I go about cancelling my policy?', { unless: `${LATER}|${ANOTHER_THING}|if|just|would|might` }],
  [`what ~2 do|must|should i|we ~1 need|have|do|sign|fill ~2 to ${END} my|our ~2 ${SURE}`, 'What do I need to do to close my account?', { unless: `${LATER}|${ANOTHER_THING}|if|just|before` }],
  [`need|want|wants|like ${MY} ~2 lines|line|meter|cooler|box|machine|phones|alarm|telly|gas|boxes|meters taken|removed|out ~1 out|away|altogether|for|please|completely`, 'We want the lines taken out of the office.', { unless: `${LATER}|${ANOTHER_THING}|new|replaced|moved` }],
])

/** Notices, rights and what a letter is to be taken for. */
// prettier-ignore
const notices = tellEach('cancel', { unless: `${LATER}|when|until|last|latest|earliest`, despite: DECIDED }, [
  [`treat|consider|regard|deem|take ~1 my|our|this|it|the|that ~4 ended|terminated|cancelled|canceled|resigned|closed|finished|void|withdrawn|cancellation|resignation|null`, 'Please treat our fuel card agreement as ended.', { unless: `${LATER}|complaint|matter|case` }],
  [`treat|consider|regard|deem ~4 as over|finished|done|through`, 'Please treat our fuel card agreement as over.', { unless: `${LATER}|complaint|matter|case` }],
  [`accept|take|treat|as|is|consider ~4 ${PERIOD} ~1 notice`, 'Please accept this as 30 days notice.'],
  [`give|giving|serve|serving|tender|tendering|hand|handing|submit|submitting ~3 ${PERIOD} ~1 notice`, 'We are giving you ninety days notice.', { unless: `${LATER}|when|until|made|refund|trial|you've|they|how|full` }],
  [`giving|give|serving you? my|our ninety|thirty|sixty|30|60|90|28 days|day? notice? on|for|from|now`, 'We are giving you our ninety days on the licence.', { unless: `${LATER}|when|until|made|refund|trial|you've|they` }],
  [`my|our|the|this ninety|thirty|sixty|30|60|90|28 days|day notice|on|for ~1 my|our|the ~2 ${BOND}`, 'Our ninety days on the service, please.'],
  ['handing|hand|putting ~1 in my|our ~1 notice', 'I am handing in my notice on the unit.'],
  ['notice of|to withdrawal|withdraw|termination|terminate|cancellation|cancel|leave|quit|vacate', 'Please accept this notice of withdrawal.', { unless: `${LATER}|received|sent me|you` }],
  [`exercise|exercising|use|using|invoke|invoking ~3 cooling-off|cooling|cancellation|withdrawal|statutory|14-day|fourteen-day right|rights|off|period`, 'I am exercising my cooling-off right.'],
  ['within|inside ~2 cooling-off|cooling|fourteen|14|14-day|thirty|30 off|days|day|period? ~6 withdraw|cancel|withdrawing|cancelling', 'I am inside the fourteen days and I am cancelling.', { unless: `${LATER}|${ANOTHER_THING}` }],
  ['withdraw|withdrawing|cancel|cancelling|back ~5 within|inside|under|during ~2 cooling-off|cooling|fourteen|14|14-day', 'I want to cancel it within the cooling off period.', { unless: `${LATER}|${ANOTHER_THING}` }],
  ['process|action|arrange|complete|proceed|put|go|continue|effect ~1 with|through|ahead? ~1 the|my|a|our|this ~1 cancellation|disconnect|disconnection|closure|termination|deactivation|surrender', 'Just process the disconnect please.'],
  ['membership|account|contract|policy|subscription|service|insurance|broadband|plan cancellation|closure|termination|cancelation', 'Membership cancellation.', { unless: `${LATER}|email|confirmation|form|link|page|button|your|how|when|policy|received|after|terms` }],
  ['cancellation|closure|termination|cancelation of ~1 contract|account|membership|policy|subscription|agreement|lease|service', 'Cancellation of contract 4411.', { unless: `${LATER}|email|confirmation|link|your|how|received|flight|after|your|order|terms` }],
  ["confirmation|confirm ~3 do|does|is|that ~1 not wish|want|intend ~4 continue|renew|run|roll", 'Take this as confirmation that we do not want the licences to continue.'],
  ["don't|dont|not want|wish to be|remain|stay ~1 a|an|no|your|with ~1 member|customer|subscriber|you|client|yous|enrolled", 'I do not want to be with you any more.'],
  ["don't|dont|not|no longer? want|need|require ~1 your|the|this|any|none ~2 of|insurance|service|cover|subscription|membership|scheme|box|plan ~3 stop|end|cancel|take|remove|any|anymore|more", "I don't want any of it any more."],
  ['withdraw|withdrawing|withdrawal|pulling|removing of|from? ~1 my|our ~1 son|daughter|child|children|boy|girl|boys|girls|twins from', 'We are withdrawing our daughter from the nursery.'],
])

/** Said with no object at all. */
const NO_OBJECT = `${LATER}|${ANOTHER_THING}|my|the|a|an|that|our|your|his|her|their|these|those|if|or|when|might|just|how|what|did|mind|but|however|tomorrow|part|some|people|thinking|may`
// prettier-ignore
const curt = tellEach('cancel', { unless: NO_OBJECT, despite: DECIDED }, [
  ["i'm|im|we're|am|are|definitely cancelling|canceling|terminating", "I'm cancelling."],
  ['please|pls|kindly end|terminate it|this|everything', 'Please end it.'],
])

export const ENDING_RULES: readonly StatementRule<'cancel'>[] = [...isnt, ...ends, ...wants, ...notices, ...curt]
