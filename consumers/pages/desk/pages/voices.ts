import { sayCounted } from '../../kit/say-numbers.ts'
import { OF_BRAND, daysOf } from '../conditions.ts'
import type { DeskPage } from '../desk-page.ts'
import { numberInCell, sayCode, textInCell } from '../show-value.ts'

/** What keeps agents from helping, and their ideas; never by agent, team or site. */
export const voicesPage: DeskPage = {
  path: '/voices',
  title: "Agents' voices",
  lead: 'What keeps our agents from helping, and how often they have an idea.',
  role: 'reader',
  filters: ['brand', 'from', 'to'],
  reads: ['voices'],
  parts: [
    {
      id: 'voices',
      title: 'What agents say, by week',
      caption:
        'Contacts in which an agent says so, by week. A week with fewer than five is left out, and below ten the number is not told.',
      sql: `
SELECT brand, week, voice, contacts, judged_contacts, contact_share, contact_share_low, contact_share_high, unjudged_share
FROM voices
WHERE ${OF_BRAND} AND ${daysOf('week')}
ORDER BY week DESC, contacts DESC, brand, voice`,
      columns: [
        { name: 'brand', heading: 'Brand', as: 'name' },
        { name: 'week', heading: 'Week from', as: 'day' },
        { name: 'voice', heading: 'What', as: 'code' },
        { name: 'contacts', heading: 'Contacts', as: 'count' },
        { name: 'judged_contacts', heading: 'Contacts with words of agents', as: 'count' },
        { name: 'contact_share', heading: 'Share', as: 'share' },
        { name: 'contact_share_low', heading: 'from', as: 'share' },
        { name: 'contact_share_high', heading: 'to', as: 'share' },
        { name: 'unjudged_share', heading: 'Unknown', as: 'share' },
      ],
      says: ([top]) =>
        top === undefined
          ? ''
          : `In the newest week most often: ${sayCode(textInCell(top['voice']))}, in ${sayCounted(numberInCell(top['contacts']), 'contacts')}.`,
      note: 'Nobody is told apart by agent, team or site. Do not use it for a brand that fewer than five agents serve. What agents say to customers is not all that they think.',
    },
  ],
}
