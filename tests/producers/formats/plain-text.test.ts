import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { TEXT_LIMIT, cleanText, plainText, toPlainText } from '../../../producers/formats/plain-text.ts'

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
    expect(plainText(piece.repeat(TEXT_LIMIT)).length).toBeLessThanOrEqual(TEXT_LIMIT)
    expect(toPlainText(piece.repeat(TEXT_LIMIT)).length).toBeLessThanOrEqual(TEXT_LIMIT)
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

describe('toPlainText', () => {
  test.each([
    ['I <3 you\nand a < b', 'I <3 you\nand a < b'],
    ['see <order 123>\n\nand <i am angry>', 'see <order 123>\n\nand <i am angry>'],
    ['if a <b and c> d\nthen', 'if a <b and c> d\nthen'],
    ['write to <help@acme.example>\nor <https://acme.example/?a=1>', 'write to <help@acme.example>\nor <https://acme.example/?a=1>'],
    ['a tag like <p> is\nno HTML', 'a tag like <p> is\nno HTML'],
    ['1&nbsp;&euro; &amp;amp;\n2', '1 € &amp;\n2'],
    ['a<br>b\nc', 'a\nb c'],
    ['<p>a</p>\nb', 'a\nb'],
    ['<P CLASS=x>a', 'a'],
    ['a <b>bold</b>\nword', 'a bold word'],
    ['<img src="x">a\nb', 'a b'],
    ['&lt;br&gt; is a line break\nin HTML', '<br> is a line break\nin HTML'],
  ])('%p is %p', (body, text) => {
    expect(toPlainText(body)).toBe(text)
  })
})
