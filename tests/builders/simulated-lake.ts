import { eventConsumers } from '../../consumers/all.ts'
import type { Consumer, Received, Scoring, Stateful } from '../../consumers/consumer.ts'
import { listDatasets } from '../../consumers/datasets/list-datasets.ts'
import { pushReference } from '../../consumers/jobs/push-reference.ts'
import { readReferenceFiles } from '../../consumers/reference/read-files.ts'
import { noTables, type ReferenceTables } from '../../consumers/reference/reference-tables.ts'
import { directoryLake } from '../../consumers/runtime/lake/directory.ts'
import { applyConsent } from '../../consumers/runtime/loop/consent.ts'
import { readPremises } from '../../consumers/runtime/loop/premises.ts'
import type { Shown } from '../../consumers/views/sql.ts'
import { ingest } from '../../producers/ingest/ingest.ts'
import { simulated } from '../../producers/systems/simulated/adapter.ts'
import { DAY_MS } from '../../producers/systems/simulated/firm.ts'
import { simulate } from '../../producers/systems/simulated/simulate.ts'
import type { Simulated, Truth } from '../../producers/systems/simulated/truth.ts'
import type { AnyRow, Dataset } from '../../schemas/datasets/dataset.ts'
import type { InteractionEvent } from '../../schemas/event/envelope.ts'
import type { PushedName } from '../../schemas/reference/view-tables.ts'
import { suppressionBy } from '../../schemas/suppression.ts'
import { firmTables, type TablesPlan } from '../../scripts/firm-tables/firm-tables.ts'
import { writeCurrentRows, writeDailyRows, writeSegment } from './lake-rows.ts'
import { PSEUDONYM_KEY, sourceConfig } from './source.ts'

const FEW_DAYS: TablesPlan = { seed: 7, from: Date.parse('2026-01-01T00:00:00.000Z'), days: 40, customers: 60, trade: 'telecom' }
const ACCOUNT = 'demo'
const NOBODY = suppressionBy({ version: 0, entries: [] })

/** Every dataset there is, as the SQL script takes it. */
export const shownDatasets = (present: boolean): readonly Shown[] => listDatasets(eventConsumers).map((it) => ({ ...it, present }))

/** Writes 40 days of a made-up firm with 60 customers and no reference table into a lake in a folder, and returns what is there. */
export async function writeSimulatedLake(lake: string): Promise<readonly Shown[]> {
  await deriveAll(lake, FEW_DAYS, receive(simulateFirm(FEW_DAYS)), () => Promise.resolve(noTables))
  return shownWithoutArchive()
}

/** What a made-up firm left in a lake, and what was really so. */
export type SimulatedFirm = {
  readonly datasets: readonly Shown[]
  /** The reference tables that were pushed. */
  readonly stored: ReadonlySet<PushedName>
  /** The lines of the truth, each with the time at which the first payload about it arrived, epoch ms. */
  readonly truth: readonly { readonly line: Truth; readonly arrivedAt: number }[]
  /** When the last payload arrived, epoch ms. */
  readonly newestArrival: number
}

/** Writes days of a made-up firm into a lake in a folder: every reference table it has, and every dataset derived with them. */
export async function writeSimulatedFirm(folder: string, plan: TablesPlan): Promise<SimulatedFirm> {
  const payloads = simulateFirm(plan)
  const truth = payloads.flatMap(({ truth: lines, at }) => lines.map((line) => ({ line, arrivedAt: at })))
  const lake = await directoryLake(folder)
  const tables = firmTables(
    plan,
    truth.map(({ line }) => line),
  )
  const files = new Map([...tables].map(([name, text]) => [`${name}.csv`, Buffer.from(text)]))
  const read = readReferenceFiles(files, () => PSEUDONYM_KEY)
  if (!read.ok) throw new Error(`the tables of the firm cannot be read: ${read.complaints.join('; ')}`)
  const pushed = await pushReference(lake, read.tables)
  await deriveAll(folder, plan, receive(payloads), async (consumer) => (await readPremises({ lake, consumer })).tables)
  return {
    datasets: shownWithoutArchive(),
    stored: new Set(pushed.map(({ name }) => name)),
    truth,
    newestArrival: Math.max(...payloads.map(({ at }) => at)),
  }
}

/** The log keeps whole milliseconds. */
const simulateFirm = (plan: TablesPlan): readonly Simulated[] =>
  [...simulate({ ...plan, account: ACCOUNT })].map((it) => ({ ...it, at: Math.floor(it.at) }))

