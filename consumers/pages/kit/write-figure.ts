import { drawChart, type Chart } from './draw-chart.ts'
import { markup, type Html } from './markup.ts'
import { writeHtmlTable, type HtmlTable } from './write-table.ts'

export type PageFigure<Row> = {
  readonly title: string
  /** The level of its heading; 3, below that of a section, where it is left out. */
  readonly level?: 2 | 3
  /** What the chart shows, in a sentence made from the numbers. */
  readonly says: string
  /** Left out where a table says it better. */
  readonly plot?: Chart['plot']
  readonly table: HtmlTable<Row>
  /** What a reader needs to know before they count. */
  readonly note?: string
  /** The query of the numbers, to paste. */
  readonly sql: string
}

/** A chart, the sentence that says what it shows, its numbers as a table, and the SQL they come from. Without a chart the table is open. */
export function writeFigure<Row>({ title, level = 3, says, plot, table, note, sql }: PageFigure<Row>): Html {
  return markup`<figure>
<figcaption><h${level}>${title}</h${level}><p>${says}</p></figcaption>
${plot === undefined ? writeHtmlTable(table) : drawChart({ says, plot })}
${note === undefined ? '' : markup`<p class="note">${note}</p>`}
<div class="behind">${plot === undefined ? '' : markup`<details class="numbers"><summary>The numbers<span class="of">: ${title}</span></summary>${writeHtmlTable(table)}</details>`}
${writeSql(title, sql)}</div>
</figure>`
}

/** The SQL behind a figure, closed until somebody asks for it. */
function writeSql(title: string, sql: string): Html {
  return markup`<details class="sql"><summary>The SQL<span class="of">: ${title}</span></summary><pre role="region" tabindex="0" aria-label="SQL: ${title}"><code>${sql.trim()}</code></pre></details>`
}
