import { scaleOf, unitOf, type EffortCalibrationFile, type EffortEntry } from '../../datasets/brand_sentiment/effort-calibration.ts'
import { EFFORT_FACTS, type EffortFact } from '../../datasets/brand_sentiment/effort-facts.ts'
import { fitRamp, type Interval, type Ramp, type RampSample } from '../../measures/fit-ramp.ts'
import type { EffortContact } from './effort-contact.ts'
import { intervalOfQuantile, valueAtShare } from './quantiles.ts'
import { roundThreshold, stepOf } from './round-thresholds.ts'

/** What an outcome needs to say where a share rises, each way: contacts, and contacts with the rarer answer. */
const FEWEST = { low_ease: { contacts: 500, rarer: 50 }, repeats: { contacts: 1000, rarer: 100 }, quantile: 500 } as const
/** By chance a ramp gains so much in fewer than 1 of 100 draws (tests/consumers/measures/fit-ramp.test.ts). */
const CLEAR_GAIN = 16
/** A smaller rise is nothing that a customer would call hard. */
const LEAST_RISE = 0.05
/** Without outcomes: what half of the contacts stay below, nine of ten, and 39 of 40. */
const SHARES = { fine: 0.5, bad: 0.9, strong: 0.975 } as const

/** What is proposed for one fact of a channel, or why nothing is. Times in the unit of the file. */
export type EffortProposal = { readonly channel: string; readonly fact: EffortFact; readonly contacts: number } & (
  { readonly ok: true; readonly entry: EffortEntry } | { readonly ok: false; readonly reason: string }
)

/** One proposal for each fact that some contact of a channel states and that has a measure. */
export function proposeEffort(contacts: readonly EffortContact[]): readonly EffortProposal[] {
  return Object.entries(EFFORT_FACTS).flatMap(([channel, facts]) => {
    const own = contacts.filter((it) => it.channel === channel)
    return facts.flatMap((fact) => {
      const { column } = fact
      const stating = column === undefined ? [] : own.filter(({ measures }) => measures.has(column))
      return stating.length === 0 ? [] : [propose(channel, fact, stating)]
    })
  })
}

/** The file that a person reads and accepts. Undefined where nothing is proposed. */
export function effortFile(
  contacts: readonly EffortContact[],
  proposals: readonly EffortProposal[],
  about: string,
): EffortCalibrationFile | undefined {
  const thresholds: Record<string, Record<string, EffortEntry>> = {}
  for (const it of proposals) if (it.ok) thresholds[it.channel] = { ...thresholds[it.channel], [it.fact.reason]: it.entry }
  if (Object.keys(thresholds).length === 0) return undefined
  const times = contacts.map(({ at }) => at)
  const iso = (instant: number) => new Date(instant).toISOString()
  const [from, to] = [times.reduce((a, b) => Math.min(a, b)), times.reduce((a, b) => Math.max(a, b))]
  return { calibration: 'effort', about, contacts: contacts.length, from: iso(from), to: iso(to), thresholds }
}

function propose(channel: string, fact: EffortFact, stating: readonly EffortContact[]): EffortProposal {
  const place = { channel, fact, contacts: stating.length }
  const valueOf = ({ measures }: EffortContact) => (fact.column === undefined ? 0 : (measures.get(fact.column) ?? 0))
  const samplesOf = (outcome: (it: EffortContact) => boolean | undefined): readonly RampSample[] =>
    stating.flatMap((it) => {
      const happened = outcome(it)
      return happened === undefined ? [] : [{ value: valueOf(it), happened }]
    })
  for (const [basis, outcome] of OUTCOMES) {
    const samples = samplesOf(outcome)
    if (!isEnough(samples, FEWEST[basis])) continue
    const ramp = fitRamp(samples)
    if (ramp === undefined || ramp.gain < CLEAR_GAIN || ramp.high - ramp.low < LEAST_RISE)
      return { ...place, ok: false, reason: `${samples.length} contacts do not show that ${NAMES[basis]} rises with it; the prior stays` }
    return { ...place, ok: true, entry: entryByOutcome(fact, basis, samples.length, ramp) }
  }
  if (stating.length < FEWEST.quantile)
    return { ...place, ok: false, reason: `${stating.length} contacts state it; at least ${FEWEST.quantile} are needed` }
  return byQuantiles(
    place,
    stating.map(valueOf).toSorted((a, b) => a - b),
  )
}

