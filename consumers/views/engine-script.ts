import type { Dataset } from '../../schemas/datasets/dataset.ts'
import type { ListedDataset } from '../datasets/list-datasets.ts'
import type { Dialect } from './dialect.ts'
import { latestOf } from './latest.ts'
import type { PushedName } from '../../schemas/reference/view-tables.ts'
import { cellsTableOf, referenceRelations, selectRelation, type ReferenceRelation } from './reference-relations.ts'
import { subjectOf } from './sql.ts'
import type { View } from './view.ts'

/** The name of the table over the files of a dataset: the dataset's own, or `<dataset>_objects` where objects replace each other. */
export function fileTableOf({ dataset, kind }: ListedDataset): string {
  return kind === 'appended' ? dataset.name : `${dataset.name}_objects`
}

/** Restricted datasets, and the views that read them, have a schema of their own, so that grants tell them apart. */
export const RESTRICTED_SCHEMA = 'signals_restricted'

/**
 * The views of an engine that reads the lake through tables over its files, in the order in which they can be created. `stored`: the
 * reference tables that the lake has; the relation of any other has no rows.
 */
export function writeEngineScript(
  datasets: readonly ListedDataset[],
  views: readonly View[],
  dialect: Dialect,
  stored: ReadonlySet<PushedName>,
): string {
  const namesIn = (it: ListedDataset) => [fileTableOf(it), ...viewsOf(it, dialect).map(({ name }) => name)]
  const known = new Set([...datasets.flatMap(namesIn), ...referenceRelations.map(({ name }) => name)])
  const restricted = new Set(datasets.filter(({ dataset }) => dataset.restricted).flatMap(namesIn))
  const nameOf = (name: string) => (restricted.has(name) ? `${RESTRICTED_SCHEMA}.${name}` : name)
  const made = [
    ...datasets.flatMap((it) => viewsOf(it, dialect, nameOf)),
    ...referenceRelations.map((it) => relationView(it, dialect, stored.has(it.table))),
  ]
  const lines = made.map((it) => createView({ ...it, name: nameOf(it.name) }))
  for (const view of views) {
    const missing = view.reads.filter((name) => !known.has(name))
    if (missing.length > 0) lines.push(`-- ${view.name} is left out: it reads ${missing.join(', ')}, which this script does not have.\n`)
    else {
      known.add(view.name)
      if (view.reads.some((name) => restricted.has(name))) restricted.add(view.name)
      const select = view.sql(Object.fromEntries(view.reads.map((name) => [name, nameOf(name)])), dialect).trim()
      lines.push(createView({ name: nameOf(view.name), sentences: [view.question, view.grain], select }))
    }
  }
  return lines.join('\n')
}

export type EngineView = { readonly name: string; readonly sentences: readonly string[]; readonly select: string }

function createView({ name, sentences, select }: EngineView): string {
  return [...sentences.map((it) => `-- ${it}`), `CREATE OR REPLACE VIEW ${name} AS`, `${select};`, ''].join('\n')
}

function relationView(relation: ReferenceRelation, dialect: Dialect, isStored: boolean): EngineView {
  const { name, sentence } = relation
  return {
    name,
    sentences: [sentence, ...(isStored ? [] : ['Nobody has pushed this table yet.'])],
    select: selectRelation(relation, dialect, isStored ? `FROM ${cellsTableOf(relation)}` : undefined),
  }
}

type NameOf = (name: string) => string

/** The views of one dataset. `nameOf`: how a table or an earlier view of the dataset is named in a query. */
export function viewsOf(it: ListedDataset, dialect: Dialect, nameOf: NameOf = (name) => name): readonly EngineView[] {
  const { dataset, kind } = it
  switch (kind) {
    case 'appended': {
      const latest = latestOf(dataset, nameOf(dataset.name), dialect)
      return latest === undefined ? [] : [{ name: `${dataset.name}_latest`, sentences: [latest.sentence], select: latest.select }]
    }
    case 'current':
      return [newest(it, dialect, nameOf, { name: dataset.name, key: dataset.key, columns: namesOf(dataset) })]
    case 'daily': {
      const columns = [...namesOf(dataset), 'as_of_date']
      const subject = subjectOf(dataset).join(', ')
      return [
        newest(it, dialect, nameOf, { name: dataset.name, key: [...subjectOf(dataset), 'as_of_date'], columns }),
        {
          name: `${dataset.name}_current`,
          sentences: [`Of each ${subject} the newest row of ${dataset.name}.`],
          select: firstOf(namesOf(dataset), nameOf(dataset.name), `PARTITION BY ${subject} ORDER BY as_of_date DESC`),
        },
      ]
    }
  }
}

/** Paths begin with the epoch in a fixed width, so the last path of a key is that of the newest epoch. */
function newest(
  it: ListedDataset,
  { filePath }: Dialect,
  nameOf: NameOf,
  of: { readonly name: string; readonly key: readonly string[]; readonly columns: readonly string[] },
): EngineView {
  return {
    name: of.name,
    sentences: [it.dataset.grain, 'Of a key in several objects, the object of the newest epoch counts.'],
    select: firstOf(of.columns, nameOf(fileTableOf(it)), `PARTITION BY ${of.key.join(', ')} ORDER BY ${filePath} DESC`),
  }
}

function firstOf(columns: readonly string[], from: string, window: string): string {
  const names = columns.join(', ')
  return [`SELECT ${names}`, `FROM (SELECT ${names}, row_number() OVER (${window}) AS nth FROM ${from}) AS ordered`, `WHERE nth = 1`].join(
    '\n',
  )
}

const namesOf = ({ columns }: Dataset): readonly string[] => columns.map(({ name }) => name)
