import { showProportion, tableLine } from '../show.ts'
import type { Agreement } from './agreement.ts'
import type { LabelledItem } from './item.ts'
import type { CauseMeasure } from './measure-cause.ts'
import type { CodeMeasure, CodeMistakes } from './measure-codes.ts'
import type { AnswersMeasure, MoodMeasure, Part } from './measure-mood.ts'

const CODE_WIDTHS = [9, 9, 9, 20, 20, 10]

export function renderCodes(measures: readonly CodeMeasure[]): string {
  return [
    tableLine('code', ['told', 'claimed', 'right', 'recall', 'precision', 'disputed'], CODE_WIDTHS),
    ...measures.map(({ signal, told, claimed, right, disputed }) =>
      tableLine(
        signal,
        [String(told), String(claimed), String(right), showProportion(right, told), showProportion(right, claimed), String(disputed)],
        CODE_WIDTHS,
      ),
    ),
  ].join('')
}

/** One column for each group of texts. */
export function renderMoods(groups: Readonly<Record<string, MoodMeasure>>): string {
  const measures = Object.values(groups)
  const line = (title: string, cell: (it: MoodMeasure) => string) => tableLine(title, measures.map(cell), [])
  const answers = (of: (it: MoodMeasure) => AnswersMeasure) => [
    line('texts', (it) => String(of(it).texts)),
    line('macro-F1', (it) => of(it).macroF1.toFixed(3)),
    line('recall of negative', (it) => showPart(of(it).recall.negative)),
    line('recall of neutral', (it) => showPart(of(it).recall.neutral)),
    line('recall of positive', (it) => showPart(of(it).recall.positive)),
    line('precision of negative', (it) => showPart(of(it).precision.negative)),
    line('precision of positive', (it) => showPart(of(it).precision.positive)),
    line('negative among called positive', (it) => showPart(of(it).negativeAsPositive)),
  ]
  return [
    tableLine('sentiment, forced choice', Object.keys(groups), []),
    ...answers(({ forced }) => forced),
    line('AUC of negative', (it) => it.negativeAuc?.toFixed(3) ?? '–'),
    line('calibration error (ECE)', (it) => it.calibrationError?.toFixed(3) ?? '–'),
    '\n',
    tableLine('sentiment, where it is certain', Object.keys(groups), []),
    ...answers(({ certain }) => certain),
    line('uncertain', (it) => showPart(it.uncertain)),
  ].join('')
}

export function renderCause({ told, right, rightOfTwo, invented }: CauseMeasure): string {
  const line = (title: string, { hits, n }: Part) => tableLine(title, [String(n), String(hits), showProportion(hits, n)], [9, 9])
  return [
    tableLine('cause', ['items', 'those', 'share'], [9, 9]),
    line('complaints: told', told),
    line('complaints: right', right),
    line('complaints: first or second right', rightOfTwo),
    line('no problem: told all the same', invented),
  ].join('')
}

export function renderAgreement(agreements: readonly Agreement[]): string {
  return [
    tableLine('label', ['items', 'same', 'kappa'], [9, 9, 9]),
    ...agreements.map(({ label, items, same, kappa }) =>
      tableLine(label, [String(items), String(same), kappa?.toFixed(3) ?? '–'], [9, 9, 9]),
    ),
  ].join('')
}

export function renderMistakes({ missed, wrong }: CodeMistakes): string {
  return [`missed: ${missed.length}\n`, ...missed.map(renderItem), `\nwrongly claimed: ${wrong.length}\n`, ...wrong.map(renderItem)].join(
    '',
  )
}

function renderItem({ id, channel, about, meant, turns }: LabelledItem): string {
  const written = about === undefined ? '' : `, written for ${about}${meant === true ? '' : ' (looks like it)'}`
  return `\n${id} ${channel}${written}\n${turns.map(([speaker, text]) => `  ${speaker}: ${text.replaceAll('\n', '\n    ')}\n`).join('')}`
}

const showPart = ({ hits, n }: Part) => showProportion(hits, n)
