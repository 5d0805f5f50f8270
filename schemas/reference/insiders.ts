import { z } from 'zod'
import { customerKey, validity } from './cells.ts'
import { namedCustomer } from './named-customer.ts'

/** Staff and affiliates, who do not speak as customers. This is the table as it is stored: pseudonyms only. */
export const insiders = {
  name: 'insiders',
  sentence: 'One line per customer who works for the brand or is paid by it.',
  feeds: '`referral_signals.insider`; an insider never has `advocacy_stated`',
  key: ['customer_key'],
  row: z.strictObject({
    customer_key: customerKey('Keyed pseudonym of the customer.'),
    ...validity,
  }),
} as const

/** The file of the insiders as somebody writes it. The identifiers never leave the machine: `reference push` stores pseudonyms. */
export const pushedInsiders = {
  name: 'insiders',
  sentence: insiders.sentence,
  feeds: insiders.feeds,
  // Two spellings may be one person, so the pseudonyms are compared.
  key: [],
  row: z.strictObject({ ...namedCustomer, ...validity }),
} as const
