import { afterEach, describe, expect, test } from '@jest/globals'
import { stringify } from 'yaml'
import { systems } from '../../../../producers/all.ts'
import { readConfig } from '../../../../producers/operate/config.ts'
import { ARRIVAL, closeGateways, startGateway } from './start-gateway.ts'

afterEach(closeGateways)

const none = { ok: false, reason: 'none' } as const

/** A gateway with one source of Amazon Connect. */
async function startConnect() {
  const privacy = { analysis_basis: 'contract', default_analysis: 'granted', default_marketing: 'unknown' }
  const connect = { system: 'amazon-connect', account: 'acme', secrets: ['KEY'], privacy }
  const config = readConfig(stringify({ version: 1, sources: { connect } }), systems, {
    secret: () => ({ ok: true, text: 'an access key' }),
    mapping: () => none,
  })
  if (!config.ok) throw new Error(JSON.stringify(config.complaints))
  const gateway = await startGateway({ sources: config.sources })
  const send = (body: unknown, headers: Record<string, string> = {}, path = '/in/connect') =>
    gateway.post(JSON.stringify(body), { 'x-amz-firehose-access-key': 'an access key', ...headers }, path)
  return { ...gateway, send }
}

const data = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64')
const contact = { ContactId: 'a1', Channel: 'VOICE', InitiationMethod: 'INBOUND', InitiationTimestamp: '2026-03-02T09:00:00Z' }
const push = { requestId: 'r-1', timestamp: 1, records: [{ data: data(contact) }, { data: data({ ...contact, ContactId: 'a2' }) }] }

describe('a push of Firehose', () => {
  test('is answered as Firehose expects, with what became of it', async () => {
    const { send, published } = await startConnect()
    const response = await send(push, { 'x-amz-firehose-request-id': 'r-1' })
    expect([response.status, await response.json()]).toEqual([200, { events: 2, rejected: 0, requestId: 'r-1', timestamp: ARRIVAL }])
    expect(published()).toHaveLength(2)
  })

  test('is told why it was refused', async () => {
    const { send, published } = await startConnect()
    const response = await send(push, { 'x-amz-firehose-access-key': 'a wrong one' })
    expect([response.status, await response.json()]).toMatchObject([401, { requestId: 'r-1', errorMessage: expect.any(String) }])
    expect(published()).toEqual([])
  })

  test('and no other request', async () => {
    const { send } = await startConnect()
    expect(await (await send(contact)).json()).toEqual({ events: 1, rejected: 0 })
  })
})

test('a subscription to confirm is told to the operator', async () => {
  const { send, lines } = await startConnect()
  const topic = 'arn:aws:sns:eu-central-1:000000000042:chat'
  const address = `https://sns.invalid/?Action=ConfirmSubscription&TopicArn=${topic}&Token=${'0123456789abcdef'.repeat(14)}`
  const response = await send({ Type: 'SubscriptionConfirmation', Token: 't', TopicArn: topic, SubscribeURL: address })
  expect([response.status, await response.json()]).toEqual([200, { events: 0, rejected: 0 }])
  expect(lines.map((it) => JSON.parse(it) as unknown)).toContainEqual(
    expect.objectContaining({ source: 'connect', reason: 'subscription_to_confirm', topic, address }),
  )
})

describe('a file sent over HTTP', () => {
  const analysis = { Channel: 'VOICE', JobStatus: 'COMPLETED', Transcript: [], Categories: { MatchedCategories: ['Bill'] } }
  const object = 'Analysis/Voice/2026/03/02/a1_analysis_2026-03-02T09:13:05Z.json'

  test.each([
    ['its header', { 'x-object-key': object }, '/in/connect'],
    ['its address', {}, `/in/connect?object=${encodeURIComponent(object)}`],
  ])('has the contact that %s names', async (_, headers, path) => {
    const { send, published } = await startConnect()
    expect(await (await send(analysis, headers, path)).json()).toEqual({ events: 1, rejected: 0 })
    expect(published()).toMatchObject([{ event: { subject: 'amazon-connect:acme:a1' } }])
  })

  test('that names none anywhere is refused', async () => {
    const { send } = await startConnect()
    expect(await (await send(analysis, { 'x-object-key': ' ' })).json()).toEqual({
      events: 0,
      rejected: [{ code: 'no_contact_id', path: 'CustomerMetadata.ContactId' }],
    })
  })
})
