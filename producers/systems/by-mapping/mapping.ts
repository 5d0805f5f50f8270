import { z } from 'zod'
import type { Answer } from '../../adapter.ts'
import type { Decimal } from './amounts.ts'
import { AuthShape, type AuthPage } from './auth.ts'
import { complaintsOf, type MappingComplaint } from './complaints.ts'
import type { Condition } from './condition.ts'
import { eventShape, keyFaults, readEventItem, readFields } from './event-rules.ts'
import { Input } from './input.ts'
import { decimalMark, regionCode, zoneName } from './operation.ts'
import type { EventRule } from './rules.ts'

/** A mapping: how the rows of one export, or the bodies of one webhook, say what the interaction says. */
export type Mapping = {
  readonly version: 1
  readonly source: { readonly system: string; readonly account?: string | undefined }
  readonly input: Input
  /** How requests prove where they come from; left out, by a shared secret. */
  readonly auth?: AuthPage | undefined
  /** What a request that was taken is answered. Left out: what became of it, as JSON. */
  readonly answer?: Answer | undefined
  /** IANA zone of times without one. */
  readonly zone?: string | undefined
  /** Where national phone numbers belong. */
  readonly region?: string | undefined
  readonly decimal: Decimal
  /** Records of which no interaction comes. */
  readonly skip_when: readonly Condition[]
  /** The interactions of a record. */
  readonly events: readonly EventRule[]
}

export type ReadMapping =
  { readonly ok: true; readonly mapping: Mapping } | { readonly ok: false; readonly complaints: readonly MappingComplaint[] }

const slug = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,62}$/, 'lower-case letters, digits, - and _')

const AnswerShape = z.strictObject({
  type: z.string().regex(/^[a-z]{1,20}\/[a-z0-9.+-]{1,100}$/, 'a media type, e.g. text/xml'),
  text: z.string().max(1000),
})

const head = {
  version: z.literal(1, { error: 'this is version: 1' }),
  source: z.strictObject({ system: slug, account: z.string().min(1).max(200).optional() }),
  input: Input.prefault({ format: 'json' }),
  auth: AuthShape.optional(),
  answer: AnswerShape.optional(),
  zone: zoneName.optional(),
  region: regionCode.optional(),
  decimal: decimalMark.default('.'),
}

const OfOne = z.strictObject({ ...head, ...eventShape })
const OfSeveral = z.strictObject({
  ...head,
  skip_when: eventShape.skip_when,
  events: z.array(z.unknown(), { error: 'list the interactions of a record' }).min(1, 'list at least one interaction'),
})

/** Checks a mapping as a whole: every fault is named with its path. What it lets through can be compiled. */
export function readMapping(value: unknown): ReadMapping {
  const complaints: MappingComplaint[] = []
  const isOfSeveral = typeof value === 'object' && value !== null && 'events' in value
  const mapping = isOfSeveral ? ofSeveral(value, complaints) : ofOne(value, complaints)
  return mapping === undefined || complaints.length > 0 ? { ok: false, complaints } : { ok: true, mapping }
}

function ofOne(value: unknown, complaints: MappingComplaint[]): Mapping | undefined {
  const parsed = OfOne.safeParse(value)
  if (!parsed.success) complaints.push(...complaintsOf(parsed.error, ''))
  const rules = readFields(value, '', complaints)
  if (!parsed.success) return undefined
  const { fields: _, key, ...rest } = parsed.data
  complaints.push(...keyFaults(key, ''))
  return { ...rest, events: [{ skip_when: [], key, rules }] }
}

function ofSeveral(value: unknown, complaints: MappingComplaint[]): Mapping | undefined {
  const parsed = OfSeveral.safeParse(value)
  if (!parsed.success) {
    complaints.push(...complaintsOf(parsed.error, ''))
    return undefined
  }
  const events = parsed.data.events.map((it, index) => readEventItem(it, `events.${index}`, complaints))
  return { ...parsed.data, events: events.filter((it) => it !== undefined) }
}
