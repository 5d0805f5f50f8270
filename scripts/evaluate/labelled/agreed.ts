import type { LabelledCode, LabelledItem, Labelling } from './item.ts'

/** What all labellings of an item say; undefined where they differ, or where one says nothing. */
function agreed<T>(item: LabelledItem, read: (labelling: Labelling) => T | undefined): T | undefined {
  const [first, ...others] = item.labels.map(read)
  return others.every((it) => it === first) ? first : undefined
}

/** Whether an item shows a code; undefined where the labellings differ. The items written for a sentiment have no codes. */
export const agreedOnCode = (item: LabelledItem, code: LabelledCode): boolean | undefined =>
  agreed(item, ({ codes }) => codes?.includes(code))

export const agreedSentiment = (item: LabelledItem) => agreed(item, ({ sentiment }) => sentiment)

/** The sentiment of the last third, where the labellings give one. */
export const agreedEnd = (item: LabelledItem) => agreed(item, ({ end }) => end)

export const agreedCause = (item: LabelledItem) => agreed(item, ({ cause }) => cause)
