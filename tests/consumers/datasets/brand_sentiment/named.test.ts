import { describe, expect, test } from '@jest/globals'
import { brandSentimentConsumer } from '../../../../consumers/datasets/brand_sentiment/consumer.ts'
import { noTables, type ReferenceTables } from '../../../../consumers/reference/reference-tables.ts'
import { brandSentiment } from '../../../../schemas/datasets/brand_sentiment.ts'
import type { Interaction, Turn } from '../../../../schemas/event/interaction.ts'
import { interaction, ratingOf, spoken } from '../../../builders/interaction.ts'
import { TABLES_VERSION, tablesOf } from '../../../builders/reference-tables.ts'

const tables = tablesOf({
  competitors: [
    { competitor: 'telco', brand: null, aliases: ['Telco', 'Tel Co'] },
    { competitor: 'orbit', brand: 'zenith', aliases: ['Orbit'] },
  ],
  products: [
    { product: 'box', brand: 'acme', aliases: ['fibre box', 'the box'] },
    { product: 'plan-m', brand: null, aliases: ['Plan M'] },
  ],
})

function rowOf(about: Partial<Interaction>, read: ReferenceTables = tables, analysis: 'allowed' | 'withheld' = 'allowed') {
  const event = { interaction: interaction(about), eventId: '0'.repeat(32), recordedAt: 0, offset: 0n, analysis } as const
  const [row] = brandSentimentConsumer.derive(event, read)
  return brandSentiment.row.parse(row)
}
const said = (...turns: readonly (readonly [Turn['speaker'], string])[]) => rowOf({ content: spoken(...turns) })

describe('the competitor', () => {
  test.each([
    ['of the customer', "I'm leaving for TELCO's cheaper plan.", 'telco'],
    ['under another name', 'tel co has it for less', 'telco'],
    ['first of two', 'Telco told me to leave Tel Co', 'telco'],
    ['of another brand alone', 'Orbit is better', null],
    ['inside a word', 'my telcom bill is wrong', null],
  ])('is the one that is named: %s', (_, text, competitor) => {
    expect(said(['customer', text]).competitor).toBe(competitor)
  })

  test('is none that the agent, a bot or somebody else names', () => {
    expect(said(['agent', 'Telco is more expensive.'], ['bot', 'Are you with Telco?'], ['other', 'Telco']).competitor).toBeNull()
    expect(said(['customer', 'Your agent said "Telco is more expensive than we are" and hung up.']).competitor).toBeNull()
  })

  test('is named in a comment beside a rating too, and in a language that has no rules', () => {
    expect(rowOf({ ratings: [ratingOf('nps', 2, { comment: 'Telco is faster' })] }).competitor).toBe('telco')
    expect(rowOf({ content: { ...spoken(['customer', 'Ich wechsle zu Telco.']), language: 'de' } }).competitor).toBe('telco')
  })
})

test('products are those that the customer names, each once, in the order of their first mention', () => {
  expect(said(['customer', 'Plan M does not work with the fibre box.'], ['customer', 'the box is broken']).products_mentioned).toEqual([
    'plan-m',
    'box',
  ])
  expect(said(['agent', 'Is it the fibre box?'], ['customer', 'the boxes']).products_mentioned).toEqual([])
})

test('a row names the tables it was derived with, and a row without tables the rules alone', () => {
  const without = rowOf({ content: spoken(['customer', 'Telco is better']) }, noTables)
  expect(without).toMatchObject({ competitor: null, products_mentioned: [], model_version: brandSentimentConsumer.modelVersion })
  const withTables = { ...without, competitor: 'telco', model_version: `${brandSentimentConsumer.modelVersion}+${TABLES_VERSION}` }
  expect(said(['customer', 'Telco is better'])).toEqual(withTables)
})

test('nothing is named where analysis is not permitted', () => {
  const row = rowOf({ content: spoken(['customer', 'Telco is better than Plan M']) }, tables, 'withheld')
  expect(row).toMatchObject({ retracted: true, competitor: null, products_mentioned: [] })
})
