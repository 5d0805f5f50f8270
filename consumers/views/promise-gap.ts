import { shareColumns } from './intervals.ts'
import { declareView } from './view.ts'

export const promiseGap = declareView({
  name: 'promise_gap',
  question: 'Which promise of a campaign do customers say did not come true?',
  grain: 'One row per brand and campaign whose promise customers speak of in contacts.',
  reads: ['contacts', 'ref_campaigns'],
  columns: {
    brand: { type: 'string', sentence: 'The brand of the contacts.' },
    campaign: {
      type: 'string',
      sentence: 'The code of the campaign; unknown where customers speak of a promise that belongs to no live campaign.',
    },
    claim: {
      type: 'string',
      sentence: 'What the campaign promises; null where the table `campaigns` has no line of it, or several claims.',
      optional: true,
    },
    claims: { type: 'bigint', sentence: 'How many different claims the table `campaigns` has of the campaign.' },
    mentions: { type: 'bigint', sentence: 'Contacts that speak of the promise, contradicted or not.' },
    contradicted: { type: 'bigint', sentence: 'Contacts in which the customer says that it did not come true.' },
    contradicted_share: { type: 'double', unit: '0 to 1', sentence: '`contradicted` divided by `mentions`.' },
    contradicted_share_low: { type: 'double', unit: '0 to 1', sentence: 'The lower end of its 95 % interval.' },
    contradicted_share_high: { type: 'double', unit: '0 to 1', sentence: 'The upper end of its 95 % interval.' },
    customers: { type: 'bigint', sentence: 'Different known customers who say that it did not come true.' },
    first_day: { type: 'date', sentence: 'The first day on which somebody speaks of it.' },
    last_day: { type: 'date', sentence: 'The last day on which somebody speaks of it.' },
    unjudged_share: {
      type: 'double',
      unit: '0 to 1',
      sentence: 'Contacts of the brand whose words could not be read, divided by all contacts of the brand.',
    },
  },
  caveats: [
    'A promise counts only where the customer speaks of it: few of those who are disappointed do.',
    'A campaign is known where the reference table `campaigns` has it with a claim, and is named in the contact.',
    'Add no `mentions` over campaigns and expect all contacts: contacts that speak of no promise have no row.',
  ],
  sql: (from) => `
SELECT
  told.brand,
  told.campaign,
  CASE WHEN promised.claims = 1 THEN promised.claim END AS claim,
  coalesce(promised.claims, 0) AS claims,
  mentions,
  contradicted,
  ${shareColumns('contradicted_share', 'contradicted', 'mentions')},
  customers,
  first_day,
  last_day,
  unjudged / CAST(total AS DOUBLE) AS unjudged_share
FROM (
  SELECT
    brand,
    coalesce(promise_campaign, 'unknown') AS campaign,
    count(*) AS mentions,
    count(CASE WHEN promise = 'contradicted' THEN 1 END) AS contradicted,
    count(DISTINCT CASE WHEN promise = 'contradicted' THEN customer_key END) AS customers,
    min(local_day) AS first_day,
    max(local_day) AS last_day
  FROM ${from.contacts}
  WHERE counts_as_contact AND promise IN ('mentioned', 'contradicted')
  GROUP BY brand, coalesce(promise_campaign, 'unknown')
) AS told
JOIN (
  SELECT brand, count(*) AS total, count(CASE WHEN promise = 'unknown' THEN 1 END) AS unjudged
  FROM ${from.contacts}
  WHERE counts_as_contact
  GROUP BY brand
) AS brands ON brands.brand = told.brand
LEFT JOIN (
  SELECT campaign, count(DISTINCT claim) AS claims, min(claim) AS claim
  FROM ${from.ref_campaigns}
  GROUP BY campaign
) AS promised ON promised.campaign = told.campaign`,
})
