import { gatesNow, lakeNow } from './gate-now.ts'
import { declareView } from './view.ts'

/** A date further away is not told: how long a gate stays closed may say why. */
const TOLD_HOURS = 7 * 24

export const leaveAlone = declareView({
  name: 'leave_alone',
  question: 'Whom must marketing leave alone now?',
  grain: 'One row per brand and customer whose offer gate is closed or unknown at the newest instant of the lake.',
  reads: ['interactions_latest', 'moments_current'],
  columns: {
    brand: { type: 'string', sentence: 'The brand whose offers they must not get.' },
    customer_key: { type: 'string', sentence: 'Keyed pseudonym of the customer.' },
    customer_stage: { type: 'string', sentence: "The customer's last known relation to the brand." },
    customer_segment: {
      type: 'string',
      sentence: "The firm's own segment of the customer; null when no source states it.",
      optional: true,
    },
    offer_gate: { type: 'string', sentence: 'closed, or unknown, which counts as closed.' },
    ask_again_at: {
      type: 'timestamp',
      sentence:
        'When to read the view again before addressing them: the opening of the gate, but at most 7 days after the newest instant of the lake.',
    },
  },
  caveats: [
    'The row speaks of offers, not of help: answer what the customer asks, and send the notices that you owe them.',
    'Why the gate is closed is told nowhere in it, and how long only up to 7 days, so that nobody can be told apart by it.',
    'A customer without a row may be addressed as far as the gate goes. Consent is another question: see `customers`.',
    'The gate holds from the newest instant of the lake. Read the view shortly before you send.',
  ],
  sql: (from, dialect) => `
WITH ${lakeNow(from.interactions_latest)}, ${gatesNow(from.moments_current)}
SELECT
  g.brand,
  g.customer_key,
  m.customer_stage,
  m.customer_segment,
  g.offer_gate,
  CASE
    WHEN g.closed_until < ${dialect.addHours('lake.instant', TOLD_HOURS)} THEN g.closed_until
    ELSE ${dialect.addHours('lake.instant', TOLD_HOURS)}
  END AS ask_again_at
FROM gates AS g
CROSS JOIN lake
JOIN ${from.moments_current} AS m ON m.brand = g.brand AND m.customer_key = g.customer_key
WHERE g.offer_gate <> 'open'`,
})
