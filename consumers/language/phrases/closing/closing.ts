import type { StatementRule } from '../statement-rule.ts'
import { tellEach } from '../tell-each.ts'
import { ASKED_TO_END_RULES } from './asked-to-end.ts'
import { ENDING_IT_RULES } from './ending-it.ts'
import { ENDING_PLAINLY_RULES } from './ending-plainly.ts'
import { GIVING_NOTICE_RULES } from './giving-notice.ts'
import { PORTING_RULES } from './porting.ts'
import { CONTRACT_END_RULES } from './contract-end.ts'
import { ENDING_RULES } from './ending.ts'
import { TAKING_DATA_RULES } from './taking-data.ts'
import { TERM_LEFT_RULES } from './term-left.ts'

/** What binds a customer as a whole, and how one ends it. */
const BOND =
  'account|accounts|contract|contracts|subscription|subscriptions|membership|memberships|policy|policies|agreement|plan|plans|service|services|line|lines|broadband|internet|landline|tv|telly|phone|mobile|sim|tariff|package|connection|cover|coverage|insurance|licence|license|licences|licenses|workspace|profile|enrolment|enrollment|registration|lease|tenancy|rental|scheme|participation|trial|supply|fibre|wifi|isa|mandate|retainer|login|seats|file|relationship'
const BARE = 'account|contract|subscription|membership|policy|plan|agreement|subscriptions|accounts|broadband|insurance|service|services'
const END =
  'cancel|terminate|close|end|discontinue|delete|stop|scrap|shut|kill|disconnect|deactivate|finish|remove|cease|surrender|axe|wind|relinquish|quit|drop|bin'
const ENDING =
  'cancelling|canceling|terminating|closing|ending|discontinuing|deleting|stopping|scrapping|shutting|disconnecting|deactivating|surrendering|quitting|relinquishing'
const ENDED =
  'cancelled|canceled|closed|ended|terminated|stopped|deleted|shut|discontinued|disconnected|deactivated|removed|scrapped|killed|gone|wound'
const MINE = "its|my|our|the|this|that|it|all|both|mum's|mother's|father's|husband's|dad's|wife's|entire|whole|these|said|any"
/** What is ended while the customer stays. */
const THING =
  'order|orders|flight|flights|appointment|booking|reservation|delivery|visit|payment|payments|debit|debits|ticket|tickets|meeting|room|rooms|invoice|card|cards|upgrade|offer|technician|engineer|request|transfer|refund|claim|complaint|chat|call|calls|emails|email|letters|texts|bag|seat|pack|addon|add-on|extra|extras|option|feature|order|item|items|parcel|shipment|standing|table|dinner|pickup|lesson|class|session|slot|trip|transaction|cheque|check|notifications|popups|reminder|reminders|recurring|autopay|topup|top-up|bar|roaming|spotify|newsletter|messages|case|hold|freeze|interview|tour|event|window'
/** Where one of these is ended, the bond behind it is only where it stands. */
const WHOLLY_ANOTHER = 'order|flight|appointment|booking|reservation|delivery|payment|roaming|transfer|add-on|addon|extra|invoice|charge'
const PART =
  'fee|fees|charge|charges|visit|appointment|order|upgrade|payment|payments|switch|transfer|move|number|statement|statements|invoice|bill|email|emails|request|change|manager|feature|alerts|name|details|holder|form|page|button|option|link|process|being|going|was|is|keeps'
const WANT =
  'want|wants|wanting|like|love|need|wish|decided|intend|going|calling|ringing|writing|here|asked|asking|trying|tried|request|requesting|instruct|rather|have|prefer|how|happy|ready|choose|elect|opt'
const ASK = 'can|could|would|will'
const LATER =
  'whoever|who|took|anytime|later|ever|whenever|without|penalty|suppose|curious|nosy|theoretically|hypothetically|someday|eventually|wrongly|mistake|accidentally'
