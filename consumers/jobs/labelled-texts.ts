import { type CsvLine, readCsv } from '../reference/read-csv.ts'
import type { LabelledText, MoodLabel } from '../language/train/train-sentiment.ts'

/** A labelled text with the set it comes from and the licence of the set, as far as the file states them. */
export type TextOfSet = LabelledText & { readonly set: string; readonly licence: string }

export type TextsReading =
  { readonly ok: true; readonly texts: readonly TextOfSet[] } | { readonly ok: false; readonly complaints: readonly string[] }

const MOODS: readonly MoodLabel[] = ['negative', 'neutral', 'positive']
const COLUMNS = ['text', 'label', 'weight', 'set', 'licence'] as const
/** More lines of complaint than a person reads help nobody. */
const MOST_COMPLAINTS = 20

/**
 * Reads a CSV file of labelled texts: the columns `text` and `label` (negative, neutral or positive), and where they are wanted
 * `weight` (1 where left out), `set` and `licence`. Other columns are left alone. `file`: its name, for complaints.
 */
export function readLabelledTexts(file: string, bytes: Uint8Array): TextsReading {
  const read = readCsv(bytes)
  if (!read.ok) return { ok: false, complaints: [`${file}: ${read.complaint}`] }
  const header = read.header.cells.map((it) => it.trim().toLowerCase())
  const place = (name: (typeof COLUMNS)[number]) => header.indexOf(name)
  const missing = (['text', 'label'] as const).filter((it) => place(it) === -1)
  if (missing.length > 0)
    return { ok: false, complaints: [`${file}: there is no column ${missing.join(' and no column ')}; the first line names the columns`] }
  const cell = ({ cells }: CsvLine, name: (typeof COLUMNS)[number]) => cells[place(name)]?.trim() ?? ''
  const texts: TextOfSet[] = []
  const complaints: string[] = []
  for (const line of read.lines) {
    const label = MOODS.find((it) => it === cell(line, 'label').toLowerCase())
    const weight = cell(line, 'weight') === '' ? 1 : Number(cell(line, 'weight'))
    if (label === undefined)
      complaints.push(`${file}, line ${line.line}: the label is "${cell(line, 'label')}"; it is one of ${MOODS.join(', ')}`)
    else if (!(weight > 0 && weight <= 100)) complaints.push(`${file}, line ${line.line}: the weight is no number above 0 and up to 100`)
    else if (cell(line, 'text') !== '')
      texts.push({
        text: cell(line, 'text'),
        label,
        weight,
        set: cell(line, 'set') || file,
        licence: cell(line, 'licence') || 'not stated',
      })
  }
  if (complaints.length > MOST_COMPLAINTS)
    return { ok: false, complaints: [...complaints.slice(0, MOST_COMPLAINTS), `and ${complaints.length - MOST_COMPLAINTS} more lines`] }
  return complaints.length > 0 ? { ok: false, complaints } : { ok: true, texts }
}
