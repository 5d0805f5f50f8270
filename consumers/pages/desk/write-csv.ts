import { SMALLEST_GROUP } from '../kit/say-numbers.ts'
import { csvLine, type CsvCell } from '../../views/csv-cells.ts'
import type { DeskPart, DeskRow, ShownAs } from './desk-page.ts'
import { textInCell } from './show-value.ts'

/** The rows of a part as CSV, with the names of the columns in the first line. A count below ten is not told, as on the page. */
export function writeCsv({ columns }: Pick<DeskPart, 'columns'>, rows: readonly DeskRow[]): string {
  return [columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ name, as }) => cellOf(row[name], as)))].map(csvLine).join('')
}

const INSTANT = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?/

function cellOf(value: unknown, as: ShownAs): CsvCell {
  if (value === null || value === undefined) return null
  switch (as) {
    case 'count':
      return Number(value) > 0 && Number(value) < SMALLEST_GROUP ? `under ${SMALLEST_GROUP}` : Number(value)
    case 'number':
    case 'decimal':
    case 'share':
    case 'score':
      return Number(value)
    case 'instant':
      return { plain: INSTANT.exec(textInCell(value))?.[0] ?? '' }
    case 'day':
    case 'month':
      return { plain: /^\d{4}-\d\d-\d\d/.exec(textInCell(value))?.[0] ?? '' }
    case 'flag':
      return value === true
    case 'list':
      return Array.isArray(value) ? value.map((it: unknown) => textInCell(it)) : textInCell(value)
    case 'name':
    case 'code':
    case 'text':
    case 'customer':
      return textInCell(value)
  }
}
