import { describe, expect, test } from '@jest/globals'
import { noTables } from '../../../../consumers/reference/reference-tables.ts'
import type { Interaction } from '../../../../schemas/event/interaction.ts'
import { spoken } from '../../../builders/interaction.ts'
import { tablesOf } from '../../../builders/reference-tables.ts'
import { sentimentRowOf } from './row-of.ts'

const campaign = {
  campaign: 'fast48',
  programme: null,
  brand: 'acme',
  product: null,
  claim: 'installed within 48 hours',
  aliases: ['Fast 48'],
  channel: null,
  live_from: '2026-01-01',
  live_to: '2026-03-02',
  spend_minor: null,
} as const
const tables = tablesOf({ campaigns: [campaign, { ...campaign, campaign: 'summer', claim: null, aliases: ['Summer Deal'] }] })

const BROKEN = 'You promised it would be installed within 48 hours and it never was.'
const about = (text: string, more: Partial<Interaction> = {}) => ({ content: spoken(['customer', text]), ...more })
const promise = (it: Partial<Interaction>, read = tables) => {
  const row = sentimentRowOf(it, read)
  return [row.promise, row.promise_campaign]
}

describe('a promise is contradicted', () => {
  test.each<[string, Partial<Interaction>]>([
    ['where they name the claim', about(BROKEN)],
    ['where they name all its words', about('You promised 48 hours and nothing was installed within it.')],
    ['where they name an alias', about('The Fast 48 deal: you said five days and I am still waiting.')],
    ['where the interaction names the campaign', about('You said five days and I am still waiting.', { campaign: 'FAST48' })],
    ['where they name it and a failing follows', about('Fast 48 is a joke, I am furious, nobody came for weeks and I hate it.')],
    ['on its last day', about(BROKEN, { occurred_at: '2026-03-02T23:00:00.000Z' })],
  ])('%s', (_, it) => {
    expect(promise(it)).toEqual(['contradicted', 'fast48'])
  })
})

describe('a promise is mentioned and contradicts no campaign', () => {
  test.each<[string, Partial<Interaction>]>([
    ['where they name another promise', about('You said five days and I am still waiting.')],
    ['where only one word of the claim is named', about('You promised a call in two hours and nobody called.')],
    ['before the campaign', about(BROKEN, { occurred_at: '2025-12-31T23:00:00.000Z' })],
    ['after the campaign', about(BROKEN, { occurred_at: '2026-03-03T00:00:00.000Z', local_day: '2026-03-03' })],
    ['of another brand', about(BROKEN, { brand: { id: 'zenith' } })],
    ['of a campaign that claims nothing', about('You said five days and I am still waiting.', { campaign: 'summer' })],
  ])('%s', (_, it) => {
    expect(promise(it)).toEqual(['mentioned', null])
  })

  test.each([
    'What is Fast 48 about?',
    'I saw Fast 48 on a bus, nice picture.',
    'This is awful, my line is dead. My cousin spoke of Fast 48, I know nothing of it.',
    'I hate this app, it is terrible. Is nothing of Fast 48 still running?',
    'I hate this app, it is terrible and awful. Does Fast 48 count for me? My line is still dead.',
    'I hate this, it is terrible, my bill is wrong. The Fast 48 discount is on the bill.',
  ])('where they name the campaign: %s', (text) => {
    expect(promise(about(text))).toEqual(['mentioned', 'fast48'])
  })

  test('and belongs to the one that is named all the same', () => {
    expect(promise(about('You promised it would be installed within 48 hours.'))).toEqual(['mentioned', 'fast48'])
  })

  test('where no campaign is known', () => {
    expect(promise(about(BROKEN), noTables)).toEqual(['mentioned', null])
  })
})

test('what the agent says of a campaign contradicts nothing', () => {
  const content = spoken(['customer', 'My bill is wrong.'], ['agent', BROKEN])
  expect(promise({ content })).toEqual(['none', null])
})
