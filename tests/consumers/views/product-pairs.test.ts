import { expect, test } from '@jest/globals'
import { productPairs } from '../../../consumers/views/product-pairs.ts'
import { answerOf } from '../../builders/view-answer.ts'

const owner = (customer: number, products: readonly string[]) => ({
  brand: 'acme',
  customer_key: `c${customer}`,
  recent_products: products,
})
const columns = [
  'product',
  'goes_with',
  'customers_with_both',
  'customers_with_product',
  'customers_with_other',
  'customers',
  'lift',
  'lift_low',
  'lift_high',
  'is_listed',
]

test('tells pairs that five customers have, each customer once, and how far that is from chance', async () => {
  const answer = await answerOf(productPairs, columns, {
    contacts: [
      ...[0, 1, 2, 3].map((it) => owner(it, ['router', 'mesh'])),
      // The fifth accepted the second product, and the first one said it twice.
      { ...owner(4, ['mesh']), offer_product: 'router', offer_outcome: 'accepted' },
      owner(0, ['mesh']),
      // Four of a pair are too few; a refused offer is no product; nobody knows who this is.
      ...[5, 6, 7, 8].map((it) => owner(it, ['phone', 'tv'])),
      { ...owner(9, ['phone']), offer_product: 'tv', offer_outcome: 'rejected' },
      { brand: 'acme', customer_key: null, recent_products: ['phone', 'tv'] },
    ],
    ref_complements: [{ product: 'router', goes_with: 'mesh' }],
  })
  // Deviation of the logarithm: sqrt(1/5 - 1/5 - 1/5 + 2·5/25 - 1/10) = 0.316.
  expect(answer).toEqual(['mesh | router | 5 | 5 | 5 | 10 | 2 | 1.076 | 3.717 | true'])
})

test('knows a listed pair by what the source calls the products', async () => {
  const owners = (from: number, products: readonly string[]) => [0, 1, 2, 3, 4].map((it) => owner(from + it, products))
  const answer = await answerOf(productPairs, ['product', 'goes_with', 'is_listed'], {
    contacts: [...owners(0, ['Acme Fibre', 'Acme TV']), ...owners(5, ['Acme Fibre', 'Acme Sim'])],
    ref_complements: [{ product: 'tv', goes_with: 'fibre' }],
    ref_products: [
      { product: 'fibre', aliases: ['acme fibre', 'the fibre'] },
      { product: 'tv', aliases: ['Acme TV'] },
    ],
  })
  expect(answer).toEqual(['Acme Fibre | Acme Sim | false', 'Acme Fibre | Acme TV | true'])
})
