import { z } from 'zod'
import { markup, type Html } from '../kit/markup.ts'
import { plotBars } from '../kit/plot-bars.ts'
import { sayCount, sayCounted, sayInstant, sayShare, sayWhole } from '../kit/say-numbers.ts'
import { writeFigure } from '../kit/write-figure.ts'
import { countCell, figureCell } from './ask.ts'
import { contactsOf, type Scope } from './scope.ts'
import type { Section } from './section.ts'

/** What the other parts could not see, and how fresh and complete the lake is. */
export const whatIsUnknown: Section = {
  id: 'what-is-unknown',
  title: 'What is unknown, how fresh and complete it is',
  async write(ask, scope) {
    const [seen] = await ask(unknownSql(scope), Unknown)
    const [fresh] = await ask(freshSql, Fresh)
    const freshness = sayFresh(fresh)
    if (seen === undefined || seen.contacts === 0) return { finding: `The lake has no contacts of this period. ${freshness}` }
    const shares = JUDGED.map(({ name, column }) => ({ name, known: seen[column], share: 1 - seen[column] / seen.contacts })).toSorted(
      (a, b) => b.share - a.share,
    )
    const [least] = shares
    const finding = `${freshness}${least === undefined ? '' : ` Most often unknown: ${least.name.toLowerCase()}, for ${sayShare(least.share)} of ${sayCounted(seen.contacts, 'contacts')}.`} Unknown is not no.`
    return { finding, body: writeUnknown(shares, seen, scope) }
  },
}

const JUDGED = [
  { name: 'Who it was', column: 'customers' },
  { name: 'What was said', column: 'words' },
  { name: 'Mood', column: 'moods' },
  { name: 'Solved or not', column: 'solved' },
  { name: 'Painless or not', column: 'painless' },
  { name: 'Cause', column: 'causes' },
  { name: 'Handling time', column: 'timed' },
] as const

const Unknown = z.object({
  contacts: countCell,
  customers: countCell,
  words: countCell,
  moods: countCell,
  solved: countCell,
  painless: countCell,
  causes: countCell,
  timed: countCell,
})

const unknownSql = (scope: Scope) => `
SELECT count(*) AS contacts, count(customer_key) AS customers, count(CASE WHEN customer_words > 0 THEN 1 END) AS words,
  count(sentiment_score) AS moods, count(CASE WHEN resolved IN ('yes', 'no') THEN 1 END) AS solved,
  count(CASE WHEN painless IN ('yes', 'no') THEN 1 END) AS painless,
  count(CASE WHEN cause <> 'cannot_tell' THEN 1 END) AS causes, count(handle_ms) AS timed
FROM contacts
WHERE ${contactsOf(scope)}`

type Share = { readonly name: string; readonly known: number; readonly share: number }

function writeUnknown(shares: readonly Share[], { contacts }: z.infer<typeof Unknown>, scope: Scope): Html {
  return markup`${writeFigure({
    title: 'Share of contacts of which it is unknown',
    says: shares
      .slice(0, 3)
      .map(({ name, share }) => `${name}: ${sayShare(share)} unknown.`)
      .join(' '),
    plot: plotBars(
      shares.map(({ name, share }) => ({ name, value: share, said: sayShare(share) })),
      'idle',
      1,
    ),
    table: {
      id: 'unknown-shares',
      caption: `Of ${sayCount(contacts)} contacts of the period`,
      columns: [
        { heading: 'What', cell: ({ name }: Share) => name },
        { heading: 'Known', cell: ({ known }) => sayCount(known), figures: true },
        { heading: 'Unknown', cell: ({ share }) => sayShare(share), figures: true },
      ],
      rows: shares,
    },
    note: 'Customers who did not turn to service are not in any part: absence is not approval.',
    sql: unknownSql(scope),
  })}`
}

const Fresh = z.object({ occurred: figureCell, recorded: figureCell, processed: figureCell, interactions: countCell })

const freshSql = `
SELECT epoch_ms(max(occurred_at)) AS occurred, epoch_ms(max(recorded_at)) AS recorded, epoch_ms(max(processed_at)) AS processed,
  count(DISTINCT interaction_id) AS interactions
FROM interactions`

function sayFresh(fresh: z.infer<typeof Fresh> | undefined): string {
  if (fresh === undefined || fresh.occurred === null || fresh.recorded === null || fresh.processed === null) return 'The lake is empty.'
  return `The lake has ${sayWhole(fresh.interactions)} interactions, the newest of ${sayInstant(fresh.occurred)}; the log took in the last one at ${sayInstant(fresh.recorded)}.`
}
