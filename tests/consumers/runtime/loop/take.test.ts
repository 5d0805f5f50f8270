import { describe, expect, test } from '@jest/globals'
import { archiveConsumer } from '../../../../consumers/datasets/archive/consumer.ts'
import type { Consumer } from '../../../../consumers/consumer.ts'
import { interactionsConsumer } from '../../../../consumers/datasets/interactions/consumer.ts'
import { memoryLake } from '../../../../consumers/runtime/memory.ts'
import { parquet } from '../../../../consumers/runtime/parquet/parquet.ts'
import { rememberIds, UNKNOWN_DIGEST } from '../../../../consumers/runtime/loop/seen.ts'
import { openSegment } from '../../../../consumers/runtime/loop/segment.ts'
import { makeTake, type Memory } from '../../../../consumers/runtime/loop/take.ts'
import { noTables } from '../../../../consumers/reference/reference-tables.ts'
import { decode } from '../../../../schemas/event/envelope.ts'
import { interaction } from '../../../builders/interaction.ts'
import { eventBytes, NOON } from '../../../builders/harness.ts'
import { statefulToy, statelessToy } from '../../../law/toy-consumers.ts'

const ME = interaction().customer.ref ?? ''
const nobody = { version: 0, suppresses: () => false }
const memory = (about: Partial<Memory> = {}): Memory => ({
  seen: rememberIds(100),
  states: new Map(),
  suppression: nobody,
  tables: noTables,
  ...about,
})

/** What became of some records, one after the other. */
function taken(consumer: Consumer, values: readonly (Uint8Array | null)[], remembered = memory()) {
  const { dataset } = consumer
  const segment = openSegment({ dataset, format: parquet, topic: 't', epoch: 1, codeVersion: 'test' }, 0n, 0)
  const take = makeTake(consumer, remembered)
  const outcomes = values.map((value, n) =>
    take({ partition: 0, offset: BigInt(n), key: null, value, headers: [], appendTime: NOON + n }, segment, NOON),
  )
  const { counts } = segment
  const sum = (of: Readonly<Record<string, number>>) => Object.values(of).reduce((all, it) => all + it, 0)
  expect(counts.yielding + counts.silent + sum(counts.refused) + sum(counts.suppressed) + counts.duplicates).toBe(counts.records)
  return { segment, counts, outcomes }
}

const call = (n: number, about: Parameters<typeof eventBytes>[0] = {}) => eventBytes({ interaction_id: `generic:acme:${n}`, ...about })
const consent = (analysis: 'denied' | 'unknown') => ({ consent: undefined, policy: { ...interaction().policy, analysis } })
const isTest = { source: { ...interaction().source, is_test: true } }

describe('a stateless consumer', () => {
  test('counts each record exactly once, by its outcome', () => {
    const { counts, outcomes } = taken(statelessToy, [
      call(1),
      call(2, { phase: 'opened' }),
      call(1),
      call(3, isTest),
      call(4, consent('denied')),
      Buffer.from('{"poison":'),
    ])
    expect(outcomes).toEqual(['taken', 'taken', 'taken', 'taken', 'taken', 'refused'])
    expect(counts).toMatchObject({
      records: 6,
      rows: 2,
      yielding: 2,
      silent: 1,
      duplicates: 1,
      conflicts: 0,
      withheld: 1,
      suppressed: { test: 1 },
      refused: { not_json: 1 },
    })
  })

  test('keeps the first of two bodies under one id, and counts the conflict', () => {
    const { counts } = taken(statelessToy, [call(1, { queue: { name: 'billing' } }), call(1, { queue: { name: 'sales' } }), call(1)])
    expect(counts).toMatchObject({ rows: 1, duplicates: 2, conflicts: 2 })
  })

  test('counts a repeat as identical when only the id is known, as after ids were loaded from the lake', () => {
    const remembered = memory()
    const read = decode(call(1))
    if (read.ok) remembered.seen.add(read.event.id, UNKNOWN_DIGEST, NOON)
    const { counts } = taken(statelessToy, [call(1, { queue: { name: 'billing' } }), call(1)], remembered)
    expect(counts).toMatchObject({ rows: 0, duplicates: 2, conflicts: 0 })
  })

  test('compares the content in the log, not the content that consent allows', () => {
    const unknown = consent('unknown')
    const other = { ...unknown, customer: { ref: 'p1:00000000000000000000000000000002' } }
    const { counts } = taken(statelessToy, [call(1, unknown), call(1, other)])
    expect(counts).toMatchObject({ rows: 1, duplicates: 1, conflicts: 1 })
  })

  test('derives an event again that yielded no rows, because no row could be doubled', () => {
    const { counts } = taken(statelessToy, [call(1, { phase: 'opened' }), call(1, { phase: 'opened' })])
    expect(counts).toMatchObject({ silent: 2, duplicates: 0 })
  })

  test('that fails refuses the record, remembers nothing of it, and continues', () => {
    const failing: Consumer = {
      ...statelessToy,
      derive(received) {
        if (received.interaction.interaction_id.endsWith(':2')) throw new RangeError('no such day')
        return statelessToy.derive(received, noTables)
      },
    }
    const remembered = memory()
    const { counts, outcomes } = taken(failing, [call(1), call(2), call(3)], remembered)
    expect(outcomes).toEqual(['taken', 'refused', 'taken'])
    expect(counts).toMatchObject({
      rows: 2,
      refused: { derivation_failed: 1 },
      firstRefused: [{ offset: '1', code: 'derivation_failed', path: 'RangeError' }],
    })
    expect(remembered.seen.size()).toBe(2)
  })

  test('whose row does not fit its column refuses the record and continues', () => {
    const { counts } = taken(interactionsConsumer, [call(1), call(2, { transfer_count: 3_000_000_000 }), call(3, { transfer_count: 3 })])
    expect(counts).toMatchObject({ rows: 2, refused: { derivation_failed: 1 }, firstRefused: [{ offset: '1', path: 'TypeError' }] })
  })
})

