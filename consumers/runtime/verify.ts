import { folderOf, type Dataset } from '../../schemas/dataset.ts'
import { parseFacts, readFacts, type SegmentFacts } from './facts.ts'
import type { Format, Lake, Value } from './ports.ts'
import { tipAfter, type Tip } from './signpost.ts'
import { begunEpochs, parseSlotKey, slotKey, startKey } from './slots.ts'

/**
 * The lake's own proof, from the lake alone: every partition's chain is whole, every slot stands on it once, and every footer
 * adds up with itself and with the rows of its file.
 */
export type Report = {
  readonly dataset: string
  readonly lanes: readonly Lane[]
  readonly segments: number
  readonly signposts: number
  readonly records: number
  readonly rows: number
  readonly silent: number
  readonly withheld: number
  readonly refused: Readonly<Record<string, number>>
  readonly suppressed: Readonly<Record<string, number>>
  readonly duplicates: number
  readonly conflicts: number
  /** Ranges of offsets that no slot covers although a later one exists. */
  readonly holes: number
  /** Slots that cover what another one covers. */
  readonly overlaps: number
  /** Ranges that retention deleted before they were read, noted by a signpost: outside the promise. */
  readonly gaps: number
  /** One sentence for each thing that is wrong; none when the dataset is proven whole. */
  readonly problems: readonly string[]
}

/** One partition in one epoch: the next offset the dataset waits for. */
export type Lane = {
  readonly epoch: number
  readonly partition: number
  readonly from: bigint
  readonly next: bigint
  readonly lastAppendTime: number | null
}

export async function verify(of: {
  readonly consumer: { readonly dataset: Dataset }
  readonly lake: Lake
  readonly format: Format
}): Promise<Report> {
  const { lake, format } = of
  const { dataset } = of.consumer
  const tally = emptyTally()
  const visited = new Set<string>()
  const lanes: Lane[] = []
  for (const { epoch, partition } of await begunEpochs(lake, dataset)) {
    const start = await readStart(format, lake, startKey(dataset, epoch, partition))
    if (typeof start === 'string') tally.problems.push(start)
    else lanes.push(await walk(dataset, lake, format, epoch, partition, start, tally, visited))
  }

  for await (const key of lake.list(`${folderOf(dataset)}/`)) {
    if (visited.has(key)) continue
    const slot = parseSlotKey(key)
    if (slot === undefined) {
      tally.problems.push(`${key} is no slot: nothing but segments belongs below ${folderOf(dataset)}/`)
      continue
    }
    const lane = lanes.find((it) => it.epoch === slot.epoch && it.partition === slot.partition)
    if (lane !== undefined && slot.offset < lane.next) {
      tally.overlaps += 1
      tally.problems.push(`overlap: ${key} covers offsets that the chain of its partition covers elsewhere`)
    } else {
      tally.holes += 1
      tally.problems.push(
        `hole: partition ${slot.partition} waits for offset ${lane?.next ?? 0n} of epoch ${slot.epoch}, and ${key} stands behind it`,
      )
    }
  }
  return { dataset: dataset.name, lanes, ...tally }
}

type Tally = { -readonly [K in Exclude<keyof Report, 'dataset' | 'lanes' | 'refused' | 'suppressed' | 'problems'>]: Report[K] } & {
  refused: Record<string, number>
  suppressed: Record<string, number>
  problems: string[]
}

function emptyTally(): Tally {
  return {
    segments: 0,
    signposts: 0,
    records: 0,
    rows: 0,
    silent: 0,
    withheld: 0,
    refused: {},
    suppressed: {},
    duplicates: 0,
    conflicts: 0,
    holes: 0,
    overlaps: 0,
    gaps: 0,
    problems: [],
  }
}

/** Follows one chain from its start to the slot the dataset waits for. */
async function walk(
  dataset: Dataset,
  lake: Lake,
  format: Format,
  epoch: number,
  partition: number,
  start: Tip,
  tally: Tally,
  visited: Set<string>,
): Promise<Lane> {
  let tip = start
  const from = tip.place.offset
  while (tip.place.epoch === epoch) {
    const key = slotKey(dataset, partition, tip.place)
    const slot = await readSlot(format, lake, key)
    if (slot === undefined) break
    visited.add(key)
    if ('problem' in slot) {
      tally.problems.push(slot.problem)
      break
    }
    const { facts, offsets } = slot
    check(facts, key, tip.place.offset, offsets, tally)
    const next = tipAfter(facts, key)
    if (next.place.offset > facts.end_offset && next.place.epoch === epoch) tally.gaps += 1
    if (
      next.place.offset < tip.place.offset ||
      (next.place.offset === tip.place.offset && next.place.arrivedOn <= tip.place.arrivedOn && next.place.epoch === epoch)
    ) {
      tally.problems.push(`${key} points back to offset ${next.place.offset} of ${next.place.arrivedOn}`)
      break
    }
    tip = next
  }
  return { epoch, partition, from, next: tip.place.offset, lastAppendTime: tip.before }
}

/** Where a chain begins, or what is wrong with the signpost that says so; other chains are still walked. */
async function readStart(format: Format, lake: Lake, key: string): Promise<Tip | string> {
  try {
    const begun = await readFacts(format, lake, key)
    return begun === undefined ? `${key} was listed and is not there` : tipAfter(begun, key)
  } catch (error) {
    return messageOf(error)
  }
}

type Slot = { readonly facts: SegmentFacts; readonly offsets: readonly Value[] } | { readonly problem: string }

/** A slot that cannot be read is a finding, not the end of the proof: other partitions are still walked. */
async function readSlot(format: Format, lake: Lake, key: string): Promise<Slot | undefined> {
  try {
    const stored = await format.read(lake, key, ['source_offset'])
    return stored === undefined ? undefined : { facts: parseFacts(stored.facts, key), offsets: stored.values[0] ?? [] }
  } catch (error) {
    return { problem: messageOf(error) }
  }
}

function check(facts: SegmentFacts, key: string, expected: bigint, offsets: readonly unknown[], tally: Tally): void {
  const { problems } = tally
  if (facts.first_offset !== expected) problems.push(`${key} says it begins at offset ${facts.first_offset}, and its key says ${expected}`)
  if (facts.end_offset < facts.first_offset) problems.push(`${key} ends at ${facts.end_offset}, before it begins`)
  const counted =
    facts.yielding + facts.silent + facts.duplicates + add(tally.refused, facts.refused) + add(tally.suppressed, facts.suppressed)
  if (counted !== facts.records) problems.push(`${key} took ${facts.records} records in and accounts for ${counted}`)
  if (offsets.length !== facts.rows) problems.push(`${key} says it has ${facts.rows} rows and has ${offsets.length}`)
  for (const offset of offsets) {
    if (typeof offset === 'bigint' && offset >= facts.first_offset && offset < facts.end_offset) continue
    problems.push(`${key} has a row of offset ${String(offset)}, outside its range`)
    break
  }
  if (facts.to === null) tally.segments += 1
  else tally.signposts += 1
  tally.records += facts.records
  tally.rows += facts.rows
  tally.silent += facts.silent
  tally.withheld += facts.withheld
  tally.duplicates += facts.duplicates
  tally.conflicts += facts.conflicts
}

function add(total: Record<string, number>, some: Readonly<Record<string, number>>): number {
  let sum = 0
  for (const [name, count] of Object.entries(some)) {
    total[name] = (total[name] ?? 0) + count
    sum += count
  }
  return sum
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
