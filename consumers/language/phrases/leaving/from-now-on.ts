import type { StatementRule } from '../statement-rule.ts'
import { tellEach } from '../tell-each.ts'
import { ANOTHER, FIRM_KIND, HOLDING, NOT_GONE_YET } from './leaving-words.ts'

const NEVER = "never|won't|wont|wouldn't|shan't|not|ain't|nor|neither"
const DEAL =
  'buy|use|fly|shop|order|book|bank|stay|eat|go|visit|return|come|travel|spend|deal|rent|subscribe|renew|drink|read|play|hire|employ|trust|sign|contract|ship|insure'
const DEALING =
  'buying|using|flying|shopping|ordering|booking|banking|staying|eating|going|visiting|returning|coming|travelling|traveling|spending|dealing|renting|subscribing|renewing|drinking|reading|playing|hiring|trusting|signing|shipping|insuring'
const LEAVING = 'leaving|switching|moving|going|changing|cancelling|canceling|closing|quitting|taking|off|done|out|gone'
const OWN = 'business|custom|money|trade|savings|pension|account|accounts|mortgage|insurance|loyalty'
/** What is cancelled for a customer, not by them. */
const CANCELLED = 'flight|train|order|delivery|appointment|was|were|been|is|class|trip|bus|event|visit|meeting|booking|you|they'

/** What the customer will do, and with whom not. */
// prettier-ignore
const intent = tellEach('leave', { unless: NOT_GONE_YET, despite: ['negated'] }, [
  [`${NEVER} ~1 give|giving|pay|paying|spend|spending|get|getting ~1 you|yous|them|here? another|single|more|one penny|pence|cent|cents|dime|euro|dollar|pound|rupee|quid`, 'I will never spend another penny in your stores.'],
  [`${NEVER} be? ${DEAL}|${DEALING} another|any|more|anything ~2 from|with|at|in ~1 you|yous|your|yours|here|this|them`, "I won't be buying another car from you."],
  ['neither|nor|never ~5 will|shall|would|ever? ~1 set|return|come|use|buy|fly|shop|step ~5 again|anymore', 'Neither I nor my family will set foot in your hotel again.'],
  ["never|won't|wont|not be? see|seeing|hear|hearing|catch ~1 me|us|mine ~5 again|anymore", "You'll never see me in your restaurant again.", { unless: `${NOT_GONE_YET}|complain|happen` }],
  ['next|future ~3 won\'t|wont|not|never be ~1 one|from|of|with|by ~2 yours|you|your|yous', "Our next car won't be one of yours."],
  [`next ~3 will|'ll|is|shall|be be? ~1 with|from|by|at|to someone|somebody|another|elsewhere|a ~1 else|different|other|${FIRM_KIND}`, 'My next phone contract will be with someone else.', { unless: `${NOT_GONE_YET}|agent|room|flight` }],
  ["next time|year|month|trip|season ~2 i'm|we're|i'll|we'll|i|we ~2 flying|going|booking|using|buying|staying|fly|go|book|use|buy|stay|try ~1 with|from|at? someone|somebody|another|elsewhere|anyone ~1", 'Next time I am flying with someone else.', { unless: `${NOT_GONE_YET}|room|date|time of` }],
  ['not going|intending|planning|willing|wish|wishing|want|keen to continue|carry|proceed|stay|remain on? with|using|as ~1 you|your|yours|this|a', 'I am not going to continue with your service.', { unless: `${NOT_GONE_YET}|call|chat|order|conversation` }],
  ['no longer ~1 have|hold|own|keep|need|want ~2 account|policy|contract|membership|subscription|card with|at|here|from', 'I no longer have an account with you.'],
  [`shall|will|be|now|am|are|we're|i'm looking|turning to my|our|a|another|the ~2 ${FIRM_KIND} for ~2 future|all|our|my|in`, 'We shall be looking to our local garage for all future servicing.'],
  ['stopping|stopped|withholding|ending|suspending|cancelling all|any|our|further ~1 orders|purchases|business|supplies|bookings|procurement|buying ~1 from|with|to ~1 you|your|yourselves', 'We are stopping all orders from your side.'],
])

