import type { StatementRule } from '../statement-rule.ts'
import { tellEach } from '../tell-each.ts'
import { LOOSE_BOND, NOT_MEANT, PASSING_THING, WHOLE_BOND, WHOSE } from './closing-words.ts'

const END =
  'cancel|cancell|cancle|cxl|terminate|close|end|discontinue|delete|stop|scrap|kill|disconnect|deactivate|finish|cease|surrender|axe|drop|bin|void|rescind|dissolve|quit|conclude|ditch|sever|unwind|relinquish|shut|annul|exit|wind|cut|undo'
/** Those that say it without "my". */
const CURTLY = 'cancel|cancell|cancle|cxl|terminate|close|discontinue|delete|disconnect|deactivate|surrender|shut|end'
const ENDING =
  'cancelling|canceling|terminating|closing|ending|discontinuing|deleting|stopping|scrapping|disconnecting|deactivating|finishing|ceasing|surrendering|dropping|binning|voiding|rescinding|dissolving|quitting|ditching|severing|relinquishing|shutting|exiting|winding'
const ENDED =
  'cancelled|canceled|terminated|closed|ended|discontinued|deleted|stopped|scrapped|disconnected|deactivated|finished|ceased|surrendered|dropped|binned|voided|undone|dissolved|shut|wound|cut|killed|gone'
const WISH =
  "want|wants|wanna|wana|wan|like|need|needs|wish|wishes|gotta|have|decided|going|gonna|calling|ringing|phoning|writing|emailing|messaging|here|trying|looking|hoping|ready|time|intend|chosen|agreed|voted|request|love|prefer|rather|must|will|shall|i'll|we'll|asked|told|wanting|instructed|obliged|forced"
const PARTICLE = 'up|down|off|out|with|over'
const UNLESS = `${NOT_MEANT}|if|fee|fees`
const DOING = `charging|debiting|using|sending|taking|emailing|calling|billing|adding|changing|showing|asking|selling|you|they|don't|dont|not|never|while|until|${PASSING_THING}`
const SAID = { unless: UNLESS, without: PASSING_THING, despite: ['reported', 'requested'] } as const
const SAID_ASKING = {
  unless: UNLESS,
  without: `${PASSING_THING}|don't|dont|not|never|didn't|no`,
  despite: ['reported', 'requested', 'asked'],
} as const

