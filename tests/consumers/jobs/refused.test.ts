import { expect, test } from '@jest/globals'
import type { Consumer } from '../../../consumers/consumer.ts'
import { archiveConsumer } from '../../../consumers/datasets/archive/consumer.ts'
import { listRefused } from '../../../consumers/jobs/refused.ts'
import { parquet } from '../../../consumers/runtime/parquet/parquet.ts'
import { noTables } from '../../../consumers/reference/reference-tables.ts'
import { redriveLines } from '../../../producers/doors/redrive/redrive-lines.ts'
import type { Message } from '../../../producers/publishing/publisher.ts'
import type { RefusedRecord } from '../../../schemas/refused-record.ts'
import { createHarness, eventBytes, readSegments, type Harness } from '../../builders/harness.ts'
import { nobody } from '../../builders/source.ts'
import { memoryPublisher } from '../../producers/publishing/memory-publisher.ts'
import { contacts, statelessToy } from '../../law/toy-consumers.ts'

/** Fails at one interaction, until it is fixed. */
const failing: Consumer = {
  ...statelessToy,
  derive(event) {
    if (event.interaction.interaction_id === 'paper:acme:2') throw new TypeError('a fault')
    return statelessToy.derive(event, noTables)
  },
}
const other: Consumer = { ...statelessToy, dataset: { ...contacts, name: 'others' } }
const id = (n: number) => `paper:acme:${n}`
const unlimited = { limits: { maxRefused: 1 } }

async function refusedIn({ lake, log }: Harness, datasets: readonly Consumer[] = [failing], isLogRead = true) {
  const lines: RefusedRecord[] = []
  const source = log.source({ drain: true })
  const counts = await listRefused({
    datasets: datasets.map((it) => it.dataset),
    lake,
    format: parquet,
    archive: archiveConsumer.dataset,
    ...(isLogRead ? { log: { source, epoch: 1 } } : {}),
    tell: (line) => void lines.push(line),
  })
  await source.close()
  return { lines, counts }
}

test('a record that a dataset could not read is printed as it is in the log, once per dataset', async () => {
  const harness = createHarness()
  const broken = Buffer.from('{"half')
  harness.put(eventBytes({ interaction_id: id(1) }), broken, eventBytes({ interaction_id: id(2) }), Uint8Array.of(0xff))
  for (const consumer of [failing, other]) await harness.run(consumer, unlimited)
  const { lines, counts } = await refusedIn(harness, [failing, other])
  expect(
    lines.map(({ dataset, offset, code, found, value, value_base64 }) => [dataset, offset, code, found, value ?? value_base64]),
  ).toEqual([
    ['contacts', '1', 'not_json', 'log', '{"half'],
    ['others', '1', 'not_json', 'log', '{"half'],
    ['contacts', '2', 'derivation_failed', 'log', Buffer.from(eventBytes({ interaction_id: id(2) })).toString()],
    ['contacts', '3', 'not_utf8', 'log', '/w=='],
    ['others', '3', 'not_utf8', 'log', '/w=='],
  ])
  expect(counts).toEqual([
    { dataset: 'contacts', listed: 3, unlisted: 0, nowhere: 0 },
    { dataset: 'others', listed: 2, unlisted: 0, nowhere: 0 },
  ])
})

test('what the log no longer has is read from the archive, and what neither has is said to be nowhere', async () => {
  const harness = createHarness()
  harness.put(Buffer.from('one'), eventBytes({ interaction_id: id(1) }), Buffer.from('two'))
  await harness.run(failing, unlimited)
  expect((await refusedIn(harness, [failing], false)).counts).toMatchObject([{ nowhere: 2 }])
  await harness.run(archiveConsumer, { limits: { segmentRows: 2 } })
  harness.log.forget(0, 2n)
  const { lines } = await refusedIn(harness)
  expect(lines.map(({ offset, found, value }) => [offset, found, value]).toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1))).toEqual([
    ['0', 'archive', 'one'],
    ['2', 'log', 'two'],
  ])
})

test('the log of another epoch is not asked: its offsets name other records', async () => {
  const harness = createHarness()
  harness.put(Buffer.from('one'))
  await harness.run(failing, unlimited)
  harness.log.recreate()
  harness.put(Buffer.from('something else'))
  const lines: RefusedRecord[] = []
  const log = { source: harness.log.source({ drain: true }), epoch: 2 }
  const { lake } = harness
  const archive = archiveConsumer.dataset
  await listRefused({ datasets: [contacts], lake, format: parquet, archive, log, tell: (line) => void lines.push(line) })
  expect(lines).toMatchObject([{ found: 'nowhere', value: null, value_base64: null }])
})

test('how many more were refused than the footers list is said', async () => {
  const harness = createHarness()
  harness.put(...Array.from({ length: 1005 }, () => Buffer.from('x')))
  await harness.run(failing, unlimited)
  expect((await refusedIn(harness)).counts).toEqual([{ dataset: 'contacts', listed: 1000, unlisted: 5, nowhere: 0 }])
})

const clock = { now: () => 0, sleep: () => Promise.resolve() }

async function redriven(lines: readonly string[]) {
  const publisher = memoryPublisher()
  async function* input() {
    yield Buffer.from(lines.join('\n'))
  }
  const outcome = await redriveLines({ publisher, topic: 'events', suppression: nobody, rate: 1_000_000, clock, input: input() })
  return { outcome, messages: publisher.topics.get('events') ?? [] }
}

const append = ({ log }: Harness, { key, value, headers }: Message) =>
  log.append(0, { key, value, headers: Object.entries(headers).map(([name, text]) => [name, Buffer.from(text)] as const) })

test('a record that is redriven after a fix gives its row, and no second row in the other datasets, a week later', async () => {
  const harness = createHarness()
  harness.put(eventBytes({ interaction_id: id(1) }), eventBytes({ interaction_id: id(2) }), Buffer.from('{"half'))
  for (const consumer of [failing, other]) await harness.run(consumer, unlimited)
  await harness.clock.advance(7 * 86_400_000)
  const { lines } = await refusedIn(harness)
  const { outcome, messages } = await redriven(lines.map((it) => JSON.stringify(it)))
  expect(outcome.tally).toMatchObject({ payloads: 2, events: 1, rejected: 1, reasons: { not_json: 1 } })
  expect(messages).toHaveLength(1)
  for (const message of messages) append(harness, message)
  for (const consumer of [statelessToy, other]) {
    await harness.run(consumer, unlimited)
    const segments = await readSegments(harness.lake, consumer.dataset, ['interaction_id'])
    expect(segments.flatMap(({ rows }) => rows.map((it) => String(it['interaction_id']))).toSorted()).toEqual([id(1), id(2)])
  }
})

test.each([
  ['no JSON', '{', 'not_json'],
  ['another line', '{"dataset":"contacts"}', 'not_a_refused_record'],
  ['a record that was found nowhere', JSON.stringify(line({ value: null })), 'no_value'],
])('a line that is %s stays refused', async (_, text, code) => {
  expect((await redriven([text])).outcome.tally).toMatchObject({ payloads: 1, events: 0, reasons: { [code]: 1 } })
})

function line(about: Partial<RefusedRecord>): RefusedRecord {
  const place = { dataset: 'contacts', topic: 't', epoch: 1, partition: 0, offset: '7' }
  return { ...place, code: 'not_json', path: '', found: 'log', key: null, value: 'x', value_base64: null, ...about }
}
