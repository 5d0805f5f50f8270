import type { LogRecord } from '../../record.ts'
import { bounded } from './bounded.ts'
import type { Bounds, Clock } from '../ports.ts'

/**
 * One partition for as long as it is ours: what a client's callbacks bring becomes an async iterable.
 *
 *   callback ──bring──▶ [ a batch or two ] ──read──▶ the loop
 *                └─ where they are too many the partition is paused, so that it never holds up the others; where there are no
 *                   others the callback waits up to a second, since a client with nothing to ask for sleeps
 */
export type Feed = {
  readonly partition: number
  /** See `Assignment.read`. A new reading ends the one before it. */
  read(from: bigint): AsyncIterable<readonly LogRecord[]>
  /** False where the batch does not go on from where the reading stands; nothing of it may then count as read. */
  bring(batch: Brought): boolean
  /** Resolves when the callback may go on. */
  room(): Promise<void>
  /** The client has passed offsets without a record (transaction markers, aborted transactions). */
  passed(first: bigint, end: bigint): void
  /** Whether somebody reads, and another batch may come. */
  hasRoom(): boolean
  /** The loop is to finish: readings end, and the feed stays alive so that what was read can be written. */
  stop(): void
  /** False from `end` on. */
  alive(): boolean
  /** The partition is not ours any more, or what the client says of it cannot be trusted: readings end, and it starts anew. */
  end(): void
}

export type Brought = {
  readonly records: readonly LogRecord[]
  /** The offset the client had asked for. */
  readonly asked: bigint
  /** One behind the last offset it covers, with or without a record. */
  readonly end: bigint
}

/** What a feed needs of the client. All return at once and never throw. */
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
  /** Whether another partition could be asked for while this one is paused. */
  readonly others: () => boolean
  /** When draining: readings end at the end of the log as it was at their start. */
  readonly drain: boolean
  readonly bounds: () => Promise<Bounds>
  /** A reading has come to its end while draining. */
  readonly drained: () => void
  /** The client is not where the reading is: the feed ended itself, and the partition should be given anew. */
  readonly astray: (why: string) => void
}

const ROOM_MS = 1000
const IDLE_MS = 1000

type Reading = {
  readonly queue: Brought[]
  /** Where the client is to go on: behind what it has brought. */
  next: bigint
  paused: boolean
  /** Called when there is something new for the reader, or for the callback that waits for room. */
  wakeReader: () => void
  wakeCallback: () => void
}

export function feed({ partition, taps, clock, queue, others, drain, bounds, drained, astray }: FeedOptions): Feed {
  let reading: Reading | undefined
  let ended = false
  let stopped = false

  const stop = () => {
    stopped = true
    reading?.wakeReader()
    reading?.wakeCallback()
  }
  /** The client is paused here and not when the reading notices: by then the partition may be given, and read, anew. */
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

  /** Waits until something came, the feed or the loop ended, or it is time for an empty batch: false. */
  async function news(mine: Reading): Promise<boolean> {
    const woken = new Promise<true>((resolve) => {
      mine.wakeReader = () => resolve(true)
    })
    const outcome = await bounded(clock, IDLE_MS, woken)
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
        giveUp(`the client was at offset ${batch.asked} and the reading at ${reading.next}`)
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
        await bounded(clock, ROOM_MS, woken)
        mine.wakeCallback = () => undefined
      }
      if (stopped || reading !== mine || mine.queue.length < queue) return
      mine.paused = true
      taps.pause()
    },
    passed(first, end) {
      if (ended || reading === undefined || end <= reading.next) return
      if (first !== reading.next) giveUp(`the client passed offsets ${first} to ${end} and the reading was at ${reading.next}`)
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
