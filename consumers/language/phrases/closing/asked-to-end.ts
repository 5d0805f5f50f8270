import type { StatementRule } from '../statement-rule.ts'
import { tellEach } from '../tell-each.ts'

/** What binds a customer as a whole, in the words of any trade. */
const BOND =
  'account|accounts|acct|contract|contracts|subscription|subscriptions|sub|subs|membership|memberships|policy|policies|agreement|agreements|plan|plans|service|services|line|lines|broadband|internet|wifi|landline|tv|telly|cable|mobile|sim|tariff|package|connection|cover|coverage|insurance|licence|license|licences|licenses|workspace|profile|enrolment|enrollment|registration|lease|tenancy|rental|scheme|trial|supply|electric|electricity|gas|water|hosting|storage|alarm|retainer|pass|deal|arrangement|programme|program|bundle|club|gym|loan|mortgage|isa|pension|box|hire|standing|thing|place|spot|unit|locker|plot|system|software|season|login|amc'
const SURE =
  'account|accounts|acct|contract|contracts|subscription|subscriptions|membership|memberships|policy|policies|agreement|plan|broadband|internet|landline|insurance|licence|license|licences|lease|tenancy|profile|programme|program|scheme|club|register|books|pass|package|rolls|roll|system|arrangement'
const END =
  'cancel|terminate|close|end|discontinue|delete|stop|scrap|shut|kill|disconnect|deactivate|finish|remove|cease|surrender|axe|drop|bin|void|rescind|dissolve|decommission|sunset|unwind|wind|relinquish|annul|erase|retire|quit|wipe|nuke|scrub|bury|wrap|unregister|deregister|stop'
/** Those of them that end nothing but a bond, in the mouth of a customer. */
const CLOSE =
  'cancel|terminate|close|end|discontinue|delete|scrap|shut|kill|disconnect|deactivate|finish|surrender|void|rescind|dissolve|decommission|sunset|unwind|wind|relinquish|annul|quit|wipe|scrub|bury|wrap|unregister|deregister'
const STRONG = 'cancel|terminate|discontinue|deactivate|dissolve|decommission|surrender|relinquish|rescind|annul|void|unwind|sunset|sever'
const STRONG_DOING =
  'cancelling|canceling|terminating|discontinuing|deactivating|dissolving|decommissioning|surrendering|relinquishing|rescinding|annulling|voiding|unwinding|sunsetting|severing|closing|ending|quitting|exiting'
const ENDED =
  'cancelled|canceled|closed|ended|terminated|stopped|deleted|discontinued|disconnected|deactivated|removed|scrapped|killed|wound|finished|voided|dissolved|decommissioned|surrendered|rescinded|annulled|erased|retired|wiped|unwound|shut|cut|revoked|withdrawn'
const MY =
  "my|our|the|this|that|his|her|their|ma|me|all|any|whole|entire|your|mum's|mam's|dad's|mother's|father's|nan's|gran's|husband's|wife's|son's|daughter's|said|above|these|those|both"
const ANOTHER_THING =
  'order|orders|bookings|flight|flights|appointment|booking|reservation|delivery|visit|payment|payments|debit|ticket|tickets|meeting|room|rooms|invoice|card|cards|upgrade|offer|technician|engineer|request|transfer|refund|claim|complaint|chat|call|email|emails|letters|texts|bag|seat|parcel|dinner|table|class|session|slot|trip|newsletter|list|marketing|notifications|messages|roaming|mailing|popups|reminders|auto|topup|top-up'
const LATER =
  'whoever|who|anytime|later|whenever|suppose|curious|hypothetically|theoretically|someday|eventually|wrongly|mistake|accidentally|oversight|fee|fees|happens|thought|thinks|thinking|reinstate|reopen|reinstated|if|might|maybe|considering|instead|why|threaten|threatens|mind|tear|disregard|keeping|group|whatsapp|penalty|reason|error|lesson'
