import { z } from 'zod'
import { filled, validity } from './cells.ts'
import { decimal, filledLabel, perhapsLabel } from './fact-cells.ts'

/** What others reach, with where the number comes from. */
export const benchmarks = {
  name: 'benchmarks',
  sentence: 'One line per published number to compare with.',
  key: ['metric', 'channel', 'industry'],
  row: z.strictObject({
    metric: filledLabel('What is measured, as the name of a column of a view, like contact_share.'),
    channel: perhapsLabel('The channel for which it holds; empty: all channels together.'),
    industry: perhapsLabel('The trade for which it holds; empty: all trades together.'),
    value: decimal('The number, in the unit of the column; shares from 0 to 1.'),
    source: filled('Where it was published, and when.'),
    ...validity,
  }),
} as const
