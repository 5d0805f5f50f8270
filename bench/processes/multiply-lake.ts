import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'
import { eventConsumers } from '../../consumers/all.ts'
import { listDatasets, type ListedDataset } from '../../consumers/datasets/list-datasets.ts'
import { slotKey } from '../../consumers/runtime/chain/keys.ts'
import { FOOTER_KEY } from '../../consumers/runtime/parquet/parquet.ts'
import { folderOf } from '../../schemas/datasets/dataset.ts'
import { printResult } from './usage.ts'

/**
 * Writes many copies of a lake in a folder into another: the customers, interactions and signals of each copy are its own. Appended
 * datasets get so many segments a copy, on days of their own. From copy number `first` on.
 */
const [from = '', to = '', copies = '50', perCopy = '100', first = '0'] = process.argv.slice(2)

/** The columns that tell copies apart. A reference table names the customers of copy 0 alone. */
const OWN = new Set(['interaction_id', 'conversation_id', 'customer_key', 'signal_id', 'moment_id', 'event_id', 'matter_id'])
const OWN_LISTS = new Set(['related_ids', 'evidence_ids'])
const FIRST_DAY = Date.parse('2026-01-05T00:00:00.000Z')
const DAYS = 120

mkdirSync(to, { recursive: true })
const instance = await DuckDBInstance.create(':memory:')
const connection = await instance.connect()
let segments = 0
for (const listed of listDatasets(eventConsumers))
  if (existsSync(join(from, folderOf(listed.dataset)))) segments += await multiply(connection, listed)
connection.closeSync()
instance.closeSync()
printResult({ segments })

async function multiply(db: DuckDBConnection, listed: ListedDataset): Promise<number> {
  const folder = folderOf(listed.dataset)
  const files = `read_parquet('${from}/${folder}/**/*.parquet', union_by_name = true, hive_partitioning = false, filename = false)`
  const columns = (await db.runAndReadAll(`DESCRIBE SELECT * FROM ${files}`))
    .getRowObjectsJson()
    .map((it) => (typeof it['column_name'] === 'string' ? it['column_name'] : ''))
  const ownIn = (nth: number) =>
    columns
      .map((name) => {
        if (OWN.has(name)) return `${name} || '#${nth}' AS ${name}`
        if (OWN_LISTS.has(name)) return `list_transform(${name}, it -> it || '#${nth}') AS ${name}`
        return name
      })
      .join(', ')
  let written = 0
  const work = join(to, 'work')
  if (listed.kind !== 'appended') {
    // One object of one partition, whose footer says so.
    const day = listed.kind === 'daily' ? `${readdirSync(join(from, folder))[0] ?? ''}/` : ''
    const target = join(to, folder, `${day}e001-p00000.parquet`)
    mkdirSync(dirname(target), { recursive: true })
    const all = Array.from({ length: Number(first) + Number(copies) }, (_, nth) => `SELECT ${ownIn(nth)} FROM ${files}`).join(' UNION ALL ')
    await db.run(`COPY (${all}) TO '${target}' (FORMAT parquet, KV_METADATA {'${FOOTER_KEY}': '{"partitions":1}'})`)
    return 1
  }
  await db.run(`CREATE OR REPLACE TEMP TABLE base AS SELECT *, row_number() OVER () % ${perCopy} AS chunk FROM ${files}`)
  for (let nth = Number(first); nth < Number(first) + Number(copies); nth += 1) {
    await db.run(`COPY (SELECT ${ownIn(nth)}, chunk FROM base) TO '${work}' (FORMAT parquet, PARTITION_BY (chunk))`)
    for (const chunk of readdirSync(work)) {
      const place = nth * Number(perCopy) + Number(chunk.replace('chunk=', ''))
      const arrivedOn = new Date(FIRST_DAY + (place % DAYS) * 86_400_000).toISOString().slice(0, 10)
      const target = join(to, slotKey(listed.dataset, 0, { epoch: 1, arrivedOn, offset: BigInt(place) }))
      mkdirSync(dirname(target), { recursive: true })
      const [file = ''] = readdirSync(join(work, chunk))
      renameSync(join(work, chunk, file), target)
      written += 1
    }
    rmSync(work, { recursive: true })
  }
  return written
}
