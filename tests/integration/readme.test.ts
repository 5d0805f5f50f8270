import { spawn, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { within } from '../services/waiting.ts'

/** The README is run as it stands: its commands, its file, its request; what it prints is what is printed. */
const root = join(import.meta.dirname, '..', '..')
let folder = ''
let readme = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'service-signals-readme-'))
  readme = await readFile(join(root, 'README.md'), 'utf8')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** The first block of code behind a mark of the README. */
function block(mark: string): string {
  const found = new RegExp(`<!-- ${mark} -->\\s*\`\`\`\\w*\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1]
  if (found === undefined) throw new Error(`the README has no block marked ${mark}`)
  return found
}

function shell(
  script: string,
  environment: Record<string, string>,
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync('bash', ['-euo', 'pipefail', '-c', script], {
    cwd: root,
    env: { ...process.env, SIGNALS_CACHE_DIR: join(folder, 'cache'), ...environment },
    encoding: 'utf8',
    timeout: 600_000,
  })
}

describe('the README', () => {
  test('shows what the demo prints, and a second run doubles nothing but the archive', async () => {
    const environment = { DEMO_FOLDER: join(folder, 'demo') }
    const first = shell('npm run -s demo', environment)
    expect(first.stderr).not.toMatch(/error/i)
    expect(first.status).toBe(0)
    expect(first.stdout).toContain(block('demo').trimEnd())

    const second = shell('npm run -s demo', environment)
    expect(second.status).toBe(0)
    const rows = (printed: string): Record<string, number> =>
      Object.fromEntries(
        [...printed.matchAll(/^(\w+) +(\d+)(?: +\d+){4}$/gm)].map(([, name = '', count]): [string, number] => [name, Number(count)]),
      )
    const [before, after] = [rows(first.stdout), rows(second.stdout)]
    expect(after).toEqual({ ...before, archive: before['archive']! * 2 })

    const page = await readFile(join(folder, 'demo', 'report.html'), 'utf8')
    expect(page).toContain('5 January 2026 to 26 April 2026')
    expect(second.stdout).toContain('report.html: open it in a browser')
    const reported = shell(block('report').replaceAll('data/demo/', `${join(folder, 'demo')}/`), {})
    expect(reported.status).toBe(0)
    expect(reported.stdout).toBe(`${join(folder, 'demo', 'last-weeks.html')}\n`)

    const asked = shell(block('query').replace('file:data/demo/lake', `file:${join(folder, 'demo', 'lake')}`), {})
    expect(asked.status).toBe(0)
    expect(readme).toContain(asked.stdout.trimEnd())

    const questions = [...second.stdout.matchAll(/npm run -s consume -- query "(.+)"/g)].map(([, sql]) => sql ?? '')
    expect(questions).toHaveLength(3)
    for (const sql of questions) {
      const answered = shell(`npm run -s consume -- query "$SQL"`, { SQL: sql, SIGNALS_LAKE_URL: `file:${join(folder, 'demo', 'lake')}` })
      expect(answered.stdout.split('\n').length).toBeGreaterThan(4)
    }
  }, 1_500_000)

  test('takes a reader from his own event to a churn signal', async () => {
    const config = join(folder, 'signals.yaml')
    await writeFile(
      config,
      block('file signals.yaml').replace('producers/systems/by-mapping', join(root, 'producers', 'systems', 'by-mapping')),
    )
    const environment = {
      SIGNALS_CONFIG: config,
      SIGNALS_LOG_URL: `file:${join(folder, 'log')}`,
      SIGNALS_LAKE_URL: `file:${join(folder, 'lake')}`,
      SIGNALS_HTTP_PORT: '0',
      SIGNALS_HEALTH_PORT: '0',
      SIGNALS_LOG_LEVEL: 'warn',
      FRONT_DESK_SECRET: 'a secret of the test',
      SIGNALS_PSEUDONYM_KEY: '5f1c0e7d9b3a2846c8d17e60f4b92a35',
    }
    const [exports, serve] = [block('serve').match(/^export .*$/gm) ?? [], block('serve').match(/^npm .*$/m)?.[0]]
    expect(exports).toHaveLength(2)
    const gateway = spawn('bash', ['-c', `exec ${serve}`], {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    })
    try {
      const listens = new Promise<string>((listening, failed) => {
        gateway.stdout.on('data', (text: Buffer) => {
          const found = /listening on (\S+)/.exec(text.toString())?.[1]
          if (found !== undefined) listening(found)
        })
        gateway.once('exit', (code) => failed(new Error(`the gateway ended with ${code}`)))
      })
      const address = await within('the gateway listens', listens)
      const sent = shell(block('send').replace('http://127.0.0.1:8080', address), environment)
      expect(sent.stderr).not.toMatch(/rror/)
      expect(sent.stdout).toContain('{"events":1,"rejected":0}')
      expect(sent.stdout).toMatch(/^acme +\w+ +\d+ +\[.*asks_to_cancel.*\]$/m)
    } finally {
      process.kill(-gateway.pid!, 'SIGTERM')
    }
  }, 240_000)
})
