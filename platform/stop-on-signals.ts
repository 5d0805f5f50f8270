/** The process as far as signals need it. */
export type SignalSource = {
  on(signal: 'SIGTERM' | 'SIGINT', heard: (signal: string) => void): unknown
  /** Without a code, ends with the exit code the process has. */
  exit(code?: number): void
}

/** What may happen after the first signal, and how long it may take. */
export type Grace = {
  readonly ms: number
  /** Called when the time is up, immediately before the process ends with 75. */
  readonly expired: () => void
}

/**
 * Returns a signal that the first SIGTERM or SIGINT raises, after a call of `stopping`. The second ends the process with 1. Where
 * there is a grace and the process still runs after it, it ends with 75.
 */
export function stopOnSignals(from: SignalSource, stopping: (signal: string) => void, grace?: Grace): AbortSignal {
  const stop = new AbortController()
  const heard = (signal: string) => {
    if (stop.signal.aborted) return from.exit(1)
    stopping(signal)
    stop.abort()
    if (grace === undefined) return
    setTimeout(() => {
      grace.expired()
      from.exit(75)
    }, grace.ms).unref()
  }
  from.on('SIGTERM', heard)
  from.on('SIGINT', heard)
  return stop.signal
}
