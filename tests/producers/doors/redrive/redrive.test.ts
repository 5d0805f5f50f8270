import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { eventConsumers } from '../../../../consumers/all.ts'
import { fileSource } from '../../../../consumers/runtime/filelog/source.ts'
import { openFileReader } from '../../../../producers/publishing/filelog-reader.ts'
import { Unavailable } from '../../../../producers/publishing/publisher.ts'
import { exitCodeOfRedrive, renderCounts, renderRedrive } from '../../../../producers/doors/redrive/render.ts'
import { showWaiting, type ShownPayload } from '../../../../producers/doors/redrive/show.ts'
import { createHarness, readSegments } from '../../../builders/harness.ts'
import { realClock } from '../../../builders/real-clock.ts'
import { closeGateways } from '../gateway/start-gateway.ts'
import { dyingAt, identityOf, rejectingLog, shop, visit, type RejectingLog } from './rejecting.ts'

const [BROKEN, FIXED] = [shop(false), shop(true)]

let log: RejectingLog
beforeEach(async () => {
  log = await rejectingLog()
})
afterEach(async () => {
  await closeGateways()
  await log.remove()
})

const identities = async () => (await log.events()).map(identityOf)

/** What the same payload becomes where it is accepted at once. */
async function acceptedDirectly(send: (log: RejectingLog) => Promise<unknown>) {
  const other = await rejectingLog()
  try {
    await send(other)
    return (await other.events()).map(identityOf)
  } finally {
    await closeGateways()
    await other.remove()
  }
}

describe('a payload that fits after a fix', () => {
  const SHEET = 'input: { format: csv }'
  const LIST = 'input: { format: json, records: "rows[*]" }'
  const sheet = async (it: RejectingLog, name: string, text: string, source: typeof FIXED) => {
    const path = join(it.folder, name)
    await writeFile(path, text)
    return it.file(path, source)
  }
  const row = `id,at,where,mail,said\n7,2026-03-02T09:00:00Z,kiosk,"Mira Sol <mira@kiosk.example>",Wrong bill\n`
  const form = 'id=7&at=2026-03-02T09%3A00%3A00Z&where=kiosk&mail=mira%40kiosk.example&said=no'

  test.each<[string, (it: RejectingLog, source: typeof FIXED) => Promise<unknown>, string]>([
    ['a webhook', (it, source) => it.post(JSON.stringify(visit(7)), source), ''],
    ['one record of a body', (it, source) => it.post(JSON.stringify({ rows: [visit(7)] }), source), LIST],
    ['a form', (it, source) => it.post(form, source, 'application/x-www-form-urlencoded'), ''],
    ['a row of a table', (it, source) => sheet(it, 'visits.csv', row, source), SHEET],
    ['a line of a file', (it, source) => sheet(it, 'visits.jsonl', `${JSON.stringify(visit(7))}\n`, source), ''],
    ['a payload that states no time', (it, source) => it.post(JSON.stringify(visit(7, { at: '2031-03-02T09:00:00Z' })), source), ''],
  ])('%s: has the id, the customer and the partition of the payload accepted directly', async (_, send, input) => {
    await send(log, shop(false, input))
    expect(await log.rejected()).toHaveLength(1)
    expect(await log.redrive(shop(true, input))).toMatchObject({ tally: { payloads: 1, events: 1, rejected: 0 } })
    const again = await identities()
    expect(again).toEqual(await acceptedDirectly((it) => send(it, shop(true, input))))
    expect(again).toMatchObject([{ key: expect.stringMatching(/^c:p1:[0-9a-f]{32}$/), received: '2026-03-02T10:00:00.000Z' }])
    expect((await log.events())[0]?.event.data.source).toMatchObject({ door: 'replay' })
  })

  test('a body that could not be split is split by now', async () => {
    const body = JSON.stringify({ rows: [visit(1), visit(2)] })
    await log.post(body, shop(true, 'input: { format: json, records: "lines[*]" }'))
    const fixed = shop(true, LIST)
    expect(await log.redrive(fixed)).toMatchObject({ tally: { payloads: 1, events: 2 } })
    // Nobody asked for a digest of a body that could not be split: records without a version get one of their masked fields.
    const whose = (all: Awaited<ReturnType<typeof identities>>) => all.map((it) => ({ ...it, id: undefined }))
    expect(whose(await identities())).toEqual(whose(await acceptedDirectly((it) => it.post(body, fixed))))
  })

  test('with the vendor’s own retry beside it every dataset has its rows once', async () => {
    const payload = JSON.stringify(visit(7, { said: 'Third time I come about this bill. I want to cancel, and I warn my friends.' }))
    await log.post(payload, BROKEN)
    await log.redrive(FIXED)
    await log.post(payload, FIXED)
    await log.redrive(FIXED, { again: true })
    expect(new Set((await log.events()).map(({ event }) => event.id)).size).toBe(1)
    expect(await log.events()).toHaveLength(3)
    const { run, lake } = createHarness()
    for (const consumer of eventConsumers.filter(({ kind }) => kind !== 'archive')) {
      const source = await fileSource({ folder: log.log, topic: 'events', drain: true, clock: realClock, pollMs: 20 })
      expect((await run(consumer, { source })).error).toBeUndefined()
      const segments = await readSegments(lake, consumer.dataset, ['event_id'])
      // Two sentences of the payload are worth a quote, and the customer has no second identifier.
      const expected = consumer.dataset.name === 'quotes' ? 2 : consumer.dataset.name === 'identities' ? 0 : 1
      expect([consumer.dataset.name, segments.flatMap(({ rows }) => rows).length]).toEqual([consumer.dataset.name, expected])
    }
  })
})

