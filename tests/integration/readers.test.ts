import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { eventConsumers } from '../../consumers/all.ts'
import { score } from '../../consumers/jobs/score/score.ts'
import { listDatasets } from '../../consumers/datasets/list-datasets.ts'
import { directoryLake } from '../../consumers/runtime/lake/directory.ts'
import { fileColumns } from '../../consumers/runtime/parquet/file-columns.ts'
import { parquet } from '../../consumers/runtime/parquet/parquet.ts'
import type { Lake, Value } from '../../consumers/runtime/ports.ts'
import { folderOf, type Column } from '../../schemas/datasets/dataset.ts'
import { elementId } from '../../schemas/datasets/field-ids.ts'
import { duck, type Duck } from '../builders/duck.ts'
import { drawnFile, drawnValues } from '../builders/drawn.ts'
import { everyType } from '../builders/everything.ts'
import { newFolder } from '../builders/folder.ts'
import { ratingOf, spoken } from '../builders/interaction.ts'
import { eventBytes, NOON, createHarness } from '../builders/harness.ts'
import { backends, pythonWithPyarrow } from '../services/backends.ts'

/** More rows than the writer keeps booleans PLAIN for by itself, in two row groups. */
const DRAWN = 40

/** One file of the lake, and what must be found in it: columns as declared, values as JSON holds them exactly. */
type File = {
  readonly key: string
  readonly path: string
  readonly columns: readonly Column[]
  readonly values: unknown[][]
  readonly facts: string
}

let folder: Awaited<ReturnType<typeof newFolder>>
const files: File[] = []

beforeAll(async () => {
  folder = await newFolder()
  const lake = await directoryLake(folder.path)
  const derived = await derive()
  for await (const key of derived.list('')) await lake.create(key, (await derived.read(key))?.body ?? new Uint8Array())
  const datasets = listDatasets(eventConsumers).map(({ dataset, kind }) => ({
    dataset,
    columns: kind === 'appended' ? fileColumns(dataset) : dataset.columns,
  }))
  for (const { dataset, columns } of datasets)
    for await (const key of lake.list(`${folderOf(dataset)}/`)) {
      const read = await parquet.read(
        lake,
        key,
        columns.map(({ name }) => name),
      )
      if (read === undefined) throw new Error(`no object at ${key}`)
      files.push({ key, path: join(folder.path, key), columns, values: exact(columns, read.values), facts: read.footer })
    }
  for (const { dataset, columns } of [...datasets, { dataset: everyType, columns: everyType.columns }])
    files.push(await drawn(lake, dataset.name, columns))
}, 60_000)
afterAll(() => folder.remove())

/** Two days of events of every kind, so that each dataset has rows, a signpost, and something in most of its columns. */
async function derive(): Promise<Lake> {
  const { log, run, lake } = createHarness({ partitions: 2 })
  const take = (partition: number, appendTime: number, ...about: readonly Parameters<typeof eventBytes>[0][]) => {
    for (const it of about)
      log.append(partition, {
        value: eventBytes(it),
        key: Buffer.from([0, 255, 10]),
        headers: [['traceparent', Buffer.from('ü')]],
        appendTime,
      })
  }
  const who = (n: number) =>
    ({
      ref: `p1:${String(n).padStart(32, '0')}`,
      stage: 'current',
      value: { amount_minor: 9_007_199_254_740_991, currency: 'EUR' },
    }) as const
  take(
    0,
    NOON,
    {
      interaction_id: 'generic:acme:full',
      customer: {
        ...who(1),
        segment: 'größer als 1 ☎',
        identifiers: [{ kind: 'email', hash: `p1:${'e'.repeat(32)}`, link: 'stated' }],
        contract: { status: 'fixed', ends_at: '2026-04-30T21:59:59.999Z', notice_days: 30 },
      },
      content: spoken(
        ['agent', 'Hello, how can I help?'],
        ['customer', 'This is the third time I call, I will cancel my contract! I recommend you to nobody.'],
      ),
      timings: { queue_wait_ms: 900_000, talk_ms: 2_147_483_648, handle_ms: 5 },
      ratings: [ratingOf('nps', 2), ratingOf('csat', 1)],
      reasons: [{ code: 'billing', given_by: 'agent' }],
      tags: ['émigré', '漢字', ''.padEnd(200, 'x')],
      resolution: { status: 'closed_unresolved', confirmed_by: 'agent', first_contact: false },
      reach: { followers: 5_000_000_000 },
      ended_at: '2026-03-02T09:30:00.001Z',
    },
    { interaction_id: 'generic:acme:bare', customer: { ref: null } },
  )
  take(1, NOON, {
    interaction_id: 'generic:acme:other',
    customer: who(2),
    ratings: [ratingOf('nps', 10)],
    content: spoken(['customer', 'Great service, I recommend you to all my friends.']),
  })
  log.append(1, { value: Buffer.from('{"poison":'), appendTime: NOON })
  take(0, NOON + 86_400_000, { interaction_id: 'generic:acme:full', revision: 2, phase: 'reopened', customer: who(1) })
  for (const consumer of eventConsumers) expect(await run(consumer)).toMatchObject({ error: undefined })
  for (const consumer of eventConsumers)
    if (consumer.kind === 'stateful')
      await score({
        consumer,
        lake,
        format: parquet,
        asOf: NOON + 2 * 86_400_000,
        knownBy: 'recorded',
        codeVersion: 'test',
        tell: () => undefined,
      })
  return lake
}

