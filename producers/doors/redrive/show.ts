import type { TopicReader } from '../../publishing/topic-reader.ts'
import { findWaitings, isSelected, visitWaiting, type RejectedRecord, type Selection } from './visit.ts'

/** What is read to show what waits. Nothing is published, and no checkpoint is written. */
export type Showing = Selection & {
  readonly reader: TopicReader
  readonly state: string
  readonly again?: boolean
  readonly signal?: AbortSignal
  /** Told of each selected payload, in the order of its partition. */
  readonly onPayload?: (line: ShownPayload) => void
}

/** One payload as `--show` prints it. The excerpt is the begin of the masked payload. */
export type ShownPayload = {
  readonly source: string
  readonly reason: string
  readonly path: string
  readonly received_at: string | null
  readonly door: string
  readonly object?: string
  readonly line?: string
  readonly partition: number
  readonly offset: string
  readonly bytes: number
  readonly excerpt: string
}

/** How many payloads of one source wait for one reason. */
export type WaitingCount = { readonly source: string; readonly reason: string; readonly payloads: number }

/** In characters. */
const EXCERPT = 500

/** Counts what waits by source and reason, the most first. */
export async function showWaiting(showing: Showing): Promise<readonly WaitingCount[]> {
  const { reader, state, again = false, signal, onPayload } = showing
  const counts = new Map<string, WaitingCount>()
  const { waitings } = await findWaitings(reader, state, again)
  await visitWaiting(reader, waitings, async (rejected) => {
    const { facts } = rejected
    if (!isSelected(facts, showing)) return signal?.aborted !== true
    const { source, code: reason } = facts
    const name = JSON.stringify([source, reason])
    counts.set(name, { source, reason, payloads: (counts.get(name)?.payloads ?? 0) + 1 })
    onPayload?.(describe(rejected))
    return signal?.aborted !== true
  })
  return [...counts.values()].sort((a, b) => b.payloads - a.payloads || (a.source < b.source ? -1 : 1))
}

function describe({ record, facts }: RejectedRecord): ShownPayload {
  const value = Buffer.from(record.value ?? new Uint8Array(0))
  return {
    source: facts.source,
    reason: facts.code,
    path: facts.path,
    received_at: facts.receivedAt === undefined ? null : new Date(facts.receivedAt).toISOString(),
    door: facts.door,
    ...(facts.object === undefined ? {} : { object: facts.object }),
    ...(facts.line === undefined ? {} : { line: facts.line }),
    partition: record.partition,
    offset: String(record.offset),
    bytes: value.length,
    excerpt: value.toString('utf8', 0, EXCERPT * 4).slice(0, EXCERPT),
  }
}
