import { z } from 'zod'
import { customerKey, perhaps, validity } from './cells.ts'
import { namedCustomer } from './named-customer.ts'

/**
 * Customers to whom no offers are made for a time. What they went through has no column: nobody who reads the table learns it. This is
 * the table as it is stored: pseudonyms only, where restricted datasets are.
 */
export const protectedCustomers = {
  name: 'protected',
  sentence:
    'One line per customer to whom no offers may be made for a time. Do not write down why. `valid_from` is the day from which offers would hurt, such as that of the contact in which the customer told it.',
  feeds: '`moments.offer_gate`, with the reason other',
  key: ['customer_key', 'brand'],
  restricted: true,
  row: z.strictObject({
    customer_key: customerKey('Keyed pseudonym of the customer.'),
    brand: perhaps('The brand whose offers are kept away; empty: those of every brand.'),
    ...validity,
  }),
} as const

/** The file as somebody writes it. */
export const pushedProtected = {
  name: 'protected',
  sentence: protectedCustomers.sentence,
  feeds: protectedCustomers.feeds,
  // Two spellings may be one person, so the pseudonyms are compared.
  key: [],
  row: z.strictObject({ ...namedCustomer, brand: protectedCustomers.row.shape.brand, ...validity }),
} as const
