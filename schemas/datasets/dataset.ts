import { z } from 'zod'
import { assertFieldIds, OWN_IDS, PROVENANCE_IDS } from './field-ids.ts'
import { judgedColumns, type JudgedFrom, type JudgedGroup } from './judged-from.ts'
import { NO_USE, type Use } from './use.ts'

/**
 * A dataset is declared once: its columns are zod types that carry their field id and their sentence. The Parquet schema
 * (consumers/runtime/parquet/parquet.ts), the row check, the dictionary page and the SQL views are made from the declaration.
 *
 * A row is a plain object with every column present. A value is null when the source did not state it or there was nothing to
 * analyse; an array with nothing to list is empty. Timestamps are epoch milliseconds, dates are days since 1970-01-01, `bigint` columns
 * are bigints, pseudonyms and ids are texts.
 *
 * A derivation states what it knows and takes the rest from `blank`: `rowOf(dataset, { ...dataset.blank, interaction_id, … })`.
 */
export type ColumnType = 'string' | 'timestamp' | 'date' | 'double' | 'int' | 'bigint' | 'boolean' | 'strings' | 'binary'

type Meta = {
  readonly id: number
  readonly type: ColumnType
  readonly sentence: string
  readonly unit?: string
  readonly range?: ValueRange
  readonly words?: readonly string[]
  readonly filtered?: true
  readonly unstated?: string
  readonly reserved?: true
}

/** The smallest and the largest value. */
export type ValueRange = readonly [number, number]

export type Column = {
  readonly name: string
  readonly type: ColumnType
  readonly required: boolean
  /** What it means, in one sentence. */
  readonly sentence: string
  readonly unit?: string
  readonly range?: ValueRange
  /** The words of an open list. Left out: any text. */
  readonly words?: readonly string[]
  /** Whether people filter by the column. If so, the file keeps its smallest and largest value per row group. */
  readonly filtered: boolean
  /** The value that states nothing ('unknown' for judgements). In `_latest` an older revision that states a value takes precedence. */
  readonly unstated?: string
  /** The Parquet field id, written in the declaration. It means this column permanently (field-ids.ts). */
  readonly id: number
  /** Whether no derivation fills the column yet: it is always null, an empty array or false. */
  readonly reserved: boolean
  /** What the column is judged from: in `_latest` a later revision that states the same replaces the value. Left out: it is not judged. */
  readonly judgedFrom?: JudgedFrom
}

/** The type of a column that has a value which says nothing. */
type Blankable<T extends z.ZodType, Value> = T & { readonly blank: Value }

type Shape = Readonly<Record<string, z.ZodType>>

type RowOf<S extends Shape> = Readonly<z.infer<z.ZodObject<S>>>

/** The columns that may be left to `blank`, as they are in a row. */
type BlankOf<S extends Shape> = {
  readonly [K in keyof S as S[K] extends Blankable<z.ZodType, unknown> ? K : never]: z.infer<S[K]>
}

export type AnyRow = Readonly<Record<string, unknown>>

export type Dataset<R extends AnyRow = AnyRow, B extends AnyRow = AnyRow> = {
  readonly name: string
  /** One sentence: what one row is. */
  readonly grain: string
  /** The columns that together name a row. */
  readonly key: readonly string[]
  /** Restricted data is kept under its own prefix, which analysts cannot read. */
  readonly restricted: boolean
  /** What analysts must know before they count. */
  readonly caveats: readonly string[]
  /**
   * How `<dataset>_latest` combines the revisions of an interaction. `merged`: for each column the highest revision that states a
   * value. `replaced`: the rows of the highest revision only. `kept`: every row counts, and there is no such view.
   */
  readonly revisions: 'merged' | 'replaced' | 'kept'
  /** The column that `expire` empties when the retention of the dataset has passed. Left out: the dataset has no retention. */
  readonly expires?: string
  readonly use: Use
  /** The row check: throws when a row is not as declared. It does not include the provenance columns, which the runtime appends. */
  readonly row: { parse(row: unknown): R }
  /**
   * What each column holds where nothing is said: null, an empty array, or the value declared as `unstated`. A reserved flag is false.
   * Columns without such a value (ids, instants, flags) are not in its type, so the compiler asks every derivation for them. At run
   * time they are there as undefined, so that all rows have one shape: adding columns to a spread made a row of `interactions` eight
   * times as slow (measured).
   */
  readonly blank: B
  readonly columns: readonly Column[]
  /** The field ids of columns that were removed. */
  readonly retired: readonly number[]
}

