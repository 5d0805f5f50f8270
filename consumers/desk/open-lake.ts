import { z } from 'zod'
import { openViews } from '../views/query.ts'
import type { DeskLake } from '../pages/desk/answer.ts'
import { checkRows, count, perhaps, word } from '../pages/report/ask.ts'

/** The lake as it was read at one instant, in memory. */
export type OpenLake = DeskLake & { readonly close: () => void }

/** What many views read. Each is worked out once while the others are brought together, and then given back. */
const READ_BY_MANY = [
  'interactions_latest',
  'brand_sentiment_latest',
  'moments_current',
  'customer_consent',
  'contacts',
  'conversations',
  'issues',
  'rescue_cases',
]

/**
 * Runs the script of a lake, and keeps what pages read at hand: every relation of `reads` becomes a table, and the view of its name
 * shows this table from then on. What people said is not kept: it is read where it lies, so that what `expire` empties is gone.
 */
export async function openLake(script: string, reads: readonly string[], readAt: number): Promise<OpenLake> {
  const open = await openViews(script)
  try {
    await open.ask('CREATE SCHEMA kept')
    const wanted = new Set(reads)
    for (const name of new Set([...READ_BY_MANY, ...reads])) {
      await open.ask(`CREATE TABLE kept."${name}" AS FROM main."${name}"`)
      await open.ask(`CREATE OR REPLACE VIEW main."${name}" AS FROM kept."${name}"`)
    }
    for (const name of READ_BY_MANY.filter((it) => !wanted.has(it))) {
      await open.ask(`DROP VIEW main."${name}"`)
      await open.ask(`DROP TABLE kept."${name}"`)
    }
    const askChecked = checkRows(async (sql) => (await open.ask(sql)).objects)
    const [fresh] = await askChecked(FRESH, Fresh)
    const brands = await askChecked(distinct('brand'), Name)
    const segments = await askChecked(distinct('customer_segment'), Name)
    const { contacts = 0, heard = 0, interactions = 0, occurred = null, recorded = null, newest = null } = fresh ?? {}
    return {
      choices: { brands: brands.map(({ name }) => name), segments: segments.map(({ name }) => name) },
      freshness: { interactions, occurredAt: occurred, recordedAt: recorded, readAt, heardShare: contacts === 0 ? null : heard / contacts },
      newest: newest ?? '1970-01-01',
      ask: async (sql, values) => (await open.ask(sql, values)).objects,
      askChecked,
      close: open.close,
    }
  } catch (error) {
    open.close()
    throw error
  }
}

const Name = z.object({ name: word })
const Fresh = z.object({
  interactions: count,
  occurred: perhaps,
  recorded: perhaps,
  contacts: count,
  heard: count,
  newest: word.nullable(),
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