// prettier-ignore
const plainly = tellEach('cancel', SAID, [
  [`let|letting ${WHOSE} ~2 ${WHOLE_BOND}|staff|tenancy go ~1`, "I'm afraid we shall have to let the policy go.", { unless: `${UNLESS}|they|you` }],
  [`formal|official|formally|written|my|our|this request|application|instruction|notification|decision|intention|intent|wish|desire ~1 to|of|for ~1 ${END}|withdraw|exit|leave|${ENDING} ~1 from? ${WHOSE}? ~3 ${WHOLE_BOND}|terminate|cancel|with|immediate|effective`, 'I inform you of our decision to withdraw from the plan.', { unless: `${UNLESS}|ignored|refused` }],
  [`formal|official|written request|application|instruction|notification to terminate|cancel|close|discontinue|disconnect|withdraw`, 'Please treat this as a formal request to terminate.', { without: 'order' }],
  [`cancelling|canceling|closing|ending|quitting|terminating my|our|the ~2 ${WHOLE_BOND}`, 'Too dear, cancelling my plan.', { stands: 'first', unless: `${UNLESS}|is|was|has|took|takes|isn't|should|seems|been|became|means|would|will|easy|hard|impossible` }],
  [`cash|cashing in ${WHOSE} ~2 policy|plan|pension|isa|bond|whole|investment|savings ~1`, 'I want to cash in my policy.'],
  [`encash|encashing|encashment of? ${WHOSE}? ~2 ${WHOLE_BOND}|bond|investment`, 'Please encash my policy.'],
  [`let|allow|letting|help|get|getting me|us|him|her|mum ~2 leave|out|exit|quit of|from? ${WHOSE} ~3 ${WHOLE_BOND}|deal`, 'Get me out of this deal.', { unless: `${UNLESS}|log|app|they|won't` }],
  [`exit|remove|withdraw|discharge|deregister|unsubscribe|delete|drop|retire me|us|my|our|him|her ~1 from ${WHOSE} ~3 ${WHOLE_BOND}`, 'Kindly exit me from the scheme.', { unless: `${UNLESS}|email|emails|marketing|number|address` }],
  [`sure|ensure|want|see|like|that ~3 it|this|contract|plan|subscription|membership|policy ~1 doesn't|not|doesnt|won't|to ~1 not? carry|roll|renew|continue|extend|auto-renew ~1 on|over|itself|after|past|automatically|again|at|in|for|when`, "I want to make sure that the plan doesn't carry on after June.", { unless: `${UNLESS}|data|minutes|credit|why|happen|how|notice`, despite: ['reported', 'requested', 'negated'] }],
  [`you|u|yous|ye can|may|could|should ~2 ${END} ${PARTICLE}? ${WHOSE} ~3 ${WHOLE_BOND}`, 'So you can close my account now.', { without: `${DOING.replace('|you|they', '')}|your|any|anytime|online|whenever|only` }],
  [`confirm|ensure|sure|arrange|arranged|acknowledge ~3 ${WHOSE} ~3 ${WHOLE_BOND} ~3 ${ENDED}`, 'Please make sure that my membership is cancelled.', { unless: `${UNLESS}|still|why`, without: `${PASSING_THING}|been|was|not|hasn't|isn't` }],
  [`grateful|appreciate|appreciated|pleased|obliged|glad|great|lovely|mind|kind|nice|wonderful|good|helpful|thankful if|to|it|enough ~7 ${END}|${ENDING} ${PARTICLE}? ${WHOSE} ~3 ${WHOLE_BOND}`, 'I would be grateful if you could close my account.', { unless: NOT_MEANT, despite: ['reported', 'requested', 'asked', 'conditional', 'hedged'] }],
  [`grateful|appreciate|appreciated|pleased|obliged|glad|great|good|lovely if|it ~2 ${WHOSE} ~3 ${WHOLE_BOND} could|can|would|were|was be? ${ENDED}|brought`, 'I would appreciate it if the membership could be ended.', { unless: NOT_MEANT, despite: ['reported', 'requested', 'asked', 'conditional', 'hedged'] }],
  [`this|letter|email|message|form ~1 is|comes|serves ~1 to|for ~3 ${END}|${ENDING} ${WHOSE} ~3 ${WHOLE_BOND}|${LOOSE_BOND}`, 'This is to cancel our agreement.'],
  [`remove|delete|take|deregister|drop me|us|him|her|my|our ~2 as ~1 a|an|your? ~1 member|customer|client|subscriber|user|account`, 'Please remove us as a customer.'],
  [`allow|let|leave|letting|allowing ${WHOSE} ~3 ${WHOLE_BOND} ~1 to? lapse|expire|run|end|finish|die ~1`, 'We shall let the cover lapse.', { unless: `${UNLESS}|you|they` }],
  [`${WHOLE_BOND.replace('|trial', '')} cancellation|termination|closure|cancelation|surrender`, 'contract termination, number 12', { stands: 'first', unless: 'email|confirmation|form|link|page|button|your|how|when|received|after|terms|fee|fees|charge|charges|rules|costs|what' }],
  [`${CURTLY} ${PARTICLE}? ${WHOSE}? ~1 ${WHOLE_BOND} ~1`, 'Shut acct ending 12 pls.', { stands: 'first', unless: NOT_MEANT, without: `${DOING}|it|to|from|on|in|at|by|with` }],
  [`please|pls|plz|plss|kindly|abeg|just|so|then|now|yes|no|yeah ~1 ${CURTLY}|stop|drop|scrap|kill|finish ${PARTICLE}? ${WHOSE}? ~2 ${WHOLE_BOND}`, 'Kindly discontinue kitten plan for Tibbles.', { unless: NOT_MEANT, without: `${DOING}|it|to|from|on|in|at|by|with` }],
  [`please|pls|plz|kindly|abeg|can|could|would|will ~3 ${END} ${PARTICLE}? ${WHOSE} ~3 ${WHOLE_BOND}|${LOOSE_BOND} ~2 completely|altogether|permanently|entirely|immediately|effective|asap|from|as|with|after|please|pls|thanks`, 'Could you cut our supply permanently?', { unless: NOT_MEANT, without: DOING.replace('|you|they', '') }],
  [`${WISH} ~2 to ~1 ${END} ${PARTICLE}? ${WHOSE} ~3 ${WHOLE_BOND}`, 'We voted to end our arrangement.'],
  [`${WISH} ~2 to ${END}|withdraw|resign|retire|come|drop|pull|get|opt|back|step|bow out|from|off ~1 of|from? ~1 ${WHOSE} ~3 ${WHOLE_BOND}|club|${LOOSE_BOND}`, 'I want to drop out of the coffee pass.', { without: `${PASSING_THING}|app|box|money|cash`, despite: ['reported', 'requested', 'asked'] }],
  [`get|getting|take|taking|sign|wipe|release|let|letting me|us|him|her|mum|dad off|out|from of? ~1 ${WHOSE} ~3 ${WHOLE_BOND}`, 'Get me off this contract, you never asked me.', { without: `${PASSING_THING}|data|number|box|money|cash|it|funds|photo|picture` }],
  [`want|like|wish|need|be|asking|ask ~2 to? ~1 be? ~1 released|freed|discharged|excused|out from|of ~1 ${WHOSE} ~3 ${WHOLE_BOND}|obligation`, 'We want to be released from the contract.'],
  [`get|have|want|like|need|see ~1 ${WHOSE} ~4 ${WHOLE_BOND}|${LOOSE_BOND} ~1 ${ENDED}|undone|knocked|removed ~2 and|please|pls|today|now|from|asap|down|up|on|before|off`, "I'm ringing to get his plan closed and the last bill sent.", { without: `${PASSING_THING}|been|was|got|had` }],
  [`${CURTLY}|stop the|that|this|whole|it|all|every|our|my ~1 lot|lot|everything|shebang|account|thing ~1`, "Cancel the lot, I'm out.", { stands: 'first', unless: `${UNLESS}|game|app|photos|emails` }],
  [`every|all|each ${WHOLE_BOND} ~5 ${ENDED}|wound|removed`, 'I want every account in my name wound up.', { unless: `${UNLESS}|they|you|was|were|been|has|have` }],
  [`${WHOLE_BOND}|${LOOSE_BOND} with|from you|yous|yourselves ~4 can|should|must|shall|will|may|to ~1 stop|end|finish|cease|close|lapse|go|be`, 'The house insurance with you can stop as well.', { unless: `${UNLESS}|when|improve|better|help` }],
  [`${WHOLE_BOND} ~6 ends|finishes|stops|ceases|over|terminates|falls|finish ~2 from|as|with|for|of|today|on ~1 today|us|now|completion|this|end|the`, 'We consider the contract over as of today.', { despite: ['reported', 'hedged'], unless: `${UNLESS}|when|think|check|why|date|offer|says|soon`, without: `week|year|till|until|when|${PASSING_THING}` }],
  [`see|process|arrange|deal|handle|confirm|complete|request|action ~2 to|with|our|my|the ~1 closure|exit|cancellation|termination|withdrawal|disconnection of|from ~3 ${WHOLE_BOND}|account|club's`, 'Could you see to the closure of the account?'],
  [`joint|current|savings|both|old|second|business|bank account|accounts ~2 ${ENDED} please|pls|thanks`, 'Both accounts closed please.', { unless: `${UNLESS}|was|were|has|have|why` }],
])

