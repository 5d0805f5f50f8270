import { looksLikeHtml } from './kinds.ts'
import type { SampleColumn } from './columns.ts'
import { namesOf, SPEAKERS } from './words.ts'
import { timesOf } from './times.ts'
import { q, timeOperation } from './spelling.ts'

/** The column that says who a record's words are of. */
export function speakerColumn(columns: readonly SampleColumn[]): SampleColumn | undefined {
  return columns.find(
    (it) =>
      /\b(?:from|author|sender|role|by|speaker|type|direction|participant)\b/.test(it.words.join(' ')) &&
      it.filled.length > 0 &&
      namesOf(it.filled, SPEAKERS) !== undefined,
  )
}

/** How a mapping reads who speaks; undefined where no known word stands in the column. */
export function speakerYaml(column: SampleColumn | undefined): string | undefined {
  const names = column === undefined ? undefined : namesOf(column.filled, SPEAKERS)
  if (column === undefined || names === undefined) return undefined
  return `{ from: ${q(column.path)}, map: { ${[...names].map(([value, name]) => `${q(value)}: ${name}`).join(', ')} }, else: other }`
}

/** A column that says of each record whether only colleagues see it. */
export function saysPrivate({ words: name, filled }: SampleColumn): boolean {
  return /\b(?:private|internal)\b/.test(name.join(' ')) && filled.length > 0 && filled.every((it) => /^(?:true|false|0|1)$/i.test(it))
}

/** What the parts of a turn are, of the fields of the elements of a list; undefined where no field holds words. */
export function guessTurns(path: string, columns: readonly SampleColumn[]): string | undefined {
  const named = (pattern: RegExp) => columns.filter((it) => pattern.test(it.words.join(' ')) && it.filled.length > 0)
  const [text] = named(/\b(?:text|body|message|content|html|said|comment)\b/)
  if (text === undefined) return undefined
  const who = speakerYaml(speakerColumn(columns))
  const at = named(/\b(?:at|time|timestamp|date|created|sent)\b/).flatMap((it) => {
    const times = timesOf(it)
    return times === undefined ? [] : [`at: { ${timeOperation(it.path, times)} }`]
  })
  const hidden = columns.find(saysPrivate)
  const skip = hidden === undefined ? '' : ` skip_when: { from: ${q(hidden.path)}, is: [true, 1] },`
  const as = text.filled.some(looksLikeHtml) ? ', as: text_from_html' : ''
  return `{ each: ${q(path)},${skip} fields: { ${[...(who === undefined ? [] : [`speaker: ${who}`]), ...at.slice(0, 1), `text: { from: ${q(text.path)}${as} }`].join(', ')} } }`
}
