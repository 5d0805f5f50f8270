import { sayCounted, sayInterval, sayShare } from '../../kit/say-numbers.ts'
import { NOT_PROTECTED, OF_BRAND, OF_SEGMENT } from '../conditions.ts'
import type { DeskPage, DeskRow } from '../desk-page.ts'
import { numberInCell, sayCode, textInCell } from '../show-value.ts'

/** Whom to leave alone now, and what offers did that were made in spite of it. */
export const offerGatePage: DeskPage = {
  path: '/offer-gate',
  title: 'Offer gate',
  lead: 'Whom to make no offer now, and what came of offers that were made while the gate was closed.',
  role: 'reader',
  filters: ['brand', 'segment'],
  reads: ['customers', 'leave_alone', 'offer_backlash', 'moments_current'],
  parts: [
    {
      id: 'gates',
      title: 'Customers by gate',
      caption: 'Customers by brand and gate at the newest instant of the lake. Unknown counts as closed.',
      sql: `
SELECT brand, offer_gate, count(*) AS customers
FROM customers
WHERE ${NOT_PROTECTED} AND ${OF_BRAND} AND ${OF_SEGMENT}
GROUP BY brand, offer_gate
HAVING count(*) >= 10
ORDER BY brand, customers DESC`,
      columns: [
        { name: 'brand', heading: 'Brand', as: 'name' },
        { name: 'offer_gate', heading: 'Gate', as: 'code' },
        { name: 'customers', heading: 'Customers', as: 'count' },
      ],
      says: (rows) =>
        rows
          .slice(0, 3)
          .map(
            (row) =>
              `${textInCell(row['brand'])}, ${sayCode(textInCell(row['offer_gate'])).toLowerCase()}: ${sayCounted(numberInCell(row['customers']), 'customers')}.`,
          )
          .join(' '),
    },
    {
      id: 'backlash',
      title: 'Offers that were made while the gate was closed',
      caption:
        'Offers to known customers by kind; kinds with fewer than ten are left out. Each share divides by the offers that could be judged.',
      sql: `
SELECT brand, offer_kind, offers, judged, while_closed_share, while_closed_share_low, while_closed_share_high, unknown_share, added_minutes
FROM offer_backlash
WHERE judged >= 10 AND ${OF_BRAND}
ORDER BY while_closed_share DESC NULLS LAST, brand, offer_kind`,
      columns: [
        { name: 'brand', heading: 'Brand', as: 'name' },
        { name: 'offer_kind', heading: 'Offer', as: 'name' },
        { name: 'offers', heading: 'Offers', as: 'count' },
        { name: 'judged', heading: 'Judged', as: 'count' },
        { name: 'while_closed_share', heading: 'While closed', as: 'share' },
        { name: 'while_closed_share_low', heading: 'from', as: 'share' },
        { name: 'while_closed_share_high', heading: 'to', as: 'share' },
        { name: 'unknown_share', heading: 'Unknown', as: 'share' },
        { name: 'added_minutes', heading: 'Added minutes of handling', as: 'decimal' },
      ],
      says: sayMostClosed,
      note: 'The added minutes compare contacts with such an offer to contacts without one, of the same brand, cause and channel.',
    },
    {
      id: 'leave-alone',
      title: 'Whom to leave alone now',
      caption: 'Customers whose gate is closed or unknown. When to ask again is at most seven days ahead.',
      persons: true,
      sql: `
SELECT l.customer_key, l.brand, l.offer_gate, l.ask_again_at, l.customer_stage, l.customer_segment, c.consent_marketing
FROM leave_alone AS l
LEFT JOIN customers AS c ON c.brand = l.brand AND c.customer_key = l.customer_key
WHERE l.${NOT_PROTECTED} AND (CAST($brand AS VARCHAR) IS NULL OR l.brand = $brand) AND (CAST($segment AS VARCHAR) IS NULL OR l.customer_segment = $segment)
ORDER BY l.offer_gate, l.ask_again_at, l.brand, l.customer_key`,
      columns: [
        { name: 'customer_key', heading: 'Customer', as: 'customer' },
        { name: 'brand', heading: 'Brand', as: 'name' },
        { name: 'offer_gate', heading: 'Offer gate', as: 'code' },
        { name: 'ask_again_at', heading: 'Ask again', as: 'instant' },
        { name: 'customer_stage', heading: 'Stage', as: 'code' },
        { name: 'customer_segment', heading: 'Segment', as: 'name' },
        { name: 'consent_marketing', heading: 'Consent to marketing', as: 'code' },
      ],
      says: (rows) => `${sayCounted(rows.length, 'customers')} should get no offer now.`,
      note: 'Customers who are protected for a reason that is not told are not in this list, and must be left alone too: only “audience leave_alone” writes a list to suppress with.',
    },
  ],
}

function sayMostClosed([top]: readonly DeskRow[]): string {
  if (top === undefined) return ''
  const bounds = [numberInCell(top['while_closed_share_low']), numberInCell(top['while_closed_share_high'])] as const
  return `${textInCell(top['brand'])}, ${textInCell(top['offer_kind'])}: ${sayShare(numberInCell(top['while_closed_share']))} of the judged offers were made while the gate was closed (${sayInterval(bounds, sayShare)}).`
}
