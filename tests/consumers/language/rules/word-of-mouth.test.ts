import { describe, expect, test } from '@jest/globals'
import { hear } from '../../../../consumers/language/hear/hear.ts'
import type { Interaction } from '../../../../schemas/event/interaction.ts'
import { interaction, ratingOf, spoken } from '../../../builders/interaction.ts'

const statementsOf = (about: Interaction) => hear(about).wordOfMouth

const said = (text: string, about: Partial<Interaction> = {}) =>
  statementsOf(interaction({ content: spoken(['customer', text]), ...about })).map(({ type, target }) => ({ type, target }))

describe('the rules of word of mouth', () => {
  test.each<[string, string, string[]]>([
    ['an idiom comes before its words', "I can't recommend them enough.", ['recommend']],
    ['the idiom needs its last word', "I can't recommend them.", []],
    ['and ends with its clause', "I can't recommend them, not good enough.", []],
    ['any more is not more highly', "I can't recommend them any more.", []],
    ['a negated recommendation recommends nothing', 'I would not recommend them to anybody.', []],
    ['thanks that cannot be enough are praise', 'We cannot thank the crew enough.', ['praise']],
    ['thanks that cannot be given are none', 'I cannot thank you for that.', []],
    ['what could not be better is praised', 'The crew could not have been better.', ['praise']],
    ['what could be better is not', 'The crew could be better.', []],
    ['what could have been easier neither', 'Booking could have been easier.', []],
    ['who switches to another firm leaves', 'I switched to a different bank.', ['leave']],
    ['who comes from another firm does not', 'I switched to you from another bank.', []],
    ['who comes by name does not', 'I switched to you from Larkfone.', []],
    ['who switched banks to come does not', 'I switched banks to you in May.', []],
    ['another plan is no other firm', 'I switched to a different tariff.', []],
    ['it ends with its clause', 'It is not cheap but I recommend them.', ['recommend']],
    ['negated praise is no praise', 'That was not great service.', []],
    ['a question says nothing', 'Would you recommend the large plan?', []],
    ['a question without its mark neither', 'would you recommend the large plan', []],
    ['what others say is theirs', 'My neighbour said he would never use you again.', []],
    ['what he said himself is his', 'As I said, I will never use you again.', ['leave']],
    ['quoted words are not his', 'The poster reads "excellent service".', []],
    ['a condition is no statement', 'If that works I recommend you.', []],
    ['what another person will not do is theirs', 'My son will never fly with you again.', []],
    ['a third person does not', 'He will never fly with you again.', []],
    ['the subject may be left out', 'Never flying with you again.', ['leave']],
    ['praise beside a failure may be meant otherwise', 'Great service, another delay.', []],
    ['what should be is not praised', 'Staff should be friendly and the service should be excellent.', []],
  ])('%s', (_, text, types) => {
    expect(said(text).map((it) => it.type)).toEqual(types)
  })

  test('praise of the agent inside a complaint about the brand is two statements', () => {
    expect(said('The lady was so patient. I will never shop here again.')).toEqual([
      { type: 'praise', target: 'agent' },
      { type: 'leave', target: 'brand' },
    ])
  })

  test('the evidence is the rule', () => {
    const evidence = (text: string) => statementsOf(interaction({ content: spoken(['customer', text]) })).map((it) => it.evidence)
    expect(evidence('I recommend this firm. You lost a customer.')).toEqual(['recommend: i recommend it', 'leave: lost a a customer'])
  })

  test('the product of the interaction is known by its name', () => {
    expect(said('I recommend the Zephyr.', { product: { name: 'Zephyr' } })).toEqual([{ type: 'recommend', target: 'product' }])
  })

  test('agents and bots say nothing for the customer; the comment beside a rating is his', () => {
    const text = 'I recommend this firm.'
    expect(statementsOf(interaction({ content: spoken(['agent', text], ['bot', text], ['system', text]) }))).toEqual([])
    expect(statementsOf(interaction({ channel: 'survey', ratings: [ratingOf('nps', 9, { comment: text })] }))).toHaveLength(1)
  })
})
