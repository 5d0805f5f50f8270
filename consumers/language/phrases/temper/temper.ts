import { ABUSE_RULES } from './abuse.ts'
import { BODILY_HARM } from './bodily-harm.ts'
import { COUNTED_LISTS } from './counted-lists.ts'
import { LAW_AND_DAMAGES } from './law-and-damages.ts'
import { NEAR_MISSES } from './near-misses.ts'
import { PUBLICITY } from './publicity.ts'
import { THREATS_IN_SHORT } from './threats-in-short.ts'
import { TURNING_TO_BODIES } from './turning-to-bodies.ts'
import { UNSAFE_THINGS } from './unsafe-things.ts'
import { CARE_AND_CHEMICALS } from './care-and-chemicals.ts'
import { CLOSE_SHAVES } from './close-shaves.ts'
import { COUNTED_FAILURES } from './counted-failures.ts'
import { COUNTED_PLAINLY } from './counted-plainly.ts'
import { DANGER_RULES } from './dangers.ts'
import { DANGERS_FURTHER } from './dangers-further.ts'
import { ESCALATION_ASKS } from './escalation-asks.ts'
import { ESCALATION_FURTHER } from './escalation-further.ts'
import { ESCALATION_RULES } from './escalation.ts'
import { GOING_PUBLIC } from './going-public.ts'
import { HARM_AND_BODIES } from './harm-done.ts'
import { HURT_AND_SHOCK } from './hurt-and-shock.ts'
import { INSULT_RULES } from './insults.ts'
import { REPEATED_FAILURE_RULES } from './repeated-failures.ts'
import { SERVED_AND_TOLD } from './served-and-told.ts'
import type { StatementRule } from '../statement-rule.ts'
import { THREAT_RULES } from './threats.ts'
import { THREATS_FURTHER } from './threats-further.ts'

/** What customers say when it becomes serious: threats, dangers, repeated failures, the call for a manager, insults. */
export const TEMPER_RULES: readonly StatementRule<'severe' | 'escalation' | 'abusive'>[] = withSpokenForms([
  ...THREAT_RULES,
  ...THREATS_FURTHER,
  ...DANGER_RULES,
  ...DANGERS_FURTHER,
  ...REPEATED_FAILURE_RULES,
  ...GOING_PUBLIC,
  ...CLOSE_SHAVES,
  ...HARM_AND_BODIES,
  ...COUNTED_FAILURES,
  ...TURNING_TO_BODIES,
  ...LAW_AND_DAMAGES,
  ...PUBLICITY,
  ...COUNTED_LISTS,
  ...BODILY_HARM,
  ...UNSAFE_THINGS,
  ...COUNTED_PLAINLY,
  ...HURT_AND_SHOCK,
  ...THREATS_IN_SHORT,
  ...NEAR_MISSES,
  ...SERVED_AND_TOLD,
  ...CARE_AND_CHEMICALS,
  ...ESCALATION_RULES,
  ...ESCALATION_ASKS,
  ...ESCALATION_FURTHER,
  ...ABUSE_RULES,
  ...INSULT_RULES,
])

/** "Callin" beside "calling". */
function withSpokenForms<Rule extends { readonly tells: string; readonly phrase: string }>(rules: readonly Rule[]): readonly Rule[] {
  return rules.map((rule) =>
    rule.tells === 'severe' ? { ...rule, phrase: rule.phrase.replaceAll(/(?<![\w'-])([a-z]{3,}in)g(?![\w'-])/g, '$1g|$1') } : rule,
  )
}
