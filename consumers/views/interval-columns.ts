import type { ViewColumn } from './view.ts'

type Columns = Readonly<Record<string, ViewColumn>>

/** The columns of a share as `shareColumns` selects them. `what` continues "The share of …"; null where nothing is judged. */
export function declareShare(name: string, what: string): Columns {
  return {
    [name]: { type: 'double', unit: '0 to 1', sentence: `The share of ${what}; null where none is judged.`, optional: true },
    ...declareBounds(name, 'null where none is judged', '0 to 1'),
  }
}

/** The bounds of a mean as `intervalOfMean` gives them. */
export function declareBounds(name: string, otherwise = 'null below two values', unit?: string): Columns {
  const bound = (which: string): ViewColumn => ({
    type: 'double',
    ...(unit === undefined ? {} : { unit }),
    sentence: `The ${which} end of the 95 % interval of \`${name}\`; ${otherwise}.`,
    optional: true,
  })
  return { [`${name}_low`]: bound('lower'), [`${name}_high`]: bound('upper') }
}
