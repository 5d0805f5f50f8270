import { z } from 'zod'

/**
 * signals.yaml: which sources there are, how they prove who they are, what may be done with what they send.
 *
 * Secrets are named, never written: `secrets: [ACME_ZENDESK_SECRET]` are names of environment variables (or of `<NAME>_FILE`).
 */
const slug = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,62}$/, 'lower-case letters, digits, - and _')
const consent = z.enum(['granted', 'denied', 'not_asked', 'unknown'])

const Privacy = z.strictObject({
  analysis_basis: z
    .enum(['consent', 'contract', 'legitimate_interest'])
    .describe('The legal basis on which interactions of this source are analysed.'),
  default_analysis: consent.describe('What holds where the source says nothing about consent to analysis.'),
  default_marketing: consent.describe('What holds where the source says nothing about consent to marketing contact.'),
})

export const SourceConfig = z.strictObject({
  system: slug.describe('The adapter: amazon-connect, zendesk, delighted, generic.'),
  account: z.string().min(1).max(200).describe('Whose account at that system; part of every id.'),
  secrets: z
    .array(z.string().regex(/^[A-Z][A-Z0-9_]*$/, 'the name of an environment variable'))
    .default([])
    .describe('Names of the environment variables that hold the secrets; several while one is rotated.'),
  allow_unsigned: z.boolean().default(false).describe('Take requests without any proof of origin. For private networks only.'),
  privacy: Privacy.describe('Required: vendors send no consent, and a silent default would break the law or empty the product.'),
  customer: z
    .array(z.enum(['email', 'phone', 'account', 'social', 'device', 'other']))
    .default(['account', 'email', 'phone', 'social', 'device', 'other'])
    .describe('Which kind of identifier names the customer; the first one present is used.'),
  brand: z
    .strictObject({
      default: z.string().min(1).optional(),
      from: z.enum(['brand', 'queue', 'product', 'region']).optional(),
      map: z.record(z.string(), z.string()).default({}),
    })
    .optional()
    .describe('Which brand an interaction belongs to: `map` by the id or name of the field in `from`, else `default`.'),
  region: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional()
    .describe('Where national phone numbers belong, ISO 3166-1 alpha-2.'),
  zone: z.string().min(1).optional().describe('IANA zone of times the source states without one.'),
  placeholders: z.array(z.string()).default([]).describe("Identifiers that name nobody: the switchboard's own number and the like."),
  mapping: z.string().min(1).optional().describe('For `generic`: the path of the mapping file, relative to signals.yaml.'),
  rate_per_second: z.number().positive().default(500).describe('Requests a second this source may send; more are answered 429.'),
  options: z.record(z.string(), z.unknown()).default({}).describe('What the adapter of this system understands besides.'),
})
export type SourceConfig = z.infer<typeof SourceConfig>

export const SignalsConfig = z.strictObject({
  version: z.literal(1),
  sources: z.record(slug, SourceConfig).refine((it) => Object.keys(it).length > 0, { error: 'at least one source' }),
})
export type SignalsConfig = z.infer<typeof SignalsConfig>
