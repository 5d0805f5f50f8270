import { expect, test } from '@jest/globals'
import { rejectedConsumer } from '../../../../consumers/datasets/rejected/consumer.ts'
import { verify } from '../../../../consumers/jobs/verify.ts'
import { parquet } from '../../../../consumers/runtime/parquet/parquet.ts'
import { suppress } from '../../../../consumers/runtime/loop/suppression.ts'
import { rejectedMessage, type Rejection } from '../../../../producers/publishing/rejected.ts'
import { normalizeIdentifier, pseudonymize } from '../../../../schemas/event/identity.ts'
import { readRejectedFacts } from '../../../../schemas/rejected-payload.ts'
import { createHarness, readSegments, type Harness } from '../../../builders/harness.ts'
import { PSEUDONYM_KEY, source } from '../../../builders/source.ts'

const RECEIVED = Date.parse('2026-03-02T10:00:00.000Z')

const rejection = (about: Partial<Rejection> = {}): Rejection => ({
  source: source(),
  key: PSEUDONYM_KEY,
  code: 'missing_value',
  path: 'occurred_at',
  stage: 'normalize',
  body: Buffer.from('{"mail":"mira@kiosk.example","said":"It broke again."}'),
  contentType: 'application/json',
  door: 'file',
  auth: 'none',
  receivedAt: RECEIVED,
  digests: [],
  position: { 'signals.object': 'visits.csv', 'signals.record': '3', 'signals.line': '4' },
  ...about,
})

function append({ log }: Harness, about: Partial<Rejection> = {}): void {
  const { key, value, headers } = rejectedMessage(rejection(about))
  log.append(0, { key, value, headers: Object.entries(headers).map(([name, text]) => [name, Buffer.from(text)] as const) })
}

const COLUMNS = [...rejectedConsumer.dataset.columns.map(({ name }) => name), 'event_id']
const rowsOf = async ({ lake }: Harness) => (await readSegments(lake, rejectedConsumer.dataset, COLUMNS)).flatMap(({ rows }) => rows)

test('a rejected payload is a row that says what was wrong and where it came from, and the dataset is whole', async () => {
  const harness = createHarness()
  append(harness)
  append(harness)
  append(harness, { door: 'webhook', auth: 'signature', position: {} })
  expect((await harness.run(rejectedConsumer)).error).toBeUndefined()
  const [first, second, third] = await rowsOf(harness)
  expect(first).toMatchObject({
    received_at: RECEIVED,
    source: 'acme-paper',
    system: 'paper',
    account: 'acme',
    reason: 'missing_value',
    path: 'occurred_at',
    stage: 'normalize',
    door: 'file',
    auth: 'none',
    object: 'visits.csv',
    line: '4',
    content_type: 'application/json',
    truncated: false,
    payload: expect.stringMatching(/^\{"mail":"\[email p1:[0-9a-f]{32}\]","said":"It broke again\."\}$/),
    event_id: expect.stringMatching(/^[0-9a-f]{32}$/),
  })
  expect(second?.['event_id']).toBe(first?.['event_id'])
  expect(third).toMatchObject({ door: 'webhook', auth: 'signature', object: null, line: null })
  const report = await verify({ consumer: rejectedConsumer, lake: harness.lake, format: parquet })
  expect(report).toMatchObject({ rows: 3, records: 3, problems: [] })
})

test('a record of another tool without headers is a row too', async () => {
  const harness = createHarness()
  harness.put(null, Uint8Array.of(0xff), Buffer.from('x'.repeat(5000)))
  harness.log.append(0, { value: Buffer.from('y'), headers: [['signals.reason', Buffer.from('z'.repeat(5000))]] })
  expect((await harness.run(rejectedConsumer)).error).toBeUndefined()
  expect(await rowsOf(harness)).toHaveLength(4)
})

test('a payload that names a customer of the suppression list gives no row', async () => {
  const harness = createHarness()
  const customerKey = pseudonymize(PSEUDONYM_KEY, 'email', normalizeIdentifier('email', 'mira@kiosk.example') ?? '')
  await suppress(harness.lake, { customerKey, appendedBefore: null }, harness.clock)
  append(harness)
  append(harness, { body: Buffer.from('{"mail":"ada@kiosk.example"}') })
  await harness.run(rejectedConsumer)
  expect(await rowsOf(harness)).toHaveLength(1)
})

test('the headers that a producer writes are the facts that a reader finds', () => {
  const { headers } = rejectedMessage(rejection({ stage: 'split' }))
  expect(readRejectedFacts(Object.entries(headers).map(([name, text]) => [name, Buffer.from(text)] as const))).toEqual({
    digests: [],
    source: 'acme-paper',
    system: 'paper',
    account: 'acme',
    code: 'missing_value',
    path: 'occurred_at',
    stage: 'split',
    door: 'file',
    auth: 'none',
    receivedAt: RECEIVED,
    contentType: 'application/json',
    isTruncated: false,
    object: 'visits.csv',
    line: '4',
  })
  expect(readRejectedFacts([])).toMatchObject({ source: '', receivedAt: undefined, isTruncated: false, object: undefined })
})
