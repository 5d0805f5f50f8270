import { errorText } from '../../platform/error-text.ts'
import { Unavailable } from './publisher.ts'

/**
 * Batches messages into sends. Each partition has one queue with at most one send in flight, so that retries do not change the order
 * of a key. A send covers only one partition, because the client can lose acknowledged messages when it retries a send over several.
 */
export type Batcher<M> = {
  /**
   * Resolves when the log acknowledged all messages. Rejects with `Unavailable` when they were not accepted, or not acknowledged in
   * time; some of them may be in the log nevertheless.
   */
  add(messages: readonly Addressed<M>[]): Promise<void>
  /** The bytes that are waiting or in flight. */
  bytes(): number
  /** Why the last sends failed; undefined while they succeed. */
  trouble(): string | undefined
  /** Accepts no more messages, and resolves when all accepted messages are settled. */
  close(): Promise<void>
}

export type Addressed<M> = { readonly partition: number; readonly bytes: number; readonly message: M }

export type BatcherSettings<M> = {
  /** Resolves when the log acknowledged the whole send. */
  readonly send: (partition: number, messages: readonly M[]) => Promise<void>
  /** How long the first message of an idle queue waits for more. Messages that arrive during a send wait only for its end. */
  readonly lingerMs: number
  readonly bytesPerSend: number
  readonly bytesPerPartition: number
  readonly bytesInTotal: number
  /** The timeout of a message: when it is not acknowledged within this time, `add` rejects and the sender must retry. */
  readonly patienceMs: number
  /** Epoch milliseconds. */
  readonly now: () => number
  readonly later: (ms: number, run: () => void) => void
}

/** Measured on kafkajs with 3, 12 and 50 partitions (performance.md). `patienceMs` is the usual timeout of webhook senders. */
export const BATCHING = {
  lingerMs: 2,
  bytesPerSend: 524_288,
  bytesPerPartition: 16_777_216,
  patienceMs: 10_000,
} as const

const FIRST_RETRY_MS = 50
const LAST_RETRY_MS = 1000
/** How long a failure is reported. Without traffic, only this time limit ends the report after the log has recovered. */
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

  /** Accepts all messages of a call or none. An empty queue accepts a call of any size. */
  function refusal(messages: readonly Addressed<M>[]): string | undefined {
    const more = new Map<number, number>()
    let sum = 0
    for (const { partition, bytes } of messages) {
      more.set(partition, (more.get(partition) ?? 0) + bytes)
      sum += bytes
    }
    if (total > 0 && total + sum > settings.bytesInTotal) return `${total} bytes are already waiting for the log`
    for (const [partition, bytes] of more) {
      const waiting = queues.get(partition)?.bytes ?? 0
      if (waiting > 0 && waiting + bytes > settings.bytesPerPartition)
        return `${waiting} bytes are already waiting for partition ${partition}`
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
      const reason = errorText(cause)
      failed = { at: now(), reason }
      return new Unavailable(`the log did not acknowledge: ${reason}`, { cause })
    }
  }

  /** Rejects every message whose deadline has passed. The others keep their order for the next attempt. */
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

/** Takes as many messages from the front as fit into one send, but at least one. */
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
