import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readMail, readPlainMail } from '../../../../producers/formats/mail/read-mail.ts'
import { cleanText, TEXT_LIMIT } from '../../../../producers/formats/plain-text.ts'
import { COMPOSED_MAILS } from './composed-mails.ts'
import { LANGUAGES } from './languages.ts'
import { ALIKE_MAILS, MARKED_MAILS, SIGNED_MAILS } from './single-mails.ts'

const ALL_LINES = [
  ...LANGUAGES.flatMap((it) => [
    ...it.own.split('\n'),
    ...it.attributions.flatMap((line) => line.split('\n')),
    ...it.header.split('\n'),
    it.original,
    it.forwarded,
    it.device,
    it.closing,
    it.notice,
  ]),
  '',
  '',
  '',
  '> quoted',
  '> > twice',
  '--',
  '-----',
  '_______________',
  'Lena Muster',
  'Acme Ltd',
  'Thanks',
  '##- above -##',
  'PS: one more',
  '<p>',
]
const mails = fc.array(fc.constantFrom(...ALL_LINES), { maxLength: 14 }).map((lines) => lines.join('\n'))

describe('laws', () => {
  test('the words of the sender are lines of the mail, in its order', () => {
    fc.assert(
      fc.property(mails, (mail) => {
        const lines = cleanText(mail).split('\n')
        let at = 0
        for (const line of readPlainMail(mail).own.split('\n')) {
          at = lines.findIndex((it, index) => index >= at && it.trim() === line.trim()) + 1
          expect(line === '' || at > 0).toBe(true)
        }
      }),
    )
  })

  test('reading what the sender wrote gives it again', () => {
    fc.assert(
      fc.property(mails, (mail) => {
        const { own } = readPlainMail(mail)
        expect(readPlainMail(own)).toEqual({ own })
      }),
    )
  })

  test('a mail without any mark comes back as it was', () => {
    const word = fc.constantFrom(
      'router',
      'Router',
      'bill',
      'twice',
      'I',
      'you',
      'wrote',
      'it is 3',
      'On',
      'From',
      'sent',
      'on 2 March 2026',
      'regards the',
    )
    const line = fc.array(word, { minLength: 2, maxLength: 12 }).map((words) => `${words.join(' ')} again.`)
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.constant('')), { maxLength: 10 }), (lines) => {
        const mail = cleanText(lines.join('\n'))
        expect(readMail(mail)).toEqual({ own: mail })
      }),
    )
  })

  test('whatever arrives, a text comes out that a turn can hold', () => {
    fc.assert(
      fc.property(fc.string(), mails, (noise, mail) => {
        expect(readMail(noise + mail + noise).own.length).toBeLessThanOrEqual(TEXT_LIMIT)
      }),
    )
  })
})

describe('the words of the sender', () => {
  test.each(COMPOSED_MAILS)('%s', (_, body, own) => {
    expect(readMail(body).own).toBe(own)
  })

  test.each(MARKED_MAILS)('without a quote: %s', (_, body, own) => {
    expect(readMail(body).own).toBe(own)
  })

  test.each(SIGNED_MAILS)('without a signature: %s', (_, body, own) => {
    expect(readMail(body).own).toBe(own)
  })

  test.each(ALIKE_MAILS)('whole: %s', (_, body) => {
    expect(readMail(body).own).toBe(body)
  })
})
