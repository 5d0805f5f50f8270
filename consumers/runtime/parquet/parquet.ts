import { compress, decompress } from '@bokuweb/zstd-wasm'
import { parquetMetadata, parquetRead, type AsyncBuffer, type FileMetaData, type SchemaElement } from 'hyparquet'
import { ByteWriter, ParquetWriter, type ColumnSource } from 'hyparquet-writer'
import type { Column } from '../../../schemas/datasets/dataset.ts'
import { elementId } from '../../../schemas/datasets/field-ids.ts'
import { toMicros, toMillis } from './micros.ts'
import type { Format, Lake, Value } from '../ports.ts'
import { footerLength, CHECKSUM_KEY, addChecksum, checkChecksum, CHECKSUM_PLACEHOLDER } from './footer-checksum.ts'
import { startZstd } from '../zstd.ts'

/**
 * Writes and reads Parquet; no other file knows the format. The settings come from measurements: zstd level 1 (a third of the CPU of
 * Snappy in JavaScript), and min/max statistics only for the columns people filter by. docs/decisions/file-format.md says what other
 * readers need of the format.
 */

/** The key in Parquet's footer under which our footer is stored. */
export const FOOTER_KEY = 'service_signals'
const ZSTD_LEVEL = 1
/** Bytes of a file's end to read first. Most footers are smaller, so that one read suffices. */
const TAIL = 65_536

await startZstd()
const compressors = { ZSTD: (bytes: Uint8Array) => compress(bytes, ZSTD_LEVEL) }
const decompressors = { ZSTD: (bytes: Uint8Array) => decompress(bytes) }

export const parquet: Format = {
  begin(columns) {
    const writer = new ByteWriter()
    const file = new ParquetWriter({
      writer,
      schema: schemaOf(columns),
      codec: 'ZSTD',
      compressors,
      statistics: false,
      createdBy: 'service-signals',
    })
    return {
      rowGroup(values) {
        const rows = values[0]?.length ?? 0
        if (rows === 0) return
        void file.write({
          columnData: columns.map((column, index) => columnData(column, values[index] ?? [])),
          rowGroupSize: rows,
        })
      },
      size: () => writer.offset,
      finish(facts) {
        file.kvMetadata = [
          { key: FOOTER_KEY, value: facts },
          { key: CHECKSUM_KEY, value: CHECKSUM_PLACEHOLDER },
        ]
        void file.finish()
        return addChecksum(writer.getBytes())
      },
    }
  },

  async footer(lake, key) {
    const opened = await openStored(lake, key)
    return opened === undefined ? undefined : factsOf(opened.metadata, key)
  },

  async read(lake, key, columns) {
    const opened = await openStored(lake, key)
    if (opened === undefined) return undefined
    const values = new Map<string, Value[]>(columns.map((name) => [name, []]))
    const { file, metadata, etag } = opened
    try {
      await parquetRead({
        file,
        metadata,
        columns: [...columns],
        compressors: decompressors,
        parsers: { timestampFromMicroseconds: toMillis, dateFromDays: (days: number) => days },
        utf8: false,
        onChunk: ({ columnName, columnData, rowStart }) => {
          const collected = values.get(columnName)
          if (collected === undefined) return
          for (let index = 0; index < columnData.length; index += 1) collected[rowStart + index] = valueOf(columnData[index])
        },
      })
    } catch (error) {
      throw new Error(`object ${key} cannot be read: ${String(error)}`, { cause: error })
    }
    return { footer: factsOf(metadata, key), values: columns.map((name) => values.get(name) ?? []), etag }
  },
}

function columnData({ name, type, filtered }: Column, values: readonly Value[]): ColumnSource {
  return {
    name,
    data: type === 'timestamp' ? values.map((it) => (typeof it === 'number' ? toMicros(it) : it)) : [...values],
    statistics: filtered,
    // From 17 values on, the writer would choose RLE for booleans, which Spark cannot read.
    ...(type === 'boolean' ? { encoding: 'PLAIN' } : {}),
  }
}

function schemaOf(columns: readonly Column[]): SchemaElement[] {
  return [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elementsOf)]
}

function elementsOf(column: Column): SchemaElement[] {
  const { name, type, required, id } = column
  const field = { name, repetition_type: required ? 'REQUIRED' : 'OPTIONAL', field_id: id } as const
  switch (type) {
    case 'string':
      return [{ ...field, type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } }]
    case 'timestamp':
      return [{ ...field, type: 'INT64', logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MICROS' } }]
    case 'date':
      return [{ ...field, type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } }]
    case 'double':
      return [{ ...field, type: 'DOUBLE' }]
    case 'int':
      return [{ ...field, type: 'INT32' }]
    case 'bigint':
      return [{ ...field, type: 'INT64' }]
    case 'boolean':
      return [{ ...field, type: 'BOOLEAN' }]
    case 'binary':
      return [{ ...field, type: 'BYTE_ARRAY' }]
    case 'strings':
      return [
        { ...field, converted_type: 'LIST', logical_type: { type: 'LIST' }, num_children: 1 },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        {
          name: 'element',
          repetition_type: 'REQUIRED',
          field_id: elementId(column),
          type: 'BYTE_ARRAY',
          converted_type: 'UTF8',
          logical_type: { type: 'STRING' },
        },
      ]
  }
}

async function openStored(
  lake: Lake,
  key: string,
): Promise<{ readonly file: AsyncBuffer; readonly metadata: FileMetaData; readonly etag: string } | undefined> {
  const tail = await lake.read(key, { last: TAIL })
  if (tail === undefined) return undefined
  const { size, etag } = tail
  const known = size - tail.body.length
  const file: AsyncBuffer = {
    byteLength: size,
    async slice(start, end = size) {
      if (start >= known) return copy(tail.body.subarray(start - known, end - known))
      const part = await lake.read(key, { start, end })
      if (part === undefined || part.etag !== etag) throw new Error(`object ${key} changed while it was read`)
      return copy(part.body)
    },
  }
  const length = footerLength(tail.body)
  if (length === 0 || length > size) throw new Error(`object ${key} is not a Parquet file or was truncated: it does not end like one`)
  const footer = new Uint8Array(await file.slice(size - length))
  switch (checkChecksum(footer)) {
    case 'whole':
      return { file, metadata: parquetMetadata(footer), etag }
    case 'broken':
      throw new Error(`object ${key} is damaged: its footer does not match its checksum. Restore it from a copy of the lake`)
    case 'missing':
      throw new Error(`object ${key} was not written by service-signals: its footer has no checksum`)
  }
}

function factsOf(metadata: FileMetaData, key: string): string {
  const facts = metadata.key_value_metadata?.find((it) => it.key === FOOTER_KEY)?.value
  if (facts === undefined) throw new Error(`object ${key} was not written by service-signals: its footer does not describe a segment`)
  return facts
}

function copy(bytes: Uint8Array): ArrayBuffer {
  const buffer = new ArrayBuffer(bytes.length)
  new Uint8Array(buffer).set(bytes)
  return buffer
}

function valueOf(value: unknown): Value {
  if (value === null || value === undefined) return null
  if (
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'bigint' ||
    typeof value === 'boolean' ||
    value instanceof Uint8Array
  )
    return value
  if (Array.isArray(value)) return value.map(String)
  throw new Error(`a column holds a ${typeof value}, which no dataset declares`)
}
