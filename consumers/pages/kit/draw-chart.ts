import * as Plot from '@observablehq/plot'
import { DOMParser } from 'linkedom'
import { stripInvisible } from './clean-text.ts'
import { markup, trusted, type Html } from './markup.ts'

/** The two widths a chart is drawn for, in CSS pixels: the stylesheet shows the one that fits. */
const CHART_SIZES = { narrow: { width: 294, narrow: true }, wide: { width: 720, narrow: false } } as const
export type ChartSize = { readonly width: number; readonly narrow: boolean }

export type Chart = {
  /** What a person who cannot see the chart is told: the sentence that says what it shows. */
  readonly says: string
  readonly plot: (size: ChartSize) => Plot.PlotOptions
}

/**
 * A chart as SVG, drawn here and not in the browser: Plot needs a document and no more, which linkedom has. Colours are variables of
 * the stylesheet, so that one drawing serves light, dark and print.
 */
export function drawChart({ says, plot }: Chart): Html {
  return markup`<div class="chart chart-wide">${draw(plot(CHART_SIZES.wide), says)}</div><div class="chart chart-narrow">${draw(plot(CHART_SIZES.narrow), says)}</div>`
}

function draw(options: Plot.PlotOptions, says: string): Html {
  const drawn: unknown = Plot.plot({ ...options, document: newDocument(), className: 'plot' })
  if (!isElement(drawn)) throw new TypeError('Plot drew no element')
  // Plot puts a style element into every drawing, which the page has once, and labels on groups, which are not told inside an image.
  const svg = drawn.outerHTML.replace(/<style>[^<]*<\/style>/, '').replace(/ aria-(?:label|hidden)="[^"]*"/g, '')
  const label = String(markup`${stripInvisible(says)}`)
  return trusted(svg.replace(/^<svg /, `<svg role="img" aria-label="${label}" `))
}

function newDocument(): unknown {
  return new DOMParser().parseFromString('<!doctype html><html><body></body></html>', 'text/html')
}

const isElement = (value: unknown): value is { readonly outerHTML: string } =>
  typeof value === 'object' && value !== null && 'outerHTML' in value && typeof value.outerHTML === 'string'
