import { z } from 'zod'
import { shortName } from '../kit/clean-text.ts'
import { markup, type Html } from '../kit/markup.ts'
import { plotMatrix } from '../kit/plot-matrix.ts'
import { plotSides } from '../kit/plot-sides.ts'
import { sayCount, sayDecimal, sayShare, sayWhole, SMALLEST_GROUP } from '../kit/say-numbers.ts'
import { writeFigure } from '../kit/write-figure.ts'
import { countCell, figureCell, textCell } from './ask.ts'
import { nameCause, UNTOLD_CAUSE } from './causes.ts'
import { askHandlingCost, sayCost } from './handling-cost.ts'
import { contactsOf, type Scope } from './scope.ts'
import type { Section } from './section.ts'

/** Which function of the firm hurts which brand, and what its contacts cost in hours. */
export const whereItHurts: Section = {
  id: 'where-it-hurts',
  title: 'Where it hurts, and what it costs',
  async write(ask, scope) {
    const causes = (await ask(damageSql(scope), Damage)).filter(({ contacts }) => contacts >= SMALLEST_GROUP)
    const known = causes.filter(({ cause }) => cause !== UNTOLD_CAUSE)
    const [worst] = known
    if (worst === undefined) return { finding: 'No cause had ten contacts or more in this period.' }
    const [harm, hours] = [sum(known, ({ harm }) => harm), sum(known, ({ hours }) => hours)]
    const costly = known.toSorted((a, b) => (b.hours ?? 0) - (a.hours ?? 0))[0] ?? worst
    const untold = causes.find(({ cause }) => cause === UNTOLD_CAUSE)
    const costs = await askHandlingCost(ask, scope)
    const cost = costs.get(costly.cause)
    const finding = [
      `${nameCause(worst.cause)} did most harm: ${sayShare((worst.harm ?? 0) / harm)} of the harm whose cause is known.`,
      costly === worst
        ? `It also took most time: ${sayDecimal(worst.hours ?? 0)} of ${sayWhole(hours)} hours.`
        : `${nameCause(costly.cause)} took most time: ${sayDecimal(costly.hours ?? 0)} of ${sayWhole(hours)} hours.`,
      ...(cost === undefined ? [] : [`These hours cost about ${sayCost(cost)}.`]),
      ...(untold === undefined ? [] : [`${sayCount(untold.contacts)} contacts did not tell their cause.`]),
    ].join(' ')
    const byBrand = (await ask(byBrandSql(scope), DamageOfBrand)).filter(({ cause }) => cause !== UNTOLD_CAUSE)
    return { finding, body: markup`${writeDamage({ causes, known, costs, scope })}${writeByBrand(byBrand, scope)}` }
  },
}

const Damage = z.object({
  cause: textCell,
  contacts: countCell,
  customers: countCell,
  harm: figureCell,
  good: figureCell,
  hours: figureCell,
  timed: countCell,
})
type Damage = z.infer<typeof Damage>

const damageSql = (scope: Scope) => `
SELECT cause, count(*) AS contacts, count(DISTINCT customer_key) AS customers,
  -sum(brand_impact_negative) AS harm, sum(brand_impact_positive) AS good,
  sum(handle_ms) / 3600000.0 AS hours, count(handle_ms) AS timed
FROM contacts
WHERE ${contactsOf(scope)} AND cause IS NOT NULL
GROUP BY cause
ORDER BY harm DESC NULLS LAST, cause`

type Causes = {
  readonly causes: readonly Damage[]
  readonly known: readonly Damage[]
  readonly costs: Awaited<ReturnType<typeof askHandlingCost>>
  readonly scope: Scope
}

