import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { maskPayload } from '../../../producers/masking/mask-payload.ts'
import { parseJson } from '../../../producers/reading/json.ts'
import { delighted } from '../../../producers/systems/delighted/adapter.ts'
import { zendesk } from '../../../producers/systems/zendesk/adapter.ts'
import { pseudonymize } from '../../../schemas/event/identity.ts'
import type { IdentifierKind } from '../../../schemas/identity/identifier-kind.ts'
import { PSEUDONYM_KEY } from '../../builders/source.ts'

const JSON_TYPE = 'application/json'
const about = {
  key: PSEUDONYM_KEY,
  region: 'DE',
  own: ['help@acme.example'],
  system: {},
  parse: (text: string) => parseJson(text),
} as const
const mask = (body: string, contentType = JSON_TYPE) => maskPayload(Buffer.from(body), contentType, about).toString()
const kept = (kind: IdentifierKind, value: string) => `[${kind} ${pseudonymize(PSEUDONYM_KEY, kind, value)}]`
const ADA = kept('email', 'ada@example.org')
const PHONE = kept('phone', '+491712345678')

test('JSON without identifiers is kept byte for byte', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(0, 2), (json, indent) => {
      const text = JSON.stringify(JSON.parse(json), null, indent)
      fc.pre(!/@|\d{4}|::|<|&|private|public|eyJ/.test(text) && !/"[A-Za-z0-9+/_-]{12,}/.test(text))
      expect(mask(text)).toBe(text)
    }),
  )
})

test.each([
  ['texts', '{"mail":"Ada@Example.org","said":"card 4111 1111 1111 1111"}', `{"mail":"${ADA}","said":"card [card]"}`],
  ['what hides behind an escape', '{"mail":"ada\\u0040example.org"}', `{"mail":"${ADA}"}`],
  [
    'a card as a bare number, and long ids stay exact',
    '{"n":4111111111111111,"id":17000000000000001}',
    '{"n":"[card]","id":"17000000000000001"}',
  ],
  [
    'numbers in a field with signs that nobody sees',
    JSON.stringify({ mobile: '+\u000049171 2345678', caller: '0171\u200b2345678' }),
    `{"mobile":"${PHONE}","caller":"${PHONE}"}`,
  ],
  [
    'numbers by their form or their field',
    '{"a":"0171 2345678","mobile":"+491712345678","wa_id":"01712345678"}',
    `{"a":"${PHONE}","mobile":"${PHONE}","wa_id":"${PHONE}"}`,
  ],
  [
    'addresses in ids, and no digits of ids',
    '{"x":"y@z.de","id":"ada@example.org/5552345678"}',
    `{"x":"${kept('email', 'y@z.de')}","id":"${ADA}/5552345678"}`,
  ],
  ['keys that the reader leaves out, with what they hold', '{"a":1,"__proto__":{"m":"ada@example.org"}}', '{"a":1}'],
  ['the same in JSON in a text', JSON.stringify({ a: '{"b":1,"constructor":"ada@example.org"}' }), JSON.stringify({ a: '{"b":1}' })],
  ['names of fields', '{"ada@example.org":1}', `{"${ADA}":1}`],
  [
    'JSON in a text',
    JSON.stringify({ body: JSON.stringify({ m: 'ada@example.org' }) }),
    JSON.stringify({ body: JSON.stringify({ m: ADA }) }),
  ],
  [
    'base64 of JSON',
    JSON.stringify({ data: Buffer.from('{"m":"ada@example.org"}').toString('base64') }),
    JSON.stringify({ data: JSON.stringify({ m: ADA }) }),
  ],
  [
    'base64 of a text',
    JSON.stringify({ data: Buffer.from('write to ada@example.org').toString('base64') }),
    JSON.stringify({ data: `write to ${ADA}` }),
  ],
  ['HTML', '{"html":"<p>ada<b>&#64;</b>example.org 4111&nbsp;1111<br>1111 1111</p>"}', `{"html":"${ADA} [card]"}`],
  [
    'people, wherever they are named',
    '{"requester":{"name":"Ada Quill"},"text":"Quill here"}',
    '{"requester":{"name":"[name]"},"text":"[name] here"}',
  ],
  [
    'private notes',
    '{"comments":[{"public":false,"body":"He shouted."},{"public":true,"body":"Hello."}]}',
    '{"comments":[{"public":false,"body":"[private]"},{"public":true,"body":"Hello."}]}',
  ],
  ['a note whose flag cannot be read', '{"public":"perhaps","body":"He shouted."}', '{"public":"perhaps","body":"[private]"}'],
  ['internal notes by their type', '{"type":"internal_note","text":"He shouted."}', '{"type":"internal_note","text":"[private]"}'],
  ['JSON Lines', '{"m":"ada@example.org"}\n{"n":1}\n', `{"m":"${ADA}"}\n{"n":1}\n`],
  ['but not the firm’s own mailbox', '{"to":"help@acme.example"}', '{"to":"help@acme.example"}'],
  ['broken JSON', '{"mail":"ada@example.org","x', `{"mail":"${ADA}","x`],
  ['a text nobody closed', '{"mail":"ada@example.org', `{"mail":"${ADA}"`],
  [
    'broken JSON after a quote that nobody escaped',
    '{"said":"my "lamp" and ada@example.org hum","n":12}',
    `{"said":"my "lamp" and ${ADA} hum","n":12}`,
  ],
  [
    'words outside of the texts of broken JSON that may hold a private note',
    '{"public":false,"body":"a "b c d e" f',
    '{"public":false,"body":"a ""[private]"" f',
  ],
  ['a mailbox as a whole, with an invisible sign in it or a dot before it', '{"a":"ada@example.or\u200bg"}', `{"a":"${ADA}"}`],
  ['but not the firm’s own mailbox in another spelling', '{"to":"Help@ACME.example"}', '{"to":"Help@ACME.example"}'],
  ['a card in groups between the texts of broken JSON', '{"a":4111 1111 1111 1111,"b":2', '{"a":[card],"b":2'],
  ['broken JSON that may hold a private note', '{"public":false,"body":"He shouted at me","x', '{"public":false,"body":"[private]","x'],
  ['plain text', 'ada@example.org wrote', `${ADA} wrote`],
])('masks %s', (_, body, expected) => {
  expect(mask(body)).toBe(expected)
  expect(mask(expected)).toBe(expected)
})

