import { inspect } from 'node:util'
import type { Consumer, Stateful } from '../../consumers/consumer.ts'
import type { makeBudget } from '../../consumers/runtime/loop/budget.ts'
import type { consume } from '../../consumers/runtime/loop/consume.ts'
import type { Work } from '../../consumers/runtime/context.ts'
import type { decodeFooter } from '../../consumers/runtime/chain/footer.ts'
import type { memoryLake, memoryLog, MemoryLog } from '../../consumers/runtime/memory.ts'
import type { Format, Lake, Value } from '../../consumers/runtime/ports.ts'
import type { restore } from '../../consumers/runtime/loop/state.ts'
import type { verify } from '../../consumers/jobs/verify.ts'
import { decode } from '../../schemas/event/envelope.ts'
import { folderOf } from '../../schemas/datasets/dataset.ts'
import { consumerLimits } from '../builders/limits.ts'
import { seededRandom, type LawRandom } from './random.ts'
import { pushTables } from './push-tables.ts'
import { toyEvent, joined, statefulWithTables, statelessWithTables, type ToyState } from './toy-consumers.ts'
import { startSimulation, type Worker, type Simulation } from './simulation.ts'

/** The runtime under test: the real one, or one that was broken on purpose. */
export type Runtime = {
  readonly consume: typeof consume
  readonly memoryLog: typeof memoryLog
  readonly memoryLake: typeof memoryLake
  readonly makeBudget: typeof makeBudget
  readonly restore: typeof restore
  readonly decodeFooter: typeof decodeFooter
  readonly verify: typeof verify
}

export type HistoryPlan = {
  readonly seed: number
  readonly kind: 'stateless' | 'stateful'
  readonly rivals: number
  readonly records: number
  readonly fault: number
  readonly crash: number
  readonly freeze: number
  /** What happens to the log besides being appended to. */
  readonly turmoil: 'none' | 'recreated'
}

const START = Date.parse('2026-03-01T22:00:00.000Z')
const HOUR = 3_600_000

/** Lives through one random history and tells what was wrong with the dataset at its end: nothing, if the law holds. */
export async function live(
  plan: HistoryPlan,
  runtime: Runtime,
  format: Format,
  sabotage: (lake: Lake, random: LawRandom) => Lake = (it) => it,
): Promise<readonly string[]> {
  const random = seededRandom(plan.seed)
  const inner = runtime.memoryLake()
  const w = startSimulation(random, sabotage(inner, random), { fault: plan.fault, crash: plan.crash, freeze: plan.freeze }, START)
  const log = runtime.memoryLog({
    clusterId: 'c1',
    topic: 't',
    partitions: 1,
    clock: { now: () => w.now(), sleep: () => Promise.resolve() },
  })
  const consumer: Consumer = plan.kind === 'stateless' ? statelessWithTables : statefulWithTables
  const tables = pushTables(inner)
  let started = 0

  const start = (drain: boolean, epoch: number): { readonly worker: Worker; readonly stop: AbortController } => {
    const worker = w.worker()
    const stop = new AbortController()
    const number = (started += 1)
    const work: Work = {
      consumer,
      source: worker.sourced(log.source({ drain, clock: worker.clock })),
      lake: worker.lake,
      format,
      clock: worker.clock,
      limits: consumerLimits({
        segmentRows: 1 + random.below(8),
        segmentAgeMs: random.pick([500, 5_000, HOUR]),
        silentAgeMs: HOUR,
        silentRecords: 3 + random.below(10),
        currentEveryMs: random.pick([0, 0, 2_000]),
        maxRefused: 1,
        graceMs: 1_000,
      }),
      budget: runtime.makeBudget(1e9),
      epoch,
      codeVersion: random.chance(0.5) ? 'a' : 'b',
      writer: `w${number}`,
      nonce: () => `n${number}-${random.next()}`,
      chance: () => random.next(),
      emit: () => {},
    }
    void runtime.consume(work, stop.signal).then(
      () => void (worker.done = true),
      (error: unknown) => {
        worker.done = true
        worker.error = error
      },
    )
    return { worker, stop }
  }

  const writer = appender(log, random, w)
  const running = new Set(Array.from({ length: plan.rivals }, () => start(false, 1)))
  const revive = () => {
    for (const it of running) if (!it.worker.alive || it.worker.done) running.delete(it)
    while (running.size < plan.rivals) running.add(start(false, 1))
  }

  const problems: string[] = []
  const recreateAt = plan.turmoil === 'recreated' ? Math.floor(plan.records * (0.3 + 0.4 * random.next())) : Infinity
  let recreated = false
  const failed = () => [...w.workers].find((it) => it.error !== undefined)
  while (writer.appended() < plan.records) {
    if (random.chance(0.3)) writer.append()
    if (random.chance(0.03)) await tables.push(random.below(3))
    if (writer.appended() >= recreateAt && !recreated) {
      recreated = true
      w.advance(HOUR)
      log.recreate()
      writer.recreated()
    }
    // Repeats more than a day apart are outside the promise, so a history is shorter than that.
    if (random.chance(0.02) && w.now() < START + 14 * HOUR) w.advance(random.below(5 * HOUR))
    if (!recreated) revive()
    if (!(await w.step()) && recreated) writer.append()
  }
  for (let n = 0; n < 200; n += 1) {
    await w.step()
    if (!recreated) revive()
  }
  w.calm()
  for (const { stop } of running) stop.abort()
  const last = start(true, recreated ? 2 : 1)
  for (let n = 0; n < 20_000 && w.workers.some((it) => it.alive && !it.done); n += 1) await w.step()
  if (!last.worker.done) problems.push('the last worker never ended')
  if (last.worker.error !== undefined) problems.push(`the last worker failed: ${inspect(last.worker.error)}`)
  if (!recreated && failed() !== undefined) problems.push(`a worker failed: ${inspect(failed()?.error)}`)

  return [...problems, ...(await audit(consumer, runtime, format, inner, writer, recreated)), ...(await tables.audit(consumer, format))]
}

