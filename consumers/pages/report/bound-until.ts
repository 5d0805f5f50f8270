import { z } from 'zod'
import type { Html } from '../kit/markup.ts'
import { plotBars } from '../kit/plot-bars.ts'
import { sayCount, sayCounted, sayMonth, SMALLEST_GROUP } from '../kit/say-numbers.ts'
import { writeFigure } from '../kit/write-figure.ts'
import { countCell, textCell, type Ask } from './ask.ts'
import { PROTECTED_KEYS } from './protected.ts'
import { ofWhom, type Scope } from './scope.ts'

/** Until when customers are bound, by month; months are joined until each group has ten customers or more. */
export async function writeReleases(ask: Ask, scope: Scope): Promise<Html | undefined> {
  const groups = joinMonths(await ask(releasesSql(scope), Release))
  const [next] = groups
  if (next === undefined) return undefined
  return writeFigure({
    title: 'Until when customers are bound',
    says: `${sayCounted(next.bound, 'contracts')} end in ${nameGroup(next)}, the next group of ten or more.`,
    plot: plotBars(
      groups.map((group) => ({ name: nameGroup(group), value: group.bound, said: sayCount(group.bound) })),
      'accent',
    ),
    table: {
      id: 'bound-until',
      caption: 'Customers by the month in which their contract ends. Months with under ten are joined with those after them.',
      columns: [
        { heading: 'Contract ends', cell: (group: MonthGroup) => nameGroup(group) },
        { heading: 'Bound customers', cell: ({ bound }) => sayCount(bound), figures: true },
        { heading: 'Want to leave', cell: ({ latent }) => sayCount(latent), figures: true },
      ],
      rows: groups,
    },
    note: 'This is the time that is left to repair a cause before customers are free to go. It is no list of whom to hold back.',
    sql: releasesSql(scope),
  })
}

const Release = z.object({ month: textCell, bound: countCell, latent: countCell })
type Release = z.infer<typeof Release>

const releasesSql = (scope: Scope) => `
SELECT strftime(bound_until, '%Y-%m') AS month, count(*) AS bound, count(CASE WHEN risk_band = 'latent' THEN 1 END) AS latent
FROM churn_risk_current
WHERE bound_until > TIMESTAMPTZ '${scope.to} 23:59:59.999+00'
  AND facts > 0 AND customer_key NOT IN ${PROTECTED_KEYS}${ofWhom(scope)}
GROUP BY month
ORDER BY month`

type MonthGroup = { readonly from: string; readonly to: string; readonly bound: number; readonly latent: number }

/** A last group of under ten joins the one before it; where there is none before it, nothing is told. */
export function joinMonths(months: readonly Release[]): readonly MonthGroup[] {
  const groups = months.reduce<readonly MonthGroup[]>((before, { month, bound, latent }) => {
    const open = before.at(-1)
    return open === undefined || open.bound >= SMALLEST_GROUP
      ? [...before, { from: month, to: month, bound, latent }]
      : [...before.slice(0, -1), join(open, { from: month, to: month, bound, latent })]
  }, [])
  const [last, before] = [groups.at(-1), groups.at(-2)]
  if (last === undefined || last.bound >= SMALLEST_GROUP) return groups
  return before === undefined ? [] : [...groups.slice(0, -2), join(before, last)]
}

const join = (a: MonthGroup, b: MonthGroup): MonthGroup => ({
  from: a.from,
  to: b.to,
  bound: a.bound + b.bound,
  latent: a.latent + b.latent,
})

function nameGroup({ from, to }: MonthGroup): string {
  if (from === to) return sayMonth(from)
  const isSameYear = from.slice(0, 4) === to.slice(0, 4)
  return `${isSameYear ? sayMonth(from).slice(0, -5) : sayMonth(from)} to ${sayMonth(to)}`
}
