import { judgeText } from '../model/sentiment.ts'
import type { CustomerCode } from '../phrases/statement-rule.ts'
import type { Statement } from './match-statements.ts'

/** From which chance of a negative mood on a turn is not taken as calm: a prior. */
const NOT_CALM = 0.5

/** What a customer tells against the firm. */
const AGAINST: ReadonlySet<string> = new Set<CustomerCode>([
  'leave',
  'leaving_to',
  'cancel',
  'warn',
  'better_elsewhere',
  'unsolved',
  'come_again',
  'severe',
  'abusive',
  'promise_broken',
])

/**
 * Whether a favourable statement makes its speaker an advocate: it is their own, and the same turn neither feels negative nor tells
 * anything against the firm. Somebody who praises one thing and complains of another is no advocate yet.
 */
export function isAdvocacy(statement: Statement, told: readonly Statement[]): boolean {
  if (speaksForOthers(statement)) return false
  if (told.some((it) => it.words === statement.words && AGAINST.has(it.code))) return false
  return judgeText(statement.words).pNegative < NOT_CALM
}

const SELF: ReadonlySet<string> = new Set("i we i've we've i'd we'd i'm we're i'll we'll my our me us im ive".split(' '))
/** Subjects who are neither the customer nor the firm. "They are great" may be said of the firm. */
const OTHERS: ReadonlySet<string> = new Set(
  "he she he's she's he'd she'd people others everyone everybody someone somebody friend friends neighbour neighbours neighbor neighbors brother sister son daughter husband wife partner mother father mum mom dad colleague colleagues boss cousin uncle aunt reviewer reviewers customers".split(
    ' ',
  ),
)

/** Whether the nearest subject before the statement, in its clause, is somebody else: "my sister loves you". */
function speaksForOthers({ words, start, end }: Statement): boolean {
  for (let i = start; i < end; i += 1) if (SELF.has(words.lower[i] ?? '')) return false
  for (let i = start; i >= 0 && words.clause[i] === words.clause[start]; i -= 1) {
    const word = words.lower[i] ?? ''
    if (OTHERS.has(word)) return true
    if (SELF.has(word)) return false
  }
  return false
}
