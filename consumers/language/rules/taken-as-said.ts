import type { Interaction } from '../../../schemas/event/interaction.ts'
import { isNegated } from '../words/words.ts'
import type { Statement } from './match-statements.ts'

/** Where people post, they recommend whatever they talk about: of the recommendations found there none was one of the firm. */
const POSTS: ReadonlySet<string> = new Set(['social_public', 'video_comment'])

const FAVOURABLE: ReadonlySet<string> = new Set(['recommend', 'praise', 'thanks'])
const CONDITIONAL: ReadonlySet<string> = new Set(['recommend', 'praise', 'leave'])

/**
 * Whether what the customer says for or against the firm is taken as it was said. It is not where the rest of the sentence puts it under
 * a condition, where praise stands beside a failure ("Great service, another delay"), and where people recommend whatever they talk about.
 */
export function isTakenAsSaid(statement: Statement, { channel }: Pick<Interaction, 'channel'>): boolean {
  if (statement.code === 'recommend' && POSTS.has(channel)) return false
  if (FAVOURABLE.has(statement.code) && standsBesideFailure(statement)) return false
  if (statement.code === 'leave' && isAskedOfOthers(statement)) return false
  return !(CONDITIONAL.has(statement.code) && isConditional(statement))
}

const FAILURES: ReadonlySet<string> = new Set(
  'delay delays delayed outage outages cancelled canceled cancellation error errors fault faults late broken breakdown overcharged bug bugs crash crashes crashed hold queue'.split(
    ' ',
  ),
)

function standsBesideFailure({ words, start }: Statement): boolean {
  return words.lower.some((word, at) => words.sentence[at] === words.sentence[start] && FAILURES.has(word) && !isNegated(words, at))
}

/** "Please do not use them": the speaker asks others to stay away, and does not say that they left. */
function isAskedOfOthers({ words, start }: Statement): boolean {
  for (let i = start - 1; i >= 0 && i >= start - 3 && words.clause[i] === words.clause[start]; i -= 1)
    if (words.lower[i] === 'please') return true
  return false
}

const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'provided', 'providing', 'assuming'])
/** "Even if" and "as if" set no condition, and "I left because nobody knew if it was paid" asks something. */
const NO_CONDITION_AFTER: ReadonlySet<string> = new Set(
  'even as what know knew known tell told say see ask asked asking check checked wonder wondering sure idea clue matter matters'.split(' '),
)
/** "If you need a bank", "if anyone asks": a condition for the reader, who is told all the same. */
const READERS: ReadonlySet<string> = new Set("you you're youre anyone anybody someone somebody people they".split(' '))
const READERS_DO: ReadonlySet<string> = new Set('want need are are looking looking have like ask asks care value prefer live'.split(' '))

/** "I would recommend it if the app worked": a condition behind the statement. Those before it are the manner `conditional`. */
function isConditional({ words, end }: Statement): boolean {
  const { lower, sentence } = words
  for (let i = end; i < lower.length && sentence[i] === sentence[end - 1]; i += 1) {
    if (!CONDITIONS.has(lower[i] ?? '')) continue
    if (NO_CONDITION_AFTER.has(lower[i - 1] ?? '') || NO_CONDITION_AFTER.has(lower[i - 2] ?? '')) continue
    const [subject, verb] = [lower[i + 1] ?? '', lower[i + 2] ?? '']
    if (!(READERS.has(subject) && (READERS_DO.has(verb) || subject.includes("'") || subject === 'youre'))) return true
  }
  return false
}
