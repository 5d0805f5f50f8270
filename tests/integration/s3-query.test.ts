import { spawnSync } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { ListedDataset } from '../../consumers/datasets/list-datasets.ts'
import { openReading } from '../../consumers/views/reading/open-reading.ts'
import type { S3Place } from '../../consumers/runtime/lake/s3-place.ts'
import type { Lake } from '../../consumers/runtime/ports.ts'
import { churnRiskCurrent } from '../../schemas/datasets/churn_risk.ts'
import { interactions } from '../../schemas/datasets/interactions.ts'
import { quotes } from '../../schemas/datasets/quotes.ts'
import { newFolder } from '../builders/folder.ts'
import { blank, placed, writeCurrentRows, writeSegment } from '../builders/lake-rows.ts'
import { readingOf, sortedRows } from '../builders/read-lake.ts'
import { writeReferenceRows } from '../builders/reference-rows.ts'
import { realClock } from '../builders/real-clock.ts'
import { s3Endpoint } from '../services/backends.ts'
import { lakeAt, s3Place } from '../services/places.ts'

const endpoint = s3Endpoint()
const TIMEOUT_MS = 180_000
const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const datasets: readonly ListedDataset[] = [
  { dataset: interactions, kind: 'appended' },
  { dataset: churnRiskCurrent, kind: 'current' },
  { dataset: quotes, kind: 'appended' },
]
const suite = endpoint === undefined ? describe.skip : describe

suite('a lake on S3 is read through a cache', () => {
  let folder: Awaited<ReturnType<typeof newFolder>>
  let place: S3Place
  let lake: Lake
  /** The same objects in a folder: what `query` says of them is what it has to say of those on S3. */
  let twin: string

  beforeAll(async () => {
    folder = await newFolder()
    twin = join(folder.path, 'twin')
    place = await s3Place(endpoint ?? '')
    lake = lakeAt(place)
  }, TIMEOUT_MS)
  afterAll(async () => {
    await lake?.close()
    await folder?.remove()
  })

  /** Puts what lies in the folder onto S3; an object that is there with another content is replaced. */
  async function upload(): Promise<void> {
    for (const entry of await readdir(twin, { recursive: true, withFileTypes: true })) {
      const key = join(entry.parentPath, entry.name).slice(twin.length + 1)
      if (!entry.isFile() || key.startsWith('.')) continue
      const body = await readFile(join(twin, key))
      const stored = await lake.read(key)
      if (stored === undefined) await lake.create(key, body)
      else if (!body.equals(stored.body)) await lake.replace(key, body, stored.etag)
    }
  }

  const add = (offset: number, brand: string) =>
    writeSegment(
      twin,
      interactions,
      placed(interactions, [{ interaction_id: `i${offset}`, brand }]).map((it) => ({ ...it, offset })),
    )
  const current = (customer: string) =>
    writeCurrentRows(twin, churnRiskCurrent, [blank(churnRiskCurrent, { customer_key: customer, brand: 'acme' })], {
      epoch: 1,
      partition: 0,
      partitions: 1,
    })

  /** Opens the lake on S3 as a query does; `reads` are the keys that were fetched. */
  async function opened() {
    const reads: string[] = []
    const counted: Lake = { ...lake, read: (key, range) => (reads.push(key), lake.read(key, range)) }
    const reading = await openReading({
      lake: counted,
      place: place.prefix,
      cache: join(folder.path, 'cache-of-s3'),
      limits: { memoryMb: 512, threads: 2 },
      datasets,
      views: [],
      clock: realClock,
      progress: () => undefined,
      say: () => undefined,
    })
    return { reading, reads }
  }

  async function isAsInTheFolder(): Promise<readonly string[]> {
    const { reading, reads } = await opened()
    const there = await readingOf(twin, { datasets })
    try {
      for (const view of ['interactions', 'interactions_latest', 'churn_risk_current', 'quotes', 'ref_gains'])
        expect({ view, rows: await sortedRows(reading, view) }).toEqual({ view, rows: await sortedRows(there, view) })
      return reads.toSorted()
    } finally {
      await reading.close()
      await there.close()
    }
  }

  test(
    'each query fetches what is new and nothing else, and restricted copies do not stay',
    async () => {
      await add(0, 'acme')
      await add(1, 'zenith')
      await current('p1:ada')
      await writeSegment(twin, quotes, placed(quotes, [{ quote: 'never again' }]))
      await writeReferenceRows(twin, { gains: [{ pain: 'noise', gain: 'a quiet room' }] })
      await upload()
      const restricted = expect.stringMatching(/^_restricted\/v1\/quotes\//)
      const segment = (offset: number) => `v1/interactions/arrived_on=2026-03-02/e001-p00000-${String(offset).padStart(20, '0')}.parquet`
      const state = 'v1/churn_risk_current/e001-p00000.parquet'
      const table = 'v1/ref_gains/gains.csv'
      expect(await isAsInTheFolder()).toEqual([restricted, state, segment(0), segment(1), table])
      expect(await isAsInTheFolder()).toEqual([restricted, table])

      await add(2, 'acme')
      await current('p1:bo')
      await upload()
      expect(await isAsInTheFolder()).toEqual([restricted, state, segment(2), table])
      const kept = (await readdir(join(folder.path, 'cache-of-s3'), { recursive: true })).join('\n')
      expect(kept).toContain(segment(2))
      expect(kept).not.toContain('_restricted')
    },
    TIMEOUT_MS,
  )

  test(
    'the command reads it with the credentials of the consumers, and writes CSV',
    () => {
      const asked = spawnSync(
        process.execPath,
        [
          '--import',
          'tsx',
          'consumers/main.ts',
          'query',
          '--csv',
          'SELECT brand, count(*) AS n FROM interactions_latest GROUP BY brand ORDER BY brand',
        ],
        {
          cwd: ROOT,
          encoding: 'utf8',
          env: {
            ...process.env,
            SIGNALS_LAKE_URL: `s3://${place.bucket}/${place.prefix}`,
            SIGNALS_S3_ENDPOINT: endpoint,
            SIGNALS_CACHE_DIR: join(folder.path, 'cache-of-command'),
          },
          timeout: TIMEOUT_MS,
        },
      )
      expect(asked.stderr).toBe('')
      expect(asked.stdout).toBe('brand,n\r\nacme,2\r\nzenith,1\r\n')
    },
    TIMEOUT_MS,
  )
})
