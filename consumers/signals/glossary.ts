import type { Column } from '../../schemas/datasets/dataset.ts'
import type { Consumer } from '../consumer.ts'
import type { DeclaredSignal, SignalsOfDataset } from './signal.ts'

/** A signal with the version of the rules and of the model that this process derives it with. */
export type GlossaryEntry = Omit<DeclaredSignal, 'columns'> & {
  readonly dataset: string
  /** The model_version of new rows, without the reference tables of a lake. */
  readonly version: string
  readonly columns: readonly Pick<Column, 'name' | 'type' | 'unit' | 'sentence'>[]
}

/** The glossary of all declared signals. Throws where a signal names a dataset or a column that does not exist. */
export function buildGlossary(declared: readonly SignalsOfDataset[], consumers: readonly Consumer[]): readonly GlossaryEntry[] {
  return declared.flatMap(({ dataset, signals }) => {
    const consumer = consumers.find((it) => it.dataset.name === dataset)
    if (consumer === undefined) throw new Error(`the glossary has signals of ${dataset}, which no consumer derives`)
    return signals.map((signal) => ({
      ...signal,
      dataset,
      version: consumer.modelVersion,
      columns: signal.columns.map((name) => {
        const column = consumer.dataset.columns.find((it) => it.name === name)
        if (column === undefined) throw new Error(`the signal ${signal.name} names ${dataset}.${name}, which does not exist`)
        const { type, unit, sentence } = column
        return { name, type, ...(unit === undefined ? {} : { unit }), sentence }
      }),
    }))
  })
}

/** As JSON for programs, one object per signal. The same definitions give the same bytes. */
export function renderGlossaryJson(entries: readonly GlossaryEntry[]): string {
  const signals = entries.map(({ dataset, name, version, claims, formula, source, experimental, caveats, columns, changes }) => ({
    dataset,
    name,
    version,
    claims,
    formula,
    source,
    experimental,
    caveats,
    columns,
    changes,
  }))
  return `${JSON.stringify({ glossary: 1, signals }, null, 2)}\n`
}

/** As Markdown for people. `notice`: a line below the title. */
export function renderGlossary(entries: readonly GlossaryEntry[], notice?: string): string {
  return [
    '# Glossary of the signals',
    '',
    ...(notice === undefined ? [] : [notice, '']),
    'What each signal claims, how it is worked out, in which version, and how its definition changed. A definition that changes gets a new version; rows that are already written keep the version that they were derived with, in `model_version`. Where a dataset reads reference tables, `model_version` ends with `+` and 8 hex digits of these tables.',
    '',
    'An experimental signal is not confirmed by labels, or in fewer than eight of ten cases. Do not act on a single row of it.',
    '',
    '| signal | dataset | experimental | columns |',
    '|---|---|---|---|',
    ...entries.map(
      ({ name, dataset, experimental, columns }) =>
        `| [${name}](#${name}) | \`${dataset}\` | ${experimental ? 'yes' : ''} | ${columns.map((it) => `\`${it.name}\``).join(', ')} |`,
    ),
    '',
    ...entries.flatMap(renderEntry),
  ].join('\n')
}

function renderEntry({ name, dataset, version, claims, formula, source, experimental, caveats, changes }: GlossaryEntry) {
  return [
    `## ${name}`,
    '',
    `**Claims.** ${claims}`,
    '',
    `**Formula.** ${formula}`,
    '',
    `- Version: \`${version}\` of \`${dataset}\`${experimental ? ', experimental' : ''}`,
    `- Worked out by: ${source.map((it) => `\`${it}\``).join(', ')}`,
    ...caveats.map((it) => `- ${it}`),
    '',
    '| version | change |',
    '|---|---|',
    ...changes.map((it) => `| \`${it.version}\` | ${it.change} |`),
    '',
  ]
}