const WHEN = 'at|from|on|by|after|before|with|when|for|as|please|pls|next|immediately|effective|asap|now|today|tomorrow|thanks|this|once'
const ASKED = { unless: `${LATER}|${ANOTHER_THING}`, despite: ['reported', 'requested', 'asked'] } as const
const DENIED = {
  unless: `${LATER}|${ANOTHER_THING}|passport|prescription|you|when`,
  despite: ['reported', 'negated', 'requested', 'asked'],
} as const
const PERIOD =
  "days|day|days'|day's|months|month|months'|month's|weeks|week|weeks'|week's|term|term's|ninety|thirty|sixty|30|60|90|28|14|fourteen"

// prettier-ignore
const isnt = tellEach('cancel', { isnt: true }, [
  ['by|in|through ~2 oversight|mistake|error|accident ~8 cancellation|cancelled|cancel|closure|close', 'By oversight my clerk sent a cancellation.'],
  [`thought|thinks|assumed|says|said|claims|understood ~2 i|we ~1 want|wanted|asked|cancelled|wish ~2 ${END} ~3`, 'She thought I want to cancel everything.'],
  [`computer|system|you|they|bank|staff|branch|app ~1 has|have|decided|chose|seen|wants|want|threatened|threaten|threatens ~2 to ~1 ${END} ${MY} ~2 ${BOND}`, 'Your system has decided to close my account.'],
  ['letter|letters|email|notice|computer ~2 threatens|threatening|threatened|saying|says ~2 to? ~3 close|closed|cancel|cancelled|end|terminate|closing ~3', 'Your letter threatens to close our account.'],
  [`cancel|scrap|close|drop|terminate both|all|everything|the|my|our|these ~2 bookings|orders|tickets|flights|rooms|reservations|appointments|seats|deliveries|cheques|payments|cards|cheque`, 'Cancel both bookings.'],
  [`take|remove|drop|delete me|us|my|him|her ~2 off|from ~4 reminder|reminders|group|chat|whatsapp|sms|thread|waitlist ~2`, 'Take me off the service reminder list.'],
  ['cancel me ~1 <name>|today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|nine|ten|eleven|noon|one|two|three|four|five|my|the|a|appointment|for|card', 'Cancel me nine o clock please.', { without: 'from|off|out|please|pls' }],
  ['cancellation|cancelled|closure|termination ~6 in|by error|mistake|oversight', 'You got our cancellation in error.'],
  [`if|unless ~9 ~6 i|we|i'll|we'll will|shall|would? ~1 ${END} ${MY} ~3`, 'If it is late again I will cancel the contract.'],
  ['end|close|finish of|to my|our|the|this ~1 contract|plan|lease|agreement when|date|is|on', 'The end of my contract is on which date.'],
  [`don't|dont|do|not|never want|wish|need|like|have|intend ~1 to ~1 ${END} ~2`, 'I do not want to cancel at all.'],
])

