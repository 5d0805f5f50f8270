import { proportionOf } from './measure.ts'

/** `0.80 (0.49–0.94)`; a dash without anything to divide by. */
export function showProportion(hits: number, n: number): string {
  const found = proportionOf(hits, n)
  return found === undefined ? '–' : `${found.share.toFixed(2)} (${found.low.toFixed(2)}–${found.high.toFixed(2)})`
}

/** A line of a table: a title and cells, each as wide as `widths` says. */
export function tableLine(title: string, cells: readonly string[], widths: readonly number[]): string {
  return `${title.padEnd(36)}${cells.map((it, at) => it.padStart(widths[at] ?? 20)).join('')}\n`
}
