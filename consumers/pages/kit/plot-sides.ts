import * as Plot from '@observablehq/plot'
import { shortName } from './clean-text.ts'
import type { ChartSize } from './draw-chart.ts'
import type { Colour } from './plot-bars.ts'

export type Sides = {
  readonly name: string
  readonly left: { readonly value: number; readonly said: string }
  readonly right: { readonly value: number; readonly said: string }
}

const ROW = { narrow: 50, wide: 32 } as const
/** About the width of a letter. */
const LETTER = 8

/** Two figures of each row to both sides of one line: what speaks against to the left, the other to the right. */
export function plotSides(
  rows: readonly Sides[],
  titles: { readonly left: string; readonly right: string },
  rightColour: Colour,
): (size: ChartSize) => Plot.PlotOptions {
  return ({ width, narrow }) => {
    const names = rows.map(({ name }, place) => ({ place, name: shortName(name, narrow ? 40 : 26) }))
    const most = Math.max(Number.MIN_VALUE, ...rows.flatMap(({ left, right }) => [left.value, right.value]))
    const lefts = rows.map(({ left }, place) => ({ place, at: -left.value, said: left.said }))
    const rights = rows.map(({ right }, place) => ({ place, at: right.value, said: right.said }))
    const margin = narrow ? 4 : 190
    // Room for the longest figure at both ends.
    const longest = LETTER * Math.max(0, ...rows.flatMap(({ left, right }) => [left.said.length, right.said.length])) + 10
    const ends = most / (1 - Math.min(0.7, longest / ((width - margin) / 2)))
    const heading = { frameAnchor: 'top', dy: -22, fill: 'var(--quiet)' } as const
    // Where it is narrow, the name stands above its bars; names with the same first letters would be the same beside them.
    const inset = narrow ? { insetTop: 26, insetBottom: 6 } : { insetTop: 7, insetBottom: 7 }
    const lower = narrow ? 10 : 0
    return {
      width,
      height: rows.length * ROW[narrow ? 'narrow' : 'wide'] + 30,
      marginLeft: margin,
      marginRight: 4,
      marginTop: 26,
      marginBottom: 4,
      x: { axis: null, domain: [-ends, ends] },
      y: {
        axis: narrow ? null : 'left',
        label: null,
        tickSize: 0,
        padding: 0,
        domain: names.map(({ place }) => place),
        tickFormat: (place: number) => names[place]?.name ?? '',
      },
      marks: [
        Plot.barX(lefts, { x: 'at', y: 'place', fill: 'var(--harm)', ...inset, rx: 2 }),
        Plot.barX(rights, { x: 'at', y: 'place', fill: `var(--${rightColour})`, ...inset, rx: 2 }),
        Plot.text(lefts, { x: 'at', y: 'place', text: 'said', dx: -7, dy: lower, textAnchor: 'end' }),
        Plot.text(rights, { x: 'at', y: 'place', text: 'said', dx: 7, dy: lower, textAnchor: 'start' }),
        Plot.ruleX([0], { stroke: 'var(--idle)' }),
        ...(narrow
          ? [
              Plot.text(names, {
                y: 'place',
                text: 'name',
                frameAnchor: 'left',
                dy: -12,
                textAnchor: 'start',
                fontWeight: 500,
                stroke: 'var(--card)',
                strokeWidth: 5,
                fill: 'var(--ink)',
              }),
            ]
          : []),
        Plot.text([titles.left], { ...heading, x: 0, text: [titles.left], dx: -7, textAnchor: 'end' }),
        Plot.text([titles.right], { ...heading, x: 0, text: [titles.right], dx: 7, textAnchor: 'start' }),
      ],
    }
  }
}
