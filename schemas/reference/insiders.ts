import { z } from 'zod'
import { customerKey, filled, oneWord, validity } from './cells.ts'
import { IDENTIFIER_KINDS } from '../identity/identifier-kind.ts'

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
  row: z.strictObject({
    kind: oneWord(
      [...IDENTIFIER_KINDS, 'customer_key'],
      'What the identifier is, as a source states it; customer_key: the pseudonym of a dataset.',
    ),
    identifier: filled('The address, number or id of the person. Phone numbers begin with + and the country code.'),
    ...validity,
  }),
} as const
