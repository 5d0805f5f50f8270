import type { AnyRow } from '../../../schemas/datasets/dataset.ts'
import type { KnownBy, Scored, Scoring, Stateful } from '../../consumer.ts'
import { versionWith } from '../../reference/reference-tables.ts'
import { currentKey, dailyKey, dayOf } from '../../runtime/chain/keys.ts'
import { findChange, type Premises, readPremises } from '../../runtime/loop/premises.ts'
import type { Format, Lake } from '../../runtime/ports.ts'
import { type DailyObjects, listDaily, readLastRows } from './last-rows.ts'
import { openStateLake, type StateLake } from './state-lake.ts'
import { statesAt } from './states-at.ts'
import { type ScoredFooter, type ScoredOutcome, writeScored } from './write-object.ts'

export type ScoreJob = {
  readonly consumer: Stateful
  readonly lake: Lake
  readonly format: Format
  /** Epoch milliseconds. */
  readonly asOf: number
  readonly knownBy: KnownBy
  readonly codeVersion: string
  readonly tell: (progress: ScoreProgress) => void
}

/** How far a run is: the partition it works on, and how many segments it has read of it. */
export type ScoreProgress = { readonly partition: number; readonly partitions: number; readonly segments: number }

export type ScoreReport =
  | {
      readonly outcome: 'scored'
      readonly date: string
      readonly customers: number
      readonly datasets: readonly ScoredDataset[]
      /** Days after this one that were scored before. Where a row of this day changed, their rows compare with what no longer stands. */
      readonly laterDays: readonly string[]
    }
  | { readonly outcome: 'nothing_derived' }
  /** Somebody was added to the suppression list while the job ran. What is not written yet was not written. */
  | { readonly outcome: 'suppression_changed' }

export type ScoredDataset = {
  readonly dataset: string
  readonly rows: number
  /** How many objects, one per partition, ended how. */
  readonly objects: Readonly<Partial<Record<ScoredOutcome, number>>>
}

/**
 * Scores every customer of a stateful consumer at an instant, and writes one object per partition for the day, and the keyed dataset
 * if there is one. The same state gives the same bytes, so a second run changes nothing.
 */
export async function score(job: ScoreJob): Promise<ScoreReport> {
  const { consumer, lake } = job
  const { scored } = consumer
  const of = await openStateLake(job)
  if (of === undefined || scored === undefined) return { outcome: 'nothing_derived' }
  const premises = await readPremises({ lake, consumer })
  const days = await listDaily(of, scored.daily.dataset)
  const date = dayOf(job.asOf)
  const tallies = new Map<string, { rows: number; objects: Partial<Record<ScoredOutcome, number>> }>()
  let customers = 0
  for (let partition = 0; partition < of.partitions; partition += 1) {
    const worked = await workOut(job, { of, scored, premises, days, partition })
    if ((await findChange({ lake, consumer }, premises)) === 'suppression') return { outcome: 'suppression_changed' }
    customers += worked.customers
    for (const { dataset, key, rows, kind } of worked.objects) {
      const footer = footerOf(job, { of, premises, partition, kind, dataset: dataset.name, customers: worked.customers, rows: rows.length })
      const outcome = await writeScored(job, key, { dataset, rows, footer })
      const tally = tallies.get(dataset.name) ?? { rows: 0, objects: {} }
      tallies.set(dataset.name, tally)
      tally.rows += rows.length
      tally.objects[outcome] = (tally.objects[outcome] ?? 0) + 1
    }
  }
  return {
    outcome: 'scored',
    date,
    customers,
    datasets: [...tallies].map(([dataset, tally]) => ({ dataset, ...tally })),
    laterDays: [...days.keys()].filter((it) => it > date),
  }
}

type Place = {
  readonly of: StateLake
  readonly scored: Scored
  readonly premises: Premises
  readonly days: DailyObjects
  readonly partition: number
}

async function workOut(job: ScoreJob, { of, scored, premises, days, partition }: Place) {
  const { asOf, knownBy } = job
  const { daily, keyed } = scored
  let segments = 0
  const tell = () => job.tell({ partition, partitions: of.partitions, segments })
  tell()
  const states = await statesAt(of, partition, { asOf, knownBy }, premises.suppression, () => {
    segments += 1
    tell()
  })
  const date = dayOf(asOf)
  const last = await readLastRows(of, daily, { days, date, partition })
  const lane = { epoch: of.epoch, partition }
  const [dayRows, keyedRows]: [AnyRow[], AnyRow[]] = [[], []]
  for (const [customerKey, state] of [...states].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const scoring: Scoring = { customerKey, state, asOf, knownBy, tables: premises.tables }
    dayRows.push(...daily.rows(scoring, last.get(customerKey) ?? []))
    if (keyed !== undefined) keyedRows.push(...keyed.rows(scoring))
  }
  const objects = [
    { kind: 'daily', dataset: daily.dataset, key: dailyKey(daily.dataset, date, lane), rows: dayRows },
    ...(keyed === undefined
      ? []
      : [{ kind: 'keyed', dataset: keyed.dataset, key: currentKey(keyed.dataset, of.epoch, partition), rows: keyedRows } as const]),
  ] as const
  return { customers: states.size, objects }
}

type Counted = Pick<ScoredFooter, 'kind' | 'dataset' | 'partition' | 'customers' | 'rows'> & Pick<Place, 'of' | 'premises'>

function footerOf({ asOf, knownBy, codeVersion, consumer }: ScoreJob, { of, premises, ...counted }: Counted): ScoredFooter {
  return {
    ...counted,
    epoch: of.epoch,
    partitions: of.partitions,
    as_of: asOf,
    known_by: knownBy,
    suppression_version: premises.suppression.version,
    model_version: versionWith(consumer.modelVersion, premises.tables),
    code_version: codeVersion,
  }
}
