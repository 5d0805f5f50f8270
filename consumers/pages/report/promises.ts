import { z } from 'zod'
import { wilsonInterval } from '../../measures/wilson-interval.ts'
import { shortName } from '../kit/clean-text.ts'
import { markup } from '../kit/markup.ts'
import { plotBars } from '../kit/plot-bars.ts'
import { sayCount, sayCounted, sayInterval, sayShare, SMALLEST_GROUP } from '../kit/say-numbers.ts'
import { writeFigure } from '../kit/write-figure.ts'
import { countCell, textCell } from './ask.ts'
import { contactsOf, type Scope } from './scope.ts'
import type { Section } from './section.ts'

/** What was promised and did not come true, by campaign. */
export const promises: Section = {
  id: 'promises',
  title: 'Promises contradicted',
  async write(ask, scope) {
    const [all] = await ask(allSql(scope), All)
    if (all === undefined || all.judged < SMALLEST_GROUP)
      return { finding: 'Fewer than ten contacts could be read for promises in this period.' }
    const campaigns = (await ask(campaignsSql(scope), Campaign)).filter(({ mentioned }) => mentioned >= SMALLEST_GROUP)
    const told = `Customers mentioned a promise in ${sayCounted(all.mentioned, 'contacts')} of ${sayCount(all.judged)} that could be read (${sayShare(all.unknown / (all.judged + all.unknown))} could not).`
    const [worst] = campaigns
    if (worst === undefined || all.contradicted === 0)
      return {
        finding: `${told} No promise of a campaign is known to be contradicted. Only campaigns that the reference table “campaigns” lists with their claim can be.`,
      }
    return {
      finding: `${told} In ${sayCounted(all.contradicted, 'contacts')} it did not come true and belongs to a campaign.`,
      body: markup`${writeFigure({
        title: 'Promises that did not come true, by campaign',
        says: `${nameOf(worst)}: contradicted in ${sayShare(worst.contradicted / worst.mentioned)} of the ${sayCounted(worst.mentioned, 'contacts')} that mention its promise (${sayInterval(wilsonInterval(worst.contradicted, worst.mentioned), sayShare)}).`,
        plot: plotBars(
          campaigns.map((it) => ({
            name: nameOf(it),
            value: it.contradicted / it.mentioned,
            said: sayShare(it.contradicted / it.mentioned),
            interval: wilsonInterval(it.contradicted, it.mentioned),
          })),
          'harm',
          1,
        ),
        table: {
          id: 'promises-by-campaign',
          caption: 'Campaigns whose promise ten contacts or more mention; intervals of 95%',
          columns: [
            { heading: 'Campaign', cell: ({ campaign }: Campaign) => shortName(campaign, 60) },
            { heading: 'Brand', cell: ({ brand }) => shortName(brand, 60) },
            { heading: 'Mention it', cell: ({ mentioned }) => sayCount(mentioned), figures: true },
            { heading: 'Contradict it', cell: ({ contradicted }) => sayCount(contradicted), figures: true },
            { heading: 'Interval', cell: (it) => sayInterval(wilsonInterval(it.contradicted, it.mentioned), sayShare), figures: true },
          ],
          rows: campaigns,
        },
        sql: campaignsSql(scope),
      })}`,
    }
  },
}

/** Brands can run the same campaign. */
function nameOf({ campaign, brand }: Campaign): string {
  return `${shortName(campaign, 60)}, ${shortName(brand, 60)}`
}

const All = z.object({ judged: countCell, unknown: countCell, mentioned: countCell, contradicted: countCell })

const allSql = (scope: Scope) => `
SELECT count(CASE WHEN promise <> 'unknown' THEN 1 END) AS judged, count(CASE WHEN promise = 'unknown' OR promise IS NULL THEN 1 END) AS unknown,
  count(CASE WHEN promise IN ('mentioned', 'contradicted') THEN 1 END) AS mentioned,
  count(CASE WHEN promise = 'contradicted' THEN 1 END) AS contradicted
FROM contacts
WHERE ${contactsOf(scope)}`

const Campaign = z.object({ brand: textCell, campaign: textCell, mentioned: countCell, contradicted: countCell })
type Campaign = z.infer<typeof Campaign>

const campaignsSql = (scope: Scope) => `
SELECT brand, promise_campaign AS campaign, count(*) AS mentioned, count(CASE WHEN promise = 'contradicted' THEN 1 END) AS contradicted
FROM contacts
WHERE ${contactsOf(scope)} AND promise_campaign IS NOT NULL
GROUP BY brand, promise_campaign
ORDER BY contradicted DESC, campaign`
