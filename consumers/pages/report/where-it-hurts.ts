import * as Plot from '@observablehq/plot'
import { z } from 'zod'
import type { ChartSize } from '../kit/draw-chart.ts'
import { markup } from '../kit/markup.ts'
import { sayCount, sayDecimal, sayShare, sayWhole, SMALLEST_GROUP } from '../kit/say-numbers.ts'
import { writeFigure } from '../kit/write-figure.ts'
import { count, perhaps, word } from './ask.ts'
import { nameCause, UNTOLD_CAUSE } from './causes.ts'
import { contactsOf, type Scope } from './scope.ts'
import type { Section } from './section.ts'

/** Which function of the firm hurts which brand, and what its contacts cost in hours. */
export const whereItHurts: Section = {
  id: 'where-it-hurts',
  title: 'Where it hurts',
  async write(ask, scope) {
    const sql = damageSql(scope)
    const causes = (await ask(sql, Damage)).filter(({ contacts }) => contacts >= SMALLEST_GROUP)
    const known = causes.filter(({ cause }) => cause !== UNTOLD_CAUSE)
    const [worst] = known
    if (worst === undefined) return { finding: 'No cause has ten contacts or more in this period.' }
    const harm = sum(known, (it) => it.harm)
    const says = `${nameCause(worst.cause)} does ${sayShare((worst.harm ?? 0) / harm)} of the harm with a known cause, in ${sayCount(worst.contacts)} contacts that took ${sayWhole(worst.hours ?? 0)} hours to handle.`
    return {
      finding: says,
      body: markup`${writeFigure({
        title: 'Harm to the brand and hours spent, by cause',
        says,
        plot: (size) => drawDamage(known, size),
        table: {
          id: 'damage',
          caption: 'Causes with ten contacts or more, the most harm first',
          columns: [
            { heading: 'Cause', cell: ({ cause }: Damage) => nameCause(cause) },
            { heading: 'Contacts', cell: ({ contacts }) => sayCount(contacts), figures: true },
            { heading: 'Harm, index', cell: (it) => (it.harm === null ? 'unknown' : sayDecimal(-it.harm)), figures: true },
            { heading: 'Good, index', cell: (it) => (it.good === null ? 'unknown' : sayDecimal(it.good)), figures: true },
            { heading: 'Hours handled', cell: (it) => (it.hours === null ? 'unknown' : sayDecimal(it.hours)), figures: true },
            { heading: 'Hours known for', cell: (it) => sayShare(it.timed / it.contacts), figures: true },
          ],
          rows: causes,
        },
        note: 'Harm is an index: how displeased each customer was at the end, weighted by severity and by who could read it. Praise is counted apart and never set off against harm.',
        sql,
      })}`,
    }
  },
}

const Damage = z.object({ cause: word, contacts: count, harm: perhaps, good: perhaps, hours: perhaps, timed: count })
type Damage = z.infer<typeof Damage>

const damageSql = (scope: Scope) => `
SELECT cause, count(*) AS contacts,
  sum(brand_impact_negative) AS harm, sum(brand_impact_positive) AS good,
  sum(handle_ms) / 3600000.0 AS hours, count(handle_ms) AS timed
FROM contacts
WHERE ${contactsOf(scope)} AND cause IS NOT NULL
GROUP BY cause
ORDER BY harm, cause`

function drawDamage(rows: readonly Damage[], { width, narrow }: ChartSize): Plot.PlotOptions {
  const bars = rows.map(({ cause, harm }) => ({ cause: nameCause(cause), harm: -(harm ?? 0) }))
  return {
    width,
    height: rows.length * 30 + 24,
    marginLeft: narrow ? 140 : 170,
    marginRight: 40,
    marginTop: 4,
    marginBottom: 20,
    x: { axis: null },
    y: { label: null, tickSize: 0, domain: bars.map(({ cause }) => cause) },
    marks: [
      Plot.barX(bars, { x: 'harm', y: 'cause', fill: 'var(--harm)', insetTop: 5, insetBottom: 5, rx: 2 }),
      Plot.text(bars, {
        x: 'harm',
        y: 'cause',
        text: ({ harm }: { harm: number }) => sayDecimal(harm),
        dx: 6,
        textAnchor: 'start',
        fontSize: 13,
      }),
    ],
  }
}

function sum<Row>(rows: readonly Row[], of: (row: Row) => number | null): number {
  return rows.reduce((total, row) => total + (of(row) ?? 0), 0)
}
