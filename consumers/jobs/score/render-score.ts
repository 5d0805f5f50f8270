import type { ScoredDataset, ScoreReport } from './score.ts'
import type { Cut } from './states-at.ts'

/** What a run of `score` did, for people: a line for each dataset, and what must be done next. */
export function renderScore(consumer: string, { asOf, knownBy }: Cut, report: ScoreReport): string {
  switch (report.outcome) {
    case 'nothing_derived':
      return `${consumer}: nothing has been derived yet`
    case 'suppression_changed':
      return `${consumer}: somebody was added to the suppression list in the meantime; run the same command again`
    case 'scored': {
      const { customers, datasets, laterDays } = report
      const [next, ...more] = laterDays
      return [
        `${consumer}: ${customers} customers at ${new Date(asOf).toISOString()}, ${KNOWN[knownBy]}`,
        ...datasets.map((it) => `  ${renderDataset(it)}`),
        ...(next === undefined
          ? []
          : [
              `  ${next}${more.length === 0 ? ' was' : ` and ${more.length} later days were`} scored before; score each of them again, oldest first, because their rows are what changed since the day before`,
            ]),
      ].join('\n')
    }
  }
}

const KNOWN = {
  recorded: 'by what the log had taken in until then',
  happened: 'by what had begun until then, assuming that it was known at once',
} as const

function renderDataset({ dataset, rows, objects }: ScoredDataset): string {
  const { new: created = 0, replaced = 0, unchanged = 0, kept = 0 } = objects
  const told = [
    ...(created > 0 ? [`${created} new`] : []),
    ...(replaced > 0 ? [`${replaced} replaced`] : []),
    ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
    ...(kept > 0 ? [`${kept} left alone, which hold a later instant`] : []),
  ]
  return `${dataset}: ${rows} rows; objects: ${told.join(', ')}`
}
