import type { StatementRule } from '../statement-rule.ts'
import { tellEach } from '../tell-each.ts'

/** The name stands before the words, where a phrase that begins with the verb cannot look. */
const FIRM =
  '<name> bank|mobile|energy|power|air|airways|broadband|insurance|hotel|telecom|telecoms|fibre|fiber|gas|electric|water|mutual|gym|fitness|direct|dental|opticians|vets|motors|autos|autos|foods|homes|estates|cleaning|couriers|freight|lines|line|tours|coaches|taxis|cloud|hosting|payroll|games|wholesalers|catering|animal|utilities|roasters|stone|sons|practice|life|loans|<name>?'
const DOES =
  'does|do|did|handles|handle|hosts|host|supplies|supply|insures|insure|covers|cover|manages|manage|runs|run|collects|collect|delivers|deliver|cleans|clean|services|service|cuts|cut|sells|selling|looks|look|carries|carry|takes|take|drives|drive|picks|pick|brings|bring|feeds|serves|serve|provides|provide|teaches|teach|prints|print|keeps|keep|makes|make|fits|doing|handling|hosting|supplying|managing|providing|serving|insuring|acting|act|onboarding'
const OURS = 'me|us|my|our|ours|mine|both|everything|all|it|them|those|these|whole|every|the'
const NOW = 'now|nowadays|instead|these|henceforth|onwards'
const UNLESS = "if|unless|maybe|perhaps|might|nearly|almost|whether|wish|or|who|still|not|never|doesn't|don't|why"
const TOLD = {
  unless: UNLESS,
  without: 'i|we|you|your|it|they|he|she',
  despite: ['third', 'asked', 'requested', 'reported', 'negated'],
} as const

