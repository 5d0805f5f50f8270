import { errorText } from '../../platform/error-text.ts'
import { refuseFull, takeBatch } from './batch-bounds.ts'
import { trackCalls, type PendingCall } from './pending-calls.ts'
import { Unavailable } from './publisher.ts'

/**
 * Batches messages into sends. Each partition has one queue with at most one send in flight, so that retries do not change the order
 * of a key. A send covers only one partition, because the client can lose acknowledged messages when it retries a send over several.
 */
export type Batcher<M> = {
  /**
   * Resolves when the log acknowledged all messages. Rejects with `Unavailable` when they were not accepted, or not acknowledged
   * within the patience, also while a send hangs. Some of them may be in the log nevertheless.
   */
  add(messages: readonly Addressed<M>[]): Promise<void>
  /** The bytes that are waiting or in flight. A send that hangs keeps its bytes until the client settles it. */
  bytes(): number
  /** Why the last sends failed, or how long a send has had no answer; undefined while they succeed. */
  trouble(): string | undefined
  /** Accepts no more messages, and resolves when all accepted messages are settled. */
  close(): Promise<void>
}

export type Addressed<M> = { readonly partition: number; readonly bytes: number; readonly message: M }

export type BatcherSettings<M> = {
  /**
   * Resolves when the log acknowledged the whole send. Until it settles, the partition gets no other send: the log may still append a
   * send that nobody waits for, and a later one must not overtake it.
   */
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

/** Measured on kafkajs with 3, 12 and 50 partitions (performance.md). The gateway has a shorter patience of its own. */
export const BATCHING = {
  lingerMs: 2,
  bytesPerSend: 524_288,
  bytesPerPartition: 16_777_216,
  patienceMs: 10_000,
} as const

const FIRST_RETRY_MS = 50
const LAST_RETRY_MS = 1000
/** After this long without an answer, a send counts as hanging. */
const HANGING_MS = 2000
/** How long a failure is reported. Without traffic, only this time limit ends the report after the log has recovered. */
const TROUBLE_MS = 5000

type Waiting<M> = { readonly message: M; readonly bytes: number; readonly call: PendingCall }
type Queue<M> = {
  items: Waiting<M>[]
  bytes: number
  state: 'idle' | 'lingering' | 'sending'
  /** When the send in flight began. */
  sentAt: number
  failures: number
  timer: number
}

export function batcher<M>(settings: BatcherSettings<M>): Batcher<M> {
  const { send, now, later } = settings
  const queues = new Map<number, Queue<M>>()
  const idle: (() => void)[] = []
  let total = 0
  let closed = false
  let failed: { readonly at: number; readonly reason: string } | undefined
  const calls = trackCalls({
    ...settings,
    reason: () => failed?.reason,
    gaveUp(partitions) {
      for (const partition of partitions) dropAnswered(queueOf(partition))
      becomeIdle()
    },
  })

  function add(messages: readonly Addressed<M>[]): Promise<void> {
    if (closed) return Promise.reject(new Unavailable('the log is being closed'))
    if (messages.length === 0) return Promise.resolve()
    const full = refuseFull(messages, total, (partition) => queues.get(partition)?.bytes ?? 0, settings)
    if (full !== undefined) return Promise.reject(new Unavailable(full))
    const partitions = new Set(messages.map((it) => it.partition))
    return calls.begin(messages.length, partitions, (call) => {
      for (const { partition, bytes, message } of messages) {
        const queue = queueOf(partition)
        queue.items.push({ message, bytes, call })
        queue.bytes += bytes
        total += bytes
      }
      for (const partition of partitions) wake(partition, queueOf(partition))
    })
  }

  /** Drops messages that nobody waits for any more. Those in flight are not in the queue. */
  function dropAnswered(queue: Queue<M>): void {
    const isOpen = ({ call }: Waiting<M>) => calls.isOpen(call)
    release(
      queue,
      queue.items.filter((it) => !isOpen(it)),
    )
    queue.items = queue.items.filter(isOpen)
  }

  function becomeIdle(): void {
    if (total === 0) for (const resolve of idle.splice(0)) resolve()
  }

  function queueOf(partition: number): Queue<M> {
    const known = queues.get(partition)
    if (known !== undefined) return known
    const created: Queue<M> = { items: [], bytes: 0, state: 'idle', sentAt: 0, failures: 0, timer: 0 }
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
      const batch = takeBatch(queue.items, settings.bytesPerSend)
      queue.sentAt = now()
      const error = await attempt(partition, batch)
      if (error === undefined) {
        queue.failures = 0
        release(queue, batch)
        for (const { call } of batch) calls.acknowledge(call)
      } else {
        queue.failures += 1
        queue.items = [...batch, ...queue.items]
        for (const { call } of batch) if (call.deadline <= now()) calls.reject(call, error)
        dropAnswered(queue)
        if (queue.items.length > 0) return pause(partition, queue, Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** (queue.failures - 1)))
      }
    }
    queue.state = 'idle'
    queue.failures = 0
    becomeIdle()
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

  function release(queue: Queue<M>, items: readonly Waiting<M>[]): void {
    for (const { bytes } of items) {
      queue.bytes -= bytes
      total -= bytes
    }
  }

  /** How long the oldest send has had no answer, in milliseconds. */
  function hanging(): number {
    const at = now()
    return Math.max(0, ...[...queues.values()].map((it) => (it.state === 'sending' ? at - it.sentAt : 0)))
  }

  return {
    add,
    bytes: () => total,
    trouble() {
      const ms = hanging()
      if (ms > HANGING_MS) return `a send has had no answer for ${Math.floor(ms / 1000)} s`
      return failed !== undefined && now() - failed.at < TROUBLE_MS ? failed.reason : undefined
    },
    close: () => {
      closed = true
      return total === 0 ? Promise.resolve() : new Promise((resolve) => void idle.push(resolve))
    },
  }
}
