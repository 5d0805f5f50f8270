import { expect, test } from '@jest/globals'
import type { Turn } from '../../../../schemas/event/interaction.ts'
import { spoken } from '../../../builders/interaction.ts'
import { tablesOf } from '../../../builders/reference-tables.ts'
import { sentimentRowOf } from './row-of.ts'

const tables = tablesOf({
  products: [
    { product: 'box', brand: 'acme', aliases: ['fibre box', 'the box'] },
    { product: 'plan-m', brand: null, aliases: ['Plan M'] },
  ],
})
const said = (...turns: readonly (readonly [Turn['speaker'], string])[]) => sentimentRowOf({ content: spoken(...turns) }, tables)

test('products are those that the customer names, each once, in the order of their first mention', () => {
  expect(said(['customer', 'Plan M does not work with the fibre box.'], ['customer', 'the box is broken']).products_mentioned).toEqual([
    'plan-m',
    'box',
  ])
  expect(said(['agent', 'Is it the fibre box?'], ['customer', 'the boxes']).products_mentioned).toEqual([])
})