test('masks the fields of a form and keeps it a form', () => {
  const form = mask('From=%2B491712345678&Body=I+am+ada%40example.org&Sid=SM1', 'application/x-www-form-urlencoded')
  expect([...new URLSearchParams(form)]).toEqual([
    ['From', PHONE],
    ['Body', `I am ${ADA}`],
    ['Sid', 'SM1'],
  ])
})

describe('private parts of a system', () => {
  const without = (system: typeof zendesk, payload: unknown) =>
    JSON.parse(maskPayload(Buffer.from(JSON.stringify(payload)), JSON_TYPE, { ...about, system }).toString()) as unknown

  test('a comment of Zendesk is kept where it says that it is public, a description where the customer wrote it', () => {
    expect(without(zendesk, { id: 1, body: 'He shouted.' })).toEqual({ id: 1, body: '[private]' })
    expect(without(zendesk, { id: 1, public: true, body: 'Hello.' })).toEqual({ id: 1, public: true, body: 'Hello.' })
    const ticket = { via: { channel: 'web' }, requester_id: 1, submitter_id: 2, description: 'He shouted.' }
    expect(without(zendesk, ticket)).toEqual({ ...ticket, description: '[private]' })
    const own = { ...ticket, submitter_id: 1 }
    expect(without(zendesk, own)).toEqual(own)
  })

  test('the team’s notes of Delighted are not kept', () => {
    expect(without(delighted, { score: 1, notes: [{ text: 'He shouted.' }] })).toEqual({ score: 1, notes: '[private]' })
  })
})

test('bytes that are no text are kept', () => {
  expect(maskPayload(Uint8Array.from([0xff, 0xfe, 0x41]), JSON_TYPE, about).toString()).toBe('\u00ff\u00feA')
})

test.each([
  ['quotes', '{' + '"'.repeat(250_000)],
  ['backslashes', '["' + '\\'.repeat(250_000)],
  ['escaped quotes', '["' + '\\"'.repeat(120_000)],
  ['open texts', '["a\\"'.repeat(50_000)],
])('a quarter of a megabyte of %s is masked in linear time', (_, body) => {
  expect(mask(body).length).toBeGreaterThan(0)
})

test('a flag that is an object with a field of a meaning in JavaScript counts as unreadable', () => {
  expect(mask('{"public":{"toString":1,"valueOf":2},"body":"He shouted at me"}')).toBe(
    '{"public":{"toString":1,"valueOf":2},"body":"[private]"}',
  )
})
