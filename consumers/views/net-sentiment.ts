import type { Dialect } from './dialect.ts'
import { declareBounds, declareShare } from './interval-columns.ts'
import { intervalOfMean, shareColumns } from './intervals.ts'
import type { ViewColumn } from './view.ts'

const LABELS = ['negative', 'neutral', 'positive', 'uncertain'] as const

/** The mood of groups of conversations: the columns after those that name the group. */
export const netSentimentColumns: Readonly<Record<string, ViewColumn>> = {
  conversations: { type: 'bigint', sentence: 'Contacts, surveys, reviews, and whatever else has a score.' },
  contacts: { type: 'bigint', sentence: 'The conversations that count as a contact.' },
  n: { type: 'bigint', sentence: 'The conversations whose words could be scored.' },
  net_sentiment: {
    type: 'double',
    unit: '-1 to 1',
    sentence: 'The mean of p_positive - p_negative over the scored conversations; null where none is scored.',
    optional: true,
  },
  ...declareBounds('net_sentiment', 'null below two scored conversations'),
  unknown_share: { type: 'double', unit: '0 to 1', sentence: 'The share of the conversations without a score.' },
  labelled: { type: 'bigint', sentence: 'The conversations with a label.' },
  ...Object.fromEntries(
    LABELS.flatMap((label): readonly (readonly [string, ViewColumn])[] => [
      [label, { type: 'bigint', sentence: `The conversations whose last label is ${label}.` }],
      ...Object.entries<ViewColumn>(declareShare(`${label}_share`, `the labelled conversations whose last label is ${label}`)),
    ]),
  ),
}

export const NET_SENTIMENT_CAVEATS = [
  'Levels are not calibrated: compare over time and between brands, and only where the intervals are apart.',
  'Read n: the mood of few conversations says little, and the interval takes several conversations of one customer as independent.',
  "Conversations that only the source's own analysis scores have a label and no probabilities; they are not in n.",
  'Conversations without words are unknown. They are not neutral.',
] as const

/** The SELECT over `conversations`. `groups`: the names of the first columns, and their expressions. */
export function selectNetSentiment(conversations: string, groups: Readonly<Record<string, string>>, dialect: Dialect): string {
  const { low, high } = intervalOfMean('net_sentiment', 'deviation', 'n')
  const names = Object.keys(groups).join(', ')
  return `
WITH judged AS (
SELECT
${Object.entries(groups)
  .map(([name, value]) => `  ${value} AS ${name},`)
  .join('\n')}
  contacts,
  p_positive - p_negative AS score,
  sentiment_label
FROM ${conversations}
WHERE counts_as_contact OR channel IN ('survey', 'review') OR scored_pieces > 0
), counted AS (
SELECT
  ${names},
  count(*) AS conversations,
  CAST(sum(contacts) AS ${dialect.types.bigint}) AS contacts,
  count(score) AS n,
  avg(score) AS net_sentiment,
  stddev_samp(score) AS deviation,
  count(sentiment_label) AS with_label,
${LABELS.map((label) => `  count(CASE WHEN sentiment_label = '${label}' THEN 1 END) AS ${label}`).join(',\n')}
FROM judged
GROUP BY ${names}
)
SELECT
  ${names},
  conversations,
  contacts,
  n,
  net_sentiment,
  ${low} AS net_sentiment_low,
  ${high} AS net_sentiment_high,
  CAST(conversations - n AS DOUBLE) / conversations AS unknown_share,
  with_label AS labelled,
  ${LABELS.map((label) => `${label},\n  ${shareColumns(`${label}_share`, label, 'with_label')}`).join(',\n  ')}
FROM counted`
}
