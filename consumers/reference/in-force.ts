import type { ReferenceRows } from '../../schemas/reference/tables.ts'
import type { Interaction } from '../../schemas/event/interaction.ts'
import { indexNames, type NameIndex } from '../language/words/find-names.ts'

/** The brand of an interaction, as its source states it. */
type StatedBrand = Interaction['brand']

type Topic = ReferenceRows['topics'][number]
type Campaign = ReferenceRows['campaigns'][number]
export type CampaignLines = { readonly lines: readonly Campaign[]; readonly names: NameIndex }

/** The lines of the tables that are looked up by the day. */
export type LinesInForce = Omit<ReferenceRows, 'protected'>

/** The lines that apply on one day, and look-ups in them. */
export type TablesInForce = {
  readonly rows: LinesInForce
  /** The local date at an instant (epoch milliseconds) in the zone of the brand; undefined where no zone is known. */
  dayOf(brand: StatedBrand, instant: number): string | undefined
  /** The names of the competitors of a brand. A brand is no competitor of its own. */
  competitorsOf(brand: StatedBrand): NameIndex
  productsOf(brand: StatedBrand): NameIndex
  /** The words in which customers tell the topics of a kind. */
  topicsOf(kind: Topic['kind']): NameIndex
  /** What the agents of a brand are told to say, as names of its kind. */
  agentPhrasesOf(brand: StatedBrand): NameIndex
  /** The campaigns of a brand, and their lines as names: the code is the place of the line. */
  campaignsOf(brand: StatedBrand): CampaignLines
  /** Whether a customer is listed under one of their keys; null where no insiders are known, or not who the customer is. */
  isInsider(customer: Interaction['customer']): boolean | null
}

/** Look-ups in lines that all apply. What a look-up needs is worked out once, when it is asked for. */
export function inForce(rows: LinesInForce): TablesInForce {
  const codes = new Map(rows.brands.flatMap(({ brand, aliases }) => [...aliases, brand].map((name) => [name.toLowerCase(), brand])))
  const codeOf = (brand: StatedBrand): string => {
    const [id, name] = [brand?.id ?? '', brand?.name ?? '']
    return codes.get(id.toLowerCase()) ?? codes.get(name.toLowerCase()) ?? (id === '' ? name : id)
  }
  const isFor = (line: { readonly brand: string | null }, brand: string): boolean =>
    line.brand === null || sameName(codeOf({ id: line.brand }), brand)

  const zones = remembered((brand) => {
    const timeZone = rows.brands.find((it) => sameName(it.brand, brand))?.time_zone ?? null
    return timeZone === null ? undefined : new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })
  })
  const competitors = remembered((brand) =>
    indexNames(
      rows.competitors
        .filter((it) => isFor(it, brand) && !sameName(it.competitor, brand))
        .map(({ competitor, aliases }) => ({ code: competitor, names: aliases.length > 0 ? aliases : [competitor] })),
    ),
  )
  const products = remembered((brand) =>
    indexNames(
      rows.products
        .filter((it) => isFor(it, brand))
        .map(({ product, aliases }) => ({ code: product, names: aliases.length > 0 ? aliases : [product] })),
    ),
  )
  const agentPhrases = remembered((brand) =>
    indexNames(rows.phrases.filter((it) => isFor(it, brand)).map(({ kind, phrase }) => ({ code: kind, names: [phrase] }))),
  )
  const campaigns = remembered((brand): CampaignLines => {
    const lines = rows.campaigns.filter((it) => isFor(it, brand))
    const named = lines.map(({ aliases, claim }, place) => ({ code: String(place), names: claim === null ? aliases : [...aliases, claim] }))
    return { lines, names: indexNames(named) }
  })
  const topics = remembered((kind) =>
    indexNames(rows.topics.filter((it) => it.kind === kind).map(({ code, phrases }) => ({ code, names: phrases }))),
  )
  const insiders = new Set(rows.insiders.map((it) => it.customer_key))

  return {
    rows,
    dayOf: (brand, instant) => (rows.brands.length === 0 ? undefined : zones(codeOf(brand))?.format(instant)),
    competitorsOf: (brand) => (rows.competitors.length === 0 ? NO_NAMES : competitors(codeOf(brand))),
    productsOf: (brand) => (rows.products.length === 0 ? NO_NAMES : products(codeOf(brand))),
    topicsOf: topics,
    agentPhrasesOf: (brand) => (rows.phrases.length === 0 ? NO_NAMES : agentPhrases(codeOf(brand))),
    campaignsOf: (brand) => (rows.campaigns.length === 0 ? NO_CAMPAIGNS : campaigns(codeOf(brand))),
    isInsider({ ref, identifiers = [] }) {
      if (insiders.size === 0 || (ref === null && identifiers.length === 0)) return null
      return (ref !== null && insiders.has(ref)) || identifiers.some(({ hash }) => insiders.has(hash))
    },
  }
}

const NO_NAMES: NameIndex = new Map()
const NO_CAMPAIGNS: CampaignLines = { lines: [], names: NO_NAMES }

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

/** The most brands whose look-ups are kept: a source may state any text as its brand. */
const MOST_BRANDS = 1000

function remembered<T>(work: (name: string) => T): (name: string) => T {
  const known = new Map<string, { readonly value: T }>()
  return (brand) => {
    const found = known.get(brand)
    if (found !== undefined) return found.value
    const value = work(brand)
    if (known.size >= MOST_BRANDS) known.clear()
    known.set(brand, { value })
    return value
  }
}
