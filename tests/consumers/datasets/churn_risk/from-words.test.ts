import { describe, expect, test } from '@jest/globals'
import { hearCustomer } from '../../../../consumers/datasets/churn_risk/from-words.ts'
import { interaction, ratingOf, spoken } from '../../../builders/interaction.ts'

const said = (text: string) => hearCustomer(interaction({ content: spoken(['customer', text]) }))

describe("the customer's own words", () => {
  test.each([
    ['I want to cancel my contract', 'cancel', false],
    ['Please terminate my subscription', 'cancel', false],
    ['I would like to give notice', 'cancel', false],
    ["I'm leaving you", 'cancel', false],
    ['Can you give me my PAC code please', 'port', false],
    ['I would like to take my number to another network', 'port', false],
    ['how long am I still locked in?', 'contract_end', false],
    ['What is the last day to give notice?', 'contract_end', false],
    ['When does our agreement run out?', 'contract_end', false],
    ['I am switching to another provider', 'none', true],
    ['I quit you for another carrier', 'none', true],
    ["I'm signing up with a new company", 'none', true],
    ['My number is on the letter', 'none', false],
  ])('%s', (text, asks, destination) => {
    expect(said(text)).toMatchObject({ asks, destination })
  })

  test('the comment beside a rating is his voice too', () => {
    expect(hearCustomer(interaction({ ratings: [ratingOf('nps', 0, { comment: 'I want to cancel my contract.' })] })).asks).toBe('cancel')
  })

  test('without words, or in another language, nothing was looked at', () => {
    const nothing = { mood: undefined, asks: undefined, destination: undefined }
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
