import { mkdtemp, readdir, rm, writeFile, appendFile } from 'node:fs/promises'
import { appendFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decode } from '../../../../schemas/event/envelope.ts'
import { readFile } from '../../../../producers/doors/file/read-file.ts'
import type { FileDoor, Progress } from '../../../../producers/doors/file/follow.ts'
import type { FileOutcome } from '../../../../producers/doors/file/outcome.ts'
import { Unavailable, type Message, type Publisher } from '../../../../producers/publishing/publisher.ts'
import { nobody } from '../../../builders/source.ts'
import { MAPPING_KEY, systemOfMapping, mappingOf, sourceOf } from '../../systems/by-mapping/mapped.ts'

let folder: string
let made = 0
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'file-door-'))
})
afterAll(() => rm(folder, { recursive: true }))

const fileOf = async (name: string, content: string | Uint8Array) => {
  made += 1
  const path = join(folder, `${made}-${name}`)
  await writeFile(path, content)
  return path
}

type Sent = { readonly topic: string; readonly message: Message }

/** Keeps what was published; `fail` is asked before each publish and may throw instead. */
function recording(fail: (call: number) => void = () => {}): Publisher & { readonly sent: Sent[]; ids(): readonly string[] } {
  const sent: Sent[] = []
  let calls = 0
  return {
    sent,
    ids: () => sent.filter((it) => it.topic === 'events').map((it) => keyOf(it.message)),
    async publish(topic, messages) {
      calls += 1
      fail(calls)
      sent.push(...messages.map((message) => ({ topic, message })))
    },
    unavailable: () => undefined,
    bytes: () => 0,
    close: async () => {},
  }
}

function keyOf({ value }: Message): string {
  const read = decode(value)
  if (!read.ok) throw new Error(read.code)
  return read.event.data.source.event_key.replace(/\|.*/, '')
}

/** A clock that passes only where somebody waits. */
function clock(onSleep: (slept: number) => Promise<void> | void = () => {}, hurry = 1): FileDoor['clock'] {
  let now = Date.parse('2026-03-05T12:00:00Z')
  let slept = 0
  return {
    now: () => now,
    async sleep(ms) {
      now += ms * hurry
      slept += 1
      await onSleep(slept)
    },
  }
}

const MAPPING = mappingOf('channel: { from: c, map: { call: phone }, on_error: refuse }', 'input: { format: csv }')

function door(about: Partial<FileDoor> = {}): FileDoor {
  return {
    source: sourceOf(systemOfMapping(MAPPING)),
    publisher: recording(),
    clusterId: 'log-1',
    topic: 'events',
    key: MAPPING_KEY,
    suppression: nobody,
    state: join(folder, `state-${made}`),
    clock: clock(),
    ...about,
  }
}

const row = (id: number | string, c = 'call') => `${id},2026-03-02T09:00:00Z,${c}\n`
const table = (count: number) => `id,at,c\n${Array.from({ length: count }, (_, index) => row(index + 1)).join('')}`
const ids = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1))
const code = (outcome: FileOutcome) => (outcome.ok ? 'ok' : outcome.code)

