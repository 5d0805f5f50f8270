import type { StatementRule } from '../statement-rule.ts'
import { tellEach } from '../tell-each.ts'
import { ANOTHER, FIRM_KIND, NOT_DECIDED } from './leaving-words.ts'

const BOND =
  'account|accounts|contract|contracts|subscription|sub|membership|policy|policies|agreement|plan|broadband|internet|landline|sim|cover|insurance|licence|license|licences|card|cards|profile|lease|tenancy|retainer|package|line|season|arrangement|trial'
/** Somebody else ended it, or something else was ended. */
const NOT_ME =
  "you|they|they've|you've|who|why|without|wrongly|mistake|neighbour|instead|reopened|reopen|reinstate|your|old|supplier's|previous|former"
const LIVES =
  'lawn|grass|garden|computers|windows|gutters|books|taxes|hair|car|cars|dog|dogs|garden|nails|eggs|milk|veg|meat|papers|washing|ironing|laundry|deliveries|printing|catering|cleaning|payroll|heating|boiler|hedges|trees|pool|shopping|groceries|teeth|eyes|feet|parcels|bread|coffee|prescriptions|tablets'
/** Parents and children, for whom a customer speaks. */
const DEPENDENT =
  "mum|mam|mom|mother|dad|father|son|daughter|kid|kids|children|nan|gran|granny|nana|family|household|lad|boys|girls|mum's|mother's"
const TIE = 'relationship|partnership|association|arrangement|dealings|ties|collaboration|business|patronage|use|usage|custom'

// prettier-ignore
const isnt = tellEach('leave', { isnt: true }, [
  ['it|app|system|that|website|card|certificate|prescription|passport|is|not not|never? auto? renewing|renew|extending by|itself|automatically|properly', 'It is not renewing by itself.'],
  [`you|they|you've|they've|who|bank|system|have|has closed|cancelled|canceled|ended|deleted|terminated my|our|the ~2 ${BOND}`, 'You closed my account last week.'],
])

// prettier-ignore
const ended = tellEach('leave', { unless: `${NOT_DECIDED}|${NOT_ME}`, despite: ['asked'] }, [
  [`closed|cancelled|canceled|ended|deleted|terminated|quit|dropped|surrendered my|our|all|both|mine ~2 ${BOND} ~1 last|yesterday|today|already|this|in|weeks|months|after|because|due|over|and|for|over`, 'Closed my account last week.'],
  [`resigned|resigning|resign|withdrawn|withdrew from|my|our the|this|membership? ~1 club|membership|society|gym|programme|program|scheme|association|guild|league|library|union`, 'I have resigned from the club.'],
  ["let|letting|lettin ~1 contract|membership|subscription|policy|agreement|lease|insurance|cover go|lapse|expire|drop|run", 'We have let the contract go.'],
  ['services|service|visits|supplies|deliveries|products|cover|collections|help|support is|are|will ~1 no longer|not ~1 required|needed|wanted|necessary', 'Your services are no longer required.', { unless: NOT_DECIDED }],
  ["contract|agreement|subscription|membership|account|business|time|policy|relationship|tenancy with you|yous|yourselves|ye|your has|is|'s|will|have|are|ends|be ~1 ended|over|finished|done|closed|expired|end|lapsed|cease|terminated|through|here|up", 'Our contract with you has ended.', { unless: 'if|when|until|still|why|might|date' }],
  [`discontinued|discontinuing|discontinue|ceased|ceasing|stopped|ending|ended|severed|severing|terminating|terminated|dissolving|withdrawing|withdrawn our|my|the|this|all|its|any ~1 ${TIE} of|with|relationship|ties|from|here|effective|as|and`, 'We have discontinued the use of your services.', { unless: NOT_DECIDED }],
  ['discontinuing|ending|terminating|severing our|my|the|this ~1 relationship|partnership|association|collaboration|agreement', 'We will be discontinuing our business relationship.', { unless: NOT_DECIDED, despite: ['reported'] }],
])

