import { expect, test } from '@jest/globals'
import { brandSentimentDaily } from '../../../consumers/views/brand-sentiment-daily.ts'
import { brandSentimentWeekly } from '../../../consumers/views/brand-sentiment-weekly.ts'
import { answerOf } from '../../builders/view-answer.ts'

const contact = { brand: 'acme', channel: 'phone', counts_as_contact: true, contacts: 1, local_day: '2026-03-01' }
const felt = (p_negative: number, p_positive: number, sentiment_label: string) => ({
  p_negative,
  p_positive,
  sentiment_label,
  scored_pieces: 1,
})

/** 1 March 2026 is a Sunday. */
const conversations = [
  { ...contact, ...felt(0.75, 0.25, 'negative') },
  { ...contact, ...felt(0.25, 0.25, 'uncertain') },
  { ...contact, ...felt(0.0, 0.5, 'positive') },
  // Nobody knows, and words that only the source has scored.
  { ...contact },
  { ...contact, sentiment_label: 'negative', sentiment_score: -0.5, scored_pieces: 1 },
  { ...contact, channel: 'review', counts_as_contact: false, contacts: 0, ...felt(0, 1, 'positive') },
  // A call by the firm without a score is nobody's mood.
  { ...contact, counts_as_contact: false, contacts: 0 },
  { ...contact, local_day: '2026-03-02', ...felt(1, 0, 'negative') },
  { ...contact, brand: 'zenith' },
]

test('is the mean mood per brand, channel and day, with what is unknown', async () => {
  const columns = ['local_day', 'brand', 'channel', 'conversations', 'contacts', 'n', 'net_sentiment', 'unknown_share']
  expect(await answerOf(brandSentimentDaily, columns, { conversations })).toEqual([
    '2026-03-01 | acme | phone | 5 | 5 | 3 | 0 | 0.4',
    '2026-03-01 | acme | review | 1 | 0 | 1 | 1 | 0',
    '2026-03-01 | zenith | phone | 1 | 1 | 0 | null | 1',
    '2026-03-02 | acme | phone | 1 | 1 | 1 | -1 | 0',
  ])
})

test('gives the interval of the mean, and the shares of the labels with theirs', async () => {
  // Scores -0.5, 0 and 0.5: deviation 0.5, so 1.96 x 0.5 / sqrt(3) = 0.566 on each side. 2 of 4 labels: Wilson 0.150 to 0.850.
  const columns = [
    'channel',
    'net_sentiment_low',
    'net_sentiment_high',
    'labelled',
    'negative',
    'negative_share',
    'negative_share_low',
    'negative_share_high',
  ]
  expect((await answerOf(brandSentimentDaily, columns, { conversations })).slice(0, 1)).toEqual([
    'phone | -0.566 | 0.566 | 4 | 2 | 0.5 | 0.15 | 0.85',
  ])
})

test('counts weeks from Monday', async () => {
  const columns = ['week', 'brand', 'conversations', 'n', 'net_sentiment', 'uncertain']
  expect(await answerOf(brandSentimentWeekly, columns, { conversations })).toEqual([
    '2026-02-23 | acme | 6 | 4 | 0.25 | 1',
    '2026-02-23 | zenith | 1 | 0 | null | 0',
    '2026-03-02 | acme | 1 | 1 | -1 | 0',
  ])
})
