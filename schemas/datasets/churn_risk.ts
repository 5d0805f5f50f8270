import { bigint, boolean, dataset, double, instant, int, longText, optional, strings, text, word } from './dataset.ts'
import { consentAnalysis, consentStated, localDay, VERSION_OF_TABLES } from './event-columns.ts'
import { churnRiskCurrentUse, churnRiskDailyUse, churnRiskUse } from './uses/churn_risk.ts'

/** What changes the points of a customer, in words. */
export const CHURN_REASONS = {
  asks_to_cancel: 'the customer, or a reason at the source, asks to end the contract',
  asks_for_porting_code: 'the customer asks for the code that moves their number to another provider',
  asks_when_contract_ends: 'the customer asks when they can leave',
  says_leaving: 'the customer says that they have left or will never come back',
  names_destination: 'the customer names the competitor they go to',
  recurring_cause: 'the same cause in separate complaints in two or three of three calendar months',
  unresolved: 'a case was closed without a solution',
  reopened: 'a case was reopened',
  still_open: 'a case has been open for more than a week',
  chased: 'the customer has made contact three times or more about one case',
  many_bad_contacts: 'four bad contacts within 30 days',
  repeat_contact: 'the customer had to contact the firm again within a week about the same case',
  come_again: 'the customer says, or the source counts, that they had to make contact again',
  many_transfers: 'the customer was transferred several times',
  long_wait: 'the customer waited longer than is acceptable on the channel',
  low_ease: 'the customer says that it was difficult',
  escalation: 'the customer asks for a manager or the complaints department',
  nps_detractor: 'the last NPS answer was 0 to 6',
  csat_low: 'a low satisfaction rating',
  clearly_negative: 'three clearly negative contacts',
  went_silent: 'the customer was unhappy, was not helped, and has been silent for a month',
  frequent_contacts: 'the customer makes contact often',
  first_contact_resolution: 'lowers the points: solved at the first contact',
  praise: 'lowers the points: the customer praised the firm',
  nps_promoter: 'lowers the points: the last NPS answer was 9 or 10',
} as const

const who = {
  customer_key: text(2, 'Keyed pseudonym of the customer. Risk is per key, and one person can have several keys.'),
  brand: text(3, "The brand that the customer may leave; unknown when none of the customer's interactions names one.", { filtered: true }),
  customer_stage: word(
    4,
    ['prospect', 'current', 'former', 'unknown'],
    "The customer's last known relation to the brand. Prospects and former customers are not scored: their score columns are null, and they have no reasons.",
  ),
  customer_segment: optional(text(5, "The firm's own segment of the customer, as last stated.")),
  customer_value_minor: optional(
    bigint(6, "The customer's value to the firm as last stated, in minor currency units.", { unit: 'minor currency units' }),
  ),
  customer_value_currency: optional(text(7, 'The currency of `customer_value_minor`, ISO 4217.')),
}

const asOf = {
  as_of: instant(
    10,
    "The date of the score: the newest occurred_at of the customer's interactions with the brand, never later than the append time.",
    { filtered: true },
  ),
}

const score = {
  intent_points: optional(
    int(
      11,
      'How much the customer wants to leave: the sum of reason_points. The points are log-odds; 20 points double the odds. Null when the customer is not scored.',
      {
        unit: 'points',
        filtered: true,
      },
    ),
  ),
  intent_score: optional(
    double(
      12,
      'intent_points on the logistic curve: an index for ranking until it is calibrated. Null when the customer is not scored.',
      [0, 1],
    ),
  ),
  exposure: optional(
    double(
      13,
      'Whether the customer can leave within 90 days: 1 when they can, 0.07 when a contract binds them. Null when no contract date is known or the customer is not scored.',
      [0, 1],
    ),
  ),
  exposure_basis: word(
    14,
    ['contract', 'none', 'unknown'],
    'The basis of the exposure: contract dates (contract), a source that states there is no contract (none), or neither (unknown).',
  ),
  bound_until: optional(instant(15, 'The end of the current contract, which binds the customer until then.')),
  notice_by: optional(instant(16, 'The last day to give notice for `bound_until`; null when the source does not state the notice period.')),
  risk_score: optional(
    double(
      17,
      'intent_score times exposure (1 when the exposure is unknown): an index for ranking until it is calibrated. Null when the customer is not scored.',
      [0, 1],
    ),
  ),
}

const band = {
  risk_band: optional(
    word(
      19,
      ['low', 'medium', 'high', 'latent'],
      'The band of intent_points: low below 20, medium from 20 to 59, high from 60. A customer with 60 or more who is bound by a contract is latent: a captive customer. Null when the customer is not scored.',
      { filtered: true },
    ),
  ),
}

