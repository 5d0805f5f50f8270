import { setTimeout as pause } from 'node:timers/promises'
import { inspect } from 'node:util'
import type { Consumer } from '../../consumers/consumer.ts'
import { makeBudget } from '../../consumers/runtime/loop/budget.ts'
import { consume } from '../../consumers/runtime/loop/consume.ts'
import type { RuntimeEvent, Limits, Work } from '../../consumers/runtime/context.ts'
import { decodeFooter, type Footer } from '../../consumers/runtime/chain/footer.ts'
import { memoryLake, memoryLog, type MemoryLog } from '../../consumers/runtime/memory.ts'
import { parquet } from '../../consumers/runtime/parquet/parquet.ts'
import type { Lake, Value } from '../../consumers/runtime/ports.ts'
import { folderOf, type Dataset } from '../../schemas/datasets/dataset.ts'
import { encode, wrapEvent } from '../../schemas/event/envelope.ts'
import type { Interaction } from '../../schemas/event/interaction.ts'
import { manualClock, settle, type ManualClock } from './manual-clock.ts'
import { interaction } from './interaction.ts'
import { consumerLimits } from './limits.ts'

export const NOON = Date.parse('2026-03-02T12:00:00.000Z')

/** How a consumer ended, and what it told while it ran. */
export type Ran = { readonly told: readonly RuntimeEvent[]; readonly error: unknown }
export type RunningConsumer = { readonly told: readonly RuntimeEvent[]; readonly outcome: () => Ran | undefined; stop(): Promise<Ran> }
type Over = Partial<Omit<Work, 'limits'>> & { readonly limits?: Partial<Limits>; readonly log?: MemoryLog }

export type Harness = {
  readonly clock: ManualClock
  readonly log: MemoryLog
  readonly lake: Lake
  /** Appends records to partition 0, each taken in now. */
  readonly put: (...values: readonly (Uint8Array | null)[]) => void
  /** Runs a consumer until it has read what there is; time moves on only while it sleeps. */
  readonly run: (consumer: Consumer, over?: Over) => Promise<Ran>
  /** Starts one that goes on until it is stopped; time moves by hand. */
  readonly start: (consumer: Consumer, over?: Over) => RunningConsumer
}

/** A log and a lake in memory, and a clock that moves by hand. */
export function createHarness(settings: { readonly partitions?: number; readonly clusterId?: string; readonly lake?: Lake } = {}): Harness {
  const clock = manualClock(NOON)
  const { partitions = 1, clusterId = 'cluster-1', lake = memoryLake() } = settings
  const log = memoryLog({ clusterId, topic: 'service-interactions', partitions, clock })
  let nonces = 0

  const begin = (consumer: Consumer, drain: boolean, over: Over): RunningConsumer => {
    const { limits, log: read = log, ...rest } = over
    const told: RuntimeEvent[] = []
    const stop = new AbortController()
    let outcome: Ran | undefined
    const work: Work = {
      consumer,
      source: read.source({ drain }),
      lake,
      format: parquet,
      clock,
      limits: consumerLimits(limits),
      budget: makeBudget(1e9),
      epoch: 1,
      codeVersion: 'test',
      writer: 'test',
      nonce: () => `nonce-${(nonces += 1)}`,
      chance: () => 0.5,
      emit: (event) => void told.push(event),
      ...rest,
    }
    void consume(work, stop.signal).then(
      () => (outcome = { told, error: undefined }),
      (error: unknown) => (outcome = { told, error }),
    )
    return {
      told,
      outcome: () => outcome,
      async stop() {
        stop.abort()
        return await ending({ outcome: () => outcome, told })
      },
    }
  }

  const ending = async ({ outcome, told }: Pick<RunningConsumer, 'outcome' | 'told'>): Promise<Ran> => {
    for (let seconds = 0; seconds < 3600; seconds += 1) {
      // What reads files goes by another clock than this one: on a busy machine an hour of this one can be over before it.
      await (seconds < 60 ? settle() : pause(2))
      const ended = outcome()
      if (ended !== undefined) return ended
      await clock.advance(1000)
    }
    throw new Error(`the consumer had not ended after an hour of its time: ${inspect(told.at(-1))}`)
  }

  return {
    clock,
    log,
    lake,
    put: (...values) => values.forEach((value) => log.append(0, { value })),
    run: (consumer, over = {}) => ending(begin(consumer, true, over)),
    start: (consumer, over = {}) => begin(consumer, false, over),
  }
}

/** The bytes of one event. What it is about names it: another revision or phase is another event. */
export function eventBytes(about: Partial<Interaction> = {}): Uint8Array {
  const it = interaction(about)
  return encode(wrapEvent({ ...it, source: { ...it.source, event_key: `${it.interaction_id}/${it.revision}/${it.phase}` } }, NOON))
}

export type StoredSegment = {
  readonly key: string
  readonly facts: Footer
  readonly rows: readonly Readonly<Record<string, Value>>[]
}

/** Every object of a dataset, in the order of their keys: its footer, and these columns of its rows. */
export async function readSegments(lake: Lake, dataset: Dataset, columns: readonly string[]): Promise<readonly StoredSegment[]> {
  const found: StoredSegment[] = []
  for await (const key of lake.list(`${folderOf(dataset)}/`)) {
    const stored = await parquet.read(lake, key, columns)
    if (stored === undefined) throw new Error(`${key} was listed and is not there`)
    const [first = []] = stored.values
    const rows = first.map((_, row) => Object.fromEntries(columns.map((name, n) => [name, stored.values[n]?.[row] ?? null])))
    found.push({ key, facts: decodeFooter(stored.footer, key), rows })
  }
  return found
}

export const readRows = async (
  lake: Lake,
  dataset: Dataset,
  columns: readonly string[],
): Promise<readonly Readonly<Record<string, Value>>[]> => (await readSegments(lake, dataset, columns)).flatMap(({ rows }) => rows)
