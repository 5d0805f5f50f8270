import { z } from 'zod'
import type { Draft } from '../../adapter.ts'
import { cutAtLimit } from '../../formats/plain-text.ts'
import type { DelightedOptions, PropertyMeaning } from './options.ts'
import { Code, readField, type FieldWarning } from './read-field.ts'

/** The properties of the person that an option names, by what they hold. */
export type PersonProperties = Readonly<Partial<Record<Exclude<PropertyMeaning, 'attribute'>, string>>> & {
  readonly attributes: Readonly<Record<string, string>>
  readonly stated: Readonly<Record<string, unknown>>
}

const PATH = 'event_data.person_properties'
const Stated = z.record(z.string(), z.unknown())
/** The limits of the schema. */
const LONGEST_CODE = 200
const LONGEST_ATTRIBUTE = 1024
const MOST_ATTRIBUTES = 50

export function readProperties(
  value: unknown,
  { properties }: Pick<DelightedOptions, 'properties'>,
  warnings: FieldWarning[],
): PersonProperties {
  const stated = readField(Stated, value, PATH, warnings) ?? {}
  const names = new Map(Object.keys(stated).map((name) => [fold(name), name]))
  const held: Partial<Record<Exclude<PropertyMeaning, 'attribute'>, string>> = {}
  const attributes: Record<string, string> = {}
  for (const [wanted, meaning] of Object.entries(properties)) {
    const name = Object.hasOwn(stated, wanted) ? wanted : names.get(fold(wanted))
    const text = name === undefined ? undefined : readField(Code, stated[name], `${PATH}.${wanted}`, warnings)?.trim()
    if (text === undefined || text === '') continue
    if (meaning !== 'attribute') held[meaning] ??= cutAtLimit(text, LONGEST_CODE)
    else if (Object.keys(attributes).length < MOST_ATTRIBUTES)
      attributes[cutAtLimit(wanted, LONGEST_CODE)] = cutAtLimit(text, LONGEST_ATTRIBUTE)
  }
  return { ...held, attributes, stated }
}

/** The fields of the interaction that properties fill. */
export function draftProperties(
  held: PersonProperties,
): Pick<Draft, 'brand' | 'product' | 'region' | 'campaign' | 'touchpoint' | 'attributes'> {
  return {
    brand: held.brand === undefined ? undefined : { id: held.brand },
    product: held.product === undefined ? undefined : { name: held.product },
    region: held.region,
    campaign: held.campaign,
    touchpoint: held.touchpoint,
    attributes: Object.keys(held.attributes).length === 0 ? undefined : held.attributes,
  }
}

const fold = (name: string): string => name.trim().toLowerCase()