const why = {
  reasons: strings(
    21,
    `What changed the points, strongest first, with reasons that lower them last: ${Object.entries(CHURN_REASONS)
      .map(([code, meaning]) => `${code} (${meaning})`)
      .join(', ')}.`,
  ),
  reason_points: strings(
    22,
    'The points of each reason after decay and caps, in the order of `reasons`, as whole numbers. Their sum is intent_points.',
  ),
  top_reason: optional(text(23, 'The strongest reason that raises the points; null when there is none.', { filtered: true })),
  evidence_ids: strings(24, 'The id of the interaction that shows each reason best, in the order of `reasons`.'),
  contacts_30d: int(25, 'The number of contacts in the 30 days up to as_of.'),
  negative_30d: optional(
    int(
      26,
      'The number of contacts in the 30 days up to as_of that ended with negative sentiment; null when none of them had words that could be analysed.',
    ),
  ),
  repeats_7d: int(
    27,
    'The number of contacts in the 7 days up to as_of that came within 7 days of an earlier contact about the same case.',
  ),
  open_matters: int(28, "The number of the customer's cases that, as last reported, are open or were closed without a solution."),
  recurring_cause: optional(
    text(
      29,
      'The function of the firm that caused separate complaints in at least two of three calendar months of the brand; null when there is none.',
    ),
  ),
  recurring_periods: int(30, 'In how many of the three months recurring_cause occurred; 0 when no cause recurs.', { unit: 'months' }),
  last_sentiment_score: optional(
    double(31, 'The sentiment at the end of the last contact with words that could be analysed; null when there is none.', [-1, 1]),
  ),
  facts: int(32, "The number of the customer's conversations with the brand that the score is based on."),
  facts_dropped: boolean(33, 'True when the customer has had more than 64 conversations and the oldest were dropped.'),
  contacts_only: boolean(
    40,
    'True when nothing is known but that there were contacts: no words, outcome, cause or rating. The score then rests on how often the customer made contact.',
  ),
  calibrated: boolean(
    34,
    'False: the weights are priors, and the scores rank customers and are not probabilities. True: a file of `calibrate churn` is in use, and risk_score is the chance that the customer leaves within its horizon.',
  ),
  model_version: text(
    35,
    `The versions of the factors and rules, of the calibration where one is in use, and of the model of sentiment. ${VERSION_OF_TABLES}`,
    { filtered: true },
  ),
}

/** How likely each customer is to leave a brand, and why, after each interaction that adds something about them. */
export const churnRisk = dataset({
  name: 'churn_risk',
  grain: 'One row per brand and event that changed what is known about a customer: the score as known at recorded_at.',
  key: ['signal_id'],
  caveats: [
    'Risk is per customer key: a person with two keys has two risk scores.',
    'The scores are an index for ranking until `calibrated` is true, not probabilities; thresholds are priors, and weights are until then.',
    'A silent customer gets no new rows: between two interactions their score in this dataset does not change.',
    'The brand of a row may differ from the brand of its interaction, because an interaction can change what is known about another brand.',
  ],
  use: churnRiskUse,
  columns: {
    signal_id: text(1, 'The id of the row: a hash of dataset, event and brand.'),
    ...who,
    interaction_id: text(8, 'The id of the interaction whose event changed the score.'),
    occurred_at: instant(9, 'When that interaction began.', { filtered: true }),
    ...asOf,
    ...score,
    previous_risk_score: optional(double(18, 'The risk_score before this event, at its own as_of; null when there was none.', [0, 1])),
    ...band,
    band_changed: boolean(
      20,
      'True when risk_band differs from the band before this event; false for the first row of a customer and brand.',
    ),
    ...why,
    state: optional(
      longText(
        36,
        "Not for analysis: what this event added to the customer's facts, as JSON, on the customer's last row of the event; null on the other rows.",
      ),
    ),
    consent_stated: consentStated(37),
    consent_analysis: consentAnalysis(38),
    local_day: localDay(39),
  },
})

/** The latest score of every customer. */
export const churnRiskCurrent = dataset({
  name: 'churn_risk_current',
  grain: 'One row per brand and customer key: the score at its as_of.',
  key: ['brand', 'customer_key'],
  caveats: [
    'The files are rewritten every few minutes from the rows of `churn_risk`. Until then, `churn_risk` has newer rows.',
    'A customer who refuses analysis has a row with `facts` = 0: nothing was looked at, and its band and points are no judgement. Views, report and desk leave it out.',
  ],
  use: churnRiskCurrentUse,
  columns: {
    ...who,
    ...asOf,
    ...score,
    ...band,
    ...why,
    state: optional(
      longText(36, "Not for analysis: all facts of the customer, as JSON, on the customer's last row; null on the other rows."),
    ),
  },
})

/** What time alone changes: the score of every customer at the end of a day, where it is not as it was. */
export const churnRiskDaily = dataset({
  name: 'churn_risk_daily',
  grain: 'One row per day, brand and customer key whose points or band differ from the last row: the score at as_of.',
  key: ['as_of', 'brand', 'customer_key'],
  caveats: [
    'The job `score` writes it (docs/signals.md). A day on which the job did not run has no rows, and its changes are in those of the next run.',
    'A customer without a row on a day has the points and the band of their last row; `churn_risk_daily_current` has that row. Its other columns are as of its own as_of.',
    'The job reads only what the log had taken in by as_of, unless it was told to assume that facts were known when they happened: `known_by` says which.',
  ],
  use: churnRiskDailyUse,
  columns: {
    ...who,
    as_of: instant(10, 'The instant of the score: the end of the day, unless the job was given another instant of it.', { filtered: true }),
    ...score,
    previous_points: optional(
      int(101, 'intent_points of the last row before this day; null when there was none, or when the customer was not scored.', {
        unit: 'points',
      }),
    ),
    ...band,
    previous_band: optional(
      word(
        102,
        ['low', 'medium', 'high', 'latent'],
        'risk_band of the last row before this day; null when there was none, or when the customer was not scored.',
      ),
    ),
    ...why,
    known_by: word(
      103,
      ['recorded', 'happened'],
      'What counted as known: what the log had taken in by as_of (recorded), or the last version of what had begun by as_of, whenever the log took it in (happened).',
    ),
  },
})
