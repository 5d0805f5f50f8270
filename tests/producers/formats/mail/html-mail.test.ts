import { describe, expect, test } from '@jest/globals'
import { readMail } from '../../../../producers/formats/mail/read-mail.ts'
import { HTML_MAILS } from './html-mails.ts'
import { LANGUAGES } from './languages.ts'

describe('the words of the sender, of HTML', () => {
  test.each(HTML_MAILS)('%s', (_, html, own) => {
    expect(readMail(html).own).toBe(own)
  })

  const lines = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>')
  test.each(LANGUAGES.map((it) => [it.language, it] as const))(
    '%s, with tags instead of line breaks',
    (_, { own, header, device, closing }) => {
      const html = `<div>${lines(own)}</div><br><div>${lines(closing)}<br>Lena Muster</div><br><p>${lines(device)}</p><hr><div>${lines(header)}</div><p>Thanks!</p>`
      expect(readMail(html)).toEqual({ own })
    },
  )
})

describe('a mail that was passed on', () => {
  const words = 'It does not work.\nI am angry.'
  const from = 'Lena Muster <lena@home.example>'

  test.each(LANGUAGES.map((it) => [it.language, it] as const))('%s', (_, { own, forwarded, header }) => {
    expect(readMail(`${own}\n\n${forwarded}\n${header}\n\n${words}`)).toMatchObject({ own, forwarded: { text: words } })
  })

  test.each([
    [
      'Gmail',
      `FYI\n\n---------- Forwarded message ---------\nFrom: ${from}\nDate: Mon, Mar 2, 2026 at 9:14 AM\nSubject: router\nTo: <help@acme.example>\n\n\n${words}`,
    ],
    [
      'Apple Mail',
      `FYI\n\nBegin forwarded message:\n\nFrom: ${from}\nSubject: router\nDate: 2 March 2026 at 09:14:00 CET\nTo: help@acme.example\n\n${words}`,
    ],
    [
      'Apple Mail, quoted with its mark',
      `FYI\n\n> Välitetty viesti alkaa:\n>\n> Lähettäjä: ${from}\n> Aihe: reititin\n> Kopio: Ann <ann@home.example>\n>\n> It does not work.\n> I am angry.\n>`,
    ],
    [
      'Missive',
      `FYI\n\n---------- Forwarded message ----------\nFrom: ${from}\nDate: July 19, 2022 at 3:09 PM\n\n> It does not work.\n> I am angry.\n>`,
    ],
    [
      'Apple Mail, quoted',
      `FYI\n\nBegin forwarded message:\n\n> From: ${from}\n> Subject: router\n> Date: 2 March 2026\n> To: help@acme.example\n> \n> It does not work.\n> I am angry.`,
    ],
    [
      'Thunderbird',
      `FYI\n\n-------- Forwarded Message --------\nSubject: router\nDate: Mon, 2 Mar 2026 09:14:00 +0100\nFrom: ${from}\nTo: help@acme.example\n\n${words}`,
    ],
    [
      'with its own tail',
      `FYI\n\n---------- Forwarded message ---------\nFrom: ${from}\nDate: Mon, Mar 2, 2026\n\n${words}\n\nRegards,\nLena Muster\n\nOn Mon, 2 Mar 2026 at 10:03, Acme <help@acme.example> wrote:\n> Thanks!`,
    ],
    [
      'Gmail, of HTML',
      `<div dir="ltr">FYI<br><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <strong>Lena Muster</strong> &lt;lena@home.example&gt;<br>Date: Mon, Mar 2, 2026<br>Subject: router<br>To: help@acme.example<br></div><br><div>It does not work.<br>I am angry.</div></div></div>`,
    ],
    [
      'Apple Mail, of HTML',
      `<div>FYI<br><blockquote type="cite"><div>Begin forwarded message:</div><div>From: Lena Muster &lt;lena@home.example&gt;</div><div>Subject: router</div><br><div>It does not work.<br>I am angry.</div></blockquote></div>`,
    ],
  ])('%s', (_, body) => {
    expect(readMail(body)).toEqual({ own: 'FYI', forwarded: { from, text: words } })
  })

  const header = `From: ${from}\nSent: Monday, March 2, 2026 9:14 AM\nTo: help@acme.example\nSubject: router`
  test.each([
    'FW: router',
    'Fwd: router',
    'WG: Router',
    'TR : routeur',
    'RV: router',
    'I: router',
    'ENC: router',
    'Re: Fwd: router',
    'VS: reititin',
  ])('where the subject says so: %s', (subject) => {
    expect(readMail(`FYI\n\n${header}\n\n${words}`, { subject })).toEqual({ own: 'FYI', forwarded: { from, text: words } })
  })

  test.each(['RE: router', 'Forward my number', 'I am angry', 'TRouble', '', undefined])(
    'where it is answered, the header is a quote: %s',
    (subject) => {
      expect(readMail(`No.\n\n${header}\n\n${words}`, { subject })).toEqual({ own: 'No.' })
    },
  )

  test('Outlook on the web, where the subject says so', () => {
    const html = `<div>FYI</div><hr><div id="divRplyFwdMsg"><b>From:</b> Lena Muster &lt;lena@home.example&gt;<br><b>Sent:</b> Monday, March 2, 2026 9:14 AM<br><b>To:</b> help@acme.example<br><b>Subject:</b> router</div><br><div>It does not work.<br>I am angry.</div>`
    expect(readMail(html, { subject: 'FW: router' })).toEqual({ own: 'FYI', forwarded: { from, text: words } })
    expect(readMail(html, { subject: 'RE: router' })).toEqual({ own: 'FYI' })
  })

  test('twice, without a word: the mail within', () => {
    const mark = '---------- Forwarded message ---------\nFrom: Kim <kim@acme.example>\nDate: Mon, Mar 2, 2026\n\n'
    expect(readMail(`${mark}---------- Forwarded message ---------\nFrom: ${from}\n\n${words}`)).toEqual({
      own: '',
      forwarded: { from, text: words },
    })
  })
})
