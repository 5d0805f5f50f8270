import type { LogRecord } from '../../consumers/record.ts'
import { fileColumns } from '../../consumers/runtime/parquet/file-columns.ts'
import { folderOf } from '../../schemas/datasets/dataset.ts'
import type { Consumer } from '../../consumers/consumer.ts'
import { decodeFooter, type Footer } from '../../consumers/runtime/chain/footer.ts'
import { parquet } from '../../consumers/runtime/parquet/parquet.ts'
import type { Lake, LogIdentity } from '../../consumers/runtime/ports.ts'
import { parseSlotKey } from '../../consumers/runtime/chain/keys.ts'
import { verify } from '../../consumers/jobs/verify.ts'
import { auditState } from './audit-state.ts'
import { asText } from './cells.ts'
import { derivation, type Derivation, type Expected } from './expected.ts'
import type { Suppressions } from './suppressions.ts'

export type DatasetVerdict = {
  readonly rows: number
  readonly duplicates: number
  readonly refused: number
  readonly suppressed: number
  lost: number
  doubled: number
  invented: number
  holes: number
  readonly overlaps: number
}

export type DatasetEvidence = {
  readonly log: ReadonlyMap<number, readonly LogRecord[]>
  readonly identity: LogIdentity
  readonly lake: Lake
  readonly lists: Suppressions
}

/** One dataset, row for row, against the derivation of the log; and its footers, count for count. */
export async function auditDataset(
  consumer: Consumer,
  { log, lake, identity, lists }: DatasetEvidence,
  said: (problem: string) => void,
): Promise<DatasetVerdict> {
  const report = await verify({ consumer, lake, format: parquet })
  report.problems.forEach(said)
  const verdict: DatasetVerdict = {
    rows: report.rows,
    duplicates: report.duplicates,
    refused: total(report.refused),
    suppressed: total(report.suppressed),
    lost: 0,
    doubled: 0,
    invented: 0,
    holes: report.holes,
    overlaps: report.overlaps,
  }
  const stored = await segmentsOf(consumer, lake)
  for (const [partition, records] of log) {
    const end = (records.at(-1)?.offset ?? -1n) + 1n
    const next = report.lanes.find((it) => it.partition === partition)?.next ?? 0n
    if (next !== end) {
      verdict.holes += 1
      said(`partition ${partition} waits for offset ${next}, and the log ends at ${end}`)
    }
    const segments = stored.filter(({ facts }) => facts.partition === partition)
    const versions = records.map(({ offset }) => versionAt(segments, offset))
    const replay = (before: bigint): { readonly expected: readonly Expected[]; readonly states: Derivation['states'] } => {
      const replaying = derivation(consumer)
      const taken = records.flatMap((it, n) => (it.offset < before ? [replaying.take(it, lists.at(versions[n] ?? lists.newest))] : []))
      return { expected: taken, states: replaying.states }
    }
    const { expected } = replay(end)
    compare(consumer, expected, segments, identity.topic, verdict, said)
    for (const { facts } of segments) checkCounts(facts, expected, said)
    if (consumer.kind !== 'stateful') continue
    const gone = lists.at(lists.newest)
    for (const problem of await auditState(consumer, { lake, identity, partition, end, upTo: (at) => replay(at).states, gone })) {
      verdict.lost += 1
      said(problem)
    }
  }
  for (const { facts } of stored)
    if (!log.has(facts.partition)) said(`there is a segment of partition ${facts.partition}, which the log has not`)
  return verdict
}

type Segment = {
  readonly facts: Footer
  readonly rows: readonly { readonly offset: bigint; readonly text: string; readonly event: string }[]
}

const SAID_BY_WRITERS: ReadonlySet<string> = new Set(['processed_at', 'code_version'])

