import { describe, expect, test } from '@jest/globals'
import { readMail } from '../../../../producers/formats/mail/read-mail.ts'
import { ATTRIBUTIONS, OWN_WORDS, SIGNATURES } from './tails.ts'

const QUOTED = 'Thank you so much! We are happy to help.'
const ownIn = (language: string) => OWN_WORDS[language] ?? 'It still fails every night.'
const escaped = (text: string) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const inParagraphs = (text: string) => text.split('\n').map((line) => `<p>${escaped(line)}</p>`)

const attributions = Object.entries(ATTRIBUTIONS).flatMap(([language, lines]) => lines.map((line) => [language, line] as const))
const signatures = Object.entries(SIGNATURES).flatMap(([language, tails]) => tails.map((tail) => [language, tail] as const))

describe('a quoted mail is nobody’s words', () => {
  test.each(attributions)('below the line of a mail program (%s): %s', (language, line) => {
    const own = ownIn(language)
    const mails = [
      `${own}\n\n${line}\n\n${QUOTED}\n`,
      `${own}\n\n${line}\n> ${QUOTED}\n> Kim\n`,
      `${own}\r\n\r\n${line.replaceAll('\n', '\r\n')}\r\n\r\n${QUOTED}\r\n`,
      `<div>${own}<br><br>${escaped(line).replaceAll('\n', '<br>')}<br><br>${QUOTED}</div>`,
      [`<p>${own}</p>`, ...inParagraphs(line), `<p>${QUOTED}</p>`].join(''),
    ]
    for (const mail of mails) expect([mail, readMail(mail).own]).toEqual([mail, own])
  })
})

describe('a closing, a name and the line of a device are nobody’s words', () => {
  test.each(signatures)('in %s: %s', (language, tail) => {
    const own = ownIn(language)
    const line = ATTRIBUTIONS[language]?.[0] ?? ''
    const mails = [
      `${own}\n\n${tail}\n`,
      `<div>${own}</div><div><br></div>${inParagraphs(tail).join('')}`,
      `${own}\n\n${tail}\n\n${line}\n\n${QUOTED}`,
    ]
    for (const mail of mails) expect([mail, readMail(mail).own]).toEqual([mail, own])
  })
})

describe('a sentence of the sender that looks like one of these stays', () => {
  test.each([
    'On Monday I wrote to you: nothing happened.',
    'On Monday I wrote to you:\nnothing happened.',
    'On 3 March 2026 at 16:05 I wrote:\nThe router is dead.',
    'Regards to your team, they were great.',
    'Best,\nif you ask me, would be a refund.',
    'My list:\n> first the router\n> then the cable\nBoth are broken.',
    'From: Berlin\nTo: Hamburg\nDate: 3 March\nThe parcel never came.',
    'Hello,\nthanks for nothing.',
    'Thanks\n\nThe router works now.',
    'Kind regards were all I got from your agent. No help.',
    'Sent from my iPhone to the router, the picture never arrives.',
    'I sent it from my iPhone and it never arrived.',
    'Cheers to Kim, who solved it in a minute!',
    'Your mail says "On 3 March 2026 Hearth Care wrote: we are sorry". Sorry does not help.',
    'Am Montag schrieb ich Ihnen: nichts ist passiert.',
    'Am 3. März 2026 um 16:05 schrieb ich Ihnen:\nDer Router ist tot.',
    'Viele Grüße an Kim, sie war super.',
    'Am Montag schrieb mir Herr Beispiel:\nEr kommt nicht.',
    'Le 3 mars à 16:05 j’ai écrit :\nrien ne marche.',
    'El lunes les escribí:\nnada funciona.',
    'Cordialement n’est pas le mot pour votre accueil.',
    'Un saludo a Kim, que me ayudó mucho.',
    'Subject: my router\nIt is dead.',
    'Order: 4711\nDate: 3 March 2026\nIt never came.',
    'The message was:\n-----\nError 17\n-----\nWhat now?',
    '--\nIs this how you treat people?',
    'Liebe Grüße helfen mir nicht, ich will mein Geld.',
    'Yours is the worst service.',
    'Love your app!',
    'Take care of this now.',
    'Thanks, but no thanks',
    'Best regards is what you write, and nothing gets done.\nLena',
    'On Tuesday he wrote: "we will call". Nobody called.',
    'I am out of office until Friday, please send the technician after that.',
    'Original message was lost, so again: my router is dead.',
    'Begin forwarded message is all I see in your mail.',
    'Thank you! Kim solved everything.',
    'Hochachtung vor Kim!\nSie hat alles gelöst.',
    'Best\nservice\never',
    'Price: 12 > 10, why do I pay more?',
    '> 3 weeks without internet.\nI want my money back.',
    '>:( still broken',
    'Wrote to you twice:\nno answer.',
    'On it goes:\nthe third outage.',
    'The e-mail is confidential? You published my address!',
    'From: what you told me\nto: what you did\nis a long way.',
    'Liebe Grüße an alle 🙂',
    'Have a nice day, you say. I had none.',
    'Kim wrote on 3 March 2026 at 16:05:\nwe will come. Nobody came.',
    'What I need:\n> a new router\n> a longer cable\n> somebody who calls back\nWhen can I have it?',
    'Was fehlt:\n> Kabel\n> Netzteil\nBitte nachsenden.',
  ])('%s', (text) => {
    expect(readMail(text).own).toBe(text)
    expect(readMail(`<div>${escaped(text).replaceAll('\n', '<br>')}</div>`).own).toBe(text)
  })
})

test('marked lines that a person introduces as somebody else’s are that person’s', () => {
  expect(readMail('You said:\n> we will come on Monday\n> we will call\nNobody came.').own).toBe('You said:\nNobody came.')
  expect(readMail('Ihre Antwort:\n> wir kommen am Montag\n> wir rufen an\nNiemand kam.').own).toBe('Ihre Antwort:\nNiemand kam.')
})
