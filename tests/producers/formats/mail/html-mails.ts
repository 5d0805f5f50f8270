import type { MailCase } from './composed-mails.ts'

const OWN = 'It does not work.\nI am angry.'
const WRITTEN = '<div>It does not work.<br>I am angry.</div>'
const REPLY = '<div>Thank you so much! We wish you a wonderful day.</div>'

/** Quotes and signatures as the elements of mail programs tell them. */
export const HTML_MAILS: readonly MailCase[] = [
  [
    'Gmail',
    `<div dir="ltr">${WRITTEN}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Mon, Acme wrote:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid">${REPLY}</blockquote></div>`,
    OWN,
  ],
  [
    'Gmail in a language without a rule',
    `${WRITTEN}<div class="gmail_quote"><div class="gmail_attr">Az Acme ekkor valami mást:<br></div><blockquote class="gmail_quote">${REPLY}</blockquote></div>`,
    OWN,
  ],
  [
    'answers between the quotes of Gmail',
    '<div class="gmail_quote"><div class="gmail_attr">On Mon, Acme wrote:</div><blockquote class="gmail_quote">Is it fixed?</blockquote><div>It does not work.</div><blockquote class="gmail_quote">Are you happy?</blockquote><div>I am angry.</div></div>',
    OWN,
  ],
  [
    'Apple Mail',
    `${WRITTEN}<br><div><br><blockquote type="cite"><div>On Mar 2, 2026, at 10:03, Acme &lt;help@acme.example&gt; wrote:</div><br>${REPLY}</blockquote></div>`,
    OWN,
  ],
  [
    'Thunderbird',
    `<p>It does not work.<br>I am angry.</p><div class="moz-cite-prefix">02.03.26, Acme:<br></div><blockquote type="cite" cite="mid:1">${REPLY}</blockquote>`,
    OWN,
  ],
  [
    'Outlook on the web, in a language without a rule',
    `${WRITTEN}<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>Feladó:</b> Acme<br><b>Tárgy:</b> Re: router</div>${REPLY}`,
    OWN,
  ],
  [
    'Outlook for Windows',
    `<div class="WordSection1"><p class="MsoNormal">It does not work.<br>I am angry.</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in"><p><b>Von:</b> Acme</p></div></div>${REPLY}</div>`,
    OWN,
  ],
  ['Outlook of old', `${WRITTEN}<div class="OutlookMessageHeader" dir="ltr">Acme</div>${REPLY}`, OWN],
  ['Yahoo', `${WRITTEN}<div id="yahoo_quoted_1" class="yahoo_quoted"><div>Acme said</div>${REPLY}</div>`, OWN],
  [
    'Proton',
    `${WRITTEN}<div class="protonmail_quote">On Monday Acme wrote:<blockquote class="protonmail_quote" type="cite">${REPLY}</blockquote></div>`,
    OWN,
  ],
  [
    'Freshdesk',
    `${WRITTEN}<div class="freshdesk_quote"><blockquote class="freshdesk_quote">On Mon, Acme wrote:${REPLY}</blockquote></div>`,
    OWN,
  ],
  ['an answer below the quote', `<blockquote type="cite">${REPLY}</blockquote>${WRITTEN}`, OWN],
  [
    'a signature of Gmail',
    `${WRITTEN}<div class="gmail_signature" data-smartmail="gmail_signature"><div>Lena<br>Happy Homes, best care in town!</div></div>`,
    OWN,
  ],
  ['a signature above a quote', `${WRITTEN}<div id="Signature"><p>Lena</p></div><blockquote type="cite">${REPLY}</blockquote>`, OWN],
  ['a mail written into the signature', `<div class="gmail_signature">${WRITTEN}</div>`, OWN],
  [
    'a mail program in the signature of Outlook',
    `${WRITTEN}<div id="ms-outlook-mobile-signature">Sent from <a href="https://x.example">Outlook for iOS</a></div>`,
    OWN,
  ],
  [
    'a paragraph that the indent button moved',
    '<div>It does not work.</div><blockquote style="margin:0 0 0 40px;border:none;padding:0px"><div>I am angry.</div></blockquote>',
    'It does not work.\n\nI am angry.',
  ],
  [
    'classes that only look alike',
    '<div class="quote-of-the-day">It does not work.</div><div class="my-signature-dish gmail">I am angry.</div>',
    'It does not work.\n\nI am angry.',
  ],
  ['a quote alone', `<blockquote type="cite">${REPLY}</blockquote>`, ''],
  ['an element that never ends', `${WRITTEN}<blockquote type="cite">${REPLY}`, OWN],
  ['plain text with brackets', OWN.replace('angry', '<angry>'), OWN.replace('angry', '<angry>')],
]
