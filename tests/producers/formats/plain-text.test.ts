import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { TEXT_LIMIT, cleanText, plainText, withoutQuotedTail } from '../../../producers/formats/plain-text.ts'

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

describe('laws', () => {
  test('words written into HTML come out as they were written', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((it) => cleanText(it).replaceAll(/\s+/g, ' '))
    fc.assert(
      fc.property(
        fc.array(
          word.filter((it) => it !== ''),
          { minLength: 1 },
        ),
        (lines) => {
          const html = lines.map((line) => `<p class="a > b">${escape(line)}</p>`).join('\n')
          expect(plainText(html)).toBe(cleanText(lines.join('\n\n')).replaceAll('\n\n', '\n\n'))
        },
      ),
    )
  })

  test('whatever arrives, text comes out: NFC, within the limit, no control characters, nothing to clean any more', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '<p',
      '"',
      "'",
      '</script',
      '<script>',
      '<!--',
      '-->',
      '&amp;',
      '&#0;',
      '&',
      'é',
      'e\u0301',
      '\u0000',
      '\ud83d',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), (pieces) => {
        const text = plainText(pieces.join(''))
        expect(text.length).toBeLessThanOrEqual(TEXT_LIMIT)
        expect(cleanText(text)).toBe(text)
      }),
    )
  })

  test('cutting the quoted tail twice cuts as much as once', () => {
    const line = fc.constantFrom(
      'Hello',
      '',
      '> old',
      'On 3 March 2026, Ann <ann@acme.example> wrote:',
      '-----Original Message-----',
      'From: Ann',
      'Subject: x',
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const once = withoutQuotedTail(lines.join('\n'))
        expect(withoutQuotedTail(once)).toBe(once)
      }),
    )
  })
})

describe('plainText', () => {
  test.each([
    ['<div class="zd-comment" dir="auto">thank you !<br></div>', 'thank you !'],
    ['<p>one</p><p>two</p>', 'one\n\ntwo'],
    ['one<br>two<br/>three', 'one\ntwo\nthree'],
    ['<ul><li>a</li><li>b</li></ul>', 'a\n\nb'],
    ['<table><tr><td>Bill</td><td>40&nbsp;&euro;</td></tr></table>', 'Bill 40 €'],
    ['a <b>bold</b>,\n   wrapped   line', 'a bold, wrapped line'],
    ['<pre>line 1\n  line 2</pre>', 'line 1\nline 2'],
    ['<style>p{color:red}</style><script>if (a<b) alert("x")</script>seen<SCRIPT>x</SCRIPT >!', 'seen!'],
    ['<title>Mail</title><!-- hidden > --><!DOCTYPE html><?xml version="1"?>seen', 'seen'],
    ['<a href="https://acme.example/?a=1>2" title=\'x>y\'>link</a>', 'link'],
    ['I <3 you, 2 < 3 & 5 > 4', 'I <3 you, 2 < 3 & 5 > 4'],
    ['&lt;b&gt; &amp;lt; &quot;&#39;&#x27;&apos;', `<b> &lt; "'''`],
    ['&eacute;&Uuml;&szlig;&yuml;&nbsp;&iexcl;', 'éÜßÿ ¡'],
    ['&#128578;&#x1F642; &#150; &#0; &#xD800; &#9999999; &bogus; AT&T', '🙂🙂 – \ufffd \ufffd \ufffd &bogus; AT&T'],
    ['e\u0301', 'é'],
    ['\u202bשלום\u202c &rlm;مرحبا', '\u202bשלום\u202c \u200fمرحبا'],
    ['👩‍👩‍👧 ok', '👩‍👩‍👧 ok'],
    ['an <b unclosed tag', 'an <b unclosed tag'],
    ['a <a href="x>quote without end</a> b <i>c</i>', 'a quote without end b c'],
    ['a <!-- comment without end', 'a'],
    ['a <script>no end', 'a'],
    ['', ''],
  ])('%s', (html, text) => {
    expect(plainText(html)).toBe(text)
  })

  test('reads 64 KiB, and never half a letter', () => {
    expect(plainText('a'.repeat(TEXT_LIMIT + 10))).toHaveLength(TEXT_LIMIT)
    expect(plainText(`${'a'.repeat(TEXT_LIMIT - 1)}🙂`)).toBe('a'.repeat(TEXT_LIMIT - 1))
    expect(cleanText('\u0958'.repeat(TEXT_LIMIT))).toHaveLength(TEXT_LIMIT)
  })

  test.each([
    '<',
    '<a ',
    '<a "',
    '<a ">',
    '<!--',
    '<script>',
    '</script>',
    '&#',
    '&amp',
    '<p>',
    '\n',
    ' ',
    '> ',
    'On 1 ',
    'From:\n',
    '<pre>\n',
  ])('a body of nothing but %p is read at once', (piece) => {
    const text = plainText(piece.repeat(TEXT_LIMIT))
    expect(withoutQuotedTail(text).length).toBeLessThanOrEqual(TEXT_LIMIT)
  })
})

