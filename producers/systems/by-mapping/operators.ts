import { e164 } from '../../../schemas/event/identity.ts'
import { phoneRegion } from '../../../schemas/identity/region.ts'
import type { Decimal } from './amounts.ts'
import { ASSUMED, toFieldValue } from './compatibility.ts'
import { anyOf } from './condition.ts'
import { convert, type As, type Details } from './conversions.ts'
import type { Field } from './fields.ts'
import { fitted } from './fitting.ts'
import type { Operation } from './operation.ts'
import { originOf, type Around, type Reader } from './origins.ts'
import { renaming } from './renaming.ts'
import { ABSENT, acceptValue, isThere, type ReadResult } from './result.ts'
import { formatOf } from './timestamps.ts'

/** The mapping's own defaults. */
export type Defaults = Pick<Around, 'zone' | 'region'> & { readonly decimal: Decimal }

/** Fills one field: the value as the field holds it, nothing, or why the value cannot be taken. */
export function readerFor(operation: Operation, field: Field, defaults: Defaults): Reader {
  const read = reader(operation, defaults, ASSUMED[field.holds], field)
  const region = operation.region ?? defaults.region
  return field.name === 'customer.phone' && region !== undefined ? inRegion(read, region) : read
}

/** A customer's number that is national where the mapping says, as E.164. Ingest knows the region of the source alone. */
function inRegion(read: Reader, region: string): Reader {
  const country = phoneRegion(region)
  return (place, around) => {
    const reading = read(place, around)
    const number = reading.ok && typeof reading.value === 'string' ? e164(reading.value, country) : undefined
    return reading.ok && number !== undefined ? { ...reading, value: number } : reading
  }
}

/** The text of an operation, for keys: as the record writes it. */
export function spell(operation: Operation, defaults: Defaults): Reader {
  return reader(operation, defaults, 'string', undefined)
}

/**
 * Of the values that an operation may take (`first` has several), the first that is there and fits. Where none does, the first one
 * that did not fit says why.
 */
function reader(operation: Operation, defaults: Defaults, assumed: As | undefined, field: Field | undefined): Reader {
  const isSkipped = anyOf(operation.skip_when ?? [])
  const finish = finishing(operation, defaults, assumed, field)
  const operand = {
    plain: (it: Operation) => reader(it, defaults, undefined, undefined),
    time: (it: Operation) => reader(withDetailsOf(operation, it), defaults, 'timestamp', undefined),
  }
  const candidates = operation.first?.map(operand.plain) ?? [originOf(operation, operation.decimal ?? defaults.decimal, operand)]
  return (place, around) => {
    if (isSkipped(place)) return ABSENT
    let unfit: ReadResult | undefined
    for (const candidate of candidates) {
      const raw = candidate(place, around)
      if (raw.ok && !isThere(raw.value) && raw.warning === undefined) continue
      const reading = raw.ok && isThere(raw.value) ? finish(raw, around) : raw
      if (reading.ok && reading.value !== undefined) return reading
      if (!reading.ok || reading.warning !== undefined || candidates.length === 1) unfit ??= reading
    }
    return unfit ?? finish(ABSENT_VALUE, around)
  }
}

const ABSENT_VALUE = { ok: true, value: undefined } as const

/** The operands of a difference are read as the difference says, where they do not say it themselves. */
function withDetailsOf({ format, zone }: Operation, operand: Operation): Operation {
  return operand.as === undefined ? { ...operand, as: 'timestamp', format: operand.format ?? format, zone: operand.zone ?? zone } : operand
}

/** What a value is, what it is called here, and how the field holds it. */
function finishing(operation: Operation, defaults: Defaults, assumed: As | undefined, field: Field | undefined) {
  const details = detailsOf(operation, defaults)
  const as = operation.as ?? (operation.map === undefined && operation.const === undefined ? assumed : undefined)
  const rename = operation.map === undefined ? undefined : renaming(operation.map, operation.else, field)
  const namesInteraction = as === 'pseudonym' && field !== undefined && NAMES_OF_INTERACTIONS.has(field.name)
  return (raw: ReadResult & { readonly ok: true }, around: Around): ReadResult => {
    let reading: ReadResult = raw
    const isMoment = raw.zoned !== undefined && (operation.as === undefined || MOMENTS.has(operation.as))
    if (as !== undefined && !isMoment && isThere(raw.value)) reading = convert(raw.value, as, withAround(details, around))
    if (namesInteraction && reading.ok && isThere(reading.value)) reading = { ...reading, value: `${around.ids}:${String(reading.value)}` }
    if (reading.ok && rename !== undefined) reading = rename(reading)
    else if (operation.const !== undefined && field !== undefined) reading = acceptValue(toFieldValue(operation.const, field))
    if (!reading.ok) return reading
    if (!isThere(reading.value)) return { ...reading, value: undefined }
    return field === undefined ? reading : fitted(reading, field)
  }
}

/** Fields that hold the id of an interaction. A key that is a pseudonym has the system and the account before it there. */
const NAMES_OF_INTERACTIONS: ReadonlySet<string> = new Set(['interaction_id', 'related.interaction_id'])

const MOMENTS: ReadonlySet<As> = new Set(['timestamp', 'epoch_s', 'epoch_ms'])

function detailsOf(operation: Operation, defaults: Defaults): Details {
  const formats = operation.format === undefined ? [] : [operation.format].flat().map(formatOf)
  return {
    formats: formats.flatMap((it) => (it.ok ? [it.read] : [])),
    zone: operation.zone ?? defaults.zone,
    region: operation.region ?? defaults.region,
    unit: operation.unit ?? 'ms',
    decimal: operation.decimal ?? defaults.decimal,
    currency: operation.currency ?? '',
    split: operation.split ?? ',',
    ids: '',
    digest: (text) => text,
  }
}

function withAround(details: Details, { zone, region, ids, digest }: Around): Details {
  return { ...details, zone: details.zone ?? zone, region: details.region ?? region, ids, digest }
}
