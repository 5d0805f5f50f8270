import type { Layout } from '../adapter.ts'
import { csvReader, type CsvOptions } from './csv.ts'
import { encodingOf, tableReader } from './table.ts'
import { parseJson } from './json.ts'
import { lineReader } from './lines.ts'
import { SHOWN_BYTES, type Raw } from './raw.ts'
import { sequenceReader } from './sequence.ts'
import { unpack, type Bytes } from './unpack.ts'

/** Where reading resumes: after record `number`, at byte `end`, which is on line `endLine`. */
export type RecordPosition = Pick<Raw, 'number' | 'end' | 'endLine'>

/** The longest row or line: 32 times the limit of an event, which is 512 KiB. */
export const LONGEST_RECORD = 16_777_216
/** The largest JSON document. A document is read into memory as a whole; JSON Lines are not. */
export const LARGEST_DOCUMENT = 268_435_456

type Batches = AsyncGenerator<readonly Raw[], void>

/**
 * The records of a file, in batches and in order. `open` returns its bytes from a position on. Plain rows and lines can be resumed in
 * the middle. A file that is compressed, in UTF-16 or one document is read from the start, and records up to `from.number` are skipped.
 */
export async function* records(open: (start: number) => Bytes, layout: Layout, from?: RecordPosition): Batches {
  const { bytes, isPlain } = await unpack(open(0), layout.encoding === 'utf-16le')
  if (layout.format === 'json' || !isPlain || from === undefined) yield* after(fromStart(bytes, layout), from)
  else {
    const resume = layout.format === 'csv' ? await headerOf(bytes, layout) : undefined
    await close(bytes)
    if (layout.format === 'jsonl') yield* ofLines(open(from.end), from)
    else if (layout.format === 'json-sequence') yield* ofSequence(open(from.end), from)
    else if (resume !== undefined) yield* ofTable(open(from.end), layout, { ...resume, ...from })
  }
}

function fromStart(bytes: Bytes, layout: Layout): Batches {
  switch (layout.format) {
    case 'json':
      return ofDocument(bytes, layout)
    case 'jsonl':
      return ofLines(bytes)
    case 'json-sequence':
      return ofSequence(bytes)
    case 'csv':
      return ofTable(bytes, layout)
  }
}

function ofTable(bytes: Bytes, layout: Layout, resume?: CsvOptions['resume']): Batches {
  return pushed(tableReader(layout, { longest: LONGEST_RECORD, resume }), bytes)
}

function ofLines(bytes: Bytes, resume?: RecordPosition): Batches {
  return pushed(lineReader({ longest: LONGEST_RECORD, resume }), bytes)
}

function ofSequence(bytes: Bytes, resume?: RecordPosition): Batches {
  return pushed(sequenceReader({ longest: LONGEST_RECORD, resume }), bytes)
}

async function* pushed(reader: { push(chunk: Uint8Array): readonly Raw[]; end(): readonly Raw[] }, bytes: Bytes): Batches {
  for await (const chunk of bytes) {
    const rows = reader.push(chunk)
    if (rows.length > 0) yield rows
  }
  const rest = reader.end()
  if (rest.length > 0) yield rest
}

async function* ofDocument(bytes: Bytes, { recordsOf }: Layout): Batches {
  const chunks: Uint8Array[] = []
  let size = 0
  const unreadable = (code: (Raw & { ok: false })['code']): readonly Raw[] => [
    { ok: false, code, number: 0, line: 0, end: size, endLine: 0, bytes: Buffer.concat(chunks).subarray(0, SHOWN_BYTES) },
  ]
  for await (const chunk of bytes) {
    size += chunk.length
    if (size > LARGEST_DOCUMENT) break
    chunks.push(chunk)
  }
  const whole = Buffer.concat(chunks)
  if (whole.toString('latin1', 0, 1024).trim() === '' && size === whole.length) return
  const parsed = size > LARGEST_DOCUMENT ? ({ ok: false, code: 'too_long' } as const) : parseJson(whole, { depth: 64, keys: Infinity })
  const found = parsed.ok ? recordsOf(parsed.value) : undefined
  if (found === undefined) yield unreadable(parsed.ok ? 'no_records' : parsed.code)
  else
    for (let start = 0; start < found.length; start += BATCH)
      yield found
        .slice(start, start + BATCH)
        .map((value, index) => ({ ok: true, value, number: start + index + 1, line: 0, end: size, endLine: 0 }))
}

const BATCH = 500

async function* after(batches: Batches, from: RecordPosition | undefined): Batches {
  for await (const batch of batches) {
    const rest = from === undefined ? batch : batch.filter((it) => it.number > from.number || it.number === 0)
    if (rest.length > 0) yield rest
  }
}

async function headerOf(bytes: Bytes, layout: Layout) {
  const reader = csvReader({ ...layout, encoding: encodingOf(layout), longest: LONGEST_RECORD })
  for await (const chunk of bytes) {
    reader.push(chunk)
    const header = reader.header()
    if (header !== undefined) return header
  }
  // Lines that end in carriage returns alone are told at the end.
  reader.end()
  return reader.header()
}

/** `next` comes first: a generator that never started does not run its `finally`, and would leave the file open. */
async function close(bytes: AsyncGenerator<Uint8Array, void>): Promise<void> {
  await bytes.next()
  await bytes.return()
}
