import type { StatementRule } from '../statement-rule.ts'
import { type RuleRow, tellEach } from '../tell-each.ts'
import { PLACE } from './leaving-words.ts'

/** With what the name of a firm ends, where its words are ordinary ones: "Castle Dental", "Noodle Corner". */
const TRADE =
  'bank|banking|mobile|energy|power|air|airways|airlines|broadband|insurance|hotel|hotels|lodge|inn|telecom|fibre|fiber|gas|electric|water|mutual|union|gym|fitness|direct|dental|opticians|optical|vets|veterinary|motors|autos|tyres|foods|market|markets|kitchen|bakery|coffee|cafe|café|cover|savings|homes|loans|estates|lane|garden|gardens|farm|farms|corner|factory|cleaning|cleaners|couriers|freight|shipping|lines|tours|travel|coaches|taxis|cabs|cloud|hosting|domains|payroll|software|games|studios|studio|pharmacy|academy|nursery|steps|toes|smiles|utilities|solar|roasters|provisions|wholesalers|brothers|sisters|sons|partners|associates|spoon|kettle|plough|anchor|theatre|playhouse|logistics|express|networks|wireless|brewery|books|catering|caterers|florist|florists|flowers|blooms|tailors|barbers|hair|beauty|spa|accountants|solicitors|law|legal|capital|finance|trust|pensions|life|assurance|health|care|clinic|pets|paws|kennels|cars|rentals|hire|storage|supplies|stores|deli|pizza|grill|diner|bistro|curry|tea|wines|dairy|meats|butchers|fish|mop|bucket|glide|tongue|house|hall|acorns|bumbles|preschool|drug|drugs|movers|haulers|bros|boys|credit'

/** Stands in a phrase for the name of a firm. */
const NAMED_FIRM = '{firm}'
/** Of one word that no table knows, or with such a word behind another. */
const STRANGE_FIRM = 'the|that|them|this|dr|mr|mrs|ms|messrs|st|saint|bank|hotel|first|big|sunny|tiny|busy|little|royal|grand? ~1 <name>'

/** Words that stand in no name of a firm, although they may stand where one does. */
const ORDINARY =
  "a|an|my|your|his|her|their|another|different|other|old|same|local|better|cheaper|more|less|most|some|any|no|each|every|both|which|what|who|whom|him|you|those|home|work|bed|holiday|hospital|court|paper|paperless|card|cash|online|email|text|wifi|wi-fi|ios|android|iphone|chrome|firefox|safari|windows|linux|mac|plan|tariff|version|mode|annual|monthly|weekly|yearly|seat|room|table|gate|row|be|being|get|getting|do|doing|have|having|two|three|not|very|much|too|nearest|main|wrong|customer|someone|somebody|something|anything|nothing|everything|everyone|anyone|when|where|how|why|school|college|university|uni|abroad|overseas|town|village|city|country|voicemail|facebook|twitter|instagram|youtube|reddit|linkedin|google|whatsapp|messenger|paypal|hmrc|covid|netherlands|debit|credit|esim|e-sim|dd|wfh|usd|eur|gbp|euros|pounds|dollars|english|spanish|french|german|mum|mom|dad|first|last|previous|lounge|airport|phone|station|counter|desk|store|branch|website|mum's|uncleaned|work's|hold|bio"

/** What shows that a strange word behind it is no firm. */
const NO_FIRM = `${PLACE}|a|an|your|another|different|other|plan|tariff|version|mode|holiday|hospital|abroad|overseas|lounge|gate|desk|seat|room|page|facebook|twitter|instagram|youtube|reddit|whatsapp|netherlands|wfh|esim|e-sim|wifi|wi-fi|bio|last|when`

/** What stands before a trade where no name is said: "with the bank", "to this hotel". */
const NO_NAME_BEFORE_TRADE = `${NO_FIRM}|${ORDINARY}|that|this|free|good|great|nice|long|short|full|hot|cold|fresh|general|private|public|real|own|whole`

/** Going over to a firm, in verbs that are said of hardly anything else. */
const SWITCHED =
  'switched|switching|swapped|swapping|defected|defecting|ported|porting|migrated|migrating|converted|hopped|hopping|shifted|shifting'
/** Going, also of people who move house or travel. */
const WENT =
  'moved|moving|gone|going|went|changed|changing|change|crossed|cross|jumped|left|leaving|off|heading|headed|returning|returned|packing|converting|switch'
