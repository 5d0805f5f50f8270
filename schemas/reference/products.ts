import { z } from 'zod'
import { filled, perhaps, several, validity } from './cells.ts'

/** What customers call a product. */
export const products = {
  name: 'products',
  sentence: 'One line per product.',
  feeds: '`brand_sentiment.products_mentioned`; `moments`: the aliases find the products of `complements` and `campaigns`',
  key: ['product', 'brand'],
  row: z.strictObject({
    product: filled('The code of the product, as the datasets show it.'),
    brand: perhaps('The brand that sells it; empty: every brand.'),
    aliases: several('What customers call it; empty: its code.'),
    ...validity,
  }),
} as const
