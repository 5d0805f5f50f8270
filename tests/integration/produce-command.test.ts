import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { SourceConfig } from '../../schemas/config/sources.ts'
import { WAIT_MS } from '../services/waiting.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const TIMEOUT_MS = 120_000

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signals-main-'))
  await writeFile(join(folder, 'signals.yaml'), CONFIG)
  await writeFile(join(folder, 'secret'), 'the secret of acme\n')
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

const CONFIG = `
version: 1
sources:
  nps:
    system: delighted
    account: acme
    secrets: [ACME_SECRET]
    privacy: { analysis_basis: consent, default_analysis: granted, default_marketing: not_asked }
`

type Environment = Readonly<Record<string, string>>
const environment = (): Environment => ({
  PATH: process.env['PATH'] ?? '',
  SIGNALS_CONFIG: join(folder, 'signals.yaml'),
  SIGNALS_LOG_URL: `file:${join(folder, 'log')}`,
  SIGNALS_LAKE_URL: `file:${join(folder, 'lake')}`,
  SIGNALS_PSEUDONYM_KEY: '4f1c9a7be02d38c65a90817f3e4d2b6c4f1c9a7be02d38c6',
  SIGNALS_HTTP_PORT: '0',
  SIGNALS_HEALTH_PORT: '0',
  ACME_SECRET_FILE: join(folder, 'secret'),
})

function produce(args: readonly string[], env: Environment) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'producers/main.ts', ...args], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: WAIT_MS,
    killSignal: 'SIGKILL',
  })
  const said = { out: '', err: '' }
  const waiting: (() => void)[] = []
  child.stdout.on('data', (it: Buffer) => {
    said.out += it.toString()
    for (const look of waiting) look()
  })
  child.stderr.on('data', (it: Buffer) => (said.err += it.toString()))
  const ended = new Promise<{ code: number | null; out: string; err: string }>((resolve) =>
    child.on('close', (code) => {
      resolve({ code, ...said })
      for (const look of waiting) look()
    }),
  )
  const listening = () =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const address = /^listening on (\S+)$/m.exec(said.out)?.[1]
        if (address !== undefined) resolve(address)
        else if (child.exitCode !== null || child.signalCode !== null)
          reject(new Error(`it ended (${child.signalCode ?? child.exitCode}): ${said.err}`))
      }
      waiting.push(look)
      look()
    })
  /** Where health and metrics are served. The line is written before the gateway listens. */
  const health = () => {
    const line = said.err.split('\n').find((it) => it.includes('health and metrics are served')) ?? ''
    return `http://127.0.0.1:${/"port":(\d+)/.exec(line)?.[1]}`
  }
  return { ended, listening, health, stop: () => child.kill('SIGTERM') }
}

test(
  'the gateway takes a signed webhook into the file log, and stops in order on SIGTERM, whoever else is silent or has sent half a request',
  async () => {
    const gateway = produce(['serve'], environment())
    const address = await gateway.listening()
    const body = JSON.stringify({ event_type: 'puzzle', event_id: '1' })
    const signature = `sha256=${createHmac('sha256', 'the secret of acme').update(body).digest('hex')}`
    const headers = { 'content-type': 'application/json' }
    const signed = await fetch(`${address}/in/nps`, {
      method: 'POST',
      body,
      headers: { ...headers, 'x-delighted-webhook-signature': signature },
    })
    const unsigned = await fetch(`${address}/in/nps`, { method: 'POST', body, headers })
    expect([signed.status, unsigned.status]).toEqual([200, 401])
    expect((await fetch(`${gateway.health()}/healthz/ready`)).status).toBe(200)
    const silent = ['', 'POST /in/nps HTTP/1.1\r\nHost: x\r\n', 'POST /in/nps HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{'].map(
      (sent) => {
        const socket = connect(Number(new URL(address).port), '127.0.0.1', () => socket.write(sent))
        return socket.on('error', () => undefined)
      },
    )
    await Promise.all(silent.map((it) => once(it, 'connect')))
    gateway.stop()
    const { code, err } = await gateway.ended
    expect([code, err]).toEqual([0, expect.stringContaining('"msg":"stopped: every request was answered"')])
    expect(err).not.toContain('the secret')
  },
  TIMEOUT_MS,
)