/** Asked for with a question of how or how long. */
// prettier-ignore
const asking = tellEach('cancel', SAID_ASKING, [
  [`possible|able to ~1 ${CURTLY} ${WHOSE} ~3 ${WHOLE_BOND}`, 'Is it possible to close my account?', { unless: `${UNLESS}|later|early|before|without|penalty|anytime|when|after|charge|would|trial`, despite: ['reported', 'requested', 'asked', 'negated'] }],
  [`go|going|went about ${ENDING} ${WHOSE} ~3 ${WHOLE_BOND}|box|service`, 'How do I go about stopping my monthly box?', { unless: `${UNLESS}|would|just|later` }],
  [`i|we|i'd|we'd|i'm|we're ~2 want|wanna|like|need|wish|ringing|calling|trying|here ~1 to ~1 ${END} ${PARTICLE}? ${WHOSE} ~3 ${WHOLE_BOND}`, 'I want to drop the pass, how much notice do you need?'],
])

/** Somebody's services, and a business that is ended with. */
// prettier-ignore
const dealings = tellEach('cancel', SAID, [
  ['dispense|dispensing|let|letting|part|parting|disengage|disengaging|release|releasing ~1 go|ways|company|with|from? of|with? your|you ~1 services|firm|office|company|agency|duties|role|team|from', 'With regret we have to let go of your services.', { unless: `${NOT_MEANT}|app|card` }],
  ["no|not longer|further|be? ~1 require|requiring|need|needing|want|wanting|retain|retaining|instruct|instructing your|you ~1 services|firm|cleaners|company|agency|practice|office|as ~1", 'We no longer require your services.', { despite: ['reported', 'negated'] }],
  ['exercise|exercising|exercises|invoke|invoking|invoke|use|using|trigger|triggering|activate|activating ~2 of? ~1 the|our|my|a ~2 break|exit|termination|notice|opt-out|cancellation clause|option|right|period|rights|provision', 'Our firm is exercising the break clause.', { unless: `${NOT_MEANT}|when|how` }],
])

