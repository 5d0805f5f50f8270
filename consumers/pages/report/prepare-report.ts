import { z } from 'zod'
import { checkRows, textCell, type AskRows } from './ask.ts'
import { addDays, lastFullWeeks, type Scope } from './scope.ts'
import { writeReport } from './write-report.ts'

type Wanted = Partial<Scope> & {
  readonly ask: AskRows
  readonly tell: (line: string) => void
}

/** Brings together what the parts read, finds the period that is meant, and writes the page. */
export async function prepareReport({ ask: askRows, tell, ...wanted }: Wanted): Promise<string> {
  const ask = checkRows((sql) => askRows(sql.replace(/\bFROM contacts\b/g, `FROM ${COPY}`)))
  tell('bringing the contacts together')
  const scope = { ...wanted, ...choosePeriod(wanted, wanted.to === undefined ? await findNewest(askRows) : undefined) }
  await askRows(copyContacts(scope))
  return await writeReport(ask, scope, (part) => tell(`writing: ${part}`))
}

async function findNewest(askRows: AskRows): Promise<string | undefined> {
  const sql = 'SELECT CAST(max(day) AS VARCHAR) AS newest FROM contacts WHERE counts_as_contact'
  const [found] = await checkRows(askRows)(sql, z.object({ newest: textCell.nullable() }))
  return found?.newest ?? undefined
}

/** The days that were asked for; without them the last full four weeks, or four weeks up to or from the one that was given. */
function choosePeriod({ from, to }: Partial<Scope>, newest: string | undefined): Pick<Scope, 'from' | 'to'> {
  if (from !== undefined && to !== undefined) return { from, to }
  if (to !== undefined) return { from: addDays(to, -27), to }
  const last = lastFullWeeks(newest ?? '1970-01-01')
  if (from === undefined) return last
  return { from, to: from > last.to ? addDays(from, 27) : last.to }
}

/**
 * What the parts read of the view `contacts`, from the lake once. A page shows the queries as a person would paste them; here they read
 * the copy. It has another name, because other views read `contacts` too, and all of it.
 */
const COPY = 'contacts_of_report'

const copyContacts = ({ from, to }: Scope) => `
CREATE OR REPLACE TEMP TABLE ${COPY} AS
SELECT interaction_id, day, brand, channel, visibility, counts_as_contact, customer_key, customer_segment, customer_stage, handle_ms,
  customer_words, sentiment_score, resolved, painless, severe, cause, brand_impact_negative, brand_impact_positive, promise,
  promise_campaign, missing_content
FROM contacts
WHERE day BETWEEN least(DATE '${from}', DATE '${addDays(to, -13)}') AND DATE '${to}'`
