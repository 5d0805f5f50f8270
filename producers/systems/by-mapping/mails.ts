import { detectAutomaticMail } from '../../formats/mail/automatic-mail.ts'
import { readMail } from '../../formats/mail/read-mail.ts'

type Turns = readonly Readonly<Record<string, unknown>>[]

/** The turns of a mail or a chat, whether a program wrote it, and what is in doubt about it. */
export type MailTurns = {
  readonly turns: Turns
  readonly isAutomatic: boolean
  readonly warnings?: readonly { readonly code: string; readonly path: string }[]
}

/**
 * The turns of an e-mail interaction as what each person wrote in it: without quoted mails, signature and notices. What an agent
 * passes on is the customer's turn. The words of an automatic reply or a delivery failure are nobody's.
 */
export function readMailTurns(turns: Turns, subject: unknown): MailTurns {
  const about = typeof subject === 'string' ? subject : undefined
  const read = turns.flatMap((turn) => {
    if (typeof turn['text'] !== 'string') return [turn]
    const { own, forwarded } = readMail(turn['text'], { subject: about })
    const passedOn = turn['speaker'] === 'agent' && forwarded !== undefined ? [{ ...turn, speaker: 'customer', text: forwarded.text }] : []
    return [...(own === '' ? [] : [{ ...turn, text: own }]), ...passedOn]
  })
  const [first] = read
  const isFromOutside = first !== undefined && first['speaker'] !== 'agent'
  const text = typeof first?.['text'] === 'string' ? first['text'] : undefined
  const isAutomatic = isFromOutside && detectAutomaticMail({ subject: about, text }) !== undefined
  const said = isAutomatic ? read.map((it) => (it['speaker'] === 'customer' ? { ...it, speaker: 'system' } : it)) : read
  return { turns: read.length === turns.length ? said : said.map((it, seq) => ({ ...it, seq })), isAutomatic }
}
