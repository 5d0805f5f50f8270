import { shareColumns } from './intervals.ts'
import { declareView } from './view.ts'

export const whoWasHeard = declareView({
  name: 'who_was_heard',
  question: 'Who spoke to us, and of whom did we hear nothing?',
  grain: 'One row per brand, stage, segment and country of customers, known or in the reference table `customer_base`.',
  reads: ['interactions_latest', 'brand_sentiment_latest', 'ref_customer_base'],
  columns: {
    brand: { type: 'string', sentence: 'The brand.' },
    stage: { type: 'string', sentence: 'How far the customers are with the brand: prospect, current, former or unknown.' },
    segment: { type: 'string', sentence: 'The segment of the firm; null where no source states one.', optional: true },
    country: { type: 'string', sentence: 'The country, ISO 3166-1 alpha-2; null where no source states one.', optional: true },
    customers: { type: 'bigint', sentence: 'Known customers with at least one contact; each in the group of their newest contact.' },
    customers_with_words: { type: 'bigint', sentence: 'Those of them whose words could be read in at least one contact.' },
    customers_with_rating: { type: 'bigint', sentence: 'Those of them who gave a rating.' },
    words_share: { type: 'double', unit: '0 to 1', sentence: '`customers_with_words` divided by `customers`.', optional: true },
    words_share_low: { type: 'double', unit: '0 to 1', sentence: 'The lower end of its 95 % interval.', optional: true },
    words_share_high: { type: 'double', unit: '0 to 1', sentence: 'The upper end of its 95 % interval.', optional: true },
    counted_customers: {
      type: 'bigint',
      sentence: 'All customers of the group, by the newest count in `customer_base` that has this group; null where it has none.',
      optional: true,
    },
    heard_share: {
      type: 'double',
      unit: '0 to 1',
      sentence: '`customers` divided by `counted_customers`; null where these are not counted.',
      optional: true,
    },
    anonymous_contacts: {
      type: 'bigint',
      sentence: 'Contacts of the group whose customer nobody knows. They are in no count of customers.',
    },
  },
  caveats: [
    'Who was not heard did not approve: silence has no mood.',
    'A group that only `customer_base` has shows 0 customers: nobody of it contacted the firm.',
    'A customer who left after their newest contact is in the group of that contact, and in `customer_base` among the former ones: `heard_share` of a group may be above 1. Add up a brand first.',
    'Interactions that a suppression, a refused consent or a policy keeps out are in no row.',
    'A count of `customer_base` that is not split by stage, segment or country meets only the customers without one.',
  ],
  sql: (from) => `
WITH spoken AS (
  SELECT
    i.brand,
    i.customer_key,
    i.customer_stage AS stage,
    i.customer_segment AS segment,
    i.customer_country AS country,
    row_number() OVER (
      PARTITION BY i.brand, i.customer_key
      ORDER BY CASE WHEN i.counts_as_contact THEN 0 ELSE 1 END, i.occurred_at DESC, i.interaction_id DESC
    ) AS nth,
    max(CASE WHEN i.counts_as_contact THEN 1 ELSE 0 END) OVER (PARTITION BY i.brand, i.customer_key) AS has_contact,
    max(CASE WHEN s.sentiment_score IS NOT NULL THEN 1 ELSE 0 END) OVER (PARTITION BY i.brand, i.customer_key) AS has_words,
    max(CASE WHEN i.nps IS NOT NULL OR i.csat_score IS NOT NULL OR i.ces_score IS NOT NULL OR i.star_score IS NOT NULL THEN 1 ELSE 0 END)
      OVER (PARTITION BY i.brand, i.customer_key) AS has_rating
  FROM ${from.interactions_latest} AS i
  LEFT JOIN ${from.brand_sentiment_latest} AS s ON s.interaction_id = i.interaction_id
  WHERE NOT i.is_test AND i.customer_key IS NOT NULL
), heard AS (
  SELECT
    brand,
    stage,
    coalesce(segment, '') AS segment,
    coalesce(country, '') AS country,
    count(*) AS customers,
    sum(has_words) AS with_words,
    sum(has_rating) AS with_rating
  FROM spoken
  WHERE nth = 1 AND has_contact = 1
  GROUP BY brand, stage, coalesce(segment, ''), coalesce(country, '')
), nameless AS (
  SELECT
    brand,
    customer_stage AS stage,
    coalesce(customer_segment, '') AS segment,
    coalesce(customer_country, '') AS country,
    count(*) AS contacts
  FROM ${from.interactions_latest}
  WHERE NOT is_test AND customer_key IS NULL AND counts_as_contact
  GROUP BY brand, customer_stage, coalesce(customer_segment, ''), coalesce(customer_country, '')
), counts AS (
  SELECT
    brand,
    coalesce(stage, 'unknown') AS stage,
    coalesce(segment, '') AS segment,
    coalesce(country, '') AS country,
    max_by(customers, as_of) AS customers
  FROM ${from.ref_customer_base}
  GROUP BY brand, coalesce(stage, 'unknown'), coalesce(segment, ''), coalesce(country, '')
), every_group AS (
  SELECT brand, stage, segment, country FROM heard
  UNION
  SELECT brand, stage, segment, country FROM nameless
  UNION
  SELECT brand, stage, segment, country FROM counts
), joined AS (
  SELECT
    g.brand,
    g.stage,
    g.segment,
    g.country,
    coalesce(heard.customers, 0) AS customers,
    coalesce(heard.with_words, 0) AS with_words,
    coalesce(heard.with_rating, 0) AS with_rating,
    counts.customers AS counted,
    coalesce(nameless.contacts, 0) AS nameless
  FROM every_group AS g
  LEFT JOIN heard ON heard.brand = g.brand AND heard.stage = g.stage AND heard.segment = g.segment AND heard.country = g.country
  LEFT JOIN nameless ON nameless.brand = g.brand AND nameless.stage = g.stage AND nameless.segment = g.segment AND nameless.country = g.country
  LEFT JOIN counts ON counts.brand = g.brand AND counts.stage = g.stage AND counts.segment = g.segment AND counts.country = g.country
)
SELECT
  brand,
  stage,
  nullif(segment, '') AS segment,
  nullif(country, '') AS country,
  customers,
  CAST(with_words AS BIGINT) AS customers_with_words,
  CAST(with_rating AS BIGINT) AS customers_with_rating,
  ${shareColumns('words_share', 'with_words', 'customers')},
  counted AS counted_customers,
  customers / nullif(CAST(counted AS DOUBLE), 0) AS heard_share,
  nameless AS anonymous_contacts
FROM joined`,
})
