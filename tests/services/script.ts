import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startChild, type Child } from './child.ts'
import { waitUntil, within } from './waiting.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** A process that runs one of the scripts of tests/processes. */
export type ScriptProcess = {
  /** The lines it has written so far. */
  lines(): readonly string[]
  /** Resolves once a line starts so; rejects when the process ends without one, or when none comes in time. */
  said(start: string): Promise<void>
  /** Lets it begin: the scripts wait for this, so that they race. */
  go(): void
  kill(): void
  /** Sends a signal to the script itself, also where it runs in a container. */
  signal(name: 'SIGSTOP' | 'SIGCONT'): Promise<void>
  /** Resolves when the process has ended, with the signal or the exit code. */
  readonly ended: Promise<string>
}

const running = new Map<Child, string>()

/** For `afterEach`: kills what a failed test has left running. */
export async function endScripts(): Promise<void> {
  const ending = [...running]
  running.clear()
  for (const [child, folder] of ending) {
    await child.end()
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * `hostname` runs the process as a container would: with this host name and pids of its own. `fileKiB` limits the size of every file
 * the process writes: what a full disk looks like to it.
 */
export async function startScript(
  script: string,
  args: readonly string[],
  limits: { readonly fileKiB?: number; readonly hostname?: string } = {},
): Promise<ScriptProcess> {
  const command = [process.execPath, '--import', 'tsx', `tests/processes/${script}`, ...args]
  // The shell of the system counts files in blocks of 512 bytes.
  const limited = limits.fileKiB === undefined ? command : ['sh', '-c', `ulimit -f ${limits.fileKiB * 2}; exec "$@"`, 'sh', ...command]
  const inside = ['unshare', '--uts', '--pid', '--mount-proc', '--fork', '--kill-child', 'sh', '-c', 'hostname "$0"; exec "$@"']
  const [program = '', ...rest] = limits.hostname === undefined ? limited : [...inside, limits.hostname, ...limited]
  const folder = mkdtempSync(join(tmpdir(), 'signals-script-'))
  const log = join(folder, 'log')
  const child = await startChild(program, rest, { folder: ROOT, log, environment: { TSX_DISABLE_CACHE: '1' } })
  running.set(child, folder)
  // A process that has not ended by then hangs; the test sees the signal.
  within(`${script} ends`, child.ended).catch(() => child.end())
  const lines = () => readFileSync(log, 'utf8').split('\n').slice(0, -1)
  return {
    lines,
    async said(start) {
      await waitUntil(`${script} says ${start}`, () => {
        const ended = !child.alive()
        if (lines().some((it) => it.startsWith(start))) return true
        if (ended) throw new Error(`${script} ended without saying ${start}: ${child.said()}`)
        return false
      })
    },
    go: () => child.send('go\n'),
    kill: () => child.kill(),
    async signal(name) {
      const inner = await readFile(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').catch(() => '')
      process.kill(Number(inner.trim().split(' ')[0]) || child.pid, name)
    },
    ended: child.ended,
  }
}
