import type { Interaction } from '../../../schemas/event/interaction.ts'
import type { AgentCode } from '../../language/phrases/statement-rule.ts'
import type { Statement } from '../../language/rules/match-statements.ts'
import type { Voice } from '../../language/words/turns-by-speaker.ts'

/** What is judged of the talk itself. `undefined` inputs: that side said nothing, or nothing the rules can read. */

type Told = ReadonlySet<string> | undefined

/** Threats and danger in the customer's words; a third attempt or a second reopening is a fact without words. */
export function severeOf(interaction: Interaction, told: Told): boolean | null {
  if ((interaction.contact_attempt ?? 0) >= 3 || (interaction.reopen_count ?? 0) >= 2) return true
  if (told === undefined) return null
  return told.has('severe')
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

type HumanMark = 'ownership' | 'question' | 'uses_history' | 'pitch'

/** `agent`: the turns of the agents, of which one asks a question or none. */
export function humanMarks(shown: Shown | undefined, agent: readonly Voice[]): readonly HumanMark[] {
  if (shown === undefined) return []
  const marks: HumanMark[] = []
  if (shown.has('ownership')) marks.push('ownership')
  if (agent.some(({ words }) => words.asks.includes(true))) marks.push('question')
  if (shown.has('uses_history')) marks.push('uses_history')
  if (shown.has('pitch')) marks.push('pitch')
  return marks
}

export function voiceOf(shown: Shown | undefined): 'none' | 'policy' | 'tools' | 'sales_pressure' | null {
  if (shown === undefined) return null
  if (shown.has('tools')) return 'tools'
  if (shown.has('policy')) return 'policy'
  return shown.has('sales_pressure') ? 'sales_pressure' : 'none'
}

export function conductOf(told: Told): 'ok' | 'abusive' | 'unknown' {
  if (told === undefined) return 'unknown'
  return told.has('abusive') ? 'abusive' : 'ok'
}

export function promiseOf(told: Told): 'none' | 'mentioned' | 'unknown' {
  if (told === undefined) return 'unknown'
  return told.has('promise_mentioned') || told.has('promise_broken') ? 'mentioned' : 'none'
}

/** How the last offer was taken. A source that lists no offers says nothing: an agent may have made one all the same. */
export function offerReactionOf(
  { offers }: Interaction,
  told: readonly Statement[],
): 'none' | 'welcome' | 'rejected' | 'annoyed' | 'unknown' {
  if (offers === undefined) return 'unknown'
  const last = offers.at(-1)
  if (last === undefined) return 'none'
  switch (last.outcome) {
    case 'accepted':
      return 'welcome'
    case 'rejected':
      return told.some(({ code, seq }) => code === 'offer_annoyed' && (last.turn_seq === undefined || seq > last.turn_seq))
        ? 'annoyed'
        : 'rejected'
    case 'deferred':
    case 'unknown':
      return 'unknown'
  }
}
