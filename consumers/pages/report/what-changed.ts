import { z } from 'zod'
import { meanInterval } from '../../measures/difference-intervals.ts'
import { shortName } from '../kit/clean-text.ts'
import { markup, type Html } from '../kit/markup.ts'
import { plotWeeks } from '../kit/plot-weeks.ts'
import { sayCount, sayDay, sayInterval, sayScore, sayShare, sayWhole, SMALLEST_GROUP } from '../kit/say-numbers.ts'
import { writeFigure } from '../kit/write-figure.ts'
import { countCell, figureCell, textCell } from './ask.ts'
import { compareWeeks, type WeekChange, type WeekFigures } from './compare-weeks.ts'
import { addDays, contactsOf, type Scope } from './scope.ts'
import type { Section } from './section.ts'

const MOST_CHANGES = 7
/** More small panels than this are not read. The brands with most contacts are shown. */
const MOST_PANELS = 4

/** The last seven days of the period beside the seven days before them, and the mood by week. */
export const whatChanged: Section = {
  id: 'what-changed',
  title: 'What changed since last week',
  async write(ask, scope) {
    const { changes, compared } = compareWeeks(await ask(changesSql(scope), Figures))
    const top = changes.slice(0, MOST_CHANGES)
    const weeks = (await ask(moodSql(scope), Mood)).filter(({ heard }) => heard >= SMALLEST_GROUP)
    const finding = sayChanges(changes.length, compared, scope)
    if (weeks.length === 0 && top.length === 0) return { finding }
    return { finding, body: markup`${top.length > 0 && writeChanges(top)}${weeks.length > 0 && writeMood(weeks, scope)}` }
  },
}

function sayChanges(found: number, compared: number, { to }: Scope): string {
  if (compared === 0) return 'No brand had ten contacts in each of the last two weeks, so nothing is compared.'
  const days = `in the week to ${sayDay(to)}`
  const chance = `${sayWhole(compared)} figures were compared; by chance alone about ${sayWhole(Math.max(1, compared / 20))} would stand out.`
  if (found === 0) return `Nothing differs from the week before by more than its interval ${days}. ${chance}`
  const more = found > MOST_CHANGES ? ` The ${MOST_CHANGES} clearest are listed.` : ''
  return `${sayWhole(found)} ${found === 1 ? 'figure differs' : 'figures differ'} from the week before by more than the interval ${days}.${more} ${chance}`
}

function writeChanges(changes: readonly WeekChange[]): Html {
  return markup`<ol class="changes">${changes.map(
    ({
      worse,
      rises,
      what,
      from,
      to,
      difference,
      owner,
    }) => markup`<li class="${worse === undefined ? 'other' : worse ? 'worse' : 'better'}">
<span class="sign" aria-hidden="true">${rises ? '↑' : '↓'}</span><span class="what">${what}${worse === undefined ? '' : worse ? ' (worse)' : ' (better)'}</span>
<span class="owner">Suggested owner: ${owner}</span><span class="from-to">${from} → ${to}; difference ${difference}</span></li>`,
  )}</ol>`
}