describe('a file', () => {
  test('becomes events in its order, refused rows with their reason, and a tally', async () => {
    const publisher = recording()
    const path = await fileOf(
      'a.csv',
      `id,at,c,skip\n1,2026-03-02T09:00:00Z,call,\n2,2026-03-02T09:00:00Z,"pig, eon ana@example.test",\n3,2026-03-02T09:00:00Z\n4,2026-03-02T09:00:00Z,call,x\n`,
    )
    const source = sourceOf(systemOfMapping(`${MAPPING}\nskip_when: { from: skip, is: x }`))
    const progress: Progress[] = []
    const outcome = await readFile(path, door({ publisher, source, onProgress: (it) => progress.push(it) }))
    expect(outcome).toMatchObject({
      ok: true,
      already: false,
      tally: { records: 4, events: 1, rejected: 2, skipped: 1, reasons: { unmapped_value: 1, column_count: 1 } },
    })
    expect(publisher.ids()).toEqual(['1'])
    expect(progress.at(-1)).toMatchObject({ records: 4, bytes: progress.at(-1)?.size })
    const rejected = publisher.sent.filter((it) => it.topic === 'events.rejected').map((it) => it.message)
    expect(rejected.map((it) => it.headers)).toMatchObject([
      {
        'signals.reason': 'unmapped_value',
        'signals.path': 'channel',
        'signals.record': '2',
        'signals.line': '3',
        'signals.door': 'file',
        'content-type': 'application/json',
      },
      { 'signals.reason': 'column_count', 'signals.record': '3', 'signals.line': '4' },
    ])
    expect(JSON.parse(Buffer.from(rejected[0]!.value).toString())).toMatchObject({
      id: '2',
      c: expect.stringMatching(/^pig, eon \[email p1:[0-9a-f]{32}\]$/),
    })
  })

  test('that was read is not read again; read again on purpose, it gives the same ids', async () => {
    const path = await fileOf('a.csv', table(3))
    const [first, second, third] = [recording(), recording(), recording()]
    const state = join(folder, 'state-again')
    await readFile(path, door({ publisher: first, state }))
    expect(await readFile(path, door({ publisher: second, state }))).toMatchObject({
      ok: true,
      already: true,
      tally: { records: 3, events: 3 },
    })
    await readFile(path, door({ publisher: third, state, again: true }))
    expect([second.sent, third.ids()]).toEqual([[], ids(3)])
    expect(third.sent.map((it) => decode(it.message.value))).toEqual(first.sent.map((it) => decode(it.message.value)))
  })

  test('is read again by another mapping', async () => {
    const path = await fileOf('a.csv', table(2))
    const state = join(folder, 'state-mapping')
    await readFile(path, door({ state }))
    const publisher = recording()
    await readFile(
      path,
      door({ state, publisher, source: sourceOf(systemOfMapping(mappingOf('queue.name: { from: c }', 'input: { format: csv }'))) }),
    )
    expect(publisher.ids()).toEqual(ids(2))
  })

  test.each([
    ['another log', { clusterId: 'log-2' }],
    ['another topic of the log', { topic: 'calls' }],
  ])('is read into %s from its start, and noted there too', async (_, elsewhere) => {
    const path = await fileOf('a.csv', table(3))
    const state = join(folder, `state-elsewhere-${made}`)
    const stopped = new AbortController()
    await readFile(path, door({ state }))
    const into = (about: Partial<FileDoor>) => readFile(path, door({ state, batchRecords: 2, ...elsewhere, ...about }))
    const [first, second] = [recording(), recording()]
    expect(await into({ publisher: first, signal: stopped.signal, onProgress: () => stopped.abort() })).toMatchObject({ code: 'stopped' })
    expect(await into({ publisher: second })).toMatchObject({ ok: true, already: false, tally: { records: 3 } })
    expect([first.sent.length, second.sent.length]).toEqual([2, 1])
    for (const about of [{}, elsewhere])
      expect(await readFile(path, door({ state, ...about }))).toMatchObject({ already: true, tally: { records: 3, events: 3 } })
  })

  test.each([1, 4999, 5000])('of the same size whose row %i of 5000 changed is another file', async (changed) => {
    const rows = Array.from({ length: 5000 }, (_, index) => row(10_000 + index))
    const path = await fileOf('a.csv', ['id,at,c\n', ...rows].join(''))
    const state = join(folder, `state-changed-${changed}`)
    await readFile(path, door({ state }))
    await writeFile(path, ['id,at,c\n', ...rows.with(changed - 1, row(99_999))].join(''))
    const publisher = recording()
    expect(await readFile(path, door({ state, publisher }))).toMatchObject({ ok: true, already: false })
    expect(publisher.ids()).toContain('99999')
  })

  test.each<[string, string | Uint8Array]>([
    ['a.jsonl', '{"id":1,"at":"2026-03-02T09:00:00Z"}\n{"id":2,"at":"2026-03-02T09:00:00Z"}\n'],
    ['a.json', '[{"id":1,"at":"2026-03-02T09:00:00Z"},{"id":2,"at":"2026-03-02T09:00:00Z"}]'],
    ['a.jsonl.gz', gzipSync('{"id":1,"at":"2026-03-02T09:00:00Z"}\n{"id":2,"at":"2026-03-02T09:00:00Z"}\n')],
    ['lists.jsonl', '[{"id":1,"at":"2026-03-02T09:00:00Z"},{"id":2,"at":"2026-03-02T09:00:00Z"}]\n'],
  ])('%s is read by a mapping for JSON', async (name, content) => {
    const publisher = recording()
    await readFile(
      await fileOf(name, content),
      door({ publisher, source: sourceOf(systemOfMapping(mappingOf('', 'input: { format: json }'))) }),
    )
    expect(publisher.ids()).toEqual(['1', '2'])
  })

  test('standard input is read as it comes, without a checkpoint', async () => {
    async function* stdin() {
      for (const it of table(3)) yield Buffer.from(it)
    }
    const publisher = recording()
    const state = join(folder, 'state-stdin')
    expect(await readFile('-', door({ publisher, state, stdin: stdin() }))).toMatchObject({ ok: true, tally: { events: 3 } })
    expect(publisher.ids()).toEqual(ids(3))
    await expect(readdir(state)).rejects.toThrow('ENOENT')
  })

  test('says which fields of the mapping it never had', async () => {
    const source = sourceOf(systemOfMapping(mappingOf('queue.name: { from: nowhere }', 'input: { format: csv }')))
    expect(await readFile(await fileOf('a.csv', table(1)), door({ source }))).toMatchObject({ ok: true, unseen: ['nowhere'] })
  })

  test('counts what several files have together, where they belong together', async () => {
    const source = sourceOf(systemOfMapping(mappingOf('queue.name: { from: q }', 'input: { format: csv }')))
    const coverage = source.system.coverage?.()
    const files = ['id,at,q\n1,2026-03-02T09:00:00Z,a\n', 'id,at\n2,2026-03-02T09:00:00Z\n']
    for (const text of files)
      expect(await readFile(await fileOf('a.csv', text), door({ source, coverage }))).toMatchObject({ ok: true, unseen: [] })
  })
})