export type Row<D extends Dataset> = ReturnType<D['row']['parse']>

type Exactly<R, T> = T & { readonly [K in Exclude<keyof T, keyof R>]: never }

/** The row as it is. The compiler refuses a column that is missing, and one that the dataset does not have: a spread alone hides both. */
export function rowOf<R extends AnyRow, T extends R>(_: Dataset<R>, row: Exactly<R, T>): R {
  return row
}

/** The folder of a dataset's data files in the lake. */
export function folderOf(dataset: Pick<Dataset, 'name' | 'restricted'>): string {
  return dataset.restricted ? `_restricted/v1/${dataset.name}` : `v1/${dataset.name}`
}

const metas = new WeakMap<z.ZodType, Meta>()

function column<T extends z.ZodType>(type: T, meta: Meta): T {
  metas.set(type, meta)
  return type
}

type Options = {
  readonly unit?: string
  readonly filtered?: true
  /** The value that states nothing. Left out: only null and an empty array state nothing. */
  readonly unstated?: string
}

// A column begins with its field id: the next free number of its dataset, regardless of its position among the columns.

type Unstated<V> = Options & { readonly unstated: V }

/** A text of at most 2 KiB. */
export function text(id: number, sentence: string, options: Unstated<string>): Blankable<z.ZodString, string>
export function text(id: number, sentence: string, options?: Options): z.ZodString
export function text(id: number, sentence: string, options: Options = {}): z.ZodString {
  return withUnstated(column(z.string().max(2048), { id, type: 'string', sentence, ...options }), options.unstated)
}

/** A text without the 2 KiB limit: state and restricted values. */
export const longText = (id: number, sentence: string, options: Options = {}) =>
  column(z.string(), { id, type: 'string', sentence, ...options })

type Words = readonly [string, ...string[]]

/** One word of an open list: readers treat words they do not know as "other". A list with 'unknown' uses it instead of null. */
export function word<const W extends Words>(
  id: number,
  words: W,
  sentence: string,
  options: Unstated<W[number]>,
): Blankable<z.ZodType<W[number]>, W[number]>
export function word<const W extends Words>(
  id: number,
  words: W,
  sentence: string,
  options?: Options,
): 'unknown' extends W[number] ? Blankable<z.ZodType<W[number]>, W[number]> : z.ZodType<W[number]>
export function word(id: number, words: Words, sentence: string, options: Options = {}): z.ZodType {
  const unstated = options.unstated ?? words.find((it) => it === 'unknown')
  const listed = `${sentence} One of: ${words.join(', ')}.`
  const type = column(z.enum(words), {
    id,
    type: 'string',
    sentence: listed,
    words,
    ...options,
    ...(unstated === undefined ? {} : { unstated }),
  })
  return withUnstated(type, unstated)
}

/** An instant: epoch milliseconds in the row, UTC microseconds in the file. */
export const instant = (id: number, sentence: string, options: Options = {}) =>
  column(z.int(), { id, type: 'timestamp', sentence, unit: 'UTC', ...options })
/** A calendar day: days since 1970-01-01 in the row and in the file. */
export const date = (id: number, sentence: string) => column(z.int32(), { id, type: 'date', sentence })
export const int = (id: number, sentence: string, options: Options = {}) => column(z.int32(), { id, type: 'int', sentence, ...options })
/** Integer milliseconds. A bigint, because 32 bits cannot hold a month. */
export const duration = (id: number, sentence: string) => column(z.bigint(), { id, type: 'bigint', sentence, unit: 'ms' })
export const bigint = (id: number, sentence: string, options: Options = {}) =>
  column(z.bigint(), { id, type: 'bigint', sentence, ...options })
export const double = (id: number, sentence: string, range?: ValueRange) =>
  column(range === undefined ? z.number() : z.number().min(range[0]).max(range[1]), {
    id,
    type: 'double',
    sentence,
    ...(range === undefined ? {} : { range, unit: `${range[0]} to ${range[1]}` }),
  })
export const boolean = (id: number, sentence: string) => column(z.boolean(), { id, type: 'boolean', sentence })
export const strings = (id: number, sentence: string) =>
  withBlank(column(z.array(z.string().max(2048)).readonly(), { id, type: 'strings', sentence }), NONE)
export const binary = (id: number, sentence: string) =>
  column(
    z.custom<Uint8Array>((it) => it instanceof Uint8Array),
    { id, type: 'binary', sentence },
  )

const NONE: readonly string[] = []

