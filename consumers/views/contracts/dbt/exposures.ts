import { stringify } from 'yaml'
import type { Model } from './models.ts'

/** Who reads the models outside dbt. `reads`: of these models, those that there are; left out: every view that is not restricted. */
const EXPOSURES = [
  {
    name: 'marketing_report',
    label: 'The report for marketing',
    type: 'dashboard',
    description: 'The page of `signals-consume report`, or a dashboard of the firm over the views.',
  },
  {
    name: 'audience_files',
    label: 'Files of whom one may ask, and whom to leave alone',
    type: 'application',
    description: 'Files of ids for the firm’s own tools. Consent, protection and the offer gate apply; nothing is sent.',
    reads: ['moments_current', 'customer_consent', 'outreach_candidates'],
  },
  {
    name: 'repair_list',
    label: 'The repair list of the service team',
    type: 'analysis',
    description: 'Causes and open cases that the service team repairs, in groups of at least ten customers.',
    reads: ['churn_risk_current', 'matters', 'issues', 'churn_reasons', 'captive_calendar'],
  },
] as const

/** The exposures of the package over the models that it has. */
export function writeExposures(models: readonly Model[]): string {
  const open = models.filter(({ sql }) => !sql.includes('signals_restricted'))
  const exposures = EXPOSURES.map((it) => {
    const { name, label, type, description } = it
    const reads: readonly string[] = 'reads' in it ? it.reads : open.filter(({ folder }) => folder === 'views').map((view) => view.name)
    return {
      name,
      label,
      type,
      description,
      owner: { name: 'Marketing' },
      depends_on: reads.filter((read) => open.some((model) => model.name === read)).map((read) => `ref('${read}')`),
    }
  })
  return stringify({ version: 2, exposures }, { lineWidth: 140 })
}
