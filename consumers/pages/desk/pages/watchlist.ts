import { shortName } from '../../kit/clean-text.ts'
import { plotBars } from '../../kit/plot-bars.ts'
import { sayCount, sayCounted } from '../../kit/say-numbers.ts'
import { NOT_PROTECTED, OF_BRAND, OF_SEGMENT } from '../conditions.ts'
import type { DeskPage, DeskRow } from '../desk-page.ts'
import { numberInCell, sayCode, textInCell } from '../show-value.ts'

/** Who may leave and why: reasons in groups for every reader, customers for the team that repairs the causes. */
export const watchlistPage: DeskPage = {
  path: '/watchlist',
  title: 'Watchlist',
  lead: 'Who may leave, and for which reasons. The list is for repairing what went wrong; it is not an audience.',
  role: 'reader',
  filters: ['brand', 'segment'],
  reads: ['churn_watchlist', 'churn_reasons', 'moments_current'],
  parts: [
    {
      id: 'reasons',
      title: 'Why customers may leave',
      caption: 'Customers of the bands high and latent by reason. One customer may have several. Reasons of fewer than ten are left out.',
      sql: `
SELECT brand, reason, count(DISTINCT customer_key) AS customers, avg(points) AS mean_points
FROM churn_reasons
WHERE risk_band IN ('high', 'latent') AND points > 0 AND ${NOT_PROTECTED} AND ${OF_BRAND} AND ${OF_SEGMENT}
GROUP BY brand, reason
HAVING count(DISTINCT customer_key) >= 10
ORDER BY customers DESC, brand, reason`,
      columns: [
        { name: 'brand', heading: 'Brand', as: 'name' },
        { name: 'reason', heading: 'Reason', as: 'code' },
        { name: 'customers', heading: 'Customers', as: 'count' },
        { name: 'mean_points', heading: 'Points on average', as: 'decimal' },
      ],
      says: ([top]) =>
        top === undefined
          ? ''
          : `Most often in one brand, ${nameReason(top)} (${nameBrand(top)}): ${sayCounted(numberInCell(top['customers']), 'customers')}.`,
      plot: (rows) =>
        plotBars(
          rows.slice(0, 10).map((row) => ({
            name: rows.some((it) => nameBrand(it) !== nameBrand(row)) ? `${nameBrand(row)}: ${nameReason(row)}` : nameReason(row),
            value: numberInCell(row['customers']),
            said: sayCount(numberInCell(row['customers'])),
          })),
          'harm',
        ),
    },
    {
      id: 'watchlist',
      title: 'The customers',
      caption: 'Customers of the bands high and latent, and of the band medium where it changed in the last 30 days.',
      persons: true,
      sql: `
SELECT customer_key, brand, risk_band, intent_points, risk_score, top_reason, second_reason, third_reason, recurring_cause, bound_until,
  notice_by, contacts_30d, negative_30d, open_matters, last_contact_at, last_contact_channel, evidence_id, customer_segment,
  offer_gate, consent_marketing, calibrated
FROM churn_watchlist
WHERE ${NOT_PROTECTED} AND ${OF_BRAND} AND ${OF_SEGMENT}
ORDER BY intent_points DESC, risk_score DESC, brand, customer_key`,
      columns: [
        { name: 'customer_key', heading: 'Customer', as: 'customer' },
        { name: 'brand', heading: 'Brand', as: 'name' },
        { name: 'risk_band', heading: 'Band', as: 'code' },
        { name: 'intent_points', heading: 'Points', as: 'number' },
        { name: 'risk_score', heading: 'Score', as: 'score' },
        { name: 'top_reason', heading: 'First reason', as: 'code' },
        { name: 'second_reason', heading: 'Second', as: 'code' },
        { name: 'third_reason', heading: 'Third', as: 'code' },
        { name: 'recurring_cause', heading: 'Recurring cause', as: 'code' },
        { name: 'bound_until', heading: 'Bound until', as: 'day' },
        { name: 'notice_by', heading: 'Notice by', as: 'day' },
        { name: 'contacts_30d', heading: 'Contacts in 30 days', as: 'number' },
        { name: 'negative_30d', heading: 'Negative', as: 'number' },
        { name: 'open_matters', heading: 'Open cases', as: 'number' },
        { name: 'last_contact_at', heading: 'Last contact', as: 'instant' },
        { name: 'last_contact_channel', heading: 'Channel', as: 'code' },
        { name: 'evidence_id', heading: 'Evidence', as: 'name' },
        { name: 'customer_segment', heading: 'Segment', as: 'name' },
        { name: 'offer_gate', heading: 'Offer gate', as: 'code' },
        { name: 'consent_marketing', heading: 'Consent to marketing', as: 'code' },
        { name: 'calibrated', heading: 'Calibrated', as: 'flag' },
      ],
      says: (rows) => `${sayCounted(rows.length, 'customers')}, those who want to leave most first.`,
      note: 'The score ranks customers; it is a probability only where it is calibrated. The evidence is the interaction that shows the first reason best.',
    },
  ],
}

const nameReason = (row: DeskRow): string => sayCode(textInCell(row['reason']))
const nameBrand = (row: DeskRow): string => shortName(textInCell(row['brand']), 20)
