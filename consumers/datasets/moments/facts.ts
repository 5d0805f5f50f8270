import { z } from 'zod'
import { firstOfRepeats, newestFirst } from '../revision-order.ts'
import { Said, sayBoth, sayOnly, sayPlace, saysNothing } from './said.ts'

/** What one event says of its interaction, and its place among the events of the interaction. */
export const Revision = z.strictObject({
  revision: z.int(),
  /** When the log took in the event, epoch ms, and its offset. Of two events of one revision, the later one counts. */
  recorded: z.int(),
  /** Of the newest: when the log took in the first event of the interaction, where that was earlier. */
  first: z.int().optional(),
  offset: z.int(),
  /** The first 12 digits of the event id. Of the repeats of one event, the first counts. */
  event: z.string(),
  /** The consent to analysis that the event states. It holds until a higher revision states another one. */
  consent: z.enum(['yes', 'no']).optional(),
  /** `policy`: the source permits no analysis, and the event states no consent. `back`: deleted, redacted, spam, or refused. */
  gone: z.enum(['policy', 'back']).optional(),
  says: Said,
})

export type Revision = Readonly<z.infer<typeof Revision>>

/**
 * What is kept of one interaction: what its events state, newest first, each field only where the highest revision states it.
 * A join-semilattice: merging is associative, commutative and idempotent, so order, repeats and batches cannot change it.
 */
export type Fact = { readonly id: string; readonly revisions: readonly Revision[] }

/** The newest append time of what is kept. */
export function recordedOf({ revisions }: Fact): number {
  return revisions[0]?.recorded ?? 0
}

/** When the log took in the first event of it, and the newest that says whether it was solved. */
export function heardOf({ revisions }: Fact): { readonly first: number; readonly outcome: number } {
  const [newest] = revisions
  const first = newest?.first ?? newest?.recorded ?? 0
  return { first, outcome: revisions.find(({ says }) => says.outcome !== undefined)?.recorded ?? first }
}

/** Whether it was deleted, redacted or refused, and not only left out by the policy of its source. */
export function isTakenBack(fact: Fact): boolean {
  return isTombstone(fact) && fact.revisions.some((it) => it.gone === 'back' || it.consent === 'no')
}

/** What is read of a fact again and again, worked out once: facts do not change. */
type Reading = { readonly time: number; readonly isTombstone: boolean; readonly said: Said }

const readings = new WeakMap<Fact, Reading>()

function readingOf(fact: Fact): Reading {
  const before = readings.get(fact)
  if (before !== undefined) return before
  const counting = countingRevisions(fact)
  const isTombstone = counting.every((it) => it.gone !== undefined || saysNothing(it.says))
  const all = (isTombstone ? fact.revisions : counting).map(({ says }) => says).reduce(sayBoth, {})
  const reading = { time: beginningOf(fact), isTombstone, said: isTombstone ? sayPlace(all) : all }
  readings.set(fact, reading)
  return reading
}

/** When an interaction began, epoch ms: as its source states it, else by its earliest message, else when it was received. */
export function timeOf(fact: Fact): number {
  return readingOf(fact).time
}

function beginningOf({ revisions }: Fact): number {
  let by = Infinity
  let heard: number | undefined
  for (const { says } of revisions) {
    if (says.at !== undefined) return says.at
    by = Math.min(by, says.by ?? Infinity)
    heard ??= says.heard
  }
  return by < Infinity ? by : (heard ?? 0)
}

/** Whether nothing counts but time and brand: it was taken back, or analysis is not permitted. */
export function isTombstone(fact: Fact): boolean {
  return readingOf(fact).isTombstone
}

/** All that counts of it now; of a tombstone only time and place. */
export function known(fact: Fact): Said {
  return readingOf(fact).said
}

/**
 * The revisions that the highest stated consent permits: after a refusal, those from the next one on that states consent. What a
 * silent revision says after a refusal stays, because the revision that permits it may arrive later.
 */
function countingRevisions({ revisions }: Fact): readonly Revision[] {
  const refused = revisions.findIndex((it) => it.consent === 'no')
  if (refused === -1) return revisions
  const permitted = revisions.slice(0, refused).findLastIndex((it) => it.consent === 'yes')
  return revisions.slice(0, permitted + 1)
}

/** Both in one. `a` itself where `b` adds nothing. */
export function merge(a: Fact, b: Fact): Fact {
  const revisions = canonical([...a.revisions, ...b.revisions])
  return JSON.stringify(revisions) === JSON.stringify(a.revisions) ? a : { id: a.id, revisions }
}

function canonical(all: readonly Revision[]): readonly Revision[] {
  const first = Math.min(...all.map((it) => it.first ?? it.recorded))
  const [newest, ...older] = withoutRepetition(withoutErased(firstOfRepeats(all).toSorted(newestFirst)))
  if (newest === undefined) return []
  return [placed(newest, newest.says, newest.gone, first), ...older.map((it) => placed(it, it.says, it.gone))]
}

/** Of what a deletion or refusal takes back, only the stated consents remain: they decide whether later revisions count. */
function withoutErased(sorted: readonly Revision[]): readonly Revision[] {
  const end = sorted.findIndex((it) => it.gone === 'back')
  if (end === -1) return sorted
  const below = sorted.slice(end + 1).filter((it) => it.consent !== undefined)
  return [...sorted.slice(0, end + 1), ...below.map((it) => placed(it, {}))]
}

/** Removes what a higher revision says. Events of one revision stay whole, because a repeat may still move one of them. */
function withoutRepetition(sorted: readonly Revision[]): readonly Revision[] {
  const [newest] = sorted
  if (newest === undefined || sorted.length === 1) return sorted
  const kept: Revision[] = []
  let above: Said | undefined
  let group = newest
  let groupSays: Said = {}
  for (const next of sorted) {
    if (next.revision !== group.revision) {
      above = above === undefined ? groupSays : sayBoth(above, groupSays)
      group = next
      groupSays = {}
    }
    groupSays = sayBoth(groupSays, next.says)
    const own = above === undefined ? next.says : sayOnly(next.says, above)
    if (above === undefined || next.consent !== undefined || next.gone !== undefined || !saysNothing(own))
      kept.push(placed(next, own, next.gone))
  }
  return kept
}

/** The revision with other words, its fields in the order in which they are written; below a deletion only its consent stays. */
function placed({ revision, recorded, offset, event, consent }: Revision, says: Said, gone?: Revision['gone'], first = recorded): Revision {
  return {
    revision,
    recorded,
    ...(first < recorded ? { first } : {}),
    offset,
    event,
    ...(consent === undefined ? {} : { consent }),
    ...(gone === undefined ? {} : { gone }),
    says,
  }
}
