import { RESTRICTED_SCHEMA } from '../../engine-script.ts'
import type { DataContract } from '../contract.ts'
import type { LakePlace } from '../place.ts'

/**
 * A sentence as a text literal that every engine reads alike. Apostrophes become typographic, because engines escape them in different
 * ways, and semicolons become commas, because some clients end the statement at each.
 */
export function sentenceLiteral(sentence: string, most: number): string {
  const plain = sentence.replaceAll("'", '’').replaceAll(';', ',').replaceAll('\\', '/').replaceAll(/\s+/g, ' ')
  return `'${shorten(plain, most)}'`
}

function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most - 1)
  const space = cut.lastIndexOf(' ')
  return `${space > most / 2 ? cut.slice(0, space) : cut}…`
}

/** The schema of the table over the files of a dataset. */
export const schemaOf = ({ restricted }: Pick<DataContract, 'restricted'>): string => (restricted ? RESTRICTED_SCHEMA : 'signals')

/** The address of a lake within quotes: engines name files by addresses, not by paths. */
export const addressLiteral = ({ kind, address }: LakePlace): string =>
  `${kind === 'file' ? 'file://' : ''}${address.replaceAll("'", '%27')}`

/** The folder of the files, with a slash at the end. */
export const locationOf = ({ folder = '' }: DataContract, place: LakePlace): string => `${addressLiteral(place)}/${folder}/`

/** The table over the files: `<dataset>_objects` where objects replace each other, as the views of engine-script.ts read it. */
export const fileTableIn = ({ name, kind }: Pick<DataContract, 'name' | 'kind'>): string => (kind === 'appended' ? name : `${name}_objects`)
