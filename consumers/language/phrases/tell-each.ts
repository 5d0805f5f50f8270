import type { StatementRule } from './statement-rule.ts'

type Shared<Code extends string> = Omit<StatementRule<Code>, 'phrase' | 'tells' | 'example'>

/** A phrase, a sentence of our own that it finds, and what this rule needs beside what all of them share. */
export type RuleRow = readonly [phrase: string, example: string, more?: Shared<string>]

/** Rules of one code, one row for each way of saying it. */
export function tellEach<const Code extends string>(
  tells: Code,
  shared: Shared<string>,
  rows: readonly RuleRow[],
): readonly StatementRule<Code>[] {
  return rows.map(([phrase, example, more]) => ({ ...shared, ...more, phrase, tells, example }))
}
