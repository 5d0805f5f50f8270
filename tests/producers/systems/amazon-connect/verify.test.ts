import { expect, test } from '@jest/globals'
import { amazonConnect } from '../../../../producers/systems/amazon-connect/adapter.ts'

const SECRET = 'correct-horse-battery'
const basic = (pair: string) => `Basic ${Buffer.from(pair).toString('base64')}`
const verify = (headers: Record<string, string>, secrets: readonly string[] = ['older', SECRET]) =>
  amazonConnect.verify({ method: 'POST', url: 'https://signals.acme.test/in/connect', headers, body: new Uint8Array() }, secrets, 0)

test.each([
  ['the access key of Firehose', { 'x-amz-firehose-access-key': SECRET }],
  ['an API key', { 'x-api-key': SECRET }],
  ['a bearer', { authorization: `Bearer ${SECRET}` }],
  ['a password', { authorization: basic(`connect:${SECRET}`) }],
])('%s proves the sender', (_, headers) => {
  expect(verify(headers)).toEqual({ ok: true, auth: 'shared_secret' })
})

test.each([
  ['a wrong access key', { 'x-amz-firehose-access-key': 'correct-horse-batterx' }],
  ['a shorter one', { 'x-amz-firehose-access-key': 'correct' }],
  ['an empty one', { 'x-amz-firehose-access-key': '' }],
  ['a wrong API key', { 'x-api-key': 'x' }],
  ['a wrong password', { authorization: basic('connect:x') }],
  ['nothing', {}],
])('%s does not', (_, headers) => {
  expect(verify(headers)).toMatchObject({ ok: false })
})

test('without a configured secret nobody is believed', () => {
  expect(verify({ 'x-amz-firehose-access-key': '' }, [''])).toMatchObject({ ok: false })
  expect(verify({ 'x-api-key': SECRET }, [])).toMatchObject({ ok: false })
})
