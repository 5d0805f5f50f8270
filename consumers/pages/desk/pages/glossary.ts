import type { GlossaryEntry } from '../../../signals/glossary.ts'
import { markup } from '../../kit/markup.ts'
import type { DeskPage } from '../desk-page.ts'
import { sayCode } from '../show-value.ts'

/** What each signal claims, and how far one may rely on it. */
export function glossaryPage(entries: readonly GlossaryEntry[]): DeskPage {
  const datasets = [...new Set(entries.map(({ dataset }) => dataset))]
  return {
    path: '/glossary',
    title: 'Glossary',
    lead: 'What each signal claims, how it is worked out, and what it means on these pages.',
    role: 'reader',
    filters: [],
    reads: [],
    parts: [],
    write: () =>
      Promise.resolve(
        markup`${datasets.map(
          (dataset) => markup`<section><h2>${sayCode(dataset)}</h2><dl class="terms">
${entries.filter((it) => it.dataset === dataset).map(writeEntry)}</dl></section>`,
        )}`,
      ),
  }
}

function writeEntry({ name, version, claims, formula, experimental, caveats, columns }: GlossaryEntry) {
  return markup`<dt id="${name}">${sayCode(name)}${experimental && ' (experimental)'}</dt>
<dd>${claims}</dd>
<dd>How: ${formula}</dd>
${caveats.map((it) => markup`<dd>${it}</dd>`)}
<dd class="note">Columns: ${columns.map((it) => it.name).join(', ')}. Version ${version}.</dd>
`
}
