import type { Identifier } from '../../../schemas/event/identity.ts'
import { readKeptIdentifier } from '../../../schemas/identity/kept-identifier.ts'
import { isJsonObject } from '../../../schemas/json.ts'
import type { Operation } from './operation.ts'
import { IDENTIFIERS } from './fields.ts'
import type { Mapping } from './mapping.ts'
import { readerFor, type Defaults } from './operators.ts'
import type { Around } from './origins.ts'
import { pathOf, read, readMany, type PathContext } from './paths.ts'
import { plain } from './result.ts'
import type { EventRule } from './rules.ts'
import { templateParts } from './template.ts'

type Stated = Pick<Identifier, 'kind' | 'value'> & { readonly written: string }

/**
 * The identifiers that a mapping reads from single fields of a record, as it reads them and as the record writes them. What the key is
 * made of is left out: ids hold it as it is, and a record that is tried again needs it for the same ids.
 */
export function identifiersOf(mapping: Mapping, defaults: Defaults): (payload: unknown) => readonly Stated[] {
  const events = mapping.events.map((it) => identifiersOfEvent(it, defaults))
  return (payload) => (isJsonObject(payload) ? events.flatMap((it) => it(payload)) : [])
}

function identifiersOfEvent({ each, key, rules }: EventRule, defaults: Defaults): (record: unknown) => readonly Stated[] {
  const around = each === undefined ? undefined : pathOf(each, true)
  const keyPaths = key.flatMap(pathsOf).map((it) => pathOf(it))
  const readers = rules.flatMap((rule) => {
    const kind = IDENTIFIERS.find((it) => rule.kind === 'value' && rule.field.name === `customer.${it}`)
    if (kind === undefined || rule.kind !== 'value') return []
    return [{ kind, convert: readerFor(rule.operation, rule.field, defaults), paths: pathsOf(rule.operation).map((it) => pathOf(it)) }]
  })
  const identifiersAt = (place: PathContext): readonly Stated[] => {
    const inKey = new Set(keyPaths.map((it) => plain(read(it, place))))
    return readers.flatMap(({ kind, convert, paths }) => {
      // Of several fields nobody can say which one gave the value: each stands for itself.
      const reading = paths.length === 1 ? convert(place, NOWHERE) : undefined
      const value = reading?.ok === true ? plain(reading.value) : undefined
      return paths.flatMap((path) => {
        const written = plain(read(path, place))
        const isLeft = written === undefined || written.length < SHORTEST || inKey.has(written)
        return isLeft || readKeptIdentifier(written) !== undefined ? [] : [{ kind, value: value ?? written, written }]
      })
    })
  }
  return (record) => {
    const whole = { record, element: record }
    const elements = around === undefined ? [record] : readMany(around, whole)
    return elements.flatMap((element) => identifiersAt({ record, element }))
  }
}

/** What surrounds a payload that is only masked. An identifier is made of its field alone. */
const NOWHERE: Around = { ids: '', receivedAt: '', digest: () => '' }

/** Shorter values stand for other things too. */
const SHORTEST = 3

function pathsOf({ from, template, first }: Operation): readonly string[] {
  return [
    ...(from === undefined ? [] : [from]),
    ...(template === undefined ? [] : templateParts(template).paths),
    ...(first ?? []).flatMap(pathsOf),
  ]
}
