import type { Use } from '../use.ts'

export const quotesUse: Use = {
  joins: [
    { on: ['interaction_id'], to: 'brand_sentiment_latest', sentence: 'The mood of the contact in which it was said.' },
    { on: ['interaction_id'], to: 'interactions_latest', sentence: 'The contact in which it was said. Every row has a partner.' },
  ],
  queries: [
    {
      question: 'How many sentences of which kind are there, by who said them?',
      sql: `SELECT speaker, kind, count(*) AS sentences
FROM quotes_latest
GROUP BY speaker, kind
ORDER BY speaker, kind`,
    },
    {
      question: 'What do customers praise, without those who are protected?',
      sql: `SELECT q.brand, q.quote
FROM quotes_latest AS q
WHERE q.speaker = 'customer' AND q.kind = 'praise' AND q.quote IS NOT NULL AND q.customer_key IS NOT NULL
  AND NOT EXISTS (
    SELECT 1 FROM moments_current AS m WHERE m.customer_key = q.customer_key AND list_contains(m.reasons, 'other')
  )
ORDER BY occurred_at DESC, signal_id
LIMIT 20`,
    },
    {
      question: 'Of how many sentences has the retention passed?',
      sql: `SELECT count(*) AS sentences, count(*) - count(quote) AS emptied
FROM quotes_latest`,
    },
  ],
}

export const identitiesUse: Use = {
  joins: [
    { on: ['customer_key'], to: 'interactions_latest', sentence: 'The contacts of the key: several rows.' },
    {
      on: ['identifier_hash = customer_key'],
      to: 'interactions_latest',
      sentence: 'The contacts under the other identifier, where it is the key of some.',
    },
  ],
  queries: [
    {
      question: 'How many pairs of a key and an identifier are there, by how they are known?',
      sql: `SELECT identifier_kind, basis, count(*) AS pairs
FROM (SELECT DISTINCT customer_key, identifier_kind, identifier_hash, basis FROM identities_latest WHERE identifier_hash IS NOT NULL) AS pair
GROUP BY identifier_kind, basis
ORDER BY identifier_kind, basis`,
    },
    {
      question: 'How many keys share an identifier with another key?',
      sql: `SELECT count(*) AS identifiers
FROM (
  SELECT identifier_hash
  FROM identities_latest
  WHERE identifier_hash IS NOT NULL
  GROUP BY identifier_hash
  HAVING count(DISTINCT customer_key) > 1
) AS shared`,
    },
    {
      question: 'How many contacts are under an identifier that is the key of other contacts?',
      sql: `SELECT count(DISTINCT i.interaction_id) AS contacts
FROM identities_latest AS n
JOIN interactions_latest AS i ON i.customer_key = n.identifier_hash
WHERE i.counts_as_contact`,
    },
  ],
}

export const archiveUse: Use = {
  joins: [
    {
      on: ['source_partition', 'source_offset'],
      to: 'interactions',
      sentence: 'The row that was derived from the record; epochs must be equal too.',
    },
  ],
  queries: [
    {
      question: 'Why could records not be read?',
      sql: `SELECT refused_code, refused_path, count(*) AS records
FROM archive
WHERE refused_code IS NOT NULL
GROUP BY refused_code, refused_path
ORDER BY records DESC, refused_code, refused_path`,
    },
    {
      question: 'How many records does each day have?',
      sql: `SELECT arrived_on, count(*) AS records
FROM archive
GROUP BY arrived_on
ORDER BY arrived_on`,
    },
    {
      question: 'How many events arrived more than once?',
      sql: `SELECT count(*) AS events
FROM (SELECT event_id FROM archive GROUP BY event_id HAVING count(*) > 1) AS repeated`,
    },
  ],
}

export const rejectedUse: Use = {
  joins: [],
  queries: [
    {
      question: 'Which sources send what cannot be understood, and why?',
      sql: `SELECT source, stage, reason, path, count(*) AS payloads
FROM rejected
GROUP BY source, stage, reason, path
ORDER BY payloads DESC, source, stage, reason, path`,
    },
    {
      question: 'Since when does each source send them?',
      sql: `SELECT source, min(recorded_at) AS first_recorded_at, max(recorded_at) AS last_recorded_at
FROM rejected
GROUP BY source
ORDER BY source`,
    },
    {
      question: 'How many different payloads are they?',
      sql: `SELECT source, count(DISTINCT event_id) AS payloads, count(*) AS deliveries
FROM rejected
GROUP BY source
ORDER BY source`,
    },
  ],
}
