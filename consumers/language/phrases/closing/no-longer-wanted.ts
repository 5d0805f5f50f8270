import type { StatementRule } from '../statement-rule.ts'
import { tellEach } from '../tell-each.ts'
import { LOOSE_BOND, NOT_MEANT, PASSING_THING, WHOLE_BOND, WHOSE } from './bonds.ts'

const NOT = "won't|wont|don't|dont|not|doesn't|doesnt|no|shan't|isn't|never|aren't|didn't"
const FROM_NOW = 'more|longer|anymore|after|from|now|again|past|beyond|this|next|going'
const UNLESS = `${NOT_MEANT}|if|help|advice|sympathy|excuses|apology|apologies|can't|cannot`
const DENIED = { unless: UNLESS, without: PASSING_THING, despite: ['reported', 'negated', 'third'] } as const
const SAID = { unless: UNLESS, without: PASSING_THING, despite: ['reported', 'requested'] } as const
const REGULAR =
  'boxes|box|deliveries|visits|lessons|cleans|collections|classes|milk|parcels|sessions|papers|magazines|kits|meals|veg|issues|cleaning|bouquets|flowers|refills|samples|editions|invoices|payments'

// prettier-ignore
const notNeeded = tellEach('cancel', DENIED, [
  [`no need|call|use for|of the|a|your|any|it|you|him|them ~2 any|no|now|after|from ~1 more|longer|on`, 'No need for the cleaner any more.', { without: 'apology|reply|call-back|reminder|card' }],
  [`so|therefore|then|now|please|and no more ${REGULAR} ~1`, 'We manage on our own now so no more visits.', { unless: `${UNLESS}|there|are|got|left|promised` }],
  [`i|we|i'll|we'll|he|she ~1 not|won't|wont|shan't ~1 be? staying|stay|remaining with you|u|yous|ye ~1`, "I won't be staying with you this year."],
  [`decided|choosing|chosen|opted|prefer|rather|agreed|voted|going|like|wish|want ~1 against|not ~1 to? ~1 renew|renewing|continue|continuing|keep|extend|extending|prolong|prolonging|carry ~1 on? ~1 with|my|our|the|it|this|for|another|past|beyond|after|next|and|as|because|membership|subscription|cover`, 'We have decided not to renew the cover.', { without: `talking|waiting|me|you|your|hold|touch|passport|card|conversation|${PASSING_THING}` }],
  ['not|no|never|without interested|intention|interest|wish|desire|plans|plan|reason|point|intend|intending|planning ~1 in|of|to|for renew|renewing|continue|continuing|keeping|keep|prolonging|extending|extend ~2 my|our|the|it|this|with|for|another|at|subscription|membership|contract', 'I have no intention of renewing my membership.', { without: 'in-touch|me|you|passport|card|conversation' }],
  [`no|little|any ~1 further|more|longer|real? use|need|call for|of ${WHOSE} ~3 ${WHOLE_BOND}`, 'We have no further use for the account.', { unless: `${NOT_MEANT}|if|card|help` }],
  [`<name>|he|she|son|daughter|boys|girls|kids|children|twins ~2 won't|wont|not ~1 be? returning|return|attending|continuing|continue ~1 back? ~3 after|next|from|this|any ~1 term|summer|september|year|more|longer|half|anymore`, 'Oskar will not be returning after the summer.', { without: 'me|week|card|home' }],
  [`${NOT} ~1 be? need|needing|require|requiring|want|wanting|needs ~1 you|u|yous|ye ~2 any? ~1 ${FROM_NOW}`, "We won't be needing you any more.", { without: 'to|help' }],
  [`${NOT} ~1 be? need|needing|require|requiring|want|wanting|needs your|ur|the|that|this|these|my|our|it|them|those ~3 ${WHOLE_BOND}|${LOOSE_BOND}|${REGULAR}|visits|girls|people ~1 any|no? ~1 ${FROM_NOW}`, "We've got a well now so we won't be needing your water any longer."],
  [`no longer ~1 need|needs|needed|require|requires|required|want|wants|use|wish ~1 ${WHOSE} ~3 ${WHOLE_BOND}|${LOOSE_BOND}`, 'I no longer need the storage plan.', { without: `${PASSING_THING}|deliveries|app` }],
  [`${WHOLE_BOND}|cleaning|boxes|service|services|monitoring|collection ~3 is|are|isn't|won't|will ~1 not|no? ~1 be? longer? ~1 needed|required|wanted|necessary ~1 longer|any|anymore|more|now|from|after|thank|thanks|and`, 'Her health plan is not needed any longer.'],
  [`${NOT} ~1 be? renewing|continuing|continue|carrying|keeping|keep|stay|staying|prolonging|extending|proceeding|signing ~1 on|up|out|again? ~1 with|the|on|our|my|this ~3 ${WHOLE_BOND}|filing|box|class|classes|course|place`, 'We wont be continuing with the filing package after this quarter.', { without: `promise|touch|me|money|${PASSING_THING}` }],
  [`${NOT} ~2 keeping|keep|taking|take|taken|want|wanting ~1 the|our|his|her|my|that|<name> ~1 place|spot|seat|seats|unit|locker|desk|plot|plan|season ~1 on|up|any|after|from|next|for|anymore`, "We're not keeping the place on."],
  [`${NOT}|no ~1 be|am|is|are? longer|be? ~1 a|your|members|subscribers member|subscriber|any|after|of|and ~1 any|anymore|after|from|more|now|longer|here|of|and ~1`, "I won't be a member any more after this month.", { stands: 'own' }],
  [`no more|further ${REGULAR} ~1 please|pls|plz|for|from|thanks|thx|thank|after|to|ta|as|needed|required`, 'No more boxes please.', { unless: `${UNLESS}|promised|holiday|this|week|today|there|are|got` }],
  [`please|pls|plz|so|and|kindly|thx|do ~1 don't|dont|not|never auto|automatically? renew|renewing|auto-renew|autorenew|rebook|roll ~1`, 'Got it insured elsewhere so pls dont auto renew.', { unless: `${UNLESS}|passport` }],
  [`${NOT} ~2 be? taking|take|accepting|accept up? ~1 it|the|your|this|that up? ~1 renewal|up|invitation ~1`, 'Thanks for the renewal invitation, I shall not be taking it up.', { unless: 'matter|complaint|app|if|job|top' }],
  [`stop|end|halt|cease sending|delivering|coming|collecting|supplying|bringing ~1 the|my|our|me|us|any ~2 ${REGULAR}|box|food|samples ~2 altogether|completely|from|please|after|now|as|entirely`, 'Please stop sending me the boxes altogether.', { unless: `${UNLESS}|holiday|wrong|week` }],
  [`stop|end|cease|halt|discontinue the|our|my|your|these ~2 daily|weekly|monthly|fortnightly|regular|yearly|annual|quarterly ~2 collection|collections|box|boxes|clean|cleaning|delivery|deliveries|visit|visits|visits|pass|plan|service|lesson|subscription|round|papers|paper|pickup`, 'Please stop the daily collection.', { unless: `${NOT_MEANT}|holiday|while|until|newsletter|emails` }],
])