const SIGNED = 'signed|signing|joined|joining|enrolled|enrolling|registered|registering|contracted'
/** What is said beside it of a firm, and not of a town. */
const BARGAIN =
  "after|since|contract's|month|year|years|your|too|never|cheaper|half|price|prices|instead|contract|contracts|export|porting|code|pac|cancel|quid|discharge|better|free|less|rate|rates|quote|quoted|deal|faster|final|account|router|migration|because|nearer|closer|who|whose|they|they're|booked|paid|reply|answers"
const GOODS =
  'business|custom|trade|money|loyalty|number|numbers|account|accounts|savings|pension|pot|isa|mortgage|loan|salary|salaries|wages|policy|policies|cover|insurance|mobile|phone|phones|broadband|line|lines|energy|supply|fleet|bookings|stays|trips|spend|website|site|sites|domain|domains|hosting|server|servers|subscription|services|books|payroll|files|data|records|orders|order|lunch|lunches|dinner|conference|samples|parcels|volumes|papers|receipts|flowers|prescriptions|lenses|membership|ticket|bond|funds|shopping|cat|cats|dog|dogs|car|cars|van|vans|kids|boys|girls|twins|house|houses|flat|flats|property|properties|listing|everything|lot|all|mine|it|them|team|staff|office|coverage|plan|refills|medicines|medication|meds|runs|yard|lawn|groceries|scripts|spending|needs|cards|household|stuff|things|job|deposit'
const UNLESS =
  "looked|looking|thought|think|many|neighbour's|neighbours|husband's|wife's|sister's|brother's|friend's|mate's|if|unless|maybe|perhaps|might|tempted|considering|nearly|almost|whether|came|wish|hope|or"
const MOVING_HOUSE =
  'house|home|flat|address|city|town|live|lives|living|job|area|county|country|apartment|relocating|relocated|uni|university|work|deliver|available|coverage|visit|holiday|train|bus|flight'
const TOLD = { unless: UNLESS, without: NO_FIRM, despite: ['asked', 'requested', 'reported'] } as const
/** Where what the customer takes along stands among the words, nothing that is theirs takes it back. */
const WITH_GOODS = {
  without: `abroad|overseas|hospital|school|court|england|scotland|ireland|spain|france|london|room|seat|table|gate|another|different|other|new|version|plan|mode|wrong`,
} as const

/** A "no" before the subject answers, and takes nothing back. */
const ANSWER = { despite: [...TOLD.despite, 'negated'] } as const

