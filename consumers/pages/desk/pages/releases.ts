import { sayCounted, sayMonth } from '../../kit/say-numbers.ts'
import { NOT_PROTECTED, OF_BRAND, OF_SEGMENT } from '../conditions.ts'
import type { DeskPage } from '../desk-page.ts'
import { numberInCell, textInCell } from '../show-value.ts'

/** Who wants to leave and is bound: until when, and what to repair before. */
export const releasesPage: DeskPage = {
  path: '/releases',
  title: 'Release calendar',
  lead: 'When the contracts end of those who want to leave, and which cause must be repaired before.',
  role: 'reader',
  filters: ['brand', 'segment'],
  reads: ['captive_calendar', 'churn_watchlist', 'moments_current'],
  parts: [
    {
      id: 'calendar',
      title: 'Releases by month and cause',
      caption: 'Customers of the bands high and latent by the month in which their contract ends. “All” stands for every cause together.',
      sql: `
SELECT brand, release_month, cause, customers, mean_points, notice_known, recurring
FROM captive_calendar
WHERE customers >= 10 AND ${OF_BRAND}
ORDER BY release_month, brand, cause = 'all' DESC, customers DESC, cause`,
      columns: [
        { name: 'brand', heading: 'Brand', as: 'name' },
        { name: 'release_month', heading: 'Month', as: 'month' },
        { name: 'cause', heading: 'Cause', as: 'code' },
        { name: 'customers', heading: 'Customers', as: 'count' },
        { name: 'mean_points', heading: 'Points on average', as: 'decimal' },
        { name: 'notice_known', heading: 'Last day to give notice known', as: 'count' },
        { name: 'recurring', heading: 'Cause recurs', as: 'count' },
      ],
      says: ([first]) =>
        first === undefined
          ? ''
          : `Next: ${sayMonth(textInCell(first['release_month']))}, ${sayCounted(numberInCell(first['customers']), 'customers')}.`,
      note: 'The calendar is for repairing the cause before the release, not for making leaving harder. Segments are not told apart in it.',
    },
    {
      id: 'bound',
      title: 'The customers',
      caption: 'Customers of the watchlist whose contract has an end that is known, the next release first.',
      persons: true,
      sql: `
SELECT customer_key, brand, risk_band, bound_until, notice_by, top_reason, recurring_cause, intent_points, customer_segment, offer_gate, consent_marketing
FROM churn_watchlist
WHERE bound_until IS NOT NULL AND ${NOT_PROTECTED} AND ${OF_BRAND} AND ${OF_SEGMENT}
ORDER BY bound_until, brand, customer_key`,
      columns: [
        { name: 'customer_key', heading: 'Customer', as: 'customer' },
        { name: 'brand', heading: 'Brand', as: 'name' },
        { name: 'risk_band', heading: 'Band', as: 'code' },
        { name: 'bound_until', heading: 'Bound until', as: 'day' },
        { name: 'notice_by', heading: 'Notice by', as: 'day' },
        { name: 'top_reason', heading: 'First reason', as: 'code' },
        { name: 'recurring_cause', heading: 'Recurring cause', as: 'code' },
        { name: 'intent_points', heading: 'Points', as: 'number' },
        { name: 'customer_segment', heading: 'Segment', as: 'name' },
        { name: 'offer_gate', heading: 'Offer gate', as: 'code' },
        { name: 'consent_marketing', heading: 'Consent to marketing', as: 'code' },
      ],
      says: (rows) => `${sayCounted(rows.length, 'customers')} with a known end of contract.`,
      note: 'The end is what the sources stated last. A contract that renews by itself may release nobody.',
    },
  ],
}
