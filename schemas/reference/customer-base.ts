import { z } from 'zod'
import { filled } from './cells.ts'
import { countryCode, filledDay, perhapsLabel, perhapsOneWord, wholeCount } from './fact-cells.ts'

/** How many customers there are, so that those who were heard can be divided by all. */
export const customerBase = {
  name: 'customer_base',
  sentence: 'One line per group of customers and day on which they were counted.',
  key: ['brand', 'stage', 'segment', 'country', 'as_of'],
  row: z.strictObject({
    brand: filled('The brand, as in the column `brand` of the datasets.'),
    stage: perhapsOneWord(['prospect', 'current', 'former'], 'How far they are with the brand; empty: the count is not split by stage.'),
    segment: perhapsLabel('The segment, as in `customer_segment` of the datasets; empty: the count is not split by segment.'),
    country: countryCode('The country (ISO 3166-1 alpha-2); empty: the count is not split by country.'),
    as_of: filledDay('The day of the count.'),
    customers: wholeCount('How many customers the group had on that day.'),
  }),
  splits: { within: ['brand', 'as_of'], by: ['stage', 'segment', 'country'] },
} as const
