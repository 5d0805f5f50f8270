import { z } from 'zod'
import { filled, perhaps, validity } from './cells.ts'

/** What of the firm's helps against which pain. */
export const gains = {
  name: 'gains',
  sentence: 'One line per pain and product that helps against it.',
  key: ['pain', 'product'],
  row: z.strictObject({
    pain: filled('The pain, a code of the kind pain in the table `topics`.'),
    product: perhaps('The product that helps, a code of the table `products`; empty: no single product does.'),
    gain: filled('What the customer gains, in a few words.'),
    ...validity,
  }),
} as const
