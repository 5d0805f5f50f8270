import type { CaseStatus, FactEntry } from './entry.ts'
import { DAY, PRIORS, RATING_DAYS } from './priors.ts'

/** A matter while its entries are put together; `joined` where it turned out to be part of another one. */
export type MatterDraft = { entries: FactEntry[]; cause: string | undefined; standing: CaseStatus; joined: MatterDraft | undefined }
export type EntryDraft = { -readonly [K in keyof Omit<FactEntry, 'matter'>]: FactEntry[K] } & { matter: MatterDraft }

/**
 * Puts together what is one matter: the same thread, a stated relation, a rating and what it rates, and contacts about one cause
 * that follow each other within 14 days: who chases one bill has one matter. One pass over the entries, in order of time.
 */
export function gather(drafts: readonly EntryDraft[]): void {
  const byId = new Map(drafts.map((it) => [it.id, it]))
  const threads = new Map<string, EntryDraft>()
  const causes = new Map<string, EntryDraft>()
  let contact: EntryDraft | undefined
  for (const it of drafts) {
    const { thread, links, rates, cause } = it.says
    if (isRating(it)) together(it, (rates === undefined ? undefined : byId.get(rates)) ?? recentContact(it, contact))
    for (const link of links ?? []) together(it, byId.get(link))
    if (thread !== undefined) {
      together(it, threads.get(thread))
      threads.set(thread, it)
    }
    if (!it.contact) continue
    contact = it
    if (cause === undefined) continue
    const before = causes.get(cause)
    if (before !== undefined && it.at - before.at <= PRIORS.recurring.oneMatterDays * DAY) together(it, before)
    causes.set(cause, it)
  }
  // The first interaction of a conversation may bear the name of its thread.
  for (const [thread, it] of threads) together(it, byId.get(thread))
}

export function rootOf(matter: MatterDraft): MatterDraft {
  let root = matter
  while (root.joined !== undefined) root = root.joined
  return root
}

/** An answer to a survey that is no contact itself, about one contact; a rating of the relationship at large rates none. */
function isRating({ contact, says }: EntryDraft): boolean {
  if (contact) return false
  return (
    says.rates !== undefined || says.csat !== undefined || says.ease !== undefined || says.nps !== undefined || says.answered !== undefined
  )
}

function recentContact({ at, says }: EntryDraft, contact: EntryDraft | undefined): EntryDraft | undefined {
  return says.rates === undefined && contact !== undefined && at - contact.at <= RATING_DAYS * DAY ? contact : undefined
}

function together(a: EntryDraft, b: EntryDraft | undefined): void {
  if (b === undefined) return
  const one = rootOf(a.matter)
  const other = rootOf(b.matter)
  if (one !== other) one.joined = other
}