/** Asked for in a clause of its own: "that it be closed", "to have it closed". */
// prettier-ignore
const asked = tellEach('cancel', ASKED, [
  [`request|requesting|requested|requests|asks|resolved|wishes|ask|asking|asked|insist|demand|require|instruct|direct|propose|wish|prefer ~1 that? ~1 ${MY} ~4 be ~2 ${ENDED}`, 'I wrote requesting that my account be closed.'],
  [`have|get|see|want|wants|like|need|needs|getting|having|request ~1 ${MY} ~4 ${BOND} ~2 ${ENDED}|gone`, 'I would like to have my profile dissolved.', { without: 'add-on|addon|option|extra', unless: `${ASKED.unless}|you've|they've|you|they|been` }],
  [`${BOND} ~2 to|should|must|needs|shall|please|can|has|may ~1 be ~1 ${ENDED}|closed|ended ~3`, 'Subscription to be stopped from the next billing cycle.', { unless: `${ASKED.unless}|has been|had|was|button` }],
  [`want|need|like|wish|wants it|this|that|them|everything|mine ~2 ended|closed|terminated|discontinued|gone|dead ~1 ${WHEN}|completely|fully|entirely|altogether`, 'I need it ended by the thirtieth.', { unless: `${ASKED.unless}|delivered|post|lawn|back` }],
  [`wanna|tryna|gotta|needa|lemme|wana|gonna|finna|trying|want|need|like|wish|wishing|looking|hoping|calling|ringing|writing|emailing|here|decided ~1 to? ${CLOSE} up|down|out|off? ${MY} ~3 ${BOND} ~1`, 'hi i wanna cancel my reel pass'],
  [`wanna|tryna|gotta|want|need|like|wish|calling|ringing|please|pls|can|could|would|kindly ~2 shut|switch|turn|cut|knock|take|call ~1 off|down ${MY} ~3 ${BOND}`, 'We wanna shut off the family pass please.', { unless: `${ASKED.unless}|renew|renewal|auto-renew|hold|night` }],
  [`${STRONG} ${MY} ~5 ${BOND} ~1`, 'Please decommission our hosting account in full.', { unless: `${ASKED.unless}|you|they|can't|cannot|button|won't|couldn't|never|only` }],
  [`${STRONG} ~1 as|per|at|with ~1 requested|discussed|agreed|per|above|instructed|asked|immediate|soon|once|effect`, 'Terminate as requested.'],
  [`dissolve|decommission|deactivate|terminate|discontinue it|this|them|everything|all`, 'Dissolve it.'],
  [`stop|end|cancel|close|finish|discontinue|terminate|drop|scrap it|this|that|them|everything|both ~1 at|from|on|by|after|before|with|as ~2 end|month|year|season|term|period|week|monday|friday|january|february|march|april|may|june|july|august|september|october|november|december|expiry|today|cycle|1st|first|31st|30th|soon`, 'Stop it at the end of the season.', { unless: `${ASKED.unless}|sending|charging|leak` }],
  [`knock|cut|switch|turn|shut|take it|that|them|everything|her|him off|down|out ~1 ${WHEN} ~3 end|month|year|january|february|march|april|june|july|august|september|october|november|december|please|good|week|friday|monday|now|today`, 'Can you knock it off at the end of December.', { unless: `${ASKED.unless}|again|night|they|keeps|how|engine` }],
  [`bring|bringing|draw|drawing|put|putting ~1 ${MY} ~3 ${BOND} ~3 to ~1 end|close|stop|halt|conclusion`, 'Just bring that standing contract to an end please.'],
  [`hand|handing|give|giving|return|returning|send|sending|turn|turning ~1 back|in|over ${MY} ~2 account|licence|license|membership|seat|seats|contract|keys|licences|lease|policy|subscription|unit|plot|locker|season`, 'I should like to hand back my account.', { unless: `${ASKED.unless}|how|lost|found|damaged|if` }],
  [`scratch|strike|cross|knock|wipe|chuck|rub|scrub|score|tick|sign|opt|opting|take|taking|count|write|remove|drop|release|discharge ~1 me|us|him|her|mum|dad|all|name|family ~3 off|from|out ~1 of? ~1 the|your|this|that|my|our ~2 ${SURE}|board|whole|lot|everything|fleet|retainer|trial|rewards`, 'Scratch me off the keep-full program.', { unless: `${ASKED.unless}|money|number|how` }],
  [`how do|can|to|go ~1 i|we|you? ~2 ${CLOSE}|leave|exit off|up|down|out|with? of? ${MY} ~3 ${SURE}|deal|hire|sub|service`, 'How do I finish up this monthly van deal?', { unless: `${ASKED.unless}|would|just|upgrade|delivery` }],
  [`calling|ringing|writing|emailing|here|like|want|wish|need|hoping|intend|subject|re|about|for|regarding ~2 to? ${STRONG}|${STRONG_DOING} ~1 ${MY} ~5 ${BOND}`, 'I am calling to sunset our contract.'],
  [`i'm|im|we're|we|i|are|am|be|will|hereby|now|shall ~1 ${STRONG_DOING} ${MY} ~5 ${BOND}`, 'We will be terminating the hosting agreement.', { unless: `${ASKED.unless}|you|thinking|about|of` }],
  [`unsubscribing|unsubscribe|resigning|resign|withdrawing|withdraw|pulling|backing|opting|bowing|exiting|dropping ~1 from|out ~1 of? ${MY} ~4 ${SURE}|van|service|venture|box|course|deal`, 'We are pulling out of the two-year van agreement.', { unless: `${ASKED.unless}|money|cash|job|he|she` }],
  [`mark|treat|regard|record|consider|show|class|log|note|deem ${MY}|it|me|us ~4 as ~1 surrendered|cancelled|canceled|closed|ended|terminated|lapsed|expired|former|leaver|inactive|void|withdrawn|discontinued`, 'Kindly mark the licence as surrendered.', { unless: `${ASKED.unless}|spam` }],
  [`surrender|cancellation|closure|termination|discontinuation|discontinuance|deactivation|dissolution|disconnection of|for ~1 ${MY}? ~3 licence|license|licences|account|contract|policy|membership|subscription|agreement|lease|service|services|scheme|connection|insurance|plan`, 'Subject: surrender of licence.', { unless: `${ASKED.unless}|email|confirmation|link|your|how|received|terms|charges|they` }],
])

