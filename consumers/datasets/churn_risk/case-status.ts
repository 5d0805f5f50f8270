import type { FactEntry, CaseStatus } from './entry.ts'
import { MOODS, wasUpset } from './moods.ts'
import { DAY, PRIORS } from './priors.ts'
import { tells } from './told.ts'

/**
 * Of a matter's entries in order of time. What is not known counts neither as solved nor as unsolved; a contact that ended without a word
 * on it leaves the matter open no more.
 */
export function caseStatusOf(entries: readonly FactEntry[], healing: FactEntry | undefined, asOf: number): CaseStatus {
  let last: FactEntry | undefined
  let failed: FactEntry | undefined
  let reopened: FactEntry | undefined
  let waiting: FactEntry | undefined
  for (const it of entries) {
    if (it.outcome !== 'unknown' || (it.contact && it.says.lapsed === true)) last = it
    if (it.outcome === 'no') failed ??= it
    if (it.outcome === 'open') waiting ??= it
    if (it.says.reopened === true) reopened ??= it
  }
  const unsolved = healing === undefined && last !== undefined && last.outcome !== 'yes' && last.outcome !== 'unknown'
  const until = unsolved ? asOf : solvedAt(healing ?? last ?? reopened, asOf)
  const trouble = troubleOf(failed, reopened, waiting, until)
  const healed = healing !== undefined
  const isOver = healed || (trouble !== undefined && endsSolvedWithoutWords(entries))
  return { unsolved, open: unsolved && trouble !== undefined, trouble, until, healed, isOver }
}

/**
 * The entry with which a matter ended well: the customer says that it is solved, or was upset and is content at the end. Where the
 * source says that it is solved, it is enough that they are not unhappy any more. Nothing behind it may say the opposite.
 */
export function healedBy(entries: readonly FactEntry[]): FactEntry | undefined {
  let wasHurt = false
  let healing: FactEntry | undefined
  for (const it of entries) {
    if (wasUpset(it)) wasHurt = true
    if (isBadEnd(it)) healing = undefined
    else if (customerSaysSolved(it) || (wasHurt && isContent(it))) healing = it
    if (isBadEnd(it)) wasHurt = true
  }
  return healing
}

/** Where words cannot be read, the word of the source stands: it calls the last contact solved, and no rating says otherwise. */
function endsSolvedWithoutWords(entries: readonly FactEntry[]): boolean {
  const last = entries.findLastIndex((it) => it.contact)
  const rest = entries.slice(last)
  const [contact] = rest
  return contact?.outcome === 'yes' && contact.says.mood === undefined && !rest.some(isBadEnd)
}

function isContent({ says, outcome }: FactEntry): boolean {
  return says.mood !== undefined && says.mood >= (outcome === 'yes' ? MOODS.calm : MOODS.content)
}

/** What the customer says of the outcome goes before what the source says. */
function customerSaysSolved({ says }: FactEntry): boolean {
  return says.answered ?? tells(says.told, 'solved')
}

function isBadEnd(entry: FactEntry): boolean {
  const { mood, answered, csat } = entry.says
  if (mood !== undefined && mood <= MOODS.negative) return true
  if (csat !== undefined && csat <= PRIORS.csat.low) return true
  return answered === false || entry.outcome === 'no' || entry.outcome === 'open'
}

function troubleOf(
  failed: FactEntry | undefined,
  reopened: FactEntry | undefined,
  waiting: FactEntry | undefined,
  until: number,
): CaseStatus['trouble'] {
  if (failed !== undefined) return { code: 'unresolved', shown: failed }
  if (reopened !== undefined) return { code: 'reopened', shown: reopened }
  if (waiting === undefined || until - waiting.at <= PRIORS.unresolved.patienceDays * DAY) return undefined
  return { code: 'still_open', shown: waiting }
}

function solvedAt(entry: FactEntry | undefined, asOf: number): number {
  return entry === undefined ? asOf : Math.min(entry.says.closed ?? entry.at, asOf)
}
