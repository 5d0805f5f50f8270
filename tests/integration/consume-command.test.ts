import { spawn } from 'node:child_process'
import { mkdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { views } from '../../consumers/views/all.ts'
import { eventConsumers, namedConsumers } from '../../consumers/all.ts'
import { duck } from '../builders/duck.ts'
import { flipByte, logFiles } from '../builders/file-log.ts'
import { newFolder } from '../builders/folder.ts'
import { ratingOf, spoken } from '../builders/interaction.ts'
import { eventBytes } from '../builders/harness.ts'
import { writtenLog, type WrittenRecord } from '../builders/written-log.ts'
import { waitUntil, WAIT_MS } from '../services/waiting.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const TIMEOUT_MS = 120_000
type Environment = Readonly<Record<string, string>>

let folder: Awaited<ReturnType<typeof newFolder>>
beforeAll(async () => {
  folder = await newFolder()
})
afterAll(() => folder.remove())

const at = (name: string) => join(folder.path, name)
const ground = (name: string): Environment => ({
  SIGNALS_LOG_URL: `file:${at(`${name}/log`)}`,
  SIGNALS_LAKE_URL: `file:${at(`${name}/lake`)}`,
  SIGNALS_CACHE_DIR: at('cache'),
})

function consume(args: readonly string[], environment: Environment = {}) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'consumers/main.ts', ...args], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'] ?? '', SIGNALS_HEALTH_PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: WAIT_MS,
    killSignal: 'SIGKILL',
  })
  const said = { out: '', err: '' }
  const looking = new Set<() => void>()
  const hear = (where: keyof typeof said) => (it: Buffer) => {
    said[where] += it.toString()
    for (const look of looking) look()
  }
  child.stdout.on('data', hear('out'))
  child.stderr.on('data', hear('err'))
  const ended = new Promise<{ code: number | null; out: string; err: string }>((resolve) =>
    child.on('close', (code) => {
      resolve({ code, ...said })
      for (const look of looking) look()
    }),
  )
  /** Resolves with what a pattern found in the log lines, as soon as it is there. */
  const says = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(said.err)
        if (found !== null) resolve(found[1] ?? found[0])
        else if (child.exitCode !== null || child.signalCode !== null)
          reject(new Error(`it ended (${child.signalCode ?? child.exitCode}): ${said.err}`))
      }
      looking.add(look)
      look()
    })
  return { ended, says, stop: () => child.kill('SIGTERM') }
}

test(
  'help lists every command, and says where settings are and what the exit codes mean',
  async () => {
    const { code, out } = await consume(['--help']).ended
    expect(code).toBe(0)
    for (const command of ['run', 'verify', 'score', 'sql', 'query', 'refused', 'suppress', 'reference', 'glossary', 'settings'])
      expect(out).toMatch(new RegExp(`^  ${command} `, 'm'))
    expect(out).toContain(`Datasets: ${[...eventConsumers, ...namedConsumers].map(({ dataset }) => dataset.name).join(', ')}\n`)
    expect(out).toContain('64 bad settings, 65 refused records, 69 unreachable at start, 70 broken invariant')
  },
  TIMEOUT_MS,
)

test.each(['sql', 'query'])(
  'help of %s lists the views for analysts with their questions',
  async (command) => {
    const { code, out } = await consume([command, '--help']).ended
    expect(code).toBe(0)
    for (const { name, question } of views) expect(out).toMatch(new RegExp(`^  ${name} +${question.replace('?', '[?]')}$`, 'm'))
  },
  TIMEOUT_MS,
)