const BACK = 'mind|but|however|instead|rather|neighbour|his|their|daughter|anyone|people'
const NO_OBJECT =
  'my|the|a|an|this|that|it|our|your|his|her|their|these|those|one|two|order|booking|tomorrow|flight|appointment|thurs|wed|tues|mon|fri|sat|sun|them|part|some|for|any|both|each|every|half'
const REPORTED = ['reported', 'conditional'] as const

// prettier-ignore
const isnt = tellEach('cancel', { isnt: true }, [
  [`${END}|${ENDING} ${MINE}|me|a|an|your|tomorrow's|today's *? ${THING}`, 'Please cancel my order.', { without: 'season' }],
  [`${END}|${ENDING} ${MINE}|a|an|your|tomorrow's|today's ~2 ${THING}`, 'I am cancelling my big hotel booking.', { without: 'and|season' }],
  [`${END}|${ENDING} ${MINE} ~1 ${BOND} ${PART}`, 'Stop the service charge.'],
  [`${WANT} to ${END} ${MINE}|a|an ~2 ${THING}`, 'I want to cancel my flight.'],
  [`${ASK} you|i|we ~2 ${END} ${MINE}|a|an ~2 ${THING}`, 'Could you cancel my flight.'],
  [`${ASK} you|i|we ~2 ${END} ${MINE}|a|an ~2 ${BOND} part|bit|option|button|page`, 'Can I cancel the packing service part?'],
  ["how|what|when|where would|might|if|happens|fee|charges|charge|costs|about ~3 cancel|cancelling|close|closing|end|ending|terminate|cancelled|closed", 'How would I cancel.'],
  [`if|when|suppose|supposing|before|after|once|unless|until i|we ~3 ${END}|${ENDED}`, 'When I close my account, who keeps the points.'],
  ['cancel|quit|leave|terminate any|anytime|at time|any?', 'Cancel anytime, they say.'],
  [`don't|not|never|didn't|dont want|wanted|asked|ask|wish|need? me|you|us? to? ${END}`, 'I do not want to cancel my plan.'],
  [`you|they|you've|they've|who|someone|system just|have|has|wrongly|suddenly|went? ${ENDED} my|our|the`, 'You closed my account.'],
  [`thinking|consider|considering|thought|toyed|threatened of|about|with? ${ENDING}`, 'I am thinking about closing my account.'],
  [`end|stop|close|finish of|at|the the? month|year|day|week|term|call|chat|tab|window|browser`, 'Close the window.'],
  [`stop|end|finish using|sending|charging|calling`, 'Stop calling me.'],
  ['withdraw|withdrawing ~2 from ~2 account|accounts|card|line', 'I cannot withdraw from my account.'],
  [`renew my|our|the ~2 passport|card|prescription|id`, 'I do not renew my passport.'],
  [`give|giving|gave you|them? notice of my|our|the|a|any|your|this|me ~1 address|change|changes|problem|absence|new|name|increase|price`, 'I give notice of my new address.'],
  [`${END} the|this|my|our ~1 account|line|service|plan|policy at|by itself|times|random|dropping`, 'They end the service at random.'],
])

