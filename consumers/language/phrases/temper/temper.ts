import { ABUSE_RULES } from './abuse.ts'
import { BODIES_AND_REGULATORS } from './bodies-and-regulators.ts'
import { COUNTED_FAILURES } from './counted-failures.ts'
import { DANGER_RULES } from './dangers.ts'
import { ESCALATION_ASKS } from './escalation-asks.ts'
import { FORMAL_COMPLAINTS } from './formal-complaints.ts'
import { ESCALATION_RULES } from './escalation.ts'
import { GOING_PUBLIC } from './going-public.ts'
import { HARM_AND_NEAR_MISSES } from './harm-and-near-misses.ts'
import { INJURIES_AND_ILLNESS } from './injuries-and-illness.ts'
import { INSULT_RULES } from './insults.ts'
import { LAW_AND_COURTS } from './law-and-courts.ts'
import { LISTED_FAILURES } from './listed-failures.ts'
import { REPEATED_FAILURE_RULES } from './repeated-failures.ts'
import type { StatementRule } from '../statement-rule.ts'
import { THREAT_RULES } from './threats.ts'
import { UNSAFE_THINGS } from './unsafe-things.ts'

/** What customers say when it becomes serious: threats, dangers, repeated failures, the call for a manager, insults. */
export const TEMPER_RULES: readonly StatementRule<'severe' | 'escalation' | 'abusive'>[] = withSpokenForms([
  ...THREAT_RULES,
  ...DANGER_RULES,
  ...REPEATED_FAILURE_RULES,
  ...LAW_AND_COURTS,
  ...BODIES_AND_REGULATORS,
  ...GOING_PUBLIC,
  ...HARM_AND_NEAR_MISSES,
  ...INJURIES_AND_ILLNESS,
  ...UNSAFE_THINGS,
  ...COUNTED_FAILURES,
  ...LISTED_FAILURES,
  ...ESCALATION_RULES,
  ...ESCALATION_ASKS,
  ...FORMAL_COMPLAINTS,
  ...ABUSE_RULES,
  ...INSULT_RULES,
])

/** "Callin" beside "calling". */
function withSpokenForms<Rule extends { readonly tells: string; readonly phrase: string }>(rules: readonly Rule[]): readonly Rule[] {
  return rules.map((rule) =>
    rule.tells === 'severe' ? { ...rule, phrase: rule.phrase.replaceAll(/(?<![\w'-])([a-z]{3,}in)g(?![\w'-])/g, '$1g|$1') } : rule,
  )
}
