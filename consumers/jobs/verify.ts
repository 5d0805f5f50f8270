import { errorText } from '../../platform/error-text.ts'
import { folderOf, type Dataset } from '../../schemas/datasets/dataset.ts'
import { decodeFooter, readFooter, type Footer } from '../runtime/chain/footer.ts'
import type { Format, Lake, Value } from '../runtime/ports.ts'
import { tipAfter, type Tip } from '../runtime/chain/signpost.ts'
import { begunEpochs, parseSlotKey, slotKey, startKey } from '../runtime/chain/keys.ts'

/**
 * Verifies a dataset from the lake alone: the chain of every partition is complete, every slot is on it once, and every footer agrees
 * with itself and with the rows of its file.
 */
export type VerifyReport = {
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
  /** Ranges of offsets that no slot covers although a later slot exists. */
  readonly holes: number
  /** Slots that cover offsets another slot covers. */
  readonly overlaps: number
  /** Ranges that retention deleted before they were read, noted by a signpost; the promise does not cover them. */
  readonly gaps: number
  /** One sentence per problem; empty when the dataset is complete. */
  readonly problems: readonly string[]
}

/** One partition in one epoch: its first offset, and the next offset the dataset reads. */
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
}): Promise<VerifyReport> {
  const { lake, format } = of
  const { dataset } = of.consumer
  const lanes: Lane[] = []
  const visited = new Set<string>()
  const findings: Partial<Findings>[] = []
  for (const { epoch, partition } of await begunEpochs(lake, dataset)) {
    const start = await readStart(format, lake, startKey(dataset, epoch, partition))
    if (typeof start === 'string') {
      findings.push({ problems: [start] })
      continue
    }
    const walked = await walk({ dataset, lake, format, epoch, partition, start })
    lanes.push(walked.lane)
    findings.push(walked.findings)
    for (const key of walked.keys) visited.add(key)
  }
  for await (const key of lake.list(`${folderOf(dataset)}/`)) if (!visited.has(key)) findings.push(judgeStray(key, dataset, lanes))
  return { dataset: dataset.name, lanes, ...sum(findings) }
}

/** The counts and problems found in one slot or one key, or their sum over all of them. */
type Findings = Omit<VerifyReport, 'dataset' | 'lanes'>

/** Judges a key below the dataset's folder that is not on any chain. */
function judgeStray(key: string, dataset: Dataset, lanes: readonly Lane[]): Partial<Findings> {
  const slot = parseSlotKey(key)
  if (slot === undefined) return { problems: [`${key} is not a slot: only segments belong below ${folderOf(dataset)}/`] }
  const lane = lanes.find((it) => it.epoch === slot.epoch && it.partition === slot.partition)
  if (lane !== undefined && slot.offset < lane.next)
    return { overlaps: 1, problems: [`overlap: ${key} covers offsets that other slots of its partition already cover`] }
  return {
    holes: 1,
    problems: [
      `hole: partition ${slot.partition} has no slot for offset ${lane?.next ?? 0n} of epoch ${slot.epoch}, but ${key} comes after it`,
    ],
  }
}

type Start = {
  readonly dataset: Dataset
  readonly lake: Lake
  readonly format: Format
  readonly epoch: number
  readonly partition: number
  readonly start: Tip
}
type Walked = { readonly lane: Lane; readonly keys: readonly string[]; readonly findings: Findings }

/** Follows one chain from its start to the first slot that does not exist yet. */
async function walk({ dataset, lake, format, epoch, partition, start }: Start): Promise<Walked> {
  const keys: string[] = []
  const findings: Partial<Findings>[] = []
  let tip = start
  while (tip.slot.epoch === epoch) {
    const key = slotKey(dataset, partition, tip.slot)
    const slot = await readSlot(format, lake, key)
    if (slot === undefined) break
    keys.push(key)
    if ('problem' in slot) {
      findings.push({ problems: [slot.problem] })
      break
    }
    const next = tipAfter(slot.facts, key)
    findings.push(check(slot, key, tip.slot.offset))
    if (next.slot.offset > slot.facts.end_offset && next.slot.epoch === epoch) findings.push({ gaps: 1 })
    if (pointsBack(tip, next)) {
      findings.push({ problems: [`${key} points back to offset ${next.slot.offset} of ${next.slot.arrivedOn}`] })
      break
    }
    tip = next
  }
  const lane = { epoch, partition, from: start.slot.offset, next: tip.slot.offset, lastAppendTime: tip.before }
  return { lane, keys, findings: sum(findings) }
}