describe('a payload that is refused again', () => {
  test('stays where it is, once, and waits for the next run', async () => {
    for (const id of [1, 2, 3]) await log.post(JSON.stringify(visit(id, id === 2 ? { where: 'roof' } : {})), BROKEN)
    const outcome = await log.redrive(FIXED)
    expect(renderRedrive(outcome)).toBe('3 payloads gave 2 events, 0 are about no interaction, 1 refused again (1 unmapped_value)')
    expect([exitCodeOfRedrive(outcome, false), exitCodeOfRedrive(outcome, true)]).toEqual([65, 0])
    expect(await log.rejected()).toHaveLength(3)
    const second = await log.redrive(FIXED)
    expect(second).toMatchObject({ tally: { payloads: 1, events: 0, rejected: 1 } })
    expect(await log.events()).toHaveLength(2)
    const roof = { ...FIXED, system: { ...FIXED.system, normalize: () => ({ ok: true, drafts: [] }) as const } }
    const third = await log.redrive(roof)
    expect([third.tally, exitCodeOfRedrive(third, false)]).toMatchObject([{ payloads: 1, skipped: 1, rejected: 0 }, 0])
    expect(await log.redrive(roof)).toMatchObject({ tally: { payloads: 0 } })
  })

  test.each([
    ['its source is no longer in signals.yaml', undefined, 'unknown_source'],
    ['the adapter fails', { ...FIXED, system: { ...FIXED.system, normalize: () => crash() } }, 'adapter_failed'],
  ])('because %s', async (_, source, code) => {
    await log.post(JSON.stringify(visit(1)), BROKEN)
    expect(await log.redrive(source)).toMatchObject({ tally: { payloads: 1, events: 0, reasons: { [code]: 1 } } })
  })

  test('because a row was kept without the header of its table', async () => {
    const source = shop(true, 'input: { format: csv }')
    const path = join(log.folder, 'visits.csv')
    await writeFile(path, 'id,at,where,mail,said\n1,2026-03-02T09:00:00Z,desk\n')
    await log.file(path, source)
    expect(await log.redrive(source)).toMatchObject({ tally: { reasons: { column_count: 1 } } })
  })
})

function crash(): never {
  throw new TypeError('a fault')
}

test('only what is selected is tried; the rest waits', async () => {
  const other = { ...BROKEN, name: 'other' }
  await log.post(JSON.stringify(visit(1)), BROKEN)
  await log.post(JSON.stringify(visit(2, { id: '' })), BROKEN)
  await log.post(JSON.stringify(visit(3)), other)
  const configured = new Map([FIXED, { ...FIXED, name: 'other' }].map((it) => [it.name, it]))
  const keys = async () => (await log.events()).map(({ event }) => event.data.source.event_key.split('|')[0] ?? '').sort()
  expect(await log.redrive(FIXED, { configured, sources: ['other'] })).toMatchObject({ tally: { payloads: 1 }, passed: 2 })
  expect(await keys()).toEqual(['3'])
  expect(await log.redrive(FIXED, { configured, reasons: ['unmapped_value'] })).toMatchObject({ tally: { payloads: 1 }, passed: 1 })
  expect(await keys()).toEqual(['1', '3'])
  expect(await log.redrive(FIXED, { configured })).toMatchObject({ tally: { payloads: 1, reasons: { missing_key: 1 } } })
})

