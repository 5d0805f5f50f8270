import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const TIMEOUT_MS = 120_000

const commands = [
  ['producers/main.ts', 'settings', '--check'],
  ['producers/main.ts', 'serve'],
  ['producers/main.ts', 'file', 'nps', 'none.csv'],
  ['consumers/main.ts', 'settings', '--check'],
  ['consumers/main.ts', 'run', 'interactions'],
] as const

async function run(args: readonly string[], given: Readonly<Record<string, string>>) {
  const options = { cwd: ROOT, env: { PATH: process.env['PATH'], ...given } }
  const ended = await promisify(execFile)(process.execPath, ['--import', 'tsx', ...args], options).catch(
    (error: { code: number; stderr: string }) => error,
  )
  return { code: 'code' in ended ? ended.code : 0, stderr: ended.stderr }
}

// tests/platform/wrong-settings.test.ts has the whole table; this is the part that only a process shows.
const given = { SIGNALS_LOG_URL: 'kafka-1:9092', SIGNALS_HTTP_HOST: '0.0.0.0:8080', SIGNALS_TOPC: 'calls' }

test(
  'every command ends with 64 on wrong settings and prints the same sentences, one a line',
  async () => {
    const said: string[] = []
    for (const args of commands) {
      const { code, stderr } = await run(args, given)
      expect(code).toBe(64)
      said.push(stderr)
    }
    const names = said[0]
      ?.trimEnd()
      .split('\n')
      .map((line) => line.split(':')[0])
    expect(names?.toSorted()).toEqual(Object.keys(given).toSorted())
    expect(new Set(said).size).toBe(1)
  },
  TIMEOUT_MS,
)
