import type { StatementRule } from '../statement-rule.ts'
import { tellEach } from '../tell-each.ts'

/** Words that no table knows and that are not the names of firms either. */
const NOT_A_FIRM =
  'a|an|the|my|our|your|another|different|new|paper|paperless|monthly|annual|yearly|weekly|quarterly|prepay|prepaid|payg|direct|card|cash|online|digital|email|text|phone|mobile|landline|wifi|wi-fi|data|fibre|fiber|broadband|cable|4g|5g|3g|esim|e-sim|android|iphone|ios|mac|windows|linux|chrome|firefox|safari|edge|airplane|flight|dark|light|manual|automatic|standard|economy|business|first|premium|basic|pro|gold|silver|platinum|student|family|joint|single|fixed|variable|tracker|euros|dollars|pounds|english|spanish|french|german|landscape|speaker|version|plan|tariff|someone|somebody|anyone|them|him|her|this|that|these|those|it|us|me|one|two|three|old|both|each|other|others|his|their|here|there|then|now|gate|terminal|seat|row|room|table|part-time|night|day|which|whatever|something|anything|nothing|everything|competitor|electric|gas|credit|debit|bank|savings|current|work|school|hospital|london|dublin|spain|france|germany|india|australia|canada|italy|mum|mom|dad|friends|family|bed|court|head|contents|cover|dinner|lunch|holiday|plan|two-factor|shade|power|low|high|full|total|whom|who|about|being|having|getting|doing|using|trying|voicemail|customer|newsletter|website|app|list|spreadsheets|excel|basics|normal|sleep|where|what|when|how|why|all|some|any|more|most|every|no|same|people|in|at|on|by|until|after|before|get|see|be|do|make|have|go|find|look|take|say|sit|watch|try|buy|pay|check|use|eat|open|print|start|work|try|add|give|put|read|meet|ask|show|hear|speak|talk|turn|wait|withdraw|send|set|become|town|home|sydney|york|dubai|singapore|manchester|heathrow|england|scotland|ireland|america|usa|uk|us|eu'
const GRAND = 'the|grand|royal|blue|new|first|red|green|great|good|best|castle|hotel|air|bank'
const KIND =
  'bank|mobile|energy|power|air|airways|airlines|broadband|insurance|hotel|telecom|telecoms|fibre|fiber|gas|electric|electricity|water|building|credit|mutual|inn|lodge|gym|network|networks|union|direct|suites|health|fitness|communications|wireless|utilities|home'
const MINE = 'my|our|all|everything|the'
const GOODS =
  'business|custom|money|trade|loyalty|number|numbers|account|accounts|savings|pension|isa|mortgage|miles|bookings|salary|wages|cover|policy|mobile|phone|phones|broadband|line|lines|energy|supply|fleet|team|data|files|staff|crew|stays|trips|spend|lot|everything|insurance|website|domain|hosting|subscription|services|stuff|things|books|payroll|loan|honeymoon'
const UNLESS =
  "looked|looking|if|unless|maybe|perhaps|might|tempted|thinking|considering|came|he|she|neighbour's|brother's|sister's|would|partner|glad|nearly|almost|invite"

// prettier-ignore
const notFirms = [
  `switched|switching|gone|went|going|go|moved|moving|signed|joined|joining|migrated|migrating|shifted|shifting|defected|defecting|ported|porting|changed|changing|left over|up|across|on|back? to|with|for the? ${NOT_A_FIRM}`,
  `over|across|up to|with ${NOT_A_FIRM}`,
  `am|are|i'm|we're|im|now|is|it's with|using ${NOT_A_FIRM}`,
  `am|are|i'm|we're|im|now with|using <name> department|team|group|class|colleague|support`,
  'to|with you|your|yous|yours|yourselves',
  'sent|put|moved|switched|transferred us|me ~2 to|into|on',
  'signed up with|to? mistake|error|newsletter|emails|alerts|the|a|your',
] as const

