import type { StatementRule } from '../../language/phrases/statement-rule.ts'
import { tellEach } from '../../language/phrases/tell-each.ts'
import { statementMatcher } from '../../language/rules/match-statements.ts'

/**
 * The words in which a customer goes somewhere, up to the name. Without a name they may lead anywhere ("moving to Leeds"), so they count
 * only where a competitor of the table follows at once: also one whose name is an ordinary word.
 */
export const MOVING_TO_RULES: readonly StatementRule<'leaving_to'>[] = tellEach('leaving_to', {}, [
  ['moving|switching|changing|porting|migrating|defecting|going|off over|across|back? to', 'I am moving to'],
  [
    'moved|switched|changed|ported|migrated|defected over|across|back? to',
    'We have switched over to',
    { unless: 'came|returned|returning|regretted' },
  ],
  ['moved|moving|switched|switching|changed|changing from you|here|yourselves to', 'I have moved from you to'],
  ["i'll|we'll|will|shall|gonna ~1 switch|move|change|go|port over|across|back? to", 'I will switch to'],
  ['signed|signing up? with', 'We have signed up with'],
  [
    'leave|leaving|left|quit|quitting|ditching|ditched you|here|yourselves for',
    'I have left you for',
    { unless: 'came|returned|returning|regretted' },
  ],
])

export const matchMovingTo = statementMatcher(MOVING_TO_RULES, { leaving_to: [] })
