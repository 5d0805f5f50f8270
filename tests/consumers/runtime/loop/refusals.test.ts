import { describe, expect, test } from '@jest/globals'
import { archiveConsumer } from '../../../../consumers/datasets/archive/consumer.ts'
import { interactionsConsumer } from '../../../../consumers/datasets/interactions/consumer.ts'
import { Broken } from '../../../../platform/errors.ts'
import { openRefusalWindow, Systemic } from '../../../../consumers/runtime/loop/refusals.ts'
import { eventBytes, readRows, readSegments, createHarness } from '../../../builders/harness.ts'
import { contacts, toyEvent, statelessToy } from '../../../law/toy-consumers.ts'

const valid = eventBytes()
const changed = (change: (it: Record<string, unknown>) => unknown) =>
  Buffer.from(JSON.stringify(change(JSON.parse(Buffer.from(valid).toString()) as Record<string, unknown>)))
const inData = (about: object) => changed((it) => ({ ...it, data: { ...(it['data'] as object), ...about } }))
const text = (it: string) => Buffer.from(it, 'utf8')
const LARGE = 600 * 1024

const poisons: readonly (readonly [string, Uint8Array | null, string, string])[] = [
  ['no value', null, 'no_value', ''],
  ['an empty value', new Uint8Array(), 'no_value', ''],
  ['bad JSON', text('{"id": "1", '), 'not_json', ''],
  ['bad UTF-8', Buffer.concat([text('{"id":"'), Buffer.from([0xc3, 0x28, 0xff]), text('"}')]), 'not_utf8', ''],
  ['a text', text('"hello"'), 'not_an_event', ''],
  ['a list', text('[]'), 'not_an_event', ''],
  ['null', text('null'), 'not_an_event', ''],
  ['an event without an id', changed((it) => ({ ...it, id: undefined })), 'not_an_event', 'id'],
  ['an unknown major', changed((it) => ({ ...it, type: 'com.servicesignals.interaction.v2' })), 'unknown_version', 'type'],
  ['another kind of event', changed((it) => ({ ...it, type: 'com.example.order' })), 'unknown_version', 'type'],
  ['CloudEvents 2', changed((it) => ({ ...it, specversion: '2.0' })), 'unknown_version', 'specversion'],
  ['a wrong type', inData({ revision: 'two' }), 'invalid_event', 'data.revision'],
  ['an unknown field', inData({ mood: 'sunny' }), 'invalid_event', 'data.mood'],
  ['an unknown value', inData({ channel: 'telepathy' }), 'invalid_event', 'data.channel'],
  ['a key for a prototype', text('{"__proto__": {"polluted": true}}'), 'forbidden_key', '__proto__'],
  ['the same, written otherwise', text('{"\\u005f\\u005fproto__": {"polluted": true}}'), 'not_an_event', 'specversion'],
  ['600 KiB of nothing', text('x'.repeat(LARGE)), 'not_json', ''],
  ['600 KiB in brackets', text('['.repeat(LARGE / 2) + ']'.repeat(LARGE / 2)), 'not_an_event', ''],
  ['600 KiB of one text', inData({ touchpoint: 'x'.repeat(LARGE) }), 'invalid_event', 'data.touchpoint'],
  ['a number no column can hold', inData({ transfer_count: 3_000_000_000 }), 'derivation_failed', 'TypeError'],
]