test(
  'the gateway takes facts also while the suppression list cannot be read, says so and counts it',
  async () => {
    const gateway = produce(['serve'], { ...environment(), SIGNALS_LAKE_URL: `file:${join(folder, 'secret')}` })
    await gateway.listening()
    expect((await fetch(`${gateway.health()}/healthz/ready`)).status).toBe(200)
    expect(await (await fetch(`${gateway.health()}/metrics`)).text()).toContain('signals_suppression_failures_total 1')
    gateway.stop()
    const { code, err } = await gateway.ended
    expect(code).toBe(0)
    for (const said of ['"level":"warn"', 'list.json: ENOTDIR', 'the suppression list cannot be read']) expect(err).toContain(said)
  },
  TIMEOUT_MS,
)

describe('what is wrong is said in a sentence, with the exit code of the page on operations', () => {
  test.each([
    ['no command', [], {}, 2, /Usage: signals-produce/],
    ['an unknown command', ['srve'], {}, 2, /unknown command/],
    ['the help of an unknown command', ['help', 'srve'], {}, 2, /unknown command 'srve'/],
    ['a number that is none', ['simulate', '--days', 'ten'], {}, 2, /--days <n>.* 'ten' is invalid\. Write a whole number\./],
    ['a day that is none', ['simulate', '--from', '31.1.2026'], {}, 2, /--from <date>.*Write a date like 2026-01-31\./],
    [
      'an unknown setting',
      ['serve'],
      { SIGNALS_LOGURL: 'x' },
      64,
      /SIGNALS_LOGURL: there is no such setting; did you mean SIGNALS_LOG_URL\?/,
    ],
    ['a wrong address of the log', ['serve'], { SIGNALS_LOG_URL: 'localhost:9092' }, 64, /write file:<folder> or kafka:\/\//],
    ['a wrong address of the lake', ['serve'], { SIGNALS_LAKE_URL: 'lake' }, 64, /SIGNALS_LAKE_URL: "lake" is not the URL of a lake/],
    ['a sample key', ['serve'], { SIGNALS_PSEUDONYM_KEY: 'changeme-changeme-changeme-changeme' }, 64, /looks like a sample value/],
    ['no signals.yaml', ['serve'], { SIGNALS_CONFIG: '/nowhere/signals.yaml' }, 64, /signals\.example\.yaml is one to begin with/],
    ['a secret file that is not there', ['serve'], { ACME_SECRET_FILE: '/nowhere/secret' }, 64, /ACME_SECRET_FILE names \/nowhere\/secret/],
    ['a broker that is not there', ['serve'], { SIGNALS_LOG_URL: 'kafka://127.0.0.1:9' }, 69, /no Kafka broker answers at 127\.0\.0\.1:9/],
  ] as const)(
    '%s',
    async (_, args, about, code, sentence) => {
      const result = await produce(args, { ...environment(), ...about }).ended
      expect(result).toMatchObject({ code, err: expect.stringMatching(sentence) })
      expect(result.err).not.toMatch(/^ +at .*:\d+:\d+/m)
    },
    TIMEOUT_MS,
  )

  test.each([
    [
      'all settings',
      { SIGNALS_LOG_URL: 'nonsense', SIGNALS_LAKE_URL: 'lake' },
      ['SIGNALS_LOG_URL: "nonsense"', 'SIGNALS_LAKE_URL: "lake"'],
    ],
    [
      'the key and signals.yaml, once the settings are right',
      { SIGNALS_PSEUDONYM_KEY: '', ACME_SECRET_FILE: '' },
      ['SIGNALS_PSEUDONYM_KEY is required', 'sources.nps.secrets.0'],
    ],
  ] as const)(
    'everything at once: %s',
    async (_, about, sentences) => {
      const { code, err } = await produce(['serve'], { ...environment(), ...about }).ended
      expect(code).toBe(64)
      for (const sentence of sentences) expect(err).toContain(sentence)
    },
    TIMEOUT_MS,
  )

  test.each(['SIGNALS_HTTP_PORT', 'SIGNALS_HEALTH_PORT'])(
    'an address that is taken: %s',
    async (setting) => {
      const other = createServer()
      const port = await new Promise<number>((resolve) =>
        other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port)),
      )
      const { code, err } = await produce(['serve'], { ...environment(), [setting]: String(port) }).ended
      other.close()
      expect([code, err]).toEqual([69, expect.stringContaining(`cannot listen on 127.0.0.1:${port}`)])
      expect(err).toContain(`${setting} to a`)
    },
    TIMEOUT_MS,
  )
})

