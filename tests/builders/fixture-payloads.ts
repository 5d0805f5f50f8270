import { readdirSync, readFileSync } from 'node:fs'
import { systems } from '../../producers/all.ts'
import type { System } from '../../producers/adapter.ts'
import { ingest, type ConfiguredSource, type Ingested } from '../../producers/ingest/ingest.ts'
import { recordDigests } from '../../producers/ingest/record-digests.ts'
import { rejectedMessage } from '../../producers/publishing/rejected.ts'
import { layoutOf } from '../../producers/reading/layout.ts'
import { parseJson } from '../../producers/reading/json.ts'
import { records } from '../../producers/reading/records.ts'
import type { InteractionEvent } from '../../schemas/event/envelope.ts'
import { PSEUDONYM_KEY, sourceConfig } from './source.ts'

/** The fixtures of all systems as the payloads that reach an adapter, and what ingest and the rejected topic make of a payload. */
export type FixtureFile = { readonly system: string; readonly name: string }

const FIXTURES = new URL('../fixtures/', import.meta.url)
const TEMPLATES = new URL('../../producers/systems/by-mapping/templates/', import.meta.url)
const RECEIVED = Date.parse('2026-04-06T09:00:00.000Z')

/** Every file of `tests/fixtures/<system>`, for every system there is. */
export const samples: readonly FixtureFile[] = [...systems.keys()].flatMap((system) =>
  readdirSync(new URL(`${system}/`, FIXTURES)).map((name) => ({ system, name })),
)

export const sampleBytes = ({ system, name }: FixtureFile): Uint8Array => readFileSync(new URL(`${system}/${name}`, FIXTURES))

/** A source of the sample's system. Of a mapped system: the template of the sample's name. */
export function sampleSource({ system, name }: FixtureFile, options: Readonly<Record<string, unknown>> = {}): ConfiguredSource {
  return { name: 'acme', config: sourceConfig({ system, region: 'DE', zone: 'Europe/Berlin', options }), system: systemOf(system, name) }
}

function systemOf(name: string, file: string): System {
  const entry = systems.get(name)
  if (entry === undefined) throw new Error(`there is no system ${name}`)
  if (!entry.mapped) return entry.system
  const made = entry.make(readFileSync(new URL(file.replace(/\.\w+$/, '.yaml'), TEMPLATES), 'utf8'))
  if (!made.ok) throw new Error(`the mapping of ${file} is not right`)
  return made.system
}

export async function samplePayloads(sample: FixtureFile, source: ConfiguredSource): Promise<readonly unknown[]> {
  const layout = layoutOf(sample.name, source.system)
  const payloads: unknown[] = []
  async function* open() {
    yield sampleBytes(sample)
  }
  for await (const batch of records(open, layout))
    for (const raw of batch) {
      const split = raw.ok ? layout.payloadsOf(raw.value) : undefined
      if (split?.ok === true) payloads.push(...split.payloads)
    }
  return payloads
}

export const takeIn = (payload: unknown, source: ConfiguredSource, digests = recordDigests(PSEUDONYM_KEY)): Ingested =>
  ingest(payload, source, { door: 'webhook', receivedAt: RECEIVED, auth: 'signature', key: PSEUDONYM_KEY, digests })

/** What must not depend on whether a payload was accepted at once or kept masked and tried again. */
export const idsOf = ({ id, subject, partitionkey, data }: InteractionEvent) => {
  const { conversation_id, related, revision, customer, source } = data
  return { id, subject, partitionkey, conversation_id, related, revision, customer, key: source.event_key }
}

export type KeptPayload = { readonly text: string; /** With its headers. */ readonly record: string }

/** A payload as the topic of rejected payloads keeps it. */
export function keepPayload(payload: unknown, source: ConfiguredSource, path = ''): KeptPayload {
  return keepBody(Buffer.from(JSON.stringify(payload)), source, path)
}

export function keepBody(body: Uint8Array, source: ConfiguredSource, path: string, contentType = 'application/json'): KeptPayload {
  const message = rejectedMessage({
    source,
    key: PSEUDONYM_KEY,
    code: 'odd',
    path,
    stage: 'normalize',
    body,
    contentType,
    door: 'webhook',
    auth: 'signature',
    receivedAt: RECEIVED,
    digests: [],
  })
  const text = Buffer.from(message.value).toString()
  return { text, record: `${text} ${JSON.stringify(message.headers)}` }
}

export function parseKept(text: string): unknown {
  const read = parseJson(text)
  if (!read.ok) throw new Error(read.code)
  return read.value
}
