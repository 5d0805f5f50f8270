import { expect, test } from '@jest/globals'
import { amazonConnect } from '../../../../producers/systems/amazon-connect/adapter.ts'
import { ingest } from '../../../../producers/ingest/ingest.ts'
import { MAPPING_KEY, RECEIVED_AT, sourceOf } from '../by-mapping/mapped.ts'

/** The number of this account passes the check of card numbers. */
const TOPIC = 'arn:aws:sns:eu-central-1:500000000009:chat'
const ADDRESS = `https://sns.eu-central-1.amazonaws.com/?Action=ConfirmSubscription&TopicArn=${TOPIC}&Token=${'2336412f37fb687f'.repeat(18)}`

function noticeOf(about: Readonly<Record<string, unknown>>) {
  const payload = { Type: 'SubscriptionConfirmation', Token: '1', TopicArn: TOPIC, SubscribeURL: ADDRESS, ...about }
  const taken = ingest(payload, sourceOf(amazonConnect), { door: 'webhook', receivedAt: RECEIVED_AT, auth: 'none', key: MAPPING_KEY })
  return taken.ok ? taken.notices[0] : undefined
}

test.each<[string, { readonly TopicArn?: string; readonly SubscribeURL?: string; readonly Type?: string }]>([
  ['of an account whose number looks like a card', {}],
  ['of a long name', { TopicArn: `${TOPIC}${'-x'.repeat(100)}`, SubscribeURL: ADDRESS.replace(':chat', `:chat${'-x'.repeat(100)}`) }],
  ['that sends no more', { Type: 'UnsubscribeConfirmation' }],
])('the operator can open the address of a topic %s', (_, about) => {
  const { TopicArn: topic = TOPIC, SubscribeURL: address = ADDRESS } = about
  expect(noticeOf(about)).toMatchObject({ topic, address })
})

test.each([
  ['another host', { SubscribeURL: 'https://sns.invalid/?who=ida@brandt.example' }, '[email]'],
  ['another path', { SubscribeURL: ADDRESS.replace('/?', '/4111111111111111?') }, '[card]'],
  ['more in its query', { SubscribeURL: `${ADDRESS}&who=ida@brandt.example` }, '[email]'],
  ['a topic that is none', { TopicArn: 'ida@brandt.example' }, '[email]'],
])('what looks like one and has %s is masked', (_, about, mask) => {
  expect(JSON.stringify(noticeOf(about))).toContain(mask)
  expect(JSON.stringify(noticeOf(about))).not.toMatch(/brandt|4111/)
})

test('a long value is masked before it is cut, so that no half of an address is shown', () => {
  const topic = noticeOf({ TopicArn: `${'lorem ipsum '.repeat(82)} ida.brandt@mail.example and more` })?.topic ?? ''
  expect(topic).toContain('[email]')
  expect(topic.length).toBeLessThanOrEqual(1000)
})