/** A column that may be null: the source did not state a value, or there was nothing to analyse. */
export function optional<T extends z.ZodType>(type: T): Blankable<z.ZodNullable<T>, null> {
  return withBlank(column(type.nullable(), meta(type)), null)
}

/** A column that has its position and its field id, but that no derivation fills yet: it stays blank, and a flag stays false. */
export function reserved(type: z.ZodBoolean): Blankable<z.ZodBoolean, boolean>
export function reserved<T extends Blankable<z.ZodType, unknown>>(type: T): T
export function reserved(type: z.ZodType): z.ZodType {
  return withBlank(column(type.clone(), { ...meta(type), reserved: true }), isBlankable(type) ? type.blank : false)
}

function withBlank<T extends z.ZodType, Value>(type: T, blank: Value): Blankable<T, Value> {
  return Object.assign(type, { blank })
}

function withUnstated<T extends z.ZodType>(type: T, unstated: string | undefined): T {
  return unstated === undefined ? type : withBlank(type, unstated)
}

function isBlankable(type: z.ZodType): type is Blankable<z.ZodType, unknown> {
  return 'blank' in type
}

function meta(type: z.ZodType): Meta {
  const found = metas.get(type)
  if (found === undefined) throw new Error('a dataset column must be made with the functions of schemas/datasets/dataset.ts')
  return found
}

type Declared<S extends Shape> = {
  readonly name: string
  readonly grain: string
  readonly key: readonly ((keyof S & string) | 'source_partition' | 'source_offset')[]
  readonly restricted?: true
  readonly caveats?: readonly string[]
  readonly revisions?: 'merged' | 'replaced'
  /** The columns that are judged, in groups by what they are judged from. */
  readonly judged?: readonly JudgedGroup<keyof S & string>[]
  /** An optional column. */
  readonly expires?: keyof S & string
  /** Left out: nobody said yet how it is read. */
  readonly use?: Use
  readonly columns: S
  /** The field ids of columns that were removed. */
  readonly retired?: readonly number[]
}

export function dataset<const S extends Shape>(declared: Declared<S>): Dataset<RowOf<S>, BlankOf<S>>
export function dataset(declared: Declared<Shape>): Dataset {
  const { name, grain, key, restricted, caveats, revisions, judged = [], expires, use = NO_USE, columns, retired = [] } = declared
  const listed = listColumns(columns, judgedColumns(`dataset ${name}`, judged, Object.keys(columns)))
  assertFieldIds(`dataset ${name}`, listed, retired, OWN_IDS)
  return {
    name,
    grain,
    key,
    restricted: restricted ?? false,
    caveats: caveats ?? [],
    revisions: revisions ?? 'kept',
    ...(expires === undefined ? {} : { expires }),
    use,
    row: z.strictObject(columns),
    blank: blankOf(columns),
    columns: listed,
    retired,
  }
}

function blankOf(columns: Shape): AnyRow {
  return Object.fromEntries(Object.entries(columns).map(([name, type]) => [name, isBlankable(type) ? type.blank : undefined]))
}

function listColumns(columns: Shape, judged?: ReadonlyMap<string, JudgedFrom>): readonly Column[] {
  return Object.entries(columns).map(([name, type]) => {
    const { type: kind, filtered = false, reserved: isReserved = false, ...said } = meta(type)
    const judgedFrom = judged?.get(name)
    const required = !(type instanceof z.ZodNullable)
    return { name, type: kind, required, filtered, reserved: isReserved, ...said, ...(judgedFrom === undefined ? {} : { judgedFrom }) }
  })
}

/** Every row of an append dataset ends with these columns, which state its origin. Their field ids have a separate range. */
export const provenance: readonly Column[] = listColumns({
  event_id: text(1001, 'The id of the event from which the row was derived. A redelivery of the same event has the same id.'),
  recorded_at: instant(1002, 'When the log appended the event: "known at".', { filtered: true }),
  processed_at: instant(1003, 'When the consumer wrote the segment.'),
  code_version: text(1004, 'The version of service-signals that derived the row.'),
  source_topic: text(1005, 'The topic from which the event was read.'),
  epoch: int(1006, 'The epoch of the log. An operator raises it after the log was rebuilt.', { filtered: true }),
  source_partition: int(1007, 'The partition from which the event was read.', { filtered: true }),
  source_offset: bigint(
    1008,
    'The offset of the event in its partition. (epoch, source_partition, source_offset) is a watermark without gaps.',
    { filtered: true },
  ),
})
assertFieldIds('provenance', provenance, [], PROVENANCE_IDS)
