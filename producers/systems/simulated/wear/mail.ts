import type { SeededRandom } from '../random.ts'
import { WEAR } from '../rates.ts'
import { typeText } from './typing.ts'

/** Who writes a mail, and to whom it answers. */
export type Letter = {
  readonly from: string
  readonly isCustomer: boolean
  readonly brand: { readonly id: string; readonly name: string }
  /** The mail that stands below, if it answers one. */
  readonly answers: { readonly from: string; readonly text: string; readonly at: number } | undefined
}

/** A text as a mail holds it: greeting, signature, and the mail before it, quoted below. */
export function mailText(text: string, letter: Letter, random: SeededRandom): string {
  const { isCustomer, answers } = letter
  const typed = isCustomer ? typeText(text, random, false) : text
  const body = random.chance(WEAR.wrapped) ? wrap(typed) : typed
  const greeted = random.chance(WEAR.greeting) ? `${random.pick(isCustomer ? TO_FIRM : TO_CUSTOMER)}\n\n${body}` : body
  const signed = !isCustomer || random.chance(WEAR.signature) ? `${greeted}\n\n${signature(letter, random)}` : greeted
  const tail = answers !== undefined && random.chance(WEAR.tail) ? `\n\n${quoted(answers, random)}` : ''
  return `${signed}${tail}`
}

const TO_FIRM = ['Hello,', 'Dear Sir or Madam,', 'Good morning,', 'Hi there,', 'Dear team,'] as const
const TO_CUSTOMER = ['Dear customer,', 'Hello,', 'Good day,'] as const

function signature({ from, isCustomer, brand }: Letter, random: SeededRandom): string {
  const [first = from] = from.split(' ')
  if (!isCustomer) return `Kind regards\n${from}\n${brand.name} Customer Service`
  return random.pick([
    `Kind regards\n${from}`,
    `Best wishes,\n${first}`,
    `-- \n${from}`,
    `Yours sincerely,\n\n${from}`,
    'Sent from my iPhone',
  ])
}

function quoted({ from, text, at }: NonNullable<Letter['answers']>, random: SeededRandom): string {
  const day = new Date(at)
  const [date, time] = [day.toUTCString().slice(0, 16), day.toISOString().slice(11, 16)]
  const lines = text.split('\n')
  return random.chance(0.7)
    ? `On ${date} at ${time} ${from} wrote:\n${lines.map((it) => `> ${it}`).join('\n')}`
    : `-----Original Message-----\nFrom: ${from}\nSent: ${date} ${time}\nSubject: Your request\n\n${text}`
}

const WIDTH = 72

/** As old mail programs break lines. */
function wrap(text: string): string {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > WIDTH) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines.join('\n')
}
