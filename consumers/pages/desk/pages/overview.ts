import { markup, type Html } from '../../kit/markup.ts'
import { writeKeyFigures } from '../../report/key-figures.ts'
import { addDays, lastFullWeeks, sayPeriod, type Scope } from '../../report/scope.ts'
import { sections } from '../../report/sections.ts'
import type { DeskPage } from '../desk-page.ts'
import type { Filters } from '../filters.ts'

/** The report, of the lake as it is now. */
export const overviewPage: DeskPage = {
  path: '/',
  title: 'Overview',
  lead: 'What changed, where it hurts, who may leave, who speaks for us, whom to leave alone.',
  role: 'reader',
  filters: ['brand', 'segment', 'from', 'to'],
  reads: [
    'contacts',
    'moments_current',
    'churn_risk_current',
    'churn_reasons',
    'moments',
    'referral_signals_latest',
    'outreach_candidates',
  ],
  parts: [],
  async write({ ask, filters, newest }) {
    const scope = chooseScope(filters, newest)
    const written: Html[] = [markup`<p class="note">${sayPeriod(scope)}</p>`, await writeKeyFigures(ask, scope)]
    for (const { id, title, write } of sections) {
      const { finding, body } = await write(ask, scope)
      written.push(markup`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
<p class="${body === undefined ? 'nothing' : 'finding'}">${finding}</p>
${body}</section>
`)
    }
    return markup`${written}`
  },
}

/** The days that were chosen; without them the last four full weeks, or four weeks from or up to the one that was. */
function chooseScope({ brand, segment, from, to }: Filters, newest: string): Scope {
  const last = lastFullWeeks(newest)
  return {
    ...(brand === undefined ? {} : { brand }),
    ...(segment === undefined ? {} : { segment }),
    from: from ?? (to === undefined ? last.from : addDays(to, -27)),
    to: to ?? (from === undefined ? last.to : addDays(from, 27)),
  }
}
