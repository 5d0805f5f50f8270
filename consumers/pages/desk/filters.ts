import { z } from 'zod'
import { shortName } from '../kit/clean-text.ts'

/** What a page may be narrowed to. All of it stands in its address. */
export const FILTER_NAMES = ['brand', 'segment', 'from', 'to'] as const
export type FilterName = (typeof FILTER_NAMES)[number]
export type Filters = Readonly<Partial<Record<FilterName, string>>>

/** The brands and segments of the lake: what can be chosen. */
export type Choices = { readonly brands: readonly string[]; readonly segments: readonly string[] }

export type FiltersRead = { readonly ok: true; readonly filters: Filters } | { readonly ok: false; readonly reason: string }

/**
 * The filters in an address. A brand or a segment is one that the lake has, a day is a date: whatever else stands there reaches no
 * query, and the reader is told.
 */
export function readFilters(asked: URLSearchParams, { brands, segments }: Choices): FiltersRead {
  const filters = Object.fromEntries(
    FILTER_NAMES.flatMap((name) => {
      const text = (asked.get(name) ?? '').trim()
      return text === '' ? [] : [[name, text] as const]
    }),
  )
  const { brand, segment, from, to } = filters
  if (brand !== undefined && !brands.includes(brand)) return unknownName('brand', brand)
  if (segment !== undefined && !segments.includes(segment)) return unknownName('segment', segment)
  for (const [name, day] of Object.entries({ from, to }))
    if (day !== undefined && !z.iso.date().safeParse(day).success)
      return { ok: false, reason: `“${name}” is not a date: write it as YYYY-MM-DD.` }
  if (from !== undefined && to !== undefined && from > to) return { ok: false, reason: 'The first day is after the last: swap them.' }
  return { ok: true, filters }
}

function unknownName(what: string, name: string): FiltersRead {
  return { ok: false, reason: `The lake has no ${what} “${shortName(name, 60)}”: choose one from the list.` }
}

/** The part of an address that says the filters, with more to say; empty where there is nothing to say. */
export function writeSearch(filters: Filters, more: Readonly<Record<string, string>> = {}): string {
  const said = new URLSearchParams({ ...filters, ...more }).toString()
  return said === '' ? '' : `?${said}`
}