type Writer = {
  append(): void
  recreated(): void
  appended(): number
  /** What was appended, in order: before the log was recreated, and since. */
  readonly logs: readonly (readonly { readonly value: Uint8Array; readonly offset: bigint }[])[]
}

function appender(log: MemoryLog, random: LawRandom, w: Simulation): Writer {
  const logs: { value: Uint8Array; offset: bigint }[][] = [[]]
  let facts = 0
  let count = 0
  const put = (value: Uint8Array) => {
    const back = random.chance(0.05) ? random.below(2 * HOUR) : 0
    const offset = log.append(0, { value, appendTime: w.now() - back })
    logs.at(-1)?.push({ value, offset })
  }
  return {
    logs,
    appended: () => count,
    recreated: () => void logs.push([]),
    append() {
      count += 1
      if (random.chance(0.05)) log.skip(0, BigInt(1 + random.below(3)))
      const before = logs.at(-1) ?? []
      if (before.length > 0 && random.chance(0.2)) put(random.pick(before).value)
      else if (random.chance(0.05)) put(Buffer.from('{"poison":'))
      else
        put(
          toyEvent((facts += 1), random.below(4), { test: random.chance(0.05), opened: random.chance(0.1), revision: 1 + random.below(3) }),
        )
    },
  }
}

