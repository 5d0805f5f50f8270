import { firstOfRepeats, newestFirst } from '../revision-order.ts'
import { bareStatement, combine, firstStated, isBare, onlySecond, type ContactStatement } from './statement.ts'

/**
 * What the events of one interaction state, newest first, each field only where the highest revision states it. A join-semilattice:
 * merging is associative, commutative and idempotent, so order, repeats and batches cannot change it. `a` itself where `b` adds nothing.
 */
export function mergeStatements(a: readonly ContactStatement[], b: readonly ContactStatement[]): readonly ContactStatement[] {
  if (a.length === 0) return b
  const merged = withoutRepetition(withoutErased(firstOfRepeats([...a, ...b]).toSorted(newestFirst)))
  return alike(merged, a) ? a : merged
}

/**
 * The statements that the highest stated consent permits: after a refusal, those from the next revision on that states consent. What a
 * silent revision says after a refusal stays in the state, because the revision that permits it may arrive later.
 */
export function countingStatements(statements: readonly ContactStatement[]): readonly ContactStatement[] {
  const refused = statements.findIndex((it) => it.consent === 'no')
  if (refused === -1) return statements
  const permitted = statements.slice(0, refused).findLastIndex((it) => it.consent === 'yes')
  return statements.slice(0, permitted + 1)
}

/** Each field from the first that states it; of the times of messages, the earliest. */
export function joinStatements(a: ContactStatement, b: ContactStatement): ContactStatement {
  return { ...combine(a, b, firstStated), by: earlierOf(a.by, b.by) }
}

export function earlierOf(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.min(a, b)
}

/**
 * Of what a deletion or refusal takes back, only the stated consents remain, because they decide whether later revisions count, and that
 * the firm wrote it, which decides on its place among the messages.
 */
function withoutErased(sorted: readonly ContactStatement[]): readonly ContactStatement[] {
  const end = sorted.findIndex((it) => it.gone === true)
  if (end === -1) return sorted
  const rest = sorted.slice(end + 1).filter((it) => it.consent !== undefined || it.reply === true)
  return [...sorted.slice(0, end + 1), ...rest.map(bareStatement)]
}

/** Removes what a higher revision states. Events of one revision stay whole, because a repeat may still move one of them. */
function withoutRepetition(sorted: readonly ContactStatement[]): readonly ContactStatement[] {
  const [newest] = sorted
  if (newest === undefined || sorted.length === 1) return sorted
  const shown: ContactStatement[] = []
  let above: ContactStatement | undefined
  let group: ContactStatement = newest
  for (const next of sorted) {
    if (next.revision !== group.revision) {
      above = above === undefined ? group : joinStatements(above, group)
      group = next
    } else if (next !== newest) group = joinStatements(group, next)
    const own = above === undefined ? next : onlyOf(next, above)
    if (above === undefined || own.consent !== undefined || own.reply !== undefined || !isBare(own)) shown.push(own)
  }
  return shown
}

/** The fields that `above` does not state, and the consent. Of the times of messages, the earliest counts. */
function onlyOf(next: ContactStatement, above: ContactStatement): ContactStatement {
  const rest = combine(above, next, onlySecond)
  const { revision, recorded, offset, event, consent, by } = next
  const isEarlier = by !== undefined && earlierOf(by, above.by) !== above.by
  return { ...rest, revision, recorded, offset, event, consent, by: isEarlier ? by : undefined }
}

function alike(a: readonly ContactStatement[], b: readonly ContactStatement[]): boolean {
  return a.length === b.length && a.every((it, index) => same(it, b[index]))
}

function same(a: ContactStatement, b: ContactStatement | undefined): boolean {
  if (a === b) return true
  if (b === undefined) return false
  const others = Object.values(b)
  return Object.values(a).every((value, index) => value === others[index])
}
