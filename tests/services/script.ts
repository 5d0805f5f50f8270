import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { WAIT_MS, within } from '../services/waiting.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** A process of ours, running one of the scripts of this folder. */
export type ScriptProcess = {
  /** What it has said so far, line by line. */
  readonly lines: readonly string[]
  /** Resolves once a line starts so; rejects when the process ends before, or says nothing like it for too long. */
  said(start: string): Promise<void>
  /** Lets it begin: the scripts wait for this, so that they race. */
  go(): void
  kill(): void
  /** Resolves when the process has ended and all it said has been read; with the signal or the exit code. */
  readonly ended: Promise<string>
}

const running = new Set<ScriptProcess>()

/** Kills what a test that failed has left running. */
export async function endAll(): Promise<void> {
  for (const it of running) it.kill()
  await Promise.all([...running].map((it) => it.ended))
}

/** `fileKiB` limits the size of every file the process writes: what a full disk looks like to it. */
export function start(script: string, args: readonly string[], limits: { readonly fileKiB?: number } = {}): ScriptProcess {
  const command = [process.execPath, '--import', 'tsx', `tests/processes/${script}`, ...args]
  // The shell of the system counts files in blocks of 512 bytes.
  const limited = limits.fileKiB === undefined ? command : ['sh', '-c', `ulimit -f ${limits.fileKiB * 2}; exec "$@"`, 'sh', ...command]
  const [program = '', ...rest] = limited
  // What has not ended by then has hung; the test sees the signal.
  const bound = { timeout: WAIT_MS, killSignal: 'SIGKILL' } as const
  const child = spawn(program, rest, {
    cwd: ROOT,
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, TSX_DISABLE_CACHE: '1' },
    ...bound,
  })
  const lines: string[] = []
  const listeners = new Set<() => void>()
  let over = false
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line)
    for (const it of listeners) it()
  })
  child.stdin.on('error', () => undefined)
  const ended = new Promise<string>((resolve) => {
    child.on('close', (code, signal) => {
      over = true
      for (const it of listeners) it()
      resolve(signal ?? String(code))
    })
  })
  const it: ScriptProcess = {
    lines,
    said(beginning) {
      const heard = new Promise<void>((resolve, reject) => {
        const look = () => {
          if (lines.some((it) => it.startsWith(beginning))) resolve()
          else if (over) reject(new Error(`${script} ended without saying ${beginning}`))
          else return
          listeners.delete(look)
        }
        listeners.add(look)
        look()
      })
      return within(`${script} says ${beginning}`, heard)
    },
    go: () => child.stdin.write('go\n'),
    kill: () => child.kill('SIGKILL'),
    ended,
  }
  running.add(it)
  void ended.then(() => running.delete(it))
  return it
}