// prettier-ignore
const ends = tellEach('cancel', { unless: LATER, without: WHOLLY_ANOTHER, despite: REPORTED }, [
  [`${END} down|up|off|with|out? ${MINE} ~2 ${BOND}`, 'Please close my old account.'],
  [`${END} ${MINE} ${MINE} ~2 ${BOND}`, 'Close both of our accounts, cancel all my services.'],
  [`${END} ${BARE}`, 'Cancel subscription.'],
  [`${WANT} to ~1 ${END} ~1 ${MINE} ~3 ${BOND}`, 'I want to cancel my contract.'],
  [`${ASK} you|i|we ~3 ${END} down|up|off|with? ${MINE} ~3 ${BOND}`, 'Could you close my account.'],
  [`i|we|just|only wanted|hoping|hope|wish to ${END} ${MINE} ~3 ${BOND}`, 'Hi, I wanted to cancel my membership.'],
  [`was|am|i'm|were|we're|are hoping|looking|wanting to ${END} ${MINE} ~3 ${BOND}`, 'I was hoping to close my account.'],
  [`wondering|wonder|see|know|ask if|whether i|we|you|it|someone could|can|would|might|'d ~1 ${END} ${MINE} ~3 ${BOND}`, 'I was wondering if you could close my account.'],
  [`i'm|im|i|we're|we|hereby am|are|will|be|now|shall|hereby|also|just|therefore? be|now|hereby|just? ${ENDING} down|up|with|off? ${MINE} ~3 ${BOND}`, 'I am closing my account.'],
  [`calling|ringing|writing|here|email|emailing|call|regarding|contacting ~2 about|regarding|re|on? ${ENDING} down|up? ${MINE} ~3 ${BOND}`, 'I am ringing about cancelling my membership.'],
  [`cancelling|canceling|terminating|cancel|terminate with you|yous|immediately|effective|altogether`, 'I am cancelling with you.'],
  ['cancel|terminate|close|scrap everything|lot|both|all|me of|it|the|out? it|lot?', 'Then cancel everything.', { unless: `${LATER}|time|times|monday|tuesday|wednesday|thursday|friday|saturday|sunday` }],
  ['close|shut|wind|closing|shutting|winding it|them|this|mine|everything|that down|up', 'Just close it down, please.'],
  [`give|giving up ${MINE} ~3 ${BOND}`, 'We would like to give up our membership.'],
  ['give|giving it|them up from|please|next|now|this|as', 'I would like to give it up from next month.'],
  [`get|getting|be|want rid of ${MINE} ~2 ${BOND}`, 'Please get rid of my loyalty account.'],
  [`put|putting|bring|bringing|make|draw ~1 end|stop|halt|close to|of my|our|the|this ~3 ${BOND}`, 'Could you put an end to my contract.'],
  [`bring|bringing ${MINE} ~3 ${BOND} ~6 to a|an close|end|halt`, 'We bring our agreement to a close.'],
  [`${ASK} you|i|we ~2 put|bring|make ~1 end|stop to|of my|our|the|this ~3 ${BOND}`, 'Could you put an end to my contract today.'],
  [`withdraw|withdrawing|resign|resigning|exit|exiting from? my|our|the|your|this ~3 ${BOND}|programme|program|club|circle`, 'We wish to withdraw from the agreement.'],
  [`wish|wishes|hope|hoping to ~1 withdraw|resign|exit|opt|discontinue|leave|give|put|bring ~5 ${BOND}|programme|program|club|circle`, 'I wish to resign from your circle.'],
  [`get|opt|pull|back|opting|want ~2 out of my|our|the|your|this ~3 ${BOND}|programme|program|club|circle`, 'I want out of this contract.'],
  [`asked|emailed|wrote|messaged|dm'd|called|rang|contacted ~3 about ${ENDING} ${MINE} ~3 ${BOND}`, 'I messaged you twice about ending my membership.'],
  ['is|are hereby revoked|cancelled|canceled|terminated|withdrawn|ended', 'The agreement is hereby revoked.'],
  [`${BOND} can|may|should|must ~1 finish|end|stop|go|close|lapse now|from|please|thanks|today`, 'Policy can finish now thanks.'],
  [`my|whole|entire|account|profile account|profile|membership|thing ~1 gone|deleted|closed|removed|cancelled please|pls|now|today|completely`, 'Whole profile gone please.'],
  [`get|let|take|want|remove|count|sign|opt me|us|my|him|her|mum|mother|we|i|name ~1 out|off|from of? your|the|this|my|our|that ~3 ${BOND}|club|books|programme|program|scheme|system|list`, 'Take me off your books.'],
  [`${ASK} you ~1 take|remove|get|sign me|us|my ~1 out|off|from of? your|the|this|my|our ~3 ${BOND}|club|books|programme|program|scheme|system`, 'Can you take me out of the programme.'],
  [`unsubscribe|unenrol|unenroll|deregister|disenroll me|us|my|our ~1 from the|your|my|this ~2 ${BOND}|programme|scheme|club`, 'Unsubscribe me from the annual plan.'],
  ['take|strike|remove|wipe ~1 off your books|register|rolls', 'Take us off your books.'],
  [`no longer want|wish|need|require|needing ~4 ${BOND}|member|customer|enrolled|programme`, 'I no longer need your service.', { without: 'become' }],
  [`don't|dont|not|no want|need|require|needing|wish|use|using ~1 your|the|my|this|our|a ~2 ${BOND} anymore|any|now|at|longer|whatsoever`, "I don't need the plan any more."],
  [`calling|ringing|writing|rang|called|phoned|emailed|messaging|come|came|here|touch ~3 to ~1 ${END} ~1 ${MINE} ~3 ${BOND}`, 'I rang today to cancel my contract.'],
  ['pull|pulling the plug on', 'Pull the plug on my plan.'],
  [`rescind|void|annul|revoke|dissolve|exit|rescinding|voiding|revoking my|our|the|this ~3 ${BOND}`, 'I hereby revoke the agreement.'],
  [`exercise|exercising|invoke|use ~2 right ~1 to|of cancel|withdraw|withdrawal|cancellation|terminate`, 'I exercise my right to cancel.'],
  [`don't|dont|not|no want|wish|intend|intention|be? to|of? continue|continuing|keep|carry ~1 with|my|our|the|your|this ~2 ${BOND}`, 'I do not wish to continue with the policy.'],
  ['leave|leaving|quit|quitting your|the|this ~2 club|scheme|programme|program|loyalty', 'I want to leave your loyalty programme.'],
  ['cancel|terminate me|us', 'Cancel me, please.'],
  [`want|need off|out my|the|this|your|of ~2 ${BOND}|program`, 'I want off this plan.', { without: 'phone' }],
  [`stop|quit|end being a|an|your ~1 member|customer|subscriber`, "I'd like to stop being a member."],
])

