import { isUtf8 } from 'node:buffer'
import { isJsonObject } from '../../../../schemas/json.ts'
import { isHeaderData } from '../../../formats/shown-names.ts'
import { openEnvelope } from '../../../reading/envelope.ts'
import { parseJson } from '../../../reading/json.ts'
import type { Raw } from '../../../reading/raw.ts'
import { tableReader, utf8Of, type Table } from '../../../reading/table.ts'
import type { ProposalSample } from './propose.ts'

/** More records teach nothing new about names and values. */
const MOST_RECORDS = 2000
const MOST_TITLE_LINES = 20

/** Finds out how the bytes of a sample are written, and reads its records. */
export function sniff(bytes: Uint8Array): ProposalSample {
  const first = bytes.find((byte) => byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf)
  return first === 0x7b || first === 0x5b ? ofJson(bytes) : ofTable(bytes)
}

function ofJson(bytes: Uint8Array): ProposalSample {
  const document = parseJson(bytes, { depth: 64, keys: Infinity })
  if (document.ok) {
    const place = Array.isArray(document.value) ? undefined : placeOf(document.value)
    const found = place === undefined ? [document.value].flat() : listAt(document.value, place)
    return { format: 'json', records: objectsOf(found), ...(place === undefined ? {} : { place: `$.${place.join('.')}[*]` }) }
  }
  const lines = Buffer.from(bytes).toString('utf8').split('\n', MOST_RECORDS)
  const records = lines.flatMap((line) => {
    const parsed = parseJson(line)
    return parsed.ok ? [parsed.value] : []
  })
  return { format: 'jsonl', records: objectsOf(records) }
}

function objectsOf(found: readonly unknown[]): ProposalSample['records'] {
  return found
    .flatMap((it) => openEnvelope(it) ?? [it])
    .filter(isJsonObject)
    .slice(0, MOST_RECORDS)
}

/** Where the longest list of objects is. A document that says much by itself is a record. */
function placeOf(document: unknown): readonly string[] | undefined {
  if (!isJsonObject(document)) return undefined
  const own = Object.values(document).filter((it) => typeof it === 'string' || typeof it === 'number')
  if (own.length >= 3) return undefined
  const lists: (readonly string[])[] = []
  gatherLists(document, [], lists)
  const length = (place: readonly string[]) => listAt(document, place).length
  return lists.toSorted((a, b) => length(b) - length(a))[0]
}

function gatherLists(value: Readonly<Record<string, unknown>>, way: readonly string[], lists: (readonly string[])[]): void {
  for (const [name, inner] of Object.entries(value)) {
    if (Array.isArray(inner) && inner.some(isJsonObject) && !name.includes('.')) lists.push([...way, name])
    else if (isJsonObject(inner) && way.length < 3) gatherLists(inner, [...way, name], lists)
  }
}

function listAt(document: unknown, place: readonly string[]): readonly unknown[] {
  const found = place.reduce<unknown>((value, name) => (isJsonObject(value) ? value[name] : undefined), document)
  return Array.isArray(found) ? found : []
}

function ofTable(raw: Uint8Array): ProposalSample {
  const bytes = utf8Of(raw, {})
  const isWestern = bytes === raw && !isUtf8(bytes)
  const encoding = isWestern ? ({ encoding: 'windows-1252' } as const) : {}
  const skipLines = titleLines(bytes)
  const table: Table = { ...encoding, skipLines }
  const named = rowsOf(bytes, table)
  const header = Object.keys(valuesOf(named)[0] ?? {})
  const columns = isHeaderData(header) ? header.map((_, index) => `column ${index + 1}`) : undefined
  const rows = columns === undefined ? named : rowsOf(bytes, { ...table, columns })
  const footer = rows.length - 1 - rows.findLastIndex((it) => it.ok)
  return {
    format: 'csv',
    records: valuesOf(rows).slice(0, MOST_RECORDS),
    ...encoding,
    skipLines,
    footer: footer < rows.length ? footer : 0,
    ...(columns === undefined ? {} : { columns }),
  }
}

function rowsOf(bytes: Uint8Array, table: Table): readonly Raw[] {
  const reader = tableReader(table, { longest: bytes.length + 1 })
  return [...reader.push(bytes), ...reader.end()]
}

function valuesOf(rows: readonly Raw[]): ProposalSample['records'] {
  return rows.flatMap((it) => (it.ok && isJsonObject(it.value) ? [it.value] : []))
}

/** Lines before the first one that has as many columns as most of those after it. */
function titleLines(bytes: Uint8Array): number {
  const lines = Buffer.from(bytes.subarray(0, 65_536))
    .toString('latin1')
    .split('\n', MOST_TITLE_LINES + 30)
  const counts = lines.map((line) => Math.max(...[',', ';', '\t', '|'].map((it) => line.replaceAll(/"[^"]*"/g, '').split(it).length)))
  const usual = counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 1
  const first = counts.findIndex((it) => it >= usual && it > 1)
  return first > 0 && first <= MOST_TITLE_LINES ? first : 0
}
