import { sayInstant, sayWhole } from '../../kit/say-numbers.ts'
import type { DeskPage, DeskRow } from '../desk-page.ts'
import { epochOfCell, numberInCell } from '../show-value.ts'

/** How far each dataset has come, and of how much nothing is known. */
export const freshnessPage: DeskPage = {
  path: '/freshness',
  title: 'Freshness',
  lead: 'How far each dataset has come, and of how many contacts something is not known.',
  role: 'reader',
  filters: [],
  reads: ['contacts'],
  parts: [
    {
      id: 'datasets',
      title: 'How fresh the datasets are',
      caption: 'By dataset: the newest interaction in it, when the log took in the last event, and when the last row was derived.',
      sql: `
SELECT dataset, row_count, occurred_at, recorded_at, processed_at
FROM dataset_ends
ORDER BY recorded_at NULLS FIRST, dataset`,
      columns: [
        { name: 'dataset', heading: 'Dataset', as: 'name' },
        { name: 'row_count', heading: 'Rows', as: 'number' },
        { name: 'occurred_at', heading: 'Newest interaction', as: 'instant' },
        { name: 'recorded_at', heading: 'Last event in the log', as: 'instant' },
        { name: 'processed_at', heading: 'Last row derived', as: 'instant' },
      ],
      says: sayOldest,
      note: 'A dataset has a row only where an event says something for it: their numbers of rows differ, and their ends may.',
    },
    {
      id: 'months',
      title: 'How complete the months are',
      caption: 'Contacts by brand and month, from ten on, and the share of which something is not known.',
      sql: `
SELECT CAST(date_trunc('month', day) AS DATE) AS month, brand, count(*) AS contacts,
  1 - count(customer_key) / CAST(count(*) AS DOUBLE) AS customer_unknown, 1 - count(sentiment_score) / CAST(count(*) AS DOUBLE) AS mood_unknown,
  1 - count(CASE WHEN cause <> 'cannot_tell' THEN 1 END) / CAST(count(*) AS DOUBLE) AS cause_unknown,
  1 - count(CASE WHEN resolved IN ('yes', 'no') THEN 1 END) / CAST(count(*) AS DOUBLE) AS solved_unknown,
  1 - count(handle_ms) / CAST(count(*) AS DOUBLE) AS time_unknown
FROM contacts
WHERE counts_as_contact
GROUP BY CAST(date_trunc('month', day) AS DATE), brand
HAVING count(*) >= 10
ORDER BY month DESC, brand`,
      columns: [
        { name: 'month', heading: 'Month', as: 'month' },
        { name: 'brand', heading: 'Brand', as: 'name' },
        { name: 'contacts', heading: 'Contacts', as: 'count' },
        { name: 'customer_unknown', heading: 'Customer unknown', as: 'share' },
        { name: 'mood_unknown', heading: 'Mood unknown', as: 'share' },
        { name: 'cause_unknown', heading: 'Cause unknown', as: 'share' },
        { name: 'solved_unknown', heading: 'Solved unknown', as: 'share' },
        { name: 'time_unknown', heading: 'Time unknown', as: 'share' },
      ],
      says: (rows) => `${sayWhole(rows.length)} brands and months with ten contacts or more.`,
      note: 'Unknown is not no. Customers who did not turn to service are in no row.',
    },
  ],
}

function sayOldest(rows: readonly DeskRow[]): string {
  const empty = rows.filter((row) => numberInCell(row['row_count']) === 0)
  if (empty.length === rows.length) return 'The lake is empty.'
  const [oldest] = rows.filter((row) => numberInCell(row['row_count']) > 0)
  return `${empty.length === 0 ? 'Every dataset has rows.' : `${sayWhole(empty.length)} datasets are empty.`} The one that is furthest behind has events up to ${sayInstant(epochOfCell(oldest?.['recorded_at']))}.`
}
