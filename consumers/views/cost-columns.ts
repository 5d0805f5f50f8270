import type { ViewColumn } from './view.ts'

/** The ends of an assumption, and its middle. */
export const RANGE = ['low', 'mid', 'high'] as const

/** The columns of `cost_beside_impact`, in order. */
export const costColumns: Readonly<Record<string, ViewColumn>> = {
  brand: { type: 'string', sentence: 'The brand; unknown where no piece names one.' },
  cause: { type: 'string', sentence: 'The function of the firm that caused it; cannot_tell or unknown where nobody can say.' },
  conversations: { type: 'bigint', sentence: 'Contacts, and reviews, posts and surveys with an impact on the brand.' },
  contacts: { type: 'bigint', sentence: 'The conversations that count as a contact.' },
  handle_n: { type: 'bigint', sentence: 'The conversations that state their handle time.' },
  handle_hours: {
    type: 'double',
    unit: 'hours',
    sentence: 'The sum of the stated handle times; null where none is stated.',
    optional: true,
  },
  impact_n: { type: 'bigint', sentence: 'The conversations whose impact on the brand could be judged.' },
  negative_impact: { type: 'double', sentence: 'The sum of the harm to the brand; null where no impact could be judged.', optional: true },
  positive_impact: { type: 'double', sentence: 'The sum of the good for the brand; null where no impact could be judged.', optional: true },
  negative_reach: {
    type: 'double',
    unit: 'followers',
    sentence: 'The followers of the authors of negative words in public, added up over the conversations; null where none are stated.',
    optional: true,
  },
  hurt_customers: { type: 'bigint', sentence: 'Different known customers whose matter went badly (`rescue_cases`).' },
  restored_customers: { type: 'bigint', sentence: 'Those of them for whom a matter was put right.' },
  unrestored_customers: { type: 'bigint', sentence: 'Those of them for whom a matter was not put right.' },
  restored_hours: {
    type: 'double',
    unit: 'hours',
    sentence: 'The handle time of their matters that were put right; null where none is stated.',
    optional: true,
  },
  currency: {
    type: 'string',
    sentence: 'The currency of all amounts, ISO 4217; null without assumptions, and where they have more than one.',
    optional: true,
  },
  ...declareRange('handle_cost', 'What the handling cost: the hours of each channel at its price (handle_hour)'),
  ...declareRange(
    'exposure_cost',
    'What it cost that people saw negative words: `negative_reach` at the price of a thousand (exposure_thousand)',
  ),
  ...declareRange(
    'lost_cost',
    'What the firm loses with customers who leave: `unrestored_customers`, times leave_share, times lost_customer',
  ),
  ...declareRange(
    'kept_customer_cost',
    'What it cost to keep one customer: the handling of the matters that were put right, divided by the share (leave_share) of `restored_customers` who would have left',
  ),
  ...declareRange(
    'acquired_customer_cost',
    'What a customer costs who comes by paid advertising (acquired_customer), to compare with `kept_customer_cost`',
  ),
}

function declareRange(name: string, what: string): Readonly<Record<string, ViewColumn>> {
  const ends = { low: 'the least', mid: 'the most likely', high: 'the most' }
  return Object.fromEntries(
    RANGE.map((end) => [
      `${name}_${end}`,
      { type: 'double', unit: '`currency`', sentence: `${what}; ${ends[end]}. Null without the assumptions.`, optional: true },
    ]),
  )
}
