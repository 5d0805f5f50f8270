import { intentOf, weighReasons } from './calibration.ts'
import { exposureOf, type Exposure } from './exposure.ts'
import type { Fact } from './facts.ts'
import type { FactEntry } from './entry.ts'
import { isRepeat } from './experience.ts'
import { buildHistory, type CustomerHistory } from './history.ts'
import { isNegative } from './moods.ts'
import { BANDS, DAY, PRIORS } from './priors.ts'
import type { Reason } from './reason.ts'
import { findRecurrence, type Recurrence } from './recurrence.ts'
import type { CustomerStage, ContactStatement, StatedValue } from './statement.ts'
import { weigh } from './weigh.ts'

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
  /** Nothing is known but that there were contacts: no words, outcome, cause or rating. */
  readonly contactsOnly: boolean
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
    negative30d: judged.length === 0 && month.length > 0 ? null : judged.filter(isNegative).length,
    repeats7d: month.filter((it) => asOf - it.at <= PRIORS.effort.repeatDays * DAY && isRepeat(it)).length,
    openMatters: matters.filter((it) => it.standing.unsolved).length,
    recurrence: again,
    lastMood: lastStated(contacts, (it) => it.mood),
    facts: entries.length,
    contactsOnly: contacts.length > 0 && entries.every(isContactOnly),
  }
}

function isContactOnly({ says }: FactEntry): boolean {
  const { mood, told, cause, outcome, answered, nps, csat, ease, coded, reopened } = says
  return (mood ?? told ?? cause ?? outcome ?? answered ?? nps ?? csat ?? ease ?? reopened) === undefined && coded !== true
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
  const reasons = weighReasons(weigh(past, again))
  let points = 0
  for (const it of reasons) points += it.points
  const intent = intentOf(points)
  return { exposure, points, intent, risk: intent * (exposure.exposure ?? 1), band: bandOf(points, exposure), reasons }
}

function bandOf(points: number, { exposure }: Exposure): Band {
  if (points < BANDS.medium) return 'low'
  if (points < BANDS.high) return 'medium'
  return exposure !== null && exposure < BANDS.latentBelowExposure ? 'latent' : 'high'
}
