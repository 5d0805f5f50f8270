import type { PseudonymKey } from '../../../schemas/event/identity.ts'
import type { ConfiguredSource } from '../../ingest/ingest.ts'
import { prepare, publish, type Prepared } from '../../publishing/publish.ts'
import type { Publisher } from '../../publishing/publisher.ts'
import type { Suppressing } from '../../publishing/suppression.ts'
import { EMPTY_TALLY, tallyOf, type Tally } from '../../publishing/tally.ts'
import type { TopicReader } from '../../publishing/topic-reader.ts'
import type { FileClock } from '../file/clock.ts'
import { retryPublishing } from '../file/patience.ts'
import { saveWaiting } from './checkpoint.ts'
import { openPace } from './pace.ts'
import { tryAgain, type RedriveAttempt } from './try-again.ts'
import { findWaitings, isSelected, rejectedPartitionOf, visitWaiting, type RejectedRecord, type Selection } from './visit.ts'
import { addOffset, afterVisit, type OffsetRange } from './waiting.ts'

/** What the redrive door needs. */
export type RedriveDoor = Selection & {
  readonly reader: TopicReader
  readonly publisher: Publisher
  /** Events go to this topic. */
  readonly topic: string
  /** The sources of signals.yaml. */
  readonly configured: ReadonlyMap<string, ConfiguredSource>
  readonly key: PseudonymKey
  readonly suppression: Suppressing
  /** The folder of checkpoints; made where it is missing. */
  readonly state: string
  /** The most attempts in a second. */
  readonly rate: number
  readonly clock: FileClock
  readonly signal?: AbortSignal
  /** Also the payloads that an earlier run published. */
  readonly again?: boolean
  /** Told after each acknowledged batch. */
  readonly onProgress?: (tally: Tally) => void
  /** A batch is published at so many payloads. Left out: 500. */
  readonly batchPayloads?: number
}

/** `tally`: the payloads that were tried; those refused again are counted as rejected, and wait for another run. */
export type RedriveOutcome = {
  /** Why the end was not reached. */
  readonly code?: 'stopped' | 'unavailable'
  readonly tally: Tally
  /** Payloads that wait and were not selected. */
  readonly passed: number
  /** Payloads that waited and that the log no longer has. */
  readonly gone: bigint
}

/** A batch is published at so many payloads, or at so many bytes of messages. */
const BATCH_PAYLOADS = 500
const BATCH_BYTES = 1_048_576

/**
 * Tries the payloads of the rejected topic again: publishes what now gives events, and leaves where it is what is refused again. After
 * each acknowledged batch a checkpoint per partition says which payloads still wait, so that a killed run goes on where it was; what it
 * published behind its last checkpoint is published again, under the same ids.
 */
export async function redrive(door: RedriveDoor): Promise<RedriveOutcome> {
  const { reader, clock, signal, suppression, state } = door
  const outlet = { publisher: retryPublishing(door), topic: door.topic, suppression, now: () => clock.now() }
  const { waitings, gone } = await findWaitings(reader, state, door.again ?? false)
  const reached = reader.bounds.map((_, partition) => ({ upTo: 0n, left: noRanges(), isMoved: false, partition }))
  const pace = openPace(door.rate, clock, signal)
  let tally = EMPTY_TALLY
  let passed = 0
  let batch: Prepared[] = []
  let batchBytes = 0
  let code: RedriveOutcome['code']

  /** Publishes the batch, then saves how far each partition was read; false where the log is unavailable. */
  async function flush(): Promise<boolean> {
    const publication = await publish(batch, outlet)
    if (!publication.ok) {
      code = signal?.aborted === true ? 'stopped' : 'unavailable'
      return false
    }
    tally = tallyOf(publication.outcomes, tally)
    batch = []
    batchBytes = 0
    for (const it of reached) {
      const before = waitings[it.partition]
      if (!it.isMoved || before === undefined) continue
      await saveWaiting(state, rejectedPartitionOf(reader, it.partition), afterVisit(before, it.left, it.upTo))
      it.isMoved = false
    }
    door.onProgress?.(tally)
    return true
  }

  async function visit({ record, facts }: RejectedRecord): Promise<boolean> {
    if (signal?.aborted === true) {
      code = 'stopped'
      return false
    }
    const at = reached[record.partition]
    if (at === undefined) return true
    let isDone = false
    if (isSelected(facts, door)) {
      await pace()
      const attempt = attemptAt({ record, facts }, door)
      const prepared = prepareAttempt(attempt, outlet)
      isDone = attempt.refusal === undefined
      batch.push(prepared)
      for (const { value } of prepared.events) batchBytes += value.length
    } else passed += 1
    at.upTo = record.offset + 1n
    at.isMoved = true
    if (!isDone) addOffset(at.left, record.offset)
    const isFull = batch.length >= (door.batchPayloads ?? BATCH_PAYLOADS) || batchBytes >= BATCH_BYTES
    return isFull ? await flush() : true
  }

  await visitWaiting(reader, waitings, visit)
  if (code !== 'unavailable') await flush()
  return { ...(code === undefined ? {} : { code }), tally, passed, gone }
}

const noRanges = (): OffsetRange[] => []

function attemptAt({ record, facts }: RejectedRecord, { configured, key, clock }: RedriveDoor): RedriveAttempt {
  const source = configured.get(facts.source)
  if (source === undefined) return { events: [], warnings: [], refusal: { code: 'unknown_source', path: '' } }
  return tryAgain(facts, record.value ?? new Uint8Array(0), source, key, clock.now())
}

/** The events of an attempt, and its outcome. A payload that is refused again is not published to the rejected topic a second time. */
function prepareAttempt({ events, warnings, refusal }: RedriveAttempt, outlet: Parameters<typeof prepare>[1]): Prepared {
  if (refusal !== undefined) return { events: [], rejected: [], outcome: { ok: false, ...refusal } }
  return prepare({ ok: true, events, warnings }, outlet)
}
