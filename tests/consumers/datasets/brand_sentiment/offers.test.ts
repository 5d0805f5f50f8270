import { describe, expect, test } from '@jest/globals'
import type { Interaction } from '../../../../schemas/event/interaction.ts'
import { spoken } from '../../../builders/interaction.ts'
import { tablesOf } from '../../../builders/reference-tables.ts'
import { sentimentRowOf } from './row-of.ts'

const pitch = ['agent', 'May I offer you the large plan?'] as const
const upset = ['customer', 'Stop trying to sell me things.'] as const
const glad = ['customer', 'Yes please, that sounds great.'] as const
const reaction = (about: Partial<Interaction>, lines: Parameters<typeof tablesOf>[0] = {}) =>
  sentimentRowOf(about, tablesOf(lines)).offer_reaction

describe('the reaction to an offer that the source does not list', () => {
  test.each<[string, Interaction['content'], string]>([
    ['annoys', spoken(pitch, upset), 'annoyed'],
    ['is welcome', spoken(pitch, glad), 'welcome'],
    ['is their last word', spoken(pitch, glad, upset), 'annoyed'],
    ['is unknown where they say nothing of it', spoken(pitch, ['customer', 'My bill is wrong.']), 'unknown'],
    ['is unknown where it was said before the offer', spoken(upset, pitch), 'unknown'],
    ['is unknown where no agent made one', spoken(['customer', 'My bill is wrong.'], upset), 'unknown'],
    ['is unknown where a bot made one', spoken(['bot', pitch[1]], upset), 'unknown'],
  ])('%s', (_, content, expected) => {
    expect(reaction({ content })).toBe(expected)
  })

  test('counts behind a pitch of the table `phrases` too', () => {
    const content = spoken(['agent', 'Have you heard of Zappo?'], upset)
    expect(reaction({ content })).toBe('unknown')
    expect(reaction({ content }, { phrases: [{ kind: 'pitch', phrase: 'heard of Zappo', brand: null }] })).toBe('annoyed')
  })
})

describe('the reaction to an offer that the source lists', () => {
  const offer = (outcome: 'accepted' | 'rejected' | 'deferred' | 'unknown', turn_seq = 0) => [{ kind: 'upgrade', outcome, turn_seq }]
  test.each<[string, Partial<Interaction>, string]>([
    ['is what the source says', { offers: offer('accepted'), content: spoken(pitch, upset) }, 'welcome'],
    ['is annoyed where they reject it and say so', { offers: offer('rejected'), content: spoken(pitch, upset) }, 'annoyed'],
    ['is rejected where they said so before the offer', { offers: offer('rejected', 1), content: spoken(upset, pitch) }, 'rejected'],
    ['is told by words where the source does not know', { offers: offer('unknown'), content: spoken(pitch, glad) }, 'welcome'],
    ['is unknown where neither says it', { offers: offer('deferred'), content: spoken(pitch) }, 'unknown'],
    ['is none where the source lists none', { offers: [], content: spoken(pitch, upset) }, 'none'],
  ])('%s', (_, about, expected) => {
    expect(reaction(about)).toBe(expected)
  })
})
