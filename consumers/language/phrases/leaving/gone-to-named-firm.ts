import type { StatementRule } from '../statement-rule.ts'
import { type RuleRow, tellEach } from '../tell-each.ts'
import { NAMED_FIRM, NO_FIRM, STRANGE_FIRM, withNamedFirm } from './firm-names.ts'

/** Going over to a firm, in verbs that are said of hardly anything else. */
const SWITCHED =
  'switched|switching|swapped|swapping|defected|defecting|ported|porting|migrated|migrating|converted|hopped|hopping|shifted|shifting'
/** Going, also of people who move house or travel. */
const WENT =
  'moved|moving|gone|going|went|changed|changing|change|crossed|cross|jumped|left|leaving|off|heading|headed|returning|returned|packing|converting|switch'
const SIGNED = 'signed|signing|joined|joining|enrolled|enrolling|registered|registering|contracted'
const WE =
  "i'm|im|we're|i|we|i've|we've|ive|weve|i'll|we'll|she's|he's|they're|kids|r|are|am|is|already|now|all|team|family|whole|just|happily|only"
/** What is said beside it of a firm, and not of a town. */
const BARGAIN =
  "after|since|contract's|month|year|years|your|too|never|cheaper|half|price|prices|instead|contract|contracts|export|porting|code|pac|cancel|quid|discharge|better|free|less|rate|rates|quote|quoted|deal|faster|final|account|router|migration|because|nearer|closer|who|whose|they|they're|booked|paid|reply|answers"
const ENDED =
  'cancel|cancelled|close|closed|closing|ended|ending|terminate|stop|deleted|leaving|left|renew|renewing|continue|notice|bye|goodbye'
const GOODS =
  'business|custom|trade|money|loyalty|number|numbers|account|accounts|savings|pension|pot|isa|mortgage|loan|salary|salaries|wages|policy|policies|cover|insurance|mobile|phone|phones|broadband|line|lines|energy|supply|fleet|bookings|stays|trips|spend|website|site|sites|domain|domains|hosting|server|servers|subscription|services|books|payroll|files|data|records|orders|order|lunch|lunches|dinner|conference|samples|parcels|volumes|papers|receipts|flowers|prescriptions|lenses|membership|ticket|bond|funds|shopping|cat|cats|dog|dogs|car|cars|van|vans|kids|boys|girls|twins|house|houses|flat|flats|property|properties|listing|everything|lot|all|mine|it|them|team|staff|office|coverage|plan|refills|medicines|medication|meds|runs|yard|lawn|groceries|scripts|spending|needs|cards|household|stuff|things|job|deposit'
const UNLESS =
  "looked|looking|thought|think|many|neighbour's|neighbours|husband's|wife's|sister's|brother's|friend's|mate's|if|unless|maybe|perhaps|might|tempted|considering|nearly|almost|whether|came|wish|hope|or"
const MOVING_HOUSE =
  'house|home|flat|address|city|town|live|lives|living|job|area|county|country|apartment|relocating|relocated|uni|university|work|deliver|available|coverage|visit|holiday|train|bus|flight'
const TOLD = { unless: UNLESS, without: NO_FIRM, despite: ['asked', 'requested', 'reported'] } as const
/** Where what the customer takes along stands among the words, nothing that is theirs takes it back. */
const WITH_GOODS = {
  ...TOLD,
  without: `abroad|overseas|hospital|school|court|england|scotland|ireland|spain|france|london|room|seat|table|gate|another|different|other|new|version|plan|mode|wrong`,
} as const

/** A "no" before the subject answers, and takes nothing back. */
const ANSWER = { ...TOLD, despite: [...TOLD.despite, 'negated'] } as const

