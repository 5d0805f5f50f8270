import type { Interaction } from '../../../schemas/event/interaction.ts'
import type { AgentCode } from '../../language/phrases/statement-rule.ts'
import type { Voice } from '../../language/words/turns-by-speaker.ts'

/** What is judged of the talk itself. `undefined` inputs: that side said nothing, or nothing the rules can read. */

type Told = ReadonlySet<string> | undefined

export type Severity = {
  readonly severe: boolean | null
  readonly basis: 'counts' | 'words' | 'none'
  readonly evidence: readonly string[]
}

/** Threats, danger and failures told three times in the customer's words; a third attempt or a second reopening is a fact without words. */
export function severeOf({ contact_attempt = 0, reopen_count = 0 }: Interaction, told: Told): Severity {
  const evidence = [...(contact_attempt >= 3 ? ['third_attempt'] : []), ...(reopen_count >= 2 ? ['second_reopening'] : [])]
  if (evidence.length > 0) return { severe: true, basis: 'counts', evidence }
  if (told === undefined) return { severe: null, basis: 'none', evidence }
  return { severe: told.has('severe'), basis: 'words', evidence }
}

type Shown = ReadonlySet<AgentCode>
type Empathy = 'shown' | 'scripted' | 'not_needed' | 'unknown'

/**
 * Only an upset customer needs it. A stock phrase alone is scripted; that no rule found anything proves nothing, so `missing` is
 * never said here.
 */
export function empathyOf(label: string | null, shown: Shown | undefined): Empathy {
  if (label === null || label === 'uncertain') return 'unknown'
  if (label !== 'negative') return 'not_needed'
  if (shown === undefined) return 'unknown'
  if (shown.has('empathy')) return 'shown'
  return shown.has('scripted') && !shown.has('ownership') ? 'scripted' : 'unknown'
}

type HumanMark = 'ownership' | 'question' | 'uses_history' | 'personal_wording' | 'script' | 'doublespeak' | 'pitch'

/**
 * `agent`: the turns of the agents, of which one asks a question or none. `listed`: the kinds of the firm's own phrases that they said,
 * which are found in every language.
 */
export function humanMarks(shown: Shown | undefined, agent: readonly Voice[], listed: ReadonlySet<string>): readonly HumanMark[] {
  const marks: HumanMark[] = []
  if (shown?.has('ownership') === true) marks.push('ownership')
  if (shown !== undefined && agent.some(({ words }) => words.asks.includes(true))) marks.push('question')
  if (shown?.has('uses_history') === true) marks.push('uses_history')
  if (shown?.has('empathy') === true) marks.push('personal_wording')
  if (shown?.has('scripted') === true || listed.has('script')) marks.push('script')
  if (listed.has('doublespeak')) marks.push('doublespeak')
  if (shown?.has('pitch') === true || listed.has('pitch')) marks.push('pitch')
  return marks
}

/** What holds an agent back comes before what they would change. */
export function voiceOf(shown: Shown | undefined): 'none' | 'policy' | 'tools' | 'sales_pressure' | 'idea' | null {
  if (shown === undefined) return null
  if (shown.has('tools')) return 'tools'
  if (shown.has('policy')) return 'policy'
  if (shown.has('sales_pressure')) return 'sales_pressure'
  return shown.has('idea') ? 'idea' : 'none'
}

export function conductOf(told: Told): 'ok' | 'abusive' | 'unknown' {
  if (told === undefined) return 'unknown'
  return told.has('abusive') ? 'abusive' : 'ok'
}
