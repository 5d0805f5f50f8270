import { markup, type Html } from '../kit/markup.ts'
import type { Ask } from '../report/ask.ts'
import type { DeskPage, DeskPart, DeskRow, Role } from './desk-page.ts'
import { FILTER_NAMES, readFilters, writeSearch, type Choices, type Filters } from './filters.ts'
import { writeCsv } from './write-csv.ts'
import { writeFramed, type LakeFreshness } from './write-frame.ts'
import { writePart } from './write-part.ts'

/** What a query is given by name. It is never put into the text of the query. */
export type Values = Readonly<Record<string, string | null>>

/** The lake as it was read last. */
export type DeskLake = {
  readonly choices: Choices
  readonly freshness: LakeFreshness
  /** The newest day with a contact, as `2026-03-01`. */
  readonly newest: string
  readonly ask: (sql: string, values: Values) => Promise<readonly DeskRow[]>
  readonly askChecked: Ask
}

export type Asked = {
  readonly page: DeskPage
  readonly search: URLSearchParams
  readonly role: Role
  readonly pages: readonly DeskPage[]
}

/** `exported`: the rows of a list of customers that leave the desk as CSV, for the log. */
export type DeskAnswer =
  | { readonly kind: 'page'; readonly status: 200 | 400 | 403 | 404; readonly text: string }
  | { readonly kind: 'csv'; readonly name: string; readonly text: string; readonly exported?: number }

/** Answers what was asked of a page: as a page, or one of its tables as CSV. */
export async function answer(asked: Asked, lake: DeskLake): Promise<DeskAnswer> {
  const { page, search, role } = asked
  const read = readFilters(search, lake.choices)
  if (!read.ok) return refuse(asked, lake, 400, read.reason)
  const key = (search.get('key') ?? '').trim().slice(0, 200)
  const values: Values = {
    ...Object.fromEntries(FILTER_NAMES.map((name) => [name, read.filters[name] ?? null])),
    key: key === '' ? null : key,
  }
  const format = search.get('format')
  if (format === 'csv') return await answerCsv(asked, lake, values)
  if (format !== null) return refuse(asked, lake, 400, 'A page comes as HTML, or with format=csv as a table: choose one of them.')
  const main =
    page.needsKey && key === ''
      ? markup`<p class="note">Write the key of a customer as the datasets have it.</p>`
      : await writeParts(asked, lake, values)
  const own = await page.write?.({ ask: lake.askChecked, filters: read.filters, newest: lake.newest })
  return {
    kind: 'page',
    status: 200,
    text: frame(
      asked,
      lake,
      read.filters,
      markup`${own}${main}${page.parts.some((it) => it.persons) && role === 'reader' && PERSONS_ELSEWHERE}`,
      key,
    ),
  }
}

const PERSONS_ELSEWHERE = markup`<p class="note">Lists of customers are shown only to readers who may read of single persons.</p>`

/** The tables one after the other. Of a customer of whom nothing may be shown the answer is that of a customer who is not there. */
async function writeParts({ page, role, search }: Asked, { ask }: DeskLake, values: Values): Promise<Html> {
  const written: Html[] = []
  let found = 0
  for (const part of partsFor(page, role)) {
    const rows = await ask(part.sql, values)
    found += rows.length
    written.push(writePart(part, rows, `${page.path}${writeCsvSearch(search, part)}`))
  }
  return page.needsKey && found === 0 ? markup`<p class="note">Nothing is known of a customer with this key.</p>` : markup`${written}`
}

function writeCsvSearch(search: URLSearchParams, { id }: DeskPart): string {
  const kept = [...FILTER_NAMES, 'key'].flatMap((name) => {
    const value = search.get(name) ?? ''
    return value === '' ? [] : [[name, value] as const]
  })
  return writeSearch(Object.fromEntries(kept), { format: 'csv', part: id })
}

async function answerCsv(asked: Asked, lake: DeskLake, values: Values): Promise<DeskAnswer> {
  const { page, search, role } = asked
  const parts = partsFor(page, role)
  const wanted = search.get('part')
  const part = wanted === null ? parts[0] : parts.find(({ id }) => id === wanted)
  if (part === undefined) {
    const isForPersons = page.parts.some(({ id, persons }) => id === wanted && persons)
    return isForPersons
      ? refuse(asked, lake, 403, 'This table names customers: it is for readers who may read of single persons.')
      : refuse(asked, lake, 404, 'The page has no such table.')
  }
  const rows = await lake.ask(part.sql, values)
  return { kind: 'csv', name: `${part.id}.csv`, text: writeCsv(part, rows), ...(part.persons ? { exported: rows.length } : {}) }
}

const partsFor = ({ parts }: DeskPage, role: Role): readonly DeskPart[] => parts.filter(({ persons }) => role === 'persons' || !persons)

function refuse(asked: Asked, lake: DeskLake, status: 400 | 403 | 404, reason: string): DeskAnswer {
  return { kind: 'page', status, text: frame(asked, lake, {}, markup`<p class="note" role="alert">${reason}</p>`) }
}

function frame({ page, pages }: Asked, { choices, freshness }: DeskLake, filters: Filters, main: Html, key?: string): string {
  const { title, lead } = page
  return writeFramed({ title, lead, main, page, pages, filters, choices, freshness, ...(key === undefined ? {} : { key }) })
}
