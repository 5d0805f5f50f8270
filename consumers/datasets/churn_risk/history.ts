import type { FactEntry, CustomerCase, CaseStatus } from './entry.ts'
import { isTombstone, known, timeOf, type Fact } from './facts.ts'
import { DAY, MEMORY_DAYS, PRIORS, RATING_DAYS } from './priors.ts'
import { caseStatusOf } from './case-status.ts'
import type { ContactStatement } from './statement.ts'

/** What is known of a customer and a brand at an instant; entries in order of time, nothing older than 400 days. */
export type CustomerHistory = {
  readonly asOf: number
  readonly entries: readonly FactEntry[]
  readonly contacts: readonly FactEntry[]
  readonly matters: readonly CustomerCase[]
}

/** The instant a score of these facts speaks of: the newest of them, never later than it was known. */
export function asOfOf(facts: readonly Fact[]): number {
  let newest = 0
  let newestGone = 0
  for (const fact of facts) {
    const at = timeOf(fact)
    if (isTombstone(fact)) newestGone = Math.max(newestGone, at)
    else newest = Math.max(newest, Math.min(at, known(fact).known ?? at))
  }
  return newest === 0 ? newestGone : newest
}

/** `facts` are those of one customer and one brand, in order of time. */
export function buildHistory(facts: readonly Fact[], asOf: number): CustomerHistory {
  const oldest = asOf - MEMORY_DAYS * DAY
  const drafts: Draft[] = []
  for (const fact of facts) {
    const at = timeOf(fact)
    if (at >= oldest && !isTombstone(fact)) drafts.push(draft(fact, at))
  }
  joinMessages(drafts)
  gather(drafts)
  const matters: MatterDraft[] = []
  for (const it of drafts) {
    const matter = rootOf(it.matter)
    it.matter = matter
    if (matter.entries.length === 0) matters.push(matter)
    matter.entries.push(it)
    matter.cause ??= it.says.cause
  }
  for (const it of matters) it.standing = caseStatusOf(it.entries, asOf)
  return { asOf, entries: drafts, contacts: drafts.filter((it) => it.contact), matters }
}

/** The newest entry of which it is true. */
export function newest(entries: readonly FactEntry[], is: (it: FactEntry) => boolean): FactEntry | undefined {
  for (let index = entries.length - 1; index >= 0; index -= 1) {
    const entry = entries[index]
    if (entry !== undefined && is(entry)) return entry
  }
  return undefined
}

const UNTOUCHED: CaseStatus = { unsolved: false, open: false, trouble: undefined, until: 0 }

type MatterDraft = { entries: FactEntry[]; cause: string | undefined; standing: CaseStatus; joined: MatterDraft | undefined }
type Draft = { -readonly [K in keyof Omit<FactEntry, 'matter'>]: FactEntry[K] } & { matter: MatterDraft }

function draft(fact: Fact, at: number): Draft {
  const says = known(fact)
  return {
    id: fact.id,
    at,
    says,
    contact: says.contact === true,
    outcome: outcomeOf(says),
    matter: { entries: [], cause: undefined, standing: UNTOUCHED, joined: undefined },
  }
}

function outcomeOf({ answered, outcome, lapsed }: ContactStatement): FactEntry['outcome'] {
  if (answered !== undefined) return answered ? 'yes' : 'no'
  if (lapsed === true && (outcome === 'open' || outcome === 'waiting')) return 'unknown'
  return outcome ?? 'unknown'
}

/** A conversation told in messages has no words of its own: its mood is that of its last message with a mood. */
function joinMessages(drafts: readonly Draft[]): void {
  for (const { contact, says } of drafts) {
    if (contact || says.mood === undefined || says.thread === undefined) continue
    const conversation = drafts.find((it) => it.contact && it.id === says.thread)
    if (conversation !== undefined) conversation.says = { ...conversation.says, mood: says.mood }
  }
}

/**
 * Puts together what is one matter: the same thread, a stated relation, a rating and what it rates, and contacts about one cause
 * that follow each other within 14 days: who chases one bill has one matter.
 */
function gather(drafts: readonly Draft[]): void {
  for (const [index, it] of drafts.entries()) {
    const { thread, links, rates, cause } = it.says
    const rated = isRating(it) ? (drafts.find((other) => other.id === rates) ?? lastContactBefore(drafts, index)) : undefined
    if (rated !== undefined) together(it, rated)
    if (links !== undefined) for (const other of drafts) if (links.includes(other.id)) together(it, other)
    let sameCause = it.contact && cause !== undefined
    for (let earlier = index - 1; earlier >= 0; earlier -= 1) {
      const other = drafts[earlier]
      if (other === undefined) break
      if (thread !== undefined && other.says.thread === thread) together(it, other)
      if (sameCause && other.contact && other.says.cause === cause) {
        if (it.at - other.at <= PRIORS.recurring.oneMatterDays * DAY) together(it, other)
        sameCause = false
      }
    }
  }
}

/** An answer to a survey that is no contact itself, about one contact; a rating of the relationship at large rates none. */
function isRating({ contact, says }: Draft): boolean {
  if (contact) return false
  return (
    says.rates !== undefined || says.csat !== undefined || says.ease !== undefined || says.nps !== undefined || says.answered !== undefined
  )
}

function lastContactBefore(drafts: readonly Draft[], index: number): Draft | undefined {
  const rating = drafts[index]
  if (rating === undefined || rating.says.rates !== undefined) return undefined
  return drafts.slice(0, index).findLast((it) => it.contact && rating.at - it.at <= RATING_DAYS * DAY)
}

function together(a: Draft, b: Draft): void {
  const one = rootOf(a.matter)
  const other = rootOf(b.matter)
  if (one !== other) one.joined = other
}

function rootOf(matter: MatterDraft): MatterDraft {
  let root = matter
  while (root.joined !== undefined) root = root.joined
  return root
}
