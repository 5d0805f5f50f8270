import { once } from 'node:events'
import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { ALL_DELIVERIES } from '../builders/deliveries/all-deliveries.ts'
import { notification, sns } from '../builders/deliveries/connect-deliveries.ts'
import type { VendorRequest } from '../builders/deliveries/vendor-request.ts'
import { forgeriesOf, type NamedForgery } from '../builders/deliveries/forgeries.ts'
import { sayingsOf, sortSayings } from '../builders/deliveries/sayings.ts'
import { SECRETS } from '../builders/deliveries/signers.ts'
import { startVendorGateway, type LoggedEvent, type Told, type VendorGateway } from '../services/vendor-gateway.ts'

/** One running gateway with one signals.yaml takes what every vendor sends. */
const TIMEOUT_MS = 180_000
const SOURCES = [...new Set(ALL_DELIVERIES.map((it) => it.source))]
/** Of the sources that are not called like their system. */
const SYSTEMS: Readonly<Record<string, string>> = { connect: 'amazon-connect', support: 'zendesk', nps: 'delighted' }

/** What payloads name and no line of the log, no refused payload and no line of the gateway may. */
const NAMES = /Brandt|Lindqvist|Adeyemi|hler|Holm|Lena Fuchs|Teller|berg\.example|example\.test/
const PRIVATE = new RegExp(`${NAMES.source}|5550100\\d|4111|calls every|Again her|angry|refund`)

let gateway: VendorGateway
const answers = new Map<VendorRequest, Told>()
const forged = new Map<NamedForgery, Told>()
let first: readonly LoggedEvent[] = []
let all: readonly LoggedEvent[] = []

const of = (source: string) => ALL_DELIVERIES.filter((it) => it.source === source)
const forgeries = new Map(SOURCES.map((source) => [source, forgeriesOf(source)]))

/** Each vendor sends one request after the other; all of them send at once. */
async function deliverAll(deliver: (it: VendorRequest) => Promise<unknown>): Promise<readonly LoggedEvent[]> {
  await Promise.all(
    SOURCES.map(async (source) => {
      for (const it of of(source)) await deliver(it)
    }),
  )
  return gateway.events()
}

async function forgeAll(): Promise<void> {
  for (const source of SOURCES) {
    const [real] = of(source)
    if (real === undefined) throw new Error(`nothing is delivered to ${source}`)
    for (const it of forgeries.get(source) ?? []) forged.set(it, await gateway.deliver(real, it.forgery))
  }
}

beforeAll(async () => {
  gateway = await startVendorGateway()
  first = await deliverAll(async (it) => answers.set(it, await gateway.deliver(it)))
  await forgeAll()
  all = await deliverAll((it) => gateway.deliver(it))
}, TIMEOUT_MS)
afterAll(async () => {
  await gateway?.end()
}, TIMEOUT_MS)

describe.each(SOURCES)('the source %s', (source) => {
  const deliveries = of(source)

  test.each(deliveries.map((it) => [it.name, it] as const))('is answered: %s', (_, delivery) => {
    expect(answers.get(delivery)).toEqual({
      status: 200,
      type: typeof delivery.told === 'string' ? 'text/xml' : 'application/json',
      body: delivery.told ?? { events: delivery.says.length, rejected: 0 },
    })
  })

  test('is on the log with what was said, by whom and when, and with nothing else', () => {
    const own = first.filter(({ data }) => data.source.system === (SYSTEMS[source] ?? source))
    const distinct = own.filter(({ id }, index) => own.findIndex((it) => it.id === id) === index)
    expect(sayingsOf(distinct.map((it) => it.data))).toEqual(sortSayings(deliveries.flatMap((it) => it.says)))
  })

  test.each((forgeries.get(source) ?? []).map((it) => [it.name, it] as const))('does not believe a request %s', (_, it) => {
    const { status, body } = forged.get(it) ?? {}
    expect(status).toBe(401)
    expect(body).not.toHaveProperty('events')
    expect(body).not.toHaveProperty('rejected')
  })
})

test('a request that is sent again gives the same events, and one that is not believed gives none', () => {
  expect(all).toHaveLength(first.length * 2)
  expect(new Set(all.map((it) => it.id))).toEqual(new Set(first.map((it) => it.id)))
})

