import type { GlossaryEntry } from '../../signals/glossary.ts'
import type { DeskPage } from './desk-page.ts'
import { advocatesPage } from './pages/advocates.ts'
import { causesPage } from './pages/causes.ts'
import { customerPage } from './pages/customer.ts'
import { freshnessPage } from './pages/freshness.ts'
import { glossaryPage } from './pages/glossary.ts'
import { momentsPage } from './pages/moments.ts'
import { offerGatePage } from './pages/offer-gate.ts'
import { overviewPage } from './pages/overview.ts'
import { quotesPage } from './pages/quotes.ts'
import { releasesPage } from './pages/releases.ts'
import { rescuesPage } from './pages/rescues.ts'
import { voicesPage } from './pages/voices.ts'
import { watchlistPage } from './pages/watchlist.ts'

export type DeskContent = {
  readonly glossary: readonly GlossaryEntry[]
  /** The dataset `quotes` is kept. */
  readonly hasQuotes: boolean
}

/** The pages of the desk, in their order. A new one is a file and a line here. */
export function listDeskPages({ glossary, hasQuotes }: DeskContent): readonly DeskPage[] {
  return [
    overviewPage,
    causesPage,
    watchlistPage,
    releasesPage,
    offerGatePage,
    advocatesPage,
    rescuesPage,
    momentsPage,
    voicesPage,
    customerPage,
    ...(hasQuotes ? [quotesPage] : []),
    freshnessPage,
    glossaryPage(glossary),
  ]
}

/** What the pages read, each once. */
export function listReads(pages: readonly DeskPage[]): readonly string[] {
  return [...new Set(pages.flatMap(({ reads }) => reads))]
}
