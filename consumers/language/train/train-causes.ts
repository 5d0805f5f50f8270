import { CAUSE_CLASSES, CAUSE_NUMBERS, type CauseClass, causeFeatures, type CauseHints, CauseWords } from '../model/cause-model.ts'
import type { CauseModelFile } from '../model/cause-file.ts'
import { inThousandths } from '../model/model-file.ts'
import { readLexicons } from '../model/read-lexicons.ts'
import { dictionary } from '../words/dictionary.ts'
import { ENGLISH } from '../words/word-roles.ts'
import { readWords } from '../words/words.ts'
import { chooseFeatures } from './choose-features.ts'
import { fitSoftmax, type TrainingSample } from './fit-softmax.ts'

/** A contact with its cause, and how much it counts beside the others, 1 for most. */
export type ContactWithCause = { readonly text: string; readonly hints: CauseHints; readonly cause: CauseClass; readonly weight: number }

/** Chosen by leaving authors out. */
const PENALTY = { words: 0.5, numbers: 0.05 } as const
/** A weight of less than a fiftieth moves no chance that anybody would notice. */
const LEAST_WEIGHT = 20

/** The bias and the weights of a model of causes. */
export function trainCauses(contacts: readonly ContactWithCause[]): Pick<CauseModelFile, 'bias' | 'weights'> {
  const names = chooseWords(contacts.map(({ text }) => text))
  const words = new CauseWords(names)
  const samples = contacts.map(({ hints, cause, weight }): TrainingSample => {
    const { ids, values } = causeFeatures(words, hints)
    return { ids: Int32Array.from(ids), values: Float64Array.from(values), label: CAUSE_CLASSES.indexOf(cause), weight }
  })
  const all = [...CAUSE_NUMBERS, ...names]
  const fitted = fitSoftmax(samples, all.length, CAUSE_CLASSES.length, { ...PENALTY, firstWord: CAUSE_NUMBERS.length })
  const rowOf = (at: number) => fitted.map((of) => inThousandths(of[at] ?? 0))
  const strengthOf = (row: readonly number[]) => Math.max(...row.map(Math.abs))
  const rows = all.map((name, at) => [name, rowOf(at)] as const).filter(([, row]) => strengthOf(row) >= LEAST_WEIGHT)
  return {
    bias: rowOf(all.length),
    weights: Object.fromEntries(rows.sort(([a, x], [b, y]) => strengthOf(y) - strengthOf(x) || (a < b ? -1 : 1))),
  }
}

/** The single words among the features that a model of sentiment would have. Words that hold sentences together tell no cause. */
function chooseWords(texts: readonly string[]): readonly string[] {
  const read = texts.map((text) => ({ text, words: readWords(text) }))
  const features = chooseFeatures(read.map(({ text, words }) => ({ text, words, lexicons: readLexicons(words, []) })))
  return features.filter((it) => !/^\*|: | /.test(it) && ((dictionary().get(it)?.roles ?? 0) & ENGLISH) === 0)
}