const OUTCOMES = [
  ['low_ease', ({ isHard }: EffortContact) => isHard],
  ['repeats', ({ isRepeated }: EffortContact) => isRepeated],
] as const

const NAMES = { low_ease: 'the share of low ratings of ease', repeats: 'the share who come again within 7 days' } as const

function isEnough(samples: readonly RampSample[], { contacts, rarer }: { readonly contacts: number; readonly rarer: number }): boolean {
  const happened = samples.filter((it) => it.happened).length
  return samples.length >= contacts && Math.min(happened, samples.length - happened) >= rarer
}

function entryByOutcome(fact: EffortFact, basis: 'low_ease' | 'repeats', contacts: number, ramp: Ramp): EffortEntry {
  const share = (value: number) => Number(Math.min(1, Math.max(0, value)).toFixed(3))
  return {
    ...thresholdsFrom(fact, ramp.from, ramp.to, undefined),
    basis,
    contacts,
    share_at_fine: share(ramp.low),
    share_at_bad: share(ramp.high),
    fine_interval: inUnit(fact, ramp.fromInterval),
    bad_interval: inUnit(fact, ramp.toInterval),
  }
}

type Place = Pick<EffortProposal, 'channel' | 'fact' | 'contacts'>

/** What is unusual at a firm says nothing of what hurts. So quantiles only make thresholds stricter: a firm that is always slow stays slow. */
function byQuantiles(place: Place, sorted: readonly number[]): EffortProposal {
  const { fact } = place
  const [fine, bad, strong] = [SHARES.fine, SHARES.bad, SHARES.strong].map((share) => valueAtShare(sorted, share))
  if (fine === undefined || bad === undefined || fine >= bad || bad >= fact.bad)
    return { ...place, ok: false, reason: 'there are too few outcomes, and one of ten contacts is not below the prior; the prior stays' }
  const entry: EffortEntry = {
    ...thresholdsFrom(fact, Math.min(fine, fact.fine), bad, strong),
    basis: 'quantile',
    contacts: sorted.length,
    fine_interval: inUnit(fact, intervalOfQuantile(sorted, SHARES.fine)),
    bad_interval: inUnit(fact, intervalOfQuantile(sorted, SHARES.bad)),
  }
  return { ...place, ok: true, entry }
}

/**
 * In the unit of the file, rounded. Without a quantile for `strong` it keeps its distance from `bad`; with one it is never above its prior.
 */
function thresholdsFrom(fact: EffortFact, from: number, to: number, strong: number | undefined): Omit<EffortEntry, 'basis' | 'contacts'> {
  const scale = scaleOf(fact)
  const unit = unitOf(fact)
  const round = (value: number) => roundThreshold(unit, value / scale)
  const fine = round(from)
  const bad = Math.max(round(to), fine + stepOf(unit, fine))
  const prior = { fine: fact.fine / scale, bad: fact.bad / scale, ...(fact.strong === undefined ? {} : { strong: fact.strong / scale }) }
  if (fact.strong === undefined) return { unit, fine, bad, prior }
  const wanted = strong === undefined ? (to * fact.strong) / fact.bad : Math.min(strong, fact.strong)
  return { unit, fine, bad, strong: Math.max(bad, round(wanted)), prior }
}

function inUnit(fact: EffortFact, [low, high]: Interval): [number, number] {
  const scale = scaleOf(fact)
  return [low / scale, high / scale]
}
