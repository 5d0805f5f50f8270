import type { CustomerCode } from '../phrases/statement-rule.ts'
import type { Statement } from './match-statements.ts'

/** What shows, behind a promise, that it did not come true. */
const FAILING: ReadonlySet<string> = new Set(
  `never nothing nobody none no not isn't wasn't didn't doesn't hasn't haven't aren't weren't won't can't couldn't isnt wasnt didnt doesnt hasnt
havent still only instead now but yet later actually charged billed wrong late gone refused waiting worse expired double twice false untrue lie lies
lied`.split(/\s+/),
)

/**
 * Adds the promises that did not come true to those that are mentioned: the turn goes on with a failing, and its mood is bad. Either alone
 * tells nothing, since people mention promises in complaints of something else, and most sentences hold a "but".
 */
export function addBrokenPromises(
  told: readonly Statement<CustomerCode>[],
  isUnhappyIn: (seq: number) => boolean,
): readonly Statement<CustomerCode>[] {
  return told.flatMap((it) =>
    it.code === 'promise_mentioned' && failsBehind(it) && isUnhappyIn(it.seq) ? [it, { ...it, code: 'promise_broken' }] : [it],
  )
}

function failsBehind({ words, end }: Statement): boolean {
  for (let at = end - 1; at < words.lower.length; at += 1) if (FAILING.has(words.lower[at] ?? '')) return true
  return false
}