// prettier-ignore
const gone: readonly RuleRow[] = [
  [`${SWITCHED} ~1 over|across|up|out|back|away? to|onto ${NAMED_FIRM}`, 'We have swapped to Larkfone.', { unless: `${UNLESS}|soda|wine|lounge|terminal` }],
  [`${WENT} to|for|with|w ${NAMED_FIRM} ~6 ${BARGAIN}`, 'I am moving to Larkfone, please send the porting code.'],
  [`cancel|close|end|stop ~6 .? ~3 joined|joining|trying|joining ${NAMED_FIRM}`, 'Please cancel me, joining Larkgym.', { without: `${NO_FIRM}|can`, unless: `${UNLESS}|house|abroad|why|flight|train` }],
  [`${SWITCHED}|changed|swapped|went|gone|left|defected|moved over|on|across? to|for|with|w ${NAMED_FIRM}`, 'Gone to Larkfone.', { stands: 'alone' }],
  [`left|leaving for ${NAMED_FIRM} ~2 because|cheaper|better|after|in|last|and|half|who|where|across|down`, 'Left for Larkfone because of the price.', { unless: `${UNLESS}|train|flight|airport|work|holiday|bus|he|she` }],
  [`${SIGNED} ~1 on|up|over|her|him|them|us|there? with|w|to|at|by ${NAMED_FIRM}`, 'We have registered with Larkfone.', { unless: `${UNLESS}|newsletter|app|trial` }],
  [`joined|joining ${NAMED_FIRM} ~1 so|from|with|w|instead|next|this|last|now|in|on|because|across|down`, 'I joined Larkgym so please stop my membership.'],
  [`i'm|im|we're|she's|he's|they're|kids|r|are|am|is|'s|team|family|whole|now ~1 with|w|at|on|under|wi ${NAMED_FIRM} ~2 now|noo|nowadays|these|since|instead|onwards`, 'The kids are with Larkdale Dental now.', { ...ANSWER, unless: `${UNLESS}|phone|hold|call|been|waiting|stuck|still|chat|gate|done|parcel|doctor|problem|landed|lounge` }],
  [`i|we|i'm|we're|just|only ~1 use|using|get|getting|fly|take|ride|buy|have|trust|order|read|play|watch <name> ~3 now|nowadays|instead`, 'I use Larkcab now.', { ...ANSWER, without: `${NO_FIRM}|until`, unless: `${UNLESS}|can|could|should|trying|speak|problem|how|must|error|issue|lounge|lounges` }],
  [`i|we now ~1 use|fly|buy|ride|bank|shop|order|eat|travel|go|train|play ~2 with|w|at|to|from|on|by|through|off? ${NAMED_FIRM}`, 'I now go to Larkdale Optical on the square.', { ...ANSWER, unless: `${UNLESS}|can|could|should|trying|speak|problem|cannot|can't|ago` }],
  [`using|taking|getting|ordering|buying|flying ~2 with|w|at|from|frm|on|by? ${NAMED_FIRM} ~1 now`, 'No thanks, using Larksnap now.', { stands: 'first', unless: `${UNLESS}|can|please|speak` }],
  [`my|our|all|everything|the ~2 ${GOODS} ~2 go|goes|going|gone|land|lands|transfers|transfer|transferred|starts|switches|moves|moved|moving|awarded|switched|run|runs|insured|managed|live|hosted ~1 over|across? to|with|w|at|by|via|through|in|on ${NAMED_FIRM} ~6 now|from|these|as|instead|since|next|on|because|after|today|who|last|this|mon|monday|tuesday|wednesday|thursday|friday`, 'Our salaries go to Larkbank from this month.', { ...WITH_GOODS, despite: ['asked', 'requested', 'reported', 'third'], unless: `${UNLESS}|your|refund|delivered|parcel|holiday|flight|why|work|vet|hospital` }],
  [`my|our|the ~1 ${GOODS} ~3 is|are|has|have|was|were|will|'s ~1 be|been|all|now|already? ~1 transferred|placed|moved|awarded|given|entrusted|switched|transferring|moving|paid|kept|shifted|insured|connected ~1 over|out? to|with|w|in|at|by ${NAMED_FIRM}`, 'The liability cover of our office has been moved, and our savings have been placed with Larkcover.', { ...WITH_GOODS, despite: ['asked', 'requested', 'reported', 'third'], unless: `${UNLESS}|half|your|refund|parcel|still|flight|why|wrong|delivered` }],
  [`consolidated|consolidating|took|taken|taking|move|moved|moving|transferred|transferring|transfer|switched|switching|swapped|swapping|put|putting|placing|placed|entrusted|entrusting|given|giving|shifting|shifted|brought|bringing|remortgaging my|our|the|both|all|its|every|it ~2 ${GOODS} ~3 to|with|w|into|onto|through|over ~1 to|with? ${NAMED_FIRM}`, 'I am transferring my pot to Larkpension.', { ...WITH_GOODS, unless: `${UNLESS}|from|you|your|refund|hold|repair|house|holiday|details|order|parcel|claim|complaint|problem|dog|music|vet` }],
  [`remortgaging|remortgaged|refinancing|refinanced|insuring|insured|reinsured|rebooked|placing|entrusted ~3 with|w|through|to|at ${NAMED_FIRM}`, 'Remortgaged through Larkhome Loans.', WITH_GOODS],
  [`replaced by|with|w ${NAMED_FIRM}`, 'Replaced by Larknote.', { stands: 'alone' }],
  [`ended|wound|landed|finished up? with|w|at|on ${NAMED_FIRM} ~2 who|instead|after|and|because|for|since|so|now`, 'We ended up with Larkfone, and glad.', { unless: `${UNLESS}|plane|flight|flew|bus|train|in|hospital` }],
  [`now|already|become|becoming ~2 customer|customers|client|clients|member|members|student|patient|patients|regulars|tenants|tenant of|at|by|with|w ${NAMED_FIRM} ~1`, 'We have now become clients of Larkfone.', { unless: `${UNLESS}|been|your|years|month|months` }],
  [`put|moved|switched|shifted|signed|transferred me|us|everyone|everybody ~3 on|onto|to|with|w|over ~1 to|with? <name> ~2 now|so|instead|because|better|cheaper|since|already ~1`, "My son's put me on that Larkwire now.", { despite: ['asked', 'requested', 'reported', 'third'], unless: `${UNLESS}|you|hold|they|line|phone|chat|department|flight|room` }],
  [`opened|set|taken|took|signed|made|concluded|accepted|agreed|entered ~1 a|an|the|my|our|up|out|into|standing|its ~2 account|accounts|policy|contract|agreement|membership|subscription|offer|mortgage|pension|loan|place|ticket|season|monthly|quotation|quote|deal|tenancy|lease with|w|at|from|of|for|by ${NAMED_FIRM}`, 'Our club has concluded an agreement with Larkwater.', { ...WITH_GOODS, despite: ['asked', 'requested', 'reported', 'third'], unless: `${UNLESS}|you|your|years|problem|renew|refund|prior|previous|they|he` }],
  [`in|into the hands|care of <name> ~3 now|as|from|since`, 'Our lawns are in the hands of Larkgreen now.', { despite: ['third', 'reported'] }],
  [`i've|we've|ive|weve|i'm|we're|im|have|just|already|finally|now moved|moving|gone|going|switching|switched|changed|changing|transferring to ${STRANGE_FIRM} ~8 you|your|service|bill|fee|fees|so|because|after|since|stop|data|records|support|instead`, 'I have moved to Larkfone because you never answer.', { ...ANSWER, unless: `${UNLESS}|${MOVING_HOUSE}` }],
  [`you|your|price|prices|fees|service|cancel|nobody|again|after|months|years|late|bill|never|too ~9 .? ~3 moved|moving|gone|going|went|off|changed|defected|transferring to ${STRANGE_FIRM}`, 'Your fees are too high so I moved to Larkfone.', { unless: `${UNLESS}|${MOVING_HOUSE}|sent|overbooked|meeting|visit|gate|lounge|airport|concourse|toilets` }],
  [`lost|losing me|us|my|our ~3 to ${STRANGE_FIRM}`, 'You have lost my business to Larkfone.', { unless: `${UNLESS}|cancer|covid` }],
  [`do|doing|did|done|get|getting|got|had|having|have|buy|buying ~1 my|our|all|the|it|them|everything|mine ~3 with|w|at|from|in|through|by|off ${STRANGE_FIRM} ~2 now|instead|since|these`, 'We do our weekly shop at Larkmart now.', { ...WITH_GOODS, unless: `${UNLESS}|you|your|trouble|problem|refund|issue|work` }],
  [`i|we|i've|we've|ive|weve|i'm|we're|im|they've|nah|yeah|just ~2 gone|went|going|plumped|signed|booked|booking|opted|settled ~1 with|w|into ${NAMED_FIRM}`, "No, we went with Larkfone.", { ...ANSWER, without: `${NO_FIRM}|on`, unless: `${UNLESS}|your|holiday|camera|player|lens|friend|omelette|lounge|food|battery|team|direct|paypal|airport|visit|flight` }],
  [`my|our|the next|following ~2 is|are|will ~2 with|w|at|on|from|by ${STRANGE_FIRM}`, 'My next crossing is with Larkwing.', { unless: `${UNLESS}|flight|appointment|when|train|your` }],
  [`my|our ~2 ${GOODS} is|are|will|'s ~1 be? ~1 with|w|by|via|at|from ${NAMED_FIRM} ~1 from|now|as|since|these`, 'Our trips are with Larkcab from today.', { ...WITH_GOODS, unless: `${UNLESS}|your|delivered|still|problem|stuck` }],
  [`i'm|im|we're|am|are a|an|the * ~1 customer|man|girl|guy|woman|person|family|household|loyalist|kid now`, "I'm a Studio Eight girl now.", { ...ANSWER, without: 'happy|loyal|returning|new|your|former|gold|proud|retired|married|single|satisfied|better|grown|paying|frustrated|disabled|very|really' }],
  [`i'm|im|we're|am|are leaving for ${NAMED_FIRM}`, "I'm leaving for Larkdale Bank.", { ...ANSWER, unless: `${UNLESS}|airport|flight|trip|holiday|tomorrow|morning|week` }],
  [`using|used <name> since|instead ~2 instead|and|for|now ~1`, 'Using Larksera instead now.', { stands: 'own', unless: `${UNLESS}|you|chrome|app|browser` }],
  [`i|we|kids see|go|sit|visit|shop|train ~3 at|to|in ${STRANGE_FIRM} ~4 these|now|nowadays`, 'I see Priya at Larkcut these days.', { ...ANSWER, unless: `${UNLESS}|you|your|error|problem|charge` }],
]

