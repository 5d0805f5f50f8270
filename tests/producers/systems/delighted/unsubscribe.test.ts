import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { countsAsContact } from '../../../../consumers/datasets/counts-as-contact.ts'
import { delighted } from '../../../../producers/systems/delighted/adapter.ts'
import { ingest } from '../../../../producers/ingest/ingest.ts'
import { splitBody } from '../../../../producers/reading/split.ts'
import { PSEUDONYM_KEY, sourceConfig } from '../../../builders/source.ts'

const RECEIVED = '2026-04-01T00:00:00.000Z'

function published(payload: unknown) {
  const source = { name: 'nps', config: sourceConfig({ system: 'delighted', account: 'fjord' }), system: delighted }
  const context = { door: 'webhook', receivedAt: Date.parse(RECEIVED), auth: 'signature', key: PSEUDONYM_KEY } as const
  const result = ingest(payload, source, context)
  if (!result.ok) throw new Error(`refused: ${result.code} at ${result.path}`)
  return result.events
}

const read = (name: string) => {
  const split = splitBody(readFileSync(new URL(`../../../fixtures/delighted/${name}`, import.meta.url)), delighted)
  return split.ok ? split.payloads : []
}
const [created] = read('unsubscribe-created.webhook.json')
const [withoutTime] = read('person-unsubscribed.webhook.json')
const [listed, byPhone] = read('unsubscribes.response.json')

describe('an unsubscribe', () => {
  test('is the consent of the person, and no contact', () => {
    const [event] = published(created)
    expect(event?.data).toMatchObject({
      interaction_id: 'delighted:fjord:unsubscribe:9120',
      occurred_at: '2026-03-02T11:13:20.000Z',
      channel: 'other',
      content: { status: 'absent' },
      consent: { marketing_contact: 'withdrawn', captured_at: '2026-03-02T11:13:20.000Z', source: 'delighted unsubscribe' },
      customer: { ref: expect.stringMatching(/^p1:/) as unknown },
    })
    expect(event === undefined ? undefined : countsAsContact(event.data)).toBe(false)
    expect(JSON.stringify(event)).not.toMatch(/Solberg|fjord\.example/i)
  })

  test('is the same event by webhook and by the API', () => {
    expect(published(listed)[0]?.id).toBe(published(created)[0]?.id)
  })

  test('without a time says nothing that depends on when it came', () => {
    expect(published(withoutTime)[0]?.data).toMatchObject({
      interaction_id: 'delighted:fjord:unsubscribe:9120',
      time_quality: 'received_only',
      revision: 0,
    })
    expect(published(withoutTime)[0]?.data.consent).toEqual({ marketing_contact: 'withdrawn', source: 'delighted unsubscribe' })
  })

  test('of somebody with a phone number names them', () => {
    expect(published(byPhone)[0]?.data.customer.ref).toMatch(/^p1:/)
  })

  test('names the person by the address alone without showing it', () => {
    const [event] = published({ event_type: 'unsubscribe.created', event_data: { person: { email: 'a@fjord.example' } } })
    expect(event?.data.customer.ref).toMatch(/^p1:/)
    expect(JSON.stringify(event)).not.toContain('a@fjord.example')
  })

  test('of nobody is refused', () => {
    const payload = { event_type: 'unsubscribe.created', event_data: {} }
    expect(() => published(payload)).toThrow('missing_id at event_data.person')
  })
})

test('a contact through another channel with a statement of consent still counts', () => {
  const [event] = published(created)
  if (event === undefined) throw new Error('no event')
  expect(countsAsContact({ ...event.data, reasons: [{ label: 'moving', given_by: 'customer' }] })).toBe(true)
  expect(countsAsContact({ ...event.data, channel: 'phone' })).toBe(true)
})