/** The bond stands first, or nothing but a word for all of it. */
// prettier-ignore
const fronted = tellEach('cancel', ASKED, [
  [`please|pls|plz|kindly|just|can|could ~2 ${STRONG}|close|end|delete|shut|scrub|wrap ~1 up|down|out|off|na? ${MY} ~3 ${SURE}|licence ~1`, 'Kindly close the current and deposit accounts.', { unless: `${ASKED.unless}|they|you've|number|address|alert|don't|not|dont|how` }],
  [`${SURE}|service|services|trial ~6 i|we ~1 want|wish|like|need|wanna|decided ~1 to ~1 ${STRONG}|close|end|stop|leave|finish|quit ~1`, 'The membership itself I want to surrender.', { unless: `${ASKED.unless}|when|don't|not` }],
  [`finish|close|cancel|stop|terminate|scrap|bury both|everything|all|lot ~1`, 'Finish both.', { unless: `${ASKED.unless}|tabs|windows|apps|doors|ads|up|notifications|time|times|drivers` }],
  [`lot|everything|both|all is|are|has|should|must|can|to ~1 to? ~1 finish|end|stop|cease ~2 end|from|on|at|now|this|please|by|month`, 'The lot is to finish at the end of the month.'],
  [`come|coming|get|getting|go off ~1 your|the|this|my|our ~2 ${SURE}|rota|roster|board`, 'I want to come off your books altogether.', { unless: `${ASKED.unless}|when|charge` }],
  [`let|lettin|letting it|them|this|that|everything|mine|${MY} ~2 ${BOND}? ~1 be|to? ~1 die|end|lapse|expire|over|run|finish|stop|go|close ~1 out|there|then|by|on|this|at|and|next|in|when|now|please|january|february|march|april|may|june|july|august|september|october|november|december`, 'Just let it be over at the end of May.', { unless: `${ASKED.unless}|call|phone|ring|water|machine` }],
  [`knock|knockin|knocking|hit ~6 on the head ~1`, 'Knock the membership on the head for me.', { unless: `${ASKED.unless}|fell|hurt|injured` }],
  [`delete|deactivate|deregister|unregister|unenroll|unenrol|erase|disenroll me|us|my|everything ~1 pls|please|from|the|account|profile|completely|now|all|and|membership|off`, 'Deactivate and delete me please.', { unless: `${ASKED.unless}|photo|data only|number` }],
  [`draw|drawing|put|putting a line under ~2 ${BOND}|it|this|that`, 'I want to draw a line under the account.'],
  [`exercise|exercising|invoke|invoking|use|using ~1 of? ~1 my|our|the ~3 right|rights ~2 termination|terminate|cancel|cancellation|withdrawal|withdraw`, 'I make use of my right of termination.'],
  [`kündigung|kuendigung|résiliation|opzegging|disdetta`, 'I would like to make the kündigung here.', { despite: ['asked', 'requested', 'reported'] }],
  [`regard|consider|treat|deem ~9 ${BOND} ~3 at|as|is ~1 an? end|ended|over|closed|terminated|finished|cancelled`, 'Be so good as to regard the agreement as at an end.'],
])

