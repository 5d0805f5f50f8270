import type { ContractSnapshot } from './file.ts'

type Listed = ContractSnapshot[string]
type Table = Listed['tables'][string]
type Column = Table['columns'][string]

/** `datasets`: views are left out. */
export type Compared = 'all' | 'datasets'

/**
 * What breaks a reader between two versions of the contracts, one sentence each. Within a major nothing is removed, retyped or renamed, no
 * key changes, and no value is null that never was. Files of older versions stay, so a column in the files cannot become required, and a
 * new one is optional; a list is never null, and readers take a file without it for an empty one.
 */
export function compareContracts(before: ContractSnapshot, after: ContractSnapshot, compared: Compared = 'all'): readonly string[] {
  return Object.entries(before).flatMap(([name, was]) => {
    if (compared === 'datasets' && was.kind === 'view') return []
    const is = after[name]
    if (is === undefined) return [`${name} is gone`]
    return is.major === was.major ? compareOne(name, was, is) : []
  })
}

function compareOne(name: string, was: Listed, is: Listed): readonly string[] {
  return [
    ...(was.kind === is.kind ? [] : [`${name}: its files lay as ${was.kind}, and lie as ${is.kind}`]),
    ...(was.restricted === is.restricted ? [] : [`${name}: was ${restrictedWord(was)}, is ${restrictedWord(is)}, in another folder`]),
    ...Object.entries(was.tables).flatMap(([table, old]) => {
      const now = is.tables[table]
      return now === undefined ? [`${table} is gone`] : compareTable(table, old, now, table === name && is.kind !== 'view')
    }),
  ]
}

const restrictedWord = ({ restricted }: Listed) => (restricted ? 'restricted' : 'not restricted')

function compareTable(table: string, was: Table, is: Table, inFiles: boolean): readonly string[] {
  const added = Object.entries(is.columns).filter(([name]) => !Object.hasOwn(was.columns, name))
  return [
    ...(was.key.join() === is.key.join() ? [] : [`${table}: the key was (${was.key.join(', ')}), is (${is.key.join(', ')})`]),
    ...Object.entries(was.columns).flatMap(([name, column]) => compareColumn(`${table}.${name}`, column, is.columns[name], inFiles)),
    ...(inFiles
      ? added
          .filter(([, { required, type }]) => required && type !== 'strings')
          .map(([name]) => `${table}.${name} is new and required; files of older versions do not have it, so it must be optional`)
      : []),
  ]
}

function compareColumn(which: string, was: Column, is: Column | undefined, inFiles: boolean): readonly string[] {
  if (is === undefined) return [`${which} is gone`]
  return [
    ...(was.type === is.type ? [] : [`${which}: was ${was.type}, is ${is.type}`]),
    ...(was.unit === is.unit ? [] : [`${which}: its unit was ${was.unit ?? 'none'}, is ${is.unit ?? 'none'}`]),
    ...(was.required && !is.required ? [`${which} was never null, and may be null`] : []),
    ...(inFiles && !was.required && is.required ? [`${which} was optional, and is required; files of older versions hold nulls`] : []),
  ]
}