// prettier-ignore
const told: readonly RuleRow[] = [
  [`${SWITCHED} ~1 over|across|up|out|back|away? to|onto ${NAMED_FIRM}`, 'We have swapped to Larkfone.', { ...TOLD, unless: `${UNLESS}|soda|wine|lounge|terminal` }],
  [`${WENT} ~1 over|across|on|onto|out|back to ${NAMED_FIRM} ~3 now|instead|already|since|from|lately|nowadays`, 'We went across to Larkfone instead.'],
  [`gone|moved|went|going|moving|coming|come|switched|popped|jumped over|across to|tae ${NAMED_FIRM}`, 'My wife and I have now gone across to Larkfone.', { ...TOLD, unless: `${UNLESS}|speak|talk|chat|call|email|house|flat|home|trip|details|page|link|site|lounge|terminal|counter` }],
  [`${WENT} to|for|with|w ${NAMED_FIRM} ~6 ${BARGAIN}`, 'I am moving to Larkfone, please send the porting code.'],
  [`${ENDED} ~9 .? ~3 moved|moving|gone|going|went|off|switched|switching|changed|signed|joining|trying ~1 over|up|out? to|with|w|for ${NAMED_FIRM}`, 'Please cancel it, we are moving to Larkfone.', { ...TOLD, without: `${NO_FIRM}|will|can`, unless: `${UNLESS}|house|abroad|why|flight|train|staff|member` }],
  [`cancel|close|end|stop ~6 .? ~3 joined|joining|trying|joining ${NAMED_FIRM}`, 'Please cancel me, joining Larkgym.', { ...TOLD, without: `${NO_FIRM}|can`, unless: `${UNLESS}|house|abroad|why|flight|train` }],
  [`${SWITCHED}|changed|swapped|went|gone|left|defected|moved over|on|across? to|for|with|w ${NAMED_FIRM}`, 'Gone to Larkfone.', { ...TOLD, stands: 'alone' }],
  [`left|leaving you|ye|yous|them|this|the|your ~2 for ${STRANGE_FIRM}`, 'We left this gym for Larkfone.'],
  [`left|leaving for ${NAMED_FIRM} ~2 because|cheaper|better|after|in|last|and|half|who|where|across|down`, 'Left for Larkfone because of the price.', { ...TOLD, unless: `${UNLESS}|train|flight|airport|work|holiday|bus|he|she` }],
  [`gone|going|went|decided|plumped|opted with|w ${NAMED_FIRM}`, 'In the end we have gone with Larkfone.', { ...TOLD, unless: `${UNLESS}|your|holiday|trip|weekend|sale|camera|player|lens|friend|lounge|lounges|food|battery|team` }],
  [`settled|decided|plumped|opted on|for|with|w ${NAMED_FIRM} ~3 instead|end`, 'We settled on Larkfone in the end.', { ...TOLD, unless: UNLESS }],
  [`decided|agreed|chosen to go with|w|to ${NAMED_FIRM} ~2 for|instead|because|as|sorry|now`, 'Sorry, we have decided to go with Larkfone for the mortgage.', { ...TOLD, unless: `${UNLESS}|lounge|gate` }],
  [`${SIGNED} ~1 on|up|over|her|him|them|us|there? with|w|to|at|by ${NAMED_FIRM}`, 'We have registered with Larkfone.', { ...TOLD, unless: `${UNLESS}|newsletter|app|trial` }],
  [`joined|joining ${NAMED_FIRM} ~1 so|from|with|w|instead|next|this|last|now|in|on|because|across|down`, 'I joined Larkgym so please stop my membership.'],
  [`i'm|im|we're|she's|he's|they're|kids|r|are|am|is|'s|team|family|whole|now ~1 with|w|at|on|under|wi ${NAMED_FIRM} ~2 now|noo|nowadays|these|since|instead|onwards`, 'The kids are with Larkdale Dental now.', { ...ANSWER, unless: `${UNLESS}|phone|hold|call|been|waiting|stuck|still|chat|gate|done|parcel|doctor|problem|landed|lounge` }],
  [`on|with|w|at|under ${NAMED_FIRM} ~1 now|since|nowadays|instead`, 'On Larkhost since May and no trouble.', { ...TOLD, stands: 'first', unless: `${UNLESS}|phone|hold|been|waiting|stuck|still|chat` }],
  [`${WE} ~1 use|using|get|fly|flying|buy|buying|ride|riding|bank|shop|order|ordering|eat|travel|go|going|train|play|trust|sourcing ~2 with|w|at|to|from|on|by|through|off ${NAMED_FIRM} ~2 now|nowadays|instead`, 'We order from Larkfone now.', { ...ANSWER, unless: `${UNLESS}|can|could|should|trying|speak|hotel|problem|waiting|direct|flight|call|customer|details` }],
  [`i|we|i'm|we're|just|only ~1 use|using|get|getting|fly|take|ride|buy|have|trust|order|read|play|watch <name> ~3 now|nowadays|instead`, 'I use Larkcab now.', { ...ANSWER, without: `${NO_FIRM}|until`, unless: `${UNLESS}|can|could|should|trying|speak|problem|how|must|error|issue|lounge|lounges` }],
  [`i|we now ~1 use|fly|buy|ride|bank|shop|order|eat|travel|go|train|play ~2 with|w|at|to|from|on|by|through|off? ${NAMED_FIRM}`, 'I now go to Larkdale Optical on the square.', { ...ANSWER, unless: `${UNLESS}|can|could|should|trying|speak|problem|cannot|can't|ago` }],
  [`using|taking|getting|ordering|buying|flying ~2 with|w|at|from|frm|on|by? ${NAMED_FIRM} ~1 now`, 'No thanks, using Larksnap now.', { ...TOLD, stands: 'first', unless: `${UNLESS}|can|please|speak` }],
  [`so i|we travel|fly|bank|shop|go|train|eat|buy with|w|at|to|from|by ${NAMED_FIRM}`, 'You cut the route so I travel with Larkcoach.', { ...TOLD, unless: `${UNLESS}|flight|day|lounge` }],
  [`my|our|all|everything|the ~2 ${GOODS} ~2 go|goes|going|gone|land|lands|transfers|transfer|transferred|starts|switches|moves|moved|moving|awarded|switched|run|runs|insured|managed|live|hosted ~1 over|across? to|with|w|at|by|via|through|in|on ${NAMED_FIRM} ~6 now|from|these|as|instead|since|next|on|because|after|today|who|last|this|mon|monday|tuesday|wednesday|thursday|friday`, 'Our salaries go to Larkbank from this month.', { ...WITH_GOODS, despite: ['asked', 'requested', 'reported', 'third'], unless: `${UNLESS}|your|refund|delivered|parcel|holiday|flight|why|work|vet|hospital` }],
  [`my|our|the ~1 ${GOODS} ~3 is|are|has|have|was|were|will|'s ~1 be|been|all|now|already? ~1 transferred|placed|moved|awarded|given|entrusted|switched|transferring|moving|paid|kept|shifted|insured|connected ~1 over|out? to|with|w|in|at|by ${NAMED_FIRM}`, 'The liability cover of our office has been moved, and our savings have been placed with Larkcover.', { ...WITH_GOODS, despite: ['asked', 'requested', 'reported', 'third'], unless: `${UNLESS}|half|your|refund|parcel|still|flight|why|wrong|delivered` }],
  [`consolidated|consolidating|took|taken|taking|move|moved|moving|transferred|transferring|transfer|switched|switching|swapped|swapping|put|putting|placing|placed|entrusted|entrusting|given|giving|shifting|shifted|brought|bringing|remortgaging my|our|the|both|all|its|every|it ~2 ${GOODS} ~3 to|with|w|into|onto|through|over ~1 to|with? ${NAMED_FIRM}`, 'I am transferring my pot to Larkpension.', { ...WITH_GOODS, unless: `${UNLESS}|from|you|your|refund|hold|repair|house|holiday|details|order|parcel|claim|complaint|problem|dog|music|vet` }],
  [`remortgaging|remortgaged|refinancing|refinanced|insuring|insured|reinsured|rebooked|placing|entrusted ~3 with|w|through|to|at ${NAMED_FIRM}`, 'Remortgaged through Larkhome Loans.', { ...WITH_GOODS }],
  [`swapped|swapping|ditched|ditching|dropped|dropping|traded|dumped|exchanged|replaced|replacing ~1 you|your|yous|them|this|these|the ~2 for|with|w|by <name>`, 'Swapped this club for Larkgym.', { ...TOLD, stands: 'own', unless: `${UNLESS}|battery|screen|part|engine|they|software|phone|keyboard|menu|food` }],
  [`replaced by|with|w ${NAMED_FIRM}`, 'Replaced by Larknote.', { ...TOLD, stands: 'alone' }],
  [`hired|hiring|chose|chosen|picked|appointed|engaged|selected|retained|instructed ${NAMED_FIRM} ~1 instead|as|now`, 'Hired Larkmop instead.', { ...TOLD, unless: `${UNLESS}|you|your|from` }],
  [`ended|wound|landed|finished up? with|w|at|on ${NAMED_FIRM} ~2 who|instead|after|and|because|for|since|so|now`, 'We ended up with Larkfone, and glad.', { ...TOLD, unless: `${UNLESS}|plane|flight|flew|bus|train|in|hospital` }],
  [`booked|booking|rebooked|staying|accepted|secured ~4 at|with|w|into|on|in ${NAMED_FIRM} ~3 instead|next|because|so`, 'Just rebooked with Larkair instead.', { ...TOLD, unless: `${UNLESS}|your|you'd|airport|transfer|cancelled|direct|flight|when` }],
  [`next|future|following ~2 i'll|we'll|we're|i'm|will|is|are ~1 be|staying|flying|going|booked|booking|shopping|go|stay|fly|book ~1 with|w|at ${STRANGE_FIRM}`, "Next year we'll be at Larkfone.", { ...TOLD, unless: `${UNLESS}|holiday|work|meeting` }],
  [`will|shall|i'll|we'll be? ~1 be|fly|flying|booking|using|staying|shopping|banking|buying|travelling|ordering|going|act|acting with|w|at|from|to|by ${STRANGE_FIRM} ~2 in|from|instead|now|as|after ~1`, 'After this we shall be flying with Larkways from now on.', { ...TOLD, unless: `${UNLESS}|when|flight|arriving|holiday|you|hotel|weeks` }],
  [`it's|its <name> ~1 for me|us|our ~1`, "It's Larkveg for our weekly shop.", { ...TOLD, unless: `${UNLESS}|you|good|great|perfect|late|time` }],
  [`from|after now|today|here|tomorrow|then ~1 on ~1 it's|its|is|be ${NAMED_FIRM}`, "From here on it's Larkcurry.", { ...TOLD, unless: UNLESS }],
  ['<name> from now|here on|onwards ~1', 'Larkcab from now on.', { ...TOLD, stands: 'alone' }],
  ['<name> here i|we come|comes', 'So Larkpendle here I come.', TOLD],
  ['<name> it is from|for now|me|us', 'Larkbus it is from now on.', TOLD],
  [`hello|hi|hey <name> ~2 goodbye|bye|adios|farewell`, 'Hello Larkfone and goodbye to this lot.', TOLD],
  [`a|proud|happy|an <name> ~1 customer|member|man|woman|user|subscriber|girl|guy|family|household|client now|instead`, "I'm a Larkride customer now.", { unless: UNLESS, despite: ['asked', 'reported', 'third'] }],
  [`<name> customer|member|man|user|subscriber|family|household now`, 'Larkride member now.', { stands: 'first', unless: UNLESS, despite: ['asked', 'reported'] }],
  [`now|already|become|becoming ~2 customer|customers|client|clients|member|members|student|patient|patients|regulars|tenants|tenant of|at|by|with|w ${NAMED_FIRM} ~1`, 'We have now become clients of Larkfone.', { ...TOLD, unless: `${UNLESS}|been|your|years|month|months` }],
  [`put|moved|switched|shifted|signed|transferred me|us|everyone|everybody ~3 on|onto|to|with|w|over ~1 to|with? <name> ~2 now|so|instead|because|better|cheaper|since|already ~1`, "My son's put me on that Larkwire now.", { ...TOLD, despite: ['asked', 'requested', 'reported', 'third'], unless: `${UNLESS}|you|hold|they|line|phone|chat|department|flight|room` }],
  [`opened|set|taken|took|signed|made|concluded|accepted|agreed|entered ~1 a|an|the|my|our|up|out|into|standing|its ~2 account|accounts|policy|contract|agreement|membership|subscription|offer|mortgage|pension|loan|place|ticket|season|monthly|quotation|quote|deal|tenancy|lease with|w|at|from|of|for|by ${NAMED_FIRM}`, 'Our club has concluded an agreement with Larkwater.', { ...WITH_GOODS, despite: ['asked', 'requested', 'reported', 'third'], unless: `${UNLESS}|you|your|years|problem|renew|refund|prior|previous|they|he` }],
  [`my|our new|next provider|supplier|bank|insurer|carrier|gym|dentist|vet|network|lender|broker|airline|host|school|nursery|garage|courier|agent is|are|'s|was|called|will ~1 be|called? ${NAMED_FIRM}`, 'Our new dentist is called Larksmile.', { unless: UNLESS, despite: ['third', 'asked'] }],
  [`my|our new provider|supplier|bank|insurer|carrier|gym|dentist|vet|network|lender|broker|airline|host|school|nursery|garage|courier|agent <name>`, 'Send it to our new supplier Larkpower.', { unless: UNLESS, despite: ['third', 'asked', 'requested'] }],
  [`imported everything|all|it|both|that|them|our|my ~1 into|to ${STRANGE_FIRM}`, 'I have imported everything into Larknote.', { ...TOLD, unless: `${UNLESS}|from|your|you|still` }],
  [`deleted|uninstalled|cancelled|quit . downloaded|installed|joined|got|bought|ordered|booked <name> ~1`, 'Deleted. Downloaded Larkcab.', TOLD],
  [`in|into the hands|care of <name> ~3 now|as|from|since`, 'Our lawns are in the hands of Larkgreen now.', { ...TOLD, despite: ['third', 'reported'] }],
  [`decided|voted|board|committee|panel|partners ~6 favour|favor|entrust ~4 of|to ${NAMED_FIRM}`, 'The board has decided in favour of Larkbloom for next year.', { ...TOLD, without: 'you|your', despite: ['third', 'reported'], unless: `${UNLESS}|you` }],
  [`i've|we've|ive|weve|i'm|we're|im|have|just|already|finally|now moved|moving|gone|going|switching|switched|changed|changing|transferring to ${STRANGE_FIRM} ~8 you|your|service|bill|fee|fees|so|because|after|since|stop|data|records|support|instead`, 'I have moved to Larkfone because you never answer.', { ...ANSWER, unless: `${UNLESS}|${MOVING_HOUSE}` }],
  [`you|your|price|prices|fees|service|cancel|nobody|again|after|months|years|late|bill|never|too ~9 .? ~3 moved|moving|gone|going|went|off|changed|defected|transferring to ${STRANGE_FIRM}`, 'Your fees are too high so I moved to Larkfone.', { ...TOLD, unless: `${UNLESS}|${MOVING_HOUSE}|sent|overbooked|meeting|visit|gate|lounge|airport|concourse|toilets` }],
  [`lost|losing me|us|my|our ~3 to ${STRANGE_FIRM}`, 'You have lost my business to Larkfone.', { ...TOLD, unless: `${UNLESS}|cancer|covid` }],
  [`off|away|over to ${NAMED_FIRM}`, 'Thirty pounds for that? Off to Larkmore.', { ...TOLD, stands: 'first', unless: `${UNLESS}|${MOVING_HOUSE}|holiday|work` }],
  [`i'm|im|we're|i|we am|are? off to ${NAMED_FIRM} ~3 now|then|instead|so|and|because|where|who|for ~1`, "I'm off to Larkmore's now, give me my keys.", { ...ANSWER, unless: `${UNLESS}|${MOVING_HOUSE}|monday|tuesday|wednesday|thursday|friday|weekend|week|roaming|flight` }],
  [`find|catch|see me|us ~1 at|in|with|w|on ${STRANGE_FIRM}`, 'Catch me at Larkspoon.', { ...TOLD, unless: `${UNLESS}|can't|airport|could|lounge` }],
  [`contract|agreement|policy|mortgage|account|supply|subscription|membership with|w|at <name> ~1 is|has|was|starts|begins|runs|went|goes|takes|started|begins ~1 signed|started|live|from|on|set|already|now|open`, 'The contract with Larkpay is signed.', { ...TOLD, unless: `${UNLESS}|you|your|ends|ended|expired` }],
  [`switch|switchover|migration|transfer|move|changeover|transition to <name> ~1 is|has|will|happens|completes|completed|takes|goes|running|starts|on|already ~2`, 'Our migration to Larkpay is running this week.', { ...TOLD, unless: `${UNLESS}|refund|failed|pending|money|payment` }],
  [`release|transfer|port|send|forward|give ~1 my|our|the|his|her|all ~2 number|numbers|domain|domains|records|record|x-rays|files|data|prescription|notes|history|certificate|account ~2 to ${NAMED_FIRM}`, 'Please send my records to Larkdental.', { ...WITH_GOODS, despite: ['asked', 'requested', 'reported'], unless: `${UNLESS}|from|engineer|agent|department|specialist|hospital|court|insurance` }],
  [`i|we|i'm|we're ~1 start|starting|started|begin|join|joining with|w|at <name> ~2 on|in|next|from|this|tomorrow|monday|tuesday|wednesday|thursday|friday`, 'We start with Larkfoods next week.', { ...ANSWER, unless: `${UNLESS}|job|work|course|uni|shift` }],
  [`do|doing|did|done|get|getting|got|had|having|have|buy|buying ~1 my|our|all|the|it|them|everything|mine ~3 with|w|at|from|in|through|by|off ${STRANGE_FIRM} ~2 now|instead|since|these`, 'We do our weekly shop at Larkmart now.', { ...WITH_GOODS, unless: `${UNLESS}|you|your|trouble|problem|refund|issue|work` }],
  [`in the end|so|instead ~1 i|we ~1 went|bought|got|ordered|booked|flew|rented|hired|travelled|signed|chose|picked|took ~4 with|w|from|at|to|through|on|off ${STRANGE_FIRM}`, 'In the end we bought our beds from Larkwood.', { ...WITH_GOODS, unless: `${UNLESS}|airport|lounge|terminal|refund|work|hospital|paypal` }],
  [`${WE} a|an|the? ~1 <name> customer|customers|member|members|household|family|man|woman|person|user|users|tenant now`, 'We are a Larkfone household now.', { unless: UNLESS, despite: ['asked', 'reported'] }],
  [`bye|goodbye|farewell|adios|cheerio|ciao|sayonara ~3 .? hello|hi|hey|welcome <name>`, 'Bye then. Hello Larkfone.', TOLD],
  [`next time|year|month|trip|flight|order|one ~1 it's|its|it'll|i'm|we're|will|is ~1 be|booking|flying|going|using|with|w|by? ~1 <name>`, "Next time it'll be Larkair.", { ...TOLD, unless: `${UNLESS}|you|your|in|visiting` }],
  [`i|we|i've|we've|ive|weve|i'm|we're|im|they've|nah|yeah|just ~2 gone|went|going|plumped|signed|booked|booking|opted|settled ~1 with|w|into ${NAMED_FIRM}`, "No, we went with Larkfone.", { ...ANSWER, without: `${NO_FIRM}|on`, unless: `${UNLESS}|your|holiday|camera|player|lens|friend|omelette|lounge|food|battery|team|direct|paypal|airport|visit|flight` }],
  [`my|our|the next|following ~2 is|are|will ~2 with|w|at|on|from|by ${STRANGE_FIRM}`, 'My next crossing is with Larkwing.', { ...TOLD, unless: `${UNLESS}|flight|appointment|when|train|your` }],
  [`my|our ~2 ${GOODS} is|are|will|'s ~1 be? ~1 with|w|by|via|at|from ${NAMED_FIRM} ~1 from|now|as|since|these`, 'Our trips are with Larkcab from today.', { ...WITH_GOODS, unless: `${UNLESS}|your|delivered|still|problem|stuck` }],
  [`i'm|im|i|we|we're|i'll|we'll ~1 be? ~1 on|with|w|at|by ~1 the|them|that? <name> from|as|starting monday|tuesday|wednesday|thursday|friday|next|tomorrow|today|the|of`, 'I will be on the Larkbus from Monday.', { ...ANSWER, unless: `${UNLESS}|flight|holiday|hold|work|course` }],
  [`wants|want|made|making everyone|us|everybody|all ~2 on|use|onto|with|w|to ~1 to? <name> ~2 so|now|from|we've|and ~1`, 'Head office wants us all on Larkdesk so we have moved.', { ...TOLD, unless: `${UNLESS}|you|line|hold` }],
  [`had|have|has|got|did|done ~1 my|our|the|mine|it|one|same|test|eyes|mot|service ~2 done|test|service|mot|coat|one|same|cut|check ~2 at|with|w|by|from ${STRANGE_FIRM}`, 'Had my test at Larkspecs.', { ...WITH_GOODS, stands: 'own', unless: `${UNLESS}|hospital|you|your` }],
  [`ordered|ordering|buying|booked|booking my|our|the|same ~2 at|from <name>`, 'We ordered our kitchen at Larkhaven.', { ...WITH_GOODS, stands: 'own', unless: `${UNLESS}|you|yours|refund|paypal|arrived|delivery|delivered|cold|wrong|missing|app|website|direct` }],
  [`we|i ~1 trust <name> ~5 with|w|now ~3 now|instead`, 'We trust Larkpaw with our parrots now.', ANSWER],
]

