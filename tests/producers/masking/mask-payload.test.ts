import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { maskPayload } from '../../../producers/masking/mask-payload.ts'

const JSON_TYPE = 'application/json'
const mask = (body: string, contentType = JSON_TYPE) => maskPayload(Buffer.from(body), contentType).toString()

test('JSON without identifiers is kept byte for byte', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(0, 2), (json, indent) => {
      const text = JSON.stringify(JSON.parse(json), null, indent)
      fc.pre(!/@|\d{4}/.test(text))
      expect(mask(text)).toBe(text)
    }),
  )
})

test.each([
  ['texts', '{"from":"ada@example.org","said":"card 4111 1111 1111 1111"}', '{"from":"[email]","said":"card [card]"}'],
  ['what hides behind an escape', '{"from":"ada\\u0040example.org"}', '{"from":"[email]"}'],
  ['a card as a bare number, and it stays JSON', '{"n":4111111111111111,"id":17000000000000001}', '{"n":"[card]","id":17000000000000001}'],
  ['but not ids', '{"id":"5552345678","phone":"+15552345678"}', '{"id":"5552345678","phone":"[phone]"}'],
  ['broken JSON', '{"from":"ada@example.org","x', '{"from":"[email]","x'],
  ['a text nobody closed', '{"from":"ada@example.org', '{"from":"[email]"'],
  ['plain text', 'ada@example.org wrote', '[email] wrote'],
])('masks %s', (_, body, expected) => {
  expect(mask(body)).toBe(expected)
})

test('masks the fields of a form and keeps it a form', () => {
  expect(mask('From=%2B15552345678&Body=I+am+ada%40example.org&Sid=SM1', 'application/x-www-form-urlencoded')).toBe(
    'From=%5Bphone%5D&Body=I+am+%5Bemail%5D&Sid=SM1',
  )
})

test('bytes that are no text are kept', () => {
  expect(maskPayload(Uint8Array.from([0xff, 0xfe, 0x41]), JSON_TYPE).toString()).toBe('\u00ff\u00feA')
})

test.each([
  ['quotes', '{' + '"'.repeat(1_000_000)],
  ['backslashes', '["' + '\\'.repeat(1_000_000)],
  ['escaped quotes', '["' + '\\"'.repeat(500_000)],
  ['open texts', '["a\\"'.repeat(200_000)],
])('a megabyte of %s is masked in linear time', (_, body) => {
  expect(mask(body).length).toBeGreaterThan(0)
})
