import { Worker } from 'node:worker_threads'

/** Tells the watchdog which payload is being judged. */
export type Watch = { begin(label: string, text: string): void; end(): Promise<void> }

/** Bytes for the label and the payload that is told when the process hangs. */
const ROOM = 262_144

/**
 * A thread that ends the process, with the payload on standard error, where one payload takes longer than `patienceMs`. Code that hangs
 * in a loop reads no timers, so the watchdog cannot live in its thread.
 */
export function startWatch(patienceMs: number): Watch {
  // Two numbers: which payload it is, and how many bytes tell it.
  const shared = new SharedArrayBuffer(8 + ROOM)
  const turn = new Int32Array(shared, 0, 2)
  const told = new Uint8Array(shared, 8)
  const thread = new Worker(WATCHDOG, { eval: true, execArgv: [], workerData: { shared, patienceMs } })
  thread.unref()
  return {
    begin(label, text) {
      const bytes = Buffer.from(`${label}\n${text}`).subarray(0, ROOM)
      told.set(bytes)
      Atomics.store(turn, 1, bytes.length)
      Atomics.add(turn, 0, 1)
    },
    end: async () => void (await thread.terminate()),
  }
}

/** The thread is plain JavaScript, because a thread does not inherit the loader of TypeScript on every line of Node. */
const WATCHDOG = `
const { writeSync } = require('node:fs')
const { workerData: { shared, patienceMs } } = require('node:worker_threads')
const turn = new Int32Array(shared, 0, 2)
let seen = 0
let since = performance.now()
setInterval(() => {
  const now = Atomics.load(turn, 0)
  if (now !== seen) { seen = now; since = performance.now() }
  else if (now > 0 && performance.now() - since > patienceMs) {
    const bytes = Buffer.from(new Uint8Array(shared, 8, Atomics.load(turn, 1)))
    writeSync(2, 'one payload takes longer than ' + patienceMs / 1000 + ' s: ' + bytes + '\\n')
    process.kill(process.pid, 'SIGKILL')
  }
}, 250)
`