/** The name stands before the words, where a phrase that begins with the verb cannot look. */
const FIRM_FIRST =
  '<name> bank|mobile|energy|power|air|airways|broadband|insurance|hotel|telecom|telecoms|fibre|fiber|gas|electric|water|mutual|gym|fitness|direct|dental|opticians|vets|motors|autos|autos|foods|homes|estates|cleaning|couriers|freight|lines|line|tours|coaches|taxis|cloud|hosting|payroll|games|wholesalers|catering|animal|utilities|roasters|stone|sons|practice|life|loans|<name>?'
const DOES =
  'does|do|did|handles|handle|hosts|host|supplies|supply|insures|insure|covers|cover|manages|manage|runs|run|collects|collect|delivers|deliver|cleans|clean|services|service|cuts|cut|sells|selling|looks|look|carries|carry|takes|take|drives|drive|picks|pick|brings|bring|feeds|serves|serve|provides|provide|teaches|teach|prints|print|keeps|keep|makes|make|fits|doing|handling|hosting|supplying|managing|providing|serving|insuring|acting|act|onboarding'
const OURS = 'me|us|my|our|ours|mine|both|everything|all|it|them|those|these|whole|every|the'
const NOW = 'now|nowadays|instead|these|henceforth|onwards'
const NOT_DONE = "if|unless|maybe|perhaps|might|nearly|almost|whether|wish|or|who|still|not|never|doesn't|don't|why"
const THEIRS = {
  unless: NOT_DONE,
  without: 'i|we|you|your|it|they|he|she',
  despite: ['third', 'asked', 'requested', 'reported', 'negated'],
} as const