describe('what is wrong is said in a sentence, with the exit code of the page on operations', () => {
  test.each([
    ['an unknown command', ['rnu'], {}, 2, /unknown command 'rnu'/],
    ['the help of an unknown command', ['rnu', '--help'], {}, 2, /unknown command 'rnu'\n\(Did you mean run\?\)/],
    ['facts of a run that does not end', ['run', '--all', '--json'], {}, 2, /--json needs --until-end/],
    ['an unknown dataset', ['run', 'brand_sentimnt'], {}, 2, /there is no dataset brand_sentimnt; there are interactions, brand_sentiment/],
    [
      'a misspelt setting',
      ['settings'],
      { SIGNALS_TOPC: 'calls' },
      64,
      /SIGNALS_TOPC: there is no such setting; did you mean SIGNALS_TOPIC\?/,
    ],
    [
      'a login to Kafka without a user, in any look at the settings',
      ['settings', '--check'],
      { SIGNALS_LOG_URL: 'kafka://127.0.0.1:9092', SIGNALS_KAFKA_SASL_MECHANISM: 'plain' },
      64,
      /^SIGNALS_KAFKA_SASL_MECHANISM: needs SIGNALS_KAFKA_SASL_USERNAME and SIGNALS_KAFKA_SASL_PASSWORD$/m,
    ],
    [
      'an instant that could be two days',
      ['suppress', `p1:${'0'.repeat(32)}`, '--appended-before', '3/2/2026'],
      {},
      64,
      /"3\/2\/2026" is not an instant in UTC/,
    ],
    ['a lake that is no URL', ['verify', '--all'], { SIGNALS_LAKE_URL: 'ftp://lake' }, 64, /SIGNALS_LAKE_URL: .*s3:\/\/bucket/],
  ] as const)(
    '%s',
    async (_name, args, environment, code, sentence) => {
      const ended = await consume(args, environment).ended
      expect(ended).toMatchObject({ code, err: expect.stringMatching(sentence) })
      expect(ended.err).not.toMatch(/^ +at .*:\d+:\d+/m)
    },
    TIMEOUT_MS,
  )

  test(
    'a log that is damaged in the middle: it ends instead of waiting for a mend',
    async () => {
      const it = ground('damaged')
      await writtenLog(at('damaged/log'), records(), 1)
      const [file = ''] = await logFiles(at('damaged/log'), 'service-interactions', 0)
      await flipByte(file, Math.floor((await stat(file)).size / 2))
      expect(await consume(['run', 'interactions', '--until-end'], it).ended).toMatchObject({
        code: 70,
        err: expect.stringMatching(/is damaged at byte \d+: .* Restore the file from a copy/),
      })
    },
    TIMEOUT_MS,
  )

  test(
    'a folder that is no log',
    async () => {
      await mkdir(at('elsewhere/log'), { recursive: true })
      expect(await consume(['run', '--all', '--until-end'], ground('elsewhere')).ended).toMatchObject({
        code: 69,
        err: expect.stringContaining(
          'publish to it first (start the gateway, or import a file), or correct SIGNALS_LOG_URL and SIGNALS_TOPIC',
        ),
      })
    },
    TIMEOUT_MS,
  )
})

test(
  'settings are printed with secrets masked',
  async () => {
    const environment = { SIGNALS_KAFKA_SASL_PASSWORD: 'wolpertinger', SIGNALS_KAFKA_SASL_USERNAME: 'reader', SIGNALS_EPOCH: '3' }
    const printed = await consume(['settings'], environment).ended
    expect(printed.code).toBe(0)
    for (const line of ['SIGNALS_KAFKA_SASL_PASSWORD=********', 'SIGNALS_KAFKA_SASL_USERNAME=reader', 'SIGNALS_EPOCH=3'])
      expect(printed.out.split('\n')).toContain(line)
    expect(printed.out + printed.err).not.toContain('wolpertinger')
  },
  TIMEOUT_MS,
)

const CANARIES = ['4111 1111 1111 1111', 'ada.canary@example.com', 'xoxb-canary-token'] as const
const SECRETS = CANARIES.join(' and ')
const who = (n: number) => ({ ref: `p1:${String(n).padStart(32, '0')}`, stage: 'current' }) as const

/** Five events of three customers, one of them twice and one a test, and a poison; canaries wherever a text can stand. */
function records(): readonly WrittenRecord[] {
  const call = (n: number, about: Parameters<typeof eventBytes>[0]) => ({
    value: eventBytes({ interaction_id: `generic:acme:${n}`, ...about }),
    key: `c:${n}`,
  })
  const complaint = call(1, {
    customer: who(1),
    content: { ...spoken(['customer', `My card ${SECRETS} was billed twice, I will cancel!`]), subject: SECRETS },
    attributes: { note: SECRETS },
    touchpoint: SECRETS,
    ratings: [ratingOf('nps', 1, { comment: SECRETS })],
  })
  return [
    complaint,
    call(2, { customer: who(2), ratings: [ratingOf('nps', 10)] }),
    call(3, { customer: who(3) }),
    complaint,
    call(4, { source: { ...TEST_SOURCE, is_test: true } }),
    { value: Buffer.from(`{"poison": "${SECRETS}"`), key: SECRETS, headers: { authorization: SECRETS } },
  ]
}
const TEST_SOURCE = {
  system: 'generic',
  account: 'acme',
  adapter_version: '1',
  door: 'file',
  event_type: 'interaction',
  event_key: '4',
  received_at: '2026-03-02T10:00:00.000Z',
  auth: 'none',
} as const