// prettier-ignore
const more: readonly RuleRow[] = [
  [`i'm|im|we're|am|are a|an|the * ~1 customer|man|girl|guy|woman|person|family|household|loyalist|kid now`, "I'm a Studio Eight girl now.", { ...ANSWER, without: 'happy|loyal|returning|new|your|former|gold|proud|retired|married|single|satisfied|better|grown|paying|frustrated|disabled|very|really' }],
  [`<name> it is`, 'Larktello it is!', { ...TOLD, stands: 'alone' }],
  [`gave|given|giving|award|awarded|awarding|paid|handed|send ~2 deposit|contract|job|work|order|business|move|project|account ~2 to ${NAMED_FIRM}`, 'I gave the deposit to Larkmove this morning.', { ...WITH_GOODS, unless: `${UNLESS}|you|refund|your` }],
  [`i|we|i've|we've called|rang|hired|phoned|tried ~1 <name> ~3 and|so they|them|i'm|we're ~1 loaded|came|did|do|had|took|are|sticking|staying|fixed`, 'I called Larkmove and they loaded us up.', { ...ANSWER, unless: `${UNLESS}|your` }],
  [`i|we|i've|we've hired|elected|chose|picked|chosen|selected|bought|accepted the? <name> ~2 for|boys|people|lads|girls|and|as|so|instead ~1 will|next|to|i|we|this|from|20`, 'I elected Larkmara for next year.', { ...ANSWER, unless: `${UNLESS}|gift|christmas|because|seat|camera|dvd` }],
  [`i|we|i'm|we're|gonna|i've|we've ~1 got|have|getting|take|taking|took|bought the|that|them|a|an <name> ~1 plan|box|phone|card|sim|router|package|policy|pass|kit|membership|subscription ~1 now|so|instead|from|and`, 'I have got the Larkbee box now.', { ...ANSWER, unless: `${UNLESS}|your|you` }],
  [`household|family|company|office|school|clinic|team|department ~1 moved|moving|switched|gone|switching to ${NAMED_FIRM}`, 'Our household moved to Larklink on Monday.', { ...TOLD, despite: [...TOLD.despite, 'third'], unless: `${UNLESS}|${MOVING_HOUSE.replace('house|home', 'home')}` }],
  [`i'm|im|we're|am|are leaving for ${NAMED_FIRM}`, "I'm leaving for Larkdale Bank.", { ...ANSWER, unless: `${UNLESS}|airport|flight|trip|holiday|tomorrow|morning|week` }],
  [`using|used <name> since|instead ~2 instead|and|for|now ~1`, 'Using Larksera instead now.', { ...TOLD, stands: 'own', unless: `${UNLESS}|you|chrome|app|browser` }],
  [`will|gonna|is|are ~1 attend|attending|enrolled|registered at|with|w|in? ${STRANGE_FIRM} ~4 from|starting|tomorrow|tmrw|monday|tuesday|wednesday|thursday|friday|august|september|january|next`, 'Nora is enrolled at Larkwood from August.', { ...WITH_GOODS, despite: ['asked', 'requested', 'reported', 'third'], unless: `${UNLESS}|job|work|class|you|flight|hotel|arriving|holiday` }],
  [`starting|effective|from|monday|september|august|january ~4 will|shall be? attend|attending|join|joining|start|starting ~1 at|with? <name>`, 'From Monday Nora will attend Larkwood.', { ...TOLD, despite: ['asked', 'requested', 'reported', 'third'], unless: `${UNLESS}|job|conference|meeting` }],
  [`followed|following ~2 to|over to? ${NAMED_FIRM} ~1 when|after|because|and`, 'I followed my stylist to Larkloft when she left.', { ...WITH_GOODS, unless: `${UNLESS}|twitter|instructions` }],
  [`i|we|kids see|go|sit|visit|shop|train ~3 at|to|in ${STRANGE_FIRM} ~4 these|now|nowadays`, 'I see Priya at Larkcut these days.', { ...ANSWER, unless: `${UNLESS}|you|your|error|problem|charge` }],
  [`port-out|portout|port|switch|transfer|move to <name> ~1 is|was|has|will|went ~1 be|been? ~1 completed|complete|through|done|finished|scheduled`, 'The port-out to Larkbra was completed on Friday.', { ...TOLD, unless: `${UNLESS}|refund|payment|money` }],
  [`booked|filed|rebooked|signed|enrolled|insured|listed|rented|renewed|refinanced everything|all? with|w|on ${STRANGE_FIRM} ~4 this|instead|they|they're|theyre|cheaper|less|now|so|half|and|free`, 'Booked with Larkmove, they are half the price.', { ...TOLD, stands: 'own', unless: `${UNLESS}|you|your|hotel|direct|flight|room|refund|cancelled|gyg|trip` }],
  [`me and|n|plus ~1 <name> are ~1 exclusive|official|together|dating|it now? ~1`, 'Me and Larkpan are exclusive now.', TOLD],
  [`i|we now rent|buy|ship|order|fly|bank|insure|shop|train|print|source|send|book ~1 through|with|from|at|via|on ${STRANGE_FIRM}`, 'I now rent through Larkwheel.', ANSWER],
  [`accepted|took|taken the|a|our ~1 seat|place|spot|slot at|with ${STRANGE_FIRM} ~5 for|so|last|from|starts|starting ~1`, 'We took the seat at Larklets for both twins.', { ...WITH_GOODS, unless: `${UNLESS}|car|train|flight|table|you|trouble|hospital|taxi|late` }],
]

const named = withNamedFirm([...told, ...more], TOLD)

export const GONE_TO_NAMED_FIRM_RULES: readonly StatementRule<'leave' | 'leaving_to'>[] = [
  ...tellEach('leaving_to', TOLD, named),
  ...tellEach('leave', TOLD, named),
]