// prettier-ignore
const does = [
  [`${FIRM_FIRST} ~1 ${DOES} ~1 after|from|up|for? ${OURS} ~6 ${NOW} ~1`, 'Larkhill Motors does all my cars now.', { without: 'i|we|you|your|they|he|she' }],
  [`from|as|starting ~4 <name> ~1 will|shall be? ~1 ${DOES} ~2 ${OURS}`, 'From Monday Larkfoods will supply all our branches.', { without: 'you|your' }],
  [`<name> ~1 will|shall be? ~1 ${DOES} ~2 ${OURS} ~4 from|as|starting|onwards`, 'Larkguard will look after the house from March.', { without: 'you|your' }],
  [`${FIRM_FIRST} ~1 has|have|had|gets|get|got ~2 my|our|all|us|me|every|it ~4 ${NOW}`, 'Larkhost has my account now.', { without: 'would|put|kept|could|will|i|we|you|your|they|he|she|back|out|through|off' }],
  [`${FIRM_FIRST} ~1 has|have us|me|it|everything|the ~2 now ~1`, 'So Larkmotor has the pair of us, Larkhost has everything now.', { without: 'i|we|you|your|they|he|she|app|just|problem' }],
  [`<name> ~9 so i|we|i've|we've ~1 signed|booked|switched|moved|joined|took ~2 there|them|it|instead|last|yesterday|this|on`, 'Larkwell did it for thirty less so I booked there.', { without: 'refund|you|your', unless: 'if|unless|might|maybe|perhaps|hotel' }],
  [`<name> ~1 has|have|'ve|is|are|will ~1 be? ~1 taken|taking|won|winning|welcomed|snapped|signed ~1 over|on|up|in? ~1 us|me|my|our ~4`, 'Larkfone have taken us on.', { without: 'i|we|you|your|would|could|ages|money|payment|off|hours' }],
] as const

/** Each row once for every way in which a firm is named; those with words of their own that take it back only with a strange name. */
const goneTo = gone.flatMap((row): readonly RuleRow[] => {
  const [phrase, example, more] = row
  if (!phrase.includes(NAMED_FIRM)) return [row]
  const named = phrase.replace(NAMED_FIRM, STRANGE_FIRM)
  const strange: RuleRow = more === undefined ? [named, example] : [named, example, more]
  if (more?.without !== undefined && more.without !== TOLD.without) return [strange]
  return [
    strange,
    [
      phrase.replace(NAMED_FIRM, `the? * ${TRADE}`),
      example.replace(/Lark[a-z]*( [A-Z][a-z]+)?/, 'Castle Dental'),
      { ...more, without: NO_NAME_BEFORE_TRADE },
    ],
  ]
})

export const GONE_TO_NAMED_FIRM_RULES: readonly StatementRule<'leave' | 'leaving_to'>[] = [
  ...tellEach('leaving_to', TOLD, goneTo),
  ...tellEach('leave', TOLD, goneTo),
  ...tellEach('leaving_to', THEIRS, does),
  ...tellEach('leave', THEIRS, does),
]
