import type { Column } from '../../schemas/datasets/dataset.ts'
import { STATED_COLUMN, type JudgedFrom, type StatedKind } from '../../schemas/datasets/judged-from.ts'
import type { Dialect } from './dialect.ts'
import { highest } from './highest.ts'

/** A column that is judged, with what it is judged from. */
export type JudgedColumn = Column & { readonly judgedFrom: JudgedFrom }

export function isJudged(column: Column): column is JudgedColumn {
  return column.judgedFrom !== undefined
}

/**
 * The valid rows, with the place of the highest row of the interaction that states each kind: `words_at` and so on. A judgement stands
 * from that place on.
 */
export function standing(columns: readonly Column[], dialect: Dialect): readonly string[] {
  const places = kindsIn(columns).map(
    (kind) => `    max(CASE WHEN ${states(kind, dialect)} THEN place END) OVER (PARTITION BY interaction_id) AS ${placeOf(kind)}`,
  )
  return [`, standing AS (`, `  SELECT valid.*,`, places.join(',\n'), `  FROM valid`, `)`]
}

/** The value of the highest revision whose judgement stands; blank where none stands. */
export function judgedValue(column: JudgedColumn, dialect: Dialect): string {
  const { name, type, required, unstated, judgedFrom } = column
  const order = 'basis' in judgedFrom && judgedFrom.first !== undefined ? preferring(judgedFrom.basis, judgedFrom.first) : 'place'
  const itStands = stands(judgedFrom, dialect)
  if (type === 'strings') return `coalesce(${highest(name, [itStands, `${dialect.size(name)} > 0`], order)}, ${dialect.emptyList})`
  if (unstated === undefined) return highest(name, [itStands], order)
  const value = highest(name, [itStands, `${name} <> '${unstated}'`], order)
  return required ? `coalesce(${value}, '${unstated}')` : `coalesce(${value}, ${highest(name, [itStands])})`
}

/** Places are counted up from 1 in an interaction, so this much puts a row above every other. */
const ABOVE_ALL = '1000000000'

const preferring = (basis: string, first: string) => `place + CASE WHEN ${basis} = '${first}' THEN ${ABOVE_ALL} ELSE 0 END`

/** Whether no later row states what the judgement of this row was made from. */
function stands(from: JudgedFrom, dialect: Dialect): string {
  return `place >= coalesce(${'basis' in from ? byBasis(from, dialect) : firstStated(from.kinds, dialect)}, 0)`
}

/** Where a row does not say what a judgement was made from, as rows of older versions do not, each of the kinds replaces it. */
function byBasis({ basis, kindsOf }: Extract<JudgedFrom, { readonly basis: string }>, dialect: Dialect): string {
  const cases = Object.entries(kindsOf).map(
    ([value, kinds]) => `WHEN '${value}' THEN ${kinds.length === 0 ? '0' : firstStated(kinds, dialect)}`,
  )
  const all = [...new Set(Object.values(kindsOf).flat())].map((kind) => `coalesce(${placeOf(kind)}, 0)`)
  return `CASE ${basis} ${cases.join(' ')} ELSE ${all.length === 1 ? all.join('') : `greatest(${all.join(', ')})`} END`
}

function firstStated(kinds: readonly StatedKind[], dialect: Dialect): string {
  const [first, ...others] = kinds
  if (first === undefined) return '0'
  if (others.length === 0) return placeOf(first)
  const cases = kinds.map((kind) => `WHEN ${states(kind, dialect)} THEN ${placeOf(kind)}`)
  return `CASE ${cases.join(' ')} ELSE ${placeOf(first)} END`
}

const states = (kind: StatedKind, dialect: Dialect) => dialect.has(STATED_COLUMN, `'${kind}'`)
const placeOf = (kind: StatedKind) => `${kind}_at`

function kindsIn(columns: readonly Column[]): readonly StatedKind[] {
  const kinds = columns
    .filter(isJudged)
    .flatMap(({ judgedFrom: from }) => ('basis' in from ? Object.values(from.kindsOf).flat() : from.kinds))
  return [...new Set(kinds)]
}
