import { type Conversation, isAsking } from './conversations.ts'
import { DAY, MOMENT_PRIORS } from './priors.ts'
import type { CaseOutcome, RatingsSaid } from './said.ts'

/** An answer to a survey: about one conversation, or about none that is known. */
type CaseAnswer = { readonly of: Conversation | undefined; readonly at: number; readonly ratings: RatingsSaid }

/** One thing that went wrong or was wanted, however often the customer had to ask. Conversations in order of time. */
export type Case = { readonly conversations: readonly Conversation[]; readonly answers: readonly CaseAnswer[] }

/** The conversations of one brand, put together by what they are about. */
export type History = {
  readonly conversations: readonly Conversation[]
  readonly answers: readonly CaseAnswer[]
  readonly cases: readonly Case[]
}

/**
 * One case is: the same thread, a stated relation, a rating and what it rates. That two contacts have one cause does not make them one
 * case: a solution of one would let offers through while the other is open. `all` are those of one customer and one brand, in order of
 * time.
 */
export function gatherCases(all: readonly Conversation[]): History {
  const alive = all.filter((it) => !it.isGone)
  const conversations = alive.filter((it) => !isAnswerAlone(it))
  const byId = new Map(conversations.map((it) => [it.id, it]))
  const answers = alive.flatMap((it) => answerIn(it, byId, conversations))
  const joined = new Map<string, string>()
  const rootOf = (id: string): string => {
    const above = joined.get(id)
    return above === undefined ? id : rootOf(above)
  }
  const join = (a: string, b: string): void => {
    const [one, other] = [rootOf(a), rootOf(b)]
    if (one !== other) joined.set(one, other)
  }
  const lastOf = new Map<string, Conversation>()
  for (const it of conversations) {
    for (const link of it.says.links ?? []) if (byId.has(link)) join(it.id, link)
    const { thread } = it.says
    if (thread === undefined) continue
    const before = lastOf.get(thread) ?? byId.get(thread)
    if (before !== undefined && before !== it) join(it.id, before.id)
    lastOf.set(thread, it)
  }
  const cases = new Map<string, { conversations: Conversation[]; answers: CaseAnswer[] }>()
  for (const it of conversations) {
    const root = rootOf(it.id)
    const there = cases.get(root)
    if (there === undefined) cases.set(root, { conversations: [it], answers: [] })
    else there.conversations.push(it)
  }
  for (const it of answers) if (it.of !== undefined) cases.get(rootOf(it.of.id))?.answers.push(it)
  return { conversations, answers, cases: [...cases.values()] }
}

/** A survey or review that says nothing of a case of its own. */
function isAnswerAlone(it: Conversation): boolean {
  const { rates, ratings, contact } = it.says
  if (contact !== false) return false
  return rates !== undefined || (ratings !== undefined && !isAsking(it))
}

function answerIn(it: Conversation, byId: ReadonlyMap<string, Conversation>, all: readonly Conversation[]): readonly CaseAnswer[] {
  const { ratings, rates } = it.says
  if (ratings === undefined) return []
  const at = Math.min(ratings.at ?? it.said, it.recorded)
  if (!isAnswerAlone(it)) return [{ of: it, at, ratings }]
  const rated = rates === undefined ? lastContactBefore(it, all) : byId.get(rates)
  return [{ of: rated, at, ratings }]
}

function lastContactBefore(answer: Conversation, all: readonly Conversation[]): Conversation | undefined {
  return all.findLast((it) => it.says.contact === true && it.at <= answer.at && answer.at - it.at <= MOMENT_PRIORS.ratingDays * DAY)
}

/** What is known of a case at an instant: the last word on it, and since when. Undefined: nobody said anything. */
type KnownOutcome = { readonly outcome: CaseOutcome | 'lapsed' | undefined; readonly since: number }

/**
 * The last word on it decides, and an answer to "was it solved?" is one. What was closed after the instant was open at it. Whoever
 * comes again without a word on how it ended takes "solved" back, and renews what is open.
 */
export function caseStatusAt({ conversations, answers }: Case, instant: number): KnownOutcome {
  let status: KnownOutcome = { outcome: undefined, since: 0 }
  for (const it of conversations.filter(({ at }) => at <= instant).toSorted(byEnd)) {
    const outcome = outcomeAt(it, instant)
    if (outcome !== undefined) status = { outcome, since: isOwed(outcome) ? it.standing : it.end }
    else if (comesAnew(it)) status = { outcome: status.outcome === 'yes' ? undefined : status.outcome, since: it.end }
    else if (status.outcome === undefined && isAsking(it)) status = { outcome: undefined, since: it.end }
  }
  for (const { at, ratings } of answers)
    if (ratings.solved !== undefined && at <= instant && at >= status.since) status = { outcome: ratings.solved ? 'yes' : 'no', since: at }
  return status
}

/** A contact that went into another one is not counted, but the customer came. */
function comesAnew({ says }: Conversation): boolean {
  return says.contact !== false || says.came === 'anew'
}

/** What the source calls open again is a word on it, however long after the contact. */
function isOwed(outcome: KnownOutcome['outcome']): boolean {
  return outcome === 'open' || outcome === 'waiting'
}

function byEnd(a: Conversation, b: Conversation): number {
  return a.end - b.end || (a.id < b.id ? -1 : 1)
}

function outcomeAt({ outcome, closed }: Conversation, instant: number): KnownOutcome['outcome'] {
  return closed !== undefined && closed > instant ? 'open' : outcome
}
