import { shareColumns } from './intervals.ts'
import { declareView } from './view.ts'

export const contentGap = declareView({
  name: 'content_gap',
  question: 'What did customers look for and not find, so that they had to ask?',
  grain: 'One row per brand and topic that customers could not find.',
  reads: ['contacts'],
  columns: {
    brand: { type: 'string', sentence: 'The brand of the contacts.' },
    topic: {
      type: 'string',
      sentence: 'What they looked for, as a code of the kind content in the reference table `topics`; other where no topic names it.',
    },
    contacts: { type: 'bigint', sentence: 'Contacts in which the customer says that they could not find it.' },
    customers: { type: 'bigint', sentence: 'Different known customers among them.' },
    firm_minutes: { type: 'double', unit: 'minutes', sentence: 'The handle time of these contacts, as far as their sources state it.' },
    timed_contacts: { type: 'bigint', sentence: 'Contacts among them whose source states the handle time.' },
    judged_contacts: { type: 'bigint', sentence: 'Contacts of the brand whose words could be read.' },
    contact_share: {
      type: 'double',
      unit: '0 to 1',
      sentence: '`contacts` divided by `judged_contacts`.',
      optional: true,
    },
    contact_share_low: { type: 'double', unit: '0 to 1', sentence: 'The lower end of its 95 % interval.', optional: true },
    contact_share_high: { type: 'double', unit: '0 to 1', sentence: 'The upper end of its 95 % interval.', optional: true },
    unjudged_share: {
      type: 'double',
      unit: '0 to 1',
      sentence: 'Contacts of the brand whose words could not be read, divided by all its contacts.',
    },
    first_day: { type: 'date', sentence: 'The first day of such a contact.' },
    last_day: { type: 'date', sentence: 'The last day of such a contact.' },
  },
  caveats: [
    'Experimental: on the labelled texts about six in ten that are found are right, and about four in ten are found.',
    'Who looked in vain and did not ask is not here.',
  ],
  sql: (from) => `
SELECT
  sought.brand,
  topic,
  contacts,
  customers,
  firm_minutes,
  timed_contacts,
  judged_contacts,
  ${shareColumns('contact_share', 'contacts', 'judged_contacts')},
  (total - judged_contacts) / CAST(total AS DOUBLE) AS unjudged_share,
  first_day,
  last_day
FROM (
  SELECT
    brand,
    missing_content AS topic,
    count(*) AS contacts,
    count(DISTINCT customer_key) AS customers,
    coalesce(sum(handle_ms), 0) / CAST(60000 AS DOUBLE) AS firm_minutes,
    count(handle_ms) AS timed_contacts,
    min(local_day) AS first_day,
    max(local_day) AS last_day
  FROM ${from.contacts}
  WHERE counts_as_contact AND missing_content IS NOT NULL
  GROUP BY brand, missing_content
) AS sought
JOIN (
  SELECT brand, count(*) AS total, count(CASE WHEN promise <> 'unknown' THEN 1 END) AS judged_contacts
  FROM ${from.contacts}
  WHERE counts_as_contact
  GROUP BY brand
) AS brands ON brands.brand = sought.brand`,
})
