import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { interactionsConsumer } from '../../../consumers/datasets/interactions/consumer.ts'
import { systems } from '../../../producers/all.ts'
import type { System } from '../../../producers/adapter.ts'
import { ingest, type IngestContext, type ConfiguredSource } from '../../../producers/ingest/ingest.ts'
import { layoutOf } from '../../../producers/reading/layout.ts'
import { records } from '../../../producers/reading/records.ts'
import { splitBody } from '../../../producers/reading/split.ts'
import { ingestRecord } from '../../../producers/reading/record-outcome.ts'
import { contentDigest } from '../../../schemas/event/content-digest.ts'
import { encode, type InteractionEvent } from '../../../schemas/event/envelope.ts'
import { PSEUDONYM_KEY, sourceConfig } from '../../builders/source.ts'
import { readSegments, createHarness } from '../../builders/harness.ts'

const FIXTURES = new URL('../../fixtures/', import.meta.url)
const TEMPLATES = new URL('../../../producers/systems/by-mapping/templates/', import.meta.url)
const MONDAY = Date.parse('2026-04-06T09:00:00.000Z')
const TUESDAY = Date.parse('2026-04-07T17:30:00.000Z')

type Sample = { readonly system: string; readonly name: string }

/** Every file of `tests/fixtures/<system>`, for every system there is. */
const samples: readonly Sample[] = [...systems.keys()].flatMap((system) =>
  readdirSync(new URL(`${system}/`, FIXTURES)).map((name) => ({ system, name })),
)

function sourceOf({ system: name, name: file }: Sample): ConfiguredSource {
  return {
    name: 'acme',
    config: sourceConfig({ system: name, region: 'DE', zone: 'Europe/Berlin' }),
    system: systemOf(name, file),
  }
}

/** A mapping has the name of the file it reads. */
function systemOf(name: string, file: string): System {
  const entry = systems.get(name)!
  if (!entry.mapped) return entry.system
  const made = entry.make(readFileSync(new URL(file.replace(/\.\w+$/, '.yaml'), TEMPLATES), 'utf8'))
  if (!made.ok) throw new Error(`the mapping of ${file} is not right`)
  return made.system
}

const bodyOf = ({ system, name }: Sample) => readFileSync(new URL(`${system}/${name}`, FIXTURES))

/** The payloads of a body; of a webhook with one payload a line, each line is a body. */
function payloadsOf(body: Buffer, system: System): readonly unknown[] {
  const split = splitBody(body, system)
  if (split.ok) return split.payloads
  const lines = body.toString().trim().split('\n')
  if (lines.length < 2) throw new Error(split.code)
  return lines.flatMap((line) => payloadsOf(Buffer.from(line), system))
}

/** What a request with this body publishes. */
function requested(sample: Sample, about: Pick<IngestContext, 'receivedAt' | 'auth' | 'door'>): readonly InteractionEvent[] {
  const source = sourceOf(sample)
  return payloadsOf(bodyOf(sample), source.system).flatMap((payload) => {
    const ingested = ingest(payload, source, { key: PSEUDONYM_KEY, object: sample.name, ...about })
    return ingested.ok ? ingested.events : []
  })
}

/** What the same body in a file publishes. */
async function filed(sample: Sample): Promise<readonly InteractionEvent[]> {
  const source = sourceOf(sample)
  const layout = layoutOf(sample.name, source.system)
  const events: InteractionEvent[] = []
  async function* open() {
    yield bodyOf(sample)
  }
  for await (const batch of records(open, layout))
    for (const raw of batch)
      events.push(...ingestRecord(raw, { source, layout, key: PSEUDONYM_KEY, receivedAt: TUESDAY, object: sample.name }).events)
  return events
}

/** The counts of a consumer that reads these events in this order. */
async function counted(events: readonly InteractionEvent[]) {
  const { put, run, lake } = createHarness()
  put(...events.map(encode))
  expect((await run(interactionsConsumer)).error).toBeUndefined()
  return (await readSegments(lake, interactionsConsumer.dataset, [])).map(({ facts }) => ({
    records: facts.records,
    duplicates: facts.duplicates,
    conflicts: facts.conflicts,
  }))
}

describe.each([...systems.keys()])('a payload of %s', (system) => {
  const own = samples.filter((it) => it.system === system)
  const requests = own.map((sample) => requested(sample, { door: 'webhook', auth: 'signature', receivedAt: MONDAY }))
  const first = requests.flat().filter(({ id }, index, all) => all.findIndex((it) => it.id === id) === index)

  test.each(own)('$name gives the same events through every door and on another day', async (sample) => {
    const sent = requests[own.indexOf(sample)]
    const polled = requested(sample, { door: 'poll', auth: 'transport', receivedAt: TUESDAY })
    for (const again of [polled, await filed(sample)]) {
      expect(again.map(({ id }) => id)).toEqual(sent?.map(({ id }) => id))
      expect(again.map(({ data }) => contentDigest(data))).toEqual(sent?.map(({ data }) => contentDigest(data)))
    }
  })

  test('is a duplicate when it comes again through another door, and not a conflict', async () => {
    const files = await Promise.all(own.map(filed))
    const ids = new Set(first.map(({ id }) => id))
    const again = files.flat().filter(({ id }) => ids.delete(id))
    expect(again.length).toBeGreaterThan(0)
    expect(await counted([...first, ...again])).toEqual([{ records: 2 * first.length, duplicates: first.length, conflicts: 0 }])
  })

  test('is a conflict when it says something else under the same id', async () => {
    const changed = first.map((it) => ({ ...it, data: { ...it.data, region: 'elsewhere' } }))
    const [counts] = await counted([...first, ...changed])
    expect(counts).toEqual({ records: 2 * first.length, duplicates: first.length, conflicts: first.length })
  })
})
