import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { systems } from '../../../producers/all.ts'
import type { System } from '../../../producers/adapter.ts'
import { ingest, type ConfiguredSource, type Ingested } from '../../../producers/ingest/ingest.ts'
import { recordDigests } from '../../../producers/ingest/record-digests.ts'
import { rejectedMessage } from '../../../producers/publishing/rejected.ts'
import { layoutOf } from '../../../producers/reading/layout.ts'
import { parseJson } from '../../../producers/reading/json.ts'
import { records } from '../../../producers/reading/records.ts'
import type { InteractionEvent } from '../../../schemas/event/envelope.ts'
import { PSEUDONYM_KEY, sourceConfig } from '../../builders/source.ts'

const FIXTURES = new URL('../../fixtures/', import.meta.url)
const TEMPLATES = new URL('../../../producers/systems/by-mapping/templates/', import.meta.url)
const RECEIVED = Date.parse('2026-04-06T09:00:00.000Z')

/** Every file of `tests/fixtures/<system>`, for every system there is. */
const samples = [...systems.keys()].flatMap((system) => readdirSync(new URL(`${system}/`, FIXTURES)).map((name) => ({ system, name })))

function sourceOf(system: string, file: string): ConfiguredSource {
  return { name: 'acme', config: sourceConfig({ system, region: 'DE', zone: 'Europe/Berlin' }), system: systemOf(system, file) }
}

function systemOf(name: string, file: string): System {
  const entry = systems.get(name)!
  if (!entry.mapped) return entry.system
  const made = entry.make(readFileSync(new URL(file.replace(/\.\w+$/, '.yaml'), TEMPLATES), 'utf8'))
  if (!made.ok) throw new Error(`the mapping of ${file} is not right`)
  return made.system
}

async function payloadsOf(system: string, name: string, source: ConfiguredSource): Promise<readonly unknown[]> {
  const layout = layoutOf(name, source.system)
  const payloads: unknown[] = []
  async function* open() {
    yield readFileSync(new URL(`${system}/${name}`, FIXTURES))
  }
  for await (const batch of records(open, layout))
    for (const raw of batch) {
      const split = raw.ok ? layout.payloadsOf(raw.value) : undefined
      if (split?.ok === true) payloads.push(...split.payloads)
    }
  return payloads
}

const take = (payload: unknown, source: ConfiguredSource, digests = recordDigests(PSEUDONYM_KEY)): Ingested =>
  ingest(payload, source, { door: 'webhook', receivedAt: RECEIVED, auth: 'signature', key: PSEUDONYM_KEY, digests })

const namesOf = ({ id, subject, partitionkey, data }: InteractionEvent) => {
  const { conversation_id, related, revision, customer, source } = data
  return { id, subject, partitionkey, conversation_id, related, revision, customer, key: source.event_key }
}

/** A payload as the topic of rejected payloads keeps it. */
function keptOf(payload: unknown, source: ConfiguredSource, path = ''): { readonly text: string; readonly record: string } {
  const message = rejectedMessage({
    source,
    key: PSEUDONYM_KEY,
    code: 'odd',
    path,
    stage: 'normalize',
    body: Buffer.from(JSON.stringify(payload)),
    contentType: 'application/json',
    door: 'webhook',
    auth: 'signature',
    receivedAt: RECEIVED,
    digests: [],
  })
  const text = Buffer.from(message.value).toString()
  return { text, record: `${text} ${JSON.stringify(message.headers)}` }
}

function parsed(text: string): unknown {
  const read = parseJson(text)
  if (!read.ok) throw new Error(read.code)
  return read.value
}

/** What a canary looks like, and what of it must be nowhere. */
const CANARIES = [
  ['canary.bird@leak.example', /canary\.?bird/i],
  ['+49 171 5550199', /5550199/],
  ['4111 1111 1111 1111', /4111 ?1111/],
  ['DE89 3704 0044 0532 0130 00', /3704 ?0044/],
  ['SSN 219-09-9999', /219-?09-?9999/],
  ['from 203.0.113.77', /203\.0\.113\.77/],
  ['canary%40leak.example', /canary%40/],
] as const
/** In ids, cards and the like stay byte for byte. */
const IN_IDS = CANARIES.slice(0, 2)
const ID = /(?:^|[_\s.-])(?:id|ids|key|arn)$|[a-z](?:Id|ID|Key|Arn|ARN)$/i

type Path = readonly (string | number)[]

function leavesOf(value: unknown, path: Path = []): readonly { readonly path: Path; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, it]) => leavesOf(it, [...path, Array.isArray(value) ? Number(name) : name]))
}

function withText(value: unknown, [name, ...rest]: Path, text: string): unknown {
  if (name === undefined) return text
  if (Array.isArray(value)) return value.map((it: unknown, at) => (at === name ? withText(it, rest, text) : it))
  const object = value as Record<string, unknown>
  return { ...object, [name]: withText(object[name], rest, text) }
}

describe.each(samples)('a payload of $system in $name', ({ system, name }) => {
  const source = sourceOf(system, name)

  test('that is kept masked gives the ids, the customer and the partition of the original', async () => {
    for (const payload of await payloadsOf(system, name, source)) {
      const digests = recordDigests(PSEUDONYM_KEY)
      const direct = take(payload, source, digests)
      const { text } = keptOf(payload, source)
      const again = take(parsed(text), source, recordDigests(PSEUDONYM_KEY, digests.asked()))
      if (!direct.ok) continue
      expect(again.ok ? again.events.map(namesOf) : again).toEqual(direct.events.map(namesOf))
    }
  })

  test('is kept the same when it is masked again', async () => {
    for (const payload of await payloadsOf(system, name, source)) {
      const { text } = keptOf(payload, source)
      expect(keptOf(parsed(text), source).text).toBe(text)
    }
  })

  test('with a canary in any text lets it out nowhere: not in an event, not in what is kept, not in a path or warning', async () => {
    let turn = 0
    for (const payload of await payloadsOf(system, name, source))
      for (const { path, text } of leavesOf(payload)) {
        const field = String(path.findLast((it) => typeof it === 'string') ?? '')
        const kinds = ID.test(field) ? IN_IDS : CANARIES
        const [canary, needle] = kinds[turn % kinds.length]!
        turn += 1
        for (const planted of [canary, `${text} ${canary}`]) {
          const changed = withText(payload, path, planted)
          const taken = take(changed, source)
          const { record } = keptOf(changed, source, taken.ok ? '' : taken.path)
          expect({ path, planted, found: needle.test(JSON.stringify(taken)) }).toEqual({ path, planted, found: false })
          expect({ path, planted, found: needle.test(record) ? record : '' }).toEqual({ path, planted, found: '' })
        }
      }
  })
})