describe('a poison record', () => {
  test.each(poisons)('%s is refused with its offset and reason, and the rest goes on', async (_name, poison, code, path) => {
    const { put, run, lake } = createHarness()
    put(eventBytes({ interaction_id: 'generic:acme:before' }), poison, eventBytes({ interaction_id: 'generic:acme:after' }))
    expect(await run(interactionsConsumer)).toMatchObject({ error: undefined })
    const [segment] = await readSegments(lake, interactionsConsumer.dataset, ['interaction_id'])
    expect(segment?.rows.map((row) => row['interaction_id'])).toEqual(['generic:acme:before', 'generic:acme:after'])
    expect(segment?.facts).toMatchObject({ records: 3, yielding: 2, refused: { [code]: 1 }, first_refused: [{ offset: '1', code, path }] })
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test('without a key is an event like any other', async () => {
    const { put, run, lake } = createHarness()
    put(valid)
    await run(interactionsConsumer)
    expect(await readRows(lake, interactionsConsumer.dataset, ['interaction_id'])).toHaveLength(1)
  })

  test('is kept unchanged in the archive', async () => {
    const { put, run, lake } = createHarness()
    put(...poisons.map(([, poison]) => poison))
    expect(await run(archiveConsumer)).toMatchObject({ error: undefined })
    const kept = await readRows(lake, archiveConsumer.dataset, ['value', 'refused_code'])
    expect(kept.map((row) => row['refused_code'])).toEqual(poisons.map(([, , code]) => (code === 'derivation_failed' ? null : code)))
    for (const [n, [, poison]] of poisons.entries()) {
      const value = kept[n]?.['value']
      expect(value instanceof Uint8Array ? Buffer.compare(value, poison ?? new Uint8Array()) : value).toBe(poison === null ? null : 0)
    }
  })
})

describe('the limit of refused records in a thousand', () => {
  const poison = text('{"poison":')
  /** `good` events, then a thousand records of which so many cannot be read, then 100 events. */
  function fill(put: (...values: Uint8Array[]) => void, good: number, unreadable: number) {
    const events = (from: number, count: number) => Array.from({ length: count }, (_, n) => toyEvent(from + n, 1))
    put(...events(0, good), ...Array.from({ length: unreadable }, () => poison), ...events(good, 1000 - unreadable), ...events(5000, 100))
  }

  test('stops the consumer with exit 70 and says what to do; records before the window are committed, and none of the window', async () => {
    const { put, run, lake } = createHarness()
    fill(put, 1000, 201)
    const { error } = await run(statelessToy)
    expect(error).toBeInstanceOf(Broken)
    expect(error).toMatchObject({
      exitCode: 70,
      message:
        'partition 0: 201 of the 201 records from offset 1000 on cannot be read, but SIGNALS_MAX_REFUSED allows only 200 of 1000. Nothing from that offset on was derived. Look at one of these records (the archive keeps them unchanged), or set SIGNALS_MAX_REFUSED=1 to continue regardless',
    })
    const found = await readSegments(lake, contacts, ['source_offset'])
    expect(found.map(({ facts }) => [facts.first_offset, facts.end_offset, facts.records])).toEqual([[0n, 1000n, 1000]])
    expect(await run(statelessToy)).toMatchObject({ error: { exitCode: 70 } })
    expect(await readRows(lake, contacts, ['source_offset'])).toHaveLength(1000)
  })

  test('stops it also when segments were committed between the windows', async () => {
    const { put, run, lake } = createHarness()
    fill(put, 2000, 500)
    expect(await run(statelessToy, { limits: { segmentRows: 700 } })).toMatchObject({ error: { exitCode: 70 } })
    const found = await readSegments(lake, contacts, ['source_offset'])
    expect(found.at(-1)?.facts.end_offset).toBe(2000n)
    expect(found.flatMap(({ rows }) => rows)).toHaveLength(2000)
  })

  test('lets the consumer continue when it is not exceeded', async () => {
    const { put, run, lake } = createHarness()
    fill(put, 0, 200)
    expect(await run(statelessToy)).toMatchObject({ error: undefined })
    expect((await readSegments(lake, contacts, [])).at(-1)?.facts).toMatchObject({ records: 1100, refused: { not_json: 200 } })
  })

  test('never stops the consumer with SIGNALS_MAX_REFUSED=1', async () => {
    const { put, run, lake } = createHarness()
    put(...Array.from({ length: 1500 }, () => poison))
    expect(await run(statelessToy, { limits: { maxRefused: 1 } })).toMatchObject({ error: undefined })
    expect((await readSegments(lake, contacts, [])).at(-1)?.facts).toMatchObject({ end_offset: 1500n, refused: { not_json: 1500 } })
  })

  test.each([
    { share: 0, unreadable: 1, stops: true },
    { share: 0, unreadable: 0, stops: false },
    { share: 0.2, unreadable: 200, stops: false },
    { share: 0.2, unreadable: 201, stops: true },
    { share: 1, unreadable: 1000, stops: false },
  ])('a share of $share and $unreadable of a thousand: stops $stops', ({ share, unreadable, stops }) => {
    const window = openRefusalWindow(share, 0)
    const fed = () => {
      for (let n = 0; n < 1000; n += 1) window.count(BigInt(n), n < unreadable)
    }
    if (stops) expect(fed).toThrow(Systemic)
    else expect(fed).not.toThrow()
  })
})
