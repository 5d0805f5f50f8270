import { markup, type Html } from '../kit/markup.ts'
import { shortName } from '../kit/clean-text.ts'
import { sayInstant, sayShare, sayWhole } from '../kit/say-numbers.ts'
import { writePage, writePolicy } from '../kit/write-page.ts'
import type { DeskPage } from './desk-page.ts'
import { DESK_STYLES } from './desk-styles.ts'
import { FILTER_NAMES, writeSearch, type Choices, type FilterName, type Filters } from './filters.ts'

const NEEDS = { styles: DESK_STYLES, forms: true } as const

/** The policy that every page of the desk is sent with. A frame can be forbidden in the answer alone, not in the page. */
export const DESK_POLICY = `${writePolicy(NEEDS)}; frame-ancestors 'none'`

/** What the lake had when it was read. Instants are epoch milliseconds; null where the lake is empty. */
export type LakeFreshness = {
  readonly interactions: number
  readonly occurredAt: number | null
  readonly recordedAt: number | null
  readonly readAt: number
  /** The share of contacts with words that could be analysed; null without contacts. */
  readonly heardShare: number | null
}

export type Framed = {
  readonly title: string
  readonly lead: string
  readonly main: Html
  /** The page that is shown; left out for errors. */
  readonly page?: DeskPage
  /** The pages that this reader may open. */
  readonly pages: readonly DeskPage[]
  readonly filters: Filters
  readonly choices: Choices
  /** Left out where the lake could not be read. */
  readonly freshness?: LakeFreshness
  /** The key of the customer that the page is about. */
  readonly key?: string
}

/** A page with what stands on every page of the desk: the list of pages, the filters, and how fresh and complete the lake is. */
export function writeFramed({ title, lead, main, page, pages, filters, choices, freshness, key }: Framed): string {
  return writePage({
    ...NEEDS,
    title: `${title} – customer service desk`,
    body: markup`<div class="page">
<a class="skip" href="#content">To the content</a>
<header>
<p class="fresh">${freshness === undefined ? 'Nothing is known of the lake yet.' : sayFreshness(freshness)}</p>
<nav class="pages" aria-label="Pages"><ul>${pages.map(
      (it) => markup`<li><a href="${it.path}${writeSearch(filters)}"${it === page && markup` aria-current="page"`}>${it.title}</a></li>`,
    )}</ul></nav>
</header>
<main id="content" class="desk parts" tabindex="-1">
<div class="mast desk"><h1>${title}</h1><p class="of-what">${lead}</p></div>
${page !== undefined && writeForm(page, filters, choices, key)}
${main}
</main>
<footer><p>Days are UTC dates. Numbers of people or contacts below ten are not told, and neither are groups of fewer than five agents. Intervals are those of 95%. A dash stands for what is not known: unknown is not no.</p>
<p>Nothing on this page is sent to anybody. Customers who are protected from offers for a reason that is not told are on no page that names customers.</p></footer>
</div>`,
  })
}

function sayFreshness({ interactions, occurredAt, recordedAt, readAt, heardShare }: LakeFreshness): string {
  const read = `The lake was read on ${sayInstant(readAt)}.`
  if (occurredAt === null || recordedAt === null) return `The lake is empty. ${read}`
  const heard = heardShare === null ? '' : ` Words could be analysed of ${sayShare(heardShare)} of the contacts.`
  return `${sayWhole(interactions)} interactions, the newest of ${sayInstant(occurredAt)}; the log took in the last one on ${sayInstant(recordedAt)}.${heard} ${read}`
}

const LABELS: Readonly<Record<FilterName, string>> = { brand: 'Brand', segment: 'Segment', from: 'From', to: 'To' }

function writeForm({ path, filters: known, needsKey }: DeskPage, filters: Filters, choices: Choices, key: string | undefined): Html {
  if (known.length === 0 && needsKey === undefined) return markup``
  // What another page was narrowed to stays in the address.
  const others = FILTER_NAMES.filter((name) => !known.includes(name))
  return markup`<form class="filters" method="get" action="${path}">
${needsKey && markup`<label>Key of the customer<input name="key" value="${key ?? ''}" maxlength="200" autocomplete="off" spellcheck="false"></label>`}
${known.map((name) => markup`<label>${LABELS[name]}${writeField(name, filters[name] ?? '', choices)}</label>`)}
${others.map((name) => filters[name] !== undefined && markup`<input type="hidden" name="${name}" value="${filters[name]}">`)}
<button type="submit">Show</button></form>`
}

function writeField(name: FilterName, value: string, { brands, segments }: Choices): Html {
  if (name === 'from' || name === 'to') return markup`<input type="date" name="${name}" value="${value}">`
  const names = name === 'brand' ? brands : segments
  return markup`<select name="${name}"><option value="">All</option>${names.map(
    (it) => markup`<option value="${it}"${it === value && markup` selected`}>${shortName(it, 60)}</option>`,
  )}</select>`
}
