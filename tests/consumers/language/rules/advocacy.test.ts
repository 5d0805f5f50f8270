import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { hear } from '../../../../consumers/language/hear/hear.ts'
import { PRAISING_RULES } from '../../../../consumers/language/phrases/praising/praising.ts'
import { TELLING_OTHERS_RULES } from '../../../../consumers/language/phrases/telling-others/telling-others.ts'
import type { Turn } from '../../../../schemas/event/interaction.ts'
import { interaction, spoken } from '../../../builders/interaction.ts'

const heard = (...turns: readonly (readonly [Turn['speaker'], string])[]) => hear(interaction({ content: spoken(...turns) })).wordOfMouth
const told = (text: string) => heard(['customer', text]).map(({ type, tense, target }) => `${type} ${tense} ${target}`)
const advocacy = (text: string) => heard(['customer', text]).map((it) => it.advocacy)

describe('who speaks for the firm', () => {
  test.each<[string, string, readonly boolean[]]>([
    ['the customer', 'I recommend this firm.', [true]],
    ['the customer, who leaves the subject out', 'Highly recommended.', [true]],
    ['of the firm as they', 'They are the best airline.', [true]],
    ['of the product', 'I recommend this app.', [true]],
    ['another person does not', 'My sister says you are the best bank.', []],
    ['nor one whose praise is told', 'Everyone loves your app.', [false]],
    ['who praises an agent, praises the agent', 'I must say the lady was so patient.', [false]],
    ['who complains in the same turn does not', 'I recommend this firm. It is still not working and nobody called me back.', [false]],
    ['nor who leaves in it', 'I recommend this firm. I am leaving you for another one though.', [false, false]],
    ['nor who is angry in it', 'I recommend this firm. What a terrible, awful, disgusting day.', [false]],
    ['nor who warns', 'Avoid this company at all costs.', [false]],
    ['who would under a condition does not', 'I would recommend it if the app worked.', []],
    ['nor under another one', 'I recommend you provided you fix it.', []],
    ['who is asked does not', 'Would you recommend the large plan?', []],
    ['who asks neither', 'Can I recommend you to a friend and get the bonus?', []],
  ])('%s', (_, text, expected) => {
    expect(advocacy(text)).toEqual(expected)
  })

  test('another turn does not count against it', () => {
    const turns = [
      ['customer', 'It is still not working and nobody called me back.'],
      ['agent', 'Try now.'],
      ['customer', 'I recommend this firm.'],
    ] as const
    expect(heard(...turns).map((it) => [it.type, it.advocacy])).toEqual([['recommend', true]])
  })
})

describe('what is taken as it was said', () => {
  test.each<[string, string, readonly string[]]>([
    ['a condition for the reader', 'I recommend this shop if you need a bike.', ['recommend advises brand']],
    ['even if is none', 'I switched to another bank even if it costs more.', ['leave done brand']],
    ['nor is what nobody knew', 'I switched to another bank because nobody could tell me if it was paid.', ['leave done brand']],
    ['who asks others not to come has not left', 'Please do not use this company.', ['warn asks brand']],
    ['a threat has left nobody', 'I will never use you again if this is not fixed.', []],
    ['unless it is fixed neither', 'I will never use you again unless this is fixed.', []],
    ['a warning with a condition warns', 'Avoid this company if you can.', ['warn advises brand']],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('tense', () => {
  test.each<[string, string]>([
    ['I have recommended you to half the office.', 'recommend done brand'],
    ['I will recommend this firm.', 'recommend intends brand'],
    ['I recommend this firm.', 'recommend advises brand'],
    ['Avoid this company at all costs.', 'warn advises brand'],
    ['Please tell everyone to avoid this company.', 'warn asks brand'],
    ['I urge everyone to avoid this company.', 'warn asks brand'],
    ['I told everyone to stay away from this company.', 'warn done brand'],
    ['I switched to another bank.', 'leave done brand'],
    ['I will never use you again.', 'leave intends brand'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })
})

describe('target', () => {
  test.each<[string, string]>([
    ['The lady was so patient.', 'praise done agent'],
    ["You're a star.", 'praise done agent'],
    ['Your app is brilliant.', 'praise done product'],
    ['You are the best bank.', 'praise done brand'],
    ['The lady drove me away, I will never use you again.', 'leave intends brand'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected)
  })

  test('one rule about an agent and a product is two statements', () => {
    expect(told('The driver was excellent. The app was excellent.')).toEqual(['praise done agent', 'praise done product'])
  })
})

describe('the laws of word of mouth', () => {
  const sentence = fc.constantFrom(...[...PRAISING_RULES, ...TELLING_OTHERS_RULES].map((it) => it.example), 'It is still not working.')
  const turn = fc.tuple(fc.constantFrom('customer' as const, 'agent' as const, 'bot' as const), sentence)
  const conversation = fc.array(turn, { minLength: 1, maxLength: 6 })

  test('where the turns of others stand, and whether they are there, changes nothing', () => {
    fc.assert(
      fc.property(conversation, (turns) => {
        const own = turns.filter(([speaker]) => speaker === 'customer')
        const others = turns.filter(([speaker]) => speaker !== 'customer')
        expect(heard(...others, ...own)).toEqual(heard(...turns))
        expect(heard(...own, ...others)).toEqual(heard(...turns))
        expect(heard(...own)).toEqual(heard(...turns))
      }),
    )
  })

  const names = ['Aoife', 'Kwame', 'Przemek', 'Itziar', 'Ngozi', 'Bjarne']
  test('another name and lower case change nothing', () => {
    fc.assert(
      fc.property(sentence, sentence, fc.constantFrom(...names), fc.constantFrom(...names), (before, after, one, other) => {
        const text = (name: string) => `Hello, ${name} here. ${before} ${after} Regards, ${name}`
        expect(heard(['customer', text(other)])).toEqual(heard(['customer', text(one)]))
        expect(heard(['customer', text(one).toLowerCase()])).toEqual(heard(['customer', text(one)]))
      }),
    )
  })

  test('more words against the firm in the same turn never make an advocate', () => {
    fc.assert(
      fc.property(sentence, sentence, (first, second) => {
        const alone = heard(['customer', first])
        for (const it of heard(['customer', `${first} ${second} It is still not working.`])) expect(it.advocacy).toBe(false)
        expect(alone.every((it) => !it.advocacy || it.direction === 'positive')).toBe(true)
      }),
    )
  })
})
