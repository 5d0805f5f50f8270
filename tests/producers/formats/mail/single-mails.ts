import type { MailCase } from './composed-mails.ts'

const OWN = 'It is still broken.\n\nZoe'

/** Quotes in forms of their own. */
export const MARKED_MAILS: readonly MailCase[] = [
  ['an attribution over three lines', `${OWN}\n\nOn Mon, Mar 2, 2026 at 9:14 AM Acme Help\n<help@acme.example>\nwrote:\n\nDear Zoe,`, OWN],
  ['a name and an address alone', `${OWN}\n\nAcme Help <help@acme.example> wrote:\n\nDear Zoe`, OWN],
  [
    'an address that iOS repeats',
    `${OWN}\n\nOn Mar 2, 2026, at 10:03 AM, Acme <help@acme.example<mailto:help@acme.example>> wrote:\n\nDear Zoe`,
    OWN,
  ],
  ['Zoho', `${OWN}\n\n---- On Mon, 02 Mar 2026 10:03:11 +0100 Acme <help@acme.example> wrote ----\n\nDear Zoe`, OWN],
  ['Horde', `${OWN}\n\nQuoting Acme Help <help@acme.example>:\n\n> Dear Zoe`, OWN],
  ['Yandex, without a verb', `${OWN}\n\n02.03.2026, 10:03, "Acme" <help@acme.example>:\n> Dear Zoe`, OWN],
  ['Outlook without a header', `${OWN}\n\n-----Original Message-----\nDear Zoe`, OWN],
  [
    'Samsung',
    `${OWN}\n\n-------- Original message --------\nFrom: Acme <help@acme.example>\nDate: 02/03/2026 10:03 (GMT+01:00)\nTo: zoe@home.example\nSubject: Re: bill\n\nDear Zoe`,
    OWN,
  ],
  [
    'words between dashes above a header',
    `${OWN}\n\n-------- Oprindelig besked --------\nFra: Acme <help@acme.example>\nDato: 02.03.2026  10.03  (GMT+01:00)\nTil: zoe@home.example\nEmne: Regning\n\nKære Zoe`,
    OWN,
  ],
  [
    'a header with empty lines between',
    `${OWN}\n\nFrom: Acme <help@acme.example>\n\nSent: Monday, March 2, 2026 9:14 AM\n\nTo: Zoe\n\nSubject: Your bill\n\nDear Zoe`,
    OWN,
  ],
  [
    'a header with many recipients',
    `${OWN}\n\nFrom: Acme <help@acme.example>\nSent: Monday, March 2, 2026 9:14 AM\nTo: Zoe; Ann;\nBob; Tom\nCc: Kim\nSubject: Your bill\n\nDear Zoe`,
    OWN,
  ],
  ['a help desk', `${OWN}\n\n##- Please type your reply above this line -##\n\nTicket 5`, OWN],
  ['a German help desk', `${OWN}\n\n##- Bitte geben Sie Ihre Antwort oberhalb dieser Zeile ein. -##\n\nTicket 5`, OWN],
  ['another help desk', `${OWN}\n\n=== Please reply above this line ===\n\nTicket 5`, OWN],
  ['marks of quotes alone', `${OWN}\n\n> Dear Zoe,\n>\n> we are sorry\n>> really`, OWN],
  ['answers between quotes', '> Is it fixed?\nNo.\n> Will you stay?\nMaybe.', 'No.\nMaybe.'],
  [
    'answers between quotes under an attribution',
    'Hi,\n\nOn Mon, Mar 2, 2026, Acme wrote:\n> Is it fixed?\n\nNo.\n\n> Will you stay?\n\nMaybe.',
    'Hi,\nNo.\nMaybe.',
  ],
  ['nothing of its own', '-----Original Message-----\nDear Zoe', ''],
  ['nothing but quotes', '> a\n> b', ''],
  ['nothing', '', ''],
]