// prettier-ignore
const how = tellEach('cancel', { unless: `${LATER}|if|just|asking`, despite: ['asked', 'requested'] }, [
  [`how|where do|can i|we|you ~1 ${END} down|up|off? my|our ~2 ${BOND}`, 'How do I cancel my broadband?'],
  [`how to ${END} my|our ~2 ${BOND}`, 'How to delete my account.'],
])

// prettier-ignore
const asks = tellEach('cancel', { unless: `${LATER}|${BACK}|${NO_OBJECT}|${THING}|button|flow|fee|fees|did|if|or|when`, despite: REPORTED }, [
  ['cancel|terminate', 'This is the third time. I want to cancel.'],
])

/** By its noun, and by what shall come of it. */
// prettier-ignore
const notice = tellEach('cancel', { unless: LATER, despite: REPORTED }, [
  [`proceed|continue|process|go|progress|action ~2 closure|cancellation|termination|cancelation`, 'Proceed with the closure.'],
  [`request|requesting|want|confirm|require|arrange|seeking|effect|demand|need ~3 closure|cancellation|termination|disconnection|discontinuation of ~3 ${BOND}|membership`, 'I request closure of my account.'],
  [`closure|cancellation|termination|disconnection of my|our ~3 ${BOND}`, 'This is about the closure of my account.'],
  [`account|contract|policy|membership|subscription closure|cancellation|termination request|please|asap|required|needed`, 'Account closure please.'],
  [`just|only the|a cancellation|closure|termination`, 'Just the cancellation, thanks.'],
  [`want|wants|need|like|have|get|getting|having|wish|see ${MINE} ~3 ${BOND} ~2 ${ENDED}|switched|cut`, 'I want my account closed.'],
  [`my|our|the ~2 ${BOND} is|are|should|must|shall|can|to|may|needs hereby|now|be|to? be? ${ENDED}|revoked|finish|end|stop|cease|run|go|close|terminate|lapse`, 'The policy can finish now.', { unless: `${LATER}|ahead|saying|any|sign|know` }],
  [`need|want|wants|like my|our|it|the ~2 ${ENDED}|off|switched off|down|altogether|for|completely|entirely|today|from`, 'I need my account stopped.'],
  [`want it switched|shut|closed|turned off|down`, 'I want it switched off.'],
  [`days'|days|day's|month's|months|months'|weeks'|weeks|week's|written|formal|my|our|due notice to|on|of|for|that ~2 terminate|cancel|end|close|leave|quit|termination|cancellation|closure|my|our|${BOND}`, "I give thirty days' notice on my contract."],
  [`as|is|accept|take|consider|serves|constitutes ~3 my|our|formal|written|the ~1 notice|cancellation|resignation|termination`, 'Take this letter as my notice.'],
  ['notice is|of hereby|now? given|served|termination|cancellation', 'Notice is hereby given.'],
  [`handed|filled|sent|submitted|posted|completed|signed ~1 the|a|my|your closure|cancellation|termination form|letter|request|notice`, 'I handed in the closure form.'],
  [`instruction|instruct|instructions|authorise|authority ~2 to close|cancel|terminate|end`, 'This is our instruction to close the account.'],
  [`decided|want|going|like to leave you|yous|your`, 'I have decided to leave you.'],
  [`i'm|i|we're|we am|are? leaving you`, "I'm leaving you."],
  [`switch|turn|cut|disconnect it|the|my|our line|service|account|broadband|all|supply? off after|from|on|for|please|completely|permanently`, 'Switch the line off after the tenth.'],
  [`line|service|account|supply|broadband|connection|subscription may|can be switched|closed|cut|turned|disconnected|stopped|ended`, 'The line may be switched off.'],
])

