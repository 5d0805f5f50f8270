import { bigint, boolean, dataset, double, instant, int, longText, optional, strings, text, word } from './dataset.ts'

/** Why the points of a customer moved, in words. */
export const CHURN_REASONS = {
  asks_to_cancel: "says, or the source's reason says, that he wants to end the contract",
  asks_for_porting_code: 'asks for what takes his number elsewhere',
  asks_when_contract_ends: 'asks when he can leave',
  goes_to_competitor: 'names a competitor as where he goes',
  recurring_cause: 'one cause behind separate matters in two or three of three calendar months',
  unresolved: 'a matter closed without a solution',
  reopened: 'a matter that came back',
  still_open: 'a matter open for more than a week',
  many_bad_contacts: 'four bad contacts within 30 days',
  repeat_contact: 'had to come again within a week for the same matter',
  many_transfers: 'was passed on several times',
  long_wait: 'waited longer than the channel allows',
  low_ease: 'says that it was hard',
  nps_detractor: 'last answered 0 to 6 on recommending',
  csat_low: 'a low rating of satisfaction',
  clearly_negative: 'three clearly negative contacts',
  went_silent: 'unhappy, not helped, and not heard of for a month',
  first_contact_resolution: 'lowers: solved at the first contact',
  praise: 'lowers: praised',
  nps_promoter: 'lowers: last answered 9 or 10 on recommending',
} as const

const who = {
  customer_key: text(2, 'Keyed pseudonym of the customer: risk is per key, and a key is not a person.'),
  brand: text(3, 'The brand the customer may leave; unknown where no interaction of his says which.', { filtered: true }),
  customer_stage: word(
    4,
    ['prospect', 'current', 'former', 'unknown'],
    'What the customer last was to the brand; prospects and former customers are not scored (null score columns, no reasons).',
  ),
  customer_segment: optional(text(5, "The firm's own segment of the customer, as last stated.")),
  customer_value_minor: optional(
    bigint(6, "The customer's value to the firm as last stated, in minor units.", { unit: 'minor currency units' }),
  ),
  customer_value_currency: optional(text(7, 'The currency of that value, ISO 4217.')),
}

const asOf = {
  as_of: instant(
    10,
    "The instant the score speaks of: the newest occurred_at of the customer's interactions with the brand, never later than the append time.",
    { filtered: true },
  ),
}

const score = {
  intent_points: optional(
    int(
      11,
      'How much the customer wants to leave: the sum of reason_points, log-odds where 20 points double the odds; null where not scored.',
      {
        unit: 'points',
        filtered: true,
      },
    ),
  ),
  intent_score: optional(double(12, 'intent_points through the logistic curve; an index for ranking until calibrated.', [0, 1])),
  exposure: optional(
    double(
      13,
      'Whether the customer can leave within 90 days: 1 yes, 0.07 bound; null where no contract date is known or not scored.',
      [0, 1],
    ),
  ),
  exposure_basis: word(
    14,
    ['contract', 'none', 'unknown'],
    'What the exposure rests on: contract dates, the source saying there is no contract, or nothing.',
  ),
  bound_until: optional(instant(15, 'Until when a contract that is still running binds the customer.')),
  notice_by: optional(instant(16, 'The last day to give notice for that date; only where the source states the notice period.')),
  risk_score: optional(
    double(
      17,
      'intent_score times exposure (1 where exposure is unknown): an index for ranking until calibrated; null where not scored.',
      [0, 1],
    ),
  ),
}

const band = {
  risk_band: optional(
    word(
      19,
      ['low', 'medium', 'high', 'latent'],
      'By intent_points: below 20, 20 to 59, 60 and more; latent is 60 and more while bound, the captive customer; null where not scored.',
      { filtered: true },
    ),
  ),
}

const why = {
  reasons: strings(
    21,
    `What moved the points, strongest first, what lowers them last: ${Object.entries(CHURN_REASONS)
      .map(([code, meaning]) => `${code} (${meaning})`)
      .join(', ')}.`,
  ),
  reason_points: strings(
    22,
    'The points of each reason after fading and caps, in the order of `reasons`, as whole numbers; their sum is intent_points.',
  ),
  top_reason: optional(text(23, 'The strongest reason that raises the points; null where there is none.', { filtered: true })),
  evidence_ids: strings(24, 'The interaction that shows each reason best, in the order of `reasons`.'),
  contacts_30d: int(25, 'Contacts in the 30 days up to as_of.'),
  negative_30d: optional(
    int(26, 'Of these, how many had a negative sentiment; null where none of them came with words that could be judged.'),
  ),
  repeats_7d: int(27, 'Contacts in the 7 days up to as_of that came within 7 days of an earlier contact in the same matter.'),
  open_matters: int(28, 'Matters whose last word is that they are open or were closed without a solution.'),
  recurring_cause: optional(
    text(29, 'The function of the firm behind separate matters in at least two of three calendar months (UTC); null where none.'),
  ),
  recurring_periods: int(30, 'In how many of these three months; 0 where no cause recurs.', { unit: 'months' }),
  last_sentiment_score: optional(
    double(31, 'Sentiment of the last contact with words that could be judged; null where there is none.', [-1, 1]),
  ),
  facts: int(32, "How many of the customer's interactions with the brand the score rests on."),
  facts_dropped: boolean(33, 'True where the customer has more than 64 interactions and the oldest were let go.'),
  calibrated: boolean(34, 'False: weights are priors, so scores rank customers and are no probabilities.'),
  model_version: text(35, 'The version of factors, weights and rules.', { filtered: true }),
}

/** How likely a customer leaves a brand, and why, after each interaction that says something new about him. */
export const churnRisk = dataset({
  name: 'churn_risk',
  grain: 'One row per brand and event that changed what is known of a customer: the score as known at recorded_at.',
  key: ['signal_id'],
  caveats: [
    'Risk is per customer key; a person with two keys has two risks.',
    'An index for ranking until `calibrated`, not a probability; weights and thresholds are priors.',
    'Silence does not write rows: between two interactions the score of a customer stands still here.',
    'A row may be about a brand other than that of its interaction, where the interaction changed what is known there.',
  ],
  columns: {
    signal_id: text(1, 'The row: a hash of dataset, event and brand.'),
    ...who,
    interaction_id: text(8, 'The interaction whose event changed the score.'),
    occurred_at: instant(9, 'When that interaction began.', { filtered: true }),
    ...asOf,
    ...score,
    previous_risk_score: optional(double(18, 'The risk_score before this event, at its own as_of; null where there was none.', [0, 1])),
    ...band,
    band_changed: boolean(
      20,
      'True where risk_band differs from the one before this event; false for the first row of a customer and brand.',
    ),
    ...why,
    state: optional(
      longText(
        36,
        "Not for analysis: what this event added to the customer's facts, as JSON, on the customer's last row of the event; null on the others.",
      ),
    ),
  },
})

/** Where every customer stands now. */
export const churnRiskCurrent = dataset({
  name: 'churn_risk_current',
  grain: 'One row per brand and customer key: the score as of its as_of.',
  key: ['brand', 'customer_key'],
  caveats: ['Written every few minutes from the rows of `churn_risk`; up to the next writing `churn_risk` knows more.'],
  columns: {
    ...who,
    ...asOf,
    ...score,
    ...band,
    ...why,
    state: optional(longText(36, "Not for analysis: all facts of the customer, as JSON, on the customer's last row; null on the others.")),
  },
})