/** What has been done about it, as a letter, a survey or a quarrel says it. */
// prettier-ignore
const done = tellEach('leave', { unless: NOT_GONE_YET }, [
  [`${HOLDING} is|are|'s|was|were|have|has been|gone|now|already? elsewhere ~1`, 'My boiler cover is elsewhere now.', { unless: `${NOT_GONE_YET}|parcel|order|van` }],
  [`taken|took|moved|taking|moving|carried my|our ~3 ${OWN} to the|a|an|another|some ~2`, 'I have taken my bit of money to the post office.', { unless: `${NOT_GONE_YET}|you|new|your|branch` }],
  [`finalised|finalized|selected|onboarded|engaged|locked|confirmed|identified ~1 another|different|new|alternate|alternative ~1 party|vendor|agency|option|${FIRM_KIND}`, 'We have already finalised another vendor.'],
  ['left|quit|cancelled|canceled|switched|leaving|cancelling|moved|unsubscribed due|because|owing to|of ~2 price|pricing|prices|cost|costs|fees|service|support|bugs|quality|rates|increase|lack|poor|bad|attitude', 'Cancelled due to cost.', { unless: `${NOT_GONE_YET}|${CANCELLED}` }],
  ['left|leaving|cancelled after ~1 years|months|decades', 'Left after many years.', { unless: `${NOT_GONE_YET}|${CANCELLED}|he|she|job|manager|staff|home|house` }],
  ['moved|moving|switched|switching|went|gone|going|defected to competitor|competitors|competition|rival|rivals', 'Moved to competitor due to price.'],
  [`cancelling|canceling|closing|leaving|cancelled|closed ~1 today|everything|now|it|all|tomorrow|account ~1 and|& ~1 ${LEAVING}|joining|switched|moved|went|joined`, 'I am closing everything and going to a bank that answers.', { unless: `${NOT_GONE_YET}|you|they` }],
  ['kiss|kissed|kissing|wave|say my|our ~1 business|custom|money|loyalty ~1 goodbye|bye', 'You can kiss my business goodbye.'],
  ['kiss|say|wave|said goodbye|bye to my|our ~1 business|custom|money|loyalty', 'Kiss goodbye to my custom.'],
  [`final|last straw ~3 i'm|im|we're|i|we|am|are|so ~2 ${LEAVING}`, 'This is the final straw, I am moving my accounts.'],
  [`had it|enough with|of ~6 i'm|im|we're|so|and|am ~1 ${LEAVING}`, "I've had it with you people, I'm switching."],
  ["i|we|i've|we've have|just|already? left|quit|ditched|abandoned your ~2 bank|company|firm|service|club|network|gym|platform|site|school|store|programme|society|airline|app|church|group|practice|salon|garage|insurance", 'My family and I have left your little bank.'],
  ['unsubscribed|cancelled|canceled|deleted|closed|uninstalled ~2 for good|ever', 'I have unsubscribed for good.', { unless: `${NOT_GONE_YET}|${CANCELLED}` }],
  ['sent|send|sending|handed|handing|posted|returned|giving|gave ~1 back|in? ~1 my|our|the ~1 membership|season|loyalty|club card|ticket|badge|cards|tickets', 'I sent back my membership card.', { unless: `${NOT_GONE_YET}|lost|found|new|wrong` }],
  ['consider|count|take this|that|it ~1 last|final|end|goodbye|farewell of|order|visit|letter|purchase|payment|message|to|for|booking', 'Consider this my last order.', { unless: `${NOT_GONE_YET}|warning|chance` }],
  ["that's|thats me|us away|off|out|finished|gone ~1 then|now|so|from|with", "That's me away then."],
  ['customer|member|subscriber|client no more|longer ~1', 'A customer no more.', { unless: `${NOT_GONE_YET}|service|calls|support|than` }],
  [`lost|losing ~1 customer|family|member|client|guest|reader|patient ~2 because|over|due|today|here|for|to ~2 your|this|life|good|ever|that|competitor|${ANOTHER}`, 'You are losing a family over this.', { unless: `${NOT_GONE_YET}|i've|we've|bag|luggage` }],
])

export const FROM_NOW_ON_RULES: readonly StatementRule<'leave'>[] = [...intent, ...done]
