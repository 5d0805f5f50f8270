import type { DataContract, ContractColumn, ContractTable, Example } from './contract.ts'

/** The contract as a page for people: what one row is, what it joins, how fresh and how sensitive it is, and every column. */
export function renderDictionary(contract: DataContract): string {
  const { name, question, tables, caveats, freshness, retention, sensitivity, version, use } = contract
  const [table, ...derived] = tables
  return [
    `# ${name}`,
    '',
    ...(question === undefined ? [] : [question, '']),
    table.grain,
    '',
    ...(table.key.length === 0 ? [] : [`- Key: ${code(table.key)}`]),
    ...derived.map((it) => `- View: \`${it.name}\`: ${lowerFirst(it.grain)} Key: ${code(it.key)}.`),
    `- Version: ${version}. Within a major, columns are only added; no column is removed, retyped or renamed, and no key changes.`,
    ...listPromises({ freshness, retention, sensitivity }),
    ...caveats.map((caveat) => `- ${caveat}`),
    '',
    ...renderUse(use),
    ...renderColumns(table),
    ...derived.flatMap((it) => renderAdded(it, table)),
  ].join('\n')
}

/** Freshness, retention and sensitivity, each as a line of a list. */
export function listPromises({ freshness, retention, sensitivity }: Pick<DataContract, 'freshness' | 'retention' | 'sensitivity'>) {
  return [`- Freshness: ${freshness.sentence}`, `- Retention: ${retention}`, `- Sensitivity: ${sensitivity}. ${SENSITIVITIES[sensitivity]}`]
}

const SENSITIVITIES: Readonly<Record<DataContract['sensitivity'], string>> = {
  internal: 'No row is about a single customer or contact.',
  personal:
    'Rows are about single customers or contacts, by pseudonyms and by ids of the source; they hold no names, no addresses and no words of customers.',
  restricted: 'It holds words of customers, or says which pseudonyms belong together. Only those who must read it may read it.',
}

/** What is typically joined, and the reference queries. */
export function renderUse({ joins, queries }: DataContract['use'], heading = '##'): readonly string[] {
  return [
    ...(joins.length === 0
      ? []
      : [
          `${heading} Joins`,
          '',
          '| with | on | what it tells |',
          '|---|---|---|',
          ...joins.map(({ to, on, sentence }) => `| \`${to}\` | ${code(on)} | ${sentence} |`),
          '',
        ]),
    ...(queries.length === 0
      ? []
      : [
          `${heading} Reference queries`,
          '',
          'They run over the views of `signals-consume sql`, in `signals-consume query` or in any DuckDB.',
          '',
          ...queries.flatMap(({ question, sql }) => [question, '', '```sql', sql, '```', '']),
        ]),
  ]
}

function renderColumns({ columns }: ContractTable): readonly string[] {
  return [
    '## Columns',
    '',
    '| id | column | type | | example | meaning |',
    '|---|---|---|---|---|---|',
    ...columns.map((it) => renderColumn(it)),
    '',
  ]
}

/** The columns that a view has beside those of the dataset. */
function renderAdded({ name, columns }: ContractTable, table: ContractTable): readonly string[] {
  const added = columns.filter((column) => !table.columns.some((it) => it.name === column.name))
  if (added.length === 0) return []
  return [
    `\`${name}\` has the columns of \`${table.name}\` that its views keep, and:`,
    '',
    '| column | type | | example | meaning |',
    '|---|---|---|---|---|',
    ...added.map((it) => renderColumn(it).replace('|  | ', '| ')),
    '',
  ]
}

function renderColumn({ id, name, type, required, unit, example, sentence, reserved, experimental }: ContractColumn): string {
  const typed = `${type === 'strings' ? 'array of string' : type}${unit === undefined ? '' : `, ${unit}`}`
  const shown = example === undefined ? '' : `\`${showExample(example)}\``
  const marks = `${reserved === true ? 'Reserved: not filled yet. ' : ''}${experimental ? 'Experimental. ' : ''}`
  return `| ${id ?? ''} | \`${name}\` | ${typed} | ${required ? '' : 'null'} | ${shown} | ${marks}${sentence.replaceAll('|', '\\|')} |`
}

/** A value as a person writes it; lists in brackets. */
export function showExample(example: Example): string {
  return typeof example === 'object' ? `[${example.join(', ')}]` : String(example)
}

const code = (names: readonly string[]) => names.map((it) => `\`${it}\``).join(', ')
const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
