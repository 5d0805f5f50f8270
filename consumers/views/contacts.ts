import type { Column, Dataset } from '../../schemas/datasets/dataset.ts'
import { brandSentiment } from '../../schemas/datasets/brand_sentiment.ts'
import { interactions } from '../../schemas/datasets/interactions.ts'
import type { Dialect } from './dialect.ts'
import { declareView, type ViewColumn } from './view.ts'

/** What says how a row came to be, or is a matter of revisions. */
const BOOKKEEPING: ReadonlySet<string> = new Set([
  'revision',
  'retracted',
  'phase',
  'door',
  'auth',
  'warnings',
  'is_test',
  'consent_stated',
  'withheld_by_policy',
  'judged_from',
  'calibrated',
])

const stated = columnsOf(interactions)
const known = new Set(stated.map(({ name }) => name))
const judged = columnsOf(brandSentiment).filter(({ name }) => !known.has(name))

export const contacts = declareView({
  name: 'contacts',
  question: 'What happened in each interaction, and how did it serve the customer?',
  grain: 'One row per interaction that is not a test.',
  reads: ['interactions_latest', 'brand_sentiment_latest'],
  columns: {
    ...Object.fromEntries(stated.map((column) => [column.name, asStated(column)])),
    day: { type: 'date', sentence: 'The UTC date on which the interaction began.' },
    ...Object.fromEntries(judged.map((column) => [column.name, asJudged(column)])),
  },
  caveats: [
    'Count contacts with `counts_as_contact`: surveys, reviews and the messages of a conversation are rows of their own.',
    'Where `brand_sentiment` has not derived an interaction yet, its judgements are null, empty or unknown.',
    'Read `conversations` for the mood at the beginning and the end: a conversation may come in pieces.',
  ],
  sql: (from, dialect) => `
SELECT
  ${[...stated.map(({ name }) => `i.${name}`), 'i.day', ...judged.map((column) => `${valueOf(column, dialect)} AS ${column.name}`)].join(
    ',\n  ',
  )}
FROM ${from.interactions_latest} AS i
LEFT JOIN ${from.brand_sentiment_latest} AS s ON s.interaction_id = i.interaction_id
WHERE NOT i.is_test`,
})

function columnsOf({ columns }: Dataset): readonly Column[] {
  return columns.filter(({ name, reserved }) => !reserved && !BOOKKEEPING.has(name))
}

function asStated({ type, sentence, unit, required }: Column): ViewColumn {
  return { type, sentence, ...(unit === undefined ? {} : { unit }), ...(required ? {} : { optional: true }) }
}

/** Where there is no row of `brand_sentiment` yet, a judgement is unknown. */
function asJudged(column: Column): ViewColumn {
  return asStated({ ...column, required: column.type === 'strings' || (column.required && column.unstated !== undefined) })
}

function valueOf({ name, type, required, unstated }: Column, dialect: Dialect): string {
  if (type === 'strings') return `coalesce(s.${name}, ${dialect.emptyList})`
  return required && unstated !== undefined ? `coalesce(s.${name}, '${unstated}')` : `s.${name}`
}