describe('a read that is killed', () => {
  const COUNT = 17
  const BATCH = 5

  test('goes on: every row once where the checkpoint was written, at least once else, under the same ids', async () => {
    const text = table(COUNT)
    const files = { csv: await fileOf('a.csv', text), gz: await fileOf('a.csv.gz', gzipSync(text)) }
    let reads = 0
    // Killed at one of its publishes: before the log took the batch, or between that and the checkpoint.
    const kills = fc.array(fc.record({ at: fc.integer({ min: 1, max: 4 }), taken: fc.boolean() }), { maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('csv' as const, 'gz' as const), kills, async (kind, plan) => {
        reads += 1
        const here = door({ state: join(folder, `kill-${reads}`), batchRecords: BATCH })
        const log: string[] = []
        let doubles = 0
        for (const { at, taken } of plan) {
          const publisher = recording((call) => {
            if (call === at && !taken) throw new Error('killed')
          })
          let calls = 0
          const killed: Publisher = {
            ...publisher,
            async publish(topic, messages) {
              calls += 1
              await publisher.publish(topic, messages)
              if (calls !== at || !taken) return
              doubles += messages.length
              throw new Error('killed')
            },
          }
          await readFile(files[kind], { ...here, publisher: killed }).catch(() => undefined)
          log.push(...publisher.ids())
        }
        const last = recording()
        const outcome = await readFile(files[kind], { ...here, publisher: last })
        log.push(...last.ids())
        expect(outcome).toMatchObject({ ok: true, tally: { records: COUNT, events: COUNT } })
        expect([...new Set(log)].toSorted((a, b) => Number(a) - Number(b))).toEqual(ids(COUNT))
        expect(log.length).toBe(COUNT + doubles)
      }),
      { numRuns: 40 },
    )
  })

  test('and whose checkpoint is torn begins again', async () => {
    const path = await fileOf('a.csv', table(2))
    const state = join(folder, 'state-torn')
    await readFile(path, door({ state }))
    for (const it of await readdir(state)) await writeFile(join(state, it), '{"version":1,"sour')
    const publisher = recording()
    await readFile(path, door({ state, publisher }))
    expect(publisher.ids()).toEqual(ids(2))
  })

  test('stops where it is told to and goes on from there', async () => {
    const path = await fileOf('a.csv', table(12))
    const here = door({ state: join(folder, 'state-stop'), batchRecords: 5 })
    const stop = new AbortController()
    const [first, second] = [recording(), recording()]
    const outcome = await readFile(path, { ...here, publisher: first, signal: stop.signal, onProgress: () => stop.abort() })
    expect(outcome).toMatchObject({ ok: false, code: 'stopped', tally: { records: 5 } })
    await readFile(path, { ...here, publisher: second })
    expect([...first.ids(), ...second.ids()]).toEqual(ids(12))
  })
})

