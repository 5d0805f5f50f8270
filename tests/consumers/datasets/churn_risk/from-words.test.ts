import { describe, expect, test } from '@jest/globals'
import { hearCustomer } from '../../../../consumers/datasets/churn_risk/from-words.ts'
import { tells, tellingSet, type ToldCode } from '../../../../consumers/datasets/churn_risk/told.ts'
import { noTables, type ReferenceTables } from '../../../../consumers/reference/reference-tables.ts'
import type { Interaction } from '../../../../schemas/event/interaction.ts'
import { interaction, ratingOf, spoken } from '../../../builders/interaction.ts'
import { tablesOf } from '../../../builders/reference-tables.ts'

const hear = (about: Partial<Interaction>, tables: ReferenceTables = noTables) => hearCustomer(interaction(about), tables)
const said = (text: string, tables?: ReferenceTables) => hear({ content: spoken(['customer', text]) }, tables)
const isTold = (text: string, telling: ToldCode, tables?: ReferenceTables) => tells(said(text, tables).told, telling)

describe("the customer's own words", () => {
  test.each<readonly [string, ToldCode]>([
    ['I want to cancel my contract', 'cancel'],
    ['Please terminate my subscription', 'cancel'],
    ['Can you give me my PAC code please', 'porting'],
    ['how long am I still locked in?', 'contract_end'],
    ['I will never buy from you again.', 'leave'],
    ['I have switched to Larkfone.', 'leave'],
    ['Let me speak to your manager.', 'escalation'],
    ['This is the third time I call about it.', 'come_again'],
  ])('%s', (text, telling) => {
    expect(isTold(text, telling)).toBe(true)
  })

  test.each<readonly [string, ToldCode]>([
    ['I switched to you from Larkfone.', 'leave'],
    ['I will never forget how kind you were.', 'leave'],
    ['Your manager called me back yesterday, thanks.', 'escalation'],
    ['This is my first call.', 'come_again'],
    ['I want to cancel my order', 'cancel'],
    ['I want to cancel my credit card', 'cancel'],
    ['Please cancel my flight', 'cancel'],
  ])('sounds like it and is not: %s', (text, telling) => {
    expect(isTold(text, telling)).toBe(false)
  })

  test('the comment beside a rating is their voice too', () => {
    const { told } = hear({ ratings: [ratingOf('nps', 0, { comment: 'I want to cancel my contract.' })] })
    expect(tells(told, 'cancel')).toBe(true)
  })

  test('without words, or in another language, nothing was looked at', () => {
    const nothing = { mood: undefined, low: undefined, told: undefined, turns: undefined }
    expect(hear({})).toStrictEqual(nothing)
    expect(hear({ content: spoken(['agent', 'I want to cancel my contract']) })).toStrictEqual(nothing)
    expect(hear({ content: { ...spoken(['customer', 'I want to cancel my contract']), language: 'pt' } })).toStrictEqual(nothing)
    expect(said('My number is on the letter').told).toBe(tellingSet([]))
  })

  test('somebody who has just come, or is not yet a customer, brings their number along', () => {
    const asks = { content: spoken(['customer', 'Can you give me my PAC code please']) }
    const asked = (customer: Partial<Interaction['customer']>) =>
      tells(hear({ ...asks, customer: { ref: 'p1:00000000000000000000000000000001', ...customer } }).told, 'porting')
    expect(asked({ stage: 'prospect' })).toBe(false)
    expect(asked({ stage: 'current', tenure_start: '2026-02-20T00:00:00.000Z' })).toBe(false)
    expect(asked({ stage: 'current', tenure_start: '2024-02-20T00:00:00.000Z' })).toBe(true)
    expect(asked({ stage: 'current' })).toBe(true)
  })
})

describe('the mood is that at the end', () => {
  const FURIOUS = 'This is terrible, I am furious, awful service!'
  const GRATEFUL = 'Thank you so much, that was wonderful help!'

  test('who is furious and then grateful is content, and was upset on the way', () => {
    const { mood = 0, low = 0 } = hear({ content: spoken(['customer', FURIOUS], ['agent', 'Done.'], ['customer', GRATEFUL]) })
    expect([mood > 0.5, low < -0.4]).toStrictEqual([true, true])
  })

  test('who is grateful and then furious is not', () => {
    expect(hear({ content: spoken(['customer', GRATEFUL], ['agent', 'No.'], ['customer', FURIOUS]) }).mood).toBeLessThan(-0.4)
  })

  test('it has three decimals', () => {
    const { mood = 0 } = said(FURIOUS)
    expect(mood).toBe(Math.round(mood * 1000) / 1000)
  })
})

describe('the firm they go to', () => {
  const tables = tablesOf({ competitors: [{ competitor: 'larkfone', brand: null, aliases: ['Larkfone'] }] })

  test.each(['I am leaving you for Larkfone.', 'I have switched to Larkfone.'])('%s', (text) => {
    expect(isTold(text, 'destination', tables)).toBe(true)
    expect(isTold(text, 'destination')).toBe(false)
  })

  test.each([
    'I switched to you from Larkfone.',
    'Larkfone is cheaper than you.',
    'I have switched to Brightnet.',
    'I will never buy from you again. My neighbour is with Larkfone.',
  ])('is not named: %s', (text) => {
    expect(isTold(text, 'destination', tables)).toBe(false)
  })
})
