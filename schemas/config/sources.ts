import { z } from 'zod'
import { IDENTIFIER_KINDS } from '../identity/identifier-kind.ts'
import { TestContacts } from './test-contacts.ts'

/**
 * signals.yaml: the sources, how they prove their identity, and what may be done with the data they send.
 *
 * The file contains names of secrets, never secrets: `secrets: [ACME_ZENDESK_SECRET]` names an environment variable (or
 * `<NAME>_FILE`).
 */
const slug = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,62}$/, 'lower-case letters, digits, - and _')
const consent = z.enum(['granted', 'denied', 'not_asked', 'unknown'])

const Privacy = z.strictObject({
  analysis_basis: z
    .enum(['consent', 'contract', 'legitimate_interest'])
    .describe('The legal basis on which interactions of this source are analysed.'),
  default_analysis: consent.describe('The consent to analysis when the source does not state it.'),
  default_marketing: consent.describe('The consent to marketing contact when the source does not state it.'),
})

export const SourceConfig = z.strictObject({
  system: slug.describe('The adapter, one of those that `signals-produce --help` lists.'),
  account: z.string().min(1).max(200).describe('The account at that system. It is part of every id.'),
  secrets: z
    .array(z.string().regex(/^[A-Z][A-Z0-9_]*$/, 'the name of an environment variable'))
    .default([])
    .describe('The names of the environment variables that hold the secrets. Name several during a rotation.'),
  challenge_tokens: z
    .array(z.string().regex(/^[A-Z][A-Z0-9_]*$/, 'the name of an environment variable'))
    .default([])
    .describe(
      'The names of the environment variables that hold the tokens a system shows when it asks whether somebody answers (`hub.verify_token`).',
    ),
  allow_unsigned: z.boolean().default(false).describe('Accept requests without proof of origin. Use it in private networks only.'),
  privacy: Privacy.describe(
    'Required, because vendors do not send consent: a default would either break the law or leave the datasets empty.',
  ),
  customer: z
    .array(z.enum(IDENTIFIER_KINDS))
    .default(['account', 'email', 'phone', 'social', 'device', 'other'])
    .describe('The kinds of identifiers that can name the customer. The first kind that is present is used.'),
  brand: z
    .strictObject({
      default: z.string().min(1).optional(),
      from: z.enum(['brand', 'queue', 'product', 'region', 'touchpoint']).optional(),
      map: z.record(z.string(), z.string()).default({}),
    })
    .optional()
    .describe(
      'The brand of an interaction: `map` looks it up by the id or name in the field that `from` names; otherwise it is `default`. `touchpoint` is the dialled number or the mailbox, in any spelling.',
    ),
  region: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional()
    .describe('The country of phone numbers without a country code, ISO 3166-1 alpha-2.'),
  zone: z.string().min(1).optional().describe('The IANA time zone of times that the source states without a zone.'),
  placeholders: z
    .array(z.string())
    .default([])
    .describe('Identifiers that do not name a customer, for example the number of the switchboard.'),
  tests: TestContacts.optional().describe(
    'Staff and test contacts. An interaction with one of them is marked as a test and does not count as a contact.',
  ),
  own: z
    .array(z.string().min(1))
    .default([])
    .describe(
      "The firm's own phone numbers, mailboxes and names. They are not masked, and neither are the numbers and mailboxes in `brand.map`.",
    ),
  mapping: z.string().min(1).optional().describe('Only for `generic`: the path of the mapping file, relative to signals.yaml.'),
  rate_per_second: z
    .number()
    .positive()
    .default(500)
    .describe('How many requests a second the source may send. Requests above this limit are answered with 429.'),
  options: z.record(z.string(), z.unknown()).default({}).describe('Options that are specific to the adapter of this system.'),
})
export type SourceConfig = z.infer<typeof SourceConfig>

export const SignalsConfig = z.strictObject({
  version: z.literal(1),
  tests: TestContacts.optional().describe('Staff and test contacts of every source; a source can name more.'),
  sources: z.record(slug, SourceConfig).refine((it) => Object.keys(it).length > 0, { error: 'at least one source' }),
})
export type SignalsConfig = z.infer<typeof SignalsConfig>