describe('a small lake of files', () => {
  const environment = (): Environment => ({ ...ground('small'), SIGNALS_LOG_LEVEL: 'debug' })
  let first = { code: null as number | null, out: '', err: '' }
  beforeAll(async () => {
    await writtenLog(at('small/log'), records())
    first = await consume(['run', '--all', '--until-end'], environment()).ended
  }, TIMEOUT_MS)

  test('is derived to the end, one line per segment, none of which says what a customer said', () => {
    expect(first.code).toBe(0)
    const lines = first.err
      .split('\n')
      .filter((it) => it.startsWith('{'))
      .map((it) => JSON.parse(it) as Record<string, unknown>)
    const committed = lines.filter((it) => it['msg'] === 'segment committed')
    const rows: Record<string, number> = {}
    for (const it of committed) rows[String(it['dataset'])] = (rows[String(it['dataset'])] ?? 0) + Number(it['rows'])
    expect(rows).toMatchObject({ interactions: 4, brand_sentiment: 3, churn_risk: 3, moments: 3, archive: 6 })
    expect(committed[0]).toMatchObject({ level: 'debug', half: 'consumers', key: expect.stringContaining('v1/') })
    for (const canary of CANARIES) expect(first.out + first.err).not.toContain(canary)
  })

  test('is told in one sentence for each dataset', () => {
    const sentences = first.out.trimEnd().split('\n')
    expect(sentences).toHaveLength(6)
    expect(sentences[0]).toMatch(/^interactions: 4 rows of 6 records in \d segments, 1 refused, 0 suppressed, in \d+\.\d s$/)
    expect(sentences[5]).toMatch(/^archive: 6 rows of 6 records in \d segments, 0 refused, 0 suppressed, in \d+\.\d s$/)
  })

  test(
    'has the glossary beside the data, as the command prints it',
    async () => {
      const [page, json] = await Promise.all([consume(['glossary']).ended, consume(['glossary', '--json']).ended])
      expect([page.code, json.code]).toEqual([0, 0])
      expect(await readFile(at('small/lake/_meta/v1/glossary.md'), 'utf8')).toBe(page.out)
      expect(await readFile(at('small/lake/_meta/v1/glossary.json'), 'utf8')).toBe(json.out)
    },
    TIMEOUT_MS,
  )

  test(
    'is proven by verify',
    async () => {
      const words = await consume(['verify', '--all'], environment()).ended
      expect(words.code).toBe(0)
      expect(words.out).toMatch(
        /^interactions: 4 rows of 6 records in \d segments; silent 0, duplicates 1, withheld 0, refused 1 not_json, suppressed 0; holes 0, overlaps 0, gaps 0$/m,
      )
      expect(words.out).toMatch(/^archive: 6 rows of 6 records/m)
    },
    TIMEOUT_MS,
  )

  test(
    'is answered for by query, as a table and as JSON',
    async () => {
      const sql = 'SELECT interaction_id, nps, tags FROM interactions_latest WHERE counts_as_contact ORDER BY interaction_id'
      const [words, json] = await Promise.all([
        consume(['query', sql], environment()).ended,
        consume(['query', sql, '--json'], environment()).ended,
      ])
      // One of two that begin at once fills the cache, and the other one may say that it waits.
      expect(words).toMatchObject({ code: 0, err: expect.stringMatching(/^(another query .*\n)*$/) })
      expect(words.out.split('\n').slice(0, 3)).toEqual([
        'interaction_id  nps  tags',
        '--------------  ---  ----',
        'generic:acme:1  1    []',
      ])
      expect(
        json.out
          .trim()
          .split('\n')
          .map((it) => JSON.parse(it) as unknown),
      ).toEqual([
        { interaction_id: 'generic:acme:1', nps: 1, tags: [] },
        { interaction_id: 'generic:acme:2', nps: 10, tags: [] },
        { interaction_id: 'generic:acme:3', nps: null, tags: [] },
      ])
    },
    TIMEOUT_MS,
  )

  test(
    'is told in UTC wherever it runs, and what customers said only to who asks for it',
    async () => {
      const sql = "SELECT TIMESTAMPTZ '2026-01-01 03:00:00+00' AS at"
      const archive = 'SELECT count(*) AS records FROM archive'
      const [times, kept, asked] = await Promise.all([
        consume(['query', sql], { ...environment(), TZ: 'America/New_York' }).ended,
        consume(['query', archive], environment()).ended,
        consume(['query', '--restricted', archive], environment()).ended,
      ])
      expect(times.out).toContain('2026-01-01 03:00:00+00')
      expect(kept).toMatchObject({ code: 2, err: expect.stringContaining('archive') })
      expect(asked).toMatchObject({ code: 0, out: expect.stringContaining('6') })
    },
    TIMEOUT_MS,
  )

  test(
    'is shown by the script of sql to any DuckDB',
    async () => {
      const { out } = await consume(['sql', '--restricted'], environment()).ended
      const db = await duck()
      try {
        await db.run(out)
        const counts = await db.rows(
          'SELECT (SELECT count(*) FROM interactions) AS interactions, (SELECT count(*) FROM churn_risk_current) AS customers, (SELECT count(*) FROM archive) AS archived, (SELECT CAST(sum(contacts) AS BIGINT) FROM contacts_per_day) AS contacts',
        )
        expect(counts).toEqual([{ interactions: '4', customers: '3', archived: '6', contacts: '3' }])
      } finally {
        db.end()
      }
    },
    TIMEOUT_MS,
  )

  test(
    'is left as it is by a second run',
    async () => {
      const again = await consume(['run', '--all', '--until-end', '--json'], { ...environment(), SIGNALS_LOG_LEVEL: 'info' }).ended
      expect(again.code).toBe(0)
      const counts = again.out.trimEnd().split('\n')
      expect(counts.map((line) => JSON.parse(line) as unknown)).toEqual(
        ['interactions', 'brand_sentiment', 'churn_risk', 'referral_signals', 'moments', 'archive'].map((dataset) =>
          expect.objectContaining({ dataset, segments: 0, rows: 0 }),
        ),
      )
      // Besides the warning about files there is nothing to tell.
      expect(again.err.trimEnd().split('\n')).toEqual([expect.stringContaining('the log is made of files')])
    },
    TIMEOUT_MS,
  )

  test(
    'knows nothing more of a customer who was suppressed',
    async () => {
      const suppressed = await consume(['suppress', who(3).ref], environment()).ended
      expect(suppressed).toMatchObject({ code: 0, out: expect.stringContaining('The suppression list is now at version 1.') })
      await writtenLog(at('small/log'), [{ value: eventBytes({ interaction_id: 'generic:acme:9', customer: who(3) }) }])
      await consume(['run', 'interactions', '--until-end'], environment()).ended
      const { out } = await consume(['verify', 'interactions', '--json'], environment()).ended
      expect(JSON.parse(out)).toMatchObject({ dataset: 'interactions', rows: 4, suppressed: { suppression_list: 1 }, problems: [] })
    },
    TIMEOUT_MS,
  )
})

