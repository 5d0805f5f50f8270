import type { CustomerCode } from '../phrases/statement-rule.ts'
import type { Words } from '../words/words.ts'
import type { Statement } from './match-statements.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** What shows, behind a promise, that it did not come true. */
const FAILING = list(
  `never nothing nobody none no not isn't wasn't didn't doesn't hasn't haven't aren't weren't won't can't couldn't isnt wasnt didnt doesnt hasnt
havent still only instead now but yet later actually charged billed wrong late gone refused waiting worse expired double twice false untrue lie lies
lied today paid paying barely different already nope nada month months weeks ago since invoice bill throttled anyway meant means dropped`,
)

/** What shows it whatever the mood is, where it begins the next sentence or stands near its beginning. */
const PLAINLY_FAILING = list(
  `nobody nothing never didn't didnt doesn't doesnt hasn't hasnt haven't havent wasn't wasnt isn't isnt weren't won't barely nope nowhere charged billed
still instead throttled`,
)
/** How far into the next sentence its beginning reaches. */
const BEGINNING = 9

/** What shows that it was kept, or that the customer still waits in good temper. */
const KEPT = list(
  `thanks thank fair bless great lovely kudos pleased glad early sooner indeed kept true delighted happy wait problem worries sorry appreciate hopefully brilliant perfect`,
)
/** What shows as much in any mood. */
const CALM = list('patient panic exactly fair bless kept')

/**
 * Adds the promises that did not come true to those that are mentioned. Either the turn goes on with a failing and its mood is bad: either
 * alone tells nothing, since people mention promises in complaints of something else, and most sentences hold a "but". Or the very next
 * sentence begins with a plain failing, and nothing tells that the promise was kept.
 */
export function addBrokenPromises(
  told: readonly Statement<CustomerCode>[],
  isUnhappyIn: (seq: number) => boolean,
): readonly Statement<CustomerCode>[] {
  return told.flatMap((it) =>
    it.code === 'promise_mentioned' &&
    !holds(it.words, CALM) &&
    ((failsBehind(it) && isUnhappyIn(it.seq)) || (failsNext(it) && !holds(it.words, KEPT)))
      ? [it, { ...it, code: 'promise_broken' }]
      : [it],
  )
}

/** Bills and times of day that stand beside a campaign in any mood. */
const BESIDE = list('bill invoice now')

/**
 * Whether a failing stands behind the name of a promise, in its sentence or the next. Questions tell none, and who knows nothing of it has
 * been promised nothing.
 */
export function failsBehindName(
  { lower, sentence, asks }: Words,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const own = sentence[start] ?? 0
  if (asks[own] === true) return false
  for (let at = end; at < lower.length && (sentence[at] ?? 0) <= own + 1; at += 1) {
    const word = lower[at] ?? ''
    if (FAILING.has(word) && !BESIDE.has(word) && !KNOWING.has(lower[at - 1] ?? '') && asks[sentence[at] ?? 0] !== true) return true
  }
  return false
}

const KNOWING = list('know knew')

function failsBehind({ words, end }: Statement): boolean {
  for (let at = end - 1; at < words.lower.length; at += 1) if (FAILING.has(words.lower[at] ?? '')) return true
  return false
}

function failsNext({ words, end }: Statement): boolean {
  const { lower, sentence } = words
  let at = end
  while (at < lower.length && sentence[at] === sentence[end - 1]) at += 1
  const next = sentence[at]
  for (const last = at + BEGINNING; at < last && at < lower.length && sentence[at] === next; at += 1)
    if (PLAINLY_FAILING.has(lower[at] ?? '')) return true
  return false
}

function holds({ lower }: Words, wanted: ReadonlySet<string>): boolean {
  return lower.some((it) => wanted.has(it))
}