function writeMood(weeks: readonly Mood[], scope: Scope): Html {
  const brands = [...new Set(weeks.toSorted((a, b) => b.brand_contacts - a.brand_contacts).map(({ brand }) => brand))].slice(0, MOST_PANELS)
  const shown = weeks.filter(({ brand }) => brands.includes(brand)).map((row) => ({ ...row, interval: intervalOf(row) }))
  const last = brands.flatMap((brand) => shown.findLast((row) => row.brand === brand) ?? []).toSorted((a, b) => b.mood - a.mood)
  const says = last
    .map(({ brand, mood, interval }) => `${shortName(brand, 40)} ${sayScore(mood)} (${sayInterval(interval, sayScore)})`)
    .join(', ')
  return writeFigure({
    title: 'Net mood of customers by week',
    says: `From −1, displeased, to +1, pleased. In the last week shown: ${says}.`,
    plot: plotWeeks(
      shown.map(({ brand, week, mood, interval }) => ({ group: brand, week, value: mood, interval })),
      sayScore,
    ),
    table: {
      id: 'mood-by-week',
      caption: 'Weeks with ten contacts or more whose mood could be judged; intervals of 95%',
      columns: [
        { heading: 'Week from', cell: ({ week }: (typeof shown)[number]) => sayDay(week) },
        { heading: 'Brand', cell: ({ brand }) => shortName(brand, 60) },
        { heading: 'Contacts', cell: ({ contacts }) => sayCount(contacts), figures: true },
        { heading: 'Mood judged', cell: ({ heard }) => sayCount(heard), figures: true },
        { heading: 'Mood unknown', cell: ({ contacts, heard }) => sayShare(1 - heard / contacts), figures: true },
        { heading: 'Net mood', cell: ({ mood }) => sayScore(mood), figures: true },
        { heading: 'Interval', cell: ({ interval }) => sayInterval(interval, sayScore), figures: true },
      ],
      rows: shown,
    },
    note: 'The shade is the interval of 95%. The level is not calibrated: compare weeks and brands, not the number itself. Each contact counts once here; the view brand_sentiment_weekly counts each conversation once, by the days of the brand’s time zone, and differs a little.',
    sql: moodSql(scope),
  })
}

const intervalOf = ({ mood, deviation, heard }: Mood) => meanInterval({ mean: mood, deviation: deviation ?? 0, n: heard })

const Mood = z.object({
  brand: textCell,
  week: textCell,
  contacts: countCell,
  heard: countCell,
  mood: z.number(),
  deviation: figureCell,
  brand_contacts: countCell,
})
type Mood = z.infer<typeof Mood>

/** Weeks end on the weekday of the last day, so that every week is whole. */
const moodSql = (scope: Scope) => `
SELECT brand, CAST(DATE '${scope.to}' - CAST(6 + 7 * (date_diff('day', day, DATE '${scope.to}') // 7) AS INTEGER) AS VARCHAR) AS week,
  count(*) AS contacts, count(sentiment_score) AS heard,
  avg(sentiment_score) AS mood, stddev_samp(sentiment_score) AS deviation,
  sum(count(*)) OVER (PARTITION BY brand) AS brand_contacts
FROM contacts
WHERE ${contactsOf(scope)}
GROUP BY brand, week
HAVING count(sentiment_score) > 0
ORDER BY week, brand`

const Figures: z.ZodType<WeekFigures> = z.object({
  brand: textCell.nullable(),
  cause: textCell.nullable(),
  is_last: z.boolean(),
  contacts: countCell,
  heard: countCell,
  mood: figureCell,
  deviation: figureCell,
  solved: countCell,
  solved_judged: countCell,
  painless: countCell,
  painless_judged: countCell,
})

/** One row for each of the two weeks and for: everything, each brand, each brand and cause. */
const changesSql = (scope: Scope) => `
SELECT brand, cause, day > DATE '${addDays(scope.to, -7)}' AS is_last, count(*) AS contacts,
  count(sentiment_score) AS heard, avg(sentiment_score) AS mood, stddev_samp(sentiment_score) AS deviation,
  count(CASE WHEN resolved = 'yes' THEN 1 END) AS solved,
  count(CASE WHEN resolved IN ('yes', 'no') THEN 1 END) AS solved_judged,
  count(CASE WHEN painless = 'yes' THEN 1 END) AS painless,
  count(CASE WHEN painless IN ('yes', 'no') THEN 1 END) AS painless_judged
FROM contacts
WHERE ${contactsOf(scope, { from: addDays(scope.to, -13), to: scope.to })}
GROUP BY GROUPING SETS ((is_last), (brand, is_last), (brand, cause, is_last))
HAVING grouping(cause) = 1 OR cause IS NOT NULL
ORDER BY brand NULLS FIRST, cause NULLS FIRST, is_last`
