import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { takeFiles } from '../../../../producers/doors/file/command.ts'
import { decode } from '../../../../schemas/event/envelope.ts'
import { newFolder } from '../../../builders/folder.ts'
import { manualClock } from '../../../builders/manual-clock.ts'
import { nobody } from '../../../builders/source.ts'
import { memoryPublisher } from '../../publishing/memory-publisher.ts'
import { MAPPING_KEY, systemOfMapping, mappingOf, RECEIVED_AT, sourceOf, ingestRecordOf } from '../../systems/by-mapping/mapped.ts'

const MAPPING = mappingOf('channel: { const: phone }\ncustomer.account: { from: who }', 'input: { format: csv }')
const source = sourceOf(systemOfMapping(MAPPING))

let folder: Awaited<ReturnType<typeof newFolder>>
beforeEach(async () => {
  folder = await newFolder()
})
afterEach(() => folder.remove())

/** Reads a sheet of these customers, in words and as JSON. */
async function taken(customers: readonly string[], suppression = nobody, { rows = '', allowRefused = false } = {}) {
  const path = join(folder.path, 'sheet.csv')
  await writeFile(path, `id,at,who\n${customers.map((who, n) => `${n + 1},2026-03-02T09:00:00Z,${who}\n`).join('')}${rows}`)
  const publisher = memoryPublisher()
  const read = async (json: boolean) => {
    const said: string[] = []
    const clock = { ...manualClock(RECEIVED_AT), sleep: () => Promise.resolve() }
    const door = {
      source,
      publisher,
      clusterId: 'log-1',
      topic: 'events',
      key: MAPPING_KEY,
      suppression,
      state: join(folder.path, 'state'),
      clock,
    }
    const code = await takeFiles([path], door, { json, allowRefused, out: (line) => void said.push(line), progress: () => undefined })
    return { code, said: said.join('\n') }
  }
  const published = () =>
    (publisher.topics.get('events') ?? []).map(({ value }) => {
      const event = decode(value)
      return event.ok ? event.event.data.source.event_key.replace(/\|.*/, '') : event.code
    })
  return { path, words: () => read(false), json: () => read(true), published }
}

function refOf(who: string): string {
  const read = ingestRecordOf(source, { id: '1', at: '2026-03-02T09:00:00Z', who })
  return (read.ok && read.events[0]?.data.customer.ref) || 'nobody'
}

test('what is about a customer on the suppression list is not published, and the summary says how much that is', async () => {
  const ada = refOf('ada')
  const { path, words, json, published } = await taken(['ada', 'bea', 'ada'], { suppresses: (it, at) => it === ada && at === RECEIVED_AT })
  expect(await words()).toEqual({
    code: 0,
    said: `${path}: 3 records gave 1 events, 0 refused, 0 about no interaction, 2 events not published (suppression list)`,
  })
  expect(published()).toEqual(['2'])
  const again = await json()
  expect(JSON.parse(again.said)).toMatchObject({ ok: true, already: true, tally: { records: 3, events: 1, skipped: 0, suppressed: 2 } })
})

test('a file that was read before is said to be, and how it is read again', async () => {
  const { path, words } = await taken(['ada'])
  await words()
  expect(await words()).toEqual({
    code: 0,
    said: `${path} was read before into this log: 1 records gave 1 events, 0 refused, 0 about no interaction; --again reads it from the start`,
  })
})

test('a summary says nothing of a list nobody of whom is in the file', async () => {
  const { path, words } = await taken(['ada'])
  expect(await words()).toEqual({ code: 0, said: `${path}: 1 records gave 1 events, 0 refused, 0 about no interaction` })
})

test('a file of which nothing was understood ends with 65, and where to look', async () => {
  const path = join(folder.path, 'other.csv')
  await writeFile(path, 'id,at,who\n1,yesterday,ada\n')
  const publisher = memoryPublisher()
  const said: string[] = []
  const clock = { ...manualClock(RECEIVED_AT), sleep: () => Promise.resolve() }
  const door = {
    source,
    publisher,
    clusterId: 'log-1',
    topic: 'events',
    key: MAPPING_KEY,
    suppression: nobody,
    state: join(folder.path, 'state'),
    clock,
  }
  expect(await takeFiles([path], door, { json: false, out: (line) => void said.push(line), progress: () => undefined })).toBe(65)
  expect(said.join('\n')).toContain(
    `the refused ones are in events.rejected (1 not_a_timestamp), and \`check ${source.name} ${path}\` says which lines and why`,
  )
})

describe('a file of which records were refused', () => {
  const rows = '9,noon,bea\n'

  test('ends with 65, and what could be read is published', async () => {
    const { words, published } = await taken(['ada'], nobody, { rows })
    expect(await words()).toMatchObject({ code: 65, said: expect.stringContaining('2 records gave 1 events, 1 refused') })
    expect(published()).toHaveLength(1)
  })

  test('read again, it ends with 0 and says that it was read before', async () => {
    const { words, published } = await taken(['ada'], nobody, { rows })
    await words()
    expect(await words()).toMatchObject({
      code: 0,
      said: expect.stringContaining('was read before into this log: 2 records gave 1 events, 1 refused'),
    })
    expect(published()).toHaveLength(1)
  })

  test('ends with 0 where that is allowed', async () => {
    expect(await (await taken(['ada'], nobody, { rows, allowRefused: true })).words()).toMatchObject({ code: 0 })
  })
})
