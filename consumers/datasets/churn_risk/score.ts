import { intentOf, weighReasons } from './calibration.ts'
import { exposureOf, type Exposure } from './exposure.ts'
import * as factors from './factors.ts'
import type { Factor } from './factors.ts'
import type { Fact } from './facts.ts'
import type { FactEntry, CustomerCase } from './entry.ts'
import { buildHistory, type CustomerHistory } from './history.ts'
import { BANDS, DAY, PRIORS } from './priors.ts'
import type { Reason } from './reason.ts'
import { findRecurrence, type Recurrence } from './recurrence.ts'
import type { CustomerStage, ContactStatement, StatedValue } from './statement.ts'

export type Band = 'low' | 'medium' | 'high' | 'latent'

/** A customer and a brand at an instant. `risk` is undefined for prospects and former customers: they are not scored. */
export type Score = {
  readonly asOf: number
  readonly stage: CustomerStage
  readonly segment: string | undefined
  readonly value: StatedValue | undefined
  readonly risk: Risk | undefined
  readonly contacts30d: number
  readonly negative30d: number | null
  readonly repeats7d: number
  readonly openMatters: number
  readonly recurrence: Recurrence | undefined
  readonly lastMood: number | undefined
  readonly facts: number
}

export type Risk = {
  readonly exposure: Exposure
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
  const past = buildHistory(facts, asOf)
  const { entries, contacts, matters } = past
  const stage = lastStated(entries, (it) => (it.stage === 'unknown' ? undefined : it.stage)) ?? 'unknown'
  const month = contacts.filter((it) => asOf - it.at <= 30 * DAY)
  const judged = month.filter((it) => it.says.mood !== undefined)
  const again = findRecurrence(past)
  return {
    asOf,
    stage,
    segment: lastStated(entries, (it) => it.segment),
    value: lastStated(entries, (it) => it.value),
    risk: stage === 'prospect' || stage === 'former' ? undefined : riskOf(past, again),
    contacts30d: month.length,
    negative30d: judged.length === 0 && month.length > 0 ? null : judged.filter(factors.isNegative).length,
    repeats7d: month.filter((it) => asOf - it.at <= PRIORS.effort.repeatDays * DAY && factors.isRepeat(it)).length,
    openMatters: matters.filter((it) => it.standing.unsolved).length,
    recurrence: again,
    lastMood: lastStated(contacts, (it) => it.mood),
    facts: entries.length,
  }
}

function lastStated<T>(entries: readonly FactEntry[], of: (it: ContactStatement) => T | undefined): T | undefined {
  for (let index = entries.length - 1; index >= 0; index -= 1) {
    const entry = entries[index]
    const stated = entry && of(entry.says)
    if (stated !== undefined) return stated
  }
  return undefined
}

function riskOf(past: CustomerHistory, again: Recurrence | undefined): Risk {
  const contract = lastStated(past.entries, (it) => it.contract)
  const exposure = exposureOf(contract, past.asOf)
  const reasons = weighReasons(weighed(past, again))
  let points = 0
  for (const it of reasons) points += it.points
  const intent = intentOf(points)
  return { exposure, points, intent, risk: intent * (exposure.exposure ?? 1), band: bandOf(points, exposure), reasons }
}

const TROUBLE: readonly Factor[] = [factors.unresolved, factors.manyBadContacts, factors.wentSilent]
const EFFORT: readonly Factor[] = [factors.repeatContact, factors.manyTransfers, factors.longWait, factors.lowEase]
const EXPERIENCE: readonly Factor[] = [factors.detractor, factors.lowSatisfaction, factors.clearlyNegative]
const GOOD: readonly Factor[] = [factors.firstContactResolution, factors.praise, factors.promoter]

/** Strongest first, those that lower the risk last. */
function weighed(past: CustomerHistory, again: Recurrence | undefined): readonly Reason[] {
  const leaving = factors.asksToLeave(past)
  const recurring = factors.recurring(again)
  const effort = trimmed(applied(EFFORT, past), PRIORS.effort.most)
  const experience = perMatter(joined(effort, applied(EXPERIENCE, past)))
  const stated = [leaving, recurring].filter((it) => it !== undefined)
  const bad = strongestFirst(joined(stated, joined(applied(TROUBLE, past), experience)))
  return leaving !== undefined ? bad : joined(bad, trimmed(applied(GOOD, past), PRIORS.good.most))
}

const NONE: readonly Reason[] = []

function applied(list: readonly Factor[], past: CustomerHistory): readonly Reason[] {
  let found: Reason[] | undefined
  for (const factor of list) {
    const reason = factor(past)
    if (reason === undefined) continue
    if (found === undefined) found = [reason]
    else found.push(reason)
  }
  return found ?? NONE
}

function joined(a: readonly Reason[], b: readonly Reason[]): readonly Reason[] {
  return a.length === 0 ? b : b.length === 0 ? a : [...a, ...b]
}

/** What one matter made the customer go through counts once: its rating, effort and moods together no more than the cap. */
function perMatter(reasons: readonly Reason[]): readonly Reason[] {
  if (sizeOf(reasons) <= PRIORS.perMatter) return reasons
  const matters = new Set<CustomerCase | undefined>(reasons.map((it) => it.matter))
  return [...matters].flatMap((matter) => {
    const own = reasons.filter((it) => it.matter === matter)
    return matter === undefined ? own : trimmed(own, PRIORS.perMatter)
  })
}

/** The strongest reasons up to a sum of `most`; what is beyond it is taken from the weakest. */
function trimmed(reasons: readonly Reason[], most: number): readonly Reason[] {
  let room = Math.abs(most)
  if (sizeOf(reasons) <= room) return strongestFirst(reasons)
  const kept: Reason[] = []
  for (const it of strongestFirst(reasons)) {
    const size = Math.min(Math.abs(it.points), room)
    room -= size
    if (size > 0) kept.push({ ...it, points: Math.sign(it.points) * size })
  }
  return kept
}

function sizeOf(reasons: readonly Reason[]): number {
  let sum = 0
  for (const it of reasons) sum += Math.abs(it.points)
  return sum
}

function strongestFirst(reasons: readonly Reason[]): readonly Reason[] {
  return reasons.length < 2 ? reasons : reasons.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
}

function bandOf(points: number, { exposure }: Exposure): Band {
  if (points < BANDS.medium) return 'low'
  if (points < BANDS.high) return 'medium'
  return exposure !== null && exposure < BANDS.latentBelowExposure ? 'latent' : 'high'
}
