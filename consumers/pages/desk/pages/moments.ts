import { sayCounted, sayShare } from '../../kit/say-numbers.ts'
import { NOT_PROTECTED, OF_BRAND, daysOf } from '../conditions.ts'
import type { DeskPage, DeskRow } from '../desk-page.ts'
import { numberInCell, sayCode, textInCell } from '../show-value.ts'

/** Needs and interest that passed, and contacts after which customers changed their mind. */
export const momentsPage: DeskPage = {
  path: '/moments',
  title: 'Moments',
  lead: 'Which needs and which interest passed without an answer that we could see, and after which contacts customers changed their mind.',
  role: 'reader',
  filters: ['brand', 'from', 'to'],
  reads: ['missed_moments', 'moments_of_truth', 'moments_current'],
  parts: [
    {
      id: 'missed',
      title: 'Needs and interest',
      caption: 'Moments by month and topic, of at least ten customers. Shares divide by the moments whose time is over.',
      sql: `
SELECT brand, month, kind, topic, moments, customers, taken, unanswered, judged, unanswered_share, unanswered_share_low, unanswered_share_high, still_open_share
FROM missed_moments
WHERE customers >= 10 AND ${OF_BRAND} AND ${daysOf('month')}
ORDER BY month DESC, moments DESC, brand, kind, topic`,
      columns: [
        { name: 'brand', heading: 'Brand', as: 'name' },
        { name: 'month', heading: 'Month', as: 'month' },
        { name: 'kind', heading: 'Kind', as: 'code' },
        { name: 'topic', heading: 'Topic', as: 'code' },
        { name: 'moments', heading: 'Moments', as: 'count' },
        { name: 'customers', heading: 'Customers', as: 'count' },
        { name: 'taken', heading: 'Answered', as: 'count' },
        { name: 'unanswered', heading: 'Not answered', as: 'count' },
        { name: 'judged', heading: 'Over', as: 'count' },
        { name: 'unanswered_share', heading: 'Not answered', as: 'share' },
        { name: 'unanswered_share_low', heading: 'from', as: 'share' },
        { name: 'unanswered_share_high', heading: 'to', as: 'share' },
        { name: 'still_open_share', heading: 'Still open', as: 'share' },
      ],
      says: sayNewest,
      note: 'Needs are experimental: about half of them are right. While the gate of a customer is closed, no answer is the right one.',
    },
    {
      id: 'truth',
      title: 'Moments of truth',
      caption:
        'Changes of the churn band and of the NPS class after a contact, by cause and whether it was solved; of at least ten customers.',
      sql: `
SELECT brand, kind, change, cause, resolved, count(*) AS changes, count(DISTINCT customer_key) AS customers
FROM moments_of_truth
WHERE ${NOT_PROTECTED} AND ${OF_BRAND} AND ${daysOf('local_day')}
GROUP BY brand, kind, change, cause, resolved
HAVING count(DISTINCT customer_key) >= 10
ORDER BY customers DESC, brand, kind, change, cause, resolved`,
      columns: [
        { name: 'brand', heading: 'Brand', as: 'name' },
        { name: 'kind', heading: 'What changed', as: 'code' },
        { name: 'change', heading: 'How', as: 'code' },
        { name: 'cause', heading: 'Cause of the contact', as: 'code' },
        { name: 'resolved', heading: 'Solved', as: 'code' },
        { name: 'changes', heading: 'Changes', as: 'count' },
        { name: 'customers', heading: 'Customers', as: 'count' },
      ],
      says: ([top]) =>
        top === undefined
          ? ''
          : `Most often: ${sayCode(textInCell(top['kind']))}, ${textInCell(top['change'])}, for ${sayCounted(numberInCell(top['customers']), 'customers')}.`,
      note: 'A change after a contact is not a change because of it: an extreme answer tends to be followed by a milder one by chance alone.',
    },
  ],
}

function sayNewest([top]: readonly DeskRow[]): string {
  if (top === undefined) return ''
  const share =
    top['unanswered_share'] === null
      ? ''
      : `; ${sayShare(numberInCell(top['unanswered_share']))} of those that are over had no answer that we could see`
  return `${sayCode(textInCell(top['topic']))}: ${sayCounted(numberInCell(top['moments']), 'moments')} in the newest month${share}.`
}
