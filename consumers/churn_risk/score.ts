import { exposureOf, type Exposure } from './exposure.ts'
import * as factors from './factors.ts'
import type { Factor, Reason, Recurrence } from './factors.ts'
import type { Fact } from './facts.ts'
import { history, type Entry, type History, type Matter } from './history.ts'
import { BANDS, BASE_LOG_ODDS, DAY, LOG_ODDS_PER_POINT, PRIORS } from './priors.ts'
import { matterStanding } from './standing.ts'
import type { Stage, Value } from './statement.ts'

export type Band = 'low' | 'medium' | 'high' | 'latent'

/** A customer and a brand at an instant. `risk` is undefined for prospects and former customers: they are not scored. */
export type Score = {
  readonly asOf: number
  readonly stage: Stage
  readonly segment: string | undefined
  readonly value: Value | undefined
  readonly risk: Risk | undefined
  readonly contacts30d: number
  readonly negative30d: number | null
  readonly repeats7d: number
  readonly openMatters: number
  readonly recurrence: Recurrence | undefined
  readonly lastMood: number | undefined
  readonly facts: number
}

export type Risk = Exposure & {
  /** The sum of the points of the reasons. */
  readonly points: number
  /** 0 to 1. */
  readonly intent: number
  readonly risk: number
  readonly band: Band
  /** Strongest first, those that lower the risk last; whole points. */
  readonly reasons: readonly Reason[]
}

/** The score of one customer's facts about one brand, in order of time, at `asOf` (epoch ms). Pure. */
export function scoreOf(facts: readonly Fact[], asOf: number): Score {
  const past = history(facts, asOf)
  const { entries, contacts, matters } = past
  const stage = newest(entries, (it) => (it.says.stage === 'unknown' ? undefined : it.says.stage)) ?? 'unknown'
  const month = contacts.filter((it) => asOf - it.at <= 30 * DAY)
  const judged = month.filter((it) => it.says.mood !== undefined)
  const recurrence = factors.recurrence(past)
  return {
    asOf,
    stage,
    segment: newest(entries, (it) => it.says.segment),
    value: newest(entries, (it) => it.says.value),
    risk: stage === 'prospect' || stage === 'former' ? undefined : riskOf(past, recurrence),
    contacts30d: month.length,
    negative30d: judged.length === 0 && month.length > 0 ? null : judged.filter(factors.isNegative).length,
    repeats7d: month.filter((it) => asOf - it.at <= PRIORS.effort.repeatDays * DAY && factors.isRepeat(it)).length,
    openMatters: matters.filter((it) => matterStanding(it, asOf).unsolved).length,
    recurrence,
    lastMood: newest(contacts, (it) => it.says.mood),
    facts: entries.length,
  }
}

function newest<T>(entries: readonly Entry[], of: (it: Entry) => T | undefined): T | undefined {
  for (let index = entries.length - 1; index >= 0; index -= 1) {
    const entry = entries[index]
    const stated = entry === undefined ? undefined : of(entry)
    if (stated !== undefined) return stated
  }
  return undefined
}

function riskOf(past: History, recurrence: Recurrence | undefined): Risk {
  const exposure = exposureOf(
    newest(past.entries, (it) => it.says.contract),
    past.asOf,
  )
  const reasons = weighed(past, recurrence)
  const points = reasons.reduce((sum, it) => sum + it.points, 0)
  const intent = 1 / (1 + Math.exp(-(BASE_LOG_ODDS + LOG_ODDS_PER_POINT * points)))
  return { ...exposure, points, intent, risk: intent * (exposure.exposure ?? 1), band: bandOf(points, exposure), reasons }
}

const LEAVING: readonly Factor[] = [factors.asksToLeave, factors.goesToCompetitor]
const TROUBLE: readonly Factor[] = [factors.unresolved, factors.manyBadContacts, factors.wentSilent]
const EFFORT: readonly Factor[] = [factors.repeatContact, factors.manyTransfers, factors.longWait, factors.lowEase]
const EXPERIENCE: readonly Factor[] = [factors.detractor, factors.lowSatisfaction, factors.clearlyNegative]
const GOOD: readonly Factor[] = [factors.firstContactResolution, factors.praise, factors.promoter]

function weighed(past: History, recurrence: Recurrence | undefined): readonly Reason[] {
  const leaving = applied(LEAVING, past)
  const again = factors.recurring(recurrence)
  const effort = trimmed(applied(EFFORT, past), PRIORS.effort.most)
  const experience = perMatter([...effort, ...applied(EXPERIENCE, past)])
  const bad = [...leaving, ...(again === undefined ? [] : whole(again)), ...applied(TROUBLE, past), ...experience]
  const stated = leaving.some((it) => it.code.startsWith('asks_'))
  const good = stated ? [] : trimmed(applied(GOOD, past), PRIORS.good.most)
  return [...strongestFirst(bad), ...good].filter((it) => it.points !== 0)
}

function applied(list: readonly Factor[], past: History): readonly Reason[] {
  return list.flatMap((factor) => {
    const reason = factor(past)
    return reason === undefined ? [] : whole(reason)
  })
}

/** Whole points, so that the reasons of a row add up to its points. What rounds to nothing is no reason. */
function whole(reason: Reason): readonly Reason[] {
  const points = Math.round(reason.points)
  return points === 0 ? [] : [{ ...reason, points }]
}

/** What one matter made the customer go through counts once: its rating, effort and moods together no more than the cap. */
function perMatter(reasons: readonly Reason[]): readonly Reason[] {
  const apart = new Map<Matter | undefined, Reason[]>()
  for (const it of reasons) {
    const there = apart.get(it.matter)
    if (there === undefined) apart.set(it.matter, [it])
    else there.push(it)
  }
  return [...apart].flatMap(([matter, of]) => (matter === undefined ? of : trimmed(of, PRIORS.perMatter)))
}

/** The strongest reasons up to a sum of `most`; what is beyond it is taken from the weakest. */
function trimmed(reasons: readonly Reason[], most: number): readonly Reason[] {
  let room = Math.abs(most)
  return strongestFirst(reasons).map((it) => {
    const size = Math.min(Math.abs(it.points), room)
    room -= size
    return { ...it, points: Math.sign(it.points) * size }
  })
}

function strongestFirst(reasons: readonly Reason[]): readonly Reason[] {
  return reasons.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
}

function bandOf(points: number, { exposure }: Exposure): Band {
  if (points < BANDS.medium) return 'low'
  if (points < BANDS.high) return 'medium'
  return exposure !== null && exposure < BANDS.latentBelowExposure ? 'latent' : 'high'
}