describe('cleaned', () => {
  test.each([
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['a\n\n\n\n\nb', 'a\n\nb'],
    ['\ufeffa\u0000\u00a0b\u00ad\tc  \n', 'a b\tc'],
    ['half \ud83d of it', 'half \ufffd of it'],
    ['1 < 2 <p>', '1 < 2 <p>'],
  ])('%p is %p', (text, expected) => {
    expect(cleanText(text)).toBe(expected)
  })
})

describe('withoutQuotedTail', () => {
  const own = 'It is still broken.\n\nZoe'
  test.each([
    ['English', 'On Mon, Mar 2, 2026 at 9:14 AM Acme Help <help@acme.example> wrote:\n> Dear Zoe,'],
    ['wrapped', 'On Mon, Mar 2, 2026 at 9:14 AM Acme Help\n<help@acme.example>\nwrote:\n\nDear Zoe,'],
    ['German', 'Am 02.03.2026 um 09:14 schrieb Acme Hilfe <help@acme.example>:\n\n> Liebe Zoe'],
    ['French', 'Le lun. 2 mars 2026 à 09:14, Acme <help@acme.example> a écrit :\n\nChère Zoe'],
    ['Spanish', 'El lun, 2 mar 2026 a las 9:14, Acme (<help@acme.example>) escribió:\nHola'],
    ['Italian', 'Il giorno lun 2 mar 2026 alle ore 09:14 Acme ha scritto:\nCiao'],
    ['Portuguese', 'Em seg., 2 de mar. de 2026 às 09:14, Acme escreveu:\nOlá'],
    ['Dutch', 'Op ma 2 mrt 2026 om 09:14 schreef Acme <help@acme.example>:\nBeste Zoe'],
    ['Swedish', 'Den mån 2 mars 2026 kl 09:14 skrev Acme <help@acme.example>:\nHej'],
    ['Polish', 'W dniu 2.03.2026 o 09:14, Acme pisze:\nWitaj'],
    ['Russian', '2 марта 2026 г., 09:14, Acme <help@acme.example> пишет:\nПривет'],
    ['Finnish', '2.3.2026 klo 9.14 Acme kirjoitti:\nHei'],
    ['Chinese', '于2026年3月2日周一 09:14写道：\n您好'],
    ['Outlook', '-----Original Message-----\nFrom: Acme\nSent: Monday'],
    ['German Outlook', '-----Ursprüngliche Nachricht-----\nVon: Acme'],
    [
      'a header block',
      'From: Acme Help <help@acme.example>\nSent: Monday, March 2, 2026 9:14 AM\nTo: Zoe\nSubject: RE: Your bill\n\nDear Zoe',
    ],
    ['a French header block', 'De : Acme\nEnvoyé : lundi 2 mars 2026\nÀ : Zoe\nObjet : Votre facture\n\nBonjour'],
    ['a help desk', '##- Please type your reply above this line -##\n\nTicket 5'],
    ['marks of quotes alone', '> Dear Zoe,\n>\n> we are sorry\n>> really'],
  ])('cuts the tail of %s', (_, tail) => {
    expect(withoutQuotedTail(`${own}\n\n${tail}`)).toBe(own)
  })

  test.each([
    ['an answer below the quote', 'On Mon, Mar 2, 2026, Acme wrote:\n> Is it fixed?\n\nNo.', 'No.'],
    ['an answer between quotes', '> Is it fixed?\nNo.\n> Will you stay?\nMaybe.', 'No.\nMaybe.'],
    ['nothing of its own', '-----Original Message-----\nDear Zoe', ''],
    ['nothing but quotes', '> a\n> b', ''],
    [
      'a sentence that begins like a quote',
      'On 2 March your colleague wrote me a bill:\nthat is wrong',
      'On 2 March your colleague wrote me a bill:\nthat is wrong',
    ],
    ['a story', 'On the phone he said:\nno', 'On the phone he said:\nno'],
    ['a letter without subject', 'From: my heart\nTo: you', 'From: my heart\nTo: you'],
    ['a face', '>:( never again', '>:( never again'],
    ['nothing', '', ''],
  ])('of %s leaves what the sender wrote', (_, text, expected) => {
    expect(withoutQuotedTail(text)).toBe(expected)
  })
})
