import { describe, expect, test } from '@jest/globals'
import { severeOf } from '../../../../consumers/datasets/brand_sentiment/conduct.ts'
import { matchCustomers } from '../../../../consumers/language/rules/statements.ts'
import { readWords } from '../../../../consumers/language/words/words.ts'
import { interaction } from '../../../builders/interaction.ts'

const isSevere = (text: string) =>
  severeOf(interaction(), new Set(matchCustomers([{ words: readWords(text), seq: 0 }]).map(({ code }) => code))).severe

describe('a severe contact threatens or reports danger', () => {
  test.each([
    'If it is not fixed I will call my lawyer.',
    "Unless you refund me I'll take legal action.",
    'You will be hearing from my solicitor.',
    'We are going to get a lawyer.',
    'I will sue you for this.',
    "I'll see you in court.",
    'I wrote to the ombudsman and reported you to the regulator.',
    'Either you pay or I will take this to the papers.',
    'I am going to post it all over Facebook.',
    'My lawyer will contact you about that.',
    "I'll post about it everywhere.",
    'The charger caught fire.',
    'My daughter got an electric shock.',
  ])('%s', (text) => {
    expect(isSevere(text)).toBe(true)
  })

  test.each([
    ['a profession', 'I am a lawyer and need a business line.'],
    ['a recipient', 'Please send the contract to my solicitor.'],
    ['what others threaten', 'You threatened me with legal action.'],
    ['what the firm will do', 'Your letter says you will take legal action.'],
    ['a denial', 'I will not take legal action.'],
    ['a doubt', "I don't think I will take legal action."],
    ['what another customer will do', 'The man behind me says he will take you to court.'],
    ['a letter', 'I will write to you about this tomorrow.'],
    ['what a lawyer did', 'My lawyer was with me when the engineer came.'],
    ['a question', 'Do I have to get a lawyer?'],
    ['an option', 'Your letter says I can go to the ombudsman.'],
    ['a place', 'I was in hospital when the engineer came.'],
    ['a job', 'I work at the hospital, send it there.'],
    ['a number', 'This is the third time I order.'],
    ['a date of the post', 'I will post it on Monday.'],
    ['a place to put something', 'Can you put this on my bill.'],
    ['praise', 'Your team is on fire today!'],
    ['a name', 'I will ask Sue about it.'],
    ['what somebody else says', 'My neighbour said "I will sue you".'],
  ])('%s is not severe: %s', (_, text) => {
    expect(isSevere(text)).toBe(false)
  })
})

describe('what is taken back in the same sentence is not solved', () => {
  const last = (text: string) =>
    matchCustomers([{ words: readWords(text), seq: 0 }])
      .filter(({ code }) => code === 'solved' || code === 'unsolved')
      .at(-1)?.code

  test.each([
    'It was fixed but it is not working again.',
    'Everything is solved except the bill.',
    'That fixed it until it broke on Friday.',
    'The issue was resolved, although it still drops.',
    'It is sorted now apart from the invoice.',
  ])('%s', (text) => {
    expect(last(text)).not.toBe('solved')
  })

  test.each(['It was fixed, but it took a week.', 'That fixed it and I am back online.', 'The issue was resolved at last.'])(
    'solved all the same: %s',
    (text) => {
      expect(last(text)).toBe('solved')
    },
  )

  test.each(['Is it fixed now?', 'I hope it works now.', 'He said "it works now"', 'if it works now I am glad'])(
    'what is asked, wished for or quoted is not told: %s',
    (text) => {
      expect(last(text)).not.toBe('solved')
    },
  )
})
