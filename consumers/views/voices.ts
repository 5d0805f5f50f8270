import { shareColumns } from './intervals.ts'
import { declareView } from './view.ts'

/** Fewer than these are not told, so that no agent is recognised by what they said. */
const LEAST = 5

export const voices = declareView({
  name: 'voices',
  question: 'What keeps our agents from helping, and which ideas do they have?',
  grain: `One row per brand, week and kind of statement, where at least ${LEAST} conversations of the week have one.`,
  reads: ['contacts'],
  columns: {
    brand: { type: 'string', sentence: 'The brand of the contacts.' },
    week: { type: 'date', sentence: 'The Monday of the week, in the time zone of the brand.' },
    voice: {
      type: 'string',
      sentence:
        'policy: a rule keeps them from helping; sales_pressure: a target does; tools: a system does; idea: what would spare customers the trouble.',
    },
    contacts: { type: 'bigint', sentence: 'Contacts in which an agent says so.' },
    judged_contacts: { type: 'bigint', sentence: "Contacts of the week in which agents' words could be read." },
    contact_share: { type: 'double', unit: '0 to 1', sentence: '`contacts` divided by `judged_contacts`.' },
    contact_share_low: { type: 'double', unit: '0 to 1', sentence: 'The lower end of its 95 % interval.' },
    contact_share_high: { type: 'double', unit: '0 to 1', sentence: 'The upper end of its 95 % interval.' },
    unjudged_share: {
      type: 'double',
      unit: '0 to 1',
      sentence: 'Contacts of the week without readable words of an agent, divided by all its contacts.',
    },
  },
  caveats: [
    `Weeks with fewer than ${LEAST} such contacts are left out, and there is no split by site, team or agent: the datasets do not know who the agent was, so a smaller group could name them.`,
    'A brand that fewer than five agents serve should not use this view.',
    'What agents say to customers is not all that they think.',
  ],
  sql: (from) => `
SELECT
  told.brand,
  told.week,
  voice,
  contacts,
  judged_contacts,
  ${shareColumns('contact_share', 'contacts', 'judged_contacts')},
  (total - judged_contacts) / CAST(total AS DOUBLE) AS unjudged_share
FROM (
  SELECT brand, CAST(date_trunc('week', local_day) AS DATE) AS week, voice, count(*) AS contacts
  FROM ${from.contacts}
  WHERE counts_as_contact AND voice IN ('policy', 'sales_pressure', 'tools', 'idea')
  GROUP BY brand, CAST(date_trunc('week', local_day) AS DATE), voice
  HAVING count(*) >= ${LEAST}
) AS told
JOIN (
  SELECT brand, CAST(date_trunc('week', local_day) AS DATE) AS week, count(*) AS total, count(voice) AS judged_contacts
  FROM ${from.contacts}
  WHERE counts_as_contact
  GROUP BY brand, CAST(date_trunc('week', local_day) AS DATE)
) AS weeks ON weeks.brand = told.brand AND weeks.week = told.week`,
})
