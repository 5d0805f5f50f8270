import { sayCounted } from '../../kit/say-numbers.ts'
import { NOT_PROTECTED, OF_DAYS, STANDING } from '../conditions.ts'
import type { DeskPage } from '../desk-page.ts'

/** What customers said, where quotes are kept. Agents are not quoted: the datasets do not know how many of them a group has. */
export const quotesPage: DeskPage = {
  path: '/quotes',
  title: 'Quotes',
  lead: 'Masked sentences of customers behind the signals. A sentence may still tell who said it.',
  role: 'persons',
  filters: ['brand', 'from', 'to'],
  reads: ['customers', 'moments_current'],
  parts: [
    {
      id: 'quotes',
      title: 'What customers said',
      caption: 'The newest 500 sentences of known customers.',
      persons: true,
      sql: `
WITH ${STANDING}
SELECT q.occurred_at, q.brand, q.channel, q.visibility, q.kind, q.quote, q.customer_key, s.offer_gate, q.consent_marketing
FROM quotes_latest AS q
LEFT JOIN standing AS s ON s.customer_key = q.customer_key
WHERE q.speaker = 'customer' AND q.quote IS NOT NULL AND q.${NOT_PROTECTED} AND (CAST($brand AS VARCHAR) IS NULL OR q.brand = $brand) AND ${OF_DAYS}
ORDER BY q.occurred_at DESC, q.signal_id
LIMIT 500`,
      columns: [
        { name: 'occurred_at', heading: 'When', as: 'instant' },
        { name: 'quote', heading: 'What they said', as: 'text' },
        { name: 'kind', heading: 'About', as: 'code' },
        { name: 'brand', heading: 'Brand', as: 'name' },
        { name: 'channel', heading: 'Channel', as: 'code' },
        { name: 'visibility', heading: 'Where', as: 'code' },
        { name: 'customer_key', heading: 'Customer', as: 'customer' },
        { name: 'offer_gate', heading: 'Offer gate', as: 'code' },
        { name: 'consent_marketing', heading: 'Consent to marketing', as: 'code' },
      ],
      says: (rows) => sayCounted(rows.length, 'sentences, chosen by rules; read one before you repeat it.'),
      note: 'Nothing is quoted of a contact in which the customer tells of a hardship, and no sentence of a customer who is not known, since nobody could say whether they are protected.',
    },
  ],
}