const shownWithoutArchive = () => shownDatasets(true).map((it) => ({ ...it, present: it.dataset.name !== 'archive' }))

/** One event, and when the log took it in. */
type Arrived = { readonly event: InteractionEvent; readonly at: number; readonly offset: number }

/** The events of payloads in the order in which they arrive, each once: a repeat is skipped, as consumers do. */
function receive(payloads: readonly Simulated[]): readonly Arrived[] {
  const source = { name: 'simulate', system: simulated, config: sourceConfig({ system: simulated.system, account: ACCOUNT }) }
  const known = new Set<string>()
  const events = payloads.flatMap(({ draft, at }) => {
    const result = ingest(draft, source, { door: 'file', receivedAt: at, auth: 'none', key: PSEUDONYM_KEY })
    if (!result.ok) throw new Error('the simulator made a payload that was refused')
    return result.events.map((event) => ({ event, at }))
  })
  return events.filter(({ event: { id } }) => !known.has(id) && known.add(id)).map((it, offset) => ({ ...it, offset }))
}

type Deriving = { readonly tables: ReferenceTables; readonly asOf: number }

async function deriveAll(
  lake: string,
  { from, days }: TablesPlan,
  arrived: readonly Arrived[],
  tablesOf: (consumer: Consumer) => Promise<ReferenceTables>,
): Promise<void> {
  const asOf = from + days * DAY_MS - 1
  for (const consumer of eventConsumers) await deriveDataset(lake, consumer, arrived, { tables: await tablesOf(consumer), asOf })
}

type Derived = { readonly row: AnyRow } & Arrived

async function deriveDataset(lake: string, consumer: Consumer, arrived: readonly Arrived[], on: Deriving): Promise<void> {
  switch (consumer.kind) {
    case 'archive':
      return
    case 'stateless':
      return writeDerived(
        lake,
        consumer.dataset,
        derive(consumer, arrived, (received) => consumer.derive(received, on.tables)),
      )
    case 'stateful': {
      const states = new Map<string, unknown>()
      const rows = derive(consumer, arrived, (received) => {
        const customer = received.interaction.customer.ref
        if (customer === null) return []
        const evolved = consumer.evolve(states.get(customer), received, on.tables)
        states.set(customer, evolved.state)
        return evolved.rows
      })
      await writeDerived(lake, consumer.dataset, rows)
      const current = [...states].flatMap(([customer, state]) => consumer.currentRows(customer, state, on.tables))
      await writeCurrentRows(lake, consumer.current, current, LANE)
      await writeScored(lake, consumer, states, on)
    }
  }
}

/** The rows of the events that consent and the dataset let through. */
function derive(
  { leavesOut }: Pick<Stateful, 'leavesOut'>,
  arrived: readonly Arrived[],
  rowsOf: (received: Received) => readonly AnyRow[],
): readonly Derived[] {
  return arrived.flatMap((it) => {
    const gated = applyConsent(it.event, { appendTime: it.at, offset: BigInt(it.offset) }, NOBODY, leavesOut)
    return gated.pass ? rowsOf(gated.received).map((row) => ({ row, ...it })) : []
  })
}

const LANE = { epoch: 1, partition: 0, partitions: 1 } as const

async function writeScored(
  lake: string,
  { scored }: Stateful,
  states: ReadonlyMap<string, unknown>,
  { tables, asOf }: Deriving,
): Promise<void> {
  if (scored === undefined) return
  const scorings = [...states].map(([customerKey, state]): Scoring => ({ customerKey, state, asOf, knownBy: 'recorded', tables }))
  const day = scorings.flatMap((scoring) => scored.daily.rows(scoring, []))
  await writeDailyRows(lake, scored.daily.dataset, day, { ...LANE, date: new Date(asOf).toISOString().slice(0, 10) })
  const { keyed } = scored
  if (keyed !== undefined)
    await writeCurrentRows(
      lake,
      keyed.dataset,
      scorings.flatMap((scoring) => keyed.rows(scoring)),
      LANE,
    )
}

const writeDerived = (lake: string, dataset: Dataset, rows: readonly Derived[]) =>
  writeSegment(
    lake,
    dataset,
    rows.map(({ row, offset, event, at }) => ({ row, offset, eventId: event.id, appendTime: at })),
  )
