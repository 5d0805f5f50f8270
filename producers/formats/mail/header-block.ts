import { readHeaderLine, type HeaderKind } from './header-names.ts'
import { nearText, skipBlank, type MailLine } from './mail-lines.ts'
import { ADDRESS, TIME_OF_DAY } from './moments.ts'

/** The most lines a header has: four, two for copies, a few for addresses that are wrapped, a blank one. */
const MOST_LINES = 10

export type Header = { readonly length: number; readonly from: string | undefined }

type Seen = Header & { readonly values: ReadonlyMap<HeaderKind, string> }

/** The header lines that stand at `at`. Lines between them, as wrapped recipients, belong to the header. */
function seeHeader(lines: readonly MailLine[], at: number): Seen {
  const values = new Map<HeaderKind, string>()
  let length = 0
  for (let below = 0; below < MOST_LINES && at + below < lines.length; below += 1) {
    const text = nearText(lines, at + below)
    // Some programs leave every second line of a header empty.
    if (text === '' && readHeaderLine(nearText(lines, at + below + 1)) === undefined) break
    const line = readHeaderLine(text)
    if (line === undefined) continue
    if (values.has(line.kind) && line.kind !== 'to') break
    values.set(line.kind, line.value)
    length = below + 1
  }
  return { length, values, from: values.get('from') || undefined }
}

/**
 * The header of a quoted mail at `at`, or undefined. It has a sender first, a date, and a subject or a recipient; and it has a time of
 * day or an address, which "From: Berlin, To: Hamburg, Date: 2 March" has not.
 */
export function findHeader(lines: readonly MailLine[], at: number): Header | undefined {
  const first = readHeaderLine(nearText(lines, at))
  if (first === undefined || (first.kind !== 'from' && first.kind !== 'date')) return undefined
  const seen = seeHeader(lines, at)
  const { values } = seen
  const has = (kind: HeaderKind) => values.has(kind)
  if (!has('from') || !has('date') || !(has('subject') || has('to'))) return undefined
  const named = ADDRESS.test(values.get('from') ?? '') || ADDRESS.test(values.get('to') ?? '')
  const timed = has('subject') && TIME_OF_DAY.test(values.get('date') ?? '')
  return named || timed ? seen : undefined
}

/** The header that a forwarding mark announces: whatever header lines stand there, one being enough. */
export function skipHeader(lines: readonly MailLine[], at: number): Header {
  const start = skipBlank(lines, at)
  if (readHeaderLine(nearText(lines, start)) === undefined) return { length: start - at, from: undefined }
  const seen = seeHeader(lines, start)
  return { length: start - at + seen.length, from: seen.from }
}
