import type { SampleColumn, Columns } from './columns.ts'
import { inTemplate, q, timeOperation } from './spelling.ts'
import { timesOf, type TimeReading } from './times.ts'

/** What names the records of a sample, and when they happened. */
export type SampleNaming = {
  /** Lines of YAML; `undefined` where nothing in the sample names a record. */
  readonly key: string | undefined
  readonly occurredAt: string
  readonly revision: string | undefined
  readonly remarks: readonly string[]
  /** The paths it reads. */
  readonly read: ReadonlySet<string>
  /** Whether a time of it states no zone. */
  readonly lacksZone: boolean
}

type TimeColumn = { readonly column: SampleColumn; readonly times: TimeReading }

const CREATED = [
  /\b(?:created|opened|started|start|begin|began|begun|calldate|occurred|contact ?start)\b/,
  /\b(?:date|time|timestamp|when|received|submitted|datum|at)\b/,
]
const CHANGED = /\b(?:updated|modified|changed|update|last ?update|edited|geändert)\b/

export function namingOf({ columns }: Columns): SampleNaming {
  const total = columns[0]?.values.length ?? 0
  const full = columns.filter((it) => it.filled.length === total)
  const times = full.flatMap((column): TimeColumn[] => {
    const found = timesOf(column)
    return found === undefined ? [] : [{ column, times: found }]
  })
  const nameOf = (it: TimeColumn) => it.column.words.join(' ')
  const changed = times.find((it) => CHANGED.test(nameOf(it)))
  const begun = times.filter((it) => it !== changed && !/\b(?:end|ended|closed|resolved|solved|due)\b/.test(nameOf(it)))
  const occurred =
    CREATED.map((pattern) => begun.find((it) => pattern.test(nameOf(it)))).find((it) => it !== undefined) ?? begun[0] ?? changed
  const native = idOf(full, total, changed !== undefined)
  const parts = [native, changed?.column].filter((it) => it !== undefined).map((it) => inTemplate(it.path))
  const isNamed = native !== undefined && !parts.includes(undefined)
  const used = [occurred, isNamed ? changed : undefined].filter((it) => it !== undefined)
  return {
    key: isNamed ? `[${parts.map((it) => `'${(it ?? '').replaceAll("'", "''")}'`).join(', ')}]` : undefined,
    occurredAt: occurred === undefined ? '{ received: true }' : `{ ${timeOperation(occurred.column.path, occurred.times)} }`,
    revision: isNamed && changed !== undefined ? `{ ${timeOperation(changed.column.path, changed.times)} }` : undefined,
    remarks: [
      ...(occurred === undefined ? ['occurred_at: no column holds a time in every record; the time of receipt stands for it'] : []),
      ...used.filter((it) => it.times.isAmbiguous).map((it) => `${q(it.column.path)}: day and month could be the other way round`),
      ...(isNamed && changed === undefined
        ? ['key: no column says when a record was changed; a changed record is told by its content']
        : []),
    ],
    read: new Set([native?.path, ...used.map((it) => it.column.path)].filter((it) => it !== undefined)),
    lacksZone: used.some((it) => !it.times.isZoned),
  }
}

/** The column that names a record: `id` before the id of something, of values that are all different unless versions are told apart. */
function idOf(full: readonly SampleColumn[], total: number, hasVersions: boolean): SampleColumn | undefined {
  const isOwn = (it: SampleColumn) => new Set(it.values).size === total || hasVersions
  const candidates = full.filter((it) => it.filled.every((value) => value.length <= 200) && isOwn(it))
  const named = (pattern: RegExp) => candidates.find((it) => pattern.test(it.words.join(' ')))
  return (
    named(/^(?:id|uid|uuid|guid|key|nr|no|number|response id)$/) ??
    named(
      /^(?:ticket|case|call|contact|chat|conversation|message|interaction|event|response|review|record|unique|session|vorgang)\b.*\b(?:id|no|nr|number|key|ref)\b/,
    ) ??
    named(/^(?:uniqueid|contactid|callid|ticketid|chatid|vorgangsnummer|ticketnummer)$/) ??
    candidates.find((it) => /\b(?:id|uuid|uniqueid|number|no|nr)\b/.test(it.words.join(' ')) && new Set(it.values).size === total)
  )
}