/** Whoever asks until when one may give notice asks when the contract ends. */
// prettier-ignore
const notices = tellEach('cancel', { unless: `${LATER}|when|until|last|latest|earliest|date|day|many|long|guests`, despite: REPORTED }, [
  [`give|giving|serve|serving|submit|submitting|tender|hand|handing|put|putting you|in? ~1 my|our|formal|written|a|one|30|thirty|due? ~2 notice`, 'I would like to give notice.'],
])

/** What is not prolonged. */
// prettier-ignore
const renewals = tellEach('cancel', { unless: `${LATER}|card|passport|when`, despite: ['reported', 'negated'] }, [
  ["don't|not|dont want it|this|my|to|the|our ~2 renew|renewed|renewing", "I don't want it to renew."],
])

// prettier-ignore
const lapse = tellEach('cancel', { unless: `${LATER}|card|passport`, despite: ['reported', 'negated'] }, [
  [`don't|dont|not|never|won't|wont|shan't|no ~4 renew|renewing|auto-renew|prolong|extend my|our|the|it|this|your|at|on|in|when|with|for ~1`, 'Please do not renew our licence.'],
  ["won't|wont|not|shan't be|to|going|intend|want|wish|planning? to? be? renewing|renew", 'We will not be renewing.'],
  ['no need|reason to renew', 'There is no need to renew our seats.'],
  ['let|letting my|our|the|it|this ~2 lapse|expire|run', 'We shall let it lapse.', { despite: ['reported'] }],
  ['shall|must|should|to not|never be? roll|renew|auto-renew|renewed|extended|prolonged', 'It shall not roll over.'],
])

export const CLOSING_RULES: readonly StatementRule<'cancel' | 'porting' | 'contract_end'>[] = [
  ...isnt,
  ...ASKED_TO_END_RULES,
  ...ENDING_RULES,
  ...ends,
  ...notices,
  ...renewals,
  ...how,
  ...asks,
  ...notice,
  ...lapse,
  ...ENDING_PLAINLY_RULES,
  ...ENDING_IT_RULES,
  ...GIVING_NOTICE_RULES,
  ...PORTING_RULES,
  ...TAKING_DATA_RULES,
  ...TERM_LEFT_RULES,
  ...CONTRACT_END_RULES,
]
