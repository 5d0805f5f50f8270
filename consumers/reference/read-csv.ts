import { isUtf8 } from 'node:buffer'
import { CsvError, parse } from 'csv-parse/sync'

/** One line of a CSV file, with its number in the file. */
export type CsvLine = { readonly line: number; readonly cells: readonly string[] }

export type CsvReading =
  | { readonly ok: true; readonly header: CsvLine; readonly lines: readonly CsvLine[]; readonly comments: number }
  | { readonly ok: false; readonly complaint: string }

/**
 * Reads a small CSV file as a spreadsheet writes it: with or without a byte order mark, separated by commas, semicolons or tabs. A line
 * that begins with `# ` is a comment.
 */
export function readCsv(bytes: Uint8Array): CsvReading {
  if (!isUtf8(bytes)) return { ok: false, complaint: 'the text is not UTF-8; save the file as "CSV UTF-8"' }
  const text = Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\ufeff/, '')
  const parsed = parseLines(text)
  if (!parsed.ok) return parsed
  const filled = parsed.lines.filter(({ cells }) => cells.some((it) => it.trim() !== ''))
  const [header, ...lines] = filled.filter((it) => !isComment(it))
  if (header === undefined) return { ok: false, complaint: 'the file has no line; its first line names the columns' }
  return { ok: true, header, lines, comments: filled.length - lines.length - 1 }
}

const isComment = ({ cells }: CsvLine): boolean => cells[0]?.startsWith('# ') === true

type Parsed = { readonly ok: true; readonly lines: readonly CsvLine[] } | { readonly ok: false; readonly complaint: string }

function parseLines(text: string): Parsed {
  try {
    const ends: number[] = []
    const cells = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      on_record: (record: string[], { lines }) => {
        ends.push(lines)
        return record
      },
    })
    return { ok: true, lines: cells.map((it, index) => ({ line: lineOf(it, ends[index] ?? 0), cells: it })) }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const at: unknown = error['lines']
    const where = typeof at === 'number' ? `line ${at}: ` : ''
    return {
      ok: false,
      complaint: `${where}a quotation mark is not closed, or stands inside a cell without quotation marks; write it twice`,
    }
  }
}

/** The line on which a record begins. csv-parse counts the line on which it ends. */
function lineOf(cells: readonly string[], end: number): number {
  return end - cells.reduce((sum, it) => sum + (it.match(/\r\n|\n|\r/g)?.length ?? 0), 0)
}

/** The most frequent of `,` `;` and tab in the first line. Lists are separated by `|`, so it never separates cells. */
export function delimiterOf(text: string): string {
  const [first = ''] = text.split(/\r\n|\n|\r/, 1)
  const count = (sign: string) => first.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}
