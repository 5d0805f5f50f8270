import { referralSignals } from '../../schemas/datasets/referral_signals.ts'
import type { Row } from '../../schemas/datasets/dataset.ts'
import { declareSignals, type DeclaredSignal } from './signal.ts'

type Column = keyof Row<typeof referralSignals> & string

const ROW: readonly Column[] = ['signal_type', 'direction', 'tense', 'target', 'evidence']
const RULES = 'consumers/language/rules/word-of-mouth.ts'
const DERIVED = 'consumers/datasets/referral_signals/derive.ts'
const NOT_AFTER = 'A question, a condition, a wish, a quotation and what somebody else said do not count.'

/** A statement that rules find in the words of the customer. */
const told = (
  name: string,
  claims: string,
  phrases: string,
  rest: Pick<DeclaredSignal<Column>, 'experimental' | 'caveats' | 'changes'>,
): DeclaredSignal<Column> => ({
  name,
  columns: ROW,
  claims,
  formula: `One row for each rule of \`${name}\` that matches the words of the customer. ${NOT_AFTER} The words of the clause give tense and target.`,
  source: [RULES, phrases],
  ...rest,
})

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
    told(
      'recommend',
      'The customer recommends the firm or its product, has recommended it, or will.',
      'consumers/language/phrases/telling-others/recommending.ts',
      {
        experimental: false,
        caveats: ['Not told in posts: of the recommendations found there none was one of the firm.'],
        changes: [
          { version: 'referral_signals-rules-3', change: 'More ways to recommend.' },
          { version: 'referral_signals-rules-2', change: 'Not in posts; "can\'t recommend them" is not a recommendation.' },
          { version: 'referral_signals-rules-1', change: 'First definition.' },
        ],
      },
    ),
    told(
      'praise',
      'The customer says that the firm, its product or an agent is or was very good.',
      'consumers/language/phrases/praising/praising.ts',
      {
        experimental: true,
        caveats: ['Praise beside a failure in one sentence is not told.'],
        changes: [
          { version: 'referral_signals-rules-3', change: 'More ways to praise people, things and results.' },
          { version: 'referral_signals-rules-2', change: '"Could be better" is not praise.' },
          { version: 'referral_signals-rules-1', change: 'First definition.' },
        ],
      },
    ),
    told(
      'public_thanks',
      'The customer thanks the firm or an agent for something they did, where others read it.',
      'consumers/language/phrases/praising/thanking.ts',
      {
        experimental: false,
        caveats: ['Thanks are for the firm and do not recommend it to others.'],
        changes: [
          { version: 'referral_signals-rules-3', change: 'A statement of thanks in public.' },
          { version: 'referral_signals-rules-2', change: 'Not told: fewer than half of the positive posts were thanks.' },
          { version: 'referral_signals-rules-1', change: 'First definition: a positive post.' },
        ],
      },
    ),
    told(
      'leave',
      'The customer has left the firm, is leaving it, or will not buy from it again.',
      'consumers/language/phrases/leaving/leaving.ts',
      {
        experimental: true,
        caveats: ['Leaving another firm, a call or a queue does not count.'],
        changes: [
          { version: 'referral_signals-rules-3', change: 'More ways to leave, farewells too.' },
          { version: 'referral_signals-rules-2', change: 'Who switches to the firm does not leave.' },
          { version: 'referral_signals-rules-1', change: 'First definition.' },
        ],
      },
    ),
    told(
      'warn',
      'The customer tells others to stay away from the firm, has warned them, or will.',
      'consumers/language/phrases/telling-others/warning.ts',
      {
        experimental: true,
        caveats: ['A warning to the firm does not count.'],
        changes: [
          { version: 'referral_signals-rules-3', change: 'Told again, by other rules.' },
          { version: 'referral_signals-rules-2', change: 'Not told: too few were warnings.' },
          { version: 'referral_signals-rules-1', change: 'First definition.' },
        ],
      },
    ),
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
      columns: ROW,
      claims: 'The customer published a review, for or against the firm or its product.',
      formula: 'One row for each review: by its rating (positive from 0.75, negative up to 0.25), or without one by sentiment_label.',
      source: [DERIVED],
      experimental: false,
      caveats: [],
      changes: [
        { version: 'referral_signals-rules-3', change: 'Reviews without a rating are judged by the new sentiment.' },
        { version: 'referral_signals-rules-1', change: 'First definition.' },
      ],
    },
    {
      name: 'public_complaint',
      columns: ROW,
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
      claims: 'The customer speaks for the brand or the product in their own words, or referred somebody, and is not an insider.',
      formula:
        'True for praise and recommend whose target is not an agent, and for referral_made; false where insider is true. insider comes from the reference table `insiders`, in force at occurred_at.',
      source: [DERIVED],
      experimental: true,
      caveats: ['A customer who is happy again after a problem does not count until they say so.'],
      changes: [
        { version: 'referral_signals-rules-2', change: 'Never true for those whom the reference table `insiders` lists.' },
        { version: 'referral_signals-rules-1', change: 'First definition.' },
      ],
    },
  ],
)
