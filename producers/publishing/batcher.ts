import { Unavailable } from './publisher.ts'

/**
 * Gathers messages into sends: one queue per partition and one send in flight each, so that the order of a key holds whatever a
 * retry does. A send covers one partition only: the client's retry of a send over several can lose acknowledged messages.
 */
export type Batcher<M> = {
  /**
   * Resolves when the log acknowledged all of them; rejects with `Unavailable` when they were not taken, or not in time. Then some
   * may be in the log all the same.
   */
  add(messages: readonly Addressed<M>[]): Promise<void>
  /** Bytes waiting or on their way. */
  bytes(): number
  /** Why the last sends failed, undefined while they succeed. */
  trouble(): string | undefined
  /** Takes nothing more and resolves when everything taken before has been answered. */
  close(): Promise<void>
}

export type Addressed<M> = { readonly partition: number; readonly bytes: number; readonly message: M }

export type BatcherSettings<M> = {
  /** Resolves when the log acknowledged the whole send. */
  readonly send: (partition: number, messages: readonly M[]) => Promise<void>
  /** How long a first message waits for company; nobody waits while a send is in flight, or behind one. */
  readonly lingerMs: number
  readonly bytesPerSend: number
  readonly bytesPerPartition: number
  readonly bytesInTotal: number
  /** A message that was not acknowledged for so long is given up; its sender is told to come again. */
  readonly patienceMs: number
  /** Epoch milliseconds. */
  readonly now: () => number
  readonly later: (ms: number, run: () => void) => void
}

/** Measured on kafkajs with 3, 12 and 50 partitions (performance.md); the patience is what webhook senders have. */
export const BATCHING = {
  lingerMs: 2,
  bytesPerSend: 524_288,
  bytesPerPartition: 16_777_216,
  patienceMs: 10_000,
} as const

const FIRST_RETRY_MS = 50
const LAST_RETRY_MS = 1000
/** How long a failure counts: without traffic nobody else would notice that the log is back. */
const TROUBLE_MS = 5000

type Call = { left: number; readonly resolve: () => void; readonly reject: (error: Error) => void }
type Waiting<M> = { readonly message: M; readonly bytes: number; readonly deadline: number; readonly call: Call }
type Queue<M> = { items: Waiting<M>[]; bytes: number; state: 'idle' | 'lingering' | 'sending'; failures: number; timer: number }

export function batcher<M>(settings: BatcherSettings<M>): Batcher<M> {
  const { send, now, later } = settings
  const queues = new Map<number, Queue<M>>()
  const idle: (() => void)[] = []
  let total = 0
  let closed = false
  let failed: { readonly at: number; readonly reason: string } | undefined

  function add(messages: readonly Addressed<M>[]): Promise<void> {
    if (closed) return Promise.reject(new Unavailable('the log is being closed'))
    if (messages.length === 0) return Promise.resolve()
    const full = refusal(messages)
    if (full !== undefined) return Promise.reject(new Unavailable(full))
    const deadline = now() + settings.patienceMs
    return new Promise((resolve, reject) => {
      const call: Call = { left: messages.length, resolve, reject }
      for (const { partition, bytes, message } of messages) {
        const queue = queueOf(partition)
        queue.items.push({ message, bytes, deadline, call })
        queue.bytes += bytes
        total += bytes
      }
      for (const partition of new Set(messages.map((it) => it.partition))) wake(partition, queueOf(partition))
    })
  }

  /** All or none: a call that does not fit leaves nothing behind. A queue that is empty takes a call of any size. */
  function refusal(messages: readonly Addressed<M>[]): string | undefined {
    const more = new Map<number, number>()
    let sum = 0
    for (const { partition, bytes } of messages) {
      more.set(partition, (more.get(partition) ?? 0) + bytes)
      sum += bytes
    }
    if (total > 0 && total + sum > settings.bytesInTotal) return `${total} bytes are waiting for the log already`
    for (const [partition, bytes] of more) {
      const waiting = queues.get(partition)?.bytes ?? 0
      if (waiting > 0 && waiting + bytes > settings.bytesPerPartition)
        return `${waiting} bytes are waiting for partition ${partition} already`
    }
    return undefined
  }

  function queueOf(partition: number): Queue<M> {
    const known = queues.get(partition)
    if (known !== undefined) return known
    const created: Queue<M> = { items: [], bytes: 0, state: 'idle', failures: 0, timer: 0 }
    queues.set(partition, created)
    return created
  }

  function wake(partition: number, queue: Queue<M>): void {
    if (queue.state === 'sending' || queue.failures > 0) return
    if (queue.bytes >= settings.bytesPerSend) return void flush(partition, queue)
    if (queue.state === 'idle') pause(partition, queue, settings.lingerMs)
  }

  function pause(partition: number, queue: Queue<M>, ms: number): void {
    queue.state = 'lingering'
    queue.timer += 1
    const timer = queue.timer
    later(ms, () => {
      if (queue.state === 'lingering' && queue.timer === timer) void flush(partition, queue)
    })
  }

  async function flush(partition: number, queue: Queue<M>): Promise<void> {
    queue.state = 'sending'
    while (queue.items.length > 0) {
      const batch = take(queue.items, settings.bytesPerSend)
      const error = await attempt(partition, batch)
      if (error === undefined) {
        queue.failures = 0
        settle(queue, batch, undefined)
      } else {
        queue.failures += 1
        giveUpTheLate(queue, batch, error)
        if (queue.items.length > 0) return pause(partition, queue, Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** (queue.failures - 1)))
      }
    }
    queue.state = 'idle'
    queue.failures = 0
    if (total === 0) for (const resolve of idle.splice(0)) resolve()
  }

  async function attempt(partition: number, batch: readonly Waiting<M>[]): Promise<Error | undefined> {
    try {
      await send(
        partition,
        batch.map((it) => it.message),
      )
      failed = undefined
      return undefined
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause)
      failed = { at: now(), reason }
      return new Unavailable(`the log did not acknowledge: ${reason}`, { cause })
    }
  }

  /** What is not late goes back to the front, in its order, for the next attempt; what waits behind it and is late goes too. */
  function giveUpTheLate(queue: Queue<M>, batch: readonly Waiting<M>[], error: Error): void {
    const at = now()
    const all = [...batch, ...queue.items]
    const late = all.filter((it) => it.deadline <= at)
    queue.items = all.filter((it) => it.deadline > at)
    settle(queue, late, error)
  }

  function settle(queue: Queue<M>, items: readonly Waiting<M>[], error: Error | undefined): void {
    for (const { bytes, call } of items) {
      queue.bytes -= bytes
      total -= bytes
      call.left -= 1
      if (error !== undefined) call.reject(error)
      else if (call.left === 0) call.resolve()
    }
  }

  return {
    add,
    bytes: () => total,
    trouble: () => (failed !== undefined && now() - failed.at < TROUBLE_MS ? failed.reason : undefined),
    close: () => {
      closed = true
      return total === 0 ? Promise.resolve() : new Promise((resolve) => void idle.push(resolve))
    },
  }
}

/** Takes from the front what fits into one send; one message at least. */
function take<M>(items: Waiting<M>[], bytesPerSend: number): readonly Waiting<M>[] {
  let bytes = 0
  let count = 0
  for (const it of items) {
    if (count > 0 && bytes + it.bytes > bytesPerSend) break
    bytes += it.bytes
    count += 1
  }
  return items.splice(0, count)
}
