import * as Plot from '@observablehq/plot'
import { shortName } from './clean-text.ts'
import type { ChartSize } from './draw-chart.ts'
import type { Colour } from './plot-bars.ts'

export type Sides = {
  readonly name: string
  readonly left: { readonly value: number; readonly said: string }
  readonly right: { readonly value: number; readonly said: string }
}

const ROW = 32
/** About the width of a letter. */
const LETTER = 8

/** Two figures of each row to both sides of one line: what speaks against to the left, the other to the right. */
export function plotSides(
  rows: readonly Sides[],
  titles: { readonly left: string; readonly right: string },
  rightColour: Colour,
): (size: ChartSize) => Plot.PlotOptions {
  return ({ width, narrow }) => {
    const names = rows.map(({ name }) => shortName(name, narrow ? 14 : 26))
    const most = Math.max(Number.MIN_VALUE, ...rows.flatMap(({ left, right }) => [left.value, right.value]))
    const lefts = rows.map(({ left }, place) => ({ place, at: -left.value, said: left.said }))
    const rights = rows.map(({ right }, place) => ({ place, at: right.value, said: right.said }))
    const margin = narrow ? 114 : 190
    // Room for the longest figure at both ends.
    const longest = LETTER * Math.max(...rows.flatMap(({ left, right }) => [left.said.length, right.said.length])) + 10
    const ends = most / (1 - Math.min(0.7, longest / ((width - margin) / 2)))
    const heading = { frameAnchor: 'top', dy: -20, fill: 'var(--quiet)' } as const
    return {
      width,
      height: rows.length * ROW + 30,
      marginLeft: margin,
      marginRight: 4,
      marginTop: 26,
      marginBottom: 4,
      x: { axis: null, domain: [-ends, ends] },
      y: { label: null, tickSize: 0, domain: names.map((_, place) => place), tickFormat: (place: number) => names[place] ?? '' },
      marks: [
        Plot.barX(lefts, { x: 'at', y: 'place', fill: 'var(--harm)', insetTop: 7, insetBottom: 7, rx: 2 }),
        Plot.barX(rights, { x: 'at', y: 'place', fill: `var(--${rightColour})`, insetTop: 7, insetBottom: 7, rx: 2 }),
        Plot.text(lefts, { x: 'at', y: 'place', text: 'said', dx: -7, textAnchor: 'end' }),
        Plot.text(rights, { x: 'at', y: 'place', text: 'said', dx: 7, textAnchor: 'start' }),
        Plot.ruleX([0], { stroke: 'var(--idle)' }),
        Plot.text([titles.left], { ...heading, x: 0, text: [titles.left], dx: -7, textAnchor: 'end' }),
        Plot.text([titles.right], { ...heading, x: 0, text: [titles.right], dx: 7, textAnchor: 'start' }),
      ],
    }
  }
}
