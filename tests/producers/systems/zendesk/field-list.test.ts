import { readdirSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { leavesOf } from '../../../../producers/formats/leaves.ts'
import { openTicketEnvelope } from '../../../../producers/systems/zendesk/envelopes.ts'
import { ZENDESK_FIELDS } from '../../../../producers/systems/zendesk/field-list.ts'
import { payloadKindOf } from '../../../../producers/systems/zendesk/kinds.ts'
import { namesField } from '../../../builders/listed-fields.ts'
import { zendeskPayloads } from './reading.ts'

const payloads = readdirSync(new URL('../../../fixtures/zendesk/', import.meta.url)).flatMap((name) => zendeskPayloads(name))

/** The path as the list names it. */
function listedPath(payload: unknown, path: string): string {
  const kind = payloadKindOf(openTicketEnvelope(payload))
  if (kind === 'event' || kind === 'message' || kind === 'elsewhere') return path.replace(/^detail\.(?!ticket_event\.)/, '{ticket}.')
  return `{${kind}}.${path}`
}

const paths = [...new Set(payloads.flatMap((it) => [...leavesOf(it)].map((path) => listedPath(it, path))))]
test('every field of every sample is listed: as read, or as dropped with the reason', () => {
  expect(paths.length).toBeGreaterThan(80)
  expect(paths.filter((path) => !namesField(ZENDESK_FIELDS, path))).toEqual([])
})

test('a field that no list names is found', () => {
  expect(namesField(ZENDESK_FIELDS, '{ticket}.mood')).toBe(false)
  expect(namesField(ZENDESK_FIELDS, 'event.mood')).toBe(false)
})
