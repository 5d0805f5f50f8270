import type { AnyRow } from '../../schemas/datasets/dataset.ts'
import { decode } from '../../schemas/event/envelope.ts'
import type { Consumer, Received, Stateful } from '../../consumers/consumer.ts'
import type { LogRecord } from '../../consumers/record.ts'
import { applyConsent } from '../../consumers/runtime/loop/consent.ts'
import { noTables } from '../../consumers/reference/reference-tables.ts'
import type { Suppression } from '../../schemas/suppression.ts'

/**
 * What a dataset must be: its derivation, record after record, with nothing of the loop. No segments, no rivals, no restarts:
 * one pass over one partition of the log with everything in memory.
 */
export type Fate = 'yielding' | 'silent' | 'duplicate' | `refused ${string}` | `suppressed ${string}`
export type Expected = { readonly record: LogRecord; readonly eventId: string; readonly fate: Fate; readonly rows: readonly AnyRow[] }

export type Derivation = {
  take(record: LogRecord, suppression: Suppression): Expected
  /** Of a stateful consumer: what is known of each customer up to here. */
  readonly states: ReadonlyMap<string, unknown>
}

export function derivation(consumer: Consumer): Derivation {
  const seen = new Set<string>()
  const states = new Map<string, unknown>()

  function fateOf(record: LogRecord, suppression: Suppression): Omit<Expected, 'record'> {
    const read = decode(record.value)
    if (consumer.kind === 'archive') {
      const eventId = read.ok ? read.event.id : (read.id ?? '')
      const customer = read.ok ? read.event.data.customer.ref : null
      if (customer !== null && suppression.suppresses(customer, record.appendTime))
        return { eventId, fate: 'suppressed suppression_list', rows: [] }
      return { eventId, fate: 'yielding', rows: [kept(record, read)] }
    }
    if (!read.ok) return { eventId: '', fate: `refused ${read.code}`, rows: [] }
    const eventId = read.event.id
    const gated = applyConsent(read.event, record, suppression, consumer.leavesOut)
    if (!gated.pass) return { eventId, fate: `suppressed ${gated.reason}`, rows: [] }
    if (consumer.kind === 'stateful') return { eventId, ...evolved(consumer, gated.received) }
    if (seen.has(eventId)) return { eventId, fate: 'duplicate', rows: [] }
    const rows = consumer.derive(gated.received, noTables)
    if (rows.length > 0) seen.add(eventId)
    return { eventId, fate: rows.length > 0 ? 'yielding' : 'silent', rows }
  }

  function evolved(stateful: Stateful, received: Received): Omit<Expected, 'record' | 'eventId'> {
    const customer = received.interaction.customer.ref
    if (customer === null) return { fate: 'silent', rows: [] }
    const { state, rows } = stateful.evolve(states.get(customer), received, noTables)
    states.set(customer, state)
    return { fate: rows.length > 0 ? 'yielding' : 'silent', rows }
  }

  return { states, take: (record, suppression) => ({ record, ...fateOf(record, suppression) }) }
}

/** A record of the log as the archive must hold it, byte for byte. */
function kept(record: LogRecord, read: ReturnType<typeof decode>): AnyRow {
  return {
    record_key: record.key,
    value: record.value,
    header_names: record.headers.map(([name]) => name),
    header_values: record.headers.map(([, value]) => Buffer.from(value).toString('base64')),
    appended_at: record.appendTime,
    refused_code: read.ok ? null : read.code,
    refused_path: read.ok ? null : read.path,
  }
}
