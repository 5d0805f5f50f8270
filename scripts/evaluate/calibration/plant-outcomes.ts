import type { ReplayedOutcome } from '../../../consumers/jobs/calibrate/replay-outcomes.ts'
import type { ReasonCode } from '../../../consumers/datasets/churn_risk/reason.ts'
import { logistic } from '../../../consumers/measures/fit-logistic.ts'
import { branch, seedRandom, type SeededRandom } from '../../../producers/systems/simulated/random.ts'

/** How chances are planted: logistic(a + b × the points of the reasons, each times its weight) × exposure. */
export type PlantedLine = { readonly a: number; readonly b: number; readonly weights?: Readonly<Partial<Record<ReasonCode, number>>> }

/** An outcome with the chance it was drawn with. */
export type PlantedOutcome = ReplayedOutcome & { readonly planted: number }

/** What `calibrate churn` must find again. About one in seven leaves, and 20 points multiply the odds by 1.8. */
export const PLANTED: PlantedLine = { a: -2.2, b: 0.03 }

/** How often customers have a reason, and its points when it is fresh. */
const REASONS: readonly (readonly [ReasonCode, number, number])[] = [
  ['asks_to_cancel', 0.08, 80],
  ['recurring_cause', 0.08, 40],
  ['unresolved', 0.2, 30],
  ['nps_detractor', 0.15, 20],
  ['long_wait', 0.25, 10],
  ['first_contact_resolution', 0.3, -10],
]
const DAY_MS = 86_400_000
const FROM = Date.parse('2026-01-01T00:00:00.000Z')

/** Customers with faded points, a fifth of them bound for longer, over 300 days. The same seed gives the same outcomes. */
export function plantOutcomes(count: number, seed: number, { a, b, weights = {} }: PlantedLine = PLANTED): readonly PlantedOutcome[] {
  const random = seedRandom(seed)
  return Array.from({ length: count }, (_, n) => {
    const reasons = REASONS.filter(([, often]) => random.chance(often)).map(([code, , points]) => ({ code, points: fade(points, random) }))
    const exposure = random.chance(0.2) ? 0.07 : 1
    const weighed = reasons.reduce((sum, { code, points }) => sum + points * (weights[code] ?? 1), 0)
    const planted = exposure * logistic(a + b * weighed)
    return {
      customerKey: `p1:${String(n).padStart(32, '0')}`,
      asOf: FROM + random.whole(0, 299) * DAY_MS,
      treated: false,
      points: reasons.reduce((sum, { points }) => sum + points, 0),
      exposure,
      reasons,
      planted,
      churned: random.chance(planted),
    }
  })
}

function fade(points: number, random: SeededRandom): number {
  return Math.round(points * 2 ** -random.about(0.6))
}

/** The same customers with the outcomes of others: nothing that is known of a customer says anything. */
export function shuffleOutcomes(outcomes: readonly PlantedOutcome[], seed: number): readonly PlantedOutcome[] {
  const random = branch(seed, 1)
  const fates = outcomes.map(({ churned }) => churned)
  for (let n = fates.length - 1; n > 0; n -= 1) {
    const other = random.whole(0, n)
    const [here = false, there = false] = [fates[n], fates[other]]
    fates[n] = there
    fates[other] = here
  }
  return outcomes.map((it, n) => ({ ...it, churned: fates[n] ?? false }))
}
