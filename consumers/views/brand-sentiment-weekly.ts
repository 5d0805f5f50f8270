import { NET_SENTIMENT_CAVEATS, netSentimentColumns, selectNetSentiment } from './net-sentiment.ts'
import { declareView } from './view.ts'

export const brandSentimentWeekly = declareView({
  name: 'brand_sentiment_weekly',
  question: 'How did customers feel about each brand, week by week?',
  grain: 'One row per brand and week with at least one conversation.',
  reads: ['conversations'],
  columns: {
    week: { type: 'date', sentence: "The Monday of the week in which the conversation began, in the brand's time zone." },
    brand: { type: 'string', sentence: 'The brand; unknown where no piece names one.' },
    ...netSentimentColumns,
  },
  caveats: [...NET_SENTIMENT_CAVEATS, 'The first and the last week may be incomplete.'],
  sql: (from, dialect) =>
    selectNetSentiment(
      from.conversations,
      { week: `CAST(date_trunc('week', local_day) AS ${dialect.types.date})`, brand: 'brand' },
      dialect,
    ),
})
