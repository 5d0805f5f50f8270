import { z } from 'zod'
import { customerKey } from './cells.ts'
import { filledLabel, instant, pushedCustomer } from './fact-cells.ts'

const facts = {
  asked_at: instant('When they were asked.'),
  kind: filledLabel('What they were asked for, in your words: review, referral, reference, survey and so on.'),
}

/** Whom the firm has asked for a favour, so that nobody is asked again too soon. As it is stored: pseudonyms only. */
export const asked = {
  name: 'asked',
  sentence: 'One line per time that a customer was asked for a favour.',
  key: ['customer_key', 'asked_at', 'kind'],
  row: z.strictObject({ customer_key: customerKey('Keyed pseudonym of the customer.'), ...facts }),
} as const

/** The file as somebody writes it. */
export const pushedAsked = { ...asked, key: [], row: z.strictObject({ ...pushedCustomer, ...facts }) } as const
