import type { GlossaryEntry } from '../../signals/glossary.ts'
import type { DeskPage } from './desk-page.ts'
import { causesPage } from './pages/causes.ts'
import { glossaryPage } from './pages/glossary.ts'
import { overviewPage } from './pages/overview.ts'
import { watchlistPage } from './pages/watchlist.ts'

export type DeskContent = {
  readonly glossary: readonly GlossaryEntry[]
  /** The dataset `quotes` is kept. */
  readonly hasQuotes: boolean
}

/** The pages of the desk, in their order. */
export function listPages({ glossary }: DeskContent): readonly DeskPage[] {
  return [overviewPage, causesPage, watchlistPage, glossaryPage(glossary)]
}

/** What the pages read, each once. */
export function readsOf(pages: readonly DeskPage[]): readonly string[] {
  return [...new Set(pages.flatMap(({ reads }) => reads))]
}
