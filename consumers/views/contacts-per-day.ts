import { declareView } from './view.ts'

// #region view
export const contactsPerDay = declareView({
  name: 'contacts_per_day',
  question: 'How many contacts did each brand have per day, and from how many customers?',
  grain: 'One row per brand and UTC day with at least one interaction that is not a test.',
  reads: ['interactions_latest'],
  columns: {
    day: { type: 'date', sentence: 'The UTC date on which the interaction began.' },
    brand: { type: 'string', sentence: 'The brand; unknown where no revision states it.' },
    contacts: { type: 'bigint', sentence: 'Interactions that count as a contact (`counts_as_contact` is true).' },
    known_customer_contacts: { type: 'bigint', sentence: 'Contacts whose customer is known.' },
    customers: { type: 'bigint', sentence: 'Different known customers among the contacts.' },
    other_interactions: {
      type: 'bigint',
      sentence: 'Interactions that do not count as a contact: surveys, reviews, legs, spam and so on.',
    },
    unjudged_interactions: { type: 'bigint', sentence: 'Interactions of which no revision says whether they count as a contact.' },
    contact_share: {
      type: 'double',
      unit: '0 to 1',
      sentence: 'Contacts divided by the judged interactions; null where none is judged.',
      optional: true,
    },
    unjudged_share: { type: 'double', unit: '0 to 1', sentence: 'Unjudged interactions divided by all interactions of the row.' },
  },
  caveats: [
    "A day is a UTC day, not a day in the brand's time zone.",
    'A day changes while revisions of its interactions arrive.',
    'A day without interactions has no row: it is not a row with zero contacts.',
    'Do not add `customers` over days or brands: a customer of two days counts on both.',
    'Tests are left out of every column.',
  ],
  sql: (from) => `
SELECT
  day,
  brand,
  contacts,
  known_customer_contacts,
  customers,
  other_interactions,
  unjudged_interactions,
  CAST(contacts AS DOUBLE) / nullif(contacts + other_interactions, 0) AS contact_share,
  CAST(unjudged_interactions AS DOUBLE) / (contacts + other_interactions + unjudged_interactions) AS unjudged_share
FROM (
  SELECT
    day,
    brand,
    count(CASE WHEN counts_as_contact THEN 1 END) AS contacts,
    count(CASE WHEN counts_as_contact THEN customer_key END) AS known_customer_contacts,
    count(DISTINCT CASE WHEN counts_as_contact THEN customer_key END) AS customers,
    count(CASE WHEN NOT counts_as_contact THEN 1 END) AS other_interactions,
    count(CASE WHEN counts_as_contact IS NULL THEN 1 END) AS unjudged_interactions
  FROM ${from.interactions_latest}
  WHERE NOT is_test
  GROUP BY day, brand
) AS counted`,
})
// #endregion view
