import { readFileSync } from 'node:fs'
import type { Context, Draft, Normalized } from '../../../../producers/adapter.ts'
import { ingest } from '../../../../producers/ingest/ingest.ts'
import { zendesk } from '../../../../producers/systems/zendesk/adapter.ts'
import { splitBody } from '../../../../producers/reading/split.ts'
import type { InteractionEvent } from '../../../../schemas/event/envelope.ts'
import { adapterContext, PSEUDONYM_KEY, sourceConfig } from '../../../builders/source.ts'

type Json = Record<string, unknown>
export const RECEIVED = Date.parse('2026-04-01T00:00:00.000Z')

function bytes(name: string): Buffer {
  return readFileSync(new URL(`../../../fixtures/zendesk/${name}`, import.meta.url))
}

/** The payloads of a fixture. */
export function zendeskPayloads(name: string): readonly Json[] {
  const split = splitBody(bytes(name), zendesk)
  if (!split.ok) throw new Error(`${name}: ${split.code}`)
  return split.payloads as Json[]
}

/** A webhook of the fixtures with other words in its detail or event. */
export function webhook(name: string, about: { detail?: Json; event?: Json; type?: string; time?: string } = {}): Json {
  const [one] = zendeskPayloads(`${name}.webhook.json`)
  const { detail, event, ...top } = about
  return { ...one, ...top, detail: { ...(one!['detail'] as Json), ...detail }, event: { ...(one!['event'] as Json), ...event } }
}

export function zendeskTicket(about: Json = {}): Json {
  return { ...zendeskPayloads('tickets.export.jsonl')[0], ...about }
}

export function normalized(payload: unknown, context: Partial<Context> = {}): Normalized {
  return zendesk.normalize(payload, adapterContext({ account: 'lumen', receivedAt: new Date(RECEIVED).toISOString(), ...context }))
}

export function drafts(payload: unknown, context: Partial<Context> = {}): readonly Draft[] {
  const result = normalized(payload, context)
  if (!result.ok) throw new Error(`refused: ${result.code} at ${result.path}`)
  return result.drafts
}

export function zendeskDraft(payload: unknown, context: Partial<Context> = {}): Draft {
  return drafts(payload, context)[0]!
}

/** The events of a payload, completed and checked against the strict schema. */
export function published(payload: unknown, options: Json = {}): readonly InteractionEvent[] {
  const config = sourceConfig({ system: 'zendesk', account: 'lumen', options })
  const context = { door: 'webhook', receivedAt: RECEIVED, auth: 'signature', key: PSEUDONYM_KEY } as const
  const result = ingest(payload, { name: 'lumen-zendesk', config, system: zendesk }, context)
  if (!result.ok) throw new Error(`refused: ${result.code} at ${result.path}`)
  return result.events
}
