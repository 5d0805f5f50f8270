import type { DuckDBConnection } from '@duckdb/node-api'
import { z } from 'zod'
import type { DeskLake, Values } from '../../pages/desk/answer.ts'
import { checkRows, countCell, figureCell, textCell } from '../../pages/report/ask.ts'
import { views } from '../../views/all.ts'
import { readObjects } from '../../views/reading/read-objects.ts'

/** The lake as it was read at one instant. */
export type OpenLake = DeskLake & { readonly close: () => Promise<void> }

/** A session in which every relation of the lake is a view. */
export type ReadSession = {
  readonly connection: DuckDBConnection
  /** Keeps the rows of the views that a text names. */
  keep(names: string): Promise<void>
  /** Lets go of what others may want to change, once the tables are in memory. */
  readonly release?: () => Promise<unknown>
  close(): Promise<void>
}

const VIEWS: ReadonlySet<string> = new Set(views.map(({ name }) => name))

const DATASETS = ['interactions', 'brand_sentiment', 'churn_risk', 'referral_signals', 'moments'] as const

/** What the pages read of whole datasets: how far each has come. */
const ENDS = `
CREATE TABLE kept.dataset_ends AS ${DATASETS.map(
  (name) =>
    `SELECT '${name}' AS dataset, count(*) AS row_count, max(occurred_at) AS occurred_at, max(recorded_at) AS recorded_at, max(processed_at) AS processed_at FROM main.${name}`,
).join('\nUNION ALL ')}`

const SLIM = `CREATE TABLE kept.interactions AS SELECT interaction_id, occurred_at, recorded_at, processed_at FROM main.interactions`

/**
 * Keeps what pages read of a lake: the session keeps the rows of views, and what is read of a dataset itself becomes a table in memory,
 * which the view of its name shows from then on. What people said is not kept: it is read where it lies, so that what `expire` empties
 * is gone.
 */
export async function openLake(session: ReadSession, reads: readonly string[], readAt: number): Promise<OpenLake> {
  const { connection } = session
  try {
    await connection.run('CREATE SCHEMA kept')
    await session.keep(`contacts ${reads.join(' ')}`)
    for (const name of reads.filter((it) => !VIEWS.has(it))) {
      await connection.run(`CREATE TABLE kept."${name}" AS FROM main."${name}"`)
      await connection.run(`CREATE OR REPLACE VIEW main."${name}" AS FROM kept."${name}"`)
    }
    await connection.run(`${ENDS}; CREATE VIEW main.dataset_ends AS FROM kept.dataset_ends`)
    await connection.run(`${SLIM}; CREATE OR REPLACE VIEW main.interactions AS FROM kept.interactions`)
    await session.release?.()
    const askChecked = checkRows((sql) => readObjects(connection, sql))
    const [fresh] = await askChecked(FRESH, Fresh)
    const brands = await askChecked(distinct('brand'), Name)
    const segments = await askChecked(distinct('customer_segment'), Name)
    const { contacts = 0, heard = 0, interactions = 0, occurred = null, recorded = null, newest = null } = fresh ?? {}
    return {
      choices: { brands: brands.map(({ name }) => name), segments: segments.map(({ name }) => name) },
      freshness: { interactions, occurredAt: occurred, recordedAt: recorded, readAt, heardShare: contacts === 0 ? null : heard / contacts },
      newest: newest ?? '1970-01-01',
      ask: async (sql, values) => (await connection.runAndReadAll(sql, bind(sql, values))).getRowObjectsJson(),
      askChecked,
      close: () => session.close(),
    }
  } catch (error) {
    await session.close()
    throw error
  }
}

/** The values that the query names: DuckDB refuses others. */
function bind(sql: string, values: Values): Values {
  const named = new Set(sql.match(/\$[a-z]+/g)?.map((it) => it.slice(1)))
  return Object.fromEntries(Object.entries(values).filter(([name]) => named.has(name)))
}

const Name = z.object({ name: textCell })
const Fresh = z.object({
  interactions: countCell,
  occurred: figureCell,
  recorded: figureCell,
  contacts: countCell,
  heard: countCell,
  newest: textCell.nullable(),
})

/** A list to choose from is short. */
const distinct = (column: string) => `
SELECT ${column} AS name FROM contacts WHERE ${column} IS NOT NULL GROUP BY ${column} ORDER BY count(*) DESC, ${column} LIMIT 200`

const FRESH = `
SELECT (SELECT count(DISTINCT interaction_id) FROM interactions) AS interactions,
  (SELECT epoch_ms(max(occurred_at)) FROM interactions) AS occurred, (SELECT epoch_ms(max(recorded_at)) FROM interactions) AS recorded,
  count(*) AS contacts, count(sentiment_score) AS heard, max(day)::VARCHAR AS newest
FROM contacts
WHERE counts_as_contact`
