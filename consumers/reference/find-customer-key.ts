import type { z } from 'zod'
import { pseudonymize, readIdentifier, type PseudonymKey } from '../../schemas/event/identity.ts'
import { insiders } from '../../schemas/reference/insiders.ts'
import type { namedCustomer } from '../../schemas/reference/named-customer.ts'

/** An identifier, and what it is: a kind of identifier, or `customer_key` for a pseudonym of a dataset. */
export type NamedIdentifier = {
  readonly kind: z.infer<typeof namedCustomer.kind>
  readonly identifier: z.infer<typeof namedCustomer.identifier>
}

type FoundKey = { readonly ok: true; readonly customerKey: string } | { readonly ok: false; readonly complaint: string }

/** The customer key of an identifier that somebody wrote into a table. No complaint repeats the identifier. A customer key needs no secret. */
export function findCustomerKey({ kind, identifier }: NamedIdentifier, keyOf: () => PseudonymKey): FoundKey {
  if (kind === 'customer_key') {
    if (insiders.row.shape.customer_key.safeParse(identifier).success) return { ok: true, customerKey: identifier }
    return { ok: false, complaint: 'the cell is not a customer key; a customer key is p1: followed by 32 hex digits' }
  }
  const reading = readIdentifier(kind, identifier)
  if (reading.ok) return { ok: true, customerKey: pseudonymize(keyOf(), kind, reading.normalized) }
  return { ok: false, complaint: COMPLAINTS[reading.reason](kind) }
}

const COMPLAINTS = {
  nobody: (kind: string) => `the cell says that there is no ${kind}; remove the line`,
  damaged: () => 'a spreadsheet has removed digits of the number; format the column as text and enter the number again',
  unreadable: (kind: string) =>
    kind === 'phone'
      ? 'the cell is not a phone number; write it with + and the country code, like +49 30 123456'
      : `the cell is not an identifier of the kind ${kind}; correct the cell or the kind`,
} as const
