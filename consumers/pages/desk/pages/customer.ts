import { sayWhole } from '../../kit/say-numbers.ts'
import { NOT_PROTECTED, STANDING } from '../conditions.ts'
import type { DeskColumn, DeskPage } from '../desk-page.ts'

const ofKey = (alias: string) => `${alias}.customer_key = $key AND ${alias}.${NOT_PROTECTED}`

/** The export of any table about a customer says whether they may be addressed. */
const MAY_BE_ADDRESSED = [
  { name: 'offer_gate', heading: 'Offer gate', as: 'code' },
  { name: 'consent_marketing', heading: 'Consent to marketing', as: 'code' },
] as const satisfies readonly DeskColumn[]

/** Everything that is known of one customer, by key. */
export const customerPage: DeskPage = {
  path: '/customer',
  title: 'A customer',
  lead: 'How one customer stands with each brand, why they may leave, and every interaction in order.',
  role: 'persons',
  filters: [],
  needsKey: true,
  reads: ['customers', 'churn_reasons', 'contacts', 'churn_history', 'moments_current'],
  parts: [
    {
      id: 'standing',
      title: 'How they stand',
      caption: 'One row per brand.',
      persons: true,
      sql: `
SELECT brand, customer_stage, customer_segment, first_seen_at, contacts, last_contact_at, last_contact_channel, last_mood, churn_band, churn_points, bound_until,
  open_matters, spoke_for, spoke_against, offer_gate, consent_marketing
FROM customers AS k
WHERE ${ofKey('k')}
ORDER BY brand`,
      columns: [
        { name: 'brand', heading: 'Brand', as: 'name' },
        { name: 'customer_stage', heading: 'Stage', as: 'code' },
        { name: 'customer_segment', heading: 'Segment', as: 'name' },
        { name: 'first_seen_at', heading: 'First seen', as: 'instant' },
        { name: 'contacts', heading: 'Contacts', as: 'number' },
        { name: 'last_contact_at', heading: 'Last contact', as: 'instant' },
        { name: 'last_contact_channel', heading: 'Channel', as: 'code' },
        { name: 'last_mood', heading: 'Last mood', as: 'score' },
        { name: 'churn_band', heading: 'Band', as: 'code' },
        { name: 'churn_points', heading: 'Points', as: 'number' },
        { name: 'bound_until', heading: 'Bound until', as: 'day' },
        { name: 'open_matters', heading: 'Open cases', as: 'number' },
        { name: 'spoke_for', heading: 'Spoke for', as: 'number' },
        { name: 'spoke_against', heading: 'Spoke against', as: 'number' },
        ...MAY_BE_ADDRESSED,
      ],
      says: (rows) => `Known to ${sayWhole(rows.length)} ${rows.length === 1 ? 'brand' : 'brands'}.`,
    },
    {
      id: 'customer-reasons',
      title: 'Why they may leave, or stay',
      caption: 'The reasons of the newest state; negative points speak for staying.',
      persons: true,
      sql: `
WITH ${STANDING}
SELECT r.brand, r.place, r.reason, r.points, r.evidence_id, r.risk_band, s.offer_gate, s.consent_marketing
FROM churn_reasons AS r
LEFT JOIN standing AS s ON s.customer_key = r.customer_key
WHERE ${ofKey('r')}
ORDER BY r.brand, r.place`,
      columns: [
        { name: 'reason', heading: 'Reason', as: 'code' },
        { name: 'points', heading: 'Points', as: 'number' },
        { name: 'brand', heading: 'Brand', as: 'name' },
        { name: 'place', heading: 'Place', as: 'number' },
        { name: 'evidence_id', heading: 'Evidence', as: 'name' },
        { name: 'risk_band', heading: 'Band', as: 'code' },
        ...MAY_BE_ADDRESSED,
      ],
      says: (rows) => `${sayWhole(rows.length)} reasons.`,
    },
    {
      id: 'history',
      title: 'Every interaction',
      caption: 'In order, the newest first, with what was judged of it.',
      persons: true,
      sql: `
WITH ${STANDING}
SELECT c.occurred_at, c.brand, c.channel, c.visibility, c.counts_as_contact, c.cause, c.sentiment_score, c.resolved, c.painless, c.handle_ms / 60000.0 AS minutes,
  c.nps, c.interaction_id, s.offer_gate, s.consent_marketing
FROM contacts AS c
LEFT JOIN standing AS s ON s.customer_key = c.customer_key
WHERE ${ofKey('c')}
ORDER BY c.occurred_at DESC, c.interaction_id`,
      columns: [
        { name: 'occurred_at', heading: 'When', as: 'instant' },
        { name: 'brand', heading: 'Brand', as: 'name' },
        { name: 'channel', heading: 'Channel', as: 'code' },
        { name: 'visibility', heading: 'Where', as: 'code' },
        { name: 'counts_as_contact', heading: 'Counts as contact', as: 'flag' },
        { name: 'cause', heading: 'Cause', as: 'code' },
        { name: 'sentiment_score', heading: 'Mood', as: 'score' },
        { name: 'resolved', heading: 'Solved', as: 'code' },
        { name: 'painless', heading: 'Painless', as: 'code' },
        { name: 'minutes', heading: 'Minutes', as: 'decimal' },
        { name: 'nps', heading: 'NPS answer', as: 'number' },
        { name: 'interaction_id', heading: 'Interaction', as: 'name' },
        ...MAY_BE_ADDRESSED,
      ],
      says: (rows) => `${sayWhole(rows.length)} interactions.`,
    },
    {
      id: 'risk-history',
      title: 'How the risk changed',
      caption: 'The state as it was known from one instant to the next, the newest first.',
      persons: true,
      sql: `
WITH ${STANDING}
SELECT h.valid_from, h.valid_to, h.brand, h.risk_band, h.intent_points, h.risk_score, s.offer_gate, s.consent_marketing
FROM churn_history AS h
LEFT JOIN standing AS s ON s.customer_key = h.customer_key
WHERE ${ofKey('h')}
ORDER BY h.valid_from DESC, h.brand`,
      columns: [
        { name: 'valid_from', heading: 'Known from', as: 'instant' },
        { name: 'valid_to', heading: 'until', as: 'instant' },
        { name: 'brand', heading: 'Brand', as: 'name' },
        { name: 'risk_band', heading: 'Band', as: 'code' },
        { name: 'intent_points', heading: 'Points', as: 'number' },
        { name: 'risk_score', heading: 'Score', as: 'score' },
        ...MAY_BE_ADDRESSED,
      ],
      says: (rows) => `${sayWhole(rows.length)} states.`,
    },
  ],
}
