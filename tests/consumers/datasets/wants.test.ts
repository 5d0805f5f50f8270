import { describe, expect, test } from '@jest/globals'
import { noTables } from '../../../consumers/reference/reference-tables.ts'
import type { Turn } from '../../../schemas/event/interaction.ts'
import { spoken } from '../../builders/interaction.ts'
import { tablesOf } from '../../builders/reference-tables.ts'
import { sentimentRowOf } from './brand_sentiment/row-of.ts'

const own = tablesOf({
  topics: [
    { code: 'second_site', kind: 'need', phrases: ['another branch', 'open a second shop'] },
    { code: 'tiny_print', kind: 'pain', phrases: ['print', 'letters'] },
    { code: 'tariffs', kind: 'content', phrases: ['the price list'] },
  ],
})
const wants = (tables: typeof own, ...turns: readonly (readonly [Turn['speaker'], string])[]) => {
  const { needs, pains, missing_content, evidence } = sentimentRowOf({ content: spoken(...turns) }, tables)
  return { needs, pains, missing_content, evidence: evidence.filter((it) => ['need', 'pain', 'missing_content'].includes(it)) }
}

describe('what customers need, suffer from and could not find', () => {
  test.each([
    ['a need that a shipped topic names', 'We are moving house next month.', { needs: ['moving_house'] }],
    ['a need that none names', 'We are having a baby in June.', { needs: ['other'] }],
    ['a pain that a shipped topic names', 'The app is so confusing, every time I log in it takes ages.', { pains: ['complicated'] }],
    ['a page that a shipped topic names', 'I can never find the opening hours on your website.', { missing_content: 'opening_hours' }],
    ['a topic without a statement', 'Express delivery is broken, and the opening hours are wrong.', { needs: [], missing_content: null }],
    ['nothing of the kind', 'My bill is wrong.', { needs: [], pains: [], missing_content: null }],
  ])('%s', (_, text, expected) => {
    expect(wants(noTables, ['customer', text])).toMatchObject(expected)
  })

  test('the evidence is the code of the statement', () => {
    expect(wants(noTables, ['customer', 'We are moving house next month.']).evidence).toEqual(['need'])
  })

  test('what an agent tells of themselves is no need of the customer', () => {
    expect(wants(noTables, ['agent', 'We are moving house next month.'])).toMatchObject({ needs: [] })
  })

  test("the firm's own topics replace the shipped ones, and a topic of another kind names nothing", () => {
    expect(wants(own, ['customer', 'We are moving house next month.'])).toMatchObject({ needs: ['other'] })
    expect(wants(own, ['customer', 'The print is too small to read.'])).toMatchObject({ pains: ['tiny_print'], needs: [] })
    expect(wants(own, ['customer', 'I can never find the price list on your website.'])).toMatchObject({ missing_content: 'tariffs' })
  })

  test('the topic of the same sentence counts before one of the same turn, and one of another turn does not', () => {
    const hard = 'I cannot read that tiny print.'
    expect(wants(own, ['customer', `I open a second shop. ${hard}`])).toMatchObject({ pains: ['tiny_print'] })
    expect(wants(own, ['customer', 'The font is too small to read. Such letters!'])).toMatchObject({ pains: ['tiny_print'] })
    expect(wants(own, ['customer', 'The font is too small to read.'], ['customer', 'Such letters!'])).toMatchObject({ pains: ['other'] })
  })
})
