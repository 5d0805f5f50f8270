import { readFileSync } from 'node:fs'
import { amazonConnect } from '../../../../producers/systems/amazon-connect/adapter.ts'
import type { Context, Draft, Normalized } from '../../../../producers/adapter.ts'
import { ingest } from '../../../../producers/ingest/ingest.ts'
import type { InteractionEvent } from '../../../../schemas/event/envelope.ts'
import type { Interaction } from '../../../../schemas/event/interaction.ts'
import { adapterContext, PSEUDONYM_KEY, sourceConfig } from '../../../builders/source.ts'

type Json = Record<string, unknown>
/** What the test is about, in place of what the fixture says; dotted names reach inside. */
type About = Readonly<Record<string, unknown>>

const RECEIVED = '2026-03-03T00:00:00.000Z'

export function bytes(name: string): Buffer {
  return readFileSync(new URL(`../../../fixtures/amazon-connect/${name}`, import.meta.url))
}

export function fixture(name: string, about: About = {}): Json {
  const payload = JSON.parse(bytes(name).toString('utf8')) as Json
  for (const [path, value] of Object.entries(about)) {
    const names = path.split('.')
    const last = names.pop()!
    let inside = payload
    for (const it of names) inside = (inside[it] ??= {}) as Json
    inside[last] = value
  }
  return payload
}

export const record = (about: About = {}) => fixture('contact-record-transferred.json', about)

export function normalized(payload: unknown, context: Partial<Context> = {}): Normalized {
  return amazonConnect.normalize(payload, adapterContext({ receivedAt: RECEIVED, ...context }))
}

/** The one draft of a payload. */
export function drafted(payload: unknown, context: Partial<Context> = {}): Draft {
  const result = normalized(payload, context)
  if (!result.ok || result.drafts.length !== 1) throw new Error(`not one draft: ${JSON.stringify(result)}`)
  return result.drafts[0]!
}

export function warningsOf(draft: Draft): readonly string[] {
  return (draft.warnings ?? []).map(({ code, path }) => `${code} ${path ?? ''}`)
}

/** The events of a payload as they go on the log: completed and checked against the strict schema. */
export function published(
  payload: unknown,
  arrival: { receivedAt?: number; object?: string; options?: Json } = {},
): readonly InteractionEvent[] {
  const { receivedAt = Date.parse(RECEIVED), object, options = {} } = arrival
  const config = sourceConfig({ system: 'amazon-connect', options })
  const context = { door: 'file', receivedAt, auth: 'none', key: PSEUDONYM_KEY, ...(object === undefined ? {} : { object }) } as const
  const result = ingest(payload, { name: 'acme-connect', config, system: amazonConnect }, context)
  if (!result.ok) throw new Error(`refused: ${result.code} at ${result.path}`)
  return result.events
}

/**
 * An interaction as the union of its revisions: for each field the highest revision that states it, then the smaller bytes. What is
 * null, unknown, absent or empty states nothing, nor does a beginning that is only the time of arrival.
 */
export function union(events: readonly InteractionEvent[]): Readonly<Record<string, unknown>> {
  const once = new Map(events.toReversed().map((it) => [it.id, it.data]))
  const fields = new Map<string, { revision: number; json: string }>()
  for (const data of once.values()) {
    for (const [path, value] of statements(data)) {
      const json = JSON.stringify(value)
      const held = fields.get(path)
      if (held === undefined || data.revision > held.revision || (data.revision === held.revision && json < held.json))
        fields.set(path, { revision: data.revision, json })
    }
  }
  return Object.fromEntries(
    [...fields].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([path, { json }]) => [path, JSON.parse(json) as unknown]),
  )
}

function statements(data: Interaction): readonly (readonly [string, unknown])[] {
  const { source: _, quality: _warnings, occurred_at, time_quality, ...rest } = data
  const began = time_quality === 'received_only' ? {} : { occurred_at, time_quality }
  return leaves({ ...rest, ...began }, '')
}

function leaves(value: unknown, path: string): readonly (readonly [string, unknown])[] {
  if (value === null || value === undefined || value === 'unknown' || value === 'absent') return []
  if (Array.isArray(value)) return value.length === 0 ? [] : [[path, value]]
  if (typeof value !== 'object') return [[path, value]]
  return Object.entries(value).flatMap(([name, it]) => leaves(it, path === '' ? name : `${path}.${name}`))
}
