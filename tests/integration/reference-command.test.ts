import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { directoryLake } from '../../consumers/runtime/lake/directory.ts'
import { brandSentiment } from '../../schemas/datasets/brand_sentiment.ts'
import { newFolder } from '../builders/folder.ts'
import { eventBytes, readSegments } from '../builders/harness.ts'
import { spoken } from '../builders/interaction.ts'
import { writtenLog } from '../builders/written-log.ts'
import { WAIT_MS } from '../services/waiting.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const TIMEOUT_MS = 120_000

let folder: Awaited<ReturnType<typeof newFolder>>
beforeAll(async () => {
  folder = await newFolder()
})
afterAll(() => folder.remove())

const at = (name: string) => join(folder.path, name)

async function consume(...args: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const env = { PATH: process.env['PATH'] ?? '', SIGNALS_LOG_URL: `file:${at('log')}`, SIGNALS_LAKE_URL: `file:${at('lake')}` }
  return await new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'consumers/main.ts', ...args],
      { cwd: ROOT, env, timeout: WAIT_MS, killSignal: 'SIGKILL' },
      (error, out, err) => resolve({ code: error === null ? 0 : Number(error.code), out, err }),
    )
  })
}

async function tables(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  await mkdir(at(name))
  for (const [file, text] of Object.entries(files)) await writeFile(join(at(name), file), text)
  return at(name)
}

test(
  'tables that are pushed are shown, and name what customers name from then on',
  async () => {
    const words = (id: number) => eventBytes({ interaction_id: `generic:acme:${id}`, content: spoken(['customer', 'Telco is better.']) })
    await writtenLog(at('log'), [{ value: words(1) }], 1)
    expect((await consume('run', 'brand_sentiment', '--until-end')).code).toBe(0)

    const pushed = await consume('reference', 'push', await tables('right', { 'competitors.csv': 'competitor\ntelco\n' }))
    const version = /^competitors: 1 line, version ([0-9a-f]{8}), new; feeds /.exec(pushed.out)?.[1]
    expect(pushed).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Running consumers notice within a minute') })
    expect(version).toBeDefined()
    expect((await consume('reference', 'push', at('right'))).out).toContain('nothing changed')
    expect((await consume('reference', 'show')).out).toMatch(
      new RegExp(`^brand_sentiment: brand_sentiment-rules-\\d+\\+sentiment-en-[0-9a-f]{8}\\+${version}, reads`, 'm'),
    )

    await writtenLog(at('log'), [{ value: words(2) }], 1)
    expect((await consume('run', 'brand_sentiment', '--until-end')).code).toBe(0)
    const lake = await directoryLake(at('lake'))
    const rows = (await readSegments(lake, brandSentiment, ['interaction_id', 'competitor', 'model_version'])).flatMap((it) => it.rows)
    await lake.close()
    expect(rows.map((it) => [it['interaction_id'], it['competitor'], String(it['model_version']).split('+')[2]])).toEqual([
      ['generic:acme:1', null, undefined],
      ['generic:acme:2', 'telco', version],
    ])
  },
  TIMEOUT_MS,
)

test(
  'a push that cannot be stored ends with 64, and says what to change',
  async () => {
    const wrong = await consume(
      'reference',
      'push',
      await tables('wrong', { 'competitor.csv': 'x\n', 'brands.csv': 'brand,time_zone\na,Mars\n' }),
    )
    expect(wrong).toMatchObject({ code: 64, out: '' })
    expect(wrong.err.split('\n')).toEqual([
      expect.stringMatching(/^brands\.csv: line 2, column time_zone: "Mars" is not a time zone; /),
      expect.stringMatching(/^competitor\.csv: there is no reference table competitor; competitors\.csv is the nearest; /),
      'Nothing was stored.',
      '',
    ])
    const keyless = await consume(
      'reference',
      'push',
      await tables('staff', { 'insiders.csv': 'kind,identifier\nemail,mara@example.test\n' }),
    )
    expect(keyless).toMatchObject({ code: 64, err: expect.stringMatching(/^SIGNALS_PSEUDONYM_KEY is required/) })
    expect(await consume('reference', 'push', at('nowhere'))).toMatchObject({ code: 2, err: expect.stringContaining('cannot be read') })
  },
  TIMEOUT_MS,
)
