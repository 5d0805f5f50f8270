import * as Plot from '@observablehq/plot'
import { shortName } from './clean-text.ts'
import type { ChartSize } from './draw-chart.ts'

export type WeekPoint = {
  readonly group: string
  /** The first day of the week, YYYY-MM-DD. */
  readonly week: string
  readonly value: number
  readonly interval: readonly [number, number]
}

const PANEL = 126

/** A figure by week with its interval, one small panel for each group, all on the same scale. */
export function plotWeeks(points: readonly WeekPoint[], say: (value: number) => string): (size: ChartSize) => Plot.PlotOptions {
  return ({ width, narrow }) => {
    const rows = points.map(({ group, week, value, interval: [low, high] }) => ({
      group: shortName(group, 30),
      week: new Date(`${week}T00:00:00Z`),
      value,
      low,
      high,
    }))
    const groups = [...new Set(rows.map(({ group }) => group))]
    const ends = rows.filter(({ group, week }) => !rows.some((it) => it.group === group && it.week > week))
    const most = Math.max(0.25, ...rows.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]))
    const weeks = [...new Set(rows.map(({ week }) => week.getTime()))].sort((a, b) => a - b).map((it) => new Date(it))
    const every = Math.ceil(weeks.length / (narrow ? 3 : 7))
    return {
      width,
      height: groups.length * PANEL + 40,
      marginLeft: 44,
      marginRight: 56,
      marginTop: 16,
      marginBottom: 30,
      x: {
        type: 'utc',
        label: null,
        ticks: weeks.filter((_, n) => (weeks.length - 1 - n) % every === 0),
        tickFormat: sayWeek,
        tickSize: 0,
        tickPadding: 10,
      },
      y: { label: null, domain: [-most, most], ticks: 3, tickFormat: say, tickSize: 0 },
      fy: { axis: null, domain: groups, padding: 0.36 },
      marks: [
        Plot.gridY({ ticks: 3, stroke: 'var(--line)', strokeOpacity: 1 }),
        Plot.areaY(rows, { x: 'week', y1: 'low', y2: 'high', fy: 'group', fill: 'var(--accent)', fillOpacity: 0.16 }),
        Plot.ruleY([0], { stroke: 'var(--idle)' }),
        Plot.lineY(rows, { x: 'week', y: 'value', fy: 'group', stroke: 'var(--accent)', strokeWidth: 2 }),
        Plot.dot(rows, { x: 'week', y: 'value', fy: 'group', r: 3.5, fill: 'var(--accent)' }),
        Plot.text(ends, {
          x: 'week',
          y: 'value',
          fy: 'group',
          text: (row: { readonly value: number }) => say(row.value),
          dx: 10,
          textAnchor: 'start',
        }),
        Plot.text(groups, {
          fy: (group: string) => group,
          text: (group: string) => group,
          frameAnchor: 'top-left',
          dy: -18,
          dx: -38,
          fontWeight: 600,
        }),
      ],
    }
  }
}

const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })
const sayWeek = (week: Date): string => format.format(week)
