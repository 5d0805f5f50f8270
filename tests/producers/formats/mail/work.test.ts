import { expect, test } from '@jest/globals'
import { MAIL_LIMIT, linesOfText, type MailLine } from '../../../../producers/formats/mail/mail-lines.ts'
import { partLines } from '../../../../producers/formats/mail/own-lines.ts'
import { readMail } from '../../../../producers/formats/mail/read-mail.ts'
import { TEXT_LIMIT } from '../../../../producers/formats/plain-text.ts'

const PIECES = [
  'x:\n',
  '\n',
  '> \n',
  '>\nx\n',
  'From: a@b.example\n',
  'Date: 1 10:00\n\nFrom: b\n',
  'On 2 Mar 2026 10:03\n',
  'On 2 Mar 2026 10:03 <a@b.example> wrote:\n> x\nyes\n',
  '-----Original Message-----\n> q\nown\n',
  '_____\nFrom: x\n',
  '-----\n\n',
]

/** The lines, and how often one of them was looked at. */
function countLooks(lines: readonly MailLine[]): { readonly counted: readonly MailLine[]; readonly looks: () => number } {
  let looks = 0
  const counted = new Proxy(lines, {
    get: (target, key) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks += 1
      return Reflect.get(target, key)
    },
  })
  return { counted, looks: () => looks }
}

test.each(PIECES)('the lines of %p are looked at a few times each, however many there are', (piece) => {
  const lines = linesOfText(piece.repeat(3_000))
  const { counted, looks } = countLooks(lines)
  partLines(counted, false)
  expect(looks()).toBeLessThan(60 * lines.length)
})

test('a long mail is read up to its limits', () => {
  expect(linesOfText('x\n'.repeat(MAIL_LIMIT)).length).toBeLessThanOrEqual(5_000)
  expect(linesOfText('x'.repeat(2 * MAIL_LIMIT))[0]?.text).toHaveLength(MAIL_LIMIT)
  for (const piece of [
    ...PIECES,
    '<div class="gmail_signature">a</div>',
    '<div class="gmail_quote">',
    '</blockquote>',
    '<p ',
    'This e-mail is\n',
    '--\n',
  ])
    expect(readMail(piece.repeat(Math.ceil(MAIL_LIMIT / piece.length))).own.length).toBeLessThanOrEqual(TEXT_LIMIT)
})

test('an answer below a long quote is read', () => {
  expect(
    readMail(`On Mon, 2 Mar 2026 at 10:03, Acme <help@acme.example> wrote:\n${'> we are very sorry about that\n'.repeat(3_000)}\nNo.`),
  ).toEqual({
    own: 'No.',
  })
})
