import { describe, expect, test } from '@jest/globals'
import { resolvedOf } from '../../../../consumers/datasets/brand_sentiment/resolved.ts'
import { matchCustomers } from '../../../../consumers/language/rules/statements.ts'
import { customerVoice } from '../../../../consumers/language/words/turns-by-speaker.ts'
import type { Interaction } from '../../../../schemas/event/interaction.ts'
import { interaction, ratingOf, spoken } from '../../../builders/interaction.ts'

const resolution = (status: NonNullable<Interaction['resolution']>['status'], confirmed_by: 'customer' | 'agent' | 'system' | 'none') => ({
  status,
  confirmed_by,
})
const opening = ['customer', 'My line is still not working.'] as const
const answer = ['agent', 'Please restart the box.'] as const

describe('whether it was solved, and who says so', () => {
  test.each<[string, Partial<Interaction>, string, string]>([
    ['nothing is known', {}, 'unknown', 'none'],
    ['the agent says so', { resolution: resolution('resolved', 'agent') }, 'yes', 'agent'],
    ['the customer confirmed it', { resolution: resolution('resolved', 'customer') }, 'yes', 'customer'],
    ['the clock closed it', { resolution: resolution('resolved', 'system') }, 'unknown', 'none'],
    ['nobody confirmed it', { resolution: resolution('resolved', 'none') }, 'unknown', 'none'],
    ['the agent gave up', { resolution: resolution('closed_unresolved', 'agent') }, 'no', 'agent'],
    ['a machine answered and nobody confirmed', { resolution: resolution('self_served', 'system') }, 'unknown', 'none'],
    ['a machine answered and the customer confirmed', { resolution: resolution('self_served', 'customer') }, 'yes', 'customer'],
    ['he hung up in the queue', { resolution: resolution('abandoned', 'agent') }, 'unknown', 'none'],
    ['it was given up, and nobody says by whom', { resolution: resolution('closed_unresolved', 'none') }, 'unknown', 'none'],
    ['it is open', { resolution: resolution('open', 'agent') }, 'unknown', 'none'],
    ['it was reopened', { phase: 'reopened', resolution: resolution('open', 'agent') }, 'no', 'agent'],
    ['content is not solved', { ratings: [ratingOf('csat', 5), ratingOf('nps', 10)] }, 'unknown', 'none'],
    ['a rating of the resolution', { ratings: [ratingOf('csat', 1, { subject: 'resolution' })] }, 'no', 'rating'],
    ['the second lowest of five', { ratings: [ratingOf('csat', 2, { subject: 'resolution' })] }, 'no', 'rating'],
    ['the second highest of five', { ratings: [ratingOf('csat', 4, { subject: 'resolution' })] }, 'yes', 'rating'],
    ['a middling rating of it', { ratings: [ratingOf('csat', 3, { subject: 'resolution' })] }, 'unknown', 'none'],
    [
      'a rating outranks the agent',
      { ratings: [ratingOf('csat', 1, { subject: 'resolution' })], resolution: resolution('resolved', 'agent') },
      'no',
      'rating',
    ],
    [
      'words outrank the rating',
      {
        content: spoken(opening, answer, ['customer', 'Yes, that fixed it.']),
        ratings: [ratingOf('csat', 1, { subject: 'resolution' })],
      },
      'yes',
      'customer',
    ],
    ['the last word counts', { content: spoken(opening, answer, ['customer', 'It works now. No, it is still broken.']) }, 'no', 'customer'],
    [
      'what states the problem is no outcome',
      { content: spoken(opening, answer), resolution: resolution('resolved', 'agent') },
      'yes',
      'agent',
    ],
    [
      'a greeting is no answer',
      { content: spoken(['agent', 'Good morning, how may I help?'], ['customer', 'My line is still not working.'], answer) },
      'unknown',
      'none',
    ],
    [
      'what the firm writes first is one',
      { initiated_by: 'agent', content: spoken(['agent', 'We have reset your line.'], ['customer', 'It is still not working.']) },
      'no',
      'customer',
    ],
    [
      'a machine answers',
      { content: spoken(opening, ['bot', 'Please restart the box.'], ['customer', 'Yes, that fixed it.']) },
      'yes',
      'customer',
    ],
    ['a wish is no outcome', { content: spoken(opening, answer, ['customer', 'I hope it works now.']) }, 'unknown', 'none'],
    ['a question is no outcome', { content: spoken(opening, answer, ['customer', 'Is it fixed now?']) }, 'unknown', 'none'],
    ['a denied solution', { content: spoken(opening, answer, ['customer', "I don't think that fixed it."]) }, 'no', 'customer'],
    [
      'a review looks back',
      { channel: 'review', content: spoken(['customer', 'They came twice and it is still broken.']) },
      'no',
      'customer',
    ],
    [
      'words that exist and are not here',
      { content: { status: 'included', truncated: false }, resolution: resolution('resolved', 'agent') },
      'unknown',
      'none',
    ],
  ])('%s', (_, about, resolved, basis) => {
    const it = interaction(about)
    expect(resolvedOf(it, matchCustomers(customerVoice(it)))).toMatchObject({ resolved, basis })
  })
})