/** A place, a name or a home that is taken out. */
const PERSON = "me|us|him|her|them|my|our|his|<name>|name|mum|dad|son|daughter|mum's"
const ROLL = `route|center|centre|daycare|register|rolls|roll|books|nursery|school|class|academy|practice|membership|patient|course|scheme|programme|program|club|batch|choir|team|league|${WHOLE_BOND}`
// prettier-ignore
const takenOut = tellEach('cancel', SAID, [
  [`withdrawing|unenrolling|disenrolling|withdraw|unenroll|disenroll <name>|both|our|my|him|her|them ~3 effective|from|as|starting ~1 of? your|the|today|now|this|next|school|january|june|september|1st ~2`, 'Withdrawing Callum effective the first.', { stands: 'own', unless: `${NOT_MEANT}|if`, without: 'money|cash|funds|account|complaint|application|request|bank' }],
  ['want|like|need|please|be|whatever|kindly ~4 disenrolled|unenrolled|un-enroll|un-enrolled|disenroll|unenroll|deregistered|unsubscribed ~1', 'I would like to be disenrolled.', { unless: `${NOT_MEANT}|if|emails|newsletter` }],
  [`resign|resigning|relinquish|relinquishing <name>|my|our|his|her|the ~1 place|spot|seat|enrolment|registration ~1`, "With this letter we resign Callum's place."],
  [`don't|dont|not wanna|want|wish ~1 be in|on|part ~1 it|that|this|of ~2 no|any|anymore more|longer? ~1`, "I don't wanna be in that no more, take me out.", { despite: ['reported', 'negated'] }],
  [`he'll|she'll|they'll|we'll|i'll|will finish|stop ~1 here|with ~1 on|you|at|from|after ~1`, "They'll finish here on the 7th.", { unless: `${NOT_MEANT}|if|work|when` }],
  [`take|strike|remove|withdraw|pull|drop|unenrol|deregister|cross|delete ${PERSON} ~3 off|from|out of? your|the|this|that|ur|yr ~3 ${ROLL}`, 'Could you take Nils off the register from half term please?', { unless: `${UNLESS}|photo`, without: `${PASSING_THING}|money|cash|number|address|call|calls|card|data|jumps` }],
  [`take|strike|remove|withdraw ~1 my|our|his|her name|names off|from|out <name>`, 'Take my name off Skyclub.', { unless: `${UNLESS}|list|lists` }],
  [`taking|withdrawing|pulling|removing|pulled|withdrew|took|taken|withdrawn ${PERSON} ~3 off|from|out of? ~1 ${ROLL}|it|altogether`, 'I pulled us out of it.', { stands: 'own', unless: `${UNLESS}|money|queue|line|list|ages|minutes|hours|weeks` }],
  [`take|remove|pull|withdraw|delist|get|taken my|our|the|this ~1 house|flat|property|home|cottage|apartment|villa|listing off|from|down|out ~1 the|your|ur|please|pls|market|site|we|now|altogether|website ~1`, 'Please take our cottage off the site.', { unless: `${UNLESS}|photo|photos|picture` }],
  [`withdraw|withdrawing|unenrol|unenrolling|deregister|removing|taking <name>|our|my|the ~2 from|out ~1 the|your|of nursery|school|course|club|class|academy|team|lessons|kindergarten|creche|playgroup`, 'We have decided to withdraw Nils from the nursery.', { unless: `${UNLESS}|school bag` }],
  [`give|giving|given|gave|hand|handing|handed|surrender|surrendering up|back|in? ~1 <name>|my|our|the|his|her ~2 place|seats|spot|season|plot|locker|desk|unit ~1`, "We're giving up Leo's place from September.", { stands: 'own', unless: `${NOT_MEANT}|bus|train|lady|woman|flight|plane|man|booking` }],
  [`take|taking|put|get ~1 my|the|this ~1 account|contract|policy|subscription|agreement ~1 out of my|our|his|her name`, 'Please take the account out of my name and stop it.', { unless: `${NOT_MEANT}|into` }],
  [`let|lets|get|want|decided|going|like ~1 to? ~1 call ~1 it|the|this off ~1 the|our|whole|this ~1 ${WHOLE_BOND}|thing|deal`, "We'd like to call it off, the whole contract.", { without: 'card', unless: `${UNLESS}|strike` }],
])

export const NO_LONGER_WANTED_RULES: readonly StatementRule<'cancel'>[] = [...notNeeded, ...takenOut]