/** What is not prolonged. */
// prettier-ignore
const notRenewed = tellEach('leave', { unless: `${NOT_DECIDED}|why|it|passport|prescription|app|certificate|automatically|you're|please`, despite: ['negated', 'reported'] }, [
  ["not|won't|wont|never|ain't|aint|shan't gonna|going|planning|intending? to? be? renewing|renew|resubscribing|resubscribe|rejoining|rejoin|reordering|rebooking|re-joining|resigning|re-signing", 'Not renewing, too expensive.'],
  ["not|won't|never|shan't be? extend|extending|continue|continuing|prolong|prolonging|signing ~1 our|my|the|this|with|another|a ~1 agreement|contract|arrangement|partnership|policy|lease|you|licence|one|retainer|relationship|cooperation", 'We will not be extending our agreement with you.'],
  ['against|not renewing|renewal|continuing|extending|staying|returning|rejoining', 'I decided against renewing.', { unless: `${NOT_DECIDED}|why|passport|card|it|please` }],
  ["i'm|we're|im|i'll|we'll|i|we|ain't|aint|not not|never|ain't|aint|won't be|ever? going|coming|comin|goin|come|go|back back|here ~1", "I told my wife we're not going back there.", { unless: `${NOT_DECIDED}|bed|sleep|work|home|school|until|till|glad|messages|calls` }],
  ["will|shall|i'll|we'll not|never be? return|returning|rejoin", 'Will not return.', { unless: `${NOT_DECIDED}|item|items|parcel|money|call|calls|email|it|he|she|they|you|goods|product|dress|order` }],
])

/** The customer's own people go, or somebody else does the work now. */
// prettier-ignore
const others = tellEach('leave', { unless: `${NOT_DECIDED}|you'd`, despite: ['third', 'asked', 'reported'] }, [
  [`my|our ~1 ${DEPENDENT} has|have|is|are|just|already|'s? ~1 left|leaving|quit|ditched|dumped ~1 you|your|yous|ye`, 'My whole family has left your network.'],
  [`my|our ~1 ${DEPENDENT} has|have|is|are|'s? ~1 changing|changed|switching|switched|moving|moved ~1 school|schools|nursery|dentist|dentists|doctor|gym|supplier|to ~1 ${ANOTHER}|in|from|and|so|to|for|next|after|at`, 'My daughter is changing schools in September.', { unless: `${NOT_DECIDED}|your|yours|you` }],
  [`does|do|cuts|mows|cleans|handles|fixes|delivers|brings|services|walks|looks|makes|keeps|prints|collects|washes ~1 after? my|our|the ~1 ${LIVES} ~2 now|these|nowadays|instead`, "My neighbour's boy does my lawn now.", { unless: `${NOT_DECIDED}|your|yours|you` }],
  ["so|now|and|therefore ~2 won't|wont|shan't|not|no|needn't longer|be? need|needing|require|requiring ~1 you|your|yours|yous", 'So we will not be needing you.', { despite: ['negated', 'third', 'asked', 'reported'], unless: `${NOT_DECIDED}|help|to` }],
  [`i|we|i'll|we'll|now|shall|will|just get|buy|order|bring|take|getting|buying|bought ~1 my|our ~2 from|off|at|with|to|in|elsewhere ~3 now|these|instead|nowadays|elsewhere`, 'I get my eggs off a farmer now.', { unless: `${NOT_DECIDED}|you|your|your|app|online|home|here|pills|tablets|branch|phone` }],
  ['took|taken|taking ~1 my|our ~2 to a|an|the|another ~2 instead ~1', 'I took my car to a real mechanic instead.', { unless: `${NOT_DECIDED}|you|your` }],
  [`fly|use|bank|shop|buy|get|eat|stay|go|order|drink|read|sail|drive|travel|prefer|flying|using with|from|at|to|off? another|different|rival|competitor|other|someone|somebody ~1 ${FIRM_KIND}|else ~1 now|these|nowadays|instead|anyway`, 'I fly with another airline these days.'],
  ['do|doing|does|handle|manage|run|keep|did|service|fix|cut ~1 my|our|it|them|the ~4 myself|ourselves now|these|instead|from', 'I do the accounts of the shop myself now.', { unless: `${NOT_DECIDED}|app|online|had|have|must|want|can't|why` }],
])

