import { z } from 'zod'
import { filled, perhaps, several, validity } from './cells.ts'

/** Who else customers could go to. */
export const competitors = {
  name: 'competitors',
  sentence: 'One line per competitor of a brand.',
  feeds: '`brand_sentiment.competitor` and `competitor_stance`; `churn_risk`: the reason names_destination',
  key: ['competitor', 'brand'],
  row: z.strictObject({
    competitor: filled('The code of the competitor, as the datasets show it.'),
    brand: perhaps('The brand with which it competes; empty: every brand.'),
    aliases: several('What customers call it; empty: its code.'),
    ...validity,
  }),
} as const
