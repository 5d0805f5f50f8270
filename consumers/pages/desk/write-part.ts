import { markup, type Html } from '../kit/markup.ts'
import { writeFigure } from '../kit/write-figure.ts'
import { sayWhole } from '../kit/say-numbers.ts'
import type { DeskPart, DeskRow } from './desk-page.ts'
import { isFigure, showValue } from './show-value.ts'

/** A page has no more rows of a table than this; the CSV has all. */
const MOST_ROWS = 500

/** A part as a figure with its table, the SQL behind it and the address of its CSV. */
export function writePart(part: DeskPart, rows: readonly DeskRow[], csv: string): Html {
  const { id, title, caption, columns, sql, says, plot, note } = part
  if (rows.length === 0)
    return markup`<figure><figcaption><h2>${title}</h2><p>No rows: nothing of this is known for what was chosen, or its groups are smaller than ten.</p></figcaption></figure>`
  const cut = rows.length > MOST_ROWS ? ` The first ${sayWhole(MOST_ROWS)} of ${sayWhole(rows.length)} rows; the CSV has all.` : ''
  const drawn = plot?.(rows)
  return markup`${writeFigure({
    title,
    level: 2,
    says: says(rows),
    ...(drawn === undefined ? {} : { plot: drawn }),
    table: {
      id: `${id}-table`,
      caption: `${caption}${cut}`,
      columns: columns.map(({ name, heading, as }) => ({
        heading,
        cell: (row: DeskRow) => showValue(row[name], as),
        ...(isFigure(as) ? { figures: true as const } : {}),
      })),
      rows: rows.slice(0, MOST_ROWS),
    },
    ...(note === undefined ? {} : { note }),
    sql,
  })}<p class="csv"><a href="${csv}">CSV<span class="of">: ${title}</span></a></p>`
}
