import type { LogRecord } from '../../record.ts'
import { withTimeout } from './timeout.ts'
import type { Bounds, Clock } from '../ports.ts'

/**
 * One partition while it is assigned to this process: turns the batches from a client's callbacks into an async iterable.
 *
 *   callback ──bring──▶ [ a batch or two ] ──read──▶ the loop
 *                └─ when the queue is full, the partition is paused so that it never holds up the others; when there are no
 *                   others, the callback first waits up to a second, because a client with nothing to fetch sleeps
 */
export type Feed = {
  readonly partition: number
  /** See `Assignment.read`. A new reading ends the previous one. */
  read(from: bigint): AsyncIterable<readonly LogRecord[]>
  /** False when the batch does not continue the reading; then none of it may count as read. */
  bring(batch: Brought): boolean
  /** Resolves when the callback may continue. */
  room(): Promise<void>
  /** The client passed over offsets without a record (transaction markers, aborted transactions). */
  passed(first: bigint, end: bigint): void
  /** Whether there is a reader, with room for another batch. */
  hasRoom(): boolean
  /** Readings end so that the loop can finish; the feed stays alive so that the records already read can be committed. */
  stop(): void
  /** False after `end`. */
  alive(): boolean
  /**
   * The partition is no longer assigned to this process, or the client's view of it cannot be trusted. Readings end; if the partition
   * is given again, it gets a new feed.
   */
  end(): void
}

export type Brought = {
  readonly records: readonly LogRecord[]
  /** The offset from which the client fetched. */
  readonly asked: bigint
  /** One after the last offset the batch covers, with or without a record. */
  readonly end: bigint
}

/** What a feed needs from the client. All of these return at once and never throw. */
export type Taps = {
  seek(offset: bigint): void
  pause(): void
  resume(): void
}

export type FeedOptions = {
  readonly partition: number
  readonly taps: Taps
  readonly clock: Clock
  /** How many batches may wait to be read. */
  readonly queue: number
  /** Whether another partition could be fetched while this one is paused. */
  readonly others: () => boolean
  /** When draining, a reading ends at the end of the log as of when the reading began. */
  readonly drain: boolean
  readonly bounds: () => Promise<Bounds>
  /** Called when a reading reaches its end while draining. */
  readonly drained: () => void
  /** Called when the client is at another offset than the reading. The feed has ended; the partition should get a new one. */
  readonly astray: (why: string) => void
}

const ROOM_MS = 1000
const IDLE_MS = 1000

type Reading = {
  readonly queue: Brought[]
  /** The offset from which the client should continue: one after the last it delivered. */
  next: bigint
  paused: boolean
  /** Called when there is something new for the reader, or room for the waiting callback. */
  wakeReader: () => void
  wakeCallback: () => void
}

export function openFeed({ partition, taps, clock, queue, others, drain, bounds, drained, astray }: FeedOptions): Feed {
  let reading: Reading | undefined
  let ended = false
  let stopped = false

  const stop = () => {
    stopped = true
    reading?.wakeReader()
    reading?.wakeCallback()
  }
  /** Pauses the client here, not when the reading notices: by then the partition may already have a new feed and a new reader. */
  const end = () => {
    if (ended) return
    ended = true
    taps.pause()
    stop()
  }
  const giveUp = (why: string) => {
    end()
    astray(why)
  }

  async function* read(from: bigint): AsyncGenerator<readonly LogRecord[]> {
    const over = (mine: Reading) => stopped || reading !== mine
    if (stopped) return
    const until = drain ? (await bounds()).end : undefined
    if (stopped) return
    const mine = begin(from)
    reading?.wakeReader()
    reading?.wakeCallback()
    reading = mine
    taps.seek(from)
    taps.resume()
    let handed = from
    try {
      while (!over(mine)) {
        const batch = mine.queue.shift()
        if (batch !== undefined) {
          makeRoom(mine)
          handed = batch.end
          yield until === undefined ? batch.records : batch.records.filter((it) => it.offset < until)
        } else if (until !== undefined && mine.next >= until) {
          handed = until
        } else if (!(await news(mine)) && !over(mine)) yield []
        if (until !== undefined && handed >= until) return drained()
      }
    } finally {
      if (reading === mine) {
        reading = undefined
        if (!ended) taps.pause()
      }
      mine.wakeCallback()
    }
  }

  const makeRoom = (mine: Reading) => {
    mine.wakeCallback()
    if (!mine.paused) return
    mine.paused = false
    taps.resume()
  }

  /** True when a batch arrived, or the feed or the loop ended; false when it is time for an empty batch. */
  async function news(mine: Reading): Promise<boolean> {
    const woken = new Promise<true>((resolve) => {
      mine.wakeReader = () => resolve(true)
    })
    const outcome = await withTimeout(clock, IDLE_MS, woken)
    mine.wakeReader = () => undefined
    return outcome === true
  }

  const arrived = (mine: Reading, next: bigint) => {
    mine.next = next
    mine.wakeReader()
  }

  return {
    partition,
    read,
    bring(batch) {
      if (ended || reading === undefined) return false
      if (batch.asked !== reading.next) {
        giveUp(`the client was at offset ${batch.asked}, but the reading was at offset ${reading.next}`)
        return false
      }
      reading.queue.push(batch)
      arrived(reading, batch.end)
      return true
    },
    async room() {
      const mine = reading
      if (stopped || mine === undefined || mine.queue.length < queue) return
      if (!others()) {
        const woken = new Promise<void>((resolve) => {
          mine.wakeCallback = resolve
        })
        await withTimeout(clock, ROOM_MS, woken)
        mine.wakeCallback = () => undefined
      }
      if (stopped || reading !== mine || mine.queue.length < queue) return
      mine.paused = true
      taps.pause()
    },
    passed(first, end) {
      if (ended || reading === undefined || end <= reading.next) return
      if (first !== reading.next) giveUp(`the client passed over offsets ${first} to ${end}, but the reading was at offset ${reading.next}`)
      else arrived(reading, end)
    },
    hasRoom: () => !stopped && reading !== undefined && !reading.paused && reading.queue.length < queue,
    stop,
    alive: () => !ended,
    end,
  }
}

function begin(from: bigint): Reading {
  const nothing = () => undefined
  return { queue: [], next: from, paused: false, wakeReader: nothing, wakeCallback: nothing }
}
