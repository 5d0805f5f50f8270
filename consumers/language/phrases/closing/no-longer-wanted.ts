import type { StatementRule } from '../statement-rule.ts'
import { tellEach } from '../tell-each.ts'
import { LOOSE_BOND, NOT_MEANT, PASSING_THING, WHOLE_BOND, WHOSE } from './bonds.ts'

const NOT = "won't|wont|don't|dont|not|doesn't|doesnt|no|shan't|isn't|never|aren't|didn't"
const UNLESS = `${NOT_MEANT}|if|help|advice|sympathy|excuses|apology|apologies|can't|cannot`
const DENIED = { unless: UNLESS, without: PASSING_THING, despite: ['reported', 'negated', 'third'] } as const
const SAID = { unless: UNLESS, without: PASSING_THING, despite: ['reported', 'requested'] } as const
const REGULAR =
  'boxes|box|deliveries|visits|lessons|cleans|collections|classes|milk|parcels|sessions|papers|magazines|kits|meals|veg|issues|cleaning|bouquets|flowers|refills|samples|editions|invoices|payments'

// prettier-ignore
const notNeeded = tellEach('cancel', DENIED, [
  [`no need|call|use for|of the|a|your|any|it|you|him|them ~2 any|no|now|after|from ~1 more|longer|on`, 'No need for the cleaner any more.', { without: 'apology|reply|call-back|reminder|card' }],
  [`i|we|i'll|we'll|he|she ~1 not|won't|wont|shan't ~1 be? staying|stay|remaining with you|u|yous|ye ~1`, "I won't be staying with you this year."],
  [`decided|choosing|chosen|opted|prefer|rather|agreed|voted|going|like|wish|want ~1 against|not ~1 to? ~1 renew|renewing|continue|continuing|keep|extend|extending|prolong|prolonging|carry ~1 on? ~1 with|my|our|the|it|this|for|another|past|beyond|after|next|and|as|because|membership|subscription|cover`, 'We have decided not to renew the cover.', { without: `talking|waiting|me|you|your|hold|touch|passport|card|conversation|${PASSING_THING}` }],
  ['not|no|never|without interested|intention|interest|wish|desire|plans|plan|reason|point|intend|intending|planning ~1 in|of|to|for renew|renewing|continue|continuing|keeping|keep|prolonging|extending|extend ~2 my|our|the|it|this|with|for|another|at|subscription|membership|contract', 'I have no intention of renewing my membership.', { without: 'in-touch|me|you|passport|card|conversation' }],
  [`no|little|any ~1 further|more|longer|real? use|need|call for|of ${WHOSE} ~3 ${WHOLE_BOND}`, 'We have no further use for the account.', { unless: `${NOT_MEANT}|if|card|help` }],
  [`no longer ~1 need|needs|needed|require|requires|required|want|wants|use|wish ~1 ${WHOSE} ~3 ${WHOLE_BOND}|${LOOSE_BOND}`, 'I no longer need the storage plan.', { without: `${PASSING_THING}|deliveries|app` }],
  [`${WHOLE_BOND}|cleaning|boxes|service|services|monitoring|collection ~3 is|are|isn't|won't|will ~1 not|no? ~1 be? longer? ~1 needed|required|wanted|necessary ~1 longer|any|anymore|more|now|from|after|thank|thanks|and`, 'Her health plan is not needed any longer.'],
  [`${NOT} ~1 be? renewing|continuing|continue|carrying|keeping|keep|stay|staying|prolonging|extending|proceeding|signing ~1 on|up|out|again? ~1 with|the|on|our|my|this ~3 ${WHOLE_BOND}|filing|box|class|classes|course|place`, 'We wont be continuing with the filing package after this quarter.', { without: `promise|touch|me|money|${PASSING_THING}` }],
  [`${NOT}|no ~1 be|am|is|are? longer|be? ~1 a|your|members|subscribers member|subscriber|any|after|of|and ~1 any|anymore|after|from|more|now|longer|here|of|and ~1`, "I won't be a member any more after this month.", { stands: 'own' }],
  [`no more|further ${REGULAR} ~1 please|pls|plz|for|from|thanks|thx|thank|after|to|ta|as|needed|required`, 'No more boxes please.', { unless: `${UNLESS}|promised|holiday|this|week|today|there|are|got` }],
  [`please|pls|plz|so|and|kindly|thx|do ~1 don't|dont|not|never auto|automatically? renew|renewing|auto-renew|autorenew|rebook|roll ~1`, 'Got it insured elsewhere so pls dont auto renew.', { unless: `${UNLESS}|passport` }],
  [`stop|end|halt|cease sending|delivering|coming|collecting|supplying|bringing ~1 the|my|our|me|us|any ~2 ${REGULAR}|box|food|samples ~2 altogether|completely|from|please|after|now|as|entirely`, 'Please stop sending me the boxes altogether.', { unless: `${UNLESS}|holiday|wrong|week` }],
  [`stop|end|cease|halt|discontinue the|our|my|your|these ~2 daily|weekly|monthly|fortnightly|regular|yearly|annual|quarterly ~2 collection|collections|box|boxes|clean|cleaning|delivery|deliveries|visit|visits|visits|pass|plan|service|lesson|subscription|round|papers|paper|pickup`, 'Please stop the daily collection.', { unless: `${NOT_MEANT}|holiday|while|until|newsletter|emails` }],
])

// prettier-ignore
const takenOut = tellEach('cancel', SAID, [
  [`withdrawing|unenrolling|disenrolling|withdraw|unenroll|disenroll <name>|both|our|my|him|her|them ~3 effective|from|as|starting ~1 of? your|the|today|now|this|next|school|january|june|september|1st ~2`, 'Withdrawing Callum effective the first.', { stands: 'own', unless: `${NOT_MEANT}|if`, without: 'money|cash|funds|account|complaint|application|request|bank' }],
])

export const NO_LONGER_WANTED_RULES: readonly StatementRule<'cancel'>[] = [...notNeeded, ...takenOut]
