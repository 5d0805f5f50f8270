import * as Plot from '@observablehq/plot'
import { shortName } from './clean-text.ts'
import type { ChartSize } from './draw-chart.ts'

export type MatrixCell = { readonly row: string; readonly column: string; readonly value: number; readonly said: string }

/** A value for each pair of a row and a column: the more, the deeper the colour behind the figure. */
export function plotMatrix(cells: readonly MatrixCell[]): (size: ChartSize) => Plot.PlotOptions {
  const [rows, columns] = [[...new Set(cells.map(({ row }) => row))], [...new Set(cells.map(({ column }) => column))]]
  // Rows and columns are told apart by their place: two names may be cut to the same.
  const placed = cells.map(({ row, column, value, said }) => ({ row: rows.indexOf(row), column: columns.indexOf(column), value, said }))
  const most = Math.max(Number.MIN_VALUE, ...placed.map(({ value }) => value))
  return ({ width, narrow }) => ({
    width,
    height: rows.length * 34 + 34,
    marginLeft: narrow ? 114 : 190,
    marginRight: 4,
    marginTop: 30,
    marginBottom: 4,
    x: { axis: 'top', label: null, tickSize: 0, padding: 0.04, ...nameByPlace(columns, narrow ? 9 : 18) },
    y: { label: null, tickSize: 0, padding: 0.08, ...nameByPlace(rows, narrow ? 14 : 26) },
    marks: [
      Plot.cell(placed, {
        x: 'column',
        y: 'row',
        fill: 'var(--harm)',
        // At most this deep, so that the figure on it keeps its contrast in light and dark.
        fillOpacity: ({ value }: { readonly value: number }) => (0.45 * value) / most,
        rx: 3,
      }),
      Plot.text(placed, { x: 'column', y: 'row', text: 'said' }),
    ],
  })
}

const nameByPlace = (names: readonly string[], longest: number) => ({
  domain: names.map((_, place) => place),
  tickFormat: (place: number) => shortName(names[place] ?? '', longest),
})
