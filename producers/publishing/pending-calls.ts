import { Unavailable } from './publisher.ts'

/** One call of a batcher: it is answered when all its messages are acknowledged, or when its deadline passes. */
export type PendingCall = {
  left: number
  readonly deadline: number
  readonly partitions: ReadonlySet<number>
  readonly resolve: () => void
  readonly reject: (error: Error) => void
}

/** The calls that nobody answered yet. */
export type PendingCalls = {
  /** Begins a call of this many messages. `begun` gets it before `answer` can be settled. */
  begin(count: number, partitions: ReadonlySet<number>, begun: (call: PendingCall) => void): Promise<void>
  isOpen(call: PendingCall): boolean
  /** Counts one message of the call as acknowledged. */
  acknowledge(call: PendingCall): void
  reject(call: PendingCall, error: Error): void
}

export type PendingCallSettings = {
  readonly patienceMs: number
  /** Epoch milliseconds. */
  readonly now: () => number
  readonly later: (ms: number, run: () => void) => void
  /** Why the log did not acknowledge, as far as that is known. */
  readonly reason: () => string | undefined
  /** Called after calls were given up, with their partitions. */
  readonly gaveUp: (partitions: ReadonlySet<number>) => void
}

/** Answers every call by its deadline. One timer is enough: all calls have the same patience, so the oldest is due first. */
export function trackCalls({ patienceMs, now, later, reason, gaveUp }: PendingCallSettings): PendingCalls {
  const open = new Set<PendingCall>()
  let isWatching = false

  function watch(): void {
    const [oldest] = open
    if (isWatching || oldest === undefined) return
    isWatching = true
    later(Math.max(1, oldest.deadline - now()), () => {
      isWatching = false
      giveUpTheLate()
      watch()
    })
  }

  function giveUpTheLate(): void {
    const at = now()
    const partitions = new Set<number>()
    for (const call of open) {
      if (call.deadline > at) break
      for (const partition of call.partitions) partitions.add(partition)
      const known = reason()
      reject(
        call,
        new Unavailable(`the log did not acknowledge within ${patienceMs} ms${known === undefined ? '' : `; the last failure: ${known}`}`),
      )
    }
    if (partitions.size > 0) gaveUp(partitions)
  }

  function reject(call: PendingCall, error: Error): void {
    if (open.delete(call)) call.reject(error)
  }

  return {
    begin(count, partitions, begun) {
      return new Promise((resolve, fail) => {
        const call: PendingCall = { left: count, deadline: now() + patienceMs, partitions, resolve, reject: fail }
        open.add(call)
        begun(call)
        watch()
      })
    },
    isOpen: (call) => open.has(call),
    acknowledge(call) {
      call.left -= 1
      if (call.left === 0 && open.delete(call)) call.resolve()
    },
    reject,
  }
}
