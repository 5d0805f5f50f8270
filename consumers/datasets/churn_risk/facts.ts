import { bareStatement, combine, firstStated, isBare, onlySecond, readStatement, type ContactStatement } from './statement.ts'

/**
 * What is kept of one interaction: what its events state, newest first, each field only where the highest revision states it.
 * A join-semilattice: merging is associative, commutative and idempotent, so order, repeats and batches cannot change it.
 */
export type Fact = {
  readonly id: string
  readonly statements: readonly ContactStatement[]
}

/**
 * The time of an interaction, epoch ms: the start that the highest revision states. Otherwise the earliest of its messages, and
 * otherwise when it was received.
 */
export function timeOf(fact: Fact): number {
  let earliest: number | undefined
  let received: number | undefined
  for (const { at, by, heard } of fact.statements) {
    if (at !== undefined) return at
    earliest = earlierOf(earliest, by)
    received ??= heard
  }
  return earliest ?? received ?? 0
}

/** Whether nothing counts but the time and brand of the interaction: it was taken back, or analysis is not permitted. */
export function isTombstone(fact: Fact): boolean {
  return countingStatements(fact).every((it) => it.gone === true || it.withheld === true || isBare(it))
}

/** All that counts of it now, one field each; of a tombstone only the time and the brand. */
export function known(fact: Fact): ContactStatement {
  const [newest] = fact.statements
  if (newest === undefined) throw new Error(`nothing is stated of ${fact.id}`)
  if (!isTombstone(fact)) return countingStatements(fact).reduce(joinStatements)
  const { revision, recorded, offset, event, at, by, heard, brand } = fact.statements.reduce(joinStatements)
  return readStatement({ revision, recorded, offset, event, at, by, heard, brand })
}

/**
 * The statements that the highest stated consent permits: after a refusal, those from the next revision on that states consent. What a
 * silent revision says after a refusal stays in the state, because the revision that permits it may arrive later.
 */
function countingStatements({ statements }: Fact): readonly ContactStatement[] {
  const refused = statements.findIndex((it) => it.consent === 'no')
  if (refused === -1) return statements
  const permitted = statements.slice(0, refused).findLastIndex((it) => it.consent === 'yes')
  return statements.slice(0, permitted + 1)
}

/** Both in one. `a` itself where `b` adds nothing. */
export function merge(a: Fact, b: Fact): Fact {
  const statements = canonical([...a.statements, ...b.statements])
  return alike(statements, a.statements) ? a : { id: a.id, statements }
}

function canonical(all: readonly ContactStatement[]): readonly ContactStatement[] {
  const sorted = firstOfRepeats(all).toSorted(newestFirst)
  return withoutRepetition(withoutErased(sorted))
}

function firstOfRepeats(all: readonly ContactStatement[]): readonly ContactStatement[] {
  const first: ContactStatement[] = []
  for (const next of all) {
    const index = first.findIndex((it) => it.event === next.event && it.revision === next.revision)
    const earlier = first[index]
    if (earlier === undefined) first.push(next)
    else if (newestFirst(next, earlier) > 0) first[index] = next
  }
  return first
}

/** By revision; of one revision, what the log took in later is newer. */
function newestFirst(a: ContactStatement, b: ContactStatement): number {
  return b.revision - a.revision || b.recorded - a.recorded || b.offset - a.offset
}

/** Of what a deletion or refusal takes back, only the stated consents remain: they decide whether later revisions count. */
function withoutErased(sorted: readonly ContactStatement[]): readonly ContactStatement[] {
  const end = sorted.findIndex((it) => it.gone === true)
  if (end === -1) return sorted
  const consents = sorted.slice(end + 1).filter((it) => it.consent !== undefined)
  return [...sorted.slice(0, end + 1), ...consents.map(bareStatement)]
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
    if (above === undefined || own.consent !== undefined || !isBare(own)) shown.push(own)
  }
  return shown
}

/** Each field from the first that states it; of the times of messages, the earliest. */
function joinStatements(a: ContactStatement, b: ContactStatement): ContactStatement {
  return { ...combine(a, b, firstStated), by: earlierOf(a.by, b.by) }
}

function earlierOf(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.min(a, b)
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
