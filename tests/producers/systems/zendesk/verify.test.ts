import { createHmac } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { zendesk } from '../../../../producers/systems/zendesk/adapter.ts'

const SIGNING = 'the signing secret'
const BUS = 'the key of the bus'
const NOW = Date.parse('2026-03-02T09:14:06Z')
const BODY = '{"detail":{}}'

const verify = (headers: Record<string, string>, secrets: readonly string[] = [SIGNING, BUS]) =>
  zendesk.verify({ method: 'POST', url: 'https://signals.acme.test/in/support', headers, body: Buffer.from(BODY) }, secrets, NOW)
const signed = (secret: string, time = '2026-03-02T09:14:06Z') => ({
  'x-zendesk-webhook-signature-timestamp': time,
  'x-zendesk-webhook-signature': createHmac('sha256', secret).update(`${time}${BODY}`).digest('base64'),
})
const basic = (pair: string) => `Basic ${Buffer.from(pair).toString('base64')}`

test.each([
  ['a signature', signed(SIGNING), 'signature'],
  ['the key of an API destination', { 'x-api-key': BUS }, 'shared_secret'],
  ['a user name and a password of an API destination', { authorization: basic(`bus:${BUS}`) }, 'shared_secret'],
])('%s proves the sender', (_, headers, auth) => {
  expect(verify(headers)).toEqual({ ok: true, auth })
})

test.each([
  ['a wrong signature', signed('another'), 'wrong_signature'],
  ['a wrong signature beside the right key', { ...signed('another'), 'x-api-key': BUS }, 'wrong_signature'],
  ['an old signature beside the right key', { ...signed(SIGNING, '2026-03-02T09:00:00Z'), 'x-api-key': BUS }, 'stale_timestamp'],
  ['a wrong key', { 'x-api-key': 'x' }, 'wrong_secret'],
  ['an empty key', { 'x-api-key': '' }, 'missing_signature'],
  ['nothing', {}, 'missing_signature'],
])('%s does not', (_, headers, reason) => {
  expect(verify(headers)).toEqual({ ok: false, reason })
})

test('without a configured secret nobody is believed', () => {
  for (const secrets of [[], ['']]) expect(verify({ 'x-api-key': '' }, secrets)).toEqual({ ok: false, reason: 'no_secret_configured' })
})
