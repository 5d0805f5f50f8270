import type { Interaction } from '../../schemas/event/interaction.ts'
import type { Statement } from '../language/rules/match-statements.ts'
import { type LocatedName, locateNames, type NameIndex } from '../language/words/find-names.ts'
import type { ReferenceTables } from '../reference/reference-tables.ts'

/** Topics as codes of the reference table `topics`, never as words of the customer. */
export type WantsTold = { readonly needs: readonly string[]; readonly pains: readonly string[]; readonly content: string | null }

/** The code of what is told and no topic names. */
const OTHER = 'other'

/** What the customer needs, suffers from and could not find. A topic alone tells none of these: a statement does, and the topic names it. */
export function wantsOf({ occurred_at }: Interaction, told: readonly Statement[], tables: ReferenceTables): WantsTold {
  const inForce = tables.at(Date.parse(occurred_at))
  return {
    needs: codesOf(told, 'need', inForce.topicsOf('need')),
    pains: codesOf(told, 'pain', inForce.topicsOf('pain')),
    content: codesOf(told, 'missing_content', inForce.topicsOf('content'))[0] ?? null,
  }
}

/** Topics that are named come before `other`. */
function codesOf(told: readonly Statement[], code: string, topics: NameIndex): readonly string[] {
  const codes = new Set(told.filter((it) => it.code === code).flatMap((it) => topicsOf(it, topics)))
  return [...codes].toSorted((a, b) => Number(a === OTHER) - Number(b === OTHER))
}

/** The topics in the sentence of a statement; where it names none, the nearest of its turn. */
function topicsOf(statement: Statement, topics: NameIndex): readonly string[] {
  const { words, start } = statement
  const named = locateNames(topics, words)
  const together = named.filter((it) => words.sentence[it.start] === words.sentence[start])
  if (together.length > 0) return together.map(({ code }) => code)
  const [closest] = named.toSorted((a, b) => gapTo(a, statement) - gapTo(b, statement))
  return [closest?.code ?? OTHER]
}

function gapTo({ start, end }: LocatedName, statement: Statement): number {
  return Math.max(0, start - statement.end, statement.start - end)
}
