import { isJsonObject } from '../../../schemas/json.ts'
import { contentDigest } from '../../../schemas/event/content-digest.ts'
import type { InteractionEvent } from '../../../schemas/event/envelope.ts'
import { leavesOf } from '../../formats/leaves.ts'
import { maskPath } from '../../masking/mask.ts'
import type { Raw } from '../../reading/raw.ts'
import { ruleOf } from './refusal-rules.ts'
import { isHeaderData, shownName } from '../../formats/shown-names.ts'
import { watchReading, type ReadingSystem } from './unread.ts'
import { ingestRecord, type RecordOutcome, type RecordContext } from '../../reading/record-outcome.ts'

/** A sample of a source, as its file was cut into records (producers/reading/records.ts). */
export type Sample = RecordContext & { readonly raws: readonly Raw[] }

export type Counted = { readonly name: string; readonly count: number }

/** What a source would make of a sample. Nothing of it is published. */
export type CheckReport = {
  /** Whether the source can go live with it: events came of it, nothing was refused, nothing the mapping reads is missing. */
  readonly ok: boolean
  readonly records: number
  readonly events: number
  /** How many different interactions the events are about. */
  readonly interactions: number
  /** Records that are about no interaction. */
  readonly skipped: number
  readonly rejected: number
  /** Events with the id of another one that say something else: the key lacks a version. */
  readonly conflicts: number
  /** Events of an interaction that has another event with the same revision: nobody can tell which is later. 0 for systems whose events may share one. */
  readonly unordered: number
  /** Records without a version that return to an earlier content: each is taken for a repeat of it. */
  readonly returned: number
  /** Fields of the interaction that were filled, and in how many events. */
  readonly mapped: readonly Counted[]
  /** Whether the first line of a table is a row: then its names are a person's data, and stand here as `column 3`. */
  readonly headerIsData: boolean
  /** Fields of the sample that hold something and are never read, and in how many payloads. */
  readonly unread: readonly Counted[]
  /** Fields that are read and that no record has: mostly typos. Known only where the system has a coverage. */
  readonly unseen: readonly string[]
  /** Warnings in the events, by code and field. */
  readonly warnings: readonly Counted[]
  /** The first refused records. */
  readonly rejections: readonly Rejected[]
  /** Up to three events as they would be published. */
  readonly examples: readonly InteractionEvent[]
}

export type Rejected = {
  /** Of the record, from 1. */
  readonly number: number
  /** Of the file; 0 where it has none that count. */
  readonly line: number
  readonly field: string
  readonly code: string
  readonly rule: string
}

const MOST_REJECTIONS = 100
const MOST_EXAMPLES = 3

/** The dry run: what was mapped, what was not, what was refused and why. Pure. */
export function check(sample: Sample): CheckReport {
  const { raws, ...taking } = sample
  const watching = watchReading(sample.source.system)
  const source = { ...sample.source, system: watching.system }
  const taken = raws.map((raw) => ingestRecord(raw, { ...taking, source }))
  const events = taken.flatMap((it) => it.events)
  const refused = taken.filter((it) => it.refusal !== undefined)
  const columns = headerOf(taken, sample)
  const headerIsData = isHeaderData(columns)
  const { unread, unseen } = readingOf(taken, watching, headerIsData ? columns : [])
  const back = sample.source.system.tellsByContent === true ? returned(events) : 0
  const ambiguous = sample.source.system.hasUniqueRevisions === true ? unordered(events) : 0
  return {
    ok: events.length > 0 && refused.length === 0 && unseen.length === 0 && ambiguous === 0 && back === 0 && !headerIsData,
    records: raws.length,
    events: events.length,
    interactions: new Set(events.map((it) => it.subject)).size,
    skipped: taken.filter((it) => it.refusal === undefined && it.events.length === 0).length,
    rejected: refused.length,
    conflicts: conflicts(events),
    unordered: ambiguous,
    returned: back,
    mapped: counted(events.flatMap((it) => [...filled(it)])),
    headerIsData,
    unread,
    unseen,
    warnings: counted(taken.flatMap((it) => it.warnings.map(({ code, path }) => (path === undefined ? code : `${code} at ${path}`)))),
    rejections: refused.slice(0, MOST_REJECTIONS).flatMap(({ raw, refusal }) => {
      if (refusal === undefined) return []
      return [{ number: raw.number, line: raw.line, field: refusal.path, code: refusal.code, rule: ruleOf(refusal.code) }]
    }),
    examples: events.slice(0, MOST_EXAMPLES),
  }
}

function readingOf(
  taken: readonly RecordOutcome[],
  watching: ReadingSystem,
  columns: readonly string[],
): Pick<CheckReport, 'unread' | 'unseen'> {
  const coverage = watching.system.coverage?.()
  const unread: string[] = []
  for (const payload of taken.flatMap((it) => it.payloads)) {
    coverage?.look(payload)
    const leaves = coverage === undefined ? watching.unreadOf(payload) : coverage.unreadOf(payload)
    unread.push(...new Set(leaves.map((it) => maskPath(shownName(it, columns)))))
  }
  return { unread: counted(unread), unseen: coverage?.unseen() ?? [] }
}

/** The names of the columns of a table whose first line names them. */
function headerOf(taken: readonly RecordOutcome[], { layout }: Sample): readonly string[] {
  const [first] = taken.flatMap((it) => it.payloads)
  return layout.format === 'csv' && layout.columns === undefined && isJsonObject(first) ? Object.keys(first) : []
}

/** What the event says of every interaction, whatever the source. */
const ALWAYS = /^(?:schema_version|source|privacy|consent|quality|is_partial|time_quality)(?:\.|$)/

function filled({ data }: InteractionEvent): ReadonlySet<string> {
  const names = [...leavesOf(data)].map((it) => it.replace(/\[\*\].*$/, '')).filter((it) => !ALWAYS.test(it))
  return new Set(names)
}

function conflicts(events: readonly InteractionEvent[]): number {
  const firsts = new Map<string, number>()
  let count = 0
  for (const { id, data } of events) {
    const digest = contentDigest(data)
    const first = firsts.get(id)
    if (first === undefined) firsts.set(id, digest)
    else if (first !== digest) count += 1
  }
  return count
}

function unordered(events: readonly InteractionEvent[]): number {
  const first = new Map<string, string>()
  let count = 0
  for (const { id, data } of events) {
    const version = `${data.interaction_id}\n${data.revision}`
    const known = first.get(version)
    if (known === undefined) first.set(version, id)
    else if (known !== id) count += 1
  }
  return count
}

function returned(events: readonly InteractionEvent[]): number {
  const seen = new Set<string>()
  const last = new Map<string, string>()
  let count = 0
  for (const { id, subject } of events) {
    if (seen.has(id) && last.get(subject) !== id) count += 1
    seen.add(id)
    last.set(subject, id)
  }
  return count
}

function counted(names: readonly string[]): readonly Counted[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
}
