import type { VerifyReport } from './verify.ts'

/** What `verify` found in a dataset: one line of counts, and one indented line for each problem. */
export function renderReport(report: VerifyReport): string {
  const waiting = report.lanes.length === 0 && report.problems.length === 0 ? '; nothing has been derived yet' : ''
  const summary = `${report.dataset}: ${report.rows} rows of ${report.records} records in ${report.segments} segments; silent ${report.silent}, duplicates ${report.duplicates}, withheld ${report.withheld}, refused ${renderCounts(report.refused)}, suppressed ${renderCounts(report.suppressed)}; holes ${report.holes}, overlaps ${report.overlaps}, gaps ${report.gaps}${waiting}`
  return [summary, ...report.problems.map((problem) => `  ${problem}`)].join('\n')
}

/** The same as one line of JSON; offsets are texts, since they may exceed what a JSON number holds. */
export function reportToJson(report: VerifyReport): string {
  return JSON.stringify(report, (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value))
}

function renderCounts(counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(counts).map(([reason, count]) => `${count} ${reason}`)
  return parts.length === 0 ? '0' : parts.join(', ')
}
