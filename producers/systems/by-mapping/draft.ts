import { z } from 'zod'
import { Interaction } from '../../../schemas/event/interaction.ts'
import { IDENTIFIER_KINDS } from '../../../schemas/identity/identifier-kind.ts'
import type { Draft } from '../../adapter.ts'

/** A draft as the contract types it, checked field by field: what the mapping put together becomes what ingest takes. */
const { schema_version: _1, source: _2, policy: _3, privacy: _4, quality: _5, customer, ...stated } = Interaction.shape

const identifier = z.object({
  kind: z.enum(IDENTIFIER_KINDS),
  value: z.string().min(1),
  link: z.enum(['source', 'stated', 'verified']),
})

const DraftShape = z.strictObject({
  ...stated,
  event_type: z.string().min(1).max(200),
  event_key: z.string().min(1).max(1024),
  is_test: z.boolean(),
  people: z.array(z.object({ name: z.string(), role: z.enum(['customer', 'agent', 'other']) })).optional(),
  customer: customer.omit({ ref: true, identifiers: true }).extend({ identifiers: z.array(identifier) }),
})

export type Checked = { readonly ok: true; readonly draft: Draft } | { readonly ok: false; readonly code: string; readonly path: string }

export function toDraft(values: unknown, warnings: readonly { readonly code: string; readonly path: string }[]): Checked {
  const parsed = DraftShape.safeParse(values)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const keys = issue?.code === 'unrecognized_keys' ? issue.keys : []
    return { ok: false, code: 'invalid_value', path: [...(issue?.path ?? []), ...keys].map(String).join('.') }
  }
  return { ok: true, draft: { ...parsed.data, ...(warnings.length === 0 ? {} : { warnings }) } }
}
