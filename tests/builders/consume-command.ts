import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { WAIT_MS } from '../services/waiting.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export type Consumed = { readonly code: number; readonly out: string; readonly err: string }

/** Runs a command of the consumers as a process, on the log, the lake and the cache in a folder, to its end. */
export async function consumeIn(
  folder: string,
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<Consumed> {
  const env = {
    PATH: process.env['PATH'] ?? '',
    XDG_CACHE_HOME: `${folder}/cache`,
    SIGNALS_LOG_URL: `file:${folder}/log`,
    SIGNALS_LAKE_URL: `file:${folder}/lake`,
    SIGNALS_HEALTH_PORT: '0',
    ...settings,
  }
  return await new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'consumers/main.ts', ...args],
      { cwd: ROOT, env, timeout: WAIT_MS, killSignal: 'SIGKILL' },
      (error, out, err) => resolve({ code: error === null ? 0 : Number(error.code), out, err }),
    )
  })
}
