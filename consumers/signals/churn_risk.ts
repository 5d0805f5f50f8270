import { churnRisk } from '../../schemas/datasets/churn_risk.ts'
import { BANDS, BOUND_EXPOSURE, HORIZON_DAYS, PRIORS } from '../datasets/churn_risk/priors.ts'
import { declareSignals } from './signal.ts'

const { asks, recurring, unresolved, frequent, effort, nps, csat, negative, silent, good, perMatter } = PRIORS

const POINTS = [
  `asks to leave +${asks.points} (half-life ${asks.halfLife} days; ends when the customer takes an offer to stay)`,
  `the same cause again in two or three of three calendar months +${recurring.two} or +${recurring.three} (${recurring.halfLife} days)`,
  `unresolved or reopened +${unresolved.points}, and +${unresolved.perDay} a day after ${unresolved.patienceDays} days open, at most +${unresolved.mostForDays} (${unresolved.halfLife} days once solved)`,
  `${frequent.contacts} bad contacts within ${frequent.withinDays} days +${frequent.points} (${frequent.halfLife} days)`,
  `repeat contact, transfers, long wait, low ease +${effort.points} each, at most +${effort.most} (${effort.halfLife} days)`,
  `NPS up to ${nps.detractor} +${nps.points} (${nps.halfLife} days)`,
  `low satisfaction +${csat.points} (${csat.halfLife} days)`,
  `${negative.contacts} clearly negative contacts +${negative.points} (${negative.halfLife} days)`,
  `unhappy and silent for ${silent.days} days +${silent.points}`,
  `first-contact resolution ${good.firstContact}, praise ${good.praise}, NPS from ${good.promoterFrom} ${good.promoter}, together at least ${good.most} (${good.halfLife} days), and never against an ask to leave`,
].join('; ')

/** How likely a customer is to leave, and whether they can. */
export const churnRiskSignals = declareSignals(
  churnRisk,
  [
    'signal_id',
    'customer_key',
    'brand',
    'customer_stage',
    'customer_segment',
    'customer_value_minor',
    'customer_value_currency',
    'interaction_id',
    'occurred_at',
    'as_of',
    'model_version',
    'state',
    'consent_stated',
    'consent_analysis',
    'local_day',
  ],
  [
    {
      name: 'intent',
      columns: ['intent_points', 'intent_score', 'calibrated', 'reasons', 'reason_points', 'top_reason', 'evidence_ids'],
      claims: 'How much a current customer wants to leave the brand, by what they said and what happened to them, with the reasons.',
      formula: `intent_points is the sum of reason_points: ${POINTS}. Ratings, effort and moods of one matter count ${perMatter} together at most. Points halve with each half-life. intent_score = 1 / (1 + exp(-(log odds of 5 % + points x ln 2 / 20))).`,
      source: [
        'consumers/datasets/churn_risk/score.ts',
        'consumers/datasets/churn_risk/factors.ts',
        'consumers/datasets/churn_risk/priors.ts',
      ],
      experimental: true,
      caveats: [
        'The points are priors. Until calibrated is true the score ranks customers and is not a probability.',
        'Risk is per key, and one person can have several keys.',
        'A silent customer gets no new row; the score of their last row stays as it was.',
      ],
      changes: [
        {
          version: 'churn-priors-3',
          change: 'Asks to leave, moods and outcomes are heard by the rules and the model of brand_sentiment-rules-3.',
        },
        { version: 'churn-priors-2', change: 'Names of competitors no longer add points: fewer than eight of ten were destinations.' },
        { version: 'churn-priors-1', change: 'First definition.' },
      ],
    },
    {
      name: 'exposure',
      columns: ['exposure', 'exposure_basis', 'bound_until', 'notice_by'],
      claims: `Whether the customer can leave within ${HORIZON_DAYS} days, by the contract that the source states.`,
      formula: `1 where the source states that there is no contract, where the contract rolls, ends within ${HORIZON_DAYS} days, or its last day of notice falls into them; ${BOUND_EXPOSURE} where it binds for longer; null where no date is known. notice_by = end - notice_days.`,
      source: ['consumers/datasets/churn_risk/exposure.ts'],
      experimental: true,
      caveats: [`${BOUND_EXPOSURE} is a prior: the share of bound customers who leave all the same.`],
      changes: [{ version: 'churn-priors-1', change: 'First definition.' }],
    },
    {
      name: 'risk',
      columns: ['risk_score', 'previous_risk_score', 'risk_band', 'band_changed'],
      claims: 'Whom to look at first: customers who want to leave and can (high), and those who want to and cannot yet (latent).',
      formula: `risk_score = intent_score x exposure, with 1 where the exposure is unknown. Bands by points: low below ${BANDS.medium}, medium below ${BANDS.high}, else high; latent instead of high where the exposure is known and below ${BANDS.latentBelowExposure}.`,
      source: ['consumers/datasets/churn_risk/score.ts', 'consumers/datasets/churn_risk/priors.ts'],
      experimental: true,
      caveats: ['Latent is for repairing the cause before the contract ends, and not for making it harder to leave.'],
      changes: [
        { version: 'churn-priors-3', change: 'The formula is the same; intent_points has a new definition.' },
        { version: 'churn-priors-1', change: 'First definition.' },
      ],
    },
    {
      name: 'history',
      columns: [
        'contacts_30d',
        'negative_30d',
        'repeats_7d',
        'open_matters',
        'recurring_cause',
        'recurring_periods',
        'last_sentiment_score',
        'facts',
        'facts_dropped',
      ],
      claims: "Counts over the customer's interactions with the brand up to as_of, which the reasons rest on.",
      formula: `Contacts of 30 days, of these the negative ones (sentiment up to -0.3), and of 7 days those within ${effort.repeatDays} days of an earlier contact about the same matter; matters open or closed without a solution; the cause of separate matters in at least two of three calendar months.`,
      source: [
        'consumers/datasets/churn_risk/score.ts',
        'consumers/datasets/churn_risk/history.ts',
        'consumers/datasets/churn_risk/recurrence.ts',
      ],
      experimental: true,
      caveats: ['A count is a lower bound where facts_dropped is true.'],
      changes: [
        { version: 'churn-priors-4', change: 'Negative contacts are those of brand_sentiment-rules-4.' },
        { version: 'churn-priors-3', change: 'Negative contacts and causes are those of brand_sentiment-rules-3.' },
        { version: 'churn-priors-1', change: 'First definition.' },
      ],
    },
  ],
)
