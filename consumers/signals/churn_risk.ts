import { churnRisk } from '../../schemas/datasets/churn_risk.ts'
import { MOODS } from '../datasets/churn_risk/moods.ts'
import { BANDS, BOUND_EXPOSURE, HORIZON_DAYS, MEMORY_DAYS, PRIORS, RATING_DAYS } from '../datasets/churn_risk/priors.ts'
import { declareSignals } from './signal.ts'

const { asks, leaves, destination, recurring, unresolved, chased, frequent, effort, escalation } = PRIORS
const { nps, csat, negative, silent, contacts, good, perMatter } = PRIORS

const POINTS = [
  `asks to end the contract, for a porting code or when the contract ends +${asks.points} (half-life ${asks.halfLife} days)`,
  `says that they left or never come back +${leaves.points} (${leaves.halfLife} days)`,
  `names the listed competitor that they go to +${destination.points} (${destination.halfLife} days)`,
  `complaints of one cause in two or three of three calendar months +${recurring.two} or +${recurring.three} (${recurring.halfLife} days)`,
  `unresolved, reopened or open for more than ${unresolved.patienceDays} days +${unresolved.points}, and +${unresolved.perDay} a day from then on, at most +${unresolved.mostForDays} (${unresolved.halfLife} days once it is solved or the customer is content about something else, ${unresolved.healedHalfLife} where it healed)`,
  `${chased.contacts} contacts that did not help about one case that is unsolved +${chased.points}`,
  `${frequent.contacts} bad contacts within ${frequent.withinDays} days +${frequent.points} (${frequent.halfLife} days)`,
  `unhappy, not helped and silent for ${silent.days} days +${silent.points}`,
  `each contact beyond ${contacts.usual}, by a count that halves in ${contacts.halfLife} days, +${contacts.points}, at most +${contacts.most}`,
  `a repeat within ${effort.repeatDays} days, having to come again, ${effort.transfers} transfers, a long wait, ease up to ${effort.lowEase}: +${effort.points} each, at most +${effort.most} (${effort.halfLife} days)`,
  `asks for a manager +${escalation.points} (${escalation.halfLife} days)`,
  `last NPS answer up to ${nps.detractor} +${nps.points} (${nps.halfLife} days)`,
  `satisfaction up to ${csat.low} +${csat.points} (${csat.halfLife} days)`,
  `${negative.contacts} clearly negative contacts +${negative.points} (${negative.halfLife} days)`,
  `first-contact resolution ${good.firstContact}, praise ${good.praise}, last NPS answer from ${good.promoterFrom} ${good.promoter}, together at least ${good.most} (${good.halfLife} days)`,
].join('; ')

const RULES_OF_POINTS = [
  'An accepted offer to stay ends the three reasons of leaving before it; what a prospect says is none.',
  `Effort, the request for a manager, ratings and clearly negative contacts of one case count ${perMatter} together at most.`,
  'What lowers the points does not count beside a reason of leaving.',
  'A case heals where the customer says that it is solved, or was upset and is content at its end, and nothing behind it says the opposite: what they went through in it, said of leaving in it, and its part in recurring causes, bad contacts and frequent contacts do not count any more; an ask to leave stays. Where no words can be read, a case that the source calls solved at its end hurts no more, either.',
  `One case: the same thread, a stated relation, a rating and what it rates (sent apart: the last contact of ${RATING_DAYS} days), and contacts of one cause within ${recurring.oneMatterDays} days.`,
  `A contact is negative where the mood at its end is up to ${MOODS.negative}, clearly negative up to ${MOODS.clearlyNegative}; content from ${MOODS.content} (from ${MOODS.calm} where the source says that it is solved); praise from ${MOODS.praise}.`,
  `Nothing older than ${MEMORY_DAYS} days counts.`,
].join(' ')

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
      formula: `intent_points is the sum of reason_points: ${POINTS}. Points halve with each half-life. ${RULES_OF_POINTS} intent_score = 1 / (1 + exp(-(log odds of 5 % + points x ln 2 / 20))). Where a file of \`calibrate churn\` is in use, calibrated is true, its weights multiply the points of each reason (0 to 3 times), and its numbers replace the log odds and the factor.`,
      source: [
        'consumers/datasets/churn_risk/score.ts',
        'consumers/datasets/churn_risk/weigh.ts',
        'consumers/datasets/churn_risk/leaving.ts',
        'consumers/datasets/churn_risk/trouble.ts',
        'consumers/datasets/churn_risk/experience.ts',
        'consumers/datasets/churn_risk/contact-frequency.ts',
        'consumers/datasets/churn_risk/good.ts',
        'consumers/datasets/churn_risk/recurrence.ts',
        'consumers/datasets/churn_risk/case-status.ts',
        'consumers/datasets/churn_risk/gather.ts',
        'consumers/datasets/churn_risk/moods.ts',
        'consumers/datasets/churn_risk/calibration.ts',
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
          version: 'churn-priors-7',
          change: 'Statements and causes are heard by brand_sentiment-rules-7. The points are the same.',
        },
        {
          version: 'churn-priors-6',
          change:
            'Asks to leave, leaving and outcomes are heard by brand_sentiment-rules-6; a message of the firm is an answer only behind one of the customer. The points are the same.',
        },
        {
          version: 'churn-priors-5',
          change: 'Asks to leave, leaving, moods and outcomes are heard by brand_sentiment-rules-5. The points are the same.',
        },
        {
          version: 'churn-priors-4',
          change:
            'New reasons: says_leaving, names_destination, chased, escalation, come_again and frequent_contacts. A case that healed does not count any more. A recurring cause counts complaints, not questions, by the calendar of the brand. The mood of a contact is that at its end, with new limits. Outcomes can calibrate the points.',
        },
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
        { version: 'churn-priors-4', change: 'The formula is the same; intent_points has a new definition.' },
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
        'contacts_only',
      ],
      claims: "Counts over the customer's interactions with the brand up to as_of, which the reasons rest on.",
      formula: `Contacts of 30 days, of these the negative ones (mood at the end up to ${MOODS.negative}; null where none had words that could be read), and of ${effort.repeatDays} days those within ${effort.repeatDays} days of an earlier contact about the same case; cases open or closed without a solution; the cause of separate complaints in at least two of three calendar months of the brand; the mood at the end of the last contact with words; facts counts conversations. contacts_only is true where nothing is known but that there were contacts: no words, outcome, cause or rating.`,
      source: [
        'consumers/datasets/churn_risk/score.ts',
        'consumers/datasets/churn_risk/history.ts',
        'consumers/datasets/churn_risk/moods.ts',
        'consumers/datasets/churn_risk/recurrence.ts',
      ],
      experimental: true,
      caveats: [
        'A count is a lower bound where facts_dropped is true.',
        'Where contacts_only is true, the score rests on how often the customer made contact.',
      ],
      changes: [
        {
          version: 'churn-priors-4',
          change:
            'Negative contacts are those whose end is negative, by the sentiment of brand_sentiment-rules-4 and a new limit. A cause recurs in complaints alone, by the calendar of the brand. contacts_only is new.',
        },
        { version: 'churn-priors-3', change: 'Negative contacts and causes are those of brand_sentiment-rules-3.' },
        { version: 'churn-priors-1', change: 'First definition.' },
      ],
    },
  ],
)
