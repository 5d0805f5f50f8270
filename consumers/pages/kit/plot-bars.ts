import * as Plot from '@observablehq/plot'
import { shortName } from './clean-text.ts'
import type { ChartSize } from './draw-chart.ts'

export type Bar = {
  readonly name: string
  readonly value: number
  /** The value in words, at the end of the bar. */
  readonly said: string
  /** The interval the value lies in. */
  readonly interval?: readonly [number, number]
  readonly colour?: Colour
}

export type Colour = 'accent' | 'harm' | 'good' | 'idle'

const ROW = 30
const LONGEST_NAME = { narrow: 20, wide: 26 } as const

/** Bars one below the other, in the given order, each with its value at the end. `most` is where the scale ends. */
export function plotBars(bars: readonly Bar[], colour: Colour, most?: number): (size: ChartSize) => Plot.PlotOptions {
  return ({ width, narrow }) => {
    const names = bars.map(({ name }) => shortName(name, LONGEST_NAME[narrow ? 'narrow' : 'wide']))
    // Rows are told apart by their place: two names may be cut to the same.
    const rows = bars.map((bar, place) => ({
      ...bar,
      place,
      fill: `var(--${bar.colour ?? colour})`,
      end: Math.max(bar.value, bar.interval?.[1] ?? 0),
    }))
    const whiskers = rows.flatMap(({ place, interval }) => (interval === undefined ? [] : [{ place, low: interval[0], high: interval[1] }]))
    return {
      width,
      height: rows.length * ROW + 8,
      marginLeft: narrow ? 142 : 190,
      marginRight: narrow ? 44 : 84,
      marginTop: 4,
      marginBottom: 4,
      x: { axis: null, domain: [0, Math.max(most ?? 0, ...rows.map(({ end }) => end), Number.MIN_VALUE)] },
      y: { label: null, tickSize: 0, domain: rows.map(({ place }) => place), tickFormat: (place: number) => names[place] ?? '' },
      marks: [
        Plot.barX(rows, { x: 'value', y: 'place', fill: 'fill', insetTop: 6, insetBottom: 6, rx: 2 }),
        Plot.ruleY(whiskers, { x1: 'low', x2: 'high', y: 'place', stroke: 'var(--ink)', strokeWidth: 1.5 }),
        Plot.text(rows, { x: 'end', y: 'place', text: 'said', dx: 7, textAnchor: 'start' }),
        Plot.ruleX([0], { stroke: 'var(--idle)' }),
      ],
    }
  }
}