test(
  'a running consumer says how it is, and on SIGTERM writes its open segment and exits 0',
  async () => {
    await writtenLog(at('running/log'), records())
    const running = consume(['run', 'interactions', 'churn_risk'], ground('running'))
    const port = await running.says(/"port":(\d+)/)
    const get = async (path: string) => {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`)
      return { status: answer.status, text: await answer.text() }
    }
    await waitUntil('twelve records are read', async () => {
      const counts = (await get('/metrics')).text.matchAll(/^signals_records_read_total\{.*\} (\d+)/gm)
      return [...counts].reduce((sum, it) => sum + Number(it[1]), 0) >= 12
    })
    expect(await get('/healthz/live')).toEqual({ status: 200, text: '{"ok":true,"reason":"alive"}' })
    expect(await get('/healthz/ready')).toEqual({ status: 200, text: '{"ok":true,"reason":"ready"}' })
    expect((await get('/')).status).toBe(404)
    const { text } = await get('/metrics')
    expect(text).toMatch(/^signals_buffered_bytes [1-9]/m)
    expect(text).toMatch(/^signals_position\{dataset="interactions",partition="0"\} 0$/m)
    for (const canary of CANARIES) expect(text).not.toContain(canary)

    running.stop()
    const { code, err } = await running.ended
    expect(code).toBe(0)
    expect(err).toContain('stopping: finishing the open segments')
    for (const canary of CANARIES) expect(err).not.toContain(canary)
    expect((await consume(['verify', 'interactions', 'churn_risk'], ground('running')).ended).out).toMatch(
      /^interactions: 4 rows of 6 records.*\nchurn_risk: 3 rows of 6 records/m,
    )
  },
  TIMEOUT_MS,
)