// prettier-ignore
const does = [
  [`${FIRM} ~1 ${DOES} ~1 after|from|up|for? ${OURS} ~6 ${NOW} ~1`, 'Larkhill Motors does all my cars now.', { ...TOLD, without: 'i|we|you|your|they|he|she' }],
  [`from|as|starting ~4 <name> ~1 will|shall be? ~1 ${DOES} ~2 ${OURS}`, 'From Monday Larkfoods will supply all our branches.', { ...TOLD, without: 'you|your' }],
  [`<name> ~1 will|shall be? ~1 ${DOES} ~2 ${OURS} ~4 from|as|starting|onwards`, 'Larkguard will look after the house from March.', { ...TOLD, without: 'you|your' }],
  [`${FIRM} ~1 has|have|had|gets|get|got ~2 my|our|all|us|me|every|it ~4 ${NOW}`, 'Larkhost has my account now.', { ...TOLD, without: 'would|put|kept|could|will|i|we|you|your|they|he|she|back|out|through|off' }],
  [`${FIRM} ~1 has|have us|me|it|everything|the ~2 now ~1`, 'So Larkmotor has the pair of us, Larkhost has everything now.', { ...TOLD, without: 'i|we|you|your|they|he|she|app|just|problem' }],
  [`that ~1 gets|got|gets|has ~1 my|our|me ~1 money|business|custom|trade|orders now|instead|from|these`, "These days it's Larksofa that gets our money now.", { unless: `${UNLESS}|you|your`, despite: ['third', 'asked', 'reported'] }],
  [`<name> has|have|had been given|awarded|appointed|chosen|selected|picked|engaged ~5 our|the|my|as|next|for`, 'Larkoak has been given our next six kitchens.', TOLD],
  [`<name> ~9 so i|we|i'm|we're|that's|thats ~1 use|using|go|going|is ~1 them|there|where ~2 now|instead|from|i|we|i'm`, 'Larkride never does that so we use them now.', { ...TOLD, without: 'refund', unless: 'if|unless|might|maybe|perhaps|hotel' }],
  [`<name> ~9 so i|we|i've|we've ~1 signed|booked|switched|moved|joined|took ~2 there|them|it|instead|last|yesterday|this|on`, 'Larkwell did it for thirty less so I booked there.', { ...TOLD, without: 'refund|you|your', unless: 'if|unless|might|maybe|perhaps|hotel' }],
  [`<name> ~9 we|i start|starting there|with ~3 this|next|in|on|from|monday|tuesday|wednesday|thursday|friday|june|july|august|september|october`, 'Larkfoods is eight quid less and we start there this week.', { ...TOLD, without: 'refund|job|work|course' }],
  [`<name> ~1 quoted|offered|gave|did ~1 me|us|it ~6 so|and ~1 i|we ~1 took|switched|moved|signed|accepted|joined|left`, 'Larkdirect quoted me ninety less so I took it.', { ...TOLD, without: 'i|we|you|your|refund' }],
  [`got|have|had|having <name> in|coming|round|fitting|finish|start ~5 today|tomorrow|morning|monday|tuesday|wednesday|thursday|friday|saturday|week|instead|fit|fitting|theirs|install|job`, 'We have got Larkguard coming on Thursday.', { ...TOLD, without: 'you|your', stands: 'own' }],
  [`new|the router|sim|box|card|hub|kit|machine|contract|meter|dish from <name> ~2 came|arrived|turned|is|has|turns|arrives|comes|just|works|coming`, 'New router from Larknet arrived this morning.', { ...TOLD, without: 'you|your' }],
  [`<name> ~1 sent|fitted|installed|delivered|connected|posted ~2 the|a|my|our|new|me|us ~2 sim|router|box|meter|line|machine|card|dish|hub|kit ~6 working|works|yesterday|today|monday|tuesday|wednesday|thursday|friday|already|in`, 'Larkmobile sent the new sim out yesterday.', { ...TOLD, without: 'i|we|you|your|wrong|parcel' }],
  [`<name> ~1 had|have|got|has me|us ~1 connected|online|live|covered|insured|set|running|registered|booked|sorted ~5 .? ~9`, 'Larknet had me connected within a day of my call.', { ...TOLD, without: 'you|your' }],
  [`<name> truck|van|driver|bus|man|fella|lads|lorry|cleaner|people|engineer ~1 comes|come|picks|collects|delivers|starts|starting|coming ~3 now|instead|from|monday|tuesday|wednesday|thursday|friday`, "Larkvale's truck comes on Tuesdays now.", TOLD],
  [`<name> ~1 collects|delivers|picks|drives|gets|takes|flies|carries ~1 up|from? me|us|my|our ~4 since|now|these|instead|outside|from`, 'No thank you, Larkpack collects from us since January.', { ...TOLD, without: 'i|we|you|your|it|they|he|she|long|hours|ages' }],
  [`<name> ~1 took|taken|welcomed|accepted|takes me|us ~2 on|in|with|open|from|over ~2 and|since|from|after|open|instead`, "I rang Larkgan's and Larkgan took me on from the first.", { ...TOLD, without: 'i|we|you|your|court|room|advantage' }],
  [`<name> ~2 they're|theyre|they|they'll|who|she's|he's ~1 fitting|starting|started|supplying|taking|doing|start|hauling|delivering ~3 us|me|my|our|over|already|monday|tuesday|wednesday|thursday|friday ~2 now|already|monday|tuesday|wednesday|thursday|friday`, "We went for Larkrow, they're doing my kitchen now.", { ...TOLD, without: 'you|your|refund|not' }],
  [`<name> ~8 so i've|we've|i|we have? ~1 joined|signed|registered|enrolled|switched there|with|them|over`, 'Larkdental is on my bus route so I have joined there.', { ...TOLD, without: 'i|we|you|your|from' }],
  [`<name> ~2 gets|get|got|has|have every|all|our|my|the ~3 from here|now|today|onwards`, 'Larktulip gets every birthday from here on.', TOLD],
  [`<name> ~1 has|have|'ve|is|are|will ~1 be? ~1 taken|taking|won|winning|welcomed|snapped|signed ~1 over|on|up|in? ~1 us|me|my|our ~4`, 'Larkfone have taken us on.', { ...TOLD, without: 'i|we|you|your|would|could|ages|money|payment|off|hours' }],
  [`<name> ~1 won|wins ~1 my|our|me|us ~1 custom|business|over|back|trade`, 'Larkfone won our custom.', TOLD],
  [`<name> ~2 is|are|will|'s ~1 be? looking|doing|handling|supplying|providing|managing|hosting|insuring|teaching|cleaning|running|selling|serving|acting|fitting|installing|coming ~2 our|my|the|us|it|all|on|to ~6 from|now|instead|monday|tuesday|wednesday|thursday|friday|next|already`, 'Larkgreen will be looking after our garden from May.', { ...TOLD, without: 'i|you|your|app|delivery|parcel' }],
  [`waiting ~1 on|for <name> to fit|install|connect|switch|set|send|start|come|hook`, 'I am only waiting for Larknet to connect me.', { ...TOLD, without: 'you|your', unless: `${UNLESS}|engineer|agent` }],
  [`<name> ~1 goes|go|went|is|are live ~1 on|from|in|next|this|monday|last`, 'Larkpay goes live on the first.', { ...TOLD, without: 'i|we|you|your|app|site' }],
  [`<name> have|has asked|requested|need|needs|want|wants ~2 for? my|our|the ~2 number|plan|account|code|reference|records|licence|history ~6 come|switch|transfer|move|over|join|to`, 'Larkpension have asked for my plan number so I can come over.', { ...TOLD, without: 'your' }],
  [`<name> gets|takes|drives|brings me|us|them|my ~1 to|home|there ~2 work|time|school|home ~3 on|for|now|instead ~1 time?`, 'Larkcoach gets me to work on time.', { ...TOLD, without: 'i|we|you|your|it' }],
  [`<name> do|does those|them|it|mine|ours|ones ~2 for us|me ~1 now`, 'Larkladle do those for us now.', { ...TOLD, without: 'i|we|you|your' }],
  [`<name> ~1 is|are where|who i|we|i'm|we're ~4`, 'Larkrooms is where we go since the summer.', { ...TOLD, without: 'you|your|live|work' }],
  [`<name> onboarding|fitting|installing|connecting|taking|switching us|me|it|over ~1 on|next|this|tomorrow ~1 monday|tuesday|wednesday|thursday|friday|week`, 'Larkpay onboarding us on Wednesday.', TOLD],
  [`<name> doing|does|do|handles ~1 all|both ~3 our|my`, 'Larkrose does all five of our weddings.', TOLD],
  [`<name> took|takes|taking over ~1 in|last|from|on|this|next ~1`, 'Larkmates took over in September.', { ...TOLD, without: 'i|we|you|your|staff|owners|management|company' }],
  [`<name> doing it|everything|mine|ours|that ~1 now|and|instead|too ~1`, "No, Larkdano's doing it now.", { ...TOLD, unless: `${UNLESS.replace('who|', '')}|you|wrong` }],
  [`dumped|fired|dropped|ditched|sacked ~4 <name> ~2 picked|did|took|came|does|has|had|is ~2 the|our|us|my|me|it|so`, 'Ditched this lot, Larkhaul picked up the job.', { ...TOLD, without: 'you' }],
  [`<name> ~9 so|and i|i'm|im|we|we're|am|have ~1 am|are|become? ~1 their customer|customers|client|member now?`, 'Larkpan has what I need, so I have become their customer.', { ...TOLD, without: 'you|your|not' }],
  [`<name> ~1 will ~1 issue|provide|fill|move|moving|haul|mow|treat|care|carry|ship|bill|process ~4 my|our|us`, 'Larkley Bank will issue the cards for my practice.', { ...TOLD, without: 'i|we|you|your', unless: `${UNLESS}|refund|staff|manager` }],
  [`<name> ~1 has|have been hired|engaged|retained|contracted|appointed|brought ~1 in|as|for ~1 your|our|place`, 'Larktega Brothers have been hired in your place.', { ...TOLD, without: 'i|we' }],
  [`<name> ~1 installed|hooked|connected|fitted|ported|switched ~1 us|me|it|up? ~1 today|yesterday|already|monday|friday|this|last`, 'Larklink installed today.', { ...TOLD, without: 'i|we|you|your|wrong' }],
  [`we|i ~1 got|had|have <name> out|in|round|over ~1 here|there|now|instead|to ~1 now|do|fix|so ~1`, 'We got Larkstop out here now.', { ...TOLD, without: 'you|your' }],
] as const

export const NAMED_FIRM_DOES_IT_RULES: readonly StatementRule<'leave' | 'leaving_to'>[] = [
  ...tellEach('leaving_to', TOLD, does),
  ...tellEach('leave', TOLD, does),
]
