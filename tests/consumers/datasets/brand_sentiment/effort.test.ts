import { describe, expect, test } from '@jest/globals'
import { effortOf } from '../../../../consumers/datasets/brand_sentiment/effort.ts'
import { EFFORT_FACTS } from '../../../../consumers/datasets/brand_sentiment/effort-facts.ts'
import type { Interaction } from '../../../../schemas/event/interaction.ts'
import { interaction, ratingOf } from '../../../builders/interaction.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const quick: Partial<Interaction> = { timings: { queue_wait_ms: 10_000, hold_ms: 0 }, transfer_count: 0 }

describe('what a contact cost the customer', () => {
  test.each<[string, Partial<Interaction>, number | undefined, object]>([
    ['nothing known', {}, undefined, { score: null, coverage: 0, painless: 'unknown', reasons: [] }],
    // 0.25, 0.25 and 0.2 of the weight at no cost; menu and repeats not stated and taken as worst: 0.15 + 0.15 < 0.35
    ['a quick call', quick, undefined, { score: 0, coverage: 0.6, painless: 'yes', reasons: [] }],
    ['a quick call, transfers not stated', { timings: { queue_wait_ms: 0, hold_ms: 0 } }, 0, { coverage: 0.6, painless: 'unknown' }],
    // half way from 30 s to 10 min is 5:15 min: 0.25 * 0.5 of 0.7
    [
      'half a wait',
      { ...quick, timings: { queue_wait_ms: 315_000, hold_ms: 0 } },
      undefined,
      { score: 0.125 / 0.7, painless: 'unknown', reasons: ['long_wait'] },
    ],
    [
      'more than half of a bad wait in the queue',
      { ...quick, timings: { queue_wait_ms: 6 * MINUTE, hold_ms: 0 } },
      0,
      { painless: 'unknown', reasons: ['long_wait'] },
    ],
    ['one transfer', { ...quick, transfer_count: 1 }, 0, { painless: 'yes', reasons: ['transferred'] }],
    ['less than half of it', { ...quick, timings: { queue_wait_ms: 4 * MINUTE, hold_ms: 0 } }, 0, { painless: 'yes', reasons: [] }],
    ['twenty minutes in the queue', { timings: { queue_wait_ms: 20 * MINUTE } }, undefined, { painless: 'no', reasons: ['long_wait'] }],
    ['passed on twice', { ...quick, transfer_count: 2 }, 0, { painless: 'no', reasons: ['transferred'] }],
    // 0.15 * 1 of 0.85, and the menu unknown: 0.3 in the worst case
    ['had to say it again', quick, 2, { score: 0.15 / 0.85, coverage: 0.8, painless: 'yes', reasons: ['had_to_repeat'] }],
    ['says it was easy', { ratings: [ratingOf('ces', 7)] }, undefined, { score: 0, coverage: 0, painless: 'yes', reasons: [] }],
    ['says it was hard', { ...quick, ratings: [ratingOf('ces', 1)] }, 0, { score: 1, painless: 'no', reasons: ['said_hard'] }],
    ['says neither', { ...quick, ratings: [ratingOf('ces', 4)] }, 0, { score: 0.5, painless: 'unknown' }],
    [
      'content, but nobody asked for the effort',
      { ratings: [ratingOf('csat', 5), ratingOf('nps', 10)] },
      undefined,
      { score: null, painless: 'unknown' },
    ],
    ['gave up', { abandoned: { at_stage: 'queue' } }, undefined, { painless: 'unknown', reasons: ['gave_up'] }],
    [
      'an e-mail after four days',
      { channel: 'email', timings: { first_response_ms: 96 * HOUR } },
      0,
      { painless: 'no', reasons: ['slow_reply'] },
    ],
    [
      'an e-mail answered and solved the same morning',
      { channel: 'email', timings: { first_response_ms: HOUR, resolution_ms: 3 * HOUR } },
      0,
      { score: 0, coverage: 1, painless: 'yes' },
    ],
    [
      "a chat where only the bot's answer is timed",
      { channel: 'chat', timings: { first_response_ms: 1000 }, transfer_count: 0 },
      0,
      { painless: 'unknown' },
    ],
    ['a review, where no fact is expected', { channel: 'review' }, 0, { score: null, coverage: null, painless: 'unknown' }],
  ])('%s', (_, about, repeats, expected) => {
    const { score, ...rest } = effortOf(interaction(about), repeats)
    const { score: expectedScore, ...expectedRest } = expected as { score?: number | null }
    expect(rest).toMatchObject(expectedRest)
    if (expectedScore === null) expect(score).toBeNull()
    else if (expectedScore !== undefined) expect(score).toBeCloseTo(expectedScore, 10)
  })

  test('the weights of a channel make one, and its thresholds rise', () => {
    for (const facts of Object.values(EFFORT_FACTS)) {
      if (facts.length > 0) expect(facts.reduce((sum, it) => sum + it.weight, 0)).toBeCloseTo(1, 10)
      for (const { fine, bad, strong } of facts) expect(fine < bad && bad <= (strong ?? bad)).toBe(true)
    }
  })
})
