import { combine, firstStated, onlySecond, saysNothing, smaller, type ContactStatement } from './statement.ts'

/**
 * What is kept of one interaction: what its revisions state, newest first, each field only where the highest revision states it.
 * A join-semilattice: merging is associative, commutative and idempotent, so order, repeats and batches cannot change it.
 */
export type Fact = {
  readonly id: string
  readonly statements: readonly ContactStatement[]
}

/** Its place among the customer's interactions, epoch ms; every event states it, so the newest statement does. */
export function timeOf(fact: Fact): number {
  return fact.statements[0]?.at ?? 0
}

/** Taken back altogether: a tombstone that keeps its slot and rank. */
export function isTombstone(fact: Fact): boolean {
  return fact.statements[0]?.gone === true
}

/** All that is known of it now, one field each. */
export function known(fact: Fact): ContactStatement {
  const { statements } = fact
  const [newest] = statements
  if (newest === undefined) throw new Error(`nothing is stated of ${fact.id}`)
  let all = newest
  for (let index = 1; index < statements.length; index += 1) all = combine(all, statements[index] ?? newest, firstStated)
  return all
}

/** Both in one. `a` itself where `b` adds nothing. */
export function merge(a: Fact, b: Fact): Fact {
  const statements = canonical([...a.statements, ...b.statements])
  return alike(statements, a.statements) ? a : { id: a.id, statements }
}

function canonical(all: readonly ContactStatement[]): readonly ContactStatement[] {
  const sorted = perRevision(all.toSorted((a, b) => b.revision - a.revision))
  const end = sorted.findIndex((it) => it.gone === true)
  const kept = end === -1 ? sorted : sorted.slice(0, end + 1)
  const [newest] = kept
  if (newest === undefined || kept.length === 1) return kept
  const shown: ContactStatement[] = [newest]
  let above = newest
  for (const next of kept.slice(1)) {
    const rest = combine(above, next, onlySecond)
    const own: ContactStatement = { ...rest, revision: next.revision }
    if (!saysNothing(own)) shown.push(own)
    above = combine(above, next, firstStated)
  }
  return shown
}

function perRevision(sorted: readonly ContactStatement[]): readonly ContactStatement[] {
  const merged: ContactStatement[] = []
  for (const next of sorted) {
    const last = merged.at(-1)
    if (last === undefined || last.revision !== next.revision) merged.push(next)
    else merged[merged.length - 1] = ofOneRevision(last, next)
  }
  return merged
}

/** Of one revision that is taken back nothing else is kept, whatever arrived first. */
function ofOneRevision(a: ContactStatement, b: ContactStatement): ContactStatement {
  if (a.gone === b.gone) return combine(a, b, smaller)
  return a.gone === true ? a : b
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
