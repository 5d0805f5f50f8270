import { shareColumns } from './intervals.ts'
import { declareView } from './view.ts'

export const painGain = declareView({
  name: 'pain_gain',
  question: 'Which lasting difficulties do customers tell of, and what of ours would help?',
  grain: 'One row per brand, pain and product that helps against it; a pain without one has one row.',
  reads: ['contacts', 'ref_gains'],
  columns: {
    brand: { type: 'string', sentence: 'The brand of the contacts.' },
    pain: {
      type: 'string',
      sentence: 'The difficulty, as a code of the kind pain in the reference table `topics`; other where no topic names it.',
    },
    product: {
      type: 'string',
      sentence: 'A product that helps, from the reference table `gains`; null where none is listed.',
      optional: true,
    },
    gain: { type: 'string', sentence: 'What the customer gains, from the same table; null where nothing is listed.', optional: true },
    contacts: { type: 'bigint', sentence: 'Contacts in which the customer tells of the difficulty.' },
    customers: { type: 'bigint', sentence: 'Different known customers among them.' },
    judged_contacts: { type: 'bigint', sentence: 'Contacts of the brand whose words could be read.' },
    contact_share: { type: 'double', unit: '0 to 1', sentence: '`contacts` divided by `judged_contacts`.', optional: true },
    contact_share_low: { type: 'double', unit: '0 to 1', sentence: 'The lower end of its 95 % interval.', optional: true },
    contact_share_high: { type: 'double', unit: '0 to 1', sentence: 'The upper end of its 95 % interval.', optional: true },
    unjudged_share: {
      type: 'double',
      unit: '0 to 1',
      sentence: 'Contacts of the brand whose words could not be read, divided by all its contacts.',
    },
  },
  caveats: [
    'Experimental: on the labelled texts about a third of the pains that are found are right. Read the contacts before you write copy.',
    'A pain with several products that help has a row for each: do not add `contacts` over them.',
    'The lines of `gains` count that hold on the last day of such a contact.',
  ],
  sql: (from, dialect) => {
    const { join, value } = dialect.unnest('c.pains', 'p')
    return `
SELECT
  told.brand,
  told.pain,
  gains.product,
  gains.gain,
  contacts,
  customers,
  judged_contacts,
  ${shareColumns('contact_share', 'contacts', 'judged_contacts')},
  (total - judged_contacts) / CAST(total AS DOUBLE) AS unjudged_share
FROM (
  SELECT c.brand, ${value} AS pain, count(*) AS contacts, count(DISTINCT c.customer_key) AS customers, max(c.local_day) AS last_day
  FROM ${from.contacts} AS c ${join}
  WHERE c.counts_as_contact
  GROUP BY c.brand, ${value}
) AS told
JOIN (
  SELECT brand, count(*) AS total, count(CASE WHEN promise <> 'unknown' THEN 1 END) AS judged_contacts
  FROM ${from.contacts}
  WHERE counts_as_contact
  GROUP BY brand
) AS brands ON brands.brand = told.brand
LEFT JOIN ${from.ref_gains} AS gains
  ON gains.pain = told.pain
  AND (gains.valid_from IS NULL OR gains.valid_from <= told.last_day)
  AND (gains.valid_to IS NULL OR gains.valid_to >= told.last_day)`
  },
})
