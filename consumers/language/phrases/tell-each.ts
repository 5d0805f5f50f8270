import type { StatementRule } from './statement-rule.ts'

type Shared = Omit<StatementRule<string>, 'phrase' | 'tells' | 'example'>

/** Rules of one code that share their conditions: each is a phrase with the sentence that shows it. */
export function tellEach<const Code extends string>(
  tells: Code,
  shared: Shared,
  phrases: readonly (readonly [phrase: string, example: string])[],
): readonly StatementRule<Code>[] {
  return phrases.map(([phrase, example]) => ({ ...shared, phrase, tells, example }))
}
