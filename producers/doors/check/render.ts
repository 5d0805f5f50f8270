import type { CheckReport, Counted } from './check.ts'

/** A check for people to read: the verdict, what to mend, what came out. Ends with a line break. */
export function renderCheck(report: CheckReport): string {
  const { records, events, interactions, skipped, rejected, conflicts, unordered, returned } = report
  const lines = [
    `${report.ok ? 'ok' : 'not ready'}: ${many(records, 'record')} gave ${many(events, 'event')} about ${many(interactions, 'interaction')}; ${skipped} skipped, ${rejected} refused`,
    ...section('Refused', [
      ...report.rejections.map(
        ({ number, line, field, rule }) =>
          `record ${number}${line === 0 ? '' : ` (line ${line})`}${field === '' ? '' : `, ${field}`}: ${rule}`,
      ),
      ...(rejected > report.rejections.length ? [`and ${rejected - report.rejections.length} more`] : []),
    ]),
    ...section(
      'The first line is a row, not a header',
      report.headerIsData ? ['say `input: { header: false, columns: [...] }` with the names of the columns in their order'] : [],
    ),
    ...section('Read by the mapping, but in no record (a typo, or a field the system never sends)', report.unseen),
    ...section(
      'Same key, other content: only the first is kept',
      conflicts === 0 ? [] : [`${many(conflicts, 'event')}; add a version to \`key\`, e.g. the time of the last update`],
    ),
    ...section(
      'Versions of one interaction that cannot be told apart in time',
      unordered === 0 ? [] : [`${many(unordered, 'event')}; map \`revision\` to the time of the last update, with its \`format\``],
    ),
    ...section(
      'Records that return to an earlier content are taken for repeats of it',
      returned === 0
        ? []
        : [`${many(returned, 'event')}; add a column to \`key\` that changes whenever a record does, e.g. the time of the change`],
    ),
    ...section('Warnings', report.warnings.map(shown)),
    ...section('In the sample, but read by nobody', report.unread.map(shown)),
    ...section('Filled in', report.mapped.map(shown)),
    ...report.examples.flatMap((event, index) => ['', `Example ${index + 1}:`, JSON.stringify(event, null, 2)]),
  ]
  return `${lines.join('\n')}\n`
}

function section(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : ['', `${title}:`, ...items.map((it) => `  ${it}`)]
}

function shown({ name, count }: Counted): string {
  return `${name} (${count})`
}

function many(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? '' : 's'}`
}
