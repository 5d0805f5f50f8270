import { z } from 'zod'
import { meanInterval } from '../../measures/difference-intervals.ts'
import { markup, type Html } from '../kit/markup.ts'
import { sayCount, sayInterval, sayScore, sayShare, SMALLEST_GROUP } from '../kit/say-numbers.ts'
import { countCell, figureCell, type Ask } from './ask.ts'
import { contactsOf, type Scope } from './scope.ts'

/** The four figures at the head of the page, each with its interval or with what it leaves out. */
export async function writeKeyFigures(ask: Ask, scope: Scope): Promise<Html> {
  const [row] = await ask(keySql(scope), Key)
  if (row === undefined || row.contacts === 0) return markup`<p class="nothing">The lake has no contacts of this period.</p>`
  const { contacts, customers, heard, mood, deviation } = row
  return markup`<dl class="key">${[
    writeKey('Contacts', sayCount(contacts), `from ${sayCount(customers)} known customers`),
    heard < SMALLEST_GROUP || mood === null
      ? writeKey('Net mood', 'unknown', 'under ten could be judged')
      : writeKey(
          'Net mood, −1 to +1',
          sayScore(mood),
          `${sayInterval(meanInterval({ mean: mood, deviation: deviation ?? 0, n: heard }), sayScore)}; ${sayShare(1 - heard / contacts)} unknown`,
        ),
    writeShare('Known to be solved', row.solved, row.solved_judged, contacts),
    writeShare('Known to be painless', row.painless, row.painless_judged, contacts),
  ]}</dl>`
}

/** Of all contacts: what is not known is no random part of them, as hardly anybody says that a matter is not solved. */
function writeShare(name: string, hits: number, judged: number, contacts: number): Html {
  if (judged < SMALLEST_GROUP) return writeKey(name, 'unknown', 'under ten could be judged')
  const [not, unknown] = [(judged - hits) / contacts, 1 - judged / contacts].map(sayShare)
  return writeKey(name, sayShare(hits / contacts), `of the contacts; ${not} are not, ${unknown} unknown`)
}

const writeKey = (name: string, value: string, more: string): Html =>
  markup`<div><dt>${name}</dt><dd class="value">${value}</dd><dd class="more">${more}</dd></div>`

const Key = z.object({
  contacts: countCell,
  customers: countCell,
  heard: countCell,
  mood: figureCell,
  deviation: figureCell,
  solved: countCell,
  solved_judged: countCell,
  painless: countCell,
  painless_judged: countCell,
})

const keySql = (scope: Scope) => `
SELECT count(*) AS contacts, count(DISTINCT customer_key) AS customers, count(sentiment_score) AS heard,
  avg(sentiment_score) AS mood, stddev_samp(sentiment_score) AS deviation,
  count(CASE WHEN resolved = 'yes' THEN 1 END) AS solved, count(CASE WHEN resolved IN ('yes', 'no') THEN 1 END) AS solved_judged,
  count(CASE WHEN painless = 'yes' THEN 1 END) AS painless, count(CASE WHEN painless IN ('yes', 'no') THEN 1 END) AS painless_judged
FROM contacts
WHERE ${contactsOf(scope)}`
