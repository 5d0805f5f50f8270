import { describe, expect, test } from '@jest/globals'
import { hearCustomer } from '../../../../consumers/datasets/churn_risk/from-words.ts'
import { interaction, ratingOf, spoken } from '../../../builders/interaction.ts'

const said = (text: string) => hearCustomer(interaction({ content: spoken(['customer', text]) }))

describe("the customer's own words", () => {
  test.each([
    ['I want to cancel my contract', 'cancel'],
    ['Please terminate my subscription', 'cancel'],
    ['I would like to give notice', 'cancel'],
    ["I'm leaving you", 'cancel'],
    ['Can you give me my PAC code please', 'port'],
    ['I would like to take my number to another network', 'port'],
    ['how long am I still locked in?', 'contract_end'],
    ['What is the last day to give notice?', 'contract_end'],
    ['When does our agreement run out?', 'contract_end'],
    ['My number is on the letter', 'none'],
  ])('%s', (text, asks) => {
    expect(said(text).asks).toBe(asks)
  })

  test('the comment beside a rating is his voice too', () => {
    expect(hearCustomer(interaction({ ratings: [ratingOf('nps', 0, { comment: 'I want to cancel my contract.' })] })).asks).toBe('cancel')
  })

  test('without words, or in another language, nothing was looked at', () => {
    const nothing = { mood: undefined, asks: undefined }
    expect(hearCustomer(interaction())).toStrictEqual(nothing)
    expect(hearCustomer(interaction({ content: spoken(['agent', 'I want to cancel my contract']) }))).toStrictEqual(nothing)
    expect(
      hearCustomer(interaction({ content: { ...spoken(['customer', 'I want to cancel my contract']), language: 'pt' } })),
    ).toStrictEqual(nothing)
  })

  test('a mood has three decimals', () => {
    const { mood } = said('This is terrible, I am furious')
    expect(mood).toBeLessThan(-0.3)
    expect(mood).toBe(Math.round(mood! * 1000) / 1000)
  })
})