/** Notice, and what shall not go on. */
// prettier-ignore
const notGoingOn = tellEach('cancel', DENIED, [
  [`${SURE}|trial ~3 i|we ~1 don't|dont|not|no ~1 want|wish|wanna|need|intend ~1 to ~1 prolong|extend|renew|continue|keep|carry ~1`, 'The contract we do not want to prolong.', { unless: `${LATER}|lose` }],
  [`don't|dont|not want|wanna|wish ~5 to ~1 roll|renew|convert|auto-renew|extend ~1 over|on|into|again|past|beyond|in|at|after|automatically|when|for`, 'I do not want the annual plan to roll over.', { unless: `${LATER}|through this|you|can't` }],
  [`don't|dont|not wanna|want|wish ~1 keep|carry|continue|go|going ~1 going|on|paying|into|past|with ~2 ${BOND}|it|this|into|paid|after|past`, 'I dont wanna keep going into the paid one.', { unless: `${LATER}|talking|hold|waiting|arguing|calling` }],
  [`take|accept|treat|consider|regard|have|this|here|here's|herewith ~2 as|is|be ~3 notice|notification ~1 that|we|we're|i'm|i|of|to|under|on|from ~4`, "Take this as notice we're pulling out.", { unless: `${LATER}|complaint|action|legal|court|increase|intend|sue|you` }],
  [`constitutes|serves|serve|stands|is|as|counts|consider ~4 ${PERIOD} ~1 notice`, "This message constitutes the sixty days' notice.", { unless: `${LATER}|your|you've|given|only|sale` }],
  [`${SURE}|service|services|hire|supply|retainer|hosting|rental ~7 is|are|shall|should|will|to|must|may ~1 not|no longer? ~2 be ~1 extended|renewed|prolonged|continued|rolled|carried|required|needed|automatically`, 'The agreement is not to be extended past March.', { unless: `${LATER}|passport|why|allowed|you|cannot|form` }],
  [`don't|dont|not|never|won't|do|shall ~1 not? carry|roll|renew|extend|prolong|let ~1 it|this|that|them|mine ~3 forward|over|beyond|past|again|another|roll|renew`, "Please don't carry it forward.", { unless: `${LATER}|data|minutes|balance|out|card|if|chat|could|can't` }],
  [`don't|dont|no|not|never|don|doesn't want|need|require|wish|wanting|use|using ~1 ${MY} ~2 ${BOND} no|any|anymore|longer|now|going|after|past|beyond|from ~1 more|longer|on`, "Dont want the contract no more.", { unless: `${LATER}|${ANOTHER_THING}|can|can't` }],
  ["shall|will|would|do|i'll|we'll|won't|shan't not|no|longer? ~1 be? requiring|require|needing|need|renewing|continuing|extending ~1 the|your|our|my|this ~2 software|service|services|system|licence|licences|policy|cover|account|package|contract|membership|subscription|plan|insurance|connection", 'I shall not be requiring the software.', { unless: `${LATER}|help` }],
  ['no need|point|sense to|in|of ~1 renew|renewing|keep|keeping|continue|continuing|extend|extending|carry ~2 my|our|the|this|it ~1 account|membership|subscription|policy|plan|contract|cover|service|licence|going', 'There is no sense in renewing the policy.', { unless: `${LATER}|if` }],
])

