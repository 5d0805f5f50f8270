import { z } from 'zod'
import { filled, validity } from './cells.ts'

/** Which product goes with which. */
export const complements = {
  name: 'complements',
  sentence: 'One line per pair of products.',
  feeds: '`moments`: the added reason complement, and `product`',
  key: ['product', 'goes_with'],
  row: z.strictObject({
    product: filled('A product that a customer has, a code of the table `products`.'),
    goes_with: filled('A product that goes with it, a code of the table `products`.'),
    ...validity,
  }),
} as const
