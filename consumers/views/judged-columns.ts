import type { Column } from '../../schemas/datasets/dataset.ts'
import { STATED_COLUMN, type JudgedFrom, type StatedKind } from '../../schemas/datasets/judged-from.ts'

/** A column that is judged, with what it is judged from. */
export type JudgedColumn = Column & { readonly judgedFrom: JudgedFrom }

export function isJudged(column: Column): column is JudgedColumn {
  return column.judgedFrom !== undefined
}

/**
 * The valid rows, with the place of the highest row of the interaction that states each kind: `words_at` and so on. A judgement stands
 * from that place on.
 */
export function standing(columns: readonly Column[]): readonly string[] {
  const places = kindsIn(columns).map(
    (kind) => `    max(place) FILTER (WHERE ${states(kind)}) OVER (PARTITION BY interaction_id) AS ${placeOf(kind)}`,
  )
  return [`, standing AS (`, `  SELECT *,`, places.join(',\n'), `  FROM valid`, `)`]
}

/** The value of the highest revision whose judgement stands; blank where none stands. */
export function judgedValue(column: JudgedColumn): string {
  const { name, type, required, unstated, judgedFrom } = column
  const order = 'basis' in judgedFrom && judgedFrom.first !== undefined ? preferring(judgedFrom.basis, judgedFrom.first) : 'place'
  const stated = type === 'strings' ? ` AND len(${name}) > 0` : unstated === undefined ? '' : ` AND ${name} <> '${unstated}'`
  const value = `arg_max(${name}, ${order}) FILTER (WHERE ${stands(judgedFrom)}${stated})`
  if (type === 'strings') return `coalesce(${value}, [])`
  if (unstated === undefined) return value
  return required ? `coalesce(${value}, '${unstated}')` : `coalesce(${value}, arg_max(${name}, place) FILTER (WHERE ${stands(judgedFrom)}))`
}

/** Places are counted up from 1 in an interaction, so this much puts a row above every other. */
const ABOVE_ALL = '1000000000'

const preferring = (basis: string, first: string) => `place + CASE WHEN ${basis} = '${first}' THEN ${ABOVE_ALL} ELSE 0 END`

/** Whether no later row states what the judgement of this row was made from. */
function stands(from: JudgedFrom): string {
  return `place >= coalesce(${'basis' in from ? byBasis(from) : firstStated(from.kinds)}, 0)`
}

/** Where a row does not say what a judgement was made from, as rows of older versions do not, each of the kinds replaces it. */
function byBasis({ basis, kindsOf }: Extract<JudgedFrom, { readonly basis: string }>): string {
  const cases = Object.entries(kindsOf).map(([value, kinds]) => `WHEN '${value}' THEN ${kinds.length === 0 ? '0' : firstStated(kinds)}`)
  const all = [...new Set(Object.values(kindsOf).flat())].map(placeOf)
  return `CASE ${basis} ${cases.join(' ')} ELSE greatest(${all.join(', ')}) END`
}

function firstStated(kinds: readonly StatedKind[]): string {
  const [first, ...others] = kinds
  if (first === undefined) return '0'
  if (others.length === 0) return placeOf(first)
  const cases = kinds.map((kind) => `WHEN ${states(kind)} THEN ${placeOf(kind)}`)
  return `CASE ${cases.join(' ')} ELSE ${placeOf(first)} END`
}

const states = (kind: StatedKind) => `list_contains(${STATED_COLUMN}, '${kind}')`
const placeOf = (kind: StatedKind) => `${kind}_at`

function kindsIn(columns: readonly Column[]): readonly StatedKind[] {
  const kinds = columns
    .filter(isJudged)
    .flatMap(({ judgedFrom: from }) => ('basis' in from ? Object.values(from.kindsOf).flat() : from.kinds))
  return [...new Set(kinds)]
}