/** Accepted, chosen, replaced. */
// prettier-ignore
const chosen = tellEach('leave', { unless: `${NOT_DECIDED}|joined|came|your offer|previously` }, [
  ['outgrown your|you|this|yous', 'We have outgrown your software.'],
  ['to|are|will|be|have|has|been|being replace|replacing|replaced you|your|yourselves ~1 as|with|by|firm|company|software|app|system|service|from|in|at|team|agency|product', 'The board voted to replace you as agent.', { unless: `${NOT_DECIDED}|can|please|could|you've|screen|filter` }],
  ["accepted|taken|took|signed|got|have|had|chose a|an|their|the|another ~1 better|cheaper|lower|other|another|rival ~1 offer|deal|quote|price|rate|contract|policy|plan ~1 from|with|elsewhere|at|and|so|instead|for|by|today|yesterday", 'I accepted a cheaper quote from a competitor.', { unless: `${NOT_DECIDED}|match|beat|can|could|you|your|last` }],
  [`i|we|i've|we've|have|already|just accepted|taken|took|signed|chose|chosen|agreed another|rival|different|competing ~1 offer|deal|quote|proposal|bid|contract`, 'I accepted another offer.'],
  [`signed|contracted|agreed|partnered|enrolled|registered|booked ~1 with|at a|an|another|some ~1 ${ANOTHER} ~1 ${FIRM_KIND}`, 'Our school has signed with a new caterer.', { unless: `${NOT_DECIDED}|previously`, despite: ['third'] }],
  ["i'm|im|we're|we|i|am|are|is now|happily|already? with|using|at a|the|your|our|another competitor|rival|competition", 'I am already with a rival of yours.'],
  ['with|to|at|from|by|for a|the|your|our|another|some competitor|competitors|rival|rivals|competition|opposition ~1 now|and|instead|from|for|since|already|next|last|yesterday|today|tomorrow|because|who', "Bought from a competitor instead, happily.", { unless: `${NOT_DECIDED}|better|than|match|worse|compared|price|cheaper|quote|beat|can|could|joined` }],
  ['over|switched|switching|moved|moving|jumping|jumped|gone|going|went|changed|changing|defected|crossed|heading|off over|ship|across|straight? to|with a|the|your|one|another of? your? competitor|competitors|rival|rivals|competition', 'I have just changed over to a rival.'],
  ['take|taking|spend|spending|bring|bringing|give|giving my|our ~1 business|money|custom|trade|cash|patronage|loyalty where|to someone|people|those|somebody|companies|firms|a|an|places|shops|whoever? ~1', "I'll be spending my money where I am treated well.", { unless: `${NOT_DECIDED}|you|your` }],
  ['chose|chosen|choose|choosing|picked|opted|gone|went|going with|for|to? another|different ~1 venue|contractor|supplier|hotel|caterer|florist|band|option|photographer|bidder|product|brand|tool|solution|vendor|school|platform|app|system', 'We chose another venue in the end.', { unless: `${NOT_DECIDED}|your|can|could|want|yours` }],
  ['tender|contract|business|work|account|award went|goes|gone|going|awarded|given|passed ~1 to|elsewhere ~1 another|other|someone|somebody|different|competitor|rival|elsewhere', 'The contract went to another bidder.', { despite: ['third', 'reported'], unless: `${NOT_DECIDED}|lost` }],
])

export const BOND_ENDED_RULES: readonly StatementRule<'leave'>[] = [...isnt, ...ended, ...notRenewed, ...others, ...chosen]