/** A file of a dataset's columns with many rows, whose values are known before they are written. */
async function drawn(lake: Lake, name: string, columns: readonly Column[]): Promise<File> {
  // Long texts in one dataset are enough: in all of them they are a hundred megabytes.
  const values = drawnValues(columns, DRAWN, name === everyType.name ? 70_000 : undefined)
  const key = `drawn/${name}.parquet`
  const facts = `{"drawn":"${name}"}`
  await lake.create(key, drawnFile(columns, values, facts))
  return { key, path: join(folder.path, key), columns, values: exact(columns, values), facts }
}

/** Times (microseconds) and large numbers as texts, bytes as base64. */
function exact(columns: readonly Column[], values: readonly (readonly Value[])[]): unknown[][] {
  return columns.map(({ type }, n) =>
    (values[n] ?? []).map((value) => {
      if (value instanceof Uint8Array) return Buffer.from(value).toString('base64')
      if (typeof value === 'number' && type === 'timestamp') return String(BigInt(value) * 1000n)
      return typeof value === 'bigint' ? value.toString() : value
    }),
  )
}

test('there is something to read: rows of every dataset, signposts without rows, and files of two days', () => {
  const rows = new Map<string, number>()
  for (const { key, values } of files) {
    const name =
      key
        .split('/')
        .slice(0, -1)
        .find((it) => it !== 'v1' && it !== '_restricted') ?? key
    rows.set(name, (rows.get(name) ?? 0) + (values[0]?.length ?? 0))
  }
  expect([...rows].map(([name, count]) => `${name}: ${count}`)).toEqual([
    'interactions: 4',
    'brand_sentiment: 4',
    'churn_risk: 3',
    'churn_risk_current: 2',
    'churn_risk_daily: 2',
    'matters: 2',
    expect.stringMatching(/^referral_signals: [4-9]$/),
    expect.stringMatching(/^moments: [3-9]$/),
    'moments_current: 2',
    'moments_daily: 2',
    'archive: 5',
    'quotes: 3',
    'identities: 1',
    `drawn: ${DRAWN * (listDatasets(eventConsumers).length + 1)}`,
  ])
  expect(files.filter(({ values }) => values[0]?.length === 0).length).toBeGreaterThanOrEqual(5)
})

const runs = (name: string) => backends().some((it) => it.name === name && it.state === 'run')

