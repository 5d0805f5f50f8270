import type { GATE_REASONS } from '../../../schemas/datasets/moments.ts'
import type { ProtectedTime } from '../../reference/protected-customers.ts'
import { type Case, caseStatusAt, type History } from './cases.ts'
import { type Conversation, isAsking } from './conversations.ts'
import { DAY, MOMENT_PRIORS } from './priors.ts'
import type { RatingsSaid } from './said.ts'

type GateReason = keyof typeof GATE_REASONS

/** Whether offers may be made to a customer, at an instant. */
export type OfferGate = {
  readonly gate: 'open' | 'closed' | 'unknown'
  /** When it opens by itself if nothing else happens, epoch ms; undefined where it is open, or nobody can say. */
  readonly until: number | undefined
  readonly reasons: readonly GateReason[]
}

/** One thing that keeps offers away. `until` is undefined where no day is known. */
type Cause = { readonly reason: GateReason; readonly gate: 'closed' | 'unknown'; readonly until: number | undefined }

/** What the gate looks at besides the customer's history with the brand. */
export type Besides = {
  /** When, and in which conversation, the customer told of something for which no offer is made, to whichever brand. */
  readonly others: readonly { readonly conversation: string; readonly at: number }[]
  /** Other pseudonyms of the customer that the table `protected` lists. */
  readonly listedAs: readonly string[]
  readonly dropped: boolean
  /** When the last interaction that no longer counts began. */
  readonly goneAt: number | undefined
}

/**
 * Closed where anything closes it; otherwise unknown where anything cannot be known; otherwise open. What is known alone opens it: a
 * contact is over with a word on how, and was not upset. `protectedTimes` are those of the table `protected` for the customer and brand.
 */
export function offerGateAt(history: History, besides: Besides, instant: number, protectedTimes: readonly ProtectedTime[] = []): OfferGate {
  const causes = [...history.cases.flatMap((it) => fromCase(it, instant)), ...fromMood(history, instant)]
  const isClosed = isProtected(besides.others, protectedTimes, instant)
  return gateFrom([...causes, ...(isClosed ? [OTHER] : []), ...fromBesides(history, besides)], instant)
}

const WINDOW = MOMENT_PRIORS.gateDays * DAY
const SILENCE = MOMENT_PRIORS.silentDays * DAY

function gateFrom(causes: readonly Cause[], instant: number): OfferGate {
  const holding = causes.filter(({ until }) => until === undefined || instant < until)
  const closing = holding.filter(({ gate }) => gate === 'closed')
  const reasons = [...new Set((closing.length > 0 ? closing : holding).map(({ reason }) => reason))]
  if (holding.length === 0) return { gate: 'open', until: undefined, reasons }
  const ends = holding.map(({ until }) => until).filter((it) => it !== undefined)
  return {
    gate: closing.length > 0 ? 'closed' : 'unknown',
    until: ends.length < holding.length ? undefined : Math.max(...ends),
    reasons,
  }
}

/**
 * What the firm owes. A case that ends without a solution or a word on it lapses after 14 days. So does one that is open and of which
 * nobody has said anything for four weeks: it is taken to have ended without a word then.
 */
function fromCase(it: Case, instant: number): readonly Cause[] {
  const { outcome, since } = caseStatusAt(it, instant)
  const isForgotten = it.conversations.every(({ end }) => end < instant - MOMENT_PRIORS.memoryDays * DAY)
  if (isForgotten || !it.conversations.some(isAsking)) return []
  switch (outcome) {
    case 'yes':
      return []
    case 'open':
      return [{ reason: 'case_open', gate: 'closed', until: since + SILENCE + WINDOW }]
    case 'no':
      return [{ reason: 'case_unsolved', gate: 'closed', until: since + WINDOW }]
    case 'waiting':
    case 'lapsed':
      return [{ reason: 'case_lapsed', gate: 'closed', until: since + WINDOW }]
    case undefined:
      return [{ reason: 'outcome_unknown', gate: 'unknown', until: since + WINDOW }]
  }
}

/** The last contact alone tells how the customer feels now: by its end, by threats and danger, by what they rated. */
function fromMood({ conversations, answers }: History, instant: number): readonly Cause[] {
  const last = conversations.filter((it) => it.at <= instant && isAsking(it)).reduce(laterSaid, undefined)
  const own = answers.filter(
    (it) => it.at <= instant && (last === undefined || it.of === last || (it.of === undefined && it.at >= last.said)),
  )
  const causes: Cause[] = []
  if (last !== undefined && isUpset(last)) causes.push({ reason: 'upset', gate: 'closed', until: last.said + WINDOW })
  for (const { at, ratings } of own)
    if (ratings.low || isUpsetComment(ratings.comment)) causes.push({ reason: 'upset', gate: 'closed', until: at + WINDOW })
  // A good rating beside words that nobody could read is no proof: the words may say the opposite.
  const isCalm = last === undefined || (last.endMood !== undefined && last.endMood > MOMENT_PRIORS.unsure && last.severe === false)
  return isCalm ? causes : [...causes, { reason: 'mood_unknown', gate: 'unknown', until: last.said + WINDOW }]
}

function laterSaid(a: Conversation | undefined, b: Conversation): Conversation {
  return a === undefined || b.said >= a.said ? b : a
}

export function isUpset({ endMood, severe, isCross }: Pick<Conversation, 'endMood' | 'severe' | 'isCross'>): boolean {
  return severe === true || isCross || (endMood !== undefined && endMood <= MOMENT_PRIORS.upset)
}

function isUpsetComment(comment: RatingsSaid['comment']): boolean {
  if (comment === undefined) return false
  const mood = comment.moods?.at(-1)
  return isUpset({ endMood: mood === undefined ? undefined : mood / 100, severe: comment.severe, isCross: comment.cross === true })
}

/** No day is told: how long it holds would say what it is. */
const OTHER: Cause = { reason: 'other', gate: 'closed', until: undefined }

/** By the table, or by the words of the customer, until a year has passed or a time of the table in which they were said has ended. */
function isProtected(others: Besides['others'], times: readonly ProtectedTime[], instant: number): boolean {
  const isIn = ({ from, end }: ProtectedTime, at: number) => from <= at && at < end
  const hasEnded = (at: number) => times.some((it) => isIn(it, at) && it.end <= instant)
  return times.some((it) => isIn(it, instant)) || others.some(({ at }) => instant < at + MOMENT_PRIORS.otherDays * DAY && !hasEnded(at))
}

function fromBesides({ conversations, answers }: History, { dropped, goneAt }: Besides): readonly Cause[] {
  const causes: Cause[] = []
  if (dropped) causes.push({ reason: 'facts_dropped', gate: 'unknown', until: undefined })
  if (goneAt !== undefined && conversations.length === 0 && answers.length === 0)
    causes.push({ reason: 'nothing_known', gate: 'unknown', until: goneAt + WINDOW })
  return causes
}