test('a person who calls, texts and writes by two messengers is one customer', () => {
  const ids = ['twilio:acme:SM1', 'twilio:acme:MM2', 'twilio:acme:CA1', 'twilio:acme:SM3', 'whatsapp:acme:w3']
  const refs = ids.map((id) => first.find((it) => it.data.interaction_id === id)?.data.customer.ref)
  expect(refs[0]).toMatch(/^p1:/)
  expect(new Set(refs).size).toBe(1)
})

test('a refused payload is kept, and nobody is named on the log, in refused payloads or in what the gateway writes', async () => {
  const refused = ALL_DELIVERIES.filter((it) => it.isRefused === true)
  const kept = await gateway.rejected()
  expect(kept).toHaveLength(refused.length * 2)
  for (const written of [JSON.stringify(all), kept.join('\n'), gateway.said()]) expect(PRIVATE.exec(written)?.[0]).toBeUndefined()
})

test('Firehose is told in its own form that its key is wrong', async () => {
  const [push] = of('connect')
  const wrong = await gateway.deliver({ ...push, source: 'connect', body: push?.body ?? '', sign: () => ({ headers: KEYED }) })
  expect(wrong).toEqual({
    status: 401,
    type: 'application/json',
    body: { requestId: 'push-x', timestamp: expect.any(Number), errorMessage: expect.stringContaining('access key') },
  })
})
const KEYED = { 'content-type': 'application/json', 'x-amz-firehose-request-id': 'push-x', 'x-amz-firehose-access-key': 'guessed' }

describe('the confirmation of a subscription of SNS', () => {
  const confirm = (address: string, topic: string) =>
    gateway.deliver({
      source: 'connect',
      body: notification('SubscriptionConfirmation', 'You have chosen to subscribe.', {
        Token: '0000',
        TopicArn: topic,
        SubscribeURL: address,
      }),
      sign: sns('SubscriptionConfirmation'),
    })

  test('is logged with an address that the operator can open', async () => {
    // The number of this account passes the check of card numbers.
    const topic = 'arn:aws:sns:eu-central-1:500000000009:chat'
    const address = `https://sns.eu-central-1.amazonaws.com/?Action=ConfirmSubscription&TopicArn=${topic}&Token=${'2336412f'.repeat(36)}`
    expect(await confirm(address, topic)).toMatchObject({ status: 200, body: { events: 0, rejected: 0 } })
    const lines = gateway.said().split('\n')
    expect(lines.filter((it) => it.includes(address) && it.includes('waits until its subscription is confirmed'))).toHaveLength(1)
  })

  test('is never fetched', async () => {
    let visits = 0
    const server = createServer((_, response) => {
      visits += 1
      response.end()
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    try {
      const bound = server.address()
      const port = typeof bound === 'object' ? bound?.port : undefined
      expect((await confirm(`http://127.0.0.1:${port}/confirm`, 'arn:aws:sns:eu-central-1:000000000042:chat')).status).toBe(200)
      expect(gateway.said()).toContain(`:${port}/confirm`)
      expect(visits).toBe(0)
    } finally {
      server.close()
    }
  })
})

describe('the question whether somebody answers', () => {
  const hub = `?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=`
  test.each([
    ['GET', 'whatsapp', `${hub}${SECRETS.META_TOKEN}`, 200, '1158201444'],
    ['GET', 'messenger', `${hub}${SECRETS.META_TOKEN}`, 200, '1158201444'],
    ['GET', 'whatsapp', `${hub}guessed`, 405, '{"error":"POST only"}'],
    ['GET', 'intercom', `${hub}${SECRETS.META_TOKEN}`, 405, '{"error":"POST only"}'],
    ['HEAD', 'intercom', '', 200, ''],
    ['HEAD', 'surveymonkey', '', 200, ''],
    ['HEAD', 'typeform', '', 405, ''],
    ['GET', 'surveymonkey', '', 405, '{"error":"POST only"}'],
  ])('%s at %s%s is answered %i', async (method, source, query, status, text) => {
    const response = await fetch(`${gateway.url}/in/${source}${query}`, { method })
    expect([response.status, await response.text()]).toEqual([status, text])
  })
})