describe('a stateful consumer', () => {
  test('is not called for an event without a customer', () => {
    const { counts } = taken(statefulToy, [call(1, { customer: { ref: null } }), call(2, consent('unknown'))])
    expect(counts).toMatchObject({ rows: 0, silent: 2 })
  })

  test('needs no memory of ids: a fact seen twice changes nothing', () => {
    const remembered = memory()
    const { counts } = taken(statefulToy, [call(1), call(1), call(1, { revision: 2 })], remembered)
    expect(counts).toMatchObject({ rows: 2, yielding: 2, silent: 1, duplicates: 0 })
    expect(remembered.states.get(ME)).toEqual({ 'generic:acme:1': 2 })
  })

  test('whose row does not fit its column leaves the state unchanged', () => {
    const broken: Consumer = {
      ...statefulToy,
      evolve(state, received) {
        const evolved = statefulToy.evolve(state as never, received, noTables)
        return received.interaction.revision === 2
          ? { ...evolved, rows: evolved.rows.map((row) => ({ ...row, interaction_id: 7 as never })) }
          : evolved
      },
    }
    const remembered = memory()
    const { counts } = taken(broken, [call(1), call(1, { revision: 2 })], remembered)
    expect(counts).toMatchObject({ rows: 1, refused: { derivation_failed: 1 } })
    expect(remembered.states.get(ME)).toEqual({ 'generic:acme:1': 1 })
  })
})

describe('the archive', () => {
  test('keeps unreadable records, with the reason, as well as readable ones', async () => {
    const values = [call(1), Buffer.from('no json'), null, call(1)]
    const { segment, counts, outcomes } = taken(archiveConsumer, values)
    expect(outcomes).toEqual(['taken', 'taken', 'taken', 'taken'])
    expect(counts).toMatchObject({ rows: 4, yielding: 4, refused: {}, duplicates: 0 })
    const lake = memoryLake()
    await lake.create('it', segment.finish('{}'))
    const read = await parquet.read(lake, 'it', ['value', 'refused_code'])
    expect(read?.values[1]).toEqual([null, 'not_json', 'no_value', null])
    expect(read?.values[0]?.map((it) => (it instanceof Uint8Array ? Buffer.from(it).toString() : it))).toEqual(
      values.map((it) => (it === null ? null : Buffer.from(it).toString())),
    )
  })

  test('keeps nothing of a customer on the suppression list', () => {
    const suppression = { version: 1, suppresses: (key: string) => key === ME }
    const { counts } = taken(archiveConsumer, [call(1), call(2, { customer: { ref: null } })], memory({ suppression }))
    expect(counts).toMatchObject({ rows: 1, suppressed: { suppression_list: 1 } })
  })

  test('keeps no unreadable record keyed by a customer on the suppression list', () => {
    const suppression = { version: 1, suppresses: (key: string) => key === ME }
    const { segment, counts } = taken(archiveConsumer, [], memory({ suppression }))
    const record = (key: string, offset: bigint) =>
      ({ partition: 0, offset, key: Buffer.from(key), value: Buffer.from('{"said":'), headers: [], appendTime: NOON }) as const
    const take = makeTake(archiveConsumer, memory({ suppression }))
    take(record(`c:${ME}`, 0n), segment, NOON)
    take(record('i:generic:acme:1', 1n), segment, NOON)
    expect(counts).toMatchObject({ rows: 1, suppressed: { suppression_list: 1 } })
  })
})