/** Every slot of a dataset with its rows as comparable texts: all columns but those that say who wrote when. */
async function segmentsOf({ dataset }: Consumer, lake: Lake): Promise<readonly Segment[]> {
  const names = fileColumns(dataset).flatMap(({ name }) => (SAID_BY_WRITERS.has(name) ? [] : [name]))
  const found: Segment[] = []
  for await (const key of lake.list(`${folderOf(dataset)}/`)) {
    if (parseSlotKey(key) === undefined) continue
    const stored = await parquet.read(lake, key, names)
    if (stored === undefined) throw new Error(`${key} was listed and is not there`)
    const { footer, values } = stored
    const [offsets = [], events = []] = [values[names.indexOf('source_offset')], values[names.indexOf('event_id')]]
    const rows = offsets.map((offset, n) => ({
      offset: BigInt(String(offset)),
      event: String(events[n]),
      text: asText(names.map((name, column) => [name, values[column]?.[n]])),
    }))
    found.push({ facts: decodeFooter(footer, key), rows })
  }
  return found
}

function compare(
  { dataset, kind }: Consumer,
  expected: readonly Expected[],
  segments: readonly Segment[],
  topic: string,
  verdict: DatasetVerdict,
  said: (problem: string) => void,
): void {
  const names = dataset.columns.map((column) => column.name)
  const due = new Map<string, number>()
  const places = new Map<string, string>()
  const derived = new Set<string>()
  for (const { record, eventId, rows } of expected) {
    for (const row of rows) {
      const text = asText([...names.map((name) => [name, row[name]] as const), ...provenanceOf(record, eventId, topic)])
      due.set(text, (due.get(text) ?? 0) + 1)
      places.set(text, `${record.partition}/${record.offset}, event ${eventId}`)
      derived.add(eventId)
    }
  }
  for (const { facts, rows } of segments) {
    for (const { text, offset, event } of rows) {
      const left = due.get(text)
      if (left !== undefined && left > 0) due.set(text, left - 1)
      else if (left === 0 || (kind === 'stateless' && derived.has(event) && !due.has(text))) {
        verdict.doubled += 1
        said(`there is one row more than there should be, of ${facts.partition}/${offset}, event ${event}`)
      } else {
        verdict.invented += 1
        said(`a row cannot be derived from the log, of ${facts.partition}/${offset}, event ${event}: ${text.slice(0, 500)}`)
      }
    }
  }
  for (const [text, left] of due) {
    if (left === 0) continue
    verdict.lost += left
    said(`a row is missing, of ${places.get(text) ?? ''}`)
  }
}

function provenanceOf(record: LogRecord, eventId: string, topic: string): readonly (readonly [string, unknown])[] {
  return Object.entries({
    event_id: eventId,
    recorded_at: record.appendTime,
    source_topic: topic,
    epoch: 1,
    source_partition: record.partition,
    source_offset: record.offset,
  })
}

/** The counts in a footer against what must have become of each record of its range. */
function checkCounts(facts: Footer, expected: readonly Expected[], said: (problem: string) => void): void {
  const should = new Map<string, number>()
  for (const { record, fate } of expected)
    if (record.offset >= facts.first_offset && record.offset < facts.end_offset) should.set(fate, (should.get(fate) ?? 0) + 1)
  const is = new Map<string, number>([
    ['yielding', facts.yielding],
    ['silent', facts.silent],
    ['duplicate', facts.duplicates],
    ...Object.entries(facts.refused).map(([code, count]) => [`refused ${code}`, count] as const),
    ...Object.entries(facts.suppressed).map(([reason, count]) => [`suppressed ${reason}`, count] as const),
  ])
  for (const fate of new Set([...is.keys(), ...should.keys()])) {
    const [counted, due] = [is.get(fate) ?? 0, should.get(fate) ?? 0]
    if (counted !== due)
      said(
        `the footer of partition ${facts.partition}, offsets ${facts.first_offset} to ${facts.end_offset}, counts ${counted} ${fate}, not ${due}`,
      )
  }
}

/** Under which version of the suppression list the segment of an offset was written; undefined where there is none. */
function versionAt(segments: readonly Segment[], offset: bigint): number | undefined {
  return segments.find(({ facts }) => offset >= facts.first_offset && offset < facts.end_offset)?.facts.suppression_version
}

function total(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, it) => sum + it, 0)
}
