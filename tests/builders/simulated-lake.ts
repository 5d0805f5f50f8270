import { eventConsumers } from '../../consumers/all.ts'
import type { Consumer, Received, Scoring, Stateful } from '../../consumers/consumer.ts'
import { listDatasets } from '../../consumers/datasets/list-datasets.ts'
import type { Shown } from '../../consumers/views/sql.ts'
import { noTables } from '../../consumers/reference/reference-tables.ts'
import { ingest } from '../../producers/ingest/ingest.ts'
import { simulated } from '../../producers/systems/simulated/adapter.ts'
import { simulate } from '../../producers/systems/simulated/simulate.ts'
import type { AnyRow, Dataset } from '../../schemas/datasets/dataset.ts'
import { writeCurrentRows, writeDailyRows, writeSegment } from './lake-rows.ts'
import { PSEUDONYM_KEY, sourceConfig } from './source.ts'

const FROM = Date.parse('2026-01-01T00:00:00.000Z')

/** Every dataset there is, as the SQL script takes it. */
export const shownDatasets = (present: boolean): readonly Shown[] => listDatasets(eventConsumers).map((it) => ({ ...it, present }))

/** Writes 40 days of a made-up firm with 60 customers into a lake in a folder, and returns what is there. */
export async function writeSimulatedLake(lake: string): Promise<readonly Shown[]> {
  const received = receiveDays()
  for (const consumer of eventConsumers) await writeDataset(lake, consumer, received)
  return shownDatasets(true).map((it) => ({ ...it, present: it.dataset.name !== 'archive' }))
}

function receiveDays(): readonly Received[] {
  const source = { name: 'simulate', system: simulated, config: sourceConfig({ system: simulated.system, account: 'demo' }) }
  return [...simulate({ seed: 7, from: FROM, days: 40, customers: 60 })].flatMap(({ draft, at }) => {
    const result = ingest(draft, source, { door: 'file', receivedAt: at, auth: 'none', key: PSEUDONYM_KEY })
    if (!result.ok) throw new Error('the simulator made a payload that was refused')
    return result.events.map(({ id, data }): Received => ({
      interaction: data,
      eventId: id,
      recordedAt: at,
      offset: 0n,
      analysis: 'allowed',
    }))
  })
}

async function writeDataset(lake: string, consumer: Consumer, received: readonly Received[]): Promise<void> {
  switch (consumer.kind) {
    case 'archive':
      return
    case 'stateless':
      return writeRows(
        lake,
        consumer.dataset,
        received.flatMap((event) => consumer.derive(event, noTables)),
      )
    case 'stateful': {
      const states = new Map<string, unknown>()
      const rows = received.flatMap((event) => {
        const customer = event.interaction.customer.ref
        if (customer === null) return []
        const evolved = consumer.evolve(states.get(customer), event, noTables)
        states.set(customer, evolved.state)
        return evolved.rows
      })
      await writeRows(lake, consumer.dataset, rows)
      const current = [...states].flatMap(([customer, state]) => consumer.currentRows(customer, state, noTables))
      await writeCurrentRows(lake, consumer.current, current, LANE)
      await writeScored(lake, consumer, states)
    }
  }
}

const LANE = { epoch: 1, partition: 0, partitions: 1 } as const
const AS_OF = FROM + 40 * 86_400_000 - 1

async function writeScored(lake: string, { scored }: Stateful, states: ReadonlyMap<string, unknown>): Promise<void> {
  if (scored === undefined) return
  const scorings = [...states].map(([customerKey, state]): Scoring => ({
    customerKey,
    state,
    asOf: AS_OF,
    knownBy: 'recorded',
    tables: noTables,
  }))
  const day = scorings.flatMap((scoring) => scored.daily.rows(scoring, []))
  await writeDailyRows(lake, scored.daily.dataset, day, { ...LANE, date: new Date(AS_OF).toISOString().slice(0, 10) })
  const { keyed } = scored
  if (keyed !== undefined)
    await writeCurrentRows(
      lake,
      keyed.dataset,
      scorings.flatMap((scoring) => keyed.rows(scoring)),
      LANE,
    )
}

const writeRows = (lake: string, dataset: Dataset, rows: readonly AnyRow[]) =>
  writeSegment(
    lake,
    dataset,
    rows.map((row, offset) => ({ row, offset })),
  )