const ENDED_IT =
  'cancelled|canceled|cancled|ended|terminated|closed|deleted|scrapped|binned|dropped|ditched|axed|quit|discontinued|deactivated|surrendered'
/** Whoever ended it long ago and is still charged asks for their money. */
const STILL_CHARGED =
  'still|charged|charge|charging|charges|refund|refunded|debit|debited|took|money|billed|billing|bill|invoice|invoiced|keep|keeps|ago|since|when|after|before|they|you|never|fraud|by|if|mistake|accidentally|cancelled-by|confirmation|yet|but|despite|without|weeks|months|order|orders|flight|flights|booking|bookings|tickets|delivery|appointment|payment|reservation|trip|card|want|was|were|would|reinstate|reopen|back|system|app|bank|trial'
const TOLD = { unless: STILL_CHARGED, stands: 'own', despite: ['reported'] } as const

/** Told as done. */
// prettier-ignore
const done = tellEach('cancel', TOLD, [
  [`just|finally|i've|ive|now|we've cancelled|canceled|ended|terminated|closed my|our|the ~2 ${WHOLE_BOND} ~1`, 'Just cancelled my subscription after this.', { unless: 'still|charged|you|they|refund|but|ago|month|months|week|weeks|never|if|order', without: 'with|to' }],
  [`${ENDED_IT} my|our|the|this ~2 ${WHOLE_BOND} ~3 today|tonight|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|night|immediately|finally|because|straight|same`, 'I took my savings and closed the account yesterday.', { unless: 'still|charged|you|they|refund|never|if|mistake|but|app' }],
  [`i've|we've|i|we|have|just|so|had ~2 ${ENDED_IT} my|our|the|this|that|both|all ~2 ${WHOLE_BOND}|service|everything ~1`, 'I have cancelled my pass and gone elsewhere.', { without: 'with|to' }],
  [`${ENDED_IT} my|our|the|this|that|both|mum's|dad's ~2 ${WHOLE_BOND}|service ~1`, 'Cancelled the subscription last night.', { stands: 'first', without: 'with|to|in' }],
  [`i've|i|we've|we just|now|finally|also|therefore|immediately|today|already cancelled|canceled|unsubscribed|quit ~1`, "I've just cancelled."],
  ['had|have|going|decided to cancel in|because|as|after|for|anyway|immediately|straight ~2 end|they|the|it|all', 'Had to cancel in the end.', { unless: 'my|if|flight|booking|trip|order|appointment|holiday|hotel|meeting|plans|stay|due|reservation|visit|tickets|you' }],
  ["account|membership|subscription|pass|contract|policy ~1 closed|cancelled|canceled|ended|deleted|terminated already? ~1 on my|our|end|side|by|today|now", 'Account closed already on my side.', { stands: 'first', unless: STILL_CHARGED.replace('|by|', '|').replace('|back|', '|') }],
])

export const ENDING_PLAINLY_RULES: readonly StatementRule<'cancel'>[] = [...plainly, ...asking, ...dealings, ...done]
