import { looksLikeData, shownName } from '../../../formats/shown-names.ts'
import { columnsOf, type SampleColumn } from './columns.ts'
import { guessOf, type Guess } from './guesses.ts'
import { saysPrivate, speakerColumn, guessTurns } from './turns.ts'
import { namingOf } from './naming.ts'
import { inTemplate, q } from './spelling.ts'
import { timesOf } from './times.ts'

/** A sample: its records, and how the file is written that holds them. */
export type ProposalSample = {
  readonly records: readonly Readonly<Record<string, unknown>>[]
  readonly format: 'csv' | 'json' | 'jsonl'
  /** Where the records of a document are. */
  readonly place?: string
  readonly encoding?: 'windows-1252'
  /** The names of the columns of a table, where no line of it names them. */
  readonly columns?: readonly string[]
  readonly skipLines?: number
  readonly footer?: number
}

const LISTS: ReadonlySet<string> = new Set(['ratings', 'reasons', 'content.turns', 'agents', 'compensation'])

/** The text of a mapping that reads the sample, as far as names and values say what they mean; the rest is named in comments. */
export function proposeMapping(sample: ProposalSample, system: string): string {
  const all = columnsOf(sample.records)
  const naming = namingOf(all)
  const speaker = speakerColumn(all.columns)
  const hidden = all.columns.find(saysPrivate)
  const guesses = new Map<string, Guess[]>()
  const unread: string[] = []
  for (const column of all.columns) {
    if (naming.read.has(column.path)) continue
    const guess = looksLikeData(column.path) || column === hidden ? undefined : guessOf(column, speaker)
    const before = guess === undefined ? undefined : guesses.get(guess.field)
    if (column === hidden || (column === speaker && guess?.field !== 'direction' && guesses.has('content.turns'))) continue
    if (guess === undefined || (before !== undefined && !LISTS.has(guess.field))) unread.push(column.path)
    else guesses.set(guess.field, [...(before ?? []), guess])
  }
  for (const { path, columns } of all.lists) {
    const turns = guessTurns(path, columns)
    if (turns === undefined) unread.push(`${path}[*]`)
    else guesses.set('content.turns', [...(guesses.get('content.turns') ?? []), { field: 'content.turns', yaml: turns }])
  }
  const isUnzoned = naming.lacksZone || all.columns.some((it) => timesOf(it)?.isZoned === false)
  return [
    '# Proposed from a sample by its names and values. Read every line before it is used; remarks stand beside what is a guess.',
    ...naming.remarks.map((it) => `# ${it}`),
    'version: 1',
    `source: { system: ${system} }`,
    `input: ${inputOf(sample)}`,
    ...(isUnzoned ? ['# Times of the sample state no zone: name theirs, for example Europe/Berlin.', 'zone: UTC'] : []),
    ...(hidden === undefined ? [] : [`skip_when: { from: ${q(hidden.path)}, is: [true, 1] } # is this what only colleagues see?`]),
    `key: ${naming.key ?? whole(all.columns)}`,
    'fields:',
    `  occurred_at: ${naming.occurredAt}`,
    ...(naming.revision === undefined ? [] : [`  revision: ${naming.revision}`]),
    ...[...guesses].flatMap(([field, found]) => linesOf(field, found)),
    ...(guesses.has('resolution.status') ? ['  resolution.confirmed_by: { const: agent } # who says so?'] : []),
    ...(unread.length === 0 ? [] : ['# Not read:', ...unread.map((it) => `#   ${shownName(it, [])}`)]),
    '',
  ].join('\n')
}

/** Where nothing names a record, its columns together do; as a hash, because an id shows nobody's words or name. */
function whole(columns: readonly SampleColumn[]): string {
  const named = columns.filter((it) => !looksLikeData(it.path)).toSorted((a, b) => b.filled.length - a.filled.length)
  const [first, ...rest] = named.slice(0, 6).flatMap((it) => inTemplate(it.path) ?? [])
  const template = [first, ...rest].map((it) => (it ?? '').replaceAll("'", "''")).join('-')
  const optional = rest.map((it) => q(it.slice(1, -1))).join(', ')
  return rest.length === 0
    ? `[{ template: '${template}', as: hash }] # does this name a record for ever?`
    : `[{ template: '${template}', optional: [${optional}], as: hash }] # no column names a record for ever: is there one?`
}

function linesOf(field: string, found: readonly Guess[]): readonly string[] {
  const remark = (it: Guess) => (it.remark === undefined ? '' : ` # ${it.remark}`)
  if (LISTS.has(field)) return [`  ${field}:`, ...found.map((it) => `    - ${it.yaml}${remark(it)}`)]
  return found.map((it) => `  ${field}: ${it.yaml}${remark(it)}`)
}

function inputOf({ format, place, encoding, columns, skipLines = 0, footer = 0 }: ProposalSample): string {
  const parts = [
    `format: ${format}`,
    ...(place === undefined ? [] : [`records: ${q(place)}`]),
    ...(encoding === undefined ? [] : [`encoding: ${encoding}`]),
    ...(columns === undefined ? [] : ['header: false', `columns: [${columns.map(q).join(', ')}]`]),
    ...(skipLines === 0 ? [] : [`skip_lines: ${skipLines}`]),
    ...(footer === 0 ? [] : [`footer: ${footer}`]),
  ]
  return `{ ${parts.join(', ')} }`
}
