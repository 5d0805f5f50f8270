import { z } from 'zod'
import { day, filled, perhaps, several, validity, wholeAmount } from './cells.ts'

/** What the firm promised, and when. */
export const campaigns = {
  name: 'campaigns',
  sentence: 'One line per campaign and claim.',
  feeds: '`brand_sentiment.promise` and `promise_campaign`; `moments`: the added reason live_campaign, and `campaign`',
  key: ['campaign', 'claim'],
  row: z.strictObject({
    campaign: filled('The code of the campaign.'),
    programme: perhaps('The programme to which the campaign belongs.'),
    brand: perhaps('The brand that it is for; empty: every brand.'),
    product: perhaps('The product that it is for, a code of the table `products`; empty: every product.'),
    claim: perhaps('What it promises, in a few words.'),
    aliases: several('What customers call the campaign or its promise.'),
    channel: perhaps('Where it runs: tv, email, search and so on.'),
    live_from: day('The first day on which it runs.'),
    live_to: day('The last day on which it runs; empty: until further notice.'),
    spend_minor: wholeAmount('What it costs, in the minor unit of the currency of the brand.'),
    ...validity,
  }),
} as const
