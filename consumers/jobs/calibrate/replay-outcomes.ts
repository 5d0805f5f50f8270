import type { KnownBy, Stateful } from '../../consumer.ts'
import { byBrand } from '../../datasets/churn_risk/brands.ts'
import { churnRiskConsumer } from '../../datasets/churn_risk/consumer.ts'
import type { ReasonCode } from '../../datasets/churn_risk/reason.ts'
import { scoreOf } from '../../datasets/churn_risk/score.ts'
import type { State } from '../../datasets/churn_risk/state.ts'
import { readSuppression } from '../../runtime/loop/suppression.ts'
import type { Format, Lake } from '../../runtime/ports.ts'
import { type CarriedRow, readCarried } from '../score/carried-rows.ts'
import { openStateLake, type StateLake } from '../score/state-lake.ts'
import type { ChurnOutcome } from './read-outcomes.ts'

/** An outcome with the score of the customer as it was known at the time. */
export type ReplayedOutcome = Pick<ChurnOutcome, 'customerKey' | 'asOf' | 'churned' | 'treated'> & {
  readonly points: number
  /** 1 where it is not known. */
  readonly exposure: number
  readonly reasons: readonly { readonly code: ReasonCode; readonly points: number }[]
}

/** Outcomes that cannot be used, by reason. */
export type LeftOut = {
  /** The lake knew nothing of the customer by then. */
  readonly notSeen: number
  /** The customer has several brands, and the file names none, or none of them. */
  readonly whichBrand: number
  /** A prospect or former customer, who has no score. */
  readonly notScored: number
  /** The firm or the circumstances ended it. */
  readonly involuntary: number
}

export type Replay = { readonly outcomes: readonly ReplayedOutcome[]; readonly leftOut: LeftOut }

type ReplayJob = {
  readonly lake: Lake
  readonly format: Format
  readonly outcomes: readonly ChurnOutcome[]
  readonly knownBy: KnownBy
  readonly tell: (segments: number) => void
}

/**
 * Scores each customer by what was known at the time of their outcome: facts that the log took in later do not count. Without times,
 * everything counts. Undefined where nothing has been derived.
 */
export async function replayOutcomes({ lake, format, outcomes, knownBy, tell }: ReplayJob): Promise<Replay | undefined> {
  const consumer: Stateful<typeof churnRiskConsumer.dataset, typeof churnRiskConsumer.current, State> = churnRiskConsumer
  const of = await openStateLake({ lake, format, consumer: churnRiskConsumer })
  if (of === undefined) return undefined
  const wanted = new Set(outcomes.map(({ customerKey }) => customerKey))
  const history = await readHistories(of, wanted, tell)
  const left = { notSeen: 0, whichBrand: 0, notScored: 0, involuntary: 0 }
  const replayed: ReplayedOutcome[] = []
  for (const outcome of outcomes) {
    const { customerKey, brand, asOf, churned, voluntary, treated } = outcome
    if (churned && !voluntary) {
      left.involuntary += 1
      continue
    }
    const rows = history.get(customerKey) ?? []
    const state = stateAt(consumer, rows, asOf, knownBy)
    const brands = state === undefined ? [] : [...byBrand(state.facts)]
    const own = brand === null && brands.length === 1 ? brands[0] : brands.find(([it]) => it === brand)
    if (brands.length === 0) left.notSeen += 1
    else if (own === undefined) left.whichBrand += 1
    else {
      const at = asOf ?? Math.max(...rows.map(({ recordedAt }) => recordedAt))
      const { risk } = scoreOf(own[1], at)
      if (risk === undefined) left.notScored += 1
      else
        replayed.push({
          customerKey,
          asOf,
          churned,
          treated,
          points: risk.points,
          exposure: risk.exposure.exposure ?? 1,
          reasons: risk.reasons.map(({ code, points }) => ({ code, points })),
        })
    }
  }
  return { outcomes: replayed, leftOut: left }
}

async function readHistories(
  of: StateLake,
  wanted: ReadonlySet<string>,
  tell: (segments: number) => void,
): Promise<ReadonlyMap<string, readonly CarriedRow[]>> {
  const suppression = await readSuppression(of.lake)
  const found = new Map<string, CarriedRow[]>()
  let segments = 0
  for (let partition = 0; partition < of.partitions; partition += 1) {
    const read = readCarried(
      of,
      partition,
      suppression,
      () => true,
      () => tell((segments += 1)),
    )
    for await (const rows of read)
      for (const row of rows) {
        if (!wanted.has(row.customer)) continue
        const own = found.get(row.customer)
        if (own === undefined) found.set(row.customer, [row])
        else own.push(row)
      }
  }
  return found
}

type ChurnConsumer = Pick<Stateful<typeof churnRiskConsumer.dataset, typeof churnRiskConsumer.current, State>, 'join' | 'scored'>

function stateAt({ join, scored }: ChurnConsumer, rows: readonly CarriedRow[], asOf: number | null, knownBy: KnownBy): State | undefined {
  let state: State | undefined
  for (const { carried, recordedAt } of rows)
    if (asOf === null || knownBy === 'happened' || recordedAt <= asOf) state = join(state, carried)
  if (state === undefined || asOf === null || knownBy === 'recorded' || scored === undefined) return state
  return scored.happenedBy(state, asOf)
}
