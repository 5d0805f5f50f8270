/**
 * What a revision can state that a judgement is made from. A judgement belongs to what it was made from: a later revision that states
 * that kind replaces it, even where the later judgement is unknown, null or empty (docs/decisions/judged-from.md).
 */
export const STATED_KINDS = ['words', 'ratings', 'status', 'reasons', 'offers', 'counts'] as const
export type StatedKind = (typeof STATED_KINDS)[number]

/** From which kind the columns of a group are judged. */
export type JudgedFrom = ByKind | ByBasis

/** From the first of these kinds that the revision states. */
type ByKind = { readonly kinds: readonly StatedKind[] }

/** As a column of the row says: for each of its values the kinds, of which the first counts that the revision states. */
type ByBasis = {
  readonly basis: string
  readonly kindsOf: Readonly<Record<string, readonly StatedKind[]>>
  /** The basis that takes precedence over the others, whichever revision is higher. */
  readonly first?: string
}

/** Columns that are judged from the same. */
export type JudgedGroup<Name extends string> = { readonly columns: readonly Name[] } & (ByKind | (ByBasis & { readonly basis: Name }))

/** The column of a row that lists the kinds which its revision states. */
export const STATED_COLUMN = 'judged_from'

/** The group of each column that is judged. Throws where the declaration contradicts itself. */
export function judgedColumns(
  owner: string,
  groups: readonly JudgedGroup<string>[],
  columns: readonly string[],
): ReadonlyMap<string, JudgedFrom> {
  if (groups.length > 0 && !columns.includes(STATED_COLUMN))
    throw new Error(`${owner}: judgements belong to what a row states, and it has no column ${STATED_COLUMN} that says so`)
  const found = new Map<string, JudgedFrom>()
  for (const { columns: judged, ...from } of groups)
    for (const name of judged) {
      if (found.has(name)) throw new Error(`${owner}: column ${name} is in two groups of judgements`)
      if (!columns.includes(name)) throw new Error(`${owner}: there is no column ${name} that could be judged`)
      found.set(name, from)
    }
  return found
}
