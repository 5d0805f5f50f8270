import type { StatementRule } from '../../language/phrases/statement-rule.ts'
import { tellEach } from '../../language/phrases/tell-each.ts'
import { type Statement, statementMatcher } from '../../language/rules/match-statements.ts'

type Comparison = 'better' | 'worse'

const BETTER = 'better|cheaper|faster|quicker|easier|nicer|friendlier|simpler|fairer|clearer|safer|cleaner|smoother|politer|happier'
const WORSE = 'worse|dearer|slower|pricier|ruder|nastier|poorer'

/** Words that compare. Whom they favour depends on where the name of the competitor stands, so they count only beside one. */
const COMPARING_RULES: readonly StatementRule<Comparison>[] = [
  ...tellEach('better', {}, [
    [BETTER, 'cheaper'],
    ['more reliable|helpful|friendly|generous|professional|responsive|convenient|transparent', 'more reliable'],
  ]),
  ...tellEach('worse', {}, [
    [WORSE, 'worse'],
    ['more expensive|complicated|confusing|annoying', 'more expensive'],
    ['less reliable|helpful|friendly|generous|professional|responsive|convenient|transparent', 'less reliable'],
  ]),
]

export const matchComparing = statementMatcher(COMPARING_RULES, { better: ['third'], worse: ['third'] })

/** The most words between a name and what compares it. */
const NEAR = 3

/**
 * What a comparison says of the competitor whose name stands from `start` to `end` in the same sentence: "Telco is cheaper" is better, and
 * "cheaper than Telco" is worse. Undefined where the name is not what is compared.
 */
export function compareWith(
  { code, words, ...told }: Statement<Comparison>,
  { start, end }: { readonly start: number; readonly end: number },
) {
  const { lower, clause } = words
  const than = lower[start - 1] === 'the' ? start - 2 : start - 1
  if (start >= told.end && lower[than] === 'than') return than - told.end <= NEAR ? OPPOSITE[code] : undefined
  const isSubject = told.start >= end && told.start - end <= NEAR && clause[end - 1] === clause[told.start]
  return isSubject ? code : undefined
}

const OPPOSITE = { better: 'worse', worse: 'better' } as const
