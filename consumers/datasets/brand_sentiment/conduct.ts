import type { Interaction } from '../../../schemas/event/interaction.ts'
import type { Shows } from '../../language/rules/agent-rules.ts'
import type { RuleMatch } from '../../language/rules/match-customer-rules.ts'

/** What is judged of the talk itself. `undefined` inputs: that side said nothing, or nothing the rules can read. */

/** Threats and danger in the customer's words; a third attempt or a second reopening is a fact without words. */
export function severeOf(interaction: Interaction, told: readonly RuleMatch[] | undefined): boolean | null {
  if ((interaction.contact_attempt ?? 0) >= 3 || (interaction.reopen_count ?? 0) >= 2) return true
  if (told === undefined) return null
  return told.some((it) => (it.tells === 'threat' || it.tells === 'danger') && !it.denied)
}

type Shown = ReadonlySet<Shows | 'question'>
type Empathy = 'shown' | 'scripted' | 'not_needed' | 'unknown'

/**
 * Only an upset customer needs it. A stock phrase alone is scripted; that no rule found anything proves nothing, so `missing` is
 * never said here.
 */
export function empathyOf(label: string | null, shown: Shown | undefined): Empathy {
  if (label === null || label === 'uncertain') return 'unknown'
  if (label !== 'negative') return 'not_needed'
  if (shown === undefined) return 'unknown'
  if (shown.has('feels_with')) return 'shown'
  return shown.has('stock_phrase') && !shown.has('ownership') ? 'scripted' : 'unknown'
}

const MARKS = ['ownership', 'question', 'uses_history', 'pitch'] as const

export function humanMarks(shown: Shown | undefined): readonly (typeof MARKS)[number][] {
  return shown === undefined ? [] : MARKS.filter((it) => shown.has(it))
}

export function voiceOf(shown: Shown | undefined): 'none' | 'policy' | 'tools' | 'sales_pressure' | null {
  if (shown === undefined) return null
  if (shown.has('tools')) return 'tools'
  if (shown.has('policy')) return 'policy'
  return shown.has('sales_pressure') ? 'sales_pressure' : 'none'
}

export function conductOf(told: readonly RuleMatch[] | undefined): 'ok' | 'abusive' | 'unknown' {
  if (told === undefined) return 'unknown'
  return told.some((it) => it.tells === 'abuse' && !it.denied) ? 'abusive' : 'ok'
}

export function promiseOf(told: readonly RuleMatch[] | undefined): 'none' | 'mentioned' | 'unknown' {
  if (told === undefined) return 'unknown'
  return told.some((it) => it.tells === 'promise') ? 'mentioned' : 'none'
}

/** How the last offer was taken. A source that lists no offers says nothing: an agent may have made one all the same. */
export function offerReactionOf(
  { offers }: Interaction,
  told: readonly RuleMatch[] | undefined,
): 'none' | 'welcome' | 'rejected' | 'annoyed' | 'unknown' {
  if (offers === undefined) return 'unknown'
  const last = offers.at(-1)
  if (last === undefined) return 'none'
  switch (last.outcome) {
    case 'accepted':
      return 'welcome'
    case 'rejected':
      return told?.some((it) => it.tells === 'pestered' && (last.turn_seq === undefined || it.seq > last.turn_seq)) === true
        ? 'annoyed'
        : 'rejected'
    case 'deferred':
    case 'unknown':
      return 'unknown'
  }
}