/** Compares what is in the lake with what is in the log: nothing lost, doubled or invented, the chain whole, the state as replayed. */
async function audit(
  consumer: Consumer,
  runtime: Runtime,
  format: Format,
  lake: Lake,
  writer: Writer,
  recreated: boolean,
): Promise<readonly string[]> {
  const problems: string[] = []
  const rows: { readonly id: string; readonly offset: bigint; readonly epoch: number }[] = []
  const carried: ToyState[] = []
  for await (const key of lake.list(`${folderOf(consumer.dataset)}/`)) {
    const stored = await format.read(lake, key, ['event_id', 'source_offset', 'epoch', ...(consumer.kind === 'stateful' ? ['state'] : [])])
    if (stored === undefined) continue
    const [ids = [], offsets = [], epochs = [], states = []] = stored.values as readonly (readonly Value[])[]
    ids.forEach((id, n) => rows.push({ id: String(id), offset: BigInt(String(offsets[n])), epoch: Number(epochs[n]) }))
    for (const state of states) if (typeof state === 'string') carried.push(JSON.parse(state) as ToyState)
  }
  const expected = writer.logs.flatMap((log, n) => derived(consumer, log, n + 1))
  const said = (row: (typeof rows)[number]) => `${row.epoch}:${row.offset}:${row.id}`
  const present = new Map<string, number>()
  for (const row of rows) present.set(said(row), (present.get(said(row)) ?? 0) + 1)
  for (const [row, times] of present) if (times > 1) problems.push(`doubled: ${row} is there ${times} times`)
  const due = new Set(expected.map(said))
  for (const row of present.keys()) if (!due.has(row)) problems.push(`invented: ${row}`)
  // What a recreated log held unread is gone with it; all else must be there.
  for (const row of expected) if ((!recreated || row.epoch === 2) && !present.has(said(row))) problems.push(`lost: ${said(row)}`)

  const report = await runtime.verify({ consumer, lake, format })
  problems.push(...report.problems)
  if (consumer.kind === 'stateful' && !recreated) problems.push(...(await auditState(consumer, runtime, format, lake, writer)))
  return problems
}

async function auditState(consumer: Stateful, runtime: Runtime, format: Format, lake: Lake, writer: Writer): Promise<readonly string[]> {
  const problems: string[] = []
  const log = writer.logs[0] ?? []
  const work = { lake, format, consumer, epoch: 1, emit: () => {} }
  const chain = { work, partition: 0, identity: { clusterId: 'c1', topic: 't', partitions: 1 } }
  const end = (log.at(-1)?.offset ?? -1n) + 1n
  const restored = await runtime.restore(chain, consumer, { epoch: 1, arrivedOn: '', offset: end }, { version: 0, suppresses: () => false })
  const wanted = replay(log, end)
  if (canonical(restored as Map<string, ToyState>) !== canonical(wanted)) problems.push('the restored state is not the state of a replay')

  const key = 'v1/histories_current/e001-p00000.parquet'
  const current = await format.read(lake, key, ['customer_key', 'state'])
  if (current !== undefined) {
    const at = runtime.decodeFooter(current.footer, key).end_offset
    const [customers = [], states = []] = current.values
    const found = new Map(customers.map((customer, n) => [String(customer), JSON.parse(String(states[n])) as ToyState]))
    if (canonical(found) !== canonical(replay(log, at))) problems.push(`_current at ${at} is not the state of a replay up to there`)
  }
  return problems
}

function derived(
  consumer: Consumer,
  log: Writer['logs'][number],
  epoch: number,
): { readonly id: string; readonly offset: bigint; readonly epoch: number }[] {
  const seen = new Set<string>()
  const states = new Map<string, ToyState>()
  return log.flatMap(({ value, offset }) => {
    const read = decode(value)
    if (!read.ok || read.event.data.source.is_test) return []
    const { id, data } = read.event
    if (consumer.kind === 'stateful') {
      const customer = data.customer.ref ?? ''
      const known = states.get(customer) ?? {}
      if ((known[data.interaction_id] ?? -1) >= data.revision) return []
      states.set(customer, { ...known, [data.interaction_id]: data.revision })
      return [{ id, offset, epoch }]
    }
    if (seen.has(id) || data.phase === 'opened') return []
    seen.add(id)
    return [{ id, offset, epoch }]
  })
}

function replay(log: Writer['logs'][number], end: bigint): ReadonlyMap<string, ToyState> {
  const states = new Map<string, ToyState>()
  for (const { value, offset } of log) {
    const read = decode(value)
    if (offset >= end || !read.ok || read.event.data.source.is_test) continue
    const { data } = read.event
    const customer = data.customer.ref ?? ''
    states.set(customer, joined(states.get(customer) ?? {}, { [data.interaction_id]: data.revision }))
  }
  return states
}

function canonical(states: ReadonlyMap<string, ToyState>): string {
  return JSON.stringify(
    [...states]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([customer, facts]) => [customer, Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1))]),
  )
}
