import type { LabelledItem } from '../labelled/item.ts'

/** The words of the customer in each item that has some, one turn a line. */
export function customerTexts(items: readonly Pick<LabelledItem, 'turns'>[]): readonly string[] {
  return items
    .map(({ turns }) => turns.flatMap(([speaker, text]) => (speaker === 'customer' ? [text] : [])).join('\n'))
    .filter((it) => it !== '')
}