/** Signatures, and what stays beside them. */
export const SIGNED_MAILS: readonly MailCase[] = [
  ['dashes', 'It is broken.\n\n-- \nZoe Beispiel\nAcme Ltd\nwww.acme.example', 'It is broken.'],
  ['Outlook for Android', 'It is broken.\n\nGet Outlook for Android<https://aka.ms/AAb9ysg>', 'It is broken.'],
  ['Yahoo', 'It is broken.\n\nSent from Yahoo Mail on Android', 'It is broken.'],
  ['Windows', 'It is broken.\n\nSent from Mail for Windows 10', 'It is broken.'],
  ['excuses', 'It is broken.\n\nSent from my phone, please excuse any typos.', 'It is broken.'],
  [
    'a name and a firm',
    'It is broken.\n\nBest regards,\n\nZoe Beispiel\nHead of Sales\nAcme Ltd\n12 Long Street\nzoe@acme.example',
    'It is broken.',
  ],
  ['a name on the line of the closing', 'It is broken.\n\nBest regards, Zoe Beispiel', 'It is broken.'],
  ['thanks and a name', 'It is broken.\n\nThanks in advance,\nZoe', 'It is broken.'],
  ['a postscript', 'It is broken.\n\nRegards,\nZoe\n\nPS: I want my money back.', 'It is broken.\n\nPS: I want my money back.'],
  [
    'an answer below the name',
    'It is broken.\n\nRegards,\nZoe\n\nI also wrote to you last week and nobody answered.',
    'It is broken.\n\nI also wrote to you last week and nobody answered.',
  ],
  ['a slogan under an address', 'It is broken.\n\nRegards,\nZoe\nAcme Ltd, +49 30 555 0101\nWe bring joy to every home!', 'It is broken.'],
  ['a printing notice', 'It is broken.\n\nPlease consider the environment before printing this e-mail.', 'It is broken.'],
  [
    'a notice above the mail',
    'CAUTION: This email originated from outside of the organization. Do not click links.\n\nIt is broken.',
    'It is broken.',
  ],
  ['a virus scanner', 'It is broken.\n\nVirus-free. www.avast.com', 'It is broken.'],
  ['a line of dashes at the end', 'It is broken.\n\n______________', 'It is broken.'],
]

/** Mails that come back as they were. */
export const ALIKE_MAILS: readonly (readonly [name: string, body: string])[] = [
  ['a sentence that begins like a quote', 'On 2 March your colleague wrote me a bill:\nthat is wrong'],
  ['what was said on the phone', 'On the phone he said:\nno'],
  ['a colleague with an address', 'Your colleague Kim (kim@acme.example) wrote:\nyou will get a refund\nI got none.'],
  ['a mail of one’s own', 'On 2 March 2026 at 10:15 I wrote to Kim <kim@acme.example>:\nplease call me'],
  ['a journey', 'From: Berlin\nTo: Hamburg\nDate: 2 March 2026\n\nMy suitcase was lost on this trip.'],
  ['a letter', 'From: my heart\nTo: you'],
  ['a form', 'From: Lena\nSubject: refund\n\nI want my money back.'],
  ['a face', '>:( never again'],
  ['more than', 'I wait\n> 3 weeks now\nfor the refund.'],
  ['a number that is too large', 'Bill was\n>100 € too high'],
  ['thanks that say something', 'Thanks for nothing!'],
  ['thanks alone', 'Thanks!'],
  ['thanks and a name alone', 'Thanks,\nZoe'],
  ['regards to somebody', 'It works now.\n\nBest regards to the technician, he was great.'],
  ['a name without a closing', 'It is still broken.\n\nZoe'],
  ['a closing that goes on', 'Regards\nthe bill I wrote to you about last week, it is wrong again.'],
  ['orders between dashes', 'Order one is a router\n--\nOrder two is a cable\n--\nWhere are they?'],
  ['a confidential matter', 'My data is confidential and you disclosed it to others without permission. This is prohibited.'],
  [
    'a message of one’s own about a message',
    'This message is the third one. I received it in error and I did not delete it, I was charged for the attachments.',
  ],
  ['sent from a place', 'Sent from my office to yours on Monday, and it never arrived.'],
  ['sent from a phone twice', 'Sent from my phone twice, no answer'],
  ['a list of times', '10:03 I called: nobody answered\n10:20 I called again: engaged'],
  ['forwarded by oneself', 'I forwarded message after message: no answer.'],
  ['the original message', 'The original message was deleted by you.'],
  ['a line above', 'The price above this line of the bill is wrong.'],
  ['a line of dashes in the middle', 'First problem.\n-----\nSecond problem.'],
  ['words between dashes', 'First:\n--- my router ---\nIt is broken.'],
  ['times in a list', 'It failed at\n2026-01-15 14:30:25\n15.01.2026 14:30\nJan 15, 2026 at 14:30\nand again today.'],
  ['angle brackets', 'I <3 your shop, order <4711>, a < b\nbut it broke'],
]
