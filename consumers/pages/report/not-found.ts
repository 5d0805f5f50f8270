import { z } from 'zod'
import { shortName } from '../kit/clean-text.ts'
import { markup } from '../kit/markup.ts'
import { plotBars } from '../kit/plot-bars.ts'
import { beginSentence, sayCount, sayCounted, SMALLEST_GROUP } from '../kit/say-numbers.ts'
import { writeFigure } from '../kit/write-figure.ts'
import { countCell, textCell } from './ask.ts'
import { contactsOf, type Scope } from './scope.ts'
import type { Section } from './section.ts'

/** What customers looked for and did not find. */
export const notFound: Section = {
  id: 'not-found',
  title: 'What nobody could find',
  async write(ask, scope) {
    const topics = await ask(topicsSql(scope), Topic)
    const told = topics.filter(({ topic, contacts }) => topic !== 'other' && contacts >= SMALLEST_GROUP)
    const all = topics.reduce((sum, { contacts }) => sum + contacts, 0)
    if (all === 0) return { finding: 'No contact tells of something that the customer looked for and could not find.' }
    const searched = beginSentence(`${sayCounted(all, 'contacts')} tell of a search in vain.`)
    const [top] = told
    if (top === undefined)
      return {
        finding: `${searched} No topic of the reference table “topics” was named in ten contacts or more: add topics of the kind content to learn what it was.`,
      }
    return {
      finding: `${searched} Most often: ${nameTopic(top.topic).toLowerCase()}.`,
      body: markup`${writeFigure({
        title: 'Searched for in vain, by topic',
        says: `${nameTopic(top.topic)}: ${sayCounted(top.contacts, 'contacts')} of ${sayCount(all)}.`,
        plot: plotBars(
          told.slice(0, 8).map(({ topic, contacts }) => ({ name: nameTopic(topic), value: contacts, said: sayCount(contacts) })),
          'accent',
        ),
        table: {
          id: 'not-found-topics',
          caption: 'Topics that ten contacts or more could not find',
          columns: [
            { heading: 'Topic', cell: ({ topic }: Topic) => nameTopic(topic) },
            { heading: 'Contacts', cell: ({ contacts }) => sayCount(contacts), figures: true },
          ],
          rows: told,
        },
        note: 'On the labelled texts about 6 in 10 of these are right: read some before you act.',
        sql: topicsSql(scope),
      })}`,
    }
  },
}

const Topic = z.object({ topic: textCell, contacts: countCell })
type Topic = z.infer<typeof Topic>

const topicsSql = (scope: Scope) => `
SELECT missing_content AS topic, count(*) AS contacts
FROM contacts
WHERE ${contactsOf(scope)} AND missing_content IS NOT NULL
GROUP BY topic
ORDER BY contacts DESC, topic`

function nameTopic(code: string): string {
  return beginSentence(shortName(code, 40).replaceAll('_', ' '))
}