function writeDamage({ causes, known, costs, scope }: Causes): Html {
  const [first, second] = known
  const leads = [first, second].flatMap((it) => (it === undefined ? [] : [nameCause(it.cause)])).join(' and ')
  return writeFigure({
    title: 'Cost beside impact, by cause',
    says: `${leads} lead in harm. Hours are those that were measured, for ${sayShare(sum(causes, ({ timed }) => timed) / sum(causes, ({ contacts }) => contacts))} of these contacts.`,
    plot: plotSides(
      known.map(({ cause, harm, hours }) => ({
        name: nameCause(cause),
        left: { value: harm ?? 0, said: harm === null ? '?' : sayDecimal(harm) },
        right: { value: scaleHours(hours, known), said: hours === null ? '?' : `${sayDecimal(hours)} h` },
      })),
      { left: 'Harm, index', right: 'Hours handled' },
      'accent',
    ),
    table: {
      id: 'damage',
      caption: 'Causes with ten contacts or more, the most harm first',
      columns: [
        { heading: 'Cause', cell: ({ cause }: Damage) => nameCause(cause) },
        { heading: 'Contacts', cell: ({ contacts }) => sayCount(contacts), figures: true },
        { heading: 'Known customers', cell: ({ customers }) => sayCount(customers), figures: true },
        { heading: 'Harm, index', cell: ({ harm }) => (harm === null ? 'unknown' : sayDecimal(harm)), figures: true },
        { heading: 'Good, index', cell: ({ good }) => (good === null ? 'unknown' : sayDecimal(good)), figures: true },
        { heading: 'Hours', cell: ({ hours }) => (hours === null ? 'unknown' : sayDecimal(hours)), figures: true },
        ...(costs.size === 0
          ? []
          : [{ heading: 'Cost of the hours', cell: ({ cause }: Damage) => sayCost(costs.get(cause) ?? NO_COST), figures: true as const }]),
        { heading: 'Hours known for', cell: ({ timed, contacts }) => sayShare(timed / contacts), figures: true },
      ],
      rows: causes,
    },
    note: `Harm is an index: how displeased customers were at the end of a contact, weighted by severity and by who could read it. Praise is counted apart and never set off against harm. Both sides have a scale of their own. ${costs.size === 0 ? 'Without the reference table “assumptions” an hour has no price, so costs are hours and not money.' : 'Costs stand on the price of an hour in the reference table “assumptions”, not on a measurement.'}`,
    sql: damageSql(scope),
  })
}

const NO_COST = { currency: '', low: null, mid: null, high: null }

/** Hours on the scale of the harm, so that the longest bars of both sides are equally long. */
function scaleHours(hours: number | null, known: readonly Damage[]): number {
  const [harm, most] = [Math.max(...known.map(({ harm }) => harm ?? 0)), Math.max(...known.map(({ hours: it }) => it ?? 0))]
  return most === 0 ? 0 : ((hours ?? 0) / most) * harm
}

const DamageOfBrand = z.object({ brand: textCell, cause: textCell, contacts: countCell, harm: z.number(), per_contact: z.number() })
type DamageOfBrand = z.infer<typeof DamageOfBrand>

const byBrandSql = (scope: Scope) => `
SELECT brand, cause, count(*) AS contacts, -sum(brand_impact_negative) AS harm, -avg(brand_impact_negative) AS per_contact
FROM contacts
WHERE ${contactsOf(scope)} AND cause IS NOT NULL
GROUP BY brand, cause
HAVING count(*) >= ${SMALLEST_GROUP} AND count(brand_impact_negative) >= ${SMALLEST_GROUP}
ORDER BY sum(sum(brand_impact_negative)) OVER (PARTITION BY cause), cause, sum(count(*)) OVER (PARTITION BY brand) DESC, brand`

const MOST_BRANDS = 6

/** Left out where there is one brand: the figure before says the same. */
function writeByBrand(rows: readonly DamageOfBrand[], scope: Scope): Html | undefined {
  const brands = new Set([...new Set(rows.map(({ brand }) => brand))].slice(0, MOST_BRANDS))
  const shown = rows.filter(({ brand }) => brands.has(brand))
  const worst = shown.toSorted((a, b) => b.harm - a.harm)[0]
  if (brands.size < 2 || worst === undefined) return undefined
  return writeFigure({
    title: 'Harm by cause and brand',
    says: `The most harm in one place: ${nameCause(worst.cause)} at ${shortName(worst.brand, 40)}, ${sayDecimal(worst.harm)} in ${sayCount(worst.contacts)} contacts.`,
    plot: plotMatrix(
      shown.map(({ brand, cause, harm }) => ({ row: nameCause(cause), column: brand, value: harm, said: sayDecimal(harm) })),
    ),
    table: {
      id: 'damage-by-brand',
      caption: 'Cause and brand with ten judged contacts or more',
      columns: [
        { heading: 'Cause', cell: ({ cause }: DamageOfBrand) => nameCause(cause) },
        { heading: 'Brand', cell: ({ brand }) => shortName(brand, 60) },
        { heading: 'Contacts', cell: ({ contacts }) => sayCount(contacts), figures: true },
        { heading: 'Harm, index', cell: ({ harm }) => sayDecimal(harm), figures: true },
        { heading: 'Harm per contact', cell: (it) => it.per_contact.toFixed(2), figures: true },
      ],
      rows: shown,
    },
    note: 'An empty place has under ten contacts.',
    sql: byBrandSql(scope),
  })
}

function sum<Row>(rows: readonly Row[], of: (row: Row) => number | null): number {
  return rows.reduce((total, row) => total + (of(row) ?? 0), 0)
}
