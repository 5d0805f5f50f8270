import { declareView } from './view.ts'

const LIFT = 'n_both * n_all / (n_a * n_b)'
/** Of the logarithm of the lift, by the delta method for a multinomial sample; rounding may put it below 0 by a hair. */
const DEVIATION = 'sqrt(abs(1 / n_both - 1 / n_a - 1 / n_b + 2 * n_both / (n_a * n_b) - 1 / n_all))'

export const productPairs = declareView({
  name: 'product_pairs',
  question: 'Which products do the same customers have, more often than chance?',
  grain: 'One row per brand and pair of products that at least five customers have; the first name of a pair comes first in the alphabet.',
  reads: ['contacts', 'ref_complements', 'ref_products'],
  columns: {
    brand: { type: 'string', sentence: 'The brand of the interactions.' },
    product: { type: 'string', sentence: 'One product.' },
    goes_with: { type: 'string', sentence: 'The other product.' },
    customers_with_both: { type: 'bigint', sentence: 'Known customers who have both.' },
    customers_with_product: { type: 'bigint', sentence: 'Known customers who have `product`.' },
    customers_with_other: { type: 'bigint', sentence: 'Known customers who have `goes_with`.' },
    customers: { type: 'bigint', sentence: 'Known customers of the brand of whom any product is known.' },
    lift: {
      type: 'double',
      sentence: 'How many times as often customers have both as they would if the products had nothing to do with each other; 1 is chance.',
    },
    lift_low: {
      type: 'double',
      sentence: 'The lower end of its 95 % interval, from the deviation of its logarithm by the delta method.',
    },
    lift_high: { type: 'double', sentence: 'The upper end of its 95 % interval.' },
    is_listed: {
      type: 'boolean',
      sentence:
        'Whether the reference table `complements` has the pair, in either direction, by the codes of the products or by their aliases in `products`.',
    },
  },
  caveats: [
    'A product is known where a source lists it among the recent products of a customer, or where they accepted an offer of it.',
    'A pair that is had together is not a pair of which one was bought because of the other.',
    'Pairs of fewer than five customers are left out.',
  ],
  sql: (from, dialect) => {
    const { join, value } = dialect.unnest('c.recent_products', 'p')
    const alias = dialect.unnest('t.aliases', 'called')
    return `
WITH owned AS (
  SELECT c.brand, c.customer_key, ${value} AS product
  FROM ${from.contacts} AS c ${join}
  WHERE c.customer_key IS NOT NULL
  UNION
  SELECT brand, customer_key, offer_product AS product
  FROM ${from.contacts}
  WHERE customer_key IS NOT NULL AND offer_product IS NOT NULL AND offer_outcome = 'accepted'
), of_brand AS (
  SELECT brand, count(DISTINCT customer_key) AS customers FROM owned GROUP BY brand
), of_product AS (
  SELECT brand, product, count(*) AS customers FROM owned GROUP BY brand, product
), both_of AS (
  SELECT a.brand, a.product, b.product AS goes_with, count(*) AS customers
  FROM owned AS a JOIN owned AS b ON b.brand = a.brand AND b.customer_key = a.customer_key AND b.product > a.product
  GROUP BY a.brand, a.product, b.product
  HAVING count(*) >= 5
), counted AS (
  SELECT
    both_of.brand,
    both_of.product,
    both_of.goes_with,
    CAST(both_of.customers AS DOUBLE) AS n_both,
    CAST(a.customers AS DOUBLE) AS n_a,
    CAST(b.customers AS DOUBLE) AS n_b,
    CAST(of_brand.customers AS DOUBLE) AS n_all
  FROM both_of
  JOIN of_product AS a ON a.brand = both_of.brand AND a.product = both_of.product
  JOIN of_product AS b ON b.brand = both_of.brand AND b.product = both_of.goes_with
  JOIN of_brand ON of_brand.brand = both_of.brand
), named AS (
  SELECT product AS code, product AS name FROM ${from.ref_complements}
  UNION
  SELECT goes_with AS code, goes_with AS name FROM ${from.ref_complements}
  UNION
  SELECT t.product AS code, ${alias.value} AS name FROM ${from.ref_products} AS t ${alias.join}
), listed AS (
  SELECT lower(a.name) AS product, lower(b.name) AS goes_with
  FROM ${from.ref_complements} AS t
  JOIN named AS a ON a.code = t.product
  JOIN named AS b ON b.code = t.goes_with
), listed_both_ways AS (
  SELECT product, goes_with FROM listed
  UNION
  SELECT goes_with AS product, product AS goes_with FROM listed
)
SELECT
  counted.brand,
  counted.product,
  counted.goes_with,
  CAST(n_both AS BIGINT) AS customers_with_both,
  CAST(n_a AS BIGINT) AS customers_with_product,
  CAST(n_b AS BIGINT) AS customers_with_other,
  CAST(n_all AS BIGINT) AS customers,
  ${LIFT} AS lift,
  ${LIFT} * exp(-1.959964 * ${DEVIATION}) AS lift_low,
  ${LIFT} * exp(1.959964 * ${DEVIATION}) AS lift_high,
  l.product IS NOT NULL AS is_listed
FROM counted
LEFT JOIN listed_both_ways AS l ON l.product = lower(counted.product) AND l.goes_with = lower(counted.goes_with)`
  },
})
