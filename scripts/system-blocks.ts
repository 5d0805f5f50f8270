import { systems } from '../producers/all.ts'
import type { VendorField } from '../producers/adapter.ts'
import { sentencesOf } from '../producers/operate/source-options.ts'

/** The generated blocks of docs/systems/<system>.md: `<system>-options` and `<system>-fields`, for every system that declares them. */
export function systemBlocks(): Readonly<Record<string, () => readonly string[]>> {
  const blocks = [...systems].flatMap(([name, entry]) => {
    if (entry.mapped) return []
    const { options, fields } = entry.system
    return [
      ...(options === undefined ? [] : [[`${name}-options`, () => tableOf(['option', 'what it is'], sentencesOf(options))] as const]),
      ...(fields === undefined ? [] : [[`${name}-fields`, () => fieldTables(fields)] as const]),
    ]
  })
  return Object.fromEntries(blocks)
}

function tableOf(head: readonly string[], rows: Iterable<readonly [string, ...string[]]>): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), `|${'---|'.repeat(head.length)}`, ...[...rows].map(([name, ...cells]) => line([`\`${name}\``, ...cells]))]
}

/** One table, or one for each kind of payload under its name. */
function fieldTables(fields: readonly VendorField[]): readonly string[] {
  const kinds = [...new Set(fields.map(({ payload }) => payload))]
  return kinds.flatMap((kind, index) => [
    ...(index === 0 ? [] : ['']),
    ...(kind === undefined ? [] : [`### ${kind.charAt(0).toUpperCase()}${kind.slice(1)}`, '']),
    ...tableOf(
      ['field', 'read into', 'how, or why it is dropped'],
      fields
        .filter(({ payload }) => payload === kind)
        .map(({ paths, into = 'dropped', note = '' }) => [paths.join('`, `'), into, note] as const),
    ),
  ])
}
