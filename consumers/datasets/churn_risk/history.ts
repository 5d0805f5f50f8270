import { caseStatusOf, healedBy } from './case-status.ts'
import type { FactEntry, CustomerCase, CaseStatus } from './entry.ts'
import { isTombstone, known, timeOf, type Fact } from './facts.ts'
import { gather, rootOf, type EntryDraft, type MatterDraft } from './gather.ts'
import { MOODS } from './moods.ts'
import { DAY, MEMORY_DAYS } from './priors.ts'
import type { ContactStatement } from './statement.ts'
import { tells } from './told.ts'

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

/**
 * `facts` are those of one customer and one brand, in order of time. What is too old to count still tells what belongs together, and
 * whether it ended well: a wound that healed does not open when its beginning is forgotten.
 */
export function buildHistory(facts: readonly Fact[], asOf: number): CustomerHistory {
  const oldest = asOf - MEMORY_DAYS * DAY
  const drafts = facts.filter((fact) => !isTombstone(fact)).map(draft)
  gather(drafts)
  const entries: EntryDraft[] = []
  const gathered = new Map<MatterDraft, EntryDraft[]>()
  for (const it of drafts) {
    const matter = rootOf(it.matter)
    it.matter = matter
    const all = gathered.get(matter)
    if (all === undefined) gathered.set(matter, [it])
    else all.push(it)
    if (it.at < oldest) continue
    entries.push(it)
    matter.entries.push(it)
    matter.cause ??= it.says.cause
  }
  const matters: MatterDraft[] = []
  for (const [matter, all] of gathered) {
    if (matter.entries.length === 0) continue
    matter.standing = caseStatusOf(matter.entries, healedBy(all), asOf)
    matters.push(matter)
  }
  return { asOf, entries, contacts: entries.filter((it) => it.contact), matters }
}

/** The newest entry of which it is true. */
export function newest(entries: readonly FactEntry[], is: (it: FactEntry) => boolean): FactEntry | undefined {
  for (let index = entries.length - 1; index >= 0; index -= 1) {
    const entry = entries[index]
    if (entry !== undefined && is(entry)) return entry
  }
  return undefined
}

const UNTOUCHED: CaseStatus = { unsolved: false, open: false, trouble: undefined, until: 0, healed: false, isOver: false }

function draft(fact: Fact): EntryDraft {
  const says = known(fact)
  return {
    id: fact.id,
    at: timeOf(fact),
    says,
    contact: says.contact === true,
    outcome: outcomeOf(says),
    matter: { entries: [], cause: undefined, standing: UNTOUCHED, joined: undefined },
  }
}

function outcomeOf({ answered, told, mood = 0, outcome, lapsed }: ContactStatement): FactEntry['outcome'] {
  if (answered !== undefined) return answered ? 'yes' : 'no'
  if (tells(told, 'solved')) return 'yes'
  // The words for "not solved" are often about something else: against the source they need an unhappy customer.
  if (tells(told, 'unsolved') && (outcome !== 'yes' || mood <= MOODS.negative)) return 'no'
  if (lapsed === true && (outcome === 'open' || outcome === 'waiting')) return 'unknown'
  return outcome ?? 'unknown'
}
