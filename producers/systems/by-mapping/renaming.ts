import { toFieldValue } from './compatibility.ts'
import { folded, type PlainValue } from './condition.ts'
import type { Field } from './fields.ts'
import type { Operation } from './operation.ts'
import { ABSENT, acceptValue, plain, refuseValue, type ReadResult } from './result.ts'

export type Renaming = (reading: ReadResult & { readonly ok: true }) => ReadResult

/**
 * What `map` and `else` call a value: the exact value first, then without regard to case, because doors of one vendor differ in it.
 * A list names the numbers from 0. An absent value is mapped by `""`.
 */
export function renaming(map: NonNullable<Operation['map']>, otherwise: PlainValue | null | undefined, field: Field | undefined): Renaming {
  const names: readonly (readonly [string, PlainValue | null])[] = Array.isArray(map)
    ? map.map((it, index) => [String(index), it])
    : Object.entries(map)
  const exact = new Map(names)
  const inAnyCase = new Map(names.map(([key, value]) => [folded(key), value]))
  const settle = (value: PlainValue | null) => (value === null ? undefined : field === undefined ? value : toFieldValue(value, field))
  return (reading) => {
    if (typeof reading.value === 'object' && reading.value !== null) return refuseValue('not_a_plain_value')
    const key = plain(reading.value) ?? ''
    const named = exact.has(key) ? exact.get(key) : inAnyCase.get(folded(key))
    if (named !== undefined) return acceptValue(settle(named))
    if (key === '') return ABSENT
    if (otherwise === undefined) return refuseValue('unmapped_value')
    // `other` and `unknown` say that something was not understood; any other word was meant.
    const isShrug = otherwise === 'other' || otherwise === 'unknown'
    return { ok: true, value: settle(otherwise), ...(isShrug ? { warning: 'unmapped_value' } : {}) }
  }
}
