import { declareView } from './view.ts'

export const customerIds = declareView({
  name: 'customer_ids',
  question: 'Which customer keys are one customer, as far as somebody checked?',
  grain: 'One row per customer key and other key that a verified identifier links to it, in both directions.',
  reads: ['identities_latest'],
  columns: {
    customer_key: { type: 'string', sentence: 'Keyed pseudonym of the customer.' },
    linked_key: { type: 'string', sentence: 'Another key of the same customer. It may have no interactions of its own.' },
    identifier_kinds: { type: 'bigint', sentence: 'How many kinds of verified identifiers link the two.' },
    links: { type: 'bigint', sentence: 'How many verified identifiers link the two.' },
    first_linked_at: { type: 'timestamp', sentence: 'When the first interaction began that states such a link.' },
    last_linked_at: { type: 'timestamp', sentence: 'When the last one began.' },
  },
  caveats: [
    'Restricted: the rows say which pseudonyms belong to one person. Without `--restricted`, and where identities are not kept, the view is not there.',
    'One hop only: a key that is linked to a linked key is not in the row. Nothing is guessed from names, places or habits.',
    'Only identifiers that somebody verified link. That the customer says so, or that two stand in one record, is not enough: families share addresses.',
    'A link whose retention has passed is gone.',
    'Being here says nothing about a customer but that they have more than one key; protected customers are in it.',
  ],
  sql: (from) => `
WITH verified AS (
  SELECT
    customer_key,
    identifier_hash,
    identifier_kind,
    min(occurred_at) AS first_at,
    max(occurred_at) AS last_at
  FROM ${from.identities_latest}
  WHERE basis = 'verified' AND NOT retracted AND customer_key IS NOT NULL AND identifier_hash IS NOT NULL
  GROUP BY customer_key, identifier_hash, identifier_kind
), links AS (
  SELECT customer_key, identifier_hash AS linked_key, identifier_hash, identifier_kind, first_at, last_at FROM verified
  UNION ALL
  SELECT identifier_hash AS customer_key, customer_key AS linked_key, identifier_hash, identifier_kind, first_at, last_at FROM verified
  UNION ALL
  SELECT
    a.customer_key,
    b.customer_key AS linked_key,
    a.identifier_hash,
    a.identifier_kind,
    CASE WHEN a.first_at >= b.first_at THEN a.first_at ELSE b.first_at END AS first_at,
    CASE WHEN a.last_at >= b.last_at THEN a.last_at ELSE b.last_at END AS last_at
  FROM verified AS a
  JOIN verified AS b ON b.identifier_hash = a.identifier_hash
)
SELECT
  customer_key,
  linked_key,
  count(DISTINCT identifier_kind) AS identifier_kinds,
  count(DISTINCT identifier_hash) AS links,
  min(first_at) AS first_linked_at,
  max(last_at) AS last_linked_at
FROM links
WHERE customer_key <> linked_key
GROUP BY customer_key, linked_key`,
})
