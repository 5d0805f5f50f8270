import type { MoodMeasures } from '../language/train/measure-moods.ts'

/** A table for people: one line per measure, one column per model. */
export function renderMeasures(models: Readonly<Record<string, MoodMeasures>>): string {
  const names = Object.keys(models)
  const width = Math.max(14, ...names.map((it) => it.length + 2))
  const line = (title: string, of: (measured: MoodMeasures) => string) =>
    `${title.padEnd(34)}${names.map((name) => of(models[name] ?? NOTHING).padStart(width)).join('')}\n`
  const share = (value: number) => value.toFixed(3)
  return [
    `${''.padEnd(34)}${names.map((it) => it.padStart(width)).join('')}\n`,
    line('texts', (it) => String(it.texts)),
    line('macro-F1', (it) => share(it.macroF1)),
    line('recall of negative', (it) => share(it.recall.negative)),
    line('recall of neutral', (it) => share(it.recall.neutral)),
    line('recall of positive', (it) => share(it.recall.positive)),
    line('precision of negative', (it) => share(it.precision.negative)),
    line('precision of positive', (it) => share(it.precision.positive)),
    line('AUC of negative', (it) => share(it.negativeAuc)),
    line('calibration error (ECE)', (it) => share(it.ece)),
    line('net sentiment, model (people)', (it) => `${it.net.toFixed(2)} (${it.humanNet.toFixed(2)})`),
  ].join('')
}

const NO_CLASS = { negative: 0, neutral: 0, positive: 0 } as const
const NOTHING: MoodMeasures = { texts: 0, macroF1: 0, recall: NO_CLASS, precision: NO_CLASS, negativeAuc: 0.5, ece: 0, net: 0, humanNet: 0 }
