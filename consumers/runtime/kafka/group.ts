import { bounded } from './bounded.ts'
import { Broken } from '../../../platform/errors.ts'
import { feed, type Feed, type Taps } from './partition.ts'
import type { Bounds, Clock } from '../ports.ts'

/**
 * Which partitions are ours, as a consumer group's client tells it in events, turned into feeds as they are given. Every joining
 * of the group ends the feeds of the one before it: what a late callback still brings meets a feed that has ended.
 */
export type Membership = {
  /** The feeds, as partitions are given. Ends when the signal is raised or, when draining, when all were read to their end. */
  given(signal: AbortSignal): AsyncIterable<Feed>
  /** The group was joined, and these partitions are ours now. */
  joined(partitions: readonly number[]): void
  /** A heartbeat was answered. */
  beat(): void
  /** The client asked for records and got an answer: it lives. */
  answered(): void
  /** The client has shown an error of a broker or of its metadata: what is in memory may not be continued. */
  doubt(why: string): void
  /** Nothing will come any more. */
  fail(error: Error): void
  of(partition: number): Feed | undefined
  /** Whether the group still counts on us, as far as the last heartbeat can tell. */
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
/** A client that has shown no sign of life for five minutes of our own time will not come back. */
const SILENT_TICKS = 300
/** How often the client may come to stand at the same wrong place before that is a fault of its own. */
const STRAYS = 5

export function membership({ queue, drain, sessionTimeoutMs, clock, taps, bounds, warn }: MembershipOptions): Membership {
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
    const it = feed({
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
  /** What was read to its end is about to be written; a doubt about the client does not touch it any more. */
  const unread = () => [...feeds.values()].filter((it) => !drained.has(it.partition))

  function strayed(partition: number, why: string): void {
    const before = strays.get(partition)
    const times = before?.why === why ? before.times + 1 : 1
    strays.set(partition, { why, times })
    warn(`partition ${partition} is opened again: ${why}`)
    if (times >= STRAYS) fail(new Broken(`partition ${partition} of the log cannot be read on: ${why}, ${times} times`))
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
          throw new Broken(`the Kafka client has shown no sign of life for ${(SILENT_TICKS * TICK_MS) / 1000} seconds`)
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
      warn(`all partitions are opened again: ${why}`)
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
    if ((await bounded(clock, TICK_MS, news)) === 'late') silentTicks += 1
    wake = () => undefined
  }
}