/** Said as a wish to be let go, or for what is delivered or done week by week. */
// prettier-ignore
const letGo = tellEach('cancel', ASKED, [
  ['formal|official|formally|officially|hereby|herewith|written ~3 cancel|cancelling|canceling|cancellation|terminate|terminating|termination|resign|resigning|resignation|withdraw|withdrawing|withdrawal|discontinue|closure', 'Consider this email our formal cancellation.', { unless: `${ASKED.unless}|you|received|your` }],
  ['request|requesting|application|applying|apply ~3 cancellation|closure|termination|disconnection|deactivation|discontinuation|surrender ~1', 'This is a request for the disconnection.', { unless: `${LATER}|received|status|ignored|ignore|your|transaction|payment|transfer|order|card|refund` }],
  [`i|we|i'd|we'd|just ~1 want|need|wanna|like|wish ~1 out|off|released|freed|loose ~1 of? ~2 this|it|the|my|our|your|now|please|that`, 'I just want out of this.', { unless: `${ASKED.unless}|going|night|day|how|house|hospital|money|printed|cash|moved` }],
  ['release|releasing|free|discharge|unshackle me|us|my|her|him ~1 from|of ~1 my|our|the|this|your|these|it', 'Please release me from the agreement.', { unless: `${ASKED.unless}|funds|pain` }],
  [`stop|cancel|end|halt|cease|discontinue ~1 my|our|the|all|both|mum's|her|his ~2 milk|papers|paper|deliveries|veg|box|boxes|cleaning|lessons|monitoring|maintenance|visits|collections|bins|window|gardening|grooming|round|meals|magazine|magazines|cooler|laundry|linen|servicing|hosting|coverage|tuition|classes|supply|papers ~3 altogether|completely|good|from|permanently|indefinitely|please|as|at|after|for`, 'Please stop the milk altogether.', { unless: `${LATER}|holiday|week|while|until|till|if|today|pause` }],
  [`want|like|wish|decided|going|wanna|need|wanted|hoping to? ~1 stop|finish|quit|cease ~1 having|getting|receiving|paying|attending|coming|with|subscribing|being|using|taking ~2 your|my|the|this|a|these|it|you|for`, 'I would like to stop having the boxes.', { unless: `${ASKED.unless}|spam|error|texts|ads|smoking` }],
  ['auto-renew|autorenew|auto-renewal|autorenewal|renewal|rollover|auto ~2 off|disabled|stopped|removed|disable ~1', 'Set auto-renew to off.', { unless: `${LATER}|discount|offer|price|money|was|card` }],
  ["off|disable|stop|remove|kill|deactivate|no ~1 the|my|any|our|your? ~1 auto-renew|autorenew|auto-renewal|autorenewal|rollover|renewal ~1", 'Please disable the auto-renewal.', { unless: `${LATER}|discount|offer|price|email|emails|letters|reminder|reminders|notice` }],
  [`i|we|i'd|we'd|i'm|we're|just|mum|he|she ~2 want|wanna|like|wish|need|decided|calling|ringing|here|wants|hoping|ready|intend to leave ~1 you|your|the|this|from|as|at|please|now|yous|ye|and ~2`, 'I would like to leave the scheme.', { unless: `${ASKED.unless}|message|feedback|review|early|hotel|tip|note|house|comment|voicemail|country|room|airport|bags|luggage|my` }],
  [`won't|wont|not|no|shan't|never longer? ~2 continue|continuing|carry|carrying|proceed|proceeding on? ~2 after|past|beyond|into|with|next ~2 ${BOND}|month|year|term|season|trial|end|january|february|march|april|may|june|july|august|september|october|november|december`, 'We will not be continuing past June.', { unless: `${LATER}|you|until|app`, despite: ['reported', 'negated'] }],
  [`please|pls|kindly|just|then|so|yes|and|plz ~1 close|cancel|terminate|end|delete|shut ~1 acc|ac|accnt|acnt|acct|account|membrship|subsciption|subscripton|memebership|subs|sub|contrct|a/c|everything|lot|all ~1 ${WHEN}|and|down|completely|asap|off|out|fully`, 'pls close acc asap', { unless: `${ASKED.unless}|my order` }],
])

export const ASKED_TO_END_RULES: readonly StatementRule<'cancel'>[] = [...isnt, ...asked, ...fronted, ...notGoingOn, ...letGo]
