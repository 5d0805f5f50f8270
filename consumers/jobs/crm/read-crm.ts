import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { CsvError, parse } from 'csv-parse'
import { UsageError } from '../../../platform/errors.ts'
import { delimiterOf, type CsvLine } from '../../reference/read-csv.ts'

/** An export of a CRM: its first line, and what separates its cells. */
export type CrmFile = { readonly header: CsvLine; readonly delimiter: string; readonly lines: AsyncIterable<CsvLine> }

/** Where the separator is looked for. */
const BEGINNING_BYTES = 65_536

/** Reads a CSV file of any size, line by line. Throws `UsageError` where it cannot be read, is not UTF-8, or is not CSV. */
export async function openCrm(path: string): Promise<CrmFile> {
  const delimiter = delimiterOf(await readBeginning(path))
  const lines = readLines(path, delimiter)[Symbol.asyncIterator]()
  const first = await lines.next()
  if (first.done === true) throw new UsageError(`${path} has no line; its first line names the columns`)
  return { header: first.value, delimiter, lines: { [Symbol.asyncIterator]: () => lines } }
}

async function readBeginning(path: string): Promise<string> {
  try {
    const file = await open(path)
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(BEGINNING_BYTES), 0, BEGINNING_BYTES, 0)
      return buffer.toString('utf8', 0, bytesRead)
    } finally {
      await file.close()
    }
  } catch (cause) {
    throw new UsageError(`${path} cannot be read: ${String(cause)}`, { cause })
  }
}

type RawRecord = { readonly raw: string; readonly record: readonly string[] }
const LINE_BREAK = /\r\n|\n|\r/g

async function* readLines(path: string, delimiter: string): AsyncGenerator<CsvLine, undefined> {
  const parser = parse({
    delimiter,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    raw: true,
  })
  // A failure of the file ends the parser with the same error.
  const fed = pipeline(createReadStream(path), decodeUtf8, parser).catch(() => undefined)
  const records: AsyncIterable<RawRecord> = parser
  let line = 1
  try {
    for await (const { raw, record: cells } of records) {
      if (cells.some((it) => it.trim() !== '')) yield { line, cells }
      // csv-parse counts two lines for one line break of Windows inside a cell.
      line += raw.match(LINE_BREAK)?.length ?? 0
    }
  } catch (cause) {
    throw new UsageError(`${path}: ${complaintOf(cause)}`, { cause })
  }
  await fed
  return undefined
}

/** A byte order mark at the beginning is left out. */
async function* decodeUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

function complaintOf(cause: unknown): string {
  if (cause instanceof CsvError) {
    const at: unknown = cause['lines']
    return `${typeof at === 'number' ? `line ${at}: ` : ''}a quotation mark is not closed, or stands inside a cell without quotation marks; write it twice`
  }
  if (typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
    return 'the text is not UTF-8; save the file as "CSV UTF-8"'
  return String(cause)
}
