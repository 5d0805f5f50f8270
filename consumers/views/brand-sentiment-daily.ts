import { NET_SENTIMENT_CAVEATS, netSentimentColumns, selectNetSentiment } from './net-sentiment.ts'
import { declareView } from './view.ts'

export const brandSentimentDaily = declareView({
  name: 'brand_sentiment_daily',
  question: 'How did customers feel about each brand, on each day and channel?',
  grain: "One row per brand, channel and day in the brand's time zone with at least one conversation.",
  reads: ['conversations'],
  columns: {
    local_day: { type: 'date', sentence: "The day on which the conversation began in the brand's time zone." },
    brand: { type: 'string', sentence: 'The brand; unknown where no piece names one.' },
    channel: { type: 'string', sentence: 'The channel of the first piece.' },
    ...netSentimentColumns,
  },
  caveats: [...NET_SENTIMENT_CAVEATS, 'Do not take the mean of the rows: add up net_sentiment x n, and divide by the sum of n.'],
  sql: (from, dialect) => selectNetSentiment(from.conversations, { local_day: 'local_day', brand: 'brand', channel: 'channel' }, dialect),
})
