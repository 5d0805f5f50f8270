import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { sentimentOf } from '../../../../consumers/language/model/sentiment.ts'
import { customerVoice } from '../../../../consumers/language/words/turns-by-speaker.ts'
import type { Interaction } from '../../../../schemas/event/interaction.ts'
import { interaction, ratingOf, spoken } from '../../../builders/interaction.ts'

const sentiment = (about: Interaction) => sentimentOf(about, customerVoice(about))
const said = (...texts: string[]) => sentiment(interaction({ content: spoken(...texts.map((text) => ['customer', text] as const)) }))

/** Plain sentences to build conversations from: every mood, no names. */
const sentence = fc.constantFrom(
  'I was on hold for an hour and nobody called back.',
  'My bill is wrong again.',
  'Thank you so much, that fixed it.',
  'The engineer was very friendly and quick.',
  'I would like to change my address.',
  'It is the third time and I am fed up.',
  'The order number ends in four.',
  'Honestly the worst service I have ever had.',
  'Great, everything works now.',
)
const conversation = fc.array(sentence, { minLength: 1, maxLength: 6 })

/** Turns of others move the places of the customer's, and nothing else. */
const withoutPlaces = ({ label, felt }: ReturnType<typeof sentiment>) => ({
  label,
  felt: felt && { ...felt, turns: felt.turns.map(({ seq: _, ...mood }) => mood) },
})

describe('how the customer felt', () => {
  test.each([
    ['Honestly the worst service I have ever had.', 'negative'],
    ['I have been on hold for forty minutes and no one called back.', 'negative'],
    ['I would like to change my address, please.', 'neutral'],
    ['Kindly send me the form.', 'neutral'],
    ['Thank you so much, that fixed it at once.', 'positive'],
    ['There were no problems at all, brilliant work.', 'positive'],
    ['Great, another delay.', 'negative'],
    ['Ich warte immer noch auf die Rechnung und das ist schlecht.', 'uncertain'],
  ])('"%s" is %s', (text, label) => {
    const { language: _, ...undeclared } = spoken(['customer', text])
    expect(sentiment(interaction({ content: undeclared })).label).toBe(label)
  })

  test('nothing is claimed without words, and no score in a language the rules do not know', () => {
    expect(sentiment(interaction())).toEqual({ label: null, felt: undefined })
    const german = { ...spoken(['customer', 'That is great.']), language: 'de' }
    expect(sentiment(interaction({ content: german }))).toEqual({ label: 'uncertain', felt: undefined })
  })

  test('the three probabilities make one, and the score is their difference', () => {
    fc.assert(
      fc.property(conversation, (texts) => {
        const { felt } = said(...texts)
        expect(felt!.pNegative + felt!.pNeutral + felt!.pPositive).toBeCloseTo(1, 10)
        expect(felt!.score).toBeCloseTo(felt!.pPositive - felt!.pNegative, 10)
      }),
    )
  })

  test('what agents, bots and systems say never counts', () => {
    const speaker = fc.constantFrom('agent' as const, 'bot' as const, 'system' as const, 'other' as const)
    fc.assert(
      fc.property(conversation, fc.array(fc.tuple(speaker, sentence), { maxLength: 5 }), fc.nat(), (texts, others, at) => {
        const own = texts.map((text) => ['customer', text] as const)
        const cut = at % (own.length + 1)
        const mixed = spoken(...own.slice(0, cut), ...others, ...own.slice(cut))
        expect(withoutPlaces(sentiment(interaction({ content: mixed })))).toEqual(withoutPlaces(said(...texts)))
      }),
    )
  })

  test('lower case, a shout or missing exclamation marks do not move the score', () => {
    fc.assert(
      fc.property(conversation, (texts) => {
        const score = said(...texts).felt!.score
        for (const written of [(it: string) => it.toLowerCase(), (it: string) => it.toUpperCase(), (it: string) => it.replace('.', '!!!')])
          expect(Math.abs(said(...texts.map(written)).felt!.score - score)).toBeLessThanOrEqual(0.1)
      }),
    )
  })

  test('a name is no feeling: people, brands and products can be swapped', () => {
    const people = fc.constantFrom('Anna', 'Grace', 'Joy', 'Hope', 'Frank', 'Faith', 'Omar', 'Christian')
    const brands = fc.constantFrom('Acme', 'United', 'Best Bank', 'Super Fun Travel', 'Awful Annie', 'Globex')
    fc.assert(
      fc.property(conversation, people, people, brands, brands, (texts, person, other, brand, rival) => {
        const score = (who: string, firm: string) =>
          sentiment(
            interaction({
              brand: { name: firm },
              content: spoken(...texts.map((text) => ['customer', `I am with ${firm} and spoke to ${who}. ${text}`] as const)),
            }),
          ).felt!.score
        expect(Math.abs(score(person, brand) - score(other, rival))).toBeLessThanOrEqual(0.1)
      }),
    )
  })

  test('start and end are told from three turns on', () => {
    expect(said('My bill is wrong again.', 'Great, thank you so much.').felt).toMatchObject({ start: null, end: null })
    const turned = said('My bill is wrong again.', 'It ends in four.', 'Great, thank you so much.').felt!
    expect(turned.start).toBeLessThan(-0.3)
    expect(turned.end).toBeGreaterThan(0.3)
  })

  test('the same words weigh more at the end', () => {
    const good = 'The engineer was very friendly and quick.'
    const bad = 'Honestly the worst service I have ever had.'
    expect(said(bad, good).felt!.score).toBeGreaterThan(said(good, bad).felt!.score)
  })

  test('a rating that says otherwise lowers the confidence, and nothing else', () => {
    const content = spoken(['customer', 'Honestly the worst service I have ever had.'])
    const without = sentiment(interaction({ content })).felt!
    const beside = sentiment(interaction({ content, ratings: [ratingOf('csat', 5)] })).felt!
    expect(beside).toEqual({ ...without, confidence: without.confidence * 0.7 })
  })

  test('the comment beside a rating is the customer speaking; one that repeats a turn counts once', () => {
    const comment = 'Honestly the worst service I have ever had.'
    const alone = interaction({ channel: 'survey', ratings: [ratingOf('nps', 0, { comment })] })
    expect(sentiment(alone).label).toBe('negative')
    const content = spoken(['customer', comment])
    expect(customerVoice(interaction({ content, ratings: [ratingOf('nps', 0, { comment })] }))).toHaveLength(1)
  })
})