function pointsBack({ slot: from }: Tip, { slot: to }: Tip): boolean {
  return to.offset < from.offset || (to.offset === from.offset && to.arrivedOn <= from.arrivedOn && to.epoch === from.epoch)
}

/** The start of a chain, or what is wrong with its signpost. A broken start does not end the verification of other chains. */
async function readStart(format: Format, lake: Lake, key: string): Promise<Tip | string> {
  try {
    const begun = await readFooter(format, lake, key)
    return begun === undefined ? `${key} was listed but does not exist` : tipAfter(begun, key)
  } catch (error) {
    return errorText(error)
  }
}

type Slot = { readonly facts: Footer; readonly offsets: readonly Value[] }

/** Reads a slot. An unreadable slot is reported as a problem and does not end the verification of other partitions. */
async function readSlot(format: Format, lake: Lake, key: string): Promise<Slot | { readonly problem: string } | undefined> {
  try {
    const stored = await format.read(lake, key, ['source_offset'])
    return stored === undefined ? undefined : { facts: decodeFooter(stored.footer, key), offsets: stored.values[0] ?? [] }
  } catch (error) {
    return { problem: errorText(error) }
  }
}

/** The counts of a slot, and whether it agrees with its key, with itself and with the rows of its file. */
function check({ facts, offsets }: Slot, key: string, expected: bigint): Partial<Findings> {
  const problems: string[] = []
  if (facts.first_offset !== expected)
    problems.push(`the footer of ${key} begins at offset ${facts.first_offset}, but its key begins at ${expected}`)
  if (facts.end_offset < facts.first_offset) problems.push(`the footer of ${key} ends at offset ${facts.end_offset}, before it begins`)
  const counted = facts.yielding + facts.silent + facts.duplicates + countOf(facts.refused) + countOf(facts.suppressed)
  if (counted !== facts.records) problems.push(`the footer of ${key} counts ${facts.records} records but accounts for ${counted}`)
  if (offsets.length !== facts.rows) problems.push(`the footer of ${key} counts ${facts.rows} rows, but the file has ${offsets.length}`)
  const outside = offsets.findIndex((it) => typeof it !== 'bigint' || it < facts.first_offset || it >= facts.end_offset)
  if (outside >= 0) problems.push(`${key} has a row of offset ${String(offsets[outside])}, outside its range`)
  const { records, rows, silent, withheld, refused, suppressed, duplicates, conflicts } = facts
  const kind = facts.to === null ? { segments: 1 } : { signposts: 1 }
  return { ...kind, records, rows, silent, withheld, refused, suppressed, duplicates, conflicts, problems }
}

function sum(findings: readonly Partial<Findings>[]): Findings {
  const total = (count: (it: Partial<Findings>) => number | undefined) => findings.reduce((all, it) => all + (count(it) ?? 0), 0)
  return {
    segments: total((it) => it.segments),
    signposts: total((it) => it.signposts),
    records: total((it) => it.records),
    rows: total((it) => it.rows),
    silent: total((it) => it.silent),
    withheld: total((it) => it.withheld),
    refused: sumByName(findings.map((it) => it.refused ?? {})),
    suppressed: sumByName(findings.map((it) => it.suppressed ?? {})),
    duplicates: total((it) => it.duplicates),
    conflicts: total((it) => it.conflicts),
    holes: total((it) => it.holes),
    overlaps: total((it) => it.overlaps),
    gaps: total((it) => it.gaps),
    problems: findings.flatMap((it) => it.problems ?? []),
  }
}

function countOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((all, count) => all + count, 0)
}

function sumByName(some: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const total: Record<string, number> = {}
  for (const counts of some) for (const [name, count] of Object.entries(counts)) total[name] = (total[name] ?? 0) + count
  return total
}
