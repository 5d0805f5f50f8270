import { ACCEPTED } from './judge.ts'

/** What became of the payloads of one system, counted. */
export type OutcomeCounts = Map<string, number>

export function countOutcome(tally: OutcomeCounts, outcome: string): void {
  tally.set(outcome, (tally.get(outcome) ?? 0) + 1)
}

/** `zendesk: 11112 payloads, 8000 accepted, refused: unknown_shape 900, …`. */
export function renderOutcomes(name: string, tally: OutcomeCounts): string {
  const all = [...tally.values()].reduce((sum, it) => sum + it, 0)
  const refused = [...tally].filter(([outcome]) => outcome !== ACCEPTED).toSorted(([, a], [, b]) => b - a)
  const codes = refused.map(([code, count]) => `${code} ${count}`).join(', ')
  return `${name}: ${all} payloads, ${tally.get(ACCEPTED) ?? 0} accepted; refused: ${codes === '' ? 'none' : codes}`
}
