import { contentDigest } from '../../../schemas/event/content-digest.ts'
import type { AnyRow } from '../../../schemas/datasets/dataset.ts'
import { decode } from '../../../schemas/event/envelope.ts'
import type { Interaction } from '../../../schemas/event/interaction.ts'
import { REDRIVE_FOR } from '../../../schemas/refused-record.ts'
import { isSuppressed } from '../../../schemas/suppression.ts'
import type { Archive, Consumer, Received, Stateful, Stateless } from '../../consumer.ts'
import type { LogRecord } from '../../record.ts'
import { applyConsent } from './consent.ts'
import type { Premises } from './premises.ts'
import { UNKNOWN_DIGEST, type Seen } from './seen.ts'
import { countRefused, countSuppressed, cover, type Origin, type Segment } from './segment.ts'
import type { States } from './state.ts'

/**
 * Takes one record into the open segment: decodes it, applies consent and suppression, skips repeats, and derives its rows. Each
 * record increases exactly one count, so that records = yielding + silent + refused + suppressed + duplicates in every footer.
 */
export type Take = (record: LogRecord, segment: Segment, processedAt: number) => 'taken' | 'refused'

export type Memory = Premises & { readonly seen: Seen; readonly states: States }

export function makeTake(consumer: Consumer, memory: Memory): Take {
  switch (consumer.kind) {
    case 'archive':
      return consumer.reads === 'rejected' ? keepingPayloads(consumer, memory) : keeping(consumer, memory)
    case 'stateless':
      return deriving(consumer, memory, (received, record, content) => once(consumer, memory, received, record, content))
    case 'stateful':
      return deriving(consumer, memory, (received) => evolving(consumer, memory, received))
  }
}

type Derived = {
  readonly rows: readonly AnyRow[]
  readonly repeat: 'repeat' | 'conflict' | undefined
  /** Called after the rows were added, so that nothing is remembered of a record that was refused. */
  readonly remember: () => void
}

/** `content` is the interaction as the log holds it, before consent and suppression are applied. */
type Derive = (received: Received, record: LogRecord, content: Interaction) => Derived

function deriving({ leavesOut, dataset }: Stateless | Stateful, memory: Memory, derive: Derive): Take {
  return (record, segment, processedAt) => {
    cover(segment, record)
    if (isForAnother(dataset.name, record)) {
      segment.counts.duplicates += 1
      return 'taken'
    }
    const read = decode(record.value)
    if (!read.ok) {
      countRefused(segment, record.offset, read.code, read.path)
      return 'refused'
    }
    const gated = applyConsent(read.event, record, memory.suppression, leavesOut)
    if (!gated.pass) {
      countSuppressed(segment, gated.reason)
      return 'taken'
    }
    try {
      const { rows, repeat, remember } = derive(gated.received, record, read.event.data)
      if (repeat !== undefined) {
        segment.counts.duplicates += 1
        if (repeat === 'conflict') segment.counts.conflicts += 1
        return 'taken'
      }
      segment.append(rows, record, { eventId: read.event.id, processedAt })
      count(segment, gated.received, rows)
      remember()
      return 'taken'
    } catch (error) {
      countRefused(segment, record.offset, 'derivation_failed', error instanceof Error ? error.name : '')
      return 'refused'
    }
  }
}

/** Whether the record was published again for another dataset that could not read it before: this one has it already. */
function isForAnother(dataset: string, { headers }: LogRecord): boolean {
  const named = headers.find(([name]) => name === REDRIVE_FOR)
  return named !== undefined && Buffer.from(named[1]).toString('utf8') !== dataset
}

const nothing = () => {}

/** Computes the digest only for events that are remembered or repeated, because many events yield no row of a dataset. */
function once(consumer: Stateless, { seen, tables }: Memory, received: Received, { appendTime }: LogRecord, content: Interaction): Derived {
  const first = seen.digestOf(received.eventId)
  if (first !== undefined) {
    const isSame = first === UNKNOWN_DIGEST || first === contentDigest(content)
    return { rows: [], repeat: isSame ? 'repeat' : 'conflict', remember: nothing }
  }
  const rows = consumer.derive(received, tables)
  const remember = rows.length > 0 ? () => seen.add(received.eventId, contentDigest(content), appendTime) : nothing
  return { rows, repeat: undefined, remember }
}

function evolving(consumer: Stateful, { states, tables }: Memory, received: Received): Derived {
  const customer = received.interaction.customer.ref
  if (customer === null) return { rows: [], repeat: undefined, remember: nothing }
  const { state, rows } = consumer.evolve(states.get(customer), received, tables)
  return { rows, repeat: undefined, remember: () => states.set(customer, state) }
}

function keeping(consumer: Archive, { suppression }: Memory): Take {
  return (record, segment, processedAt) => {
    cover(segment, record)
    const read = decode(record.value)
    const customer = read.ok ? read.event.data.customer : { ref: customerOf(record.key) }
    if (isSuppressed(customer, record.appendTime, suppression)) {
      countSuppressed(segment, 'suppression_list')
      return 'taken'
    }
    const row = consumer.keep(
      record,
      read.ok ? { ok: true, eventId: read.event.id } : { ok: false, eventId: read.id, code: read.code, path: read.path },
    )
    segment.counts.yielding += 1
    const origin: Origin = { eventId: read.ok ? read.event.id : (read.id ?? ''), processedAt }
    segment.append([row], record, origin)
    return 'taken'
  }
}

/** Keeps rejected payloads. They are no events, so whom they are about is known only by the pseudonyms in the masked payload. */
function keepingPayloads(consumer: Archive, { suppression }: Memory): Take {
  return (record, segment, processedAt) => {
    cover(segment, record)
    if (pseudonymsIn(record.value).some((it) => suppression.suppresses(it, record.appendTime))) {
      countSuppressed(segment, 'suppression_list')
      return 'taken'
    }
    const eventId = Buffer.from(record.key ?? new Uint8Array(0))
      .toString('utf8')
      .replace(/^r:/, '')
    segment.append([consumer.keep(record, { ok: false, eventId, code: '', path: '' })], record, { eventId, processedAt })
    segment.counts.yielding += 1
    return 'taken'
  }
}

function pseudonymsIn(value: Uint8Array | null): readonly string[] {
  const text = value === null ? '' : Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('latin1')
  return text.match(/p\d{1,4}:[0-9a-f]{32}/g) ?? []
}

/** The customer named by the key of a record. For an unreadable event, nothing else says whom it is about. */
function customerOf(key: Uint8Array | null): string | null {
  const text = key === null ? '' : Buffer.from(key).toString('utf8')
  return text.startsWith('c:') ? text.slice(2) : null
}

function count(segment: Segment, received: Received, rows: readonly AnyRow[]): void {
  if (rows.length === 0) segment.counts.silent += 1
  else segment.counts.yielding += 1
  if (received.analysis === 'withheld' && rows.length > 0) segment.counts.withheld += 1
}
