import { referralSignals } from '../../schemas/datasets/referral_signals.ts'
import { declareSignals } from './signal.ts'
import { STATEMENT_COLUMNS, toldSignals } from './told.ts'

const DERIVED = 'consumers/datasets/referral_signals/derive.ts'

/** Word of mouth: each row is one statement or act. */
export const referralSignalsSignals = declareSignals(
  referralSignals,
  [
    'signal_id',
    'interaction_id',
    'revision',
    'retracted',
    'customer_key',
    'brand',
    'channel',
    'visibility',
    'occurred_at',
    'reach_followers',
    'consent_marketing',
    'model_version',
    'consent_stated',
    'consent_analysis',
    'withheld_by_policy',
    'local_day',
  ],
  [
    ...toldSignals,
    {
      name: 'nps_answer',
      columns: ['signal_type', 'direction', 'target', 'nps', 'nps_score', 'nps_class', 'nps_context', 'evidence'],
      claims: 'What the customer answered to "how likely are you to recommend". It says what they would do, and not what they did.',
      formula:
        'One row for each NPS rating of the interaction: promoter 9 and 10, passive 7 and 8, detractor 0 to 6; a fractional answer is rounded down.',
      source: [DERIVED, 'consumers/datasets/nps.ts'],
      experimental: false,
      caveats: ['Answers about the relationship and about one transaction must not be mixed.'],
      changes: [{ version: 'referral_signals-rules-1', change: 'First definition.' }],
    },
    {
      name: 'referral',
      columns: ['signal_type', 'direction', 'tense', 'target', 'referral_code', 'advocate_key', 'evidence'],
      claims: 'The customer referred somebody (referral_made) or came by a referral (referral_used).',
      formula:
        'referral_made where the source names the customer as the advocate; referral_used where it names another advocate, or a code.',
      source: [DERIVED],
      experimental: false,
      caveats: ['It holds what the source states; a referral that no source knows has no row.'],
      changes: [{ version: 'referral_signals-rules-1', change: 'First definition.' }],
    },
    {
      name: 'review',
      columns: STATEMENT_COLUMNS,
      claims: 'The customer published a review, for or against the firm or its product.',
      formula: 'One row for each review: by its rating (positive from 0.75, negative up to 0.25), or without one by sentiment_label.',
      source: [DERIVED],
      experimental: false,
      caveats: [],
      changes: [
        { version: 'referral_signals-rules-4', change: 'Reviews without a rating are judged by the sentiment of brand_sentiment-rules-4.' },
        { version: 'referral_signals-rules-3', change: 'Reviews without a rating are judged by the new sentiment.' },
        { version: 'referral_signals-rules-1', change: 'First definition.' },
      ],
    },
    {
      name: 'public_complaint',
      columns: STATEMENT_COLUMNS,
      claims: 'The customer complains where others read it.',
      formula: 'A public post or comment whose sentiment_label is negative.',
      source: [DERIVED],
      experimental: false,
      caveats: ['It is as right as the label negative is.'],
      changes: [
        { version: 'referral_signals-rules-4', change: 'By the sentiment of brand_sentiment-rules-4.' },
        { version: 'referral_signals-rules-3', change: 'By the new sentiment.' },
        { version: 'referral_signals-rules-1', change: 'First definition.' },
      ],
    },
    {
      name: 'advocacy_stated',
      columns: ['advocacy_stated', 'insider'],
      claims:
        'The customer speaks for the brand or the product in their own name, in a turn that holds nothing against the firm, or referred somebody, and is not an insider.',
      formula:
        'True for praise and recommend whose target is not an agent and whose subject is not somebody else, where the chance of a negative mood of the turn is below 0.5 and the turn tells nothing against the firm (leaving, a warning, another firm that is better, not solved, had to come again, severe, insults, a broken promise); and for referral_made. False where insider is true. insider comes from the reference table `insiders`, in force at occurred_at; null where the table is empty or the customer is unknown.',
      source: [DERIVED, 'consumers/language/rules/advocacy.ts'],
      experimental: true,
      caveats: [
        'A customer who is happy again after a problem does not count until they say so.',
        'An insider whom no line of the table names counts as a customer.',
      ],
      changes: [
        {
          version: 'referral_signals-rules-4',
          change: 'Only in their own name, and not in a turn that feels negative or tells anything against the firm.',
        },
        { version: 'referral_signals-rules-2', change: 'Never true for those whom the reference table `insiders` lists.' },
        { version: 'referral_signals-rules-1', change: 'First definition.' },
      ],
    },
    {
      name: 'contact_grade',
      columns: ['contact_grade'],
      claims: 'The pattern that found the row is measured to be precise enough to act on.',
      formula:
        'True where the evidence of the row, or its type, stands in the table of measured patterns with 100 judged rows or more, of two sources of natural text or more, and a lower bound of precision (Wilson, 95 %) of 0.90 or more. Else false.',
      source: ['consumers/datasets/referral_signals/measured-patterns.ts'],
      experimental: true,
      caveats: ['No pattern has been judged on natural text yet, so it is false in every row.'],
      changes: [{ version: 'referral_signals-rules-4', change: 'First definition.' }],
    },
  ],
)
