import { createHash } from 'node:crypto'
import { z } from 'zod'
import { nearestName } from '../../../schemas/config/nearest-name.ts'
import { EFFORT_FACTS, type EffortFact } from './effort-facts.ts'

const amount = z.number().min(0)
const thresholds = { fine: amount, bad: amount, strong: amount.optional() }

/** The thresholds of one fact, and what a person needs to judge them. Only the thresholds count. */
const Entry = z.strictObject({
  unit: z.enum(['seconds', 'count']),
  ...thresholds,
  prior: z.strictObject(thresholds).optional(),
  basis: z.enum(['low_ease', 'repeats', 'quantile']).optional(),
  contacts: z.int().optional(),
  share_at_fine: z.number().optional(),
  share_at_bad: z.number().optional(),
  fine_interval: z.tuple([amount, amount]).optional(),
  bad_interval: z.tuple([amount, amount]).optional(),
})

/**
 * Thresholds of effort: written by `calibrate effort`, read by SIGNALS_EFFORT_CALIBRATION. A fact that is not listed keeps its prior,
 * so whoever does not accept an entry removes it.
 */
export const EffortCalibrationFile = z.strictObject({
  calibration: z.literal('effort'),
  about: z.string().optional(),
  contacts: z.int().optional(),
  from: z.iso.datetime().optional(),
  to: z.iso.datetime().optional(),
  thresholds: z.record(z.string(), z.record(z.string(), Entry)),
})
export type EffortCalibrationFile = Readonly<z.infer<typeof EffortCalibrationFile>>
export type EffortEntry = Readonly<z.infer<typeof Entry>>

/** Accepted thresholds: the facts of each channel with them. `version`: 8 hex digits of them. */
export type EffortCalibration = { readonly facts: ReadonlyMap<string, readonly EffortFact[]>; readonly version: string }

export type EffortReading =
  { readonly ok: true; readonly calibration: EffortCalibration } | { readonly ok: false; readonly complaints: readonly string[] }

/** The unit in which people read a fact: seconds, where the event has milliseconds. */
export function unitOf({ column }: EffortFact): EffortEntry['unit'] {
  return column?.endsWith('_ms') === true ? 'seconds' : 'count'
}

/** How many of the event's units one unit of the file is. */
export function scaleOf(fact: EffortFact): number {
  return unitOf(fact) === 'seconds' ? 1000 : 1
}

/** Reads thresholds of effort. Every complaint names the place in the file and what to do. */
export function readEffortCalibration(content: unknown): EffortReading {
  const parsed = EffortCalibrationFile.safeParse(content)
  if (!parsed.success) return { ok: false, complaints: parsed.error.issues.map(({ path, message }) => `${placeOf(path)}${message}`) }
  const listed = parsed.data.thresholds
  const complaints = Object.entries(listed).flatMap(([channel, byFact]) => {
    const facts = Object.entries(EFFORT_FACTS).find(([it]) => it === channel)?.[1]
    if (facts === undefined) return [unknownName(`thresholds.${channel}`, 'channel', channel, Object.keys(EFFORT_FACTS))]
    return Object.entries(byFact).flatMap(([reason, entry]) => {
      const place = `thresholds.${channel}.${reason}`
      const fact = facts.find((it) => it.reason === reason)
      const names = facts.map((it): string => it.reason)
      return fact === undefined ? [unknownName(place, `fact of ${channel}`, reason, names)] : complaintsAbout(place, fact, entry)
    })
  })
  if (complaints.length === 0 && Object.values(listed).every((it) => Object.keys(it).length === 0))
    complaints.push('thresholds: it lists no fact; list one, or leave the setting out')
  return complaints.length > 0 ? { ok: false, complaints } : { ok: true, calibration: accept(listed) }
}

function placeOf(path: readonly PropertyKey[]): string {
  return path.length === 0 ? '' : `${path.map(String).join('.')}: `
}

function unknownName(place: string, kind: string, name: string, names: readonly string[]): string {
  if (names.length === 0) return `${place}: there is no ${kind}; remove it`
  const nearest = nearestName(name, names)
  return `${place}: there is no ${kind} ${name}${nearest === undefined ? '' : `, do you mean ${nearest}?`}; the names are ${names.join(', ')}`
}

function complaintsAbout(place: string, fact: EffortFact, { unit, fine, bad, strong }: EffortEntry): readonly string[] {
  const expected = unitOf(fact)
  if (unit !== expected) return [`${place}.unit: it is read in ${expected}, not in ${unit}`]
  const isStrong = fact.strong !== undefined
  if (isStrong !== (strong !== undefined))
    return [`${place}.strong: ${isStrong ? 'it is missing; add it' : 'this fact alone never makes a contact hard; remove it'}`]
  if (bad <= fine) return [`${place}.bad: ${bad} is not above fine, ${fine}`]
  return strong !== undefined && strong < bad ? [`${place}.strong: ${strong} is below bad, ${bad}`] : []
}

type Listed = EffortCalibrationFile['thresholds']

function accept(listed: Listed): EffortCalibration {
  const facts = Object.entries(EFFORT_FACTS).map(
    ([channel, priors]) => [channel, priors.map((fact) => withEntry(fact, listed[channel]?.[fact.reason]))] as const,
  )
  return { facts: new Map(facts), version: versionOf(listed) }
}

function withEntry(fact: EffortFact, entry: EffortEntry | undefined): EffortFact {
  if (entry === undefined) return fact
  const scale = scaleOf(fact)
  const strong = entry.strong === undefined ? {} : { strong: entry.strong * scale }
  return { ...fact, fine: entry.fine * scale, bad: entry.bad * scale, ...strong }
}

/** Of the thresholds alone, whatever their order: what is told about them does not count. */
function versionOf(listed: Listed): string {
  const lines = Object.entries(listed).flatMap(([channel, byFact]) =>
    Object.entries(byFact).map(([reason, { fine, bad, strong }]) => [channel, reason, fine, bad, strong ?? ''].join(' ')),
  )
  return createHash('sha256').update(lines.toSorted().join('\n')).digest('hex').slice(0, 8)
}
