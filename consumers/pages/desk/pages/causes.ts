import { shareColumns } from '../../../views/intervals.ts'
import { plotBars } from '../../kit/plot-bars.ts'
import { sayCounted, sayDecimal } from '../../kit/say-numbers.ts'
import { UNTOLD_CAUSE } from '../../report/causes.ts'
import { OF_BRAND, OF_DAYS, OF_SEGMENT, TEN_PEOPLE } from '../conditions.ts'
import type { DeskColumn, DeskPage, DeskRow } from '../desk-page.ts'
import { causeOf, numberInCell } from '../show-value.ts'

const FIGURES = [
  { name: 'contacts', heading: 'Contacts', as: 'count' },
  { name: 'customers', heading: 'Known customers', as: 'count' },
  { name: 'harm', heading: 'Harm to the brand', as: 'decimal' },
  { name: 'good', heading: 'Good for the brand', as: 'decimal' },
  { name: 'impact_unknown_share', heading: 'Impact unknown', as: 'share' },
  { name: 'solved_share', heading: 'Solved, of those judged', as: 'share' },
  { name: 'solved_share_low', heading: 'from', as: 'share' },
  { name: 'solved_share_high', heading: 'to', as: 'share' },
  { name: 'solved_judged', heading: 'Judged', as: 'count' },
  { name: 'solved_unknown_share', heading: 'Solved unknown', as: 'share' },
  { name: 'severe', heading: 'Severe', as: 'count' },
  { name: 'hours', heading: 'Hours of handling', as: 'decimal' },
  { name: 'timed_share', heading: 'Handling time known', as: 'share' },
] as const satisfies readonly DeskColumn[]

const damageBy = (...columns: readonly string[]) => `
SELECT *, ${shareColumns('solved_share', 'solved', 'solved_judged')}
FROM (
  SELECT ${columns.join(', ')}, count(*) AS contacts, count(DISTINCT customer_key) AS customers,
    -sum(brand_impact_negative) AS harm, sum(brand_impact_positive) AS good,
    1 - count(brand_impact_negative) / CAST(count(*) AS DOUBLE) AS impact_unknown_share,
    count(CASE WHEN resolved = 'yes' THEN 1 END) AS solved,
    count(CASE WHEN resolved IN ('yes', 'no') THEN 1 END) AS solved_judged,
    1 - count(CASE WHEN resolved IN ('yes', 'no') THEN 1 END) / CAST(count(*) AS DOUBLE) AS solved_unknown_share,
    count(CASE WHEN severe THEN 1 END) AS severe,
    sum(handle_ms) / 3600000.0 AS hours, count(handle_ms) / CAST(count(*) AS DOUBLE) AS timed_share
  FROM contacts
  WHERE counts_as_contact AND cause IS NOT NULL AND ${OF_BRAND} AND ${OF_SEGMENT} AND ${OF_DAYS}
  GROUP BY ${columns.join(', ')}
  HAVING ${TEN_PEOPLE}
)
ORDER BY harm DESC NULLS LAST, ${columns.join(', ')}`

/** Which function of the firm makes people turn to service, and what that does. */
export const causesPage: DeskPage = {
  path: '/causes',
  title: 'Causes',
  lead: 'Which function of the firm makes customers turn to service, what that does to the brand, and what it costs in hours.',
  role: 'reader',
  filters: ['brand', 'segment', 'from', 'to'],
  reads: ['contacts'],
  parts: [
    {
      id: 'causes',
      title: 'Harm by cause',
      caption: 'Contacts by cause. Harm and good are sums of the impact of each contact on the brand, apart: their sum would hide both.',
      sql: damageBy('cause'),
      columns: [{ name: 'cause', heading: 'Cause', as: 'code' }, ...FIGURES],
      says: sayWorst,
      plot: (rows) => {
        const told = rows.filter((row) => row['cause'] !== UNTOLD_CAUSE)
        return plotBars(
          told
            .slice(0, 10)
            .map((row) => ({ name: causeOf(row), value: numberInCell(row['harm']), said: sayDecimal(numberInCell(row['harm'])) })),
          'harm',
        )
      },
      note: 'A harm of 1 is one contact whose words and outcome could hardly be worse for the brand.',
    },
    {
      id: 'causes-by-brand',
      title: 'Harm by brand and cause',
      caption: 'Groups of fewer than ten people are left out.',
      sql: damageBy('brand', 'cause'),
      columns: [{ name: 'brand', heading: 'Brand', as: 'name' }, { name: 'cause', heading: 'Cause', as: 'code' }, ...FIGURES],
      says: sayWorst,
    },
  ],
}

function sayWorst(rows: readonly DeskRow[]): string {
  const worst = rows.find((row) => row['cause'] !== UNTOLD_CAUSE)
  if (worst === undefined) return 'No contact tells its cause.'
  return `Most harm: ${causeOf(worst)}, with ${sayCounted(numberInCell(worst['contacts']), 'contacts')}.`
}
