import { LANGUAGES } from './languages.ts'

/** A mail with the words that its sender wrote: what it shows, its body, the sender's words. */
export type MailCase = readonly [name: string, body: string, own: string]

const REPLY = 'Thank you so much! We are happy to help and wish you a wonderful day.\n\nKim\nAcme'
const quoted = (text: string) =>
  text
    .split('\n')
    .map((line) => `> ${line}`.trim())
    .join('\n')

/** The mails that the rows of the languages make, each kind in each language. */
export const COMPOSED_MAILS: readonly MailCase[] = LANGUAGES.flatMap(
  ({ language, own, attributions, header, original, device, closing, notice, alike }): readonly MailCase[] => [
    ...attributions.map((line): MailCase => [`${language}: an attribution above a quote`, `${own}\n\n${line}\n${quoted(REPLY)}`, own]),
    ...attributions.map((line): MailCase => [
      `${language}: an attribution above a mail without marks`,
      `${own}\n\n${line}\n\n${REPLY}`,
      own,
    ]),
    [`${language}: an answer below the quote`, `${attributions[0]}\n${quoted(REPLY)}\n\n${own}`, own],
    [`${language}: a header`, `${own}\n\n${header}\n\n${REPLY}`, own],
    [`${language}: a header in bold`, `${own}\n\n${header.replaceAll(/^([^:]+:)/gm, '*$1*')}\n\n${REPLY}`, own],
    [`${language}: a header under a line`, `${own}\n\n________________________________\n${header}\n\n${REPLY}`, own],
    [`${language}: an original message`, `${own}\n\n${original}\n${header}\n\n${REPLY}`, own],
    [`${language}: a device's line`, `${own}\n\n${device}`, own],
    [`${language}: a device's line above a quote`, `${own}\n\n${device}\n\n${attributions[0]}\n${quoted(REPLY)}`, own],
    [`${language}: a closing and a name`, `${own}\n\n${closing}\nLena Muster\n+49 30 555 0101`, own],
    [`${language}: a closing, a name and a notice`, `${own}\n\n${closing}\nLena Muster\n\n${notice}`, own],
    ...alike.map((line): MailCase => [`${language}: ${line}`, `${own}\n\n${line}`, `${own}\n\n${line}`]),
  ],
)
