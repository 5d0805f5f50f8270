import { z } from 'zod'
import { asciiDomain, readEmail } from '../identity/email.ts'

/** `tests:` of signals.yaml: who is a member of staff or a test contact, and not a customer. */
export const TestContacts = z.strictObject({
  addresses: z
    .array(z.string().refine((it) => readEmail(it).ok, { error: 'an e-mail address, for example qa@acme.example' }))
    .default([])
    .describe('E-mail addresses, in any spelling.'),
  domains: z
    .array(z.string().refine((it) => asciiDomain(it) !== undefined, { error: 'a domain without @, for example acme.example' }))
    .default([])
    .describe('Domains of e-mail addresses, with their sub-domains, for example the domain of your staff.'),
  numbers: z
    .array(z.string().regex(/\d/, 'a phone number in quotation marks'))
    .default([])
    .describe('Phone numbers in any spelling, or extensions exactly as the source states them.'),
  accounts: z.array(z.string().min(1)).default([]).describe('Customer numbers and accounts.'),
  tags: z.array(z.string().min(1)).default([]).describe('Tags that the source gives to tests, in upper or lower case.'),
})
export type TestContacts = z.infer<typeof TestContacts>

/** The contacts of all sources and those of one. */
export function joinTestContacts(all: TestContacts | undefined, own: TestContacts | undefined): TestContacts | undefined {
  if (all === undefined || own === undefined) return own ?? all
  return {
    addresses: [...all.addresses, ...own.addresses],
    domains: [...all.domains, ...own.domains],
    numbers: [...all.numbers, ...own.numbers],
    accounts: [...all.accounts, ...own.accounts],
    tags: [...all.tags, ...own.tags],
  }
}
