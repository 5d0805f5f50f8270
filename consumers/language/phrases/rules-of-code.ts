import type { StatementRule } from './statement-rule.ts'

/** A phrase, a sentence that it finds, and what else the rule needs. */
export type RuleRow<Code extends string> = readonly [
  phrase: string,
  example: string,
  more?: Omit<StatementRule<Code>, 'phrase' | 'example' | 'tells'>,
]

/**
 * The rules of one code from a table with one line for each way of saying it. What is not meant comes first: among phrases of one
 * length the first one takes the words.
 */
export function rulesOfCode<Code extends string>(tells: Code, rows: readonly RuleRow<Code>[]): readonly StatementRule<Code>[] {
  const isnt = rows.filter(([, , more]) => more?.isnt === true)
  const is = rows.filter(([, , more]) => more?.isnt !== true)
  return [...isnt, ...is].flatMap(([phrase, example, more]) => partNames(phrase).map((it) => ({ phrase: it, tells, example, ...more })))
}

/** A phrasebook knows `<name>` only where it stands alone: "this|<name>" becomes two phrases. */
function partNames(phrase: string): readonly string[] {
  const parts = phrase.split(' ')
  const at = parts.findIndex((part) => part.includes('|') && part.split('|').includes('<name>'))
  if (at < 0) return [phrase]
  const others = (parts[at] ?? '').split('|').filter((it) => it !== '<name>')
  return ['<name>', others.join('|')].flatMap((it) => partNames(parts.with(at, it).join(' ')))
}
