import type { Interaction } from '../../../schemas/event/interaction.ts'
import type { Statement } from '../../language/rules/match-statements.ts'
import { findNames } from '../../language/words/find-names.ts'
import type { Words } from '../../language/words/words.ts'
import type { ReferenceTables } from '../../reference/reference-tables.ts'

/** Whether the sentence of a statement names a firm that the table of competitors lists. */
export function namesCompetitor({ words, start }: Statement, { brand, occurred_at }: Interaction, tables: ReferenceTables): boolean {
  const names = tables.at(Date.parse(occurred_at)).competitorsOf(brand)
  return names.size > 0 && findNames(names, sentenceAt(words, start)).length > 0
}

function sentenceAt(words: Words, place: number): Words {
  const number = words.sentence[place] ?? 0
  const [from, to] = [words.sentence.indexOf(number), words.sentence.lastIndexOf(number) + 1]
  const part = <T>(all: readonly T[]) => all.slice(from, to)
  return {
    lower: part(words.lower),
    known: part(words.known),
    ids: part(words.ids),
    clause: part(words.clause),
    sentence: part(words.sentence),
    quoted: part(words.quoted),
    asks: words.asks,
    english: words.english,
    foreign: words.foreign,
  }
}
