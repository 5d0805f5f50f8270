import type { referralSignals } from '../../schemas/datasets/referral_signals.ts'
import type { Row } from '../../schemas/datasets/dataset.ts'
import type { DeclaredSignal } from './signal.ts'

type Column = Extract<keyof Row<typeof referralSignals>, string>

/** The columns of a row that is one statement or act. */
export const STATEMENT_COLUMNS: readonly Column[] = ['signal_type', 'direction', 'tense', 'target', 'evidence']
const RULES = 'consumers/language/rules/word-of-mouth.ts'
const TAKEN_AS_SAID = 'consumers/language/rules/taken-as-said.ts'
const TARGET = 'consumers/language/rules/target-of.ts'
const NOT_MEANT = 'A question, a condition before it, a wish, a quotation and what somebody else said do not count.'
const NO_CONDITION = 'Neither does what a condition behind it takes back ("I would recommend it if it worked").'
const TARGET_TOLD = 'What the clause names gives the target: an agent, a product, else the brand.'
const TENSE_TOLD = 'The words of the sentence give the tense: done, intends, asks where the customer asks others to do it, else advises.'
const NO_FAILURE = 'Neither does what stands beside a failure in its sentence.'

/** A statement that rules find in the words of the customer. */
const told = (
  name: string,
  claims: string,
  /** What else does not count, and how tense and target are told. */
  limits: readonly string[],
  phrases: string,
  rest: Pick<DeclaredSignal<Column>, 'experimental' | 'caveats' | 'changes'>,
): DeclaredSignal<Column> => ({
  name,
  columns: STATEMENT_COLUMNS,
  claims,
  formula: [`One row for each rule of \`${name}\`, target and tense in the words of the customer.`, NOT_MEANT, ...limits].join(' '),
  source: [RULES, TAKEN_AS_SAID, TARGET, phrases],
  ...rest,
})

/** What customers tell for or against the brand in words. */
export const toldSignals: readonly DeclaredSignal<Column>[] = [
  told(
    'recommend',
    'The customer recommends the firm or its product, has recommended it, or will.',
    [NO_CONDITION, NO_FAILURE, TENSE_TOLD, TARGET_TOLD],
    'consumers/language/phrases/telling-others/recommending.ts',
    {
      experimental: false,
      caveats: ['Not told in posts: of the recommendations found there none was one of the firm.'],
      changes: [
        { version: 'referral_signals-rules-7', change: 'More ways to recommend: by name, by a card, by bidding readers come.' },
        { version: 'referral_signals-rules-6', change: 'Ways that public texts prove wrong are gone.' },
        { version: 'referral_signals-rules-5', change: 'More ways to speak for the firm and to bid others come.' },
        {
          version: 'referral_signals-rules-4',
          change:
            'More ways to recommend. Not under a condition behind it; who asks others to do it has the tense asks; one row for each target and tense.',
        },
        { version: 'referral_signals-rules-3', change: 'More ways to recommend.' },
        { version: 'referral_signals-rules-2', change: 'Not in posts; "can\'t recommend them" is not a recommendation.' },
        { version: 'referral_signals-rules-1', change: 'First definition.' },
      ],
    },
  ),
  told(
    'praise',
    'The customer says that the firm, its product or an agent is or was very good.',
    [NO_CONDITION, NO_FAILURE, 'The tense is done.', TARGET_TOLD],
    'consumers/language/phrases/praising/praising.ts',
    {
      experimental: true,
      caveats: ['Praise beside a failure in one sentence is not told.'],
      changes: [
        { version: 'referral_signals-rules-6', change: 'Friendly or helpful people are praised only with a word such as very.' },
        { version: 'referral_signals-rules-5', change: 'More ways, also by an image.' },
        {
          version: 'referral_signals-rules-4',
          change: 'Not under a condition behind it. More words name agents and products as the target; one row for each target.',
        },
        { version: 'referral_signals-rules-3', change: 'More ways to praise people, things and results.' },
        { version: 'referral_signals-rules-2', change: '"Could be better" is not praise.' },
        { version: 'referral_signals-rules-1', change: 'First definition.' },
      ],
    },
  ),
  told(
    'public_thanks',
    'The customer thanks the firm or an agent for something they did, where others read it.',
    [NO_FAILURE, 'The tense is done.', TARGET_TOLD],
    'consumers/language/phrases/praising/thanking.ts',
    {
      experimental: false,
      caveats: ['Thanks are for the firm and do not recommend it to others.'],
      changes: [
        { version: 'referral_signals-rules-4', change: 'More words name agents and products as the target; one row for each target.' },
        { version: 'referral_signals-rules-3', change: 'A statement of thanks in public.' },
        { version: 'referral_signals-rules-2', change: 'Not told: fewer than half of the positive posts were thanks.' },
        { version: 'referral_signals-rules-1', change: 'First definition: a positive post.' },
      ],
    },
  ),
  told(
    'leave',
    'The customer has left the firm, is leaving it, or will not buy from it again.',
    [NO_CONDITION, 'The words of the sentence give the tense: done, else intends.', 'The target is the brand.'],
    'consumers/language/phrases/leaving/leaving.ts',
    {
      experimental: true,
      caveats: ['Leaving another firm, a call or a queue does not count.'],
      changes: [
        { version: 'referral_signals-rules-7', change: 'More ways to leave, also for a firm that is named.' },
        {
          version: 'referral_signals-rules-6',
          change: 'Signing for something, a seat that would not go back and another place for a holiday are no leaving.',
        },
        { version: 'referral_signals-rules-5', change: 'More ways to leave, also over and done ones.' },
        {
          version: 'referral_signals-rules-4',
          change:
            'More ways to leave. Not under a condition behind it, and not where the customer asks others to do it. The target is always the brand.',
        },
        { version: 'referral_signals-rules-3', change: 'More ways to leave, farewells too.' },
        { version: 'referral_signals-rules-2', change: 'Who switches to the firm does not leave.' },
        { version: 'referral_signals-rules-1', change: 'First definition.' },
      ],
    },
  ),
  told(
    'warn',
    'The customer tells others to stay away from the firm, has warned them, or will.',
    [TENSE_TOLD, TARGET_TOLD],
    'consumers/language/phrases/telling-others/warning.ts',
    {
      experimental: true,
      caveats: ['A warning to the firm does not count.'],
      changes: [
        { version: 'referral_signals-rules-7', change: 'More ways to warn: outcries, and others who were kept away.' },
        { version: 'referral_signals-rules-6', change: 'Ways that public texts prove wrong are gone.' },
        { version: 'referral_signals-rules-5', change: 'More ways to warn. "Do not use them" is a warning.' },
        {
          version: 'referral_signals-rules-4',
          change: 'More ways to warn. Who asks others to stay away has the tense asks; one row for each target and tense.',
        },
        { version: 'referral_signals-rules-3', change: 'Told again, by other rules.' },
        { version: 'referral_signals-rules-2', change: 'Not told: too few were warnings.' },
        { version: 'referral_signals-rules-1', change: 'First definition.' },
      ],
    },
  ),
]