/** Each tells that the customer leaves, and whereto. */
// prettier-ignore
const told = [
  [`switched|switching|ported|porting|defected|defecting|migrated|migrating|shifted|shifting over? to the? <name> ${KIND}?`, 'I have switched to Larkfone.'],
  [`moved|moving|changed|changing|gone|going|went|ported|porting over|across to the? ${GRAND}? <name> ${KIND}?`, 'I am moving over to Larkfone.'],
  [`moved|moving|gone|going|left|leaving|went|changed|changing|off to the? <name> ${KIND}`, 'We are moving to Larkdale Bank.'],
  [`gone with the? ${GRAND}? <name>`, 'I have gone with Larkfone.'],
  [`going with <name> ${KIND}|instead|now|because`, 'We are going with Larkdale Energy.'],
  [`no no? i've|we've|i'm|we're|i|we have|already|now? gone|moved|switched|signed|joined|put|going ~3 with|to|into the? ${GRAND}? <name>`, "No I've gone with Larkfone."],
  ['ended up on <name>', 'Ended up on Larkdesk.'],
  [`went|opted|plumped|settled|signed|booked|rebooked|book with the? ${GRAND}? <name> *? instead|now|then|because|since|who|and|for|yesterday|last`, 'We went with Larkfone instead.'],
  [`signed|signing up? with|to the? ${GRAND}? <name>`, 'I signed up with Larkfone.'],
  [`joined|joining <name> ${KIND}|instead|now|last|yesterday|today|because|who|and`, 'We joined Larkfone last week.'],
  [`${MINE} ~3 ${GOODS} ~3 moving|going|gone|moved|transferred|switched|goes|go|paid|went over|across? to|into <name>`, 'My number is moving to Larkfone.'],
  [`taken|taking|took|take|moved|moving|move|transferred|transferring|switched|switching|shifted|shifting|ported|giving|given|bringing|brought ${MINE} ~2 ${GOODS} ~1 over? to|with ${GRAND}? <name>`, 'I have taken my business to Larkfone.'],
  [`opened a|an|my|our|up|new ~2 account|accounts|policy|line with|at <name>`, 'I opened an account with Larkfone.'],
  ['opened with <name>', 'Opened with Larkfone, closed with this lot.'],
  [`i'm|we're|im|i|we am|are|now|already|been? with <name> ${KIND}? now|already|since|from|as|these|instead|who`, 'We are with Larkfone now.'],
  [`everything|all|everything's|everythings|it's|its|lot|i'm|we're|am|are now|already|is? with|at|on <name> ${KIND}? now`, 'Everything is with Larkfone now.'],
  [`now|already|happily use|using|flying|fly|stay|shop|bank|banking|staying with|at the? ${GRAND}? <name>`, 'We now bank with Larkfone.'],
  [`i|we|i'll|we'll|will|shall|be ~1 use|using|fly|flying|stay|staying|bank|banking|shop|shopping|rely|book|booking with|at|on? the? ${GRAND}? <name> ${KIND}? instead|now`, 'I will use Larkfone instead.'],
  [`i|we|i'll|we'll|will|shall|be ~1 use|using|fly|flying|stay|bank|shop with|at? the? <name> ${KIND}? from now|here`, 'I will use Larkfone from now on.'],
  ['ended|ending up on|with <name> instead|because|now', 'We ended up with Larkfone instead.'],
  [`gone|going|went|returned|returning|moved|switched back to <name> ${KIND}?`, 'I have gone back to Larkfone.'],
  [`replaced|replacing|swapped|swapping|ditched|dropped|dumped|left|leaving|quit|ditching you|your|yous|yourselves ~2 with|by|for <name>`, 'We replaced you with Larkfone.'],
  [`appointed|chosen|selected|adopted|rolling|engaged|hired|retained out? the? <name> ~1 instead|as`, 'We have chosen Larkfone as our supplier.'],
  [`taken|taking|took up|out|over? a|an|the|my|our? ~2 contract|policy|plan|account|deal|cover|mortgage|loan|subscription|tariff with <name>`, 'I have taken out a policy with Larkfone.'],
  [`hello|hi|hey <name> goodbye|bye|farewell|adios`, 'Hello Larkfone, goodbye this lot.'],
  ['day|week|month one|1|two|2 with|on|at <name> after|and|now', 'Day one with Larkfone after five years here.'],
  [`it's|its|be <name> ${KIND}? for me|us now|from|thanks|instead|then`, "It's Larkfone for me now."],
  [`it's|its the? <name> ~2 i'm|we're|i|we am|are? going|moving|switching|joining|changing`, "It's the Larkfone lot we're going to."],
  [`put|putting|booked ${MINE} ~2 crew|staff|guests|team|drivers|people in|into|with|at|up the? <name>`, 'I have put my crew into the Larkfone instead.'],
  [`${MINE} number's|numbers|money's|account's|salary's|pension's|wages|stays moving|going|gone|go|goes to <name>`, "My number's moving to Larkfone."],
  [`gone to the? ${GRAND}? <name> ~1 instead|they|they've|because`, "I've gone to the Larkfone, they've a counter."],
  [`took|taking|taken|moved ${MINE} ~1 ${GOODS} ~6 to the? <name> ${KIND}?`, 'Took my savings, my salary and my loan to Larkfone.'],
  [`next ${GOODS}|trip|flight|stay|holiday|order|phone|contract|renewal will|is|be? with <name>`, 'Our next trip is with Larkfone.'],
  [`insured|booked|covered|banking|flying|staying|registered elsewhere? with <name> now|instead|from|since|already`, 'We are insured with Larkfone now.'],
  ['instead|now|already we|i use|fly|shop|bank|stay with|at? <name>', 'Instead we use Larkfone.'],
  [`left for <name> bank|mobile|energy|broadband|insurance|telecom|mutual|network|power`, 'Left for Larkdale Bank.'],
] as const

/** The name stands before the words, where no phrase can look; the words that stand there for no name take it back. */
const NAMELESS = `${UNLESS}|someone|somebody|they|they'll|elsewhere|other|another|rival|competitor|else|who|who's|you|competition`
// prettier-ignore
const named = [
  ['gets|get|got|has|have my|our ~2 business|custom|trips|money|mortgage|bookings|stays|salary|account now|from|instead', 'Larkfone gets my business from now on.'],
  ['have|has us|me now', 'Larkfone have us now.'],
  ['will be supplying|hosting|insuring|serving|handling|looking|managing ~4 from|instead|onwards', 'Larkfone will be supplying the house from June.'],
  ['made|gave|offered me|us a better|cheaper|good offer|deal|price|rate and|so i|we took', 'Larkfone made me a better offer and I took it.'],
  ['signed|switched us|me up|over on|last|yesterday|today|so|at', 'The lad from Larkfone signed us up on Sunday.'],
] as const

export const LEAVING_TO_RULES: readonly StatementRule<'leave' | 'leaving_to'>[] = [
  ...notFirms.map((phrase) => ({ phrase, tells: 'leaving_to', isnt: true, example: 'I switched to another plan.' }) as const),
  ...tellEach('leaving_to', { unless: UNLESS }, told),
  ...notFirms.map((phrase) => ({ phrase, tells: 'leave', isnt: true, example: 'I switched to the annual plan.' }) as const),
  ...tellEach('leave', { unless: UNLESS }, told),
  ...tellEach('leaving_to', { unless: NAMELESS, despite: ['third'] }, named),
  ...tellEach('leave', { unless: UNLESS, despite: ['third'] }, named),
]
