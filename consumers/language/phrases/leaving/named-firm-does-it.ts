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
  [`<name> ~9 so i|we|i've|we've ~1 signed|booked|switched|moved|joined|took ~2 there|them|it|instead|last|yesterday|this|on`, 'Larkwell did it for thirty less so I booked there.', { ...TOLD, without: 'refund|you|your', unless: 'if|unless|might|maybe|perhaps|hotel' }],
  [`<name> ~1 has|have|'ve|is|are|will ~1 be? ~1 taken|taking|won|winning|welcomed|snapped|signed ~1 over|on|up|in? ~1 us|me|my|our ~4`, 'Larkfone have taken us on.', { ...TOLD, without: 'i|we|you|your|would|could|ages|money|payment|off|hours' }],
] as const

export const NAMED_FIRM_DOES_IT_RULES: readonly StatementRule<'leave' | 'leaving_to'>[] = [
  ...tellEach('leaving_to', TOLD, does),
  ...tellEach('leave', TOLD, does),
]
