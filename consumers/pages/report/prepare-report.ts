import { z } from 'zod'
import { checkRows, word, type AskRows } from './ask.ts'
import { addDays, lastFullWeeks, type Scope } from './scope.ts'
import { writeReport } from './write-report.ts'

type Wanted = Partial<Scope> & {
  readonly ask: AskRows
  readonly tell: (line: string) => void
}

/** Brings together what the parts read, finds the period that is meant, and writes the page. */
export async function prepareReport({ ask: askRows, tell, ...wanted }: Wanted): Promise<string> {
  const ask = checkRows(askRows)
  tell('bringing the contacts together')
  await askRows(CONTACTS)
  const [found] = await ask(
    `SELECT max(day)::VARCHAR AS newest FROM contacts WHERE counts_as_contact`,
    z.object({ newest: word.nullable() }),
  )
  const scope = { ...wanted, ...choosePeriod(wanted, found?.newest ?? undefined) }
  return await writeReport(ask, scope, (part) => tell(`writing: ${part}`))
}

/** The days that were asked for; without them the last full four weeks, or four weeks up to or from the one that was given. */
function choosePeriod({ from, to }: Partial<Scope>, newest: string | undefined): Pick<Scope, 'from' | 'to'> {
  if (from !== undefined && to !== undefined) return { from, to }
  if (to !== undefined) return { from: addDays(to, -27), to }
  const last = lastFullWeeks(newest ?? '1970-01-01')
  if (from === undefined) return last
  return { from, to: from > last.to ? addDays(from, 27) : last.to }
}

/** What the parts read of an interaction and of what was judged of it: one row per interaction, read from the lake once. */
const CONTACTS = `
CREATE OR REPLACE TEMP TABLE contacts AS
SELECT happened.interaction_id, happened.day, happened.brand, happened.channel, happened.visibility, happened.counts_as_contact,
  happened.customer_key, happened.customer_segment, happened.customer_stage, happened.handle_ms, happened.customer_words,
  judged.sentiment_score, judged.resolved, judged.painless, judged.severe, judged.cause, judged.brand_impact_negative,
  judged.brand_impact_positive, judged.promise, judged.promise_campaign, judged.missing_content
FROM interactions_latest AS happened
LEFT JOIN brand_sentiment_latest AS judged ON judged.interaction_id = happened.interaction_id
WHERE NOT happened.is_test`
