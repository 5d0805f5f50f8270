import { isUtf8 } from 'node:buffer'
import type { Dataset } from '../../schemas/datasets/dataset.ts'
import type { RefusedRecord } from '../../schemas/refused-record.ts'
import type { Format, Lake, Source } from '../runtime/ports.ts'
import { findInArchive, findInLog, type FoundRecord } from './find-records.ts'
import { findRefusedOffsets, type RefusedOffset } from './refused-offsets.ts'

/** What is read to list the records that datasets could not read. */
export type RefusedSearch = {
  readonly datasets: readonly Dataset[]
  readonly lake: Lake
  readonly format: Format
  /** The dataset that keeps the log as it was. */
  readonly archive: Dataset
  /** The log, and the epoch it has. Left out: only the archive is read. */
  readonly log?: { readonly source: Source; readonly epoch: number }
  readonly tell: (line: RefusedRecord) => void
}

/** How many records of a dataset were refused: those that were told, and those that no footer lists. */
export type RefusedCount = { readonly dataset: string; readonly listed: number; readonly unlisted: number; readonly nowhere: number }

/** One record, and the datasets that could not read it. */
type Place = Pick<RefusedOffset, 'epoch' | 'partition' | 'offset'> & { readonly refusals: RefusedOffset[] }

/**
 * Tells each record that the datasets could not read, once per dataset, as soon as it is found: in the log, else in the archive, where
 * the log no longer has it.
 */
export async function listRefused(search: RefusedSearch): Promise<readonly RefusedCount[]> {
  const { datasets, lake, format, tell } = search
  const places = new Map<string, Place>()
  const counts: { dataset: string; listed: number; unlisted: number; nowhere: number }[] = []
  for (const dataset of datasets) {
    const { listed, unlisted } = await findRefusedOffsets(dataset, lake, format)
    counts.push({ dataset: dataset.name, listed: listed.length, unlisted, nowhere: 0 })
    for (const it of listed) {
      const name = nameOf(it)
      const place = places.get(name) ?? { epoch: it.epoch, partition: it.partition, offset: it.offset, refusals: [] }
      place.refusals.push(it)
      places.set(name, place)
    }
  }
  const found = (where: RefusedRecord['found'], epoch: number) => (partition: number, offset: bigint, record: FoundRecord) => {
    const name = nameOf({ epoch, partition, offset })
    for (const it of places.get(name)?.refusals ?? []) tell(toLine(it, where, record))
    places.delete(name)
  }
  await searchLog(search, [...places.values()], found)
  for (const [epoch, byPartition] of byEpoch([...places.values()]))
    for (const [partition, offsets] of byPartition)
      await findInArchive({ lake, format, archive: search.archive }, { epoch, partition, offsets }, found('archive', epoch))
  for (const it of [...places.values()].flatMap(({ refusals }) => refusals)) {
    tell(toLine(it, 'nowhere', { key: null, value: null }))
    for (const count of counts) if (count.dataset === it.dataset) count.nowhere += 1
  }
  return counts
}

type Found = (where: RefusedRecord['found'], epoch: number) => (partition: number, offset: bigint, record: FoundRecord) => void

/** Offsets of another log, or of another epoch, name other records. */
async function searchLog({ log }: RefusedSearch, places: readonly Place[], found: Found): Promise<void> {
  if (log === undefined || places.length === 0) return
  const { clusterId, topic } = await log.source.identity()
  const here = places.filter(
    ({ epoch, refusals }) => epoch === log.epoch && refusals.every((it) => it.clusterId === clusterId && it.topic === topic),
  )
  await findInLog(log.source, byEpoch(here).get(log.epoch) ?? new Map(), found('log', log.epoch))
}

function byEpoch(places: readonly Place[]): ReadonlyMap<number, ReadonlyMap<number, readonly bigint[]>> {
  const epochs = new Map<number, Map<number, bigint[]>>()
  for (const { epoch, partition, offset } of places) {
    const partitions = epochs.get(epoch) ?? new Map<number, bigint[]>()
    epochs.set(epoch, partitions)
    const offsets = partitions.get(partition) ?? []
    partitions.set(partition, offsets)
    offsets.push(offset)
  }
  return epochs
}

function nameOf({ epoch, partition, offset }: Pick<RefusedOffset, 'epoch' | 'partition' | 'offset'>): string {
  return `${epoch}/${partition}/${offset}`
}

function toLine(
  { dataset, topic, epoch, partition, offset, code, path }: RefusedOffset,
  found: RefusedRecord['found'],
  record: FoundRecord,
): RefusedRecord {
  const value = record.value === null ? null : Buffer.from(record.value)
  const isText = value !== null && isUtf8(value)
  return {
    dataset,
    topic,
    epoch,
    partition,
    offset: String(offset),
    code,
    path,
    found,
    key: record.key === null ? null : Buffer.from(record.key).toString('utf8'),
    value: isText ? value.toString('utf8') : null,
    value_base64: value === null || isText ? null : value.toString('base64'),
  }
}
