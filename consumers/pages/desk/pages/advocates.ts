import { sayCounted } from '../../kit/say-numbers.ts'
import { NOT_PROTECTED, OF_BRAND, OF_SEGMENT, daysOf } from '../conditions.ts'
import type { DeskPage, DeskRow } from '../desk-page.ts'
import { numberInCell } from '../show-value.ts'

/** Who speaks for the firm and against it, and who of them may be asked. */
export const advocatesPage: DeskPage = {
  path: '/advocates',
  title: 'Advocates',
  lead: 'How much customers speak for and against each brand, and who may be asked for a review or a referral.',
  role: 'reader',
  filters: ['brand', 'segment', 'from', 'to'],
  reads: ['word_of_mouth', 'outreach_candidates', 'moments_current'],
  parts: [
    {
      id: 'word-of-mouth',
      title: 'Word of mouth by month',
      caption: 'Interactions in which a customer speaks for or against the brand; months with fewer than ten known customers are left out.',
      sql: `
SELECT brand, month, direction, visibility, interactions, known_customers, contact_grade, reach_known, reach_followers
FROM word_of_mouth
WHERE signal_type = 'all' AND known_customers >= 10 AND ${OF_BRAND} AND ${daysOf('month')}
ORDER BY month DESC, brand, direction, visibility`,
      columns: [
        { name: 'brand', heading: 'Brand', as: 'name' },
        { name: 'month', heading: 'Month', as: 'month' },
        { name: 'direction', heading: 'Direction', as: 'code' },
        { name: 'visibility', heading: 'Where', as: 'code' },
        { name: 'interactions', heading: 'Interactions', as: 'count' },
        { name: 'known_customers', heading: 'Known customers', as: 'count' },
        { name: 'contact_grade', heading: 'Sure enough to act on', as: 'count' },
        { name: 'reach_known', heading: 'Reach known', as: 'count' },
        { name: 'reach_followers', heading: 'Followers', as: 'number' },
      ],
      says: ([top]) =>
        top === undefined
          ? ''
          : `The newest month has ${sayCounted(numberInCell(top['interactions']), 'interactions')} in its first group.`,
      note: 'NPS answers are not word of mouth. Who did not speak is not in any row.',
    },
    {
      id: 'candidates',
      title: 'Who may be asked',
      caption:
        'Customers who spoke for the brand in their own name. Those who may be asked come first; the others with what speaks against it.',
      persons: true,
      sql: `
SELECT customer_key, brand, may_be_asked, contact_grade, read_first, why_not, advocacies, public_advocacies, last_advocacy_at, evidence_id, customer_segment,
  offer_gate, consent_marketing
FROM outreach_candidates
WHERE ${NOT_PROTECTED} AND ${OF_BRAND} AND ${OF_SEGMENT}
  AND ${daysOf('CAST(last_advocacy_at AS DATE)')}
ORDER BY may_be_asked DESC, contact_grade DESC, last_advocacy_at DESC, brand, customer_key`,
      columns: [
        { name: 'customer_key', heading: 'Customer', as: 'customer' },
        { name: 'brand', heading: 'Brand', as: 'name' },
        { name: 'may_be_asked', heading: 'May be asked', as: 'flag' },
        { name: 'contact_grade', heading: 'Sure enough', as: 'flag' },
        { name: 'read_first', heading: 'Read first', as: 'flag' },
        { name: 'why_not', heading: 'What speaks against it', as: 'text' },
        { name: 'advocacies', heading: 'Times', as: 'number' },
        { name: 'public_advocacies', heading: 'In public', as: 'number' },
        { name: 'last_advocacy_at', heading: 'Last time', as: 'instant' },
        { name: 'evidence_id', heading: 'Evidence', as: 'name' },
        { name: 'customer_segment', heading: 'Segment', as: 'name' },
        { name: 'offer_gate', heading: 'Offer gate', as: 'code' },
        { name: 'consent_marketing', heading: 'Consent to marketing', as: 'code' },
      ],
      says: sayAskable,
      note: 'Read first: a person reads the words behind it before they ask. Nothing is sent from here.',
    },
  ],
}

function sayAskable(rows: readonly DeskRow[]): string {
  const askable = rows.filter((row) => row['may_be_asked'] === true).length
  return `${sayCounted(rows.length, 'customers')} spoke for the brand; ${sayCounted(askable, 'of them')} may be asked now.`
}
