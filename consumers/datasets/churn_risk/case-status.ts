import type { FactEntry, CaseStatus } from './entry.ts'
import { DAY, PRIORS } from './priors.ts'

/** Of a matter's entries in order of time. What is not known counts neither as solved nor as unsolved. */
export function caseStatusOf(entries: readonly FactEntry[], asOf: number): CaseStatus {
  let last: FactEntry | undefined
  let failed: FactEntry | undefined
  let reopened: FactEntry | undefined
  let waiting: FactEntry | undefined
  for (const it of entries) {
    if (it.outcome !== 'unknown') last = it
    if (it.outcome === 'no') failed ??= it
    if (it.outcome === 'open') waiting ??= it
    if (it.says.reopened === true) reopened ??= it
  }
  const unsolved = last !== undefined && last.outcome !== 'yes'
  const until = unsolved ? asOf : solvedAt(last ?? reopened, asOf)
  const trouble = troubleOf(failed, reopened, waiting, until)
  return { unsolved, open: unsolved && trouble !== undefined, trouble, until }
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
