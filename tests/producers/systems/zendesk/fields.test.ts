import { readdirSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { leavesOf } from '../../../../producers/formats/leaves.ts'
import { openTicketEnvelope } from '../../../../producers/systems/zendesk/envelopes.ts'
import { ZENDESK_FIELDS } from '../../../../producers/systems/zendesk/fields.ts'
import { payloadKindOf } from '../../../../producers/systems/zendesk/kinds.ts'
import { zendeskPayloads } from './reading.ts'

const payloads = readdirSync(new URL('../../../fixtures/zendesk/', import.meta.url)).flatMap((name) => zendeskPayloads(name))

/** The path as the list names it. */
function listedPath(payload: unknown, path: string): string {
  const kind = payloadKindOf(openTicketEnvelope(payload))
  if (kind === 'event' || kind === 'message' || kind === 'elsewhere') return path.replace(/^detail\.(?!ticket_event\.)/, '{ticket}.')
  return `{${kind}}.${path}`
}

const paths = [...new Set(payloads.flatMap((it) => [...leavesOf(it)].map((path) => listedPath(it, path))))]
const isListed = (path: string) =>
  ZENDESK_FIELDS.some((field) => (field.path.endsWith('.*') ? path.startsWith(field.path.slice(0, -1)) : field.path === path))

test('every field of every sample is listed: as read, or as dropped with the reason', () => {
  expect(paths.length).toBeGreaterThan(80)
  expect(paths.filter((path) => !isListed(path))).toEqual([])
})

test('a field that no list names is found', () => {
  expect(isListed('{ticket}.mood')).toBe(false)
  expect(isListed('event.mood')).toBe(false)
})

test('a field is listed once, and what is dropped has its reason', () => {
  expect(new Set(ZENDESK_FIELDS.map(({ path }) => path)).size).toBe(ZENDESK_FIELDS.length)
  for (const { path, into, note } of ZENDESK_FIELDS) expect([path, into === undefined && note === '']).toEqual([path, false])
})
