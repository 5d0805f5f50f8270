import { withTimeout } from './timeout.ts'
import { Broken } from '../../../platform/errors.ts'
import { openFeed, type Feed, type Taps } from './partition.ts'
import type { Bounds, Clock } from '../ports.ts'

/**
 * Turns the events of a consumer group's client into feeds, one per partition that is assigned to this process. Each time the group
 * is joined, the feeds of the previous join end, so that a late callback finds a feed that has ended.
 */
export type Membership = {
  /** The feeds, as partitions are assigned. Ends when the signal is aborted or, when draining, when all were read to their end. */
  given(signal: AbortSignal): AsyncIterable<Feed>
  /** The group was joined, and these partitions are now assigned to this process. */
  joined(partitions: readonly number[]): void
  /** A heartbeat was answered. */
  beat(): void
  /** A fetch request was answered, so the client is alive. */
  answered(): void
  /** The client reported an error of a broker or of its metadata: readings in progress must not continue. */
  doubt(why: string): void
  /** The client has stopped: no more records will arrive. */
  fail(error: Error): void
  of(partition: number): Feed | undefined
  /** Whether this process is still a member of the group, judging by the last heartbeat. */
  fresh(): boolean
  end(): void
}

export type MembershipOptions = {
  /** How many batches of one partition may wait to be read. */
  readonly queue: number
  readonly drain: boolean
  readonly sessionTimeoutMs: number
  readonly clock: Clock
  readonly taps: (partition: number) => Taps
  readonly bounds: (partition: number) => Promise<Bounds>
  readonly warn: (why: string) => void
}

const TICK_MS = 1000
/** A client without any event for five minutes of this process's running time will not recover. */
const SILENT_TICKS = 300
/** How many times in a row the client may be at the same wrong offset before this is reported as a fault of the client. */
const STRAYS = 5

export function trackMembership({ queue, drain, sessionTimeoutMs, clock, taps, bounds, warn }: MembershipOptions): Membership {
  let stopped = false
  const feeds = new Map<number, Feed>()
  const drained = new Set<number>()
  const strays = new Map<number, { readonly why: string; readonly times: number }>()
  let waiting: Feed[] = []
  let wake: () => void = () => undefined
  let failure: Error | undefined
  let everJoined = false
  let doubted = false
  let lastBeat = 0
  let silentTicks = 0

  const give = (partition: number) => {
    const it = openFeed({
      partition,
      taps: taps(partition),
      clock,
      queue,
      others: () => [...feeds.values()].some((one) => one.partition !== partition && one.hasRoom()),
      drain,
      bounds: () => bounds(partition),
      drained() {
        drained.add(partition)
        wake()
      },
      astray: (why) => strayed(partition, why),
    })
    if (stopped) it.stop()
    feeds.set(partition, it)
    waiting.push(it)
    wake()
  }
  const stop = () => {
    stopped = true
    for (const it of feeds.values()) it.stop()
    wake()
  }
  const endAll = () => {
    for (const it of feeds.values()) it.end()
    waiting = []
  }
  /** Without drained partitions: they are about to be committed, and client errors no longer affect them. */
  const unread = () => [...feeds.values()].filter((it) => !drained.has(it.partition))

  function strayed(partition: number, why: string): void {
    const before = strays.get(partition)
    const times = before?.why === why ? before.times + 1 : 1
    strays.set(partition, { why, times })
    warn(`partition ${partition} is being reopened: ${why}`)
    if (times >= STRAYS) fail(new Broken(`partition ${partition} of the log cannot be read any further: ${why}, ${times} times in a row`))
    else give(partition)
  }

  function fail(error: Error): void {
    failure ??= error
    endAll()
    wake()
  }

  const sign = () => {
    silentTicks = 0
  }

  return {
    async *given(signal) {
      signal.addEventListener('abort', stop, { once: true })
      if (signal.aborted) stop()
      while (!stopped) {
        if (failure !== undefined) throw failure
        const next = waiting.shift()
        if (next !== undefined) {
          if (next.alive()) yield next
          continue
        }
        if (drain && everJoined && !doubted && unread().length === 0) return
        await tick()
        if (silentTicks >= SILENT_TICKS)
          throw new Broken(`the Kafka client has reported neither a fetch nor a heartbeat for ${(SILENT_TICKS * TICK_MS) / 1000} seconds`)
      }
    },
    joined(partitions) {
      sign()
      lastBeat = clock.now()
      everJoined = true
      doubted = false
      endAll()
      feeds.clear()
      drained.clear()
      for (const it of partitions) give(it)
      wake()
    },
    beat() {
      sign()
      lastBeat = clock.now()
      if (!doubted) return
      doubted = false
      for (const it of unread()) give(it.partition)
    },
    answered: sign,
    doubt(why) {
      sign()
      const open = unread().filter((it) => it.alive())
      if (open.length === 0) return
      doubted = true
      warn(`all partitions are being reopened: ${why}`)
      for (const it of open) it.end()
    },
    fail,
    of: (partition) => feeds.get(partition),
    fresh: () => clock.now() - lastBeat < sessionTimeoutMs,
    end() {
      stop()
      endAll()
    },
  }

  async function tick(): Promise<void> {
    const news = new Promise<'news'>((resolve) => {
      wake = () => resolve('news')
    })
    if ((await withTimeout(clock, TICK_MS, news)) === 'late') silentTicks += 1
    wake = () => undefined
  }
}
