import { hasAbsenceSubject, isAbsenceText } from './absence.ts'
import { hasBounceSubject, hasWeakBounceSubject, isBounceText, isDaemon } from './bounce.ts'

/** What is known of a mail. Header names in any case; a header that stands more than once may be a list. */
export type MailFacts = {
  readonly subject?: string | null | undefined
  readonly from?: string | null | undefined
  readonly headers?: Readonly<Record<string, string | readonly string[] | null | undefined>> | undefined
  /** What the sender wrote (`MailWords.own`), so that a quoted notice is not taken for one. */
  readonly text?: string | null | undefined
}

/** Who wrote a mail where no person did: an answering machine, or a mail server that could not deliver. */
export type AutomaticMail = 'auto_reply' | 'bounce'

/**
 * Whether a program wrote the mail by itself; undefined where a person may have. Headers decide where they are given, else the sender,
 * the subject and the text together: a person who writes about an automatic reply is a person.
 */
export function detectAutomaticMail({ subject, from, headers, text }: MailFacts): AutomaticMail | undefined {
  const about = (subject ?? '').slice(0, 300).trim()
  const said = (text ?? '').slice(0, TEXT_PROBE)
  const stated = byHeaders(headers ?? {})
  if (stated === 'bounce' || hasBounceSubject(about) || isBounceText(said, hasWeakBounceSubject(about))) return 'bounce'
  if (isDaemon(from ?? '') && (hasWeakBounceSubject(about) || !isPostmaster(from ?? ''))) return 'bounce'
  if (stated !== undefined || hasAbsenceSubject(about, said) || isAbsenceText(said)) return 'auto_reply'
  return undefined
}

/** The units of a text that are looked at. Automatic mails are short, or say at their start what they are. */
const TEXT_PROBE = 6_000

/** A postmaster is a person now and then; a mailer daemon never is. */
const isPostmaster = (from: string) => /postmaster@/i.test(from.slice(0, 400))

/** RFC 3834 and its older habits. */
function byHeaders(headers: NonNullable<MailFacts['headers']>): AutomaticMail | undefined {
  const values = new Map(
    Object.entries(headers).map(([name, value]) => [
      name.toLowerCase(),
      (typeof value === 'string' ? value : (value?.join(' ') ?? '')).slice(0, 500).trim().toLowerCase(),
    ]),
  )
  const value = (name: string) => values.get(name) ?? ''
  if (value('x-failed-recipients') !== '' || /report-type="?delivery-status/.test(value('content-type'))) return 'bounce'
  const submitted = value('auto-submitted')
  if (submitted !== '' && submitted !== 'no' && !submitted.startsWith('no;')) return 'auto_reply'
  if (
    ['x-autoreply', 'x-autorespond', 'x-autoresponder', 'x-auto-reply-from', 'x-mail-autoreply'].some(
      (name) => !['', 'no', 'false'].includes(value(name)),
    )
  )
    return 'auto_reply'
  if (['auto_reply', 'auto-reply', 'bulk', 'junk'].includes(value('precedence')) || value('x-precedence') === 'auto_reply')
    return 'auto_reply'
  return value('return-path') === '<>' ? 'bounce' : undefined
}
