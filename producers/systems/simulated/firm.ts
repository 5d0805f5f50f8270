/** The system its interactions come from. */
export const SIMULATED_SYSTEM = 'simulated'

/** A made-up group of telecom firms. Nobody and nothing in it exists: what brings its customers to it. */
export type SimulatedCause = 'billing' | 'outage' | 'delivery' | 'product' | 'website' | 'staff' | 'policy' | 'buying'

export type Brand = {
  readonly id: string
  readonly name: string
  readonly products: readonly string[]
  readonly queue: string
  readonly site: string
  readonly outsourced: boolean
  /** Share of its customers who are bound for a fixed time; the others may leave from month to month. */
  readonly bound: number
  readonly noticeDays: number
  /** What a customer is worth a year, in cents. */
  readonly value: number
  /** Share of contacts that end without a solution, beyond the usual. */
  readonly sloppy: number
}

export const TOWNS: readonly string[] = ['Millbrook', 'Oster Vale', 'Kingsferry', 'Pellworm', 'Saint Arden', 'Dunholt']
/** Where the towns lie. */
export const REGIONS: Readonly<Record<string, string>> = {
  Millbrook: 'north',
  'Oster Vale': 'north',
  Kingsferry: 'coast',
  Pellworm: 'coast',
  'Saint Arden': 'south',
  Dunholt: 'south',
}
export const INDUSTRIES: readonly string[] = ['retail', 'crafts', 'health', 'hospitality', 'transport', 'public_sector']
export const AGENTS: readonly string[] = [
  'Ines Marlow',
  'Tom Okeke',
  'Petra Lindqvist',
  'Yusuf Aydin',
  'Clara Voss',
  'Ben Hartigan',
  'Mira Sood',
]

export const DAY_MS = 86_400_000
export const HOUR_MS = 3_600_000
export const MINUTE_MS = 60_000

/** The bad days of the firm: one brand dark in one town for a day, and who is billed wrongly is so for three months running. */
export type Calendar = {
  readonly from: number
  readonly until: number
  readonly outage: { readonly day: number; readonly brand: Brand; readonly town: string }
  /** The beginnings of the first three calendar months (UTC) that begin within the time simulated. */
  readonly billing: readonly number[]
}

export function calendar(from: number, days: number, brands: readonly Brand[]): Calendar {
  const [brand] = brands
  const [town] = TOWNS
  if (brand === undefined || town === undefined) throw new Error('a firm has at least one brand')
  const until = from + days * DAY_MS
  const start = new Date(from)
  const months = [0, 1, 2, 3].map((ahead) => Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + ahead, 1))
  return {
    from,
    until,
    outage: { day: from + Math.floor(days * 0.4) * DAY_MS, brand, town },
    billing: months.filter((it) => it >= from && it < until).slice(0, 3),
  }
}
