import { differenceOfMeans, differenceOfShares, ratioOfCounts } from '../../measures/difference-intervals.ts'
import { shortName } from '../kit/clean-text.ts'
import { sayInterval, sayPoints, sayScore, sayShare, sayWhole, SMALLEST_GROUP } from '../kit/say-numbers.ts'
import { nameCause, suggestOwner, UNTOLD_CAUSE } from './causes.ts'

/** One of the two weeks, of everything (no brand), of a brand (no cause), or of a cause of a brand. */
export type WeekFigures = {
  readonly brand: string | null
  readonly cause: string | null
  readonly is_last: boolean
  readonly contacts: number
  readonly heard: number
  readonly mood: number | null
  readonly deviation: number | null
  readonly solved: number
  readonly solved_judged: number
  readonly painless: number
  readonly painless_judged: number
}

/** A figure of the last week that differs from the week before by more than the interval of the difference. */
export type WeekChange = {
  readonly what: string
  readonly from: string
  readonly to: string
  readonly difference: string
  readonly rises: boolean
  /** Undefined where more or less is neither good nor bad by itself. */
  readonly worse: boolean | undefined
  readonly owner: string
  /** How far the difference lies beyond its interval, in halves of the interval: what is clearest comes first. */
  readonly clear: number
}

type Compared = Omit<WeekChange, 'clear'> & { readonly interval: readonly [number, number]; readonly none: number }

/** The changes, clearest first, and how many figures were compared. What has under ten cases in either week is not. */
export function compareWeeks(rows: readonly WeekFigures[]): { readonly changes: readonly WeekChange[]; readonly compared: number } {
  const pairs = rows.flatMap((after) => {
    const before = rows.find((row) => !row.is_last && row.brand === after.brand && row.cause === after.cause)
    return after.is_last && before !== undefined && !isRepeat(after, rows) ? [{ before, after }] : []
  })
  const compared = pairs.flatMap(({ before, after }) =>
    [compareContacts(before, after), ...(after.cause === null ? compareJudgements(before, after) : [])].flatMap((it) => it ?? []),
  )
  const changes = compared.flatMap(({ interval: [low, high], none, ...change }) => {
    const middle = (low + high) / 2
    const clear = Math.abs(middle - none) / ((high - low) / 2)
    return low > none || high < none ? [{ ...change, clear }] : []
  })
  return { changes: changes.toSorted((a, b) => b.clear - a.clear || (a.what < b.what ? -1 : 1)), compared: compared.length }
}

/** Where there is one brand, everything is that brand. */
const isRepeat = (row: WeekFigures, rows: readonly WeekFigures[]) =>
  row.brand === null && new Set(rows.flatMap(({ brand }) => brand ?? [])).size === 1

function compareContacts(before: WeekFigures, after: WeekFigures): Compared | undefined {
  const [a, b] = [before.contacts, after.contacts]
  if (Math.min(a, b) < SMALLEST_GROUP || after.cause === UNTOLD_CAUSE) return undefined
  const interval = ratioOfCounts(a, b)
  const about = after.cause === null ? '' : ` about ${nameCause(after.cause).toLowerCase()}`
  return {
    what: `Contacts${about}, ${nameBrand(after.brand)}`,
    from: sayWhole(a),
    to: sayWhole(b),
    difference: sayInterval(interval, (ratio) => sayPoints(ratio - 1).replace(' points', '%')),
    rises: b > a,
    worse: after.cause === null ? undefined : b > a,
    owner: after.cause === null ? 'Workforce planning' : suggestOwner(after.cause),
    interval,
    none: 1,
  }
}

function compareJudgements(before: WeekFigures, after: WeekFigures): readonly (Compared | undefined)[] {
  const of = nameBrand(after.brand)
  return [
    compareMood(before, after),
    compareShares(`Solved, ${of}`, { hits: before.solved, n: before.solved_judged }, { hits: after.solved, n: after.solved_judged }),
    compareShares(
      `Painless, ${of}`,
      { hits: before.painless, n: before.painless_judged },
      { hits: after.painless, n: after.painless_judged },
    ),
  ]
}

function compareMood(before: WeekFigures, after: WeekFigures): Compared | undefined {
  if (Math.min(before.heard, after.heard) < SMALLEST_GROUP || before.mood === null || after.mood === null) return undefined
  const interval = differenceOfMeans(
    { mean: before.mood, deviation: before.deviation ?? 0, n: before.heard },
    { mean: after.mood, deviation: after.deviation ?? 0, n: after.heard },
  )
  return {
    what: `Net mood, ${nameBrand(after.brand)}`,
    from: `${sayScore(before.mood)} (n ${sayWhole(before.heard)})`,
    to: `${sayScore(after.mood)} (n ${sayWhole(after.heard)})`,
    difference: sayInterval(interval, sayScore),
    rises: after.mood > before.mood,
    worse: after.mood < before.mood,
    owner: 'Brand management',
    interval,
    none: 0,
  }
}

type Counted = { readonly hits: number; readonly n: number }

function compareShares(what: string, before: Counted, after: Counted): Compared | undefined {
  if (Math.min(before.n, after.n) < SMALLEST_GROUP) return undefined
  const interval = differenceOfShares(before, after)
  const [from, to] = [before.hits / before.n, after.hits / after.n]
  return {
    what,
    from: `${sayShare(from)} of ${sayWhole(before.n)} judged`,
    to: `${sayShare(to)} of ${sayWhole(after.n)} judged`,
    difference: sayInterval(interval, sayPoints),
    rises: to > from,
    worse: to < from,
    owner: 'Customer service',
    interval,
    none: 0,
  }
}

const nameBrand = (brand: string | null): string => (brand === null ? 'all brands' : shortName(brand, 40))
