import { describe, expect, test } from '@jest/globals'
import { amazonConnect } from '../../../../producers/systems/amazon-connect/adapter.ts'
import { layoutOf } from '../../../../producers/reading/layout.ts'
import { records } from '../../../../producers/reading/records.ts'
import { keptFrom, publishedOf, sourceFor, summaryOf, takenFrom } from '../told.ts'
import { ENVELOPES, FILES } from './envelopes.ts'
import { ROWS } from './rows.ts'
import { recordedCall, change, described, evaluated, message, rule, step } from './samples.ts'

type Json = Readonly<Record<string, unknown>>

const sourceOf = (options: Json = {}) => sourceFor(amazonConnect, { account: 'acme', options })
const eventsOf = (body: string | Buffer, options?: Json) => publishedOf(takenFrom(sourceOf(options), body))

describe('what Amazon Connect tells, in every envelope', () => {
  test.each(ROWS.map(([kind, payload, told, options]) => ({ kind, payload, told, options })))('$kind', ({ payload, told, options }) => {
    const events = eventsOf(JSON.stringify(payload), options)
    expect(events.map(summaryOf)).toMatchObject(told)
    expect(events).toHaveLength(told.length)
    expect(JSON.stringify(events)).not.toContain('SECRET')
    const ids = events.map(({ id }) => id)
    for (const [name, wrap] of Object.entries(ENVELOPES))
      expect([name, eventsOf(wrap(payload), options).map(({ id }) => id)]).toEqual([name, ids])
  })
})

describe('a file of Firehose', () => {
  test.each(Object.entries(FILES))('%s holds every payload', async (_, write) => {
    const file = write(...ROWS.map(([, payload]) => payload))
    const layout = layoutOf('connect-1-2026-03-02-10-00-00', amazonConnect)
    const payloads: unknown[] = []
    async function* open() {
      yield file
    }
    for await (const batch of records(open, layout))
      for (const raw of batch) {
        const split = raw.ok ? layout.payloadsOf(raw.value) : undefined
        payloads.push(...(split?.ok === true ? split.payloads : ['lost']))
      }
    expect(payloads).toHaveLength(ROWS.length + 1)
  })
})

const LONG_IDS = ['de5706a4-0c19-40ad-ae1f-b3fc41f4db24', '4a0017a3-4930-4182-9000-493090182000', '41111111-1111-4111-8111-111111111111']
test.each(LONG_IDS)('the id %s stays as it is, wherever it stands', (id) => {
  const [event] = eventsOf(
    JSON.stringify(
      recordedCall({
        ContactId: 'c-1',
        NextContactId: id,
        TransferCompletedTimestamp: '2026-03-02T10:04:00Z',
        PreviousContactId: id,
        Campaign: { CampaignId: id },
      }),
    ),
  )
  expect(event?.data.transfers?.[0]?.to).toBe(`amazon-connect:acme:${id}`)
  expect(event?.data.related?.[0]?.interaction_id).toBe(`amazon-connect:acme:${id}`)
  expect(event?.data.campaign).toBe(id)
  const [, piece] = eventsOf(JSON.stringify(message('CUSTOMER', 'x', { Id: id, ContactId: id, InitialContactId: id })))
  expect(piece?.data.interaction_id).toBe(`amazon-connect:acme:${id}/message/${id}`)
})

test.each(['anonymous', 'Restricted', '+266696687', '+7378742833', '+86282452253', 'unknown', ''])('a caller %p is nobody', (Address) => {
  const [event] = eventsOf(JSON.stringify(recordedCall({ CustomerEndpoint: { Address, Type: 'TELEPHONE_NUMBER' } })))
  expect(event?.data.customer.ref).toBeNull()
})

test('an endpoint that does not say what it is is a number on a call', () => {
  const refOf = (CustomerEndpoint: Json) => eventsOf(JSON.stringify(recordedCall({ CustomerEndpoint })))[0]?.data.customer.ref
  expect(refOf({ Address: '+493090182000' })).toBe(refOf({ Address: '+49 30 90182000', Type: 'TELEPHONE_NUMBER' }))
})

type Pair = readonly [what: string, first: Json, then: Json, same: 'a repeat' | 'a revision' | 'another interaction']
test.each<Pair>([
  ['a record that comes again', recordedCall(), recordedCall(), 'a repeat'],
  ['a record that was updated', recordedCall(), recordedCall({ LastUpdateTimestamp: '2026-03-02T11:00:00Z' }), 'a revision'],
  ['two contacts', recordedCall(), recordedCall({ ContactId: 'c-2' }), 'another interaction'],
  ['a step that is delivered twice', step('INITIATED'), { ...step('INITIATED'), id: 'b-9', time: '2026-03-02T10:09:00Z' }, 'a repeat'],
  ['two steps', step('INITIATED'), step('DISCONNECTED', { disconnectTimestamp: '2026-03-02T10:05:00.000Z' }), 'a revision'],
  [
    'a rule that is delivered twice',
    rule('Contact Lens Post Call Rules Matched'),
    { ...rule('Contact Lens Post Call Rules Matched'), id: 'b-9' },
    'a repeat',
  ],
  [
    'two rules',
    rule('Contact Lens Post Call Rules Matched'),
    rule('Contact Lens Post Call Rules Matched', { ruleName: 'X' }),
    'a revision',
  ],
  ['a message that comes again', message('CUSTOMER', 'x'), message('CUSTOMER', 'x'), 'a repeat'],
  ['two messages of the same words', message('CUSTOMER', 'x'), message('CUSTOMER', 'x', { Id: 'm-2' }), 'another interaction'],
  [
    'a contact of the API that went on',
    { Contact: described() },
    { Contact: described({ DisconnectTimestamp: '2026-03-02T10:05:00+00:00' }) },
    'a revision',
  ],
  ['an evaluation that was corrected', evaluated(), evaluated({ score: { percentage: 60 } }), 'a revision'],
])('%s: the second is', (_, first, then, same) => {
  const [one, other] = [first, then].map((it) => eventsOf(JSON.stringify(it)).at(-1))
  const found =
    one?.data.interaction_id !== other?.data.interaction_id ? 'another interaction' : one?.id === other?.id ? 'a repeat' : 'a revision'
  expect(found).toBe(same)
})

describe('what only the firm may read is in no payload that is kept', () => {
  test.each<[string, Json]>([
    ['the words of an evaluation', { ...evaluated({ contactId: undefined }) }],
    ['the comment on a case', change('RELATED_ITEM.CREATED', { relatedItem: { relatedItemType: 'Comment', comment: { body: 'SECRET' } } })],
    ['the title of a case', change('CASE.CREATED', { case: { fields: [{ id: 'title', value: { stringValue: 'SECRET' } }] } })],
    ['a whisper', message('SUPERVISOR', 'SECRET', { MessageVisibility: 'AGENT', ContactId: undefined, Transcript: undefined })],
  ])('%s', (_, payload) => {
    expect(takenFrom(sourceOf(), JSON.stringify(payload))).toMatchObject([{ ok: false }])
    expect(keptFrom(sourceOf(), payload)).not.toContain('SECRET')
  })
})
