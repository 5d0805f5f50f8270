import { describe, expect, test } from '@jest/globals'
import { brandSentimentConsumer } from '../../../../consumers/datasets/brand_sentiment/consumer.ts'
import { MOVING_TO_RULES } from '../../../../consumers/datasets/brand_sentiment/moving-to.ts'
import { noTables } from '../../../../consumers/reference/reference-tables.ts'
import type { Turn } from '../../../../schemas/event/interaction.ts'
import { ratingOf, spoken } from '../../../builders/interaction.ts'
import { TABLES_VERSION, tablesOf } from '../../../builders/reference-tables.ts'
import { sentimentRowOf } from './row-of.ts'

const tables = tablesOf({
  competitors: [
    { competitor: 'telco', brand: null, aliases: ['Telco', 'Tel Co'] },
    { competitor: 'sunrise', brand: null, aliases: ['Sunrise'] },
    { competitor: 'orbit', brand: 'zenith', aliases: ['Orbit'] },
  ],
})
const said = (...turns: readonly (readonly [Turn['speaker'], string])[]) => sentimentRowOf({ content: spoken(...turns) }, tables)

describe('the competitor', () => {
  test.each([
    ['of the customer', "I'm leaving for TELCO's cheaper plan.", 'telco'],
    ['under another name', 'tel co has it for less', 'telco'],
    ['first of two', 'Telco told me to ask Sunrise', 'telco'],
    ['the one they go to, whichever comes first', 'Telco was no help so I am moving to Sunrise.', 'sunrise'],
    ['the one they compare, whichever comes first', 'Telco told me to call you. Sunrise is cheaper than you.', 'sunrise'],
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
    expect(sentimentRowOf({ ratings: [ratingOf('nps', 2, { comment: 'Telco is faster' })] }, tables).competitor).toBe('telco')
    expect(sentimentRowOf({ content: { ...spoken(['customer', 'Ich wechsle zu Telco.']), language: 'de' } }, tables)).toMatchObject({
      competitor: 'telco',
      competitor_stance: null,
    })
  })
})

describe('what is said of the competitor', () => {
  test.each([
    ["I'm switching to Telco.", 'leaving_to'],
    ['We have moved to Sunrise.', 'leaving_to'],
    ["I'll go over to Telco next month.", 'leaving_to'],
    ['We are leaving you for Sunrise.', 'leaving_to'],
    ['Telco is cheaper than you.', 'better'],
    ["You're much faster than Telco.", 'worse'],
    ['Telco told me to call you.', 'mention'],
    // Look-alikes of leaving: from there, somebody else, a question, a condition, a denial, somebody else's words, and other places.
    ['I moved to you from Telco.', 'mention'],
    ['I left Telco for you.', 'mention'],
    ['I moved to Telco last year and came back.', 'mention'],
    ['We left you for Sunrise and regretted it.', 'mention'],
    ['My neighbour switched to Telco.', 'mention'],
    ['Should I go to Telco?', 'mention'],
    ['If this goes on I am switching to Telco.', 'mention'],
    ["I'm not moving to Telco.", 'mention'],
    ['Your agent said "go over to Telco then".', null],
    ['I am moving to Leeds and Telco has no line there.', 'mention'],
    ['Telco is better.', 'better'],
    ['Sunrise does it much cheaper.', 'better'],
    ['Telco was far worse, so I am patient.', 'worse'],
    ['This is cheaper than Sunrise.', 'worse'],
    ['It is even slower than Telco.', 'better'],
    ['Telco is no better.', 'mention'],
    ['Is Telco any cheaper?', 'mention'],
    ['My neighbour says Telco is cheaper.', 'mention'],
    ['If Telco were cheaper I would go.', 'mention'],
    ['I called Telco, and I feel better now.', 'mention'],
    ['Telco might be cheaper.', 'mention'],
    // Look-alikes of better: another firm is compared, and the name stands elsewhere.
    ['Your shop is cheaper than you are online. I told Telco.', 'mention'],
    [
      'I spoke to Telco on Monday about the line that they laid in our street years ago and you are no better than the last lot.',
      'mention',
    ],
  ])('%s', (text, stance) => {
    expect(said(['customer', text]).competitor_stance).toBe(stance)
  })

  test.each(MOVING_TO_RULES.map(({ example }) => [example]))('%s …', (example) => {
    expect(said(['customer', `${example} Sunrise.`]).competitor_stance).toBe('leaving_to')
    expect(said(['customer', `${example} Leeds, says Sunrise.`]).competitor_stance).toBe('mention')
  })

  test('is told as evidence by its code', () => {
    expect(said(['customer', "I'm switching to Telco."]).evidence).toContain('leaving_to')
    expect(said(['customer', 'Telco told me to call you.']).evidence).not.toContain('leaving_to')
  })
})

test('a row names the tables it was derived with, and a row without tables the rules alone', () => {
  const words = { content: spoken(['customer', 'Telco called me']) }
  const without = sentimentRowOf(words, noTables)
  expect(without).toMatchObject({ competitor: null, competitor_stance: null, model_version: brandSentimentConsumer.modelVersion })
  const withTables = {
    competitor: 'telco',
    competitor_stance: 'mention',
    model_version: `${brandSentimentConsumer.modelVersion}+${TABLES_VERSION}`,
  }
  expect(sentimentRowOf(words, tables)).toEqual({ ...without, ...withTables })
})

test('nothing is named where analysis is not permitted', () => {
  const row = sentimentRowOf({ content: spoken(['customer', 'Telco is better than Plan M']) }, tables, 'withheld')
  expect(row).toMatchObject({ retracted: true, competitor: null, competitor_stance: null, judged_from: [] })
})
