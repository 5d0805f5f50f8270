import { z } from 'zod'
import { Interaction } from '../../../schemas/event/interaction.ts'
import { IDENTIFIER_KINDS } from '../../../schemas/identity/identifier-kind.ts'

/**
 * The fields a mapping may fill, read off the interaction's own schema: a field that is added there can be mapped the same day.
 */
export type Holds = 'text' | 'choice' | 'instant' | 'integer' | 'number' | 'boolean' | 'texts' | 'elements' | 'entries'

export type Field = {
  /** Dotted, as the interaction names it: `timings.queue_wait_ms`. */
  readonly name: string
  readonly holds: Holds
  /** What a `choice` may be. */
  readonly choices: readonly string[]
  /** The most characters of a `text`. */
  readonly longest: number | undefined
  /** The most elements of a list. */
  readonly most: number | undefined
  /** Whether the object it belongs to is nothing without it. */
  readonly required: boolean
  /** Of a list: the fields of one element. */
  readonly element: ReadonlyMap<string, Field>
  takes(value: unknown): boolean
}

/** Known to ingest alone (who received it when, the customer's pseudonym, privacy) or computed from the rest. */
const NOT_MAPPED: ReadonlySet<string> = new Set([
  'schema_version',
  'source',
  'customer.ref',
  'customer.identifiers',
  'policy',
  'privacy',
  'quality',
  'referral.advocate_ref',
  'ratings.score01',
  'ratings.higher_is_better',
])

/** What a draft says besides the interaction: who the customer is and whom the record names, in clear, and what kind of event this was. */
const DRAFT_FIELDS = {
  event_type: z.string().min(1).max(200),
  is_test: z.boolean(),
  people: z.array(z.object({ name: z.string().min(1).max(300), role: z.enum(['customer', 'agent', 'other']) })),
  customer: z.object({
    email: z.string().min(1).optional(),
    phone: z.string().min(1).optional(),
    account: z.string().min(1).optional(),
    social: z.string().min(1).optional(),
    device: z.string().min(1).optional(),
    identifiers: z.array(
      z.object({
        kind: z.enum(IDENTIFIER_KINDS),
        value: z.string().min(1),
        link: z.enum(['source', 'stated', 'verified']),
      }),
    ),
  }),
}

/** What only a field of times takes. */
const AN_INSTANT = '2026-01-31T08:00:00.000Z'

export const fields: ReadonlyMap<string, Field> = new Map([...within(Interaction.shape, ''), ...within(DRAFT_FIELDS, '', true)])

/** The names of customer fields that become identifiers. */
export const IDENTIFIERS = ['email', 'phone', 'account', 'social', 'device'] as const

/** The field of this name, in which `attributes.<name>` is any name. */
export function fieldOf(name: string): Field | undefined {
  const attribute = /^attributes\.(?!(?:__proto__|constructor|prototype)$)(.{1,200})$/.exec(name)
  const known = fields.get(attribute === null ? name : 'attributes')
  if (attribute === null || known === undefined) return known
  return { ...known, name, holds: 'text', longest: 1024, takes: (value) => typeof value === 'string' && value.length <= 1024 }
}

function within(shape: Readonly<Record<string, unknown>>, prefix: string, draft = false): readonly (readonly [string, Field])[] {
  return Object.entries(shape).flatMap(([key, schema]) => {
    const name = prefix === '' ? key : `${prefix}.${key}`
    if (!draft && NOT_MAPPED.has(name)) return []
    const inner = bare(schema)
    if (inner instanceof z.ZodObject) return within(inner.shape, name, draft)
    const field = described(name, inner, !isOptional(schema))
    return field === undefined ? [] : [[name, field] as const]
  })
}

function described(name: string, schema: unknown, required: boolean): Field | undefined {
  if (!(schema instanceof z.ZodType)) return undefined
  const takes = (value: unknown) => schema.safeParse(value).success
  const field = { name, required, takes, choices: [], longest: undefined, most: undefined, element: new Map<string, Field>() }
  if (schema instanceof z.ZodEnum) return { ...field, holds: 'choice', choices: schema.options.map(String) }
  if (schema instanceof z.ZodBoolean) return { ...field, holds: 'boolean' }
  if (schema instanceof z.ZodNumber) return { ...field, holds: takes(0.5) ? 'number' : 'integer' }
  if (schema instanceof z.ZodString)
    return takes(AN_INSTANT) && !takes('x')
      ? { ...field, holds: 'instant' }
      : { ...field, holds: 'text', longest: schema.maxLength ?? undefined }
  if (schema instanceof z.ZodRecord) return { ...field, holds: 'entries' }
  if (!(schema instanceof z.ZodArray)) return undefined
  const element = bare(schema.element)
  const most = z.toJSONSchema(schema).maxItems
  if (!(element instanceof z.ZodObject)) return { ...field, holds: 'texts', most }
  const parts = within(element.shape, name).map(([path, it]) => [path.slice(name.length + 1), it] as const)
  return { ...field, holds: 'elements', most, element: new Map(parts) }
}

function isOptional(schema: unknown): boolean {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
}

/** A schema without `optional` and `nullable` around it. */
function bare(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? bare(schema.unwrap()) : schema
}