if (!runs('duckdb')) describe.skip('DuckDB', () => test('not installed: see the table at the end', () => undefined))
else
  describe('DuckDB', () => {
    let db: Duck
    beforeAll(async () => {
      db = await duck()
      await db.run(`SET TimeZone = 'Pacific/Auckland'`)
    })
    afterAll(() => db.end())

    const TYPES: Readonly<Record<Column['type'], string>> = {
      string: 'VARCHAR',
      timestamp: 'TIMESTAMP WITH TIME ZONE',
      date: 'DATE',
      double: 'DOUBLE',
      int: 'INTEGER',
      bigint: 'BIGINT',
      boolean: 'BOOLEAN',
      strings: 'VARCHAR[]',
      binary: 'BLOB',
    }
    const PHYSICAL: Readonly<Record<Column['type'], string | null>> = {
      string: 'BYTE_ARRAY',
      timestamp: 'INT64',
      date: 'INT32',
      double: 'DOUBLE',
      int: 'INT32',
      bigint: 'INT64',
      boolean: 'BOOLEAN',
      strings: null,
      binary: 'BYTE_ARRAY',
    }
    const selected = ({ name, type }: Column) => {
      switch (type) {
        case 'timestamp':
          return `epoch_us("${name}")::VARCHAR AS "${name}"`
        case 'date':
          return `date_diff('day', DATE '1970-01-01', "${name}")::INTEGER AS "${name}"`
        case 'bigint':
          return `"${name}"::VARCHAR AS "${name}"`
        case 'binary':
          return `base64("${name}") AS "${name}"`
        case 'string':
        case 'double':
        case 'int':
        case 'boolean':
        case 'strings':
          return `"${name}"`
      }
    }

    test('finds the columns as declared: types, UTC microseconds, field ids, required or not', async () => {
      for (const { path, columns } of files) {
        const described = await db.rows(
          `SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM read_parquet('${path}', hive_partitioning = false))`,
        )
        expect(described).toEqual(columns.map(({ name, type }) => ({ column_name: name, column_type: TYPES[type] })))
        const stored = await db.rows(
          `SELECT name, type, repetition_type AS repetition, field_id AS id, logical_type AS logical FROM parquet_schema('${path}') WHERE field_id IS NOT NULL`,
        )
        expect(stored).toMatchObject(
          columns.flatMap((column) => [
            {
              name: column.name,
              type: PHYSICAL[column.type],
              repetition: column.required ? 'REQUIRED' : 'OPTIONAL',
              id: String(column.id),
            },
            ...(column.type === 'strings'
              ? [{ name: 'element', type: 'BYTE_ARRAY', repetition: 'REQUIRED', id: String(elementId(column)) }]
              : []),
          ]),
        )
        const times = stored.filter(({ name }) => columns.some((column) => column.name === name && column.type === 'timestamp'))
        for (const { logical } of times) {
          expect(logical).toContain('isAdjustedToUTC=1')
          expect(logical).toContain('MICROS')
        }
      }
    })

    test('finds the value of every cell, and the facts in the footer', async () => {
      for (const { path, columns, values, facts } of files) {
        const rows = await db.rows(`SELECT ${columns.map(selected).join(', ')} FROM read_parquet('${path}', hive_partitioning = false)`)
        expect(columns.map(({ name }) => rows.map((row) => row[name]))).toEqual(values)
        expect(
          await db.rows(`SELECT decode(value) AS facts FROM parquet_kv_metadata('${path}') WHERE decode(key) = 'service_signals'`),
        ).toEqual([{ facts }])
      }
    })
  })

const python = pythonWithPyarrow()

if (python === undefined) describe.skip('pyarrow', () => test('no Python can import it: see the table at the end', () => undefined))
else
  describe('pyarrow', () => {
    type Found = {
      readonly facts: string
      readonly columns: readonly {
        readonly name: string
        readonly type: string
        readonly nullable: boolean
        readonly id: number | null
        readonly element: number | null
      }[]
      /** By the name of a column: the encodings its chunks name. */
      readonly encodings: Readonly<Record<string, readonly string[]>>
      readonly values: readonly (readonly unknown[])[]
    }
    let found: readonly Found[] = []
    beforeAll(async () => {
      found = await read(files.map(({ path }) => path))
    })

    const TYPES: Readonly<Record<Column['type'], string>> = {
      string: 'string',
      timestamp: 'timestamp[us, tz=UTC]',
      date: 'date32[day]',
      double: 'double',
      int: 'int32',
      bigint: 'int64',
      boolean: 'bool',
      strings: 'list<element: string not null>',
      binary: 'binary',
    }

    test('finds the columns as declared: types, UTC microseconds, field ids, required or not', () => {
      expect(found.map(({ columns }) => columns)).toEqual(
        files.map(({ columns }) =>
          columns.map((column) => ({
            name: column.name,
            type: TYPES[column.type],
            nullable: !column.required,
            id: column.id,
            element: column.type === 'strings' ? elementId(column) : null,
          })),
        ),
      )
    })

    test('finds no boolean in another encoding than PLAIN', () => {
      const booleans = files.flatMap(({ columns }, n) =>
        columns.filter(({ type }) => type === 'boolean').map(({ name }) => found[n]?.encodings[name]),
      )
      expect(new Set(booleans.flat())).toEqual(new Set([undefined, 'PLAIN']))
    })

    test('finds the value of every cell, and the facts in the footer', () => {
      for (const [n, { values, facts }] of files.entries()) {
        expect(found[n]?.values).toEqual(values)
        expect(found[n]?.facts).toBe(facts)
      }
    })

    const read = (paths: readonly string[]): Promise<readonly Found[]> =>
      new Promise((resolve, reject) => {
        const script = fileURLToPath(new URL('../processes/read-parquet.py', import.meta.url))
        const child = execFile(python, [script], { maxBuffer: 64 * 1_048_576, timeout: 50_000 }, (error, stdout) =>
          error === null ? resolve(JSON.parse(stdout) as readonly Found[]) : reject(error),
        )
        child.stdin?.end(JSON.stringify(paths))
      })
  })
