import { type SignalMeasure } from '../measure.ts'
import { agreedOnCode } from './agreed.ts'
import type { HeardItem } from './hear-items.ts'
import { LABELLED_CODES, type LabelledCode, type LabelledItem } from './item.ts'

/** `disputed`: how many items are left out, as their labellings differ. */
export type CodeMeasure = SignalMeasure & { readonly disputed: number }

/** Each code over the items whose labellings agree about it. */
export function measureCodes(heard: readonly HeardItem[]): readonly CodeMeasure[] {
  const labelled = heard.filter(({ item }) => item.labels.every(({ codes }) => codes !== undefined))
  return LABELLED_CODES.map((code) => {
    const agreed = labelled.filter(({ item }) => agreedOnCode(item, code) !== undefined)
    const told = agreed.filter(({ item }) => agreedOnCode(item, code) === true)
    const claimed = agreed.filter(({ claims }) => claims.has(code))
    const right = told.filter(({ claims }) => claims.has(code))
    return { signal: code, told: told.length, claimed: claimed.length, right: right.length, disputed: labelled.length - agreed.length }
  })
}

export type CodeMistakes = { readonly missed: readonly LabelledItem[]; readonly wrong: readonly LabelledItem[] }

/** The items in which a code was not found, and those in which it was found and is not. */
export function findMistakes(heard: readonly HeardItem[], code: LabelledCode): CodeMistakes {
  const those = (shows: boolean) =>
    heard.filter(({ item, claims }) => agreedOnCode(item, code) === shows && claims.has(code) !== shows).map(({ item }) => item)
  return { missed: those(true), wrong: those(false) }
}