test(
  'topics of a file log are created once; settings are printed with secrets masked',
  async () => {
    const env = { ...environment(), SIGNALS_LOG_URL: `file:${join(folder, 'topics')}`, SIGNALS_PARTITIONS: '3' }
    const first = await produce(['topics', '--json'], env).ended
    expect(JSON.parse(first.out)).toMatchObject({
      existing: [{ topic: 'service-interactions', partitions: 3 }, { topic: 'service-interactions.rejected' }],
      differences: [],
    })
    const { out } = await produce(['settings'], env).ended
    expect(out).toContain('SIGNALS_PSEUDONYM_KEY=********')
    expect((await produce(['settings', '--check'], env).ended).out).toContain('lists nps')
  },
  TIMEOUT_MS,
)

describe('files', () => {
  const env = () => ({ ...environment(), SIGNALS_LOG_URL: `file:${join(folder, 'files')}`, ACME_SECRET_FILE: '' })
  const state = () => ['--state', join(folder, 'state')]
  const sample = 'tests/fixtures/delighted/survey-responses.response.json'

  test(
    'are read once, without the secrets of webhooks; a source or a file that is not there is named',
    async () => {
      const first = await produce(['file', ...state(), '--json', 'nps', sample], env()).ended
      expect(first).toMatchObject({ code: 0, err: '' })
      const told = JSON.parse(first.out) as { tally: { events: number } }
      expect(told).toMatchObject({ path: sample, ok: true, already: false, tally: { rejected: 0 } })
      expect(told.tally.events).toBeGreaterThan(0)
      expect((await produce(['file', ...state(), 'nps', sample], env()).ended).out).toContain('was read before into this log')
      const moved = { ...env(), SIGNALS_LOG_URL: `file:${join(folder, 'files-moved')}` }
      const second = await produce(['file', ...state(), '--json', 'nps', sample], moved).ended
      expect(JSON.parse(second.out)).toEqual(told)
      const taken = { ...env(), SIGNALS_LOG_URL: `file:${join(folder, 'secret')}` }
      expect(await produce(['file', ...state(), 'nps', sample], taken).ended).toMatchObject({
        code: 69,
        err: expect.stringMatching(/^the log in .*secret cannot be opened: .*; correct SIGNALS_LOG_URL/),
      })
      expect(await produce(['file', ...state(), 'nps', '/nowhere.json'], env()).ended).toMatchObject({
        code: 1,
        out: expect.stringContaining('there is no file /nowhere.json'),
      })
      expect(await produce(['file', ...state(), 'npx', sample], env()).ended).toMatchObject({
        code: 2,
        err: expect.stringContaining('signals.yaml lists nps'),
      })
    },
    TIMEOUT_MS,
  )

  test(
    'can be tried out first',
    async () => {
      const report = await produce(['check', '--json', 'nps', sample], env()).ended
      expect([report.code, JSON.parse(report.out)]).toEqual([0, expect.objectContaining({ ok: true, rejected: 0 })])
      expect(await produce(['check', 'nps', '/nowhere.json'], env()).ended).toMatchObject({
        code: 2,
        err: 'there is no file /nowhere.json\n',
      })
    },
    TIMEOUT_MS,
  )
})

describe('signals.example.yaml', () => {
  test(
    'is right as it stands',
    async () => {
      const secrets = Object.fromEntries(
        ['ZENDESK_SECRET', 'ZENDESK_OLD_SECRET', 'CONNECT_KEY', 'DELIGHTED_SECRET'].map((it) => [`ACME_${it}`, 's']),
      )
      const result = await produce(['settings', '--check'], { ...environment(), ...secrets, SIGNALS_CONFIG: 'signals.example.yaml' }).ended
      expect(result).toMatchObject({ code: 0, err: '' })
    },
    TIMEOUT_MS,
  )

  test('shows every option, each below a comment', async () => {
    const text = await readFile(join(ROOT, 'signals.example.yaml'), 'utf8')
    const shown = new Set(Object.values((parse(text) as { sources: object }).sources).flatMap((it: object) => Object.keys(it)))
    expect([...shown].sort()).toEqual(Object.keys(SourceConfig.shape).sort())
    const lines = text.split('\n')
    for (const option of shown) {
      const first = lines.findIndex((line) => line.startsWith(`    ${option}:`))
      expect([option, lines[first - 1]]).toEqual([option, expect.stringMatching(/^ +# /)])
    }
  })
})
