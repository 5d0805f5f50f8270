import { describe, expect, test } from '@jest/globals'
import { Hearing } from '../../../../consumers/language/hear/hear.ts'
import { interaction, spoken } from '../../../builders/interaction.ts'

const codes = (...turns: readonly (readonly ['customer', string])[]) =>
  new Hearing(interaction({ content: spoken(...turns) })).statements.map(({ code, seq }) => `${code} ${seq}`)

describe('a promise that an unhappy turn goes on with a failing did not come true', () => {
  test.each([
    'Your salesman promised me free installation. I was charged ninety pounds for it, disgusting.',
    'The advert says unlimited. It is not, I am throttled every evening and it is useless.',
    'You told me it would arrive on Friday. Terrible service, I am still without it.',
  ])('%s', (text) => {
    expect(codes(['customer', text])).toContain('promise_broken 0')
  })

  test.each([
    'You said the refund takes three days. When does that end?',
    'Your salesman promised me free installation and it was free, lovely.',
    'The advert says unlimited. Is that right?',
  ])('not in another: %s', (text) => {
    expect(codes(['customer', text])).not.toContain('promise_broken 0')
  })

  test('anger in another turn takes no part', () => {
    const said = codes(
      ['customer', 'You said the refund takes three days.'],
      ['customer', 'This app never works, it is terrible and useless.'],
    )
    expect(said).toContain('promise_mentioned 0')
    expect(said.filter((it) => it.startsWith('promise_broken'))).toEqual([])
  })
})