describe('a log that takes nothing', () => {
  test('for a while is waited for', async () => {
    const publisher = recording((call) => {
      if (call < 4) throw new Unavailable('no leader')
    })
    expect(await readFile(await fileOf('a.csv', table(2)), door({ publisher }))).toMatchObject({ ok: true, tally: { events: 2 } })
    expect(publisher.ids()).toEqual(ids(2))
  })

  test('for longer ends the read with a sentence', async () => {
    const publisher = recording(() => {
      throw new Unavailable('no leader')
    })
    const outcome = await readFile(await fileOf('a.csv', table(2)), door({ publisher }))
    expect(outcome).toMatchObject({
      ok: false,
      code: 'unavailable',
      sentence: expect.stringMatching(/goes on with .*a.csv/),
      tally: { events: 0 },
    })
  })

  test('for good is an error of its own', async () => {
    const publisher = recording(() => {
      throw new Error('the topic does not exist')
    })
    await expect(readFile(await fileOf('a.csv', table(2)), door({ publisher }))).rejects.toThrow('the topic does not exist')
  })
})

describe('a file that is still written', () => {
  test('waits until two looks find it the same', async () => {
    const path = await fileOf('a.csv', 'id,at,c\n')
    const publisher = recording()
    const growing = clock(async (slept) => {
      if (slept <= 3) await appendFile(path, row(slept))
    })
    expect(await readFile(path, door({ publisher, clock: growing }))).toMatchObject({ ok: true, tally: { records: 3 } })
    expect(publisher.ids()).toEqual(ids(3))
  })

  test('for ever is given up with a sentence', async () => {
    const path = await fileOf('a.csv', 'id,at,c\n')
    const outcome = await readFile(path, door({ clock: clock((slept) => appendFile(path, row(slept)), 100) }))
    expect(outcome).toMatchObject({ ok: false, code: 'still_growing', sentence: expect.stringContaining(path) })
  })

  test('that grew later is another file: read from its start, under the same ids', async () => {
    const path = await fileOf('a.csv', table(2))
    const state = join(folder, 'state-grown')
    await readFile(path, door({ state }))
    await appendFile(path, row(3))
    const publisher = recording()
    await readFile(path, door({ state, publisher }))
    expect(publisher.ids()).toEqual(ids(3))
  })

  test('that grew while it was read says so', async () => {
    const path = await fileOf('a.csv', table(2))
    const publisher = recording()
    const outcome = await readFile(path, door({ publisher, onProgress: () => appendFileSync(path, row(3)) }))
    expect(code(outcome)).toBe('changed')
    expect(publisher.ids()).toEqual(ids(2))
  })
})

describe('what cannot be read is said in a sentence that names the file', () => {
  test.each<[string, string, string | Uint8Array]>([
    ['bad_header', 'a.csv', 'id,__proto__\n1,2\n'],
    ['unreadable', 'a.json', '[{"id":'],
    ['no_records', 'b.json', '{"error":"none"}'],
    ['damaged', 'a.jsonl.gz', gzipSync('{"id":1,"at":"2026-03-02T09:00:00Z"}\n').subarray(0, 30)],
  ])('%s', async (expected, name, content) => {
    const json = sourceOf(systemOfMapping(mappingOf('', "input: { format: json, records: '$.rows[*]' }")))
    const source = name === 'a.csv' ? door().source : json
    const path = await fileOf(name, content)
    expect(await readFile(path, door({ source }))).toMatchObject({
      ok: false,
      code: expected,
      sentence: expect.stringContaining(path),
    })
  })

  test.each(['not_found', 'not_a_file'])('%s', async (expected) => {
    const path = expected === 'not_found' ? join(folder, 'nowhere.csv') : folder
    expect(await readFile(path, door())).toMatchObject({ ok: false, code: expected, sentence: expect.stringContaining(path) })
  })
})
