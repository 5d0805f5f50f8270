import { declareBounds, declareShare } from './interval-columns.ts'
import { intervalOfMean, shareColumns } from './intervals.ts'
import { declareView } from './view.ts'

export const causeDamage = declareView({
  name: 'cause_damage',
  question: 'Which function of the firm hurts which brand, how often, and at what cost of handling?',
  grain: 'One row per brand and cause, with cannot_tell and unknown as causes of their own.',
  reads: ['conversations'],
  columns: {
    brand: { type: 'string', sentence: 'The brand; unknown where no piece names one.' },
    cause: {
      type: 'string',
      sentence:
        'The function of the firm that caused it; cannot_tell where the words do not tell it, unknown where there was nothing to analyse.',
    },
    conversations: { type: 'bigint', sentence: 'Contacts, and reviews, posts and surveys with an impact on the brand.' },
    contacts: { type: 'bigint', sentence: 'The conversations that count as a contact.' },
    contacts_with_cause: { type: 'bigint', sentence: "The brand's contacts whose cause is known: the n of `contact_share`." },
    ...declareShare('contact_share', "the brand's contacts with a known cause that have this one"),
    causeless_share: {
      type: 'double',
      unit: '0 to 1',
      sentence: "The share of the brand's contacts whose cause is not known; null where the brand has no contact.",
      optional: true,
    },
    customers: { type: 'bigint', sentence: 'Different known customers among the contacts.' },
    repeat_customers: { type: 'bigint', sentence: 'Those of them who made two or more contacts about the cause.' },
    ...declareShare('repeat_share', 'the known customers who made two or more contacts about the cause'),
    impact_n: { type: 'bigint', sentence: 'The conversations whose impact on the brand could be judged.' },
    negative_impact: {
      type: 'double',
      sentence: 'The sum of the harm to the brand, 0 or less; null where no impact could be judged.',
      optional: true,
    },
    positive_impact: {
      type: 'double',
      sentence: 'The sum of the good for the brand, 0 or more; null where no impact could be judged.',
      optional: true,
    },
    mean_negative_impact: {
      type: 'double',
      unit: '-1 to 0',
      sentence: 'The mean harm of a judged conversation; null where none could be judged.',
      optional: true,
    },
    ...declareBounds('mean_negative_impact'),
    mean_positive_impact: {
      type: 'double',
      unit: '0 to 1',
      sentence: 'The mean good of a judged conversation; null where none could be judged.',
      optional: true,
    },
    ...declareBounds('mean_positive_impact'),
    unknown_impact_share: { type: 'double', unit: '0 to 1', sentence: 'The share of the conversations whose impact could not be judged.' },
    severe_contacts: { type: 'bigint', sentence: 'The contacts that are severe.' },
    handle_n: { type: 'bigint', sentence: 'The conversations that state their handle time.' },
    handle_minutes: {
      type: 'double',
      unit: 'minutes',
      sentence: 'The sum of the stated handle times; null where none is stated.',
      optional: true,
    },
  },
  caveats: [
    'Never add the two sides of the impact: praise hides the problems.',
    'The impact is an index with prior weights, not a measured effect: use it to rank.',
    'A cause that is missing is not the absence of a cause: read `causeless_share`.',
    'A customer with contacts about two causes is in both rows: do not add `customers`.',
  ],
  sql: (from, dialect) => {
    const negative = intervalOfMean('mean_negative_impact', 'negative_deviation', 'impact_n')
    const positive = intervalOfMean('mean_positive_impact', 'positive_deviation', 'impact_n')
    return `
WITH hurt AS (
SELECT
  brand,
  coalesce(cause, 'unknown') AS cause,
  contacts,
  CASE WHEN contacts = 1 THEN customer_key END AS customer_key,
  brand_impact_negative,
  brand_impact_positive,
  severe,
  firm_minutes
FROM ${from.conversations}
WHERE counts_as_contact OR brand_impact_negative IS NOT NULL
), customer AS (
SELECT brand, cause, count(*) AS customers, count(CASE WHEN contacts > 1 THEN 1 END) AS repeat_customers
FROM (
  SELECT brand, cause, customer_key, sum(contacts) AS contacts
  FROM hurt
  WHERE customer_key IS NOT NULL
  GROUP BY brand, cause, customer_key
) AS counted
GROUP BY brand, cause
), whole AS (
SELECT
  brand,
  CAST(sum(contacts) AS ${dialect.types.bigint}) AS contacts,
  CAST(sum(CASE WHEN cause IN ('cannot_tell', 'unknown') THEN 0 ELSE contacts END) AS ${dialect.types.bigint}) AS with_cause
FROM hurt
GROUP BY brand
), summed AS (
SELECT
  brand,
  cause,
  count(*) AS conversations,
  CAST(sum(contacts) AS ${dialect.types.bigint}) AS contacts,
  count(brand_impact_negative) AS impact_n,
  sum(brand_impact_negative) AS negative_impact,
  sum(brand_impact_positive) AS positive_impact,
  avg(brand_impact_negative) AS mean_negative_impact,
  stddev_samp(brand_impact_negative) AS negative_deviation,
  avg(brand_impact_positive) AS mean_positive_impact,
  stddev_samp(brand_impact_positive) AS positive_deviation,
  count(CASE WHEN severe AND contacts = 1 THEN 1 END) AS severe_contacts,
  count(firm_minutes) AS handle_n,
  sum(firm_minutes) AS handle_minutes
FROM hurt
GROUP BY brand, cause
), joined AS (
SELECT
  summed.*,
  whole.contacts AS brand_contacts,
  whole.with_cause,
  CASE WHEN summed.cause IN ('cannot_tell', 'unknown') THEN 0 ELSE whole.with_cause END AS judged,
  coalesce(customer.customers, 0) AS customers,
  coalesce(customer.repeat_customers, 0) AS repeat_customers
FROM summed
JOIN whole ON whole.brand = summed.brand
LEFT JOIN customer ON customer.brand = summed.brand AND customer.cause = summed.cause
)
SELECT
  brand,
  cause,
  conversations,
  contacts,
  with_cause AS contacts_with_cause,
  ${shareColumns('contact_share', 'contacts', 'judged')},
  CAST(brand_contacts - with_cause AS DOUBLE) / nullif(brand_contacts, 0) AS causeless_share,
  customers,
  repeat_customers,
  ${shareColumns('repeat_share', 'repeat_customers', 'customers')},
  impact_n,
  negative_impact,
  positive_impact,
  mean_negative_impact,
  ${negative.low} AS mean_negative_impact_low,
  ${negative.high} AS mean_negative_impact_high,
  mean_positive_impact,
  ${positive.low} AS mean_positive_impact_low,
  ${positive.high} AS mean_positive_impact_high,
  CAST(conversations - impact_n AS DOUBLE) / conversations AS unknown_impact_share,
  severe_contacts,
  handle_n,
  handle_minutes
FROM joined`
  },
})