test('a customer on the suppression list is not published, and the payload is done', async () => {
  await log.post(JSON.stringify(visit(1)), BROKEN)
  const outcome = await log.redrive(FIXED, { suppression: { suppresses: () => true } })
  expect(renderRedrive(outcome)).toContain('0 refused again, 1 events not published (suppression list)')
  expect(await log.redrive(FIXED)).toMatchObject({ tally: { payloads: 0 } })
})

describe('a run that is cut off', () => {
  const send = async () => {
    for (let id = 0; id < 7; id += 1) await log.post(JSON.stringify(visit(id, id % 3 === 0 ? { where: 'roof' } : {})), BROKEN)
  }

  test.each([1, 2, 3])('by a kill at batch %i goes on where it was, and every payload is published', async (call) => {
    await send()
    await expect(log.redrive(FIXED, { publisher: dyingAt(call, log.publisher), batchPayloads: 2 })).rejects.toThrow('killed')
    const before = (await log.events()).length
    expect(await log.redrive(FIXED, { batchPayloads: 2 })).toMatchObject({ tally: { events: 4 - before, rejected: 3 } })
    expect(new Set((await log.events()).map(({ event }) => event.id)).size).toBe(4)
  })

  test('because the log takes nothing says so, and loses nothing', async () => {
    await send()
    let time = 0
    const clock = { now: () => time, sleep: (ms: number) => Promise.resolve(void (time += ms)) }
    const down = { ...log.publisher, publish: () => Promise.reject(new Unavailable('down')) }
    const outcome = await log.redrive(FIXED, { publisher: down, clock })
    expect([outcome, exitCodeOfRedrive(outcome, true)]).toMatchObject([{ code: 'unavailable', tally: { payloads: 0 } }, 75])
    expect(await log.redrive(FIXED)).toMatchObject({ tally: { payloads: 7, events: 4, rejected: 3 } })
  })

  test('by a signal ends with 75', async () => {
    await send()
    const outcome = await log.redrive(FIXED, { signal: AbortSignal.abort() })
    expect([outcome.code, exitCodeOfRedrive(outcome, true)]).toEqual(['stopped', 75])
  })
})

test('attempts are spread over time', async () => {
  for (const id of [1, 2, 3, 4]) await log.post(JSON.stringify(visit(id)), BROKEN)
  let time = 0
  const clock = { now: () => time, sleep: (ms: number) => Promise.resolve(void (time += ms)) }
  await log.redrive(FIXED, { rate: 2, clock })
  expect(time).toBeGreaterThanOrEqual(1500)
})

test('what waits is shown masked and counted, and nothing is published or recorded', async () => {
  await log.post(JSON.stringify(visit(1)), BROKEN)
  await log.post(JSON.stringify(visit(2, { id: '' })), BROKEN)
  const shown: ShownPayload[] = []
  const reader = await openFileReader(log.log, 'events.rejected')
  const showing = { reader, state: log.state, reasons: [], sources: [], onPayload: (it: ShownPayload) => void shown.push(it) }
  const counts = await showWaiting(showing)
  expect(renderCounts(counts).split('\n').sort()).toEqual(['1 of shop: missing_key', '1 of shop: unmapped_value'])
  expect(shown.find((it) => it.reason === 'unmapped_value')).toMatchObject({
    source: 'shop',
    path: 'phase',
    received_at: '2026-03-02T10:00:00.000Z',
    door: 'webhook',
    offset: expect.stringMatching(/^\d+$/),
  })
  const excerpts = shown.map((it) => it.excerpt).join('')
  expect(excerpts).toContain('"mail":"[email p1:')
  expect(excerpts).not.toMatch(/visitor/i)
  expect(await log.redrive(FIXED)).toMatchObject({ tally: { payloads: 2, events: 1 } })
  expect(renderCounts(await showWaiting(showing))).toBe('1 of shop: missing_key')
  expect((await readdir(log.state)).length).toBeGreaterThan(0)
})

test('a topic to which nothing was ever rejected has nothing to try', async () => {
  expect(await log.redrive(FIXED)).toMatchObject({ tally: { payloads: 0 } })
})
