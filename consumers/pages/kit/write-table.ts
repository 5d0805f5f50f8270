import { markup, type Fragment, type Html } from './markup.ts'

export type TableColumn<Row> = {
  readonly heading: string
  readonly cell: (row: Row) => Fragment
  /** Figures stand to the right, one below the other. */
  readonly figures?: true
}

export type HtmlTable<Row> = {
  /** Unique on the page. */
  readonly id: string
  readonly caption: string
  /** The first column names the row. */
  readonly columns: readonly TableColumn<Row>[]
  readonly rows: readonly Row[]
}

/** A table in a region of its own that scrolls sideways and takes the focus, so that the page never does. */
export function writeHtmlTable<Row>({ id, caption, columns, rows }: HtmlTable<Row>): Html {
  return markup`<div class="scroll" role="region" tabindex="0" aria-labelledby="${id}">
<table><caption id="${id}"><span>${caption}</span></caption>
<thead><tr>${columns.map(({ heading, figures }) => markup`<th scope="col"${align(figures)}>${heading}</th>`)}</tr></thead>
<tbody>${rows.map((row) => markup`<tr>${columns.map((column, n) => writeCell(column, row, n))}</tr>\n`)}</tbody></table></div>`
}

function writeCell<Row>({ cell, figures }: TableColumn<Row>, row: Row, n: number): Html {
  return n === 0 ? markup`<th scope="row">${cell(row)}</th>` : markup`<td${align(figures)}>${cell(row)}</td>`
}

function align(figures: true | undefined): Html {
  return figures ? markup` class="figures"` : markup``
}
