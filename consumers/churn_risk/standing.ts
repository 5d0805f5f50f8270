import type { Entry, Matter } from './history.ts'
import { DAY, PRIORS } from './priors.ts'

/** How a matter stands at an instant. */
export type Standing = {
  /** Its last word is that it is open, or was closed without a solution. */
  readonly unsolved: boolean
  /** Unsolved, and for so long or in such a way that it counts against the firm. */
  readonly open: boolean
  /** What went wrong with it, and since when (epoch ms). */
  readonly trouble: Trouble | undefined
  /** When it was solved; `asOf` while it is not. Epoch ms. */
  readonly until: number
}

type Trouble = { readonly code: 'unresolved' | 'reopened' | 'still_open'; readonly since: number; readonly evidence: string }

/** What is not known counts neither as solved nor as unsolved. */
export function matterStanding({ entries }: Matter, asOf: number): Standing {
  const last = entries.findLast((it) => it.outcome !== 'unknown')
  const unsolved = last !== undefined && last.outcome !== 'yes'
  const reopened = entries.find((it) => it.says.reopened === true)
  const until = unsolved ? asOf : solvedAt(last ?? reopened ?? entries.at(-1), asOf)
  const trouble = troubleOf(entries, reopened, until)
  return { unsolved, open: unsolved && trouble !== undefined, trouble, until }
}

function troubleOf(entries: readonly Entry[], reopened: Entry | undefined, until: number): Trouble | undefined {
  const failed = entries.find((it) => it.outcome === 'no')
  if (failed !== undefined) return { code: 'unresolved', since: failed.at, evidence: failed.id }
  if (reopened !== undefined) return { code: 'reopened', since: reopened.at, evidence: reopened.id }
  const waiting = entries.find((it) => it.outcome === 'open')
  if (waiting === undefined || until - waiting.at <= PRIORS.unresolved.patienceDays * DAY) return undefined
  return { code: 'still_open', since: waiting.at, evidence: waiting.id }
}

function solvedAt(entry: Entry | undefined, asOf: number): number {
  return entry === undefined ? asOf : Math.min(entry.says.closed ?? entry.at, asOf)
}
