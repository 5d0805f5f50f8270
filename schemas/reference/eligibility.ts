import { z } from 'zod'
import { customerKey, validity } from './cells.ts'
import { perhapsBrand, perhapsLabel, pushedCustomer, yesNo } from './fact-cells.ts'

const facts = {
  brand: perhapsBrand('The brand for which the rule speaks; empty: every brand.'),
  eligible: yesNo(
    'Whether marketing may address the customer, as far as its own rule goes. Consent and the offer gate apply all the same.',
  ),
  reason: perhapsLabel('Why, as a code in your words.'),
  ...validity,
}

/** Marketing's own rule about whom to address. As it is stored: pseudonyms only. */
export const eligibility = {
  name: 'eligibility',
  sentence: 'One line per customer about whom a rule of marketing speaks. It can only narrow whom one may address.',
  key: ['customer_key', 'brand'],
  row: z.strictObject({ customer_key: customerKey('Keyed pseudonym of the customer.'), ...facts }),
} as const

/** The file as somebody writes it. */
export const pushedEligibility = { ...eligibility, key: [], row: z.strictObject({ ...pushedCustomer, ...facts }) } as const
