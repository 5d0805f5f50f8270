import { isJsonObject } from '../../../schemas/json.ts'
import type { Draft } from '../../adapter.ts'
import { SYSTEM, type DraftWarning } from './statement.ts'
import type { SaidItem } from './turns.ts'

/**
 * What Contact Lens finds in a contact besides moods: issues, outcomes and action items with their place in the words, the mood of each
 * turn, silence, interruptions, speed. A machine's findings, never ratings. Words stay in the turns alone, so that one consent rules
 * them: a finding names its turn and the characters of it.
 */
export type Signal = NonNullable<Draft['vendor_signals']>[number]

/** As many as an event may hold. */
const MOST_SIGNALS = 100
const MOST_PER_TURN = 5

const DETECTED = [
  ['issue', 'issuesdetected'],
  ['outcome', 'outcomesdetected'],
  ['action_item', 'actionitemsdetected'],
] as const

/** Issues, outcomes and action items. */
export function findIssues(said: readonly SaidItem[]): readonly Signal[] {
  return said.flatMap(({ item, turn }) =>
    DETECTED.flatMap(([kind, field]) => {
      const found: unknown = item[field]
      if (!Array.isArray(found)) return []
      return found.slice(0, MOST_PER_TURN).map((it: unknown) => ({ vendor: SYSTEM, kind, scope: `turn:${turn.seq}${charactersOf(it)}` }))
    }),
  )
}

function charactersOf(found: unknown): string {
  const offsets = isJsonObject(found) && isJsonObject(found['characteroffsets']) ? found['characteroffsets'] : {}
  const [begin, end] = [offsets['beginoffsetchar'], offsets['endoffsetchar']]
  return isCount(begin) && isCount(end) && begin < end ? `/${begin}-${end}` : ''
}

const MOODS: ReadonlySet<string> = new Set(['POSITIVE', 'NEGATIVE', 'NEUTRAL', 'MIXED'])

/** The mood of each turn. */
export function findMoods(said: readonly SaidItem[]): readonly Signal[] {
  return said.flatMap(({ item: { sentiment }, turn }) =>
    sentiment === undefined || !MOODS.has(sentiment)
      ? []
      : [{ vendor: SYSTEM, kind: 'turn_sentiment', scope: `turn:${turn.seq}`, label: sentiment.toLowerCase() }],
  )
}

/** Silence, interruptions, talk time and speed: of the contact, and of each side where it is stated. */
export function findPace(characteristics: unknown): readonly Signal[] {
  if (!isJsonObject(characteristics)) return []
  const { nontalktime, interruptions, talktime, talkspeed, responsetime } = characteristics
  return [
    ...measured('non_talk_ms', 'contact', field(nontalktime, 'totaltimemillis')),
    ...measured('interruptions', 'contact', field(interruptions, 'totalcount')),
    ...measured('interruption_ms', 'contact', field(interruptions, 'totaltimemillis')),
    ...ofSides(field(interruptions, 'interruptionsbyinterrupter')).flatMap(([side, all]) =>
      measured('interruptions', side, Array.isArray(all) ? all.length : undefined),
    ),
    ...measured('talk_ms', 'contact', field(talktime, 'totaltimemillis')),
    ...detailed('talk_ms', talktime, 'totaltimemillis'),
    ...detailed('words_per_minute', talkspeed, 'averagewordsperminute'),
    ...measured('greeting_ms', 'agent', field(responsetime, 'agentgreetingtimemillis')),
  ]
}

/** As many as fit: neutral moods are left out first, then what stands last. */
export function boundSignals(all: readonly Signal[], warnings: DraftWarning[]): Draft['vendor_signals'] {
  if (all.length === 0) return undefined
  if (all.length <= MOST_SIGNALS) return [...all]
  warnings.push({ code: 'vendor_signals_cut', path: 'vendor_signals' })
  return all.filter((it) => it.kind !== 'turn_sentiment' || it.label !== 'neutral').slice(0, MOST_SIGNALS)
}

function detailed(kind: string, part: unknown, name: string): readonly Signal[] {
  return ofSides(field(part, 'detailsbyparticipantrole') ?? field(part, 'detailsbyparticipant')).flatMap(([side, it]) =>
    measured(kind, side, field(it, name)),
  )
}

function ofSides(value: unknown): readonly (readonly [string, unknown])[] {
  if (!isJsonObject(value)) return []
  return ['customer', 'agent'].flatMap((side) => (Object.hasOwn(value, side) ? [[side, value[side]] as const] : []))
}

function measured(kind: string, scope: string, score: unknown): readonly Signal[] {
  return isCount(score) ? [{ vendor: SYSTEM, kind, scope, score, min: 0 }] : []
}

function field(value: unknown, name: string): unknown {
  return isJsonObject(value) ? value[name] : undefined
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= Number.MAX_SAFE_INTEGER
}
