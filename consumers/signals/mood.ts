import type { brandSentiment } from '../../schemas/datasets/brand_sentiment.ts'
import type { Row } from '../../schemas/datasets/dataset.ts'
import type { DeclaredSignal } from './signal.ts'

type Column = Extract<keyof Row<typeof brandSentiment>, string>

/** How the customer felt, and what that may do to the brand. */
export const moodSignals: readonly DeclaredSignal<Column>[] = [
  {
    name: 'sentiment',
    columns: [
      'sentiment_score',
      'p_negative',
      'p_neutral',
      'p_positive',
      'sentiment_label',
      'sentiment_basis',
      'confidence',
      'calibrated',
      'start_score',
      'end_score',
      'evidence',
    ],
    claims:
      "How the customer felt about the firm, its people or its product in this interaction, by the customer's own words. Words of agents, bots and systems do not count. Where the model does not read the language, what the analysis of the source says.",
    formula:
      'Each turn of the customer gets two logits from a linear model: the sum of the weights of its words, denied words, pairs of words, phrases of the service lexicon and five lexicon numbers. The logits of the turns are averaged with the weights sqrt(words, at most 100) x lateness (1 to 2) x (strength + 0.15). Softmax gives p_negative, p_neutral and p_positive; sentiment_score = p_positive - p_negative. start_score and end_score are the same over the first and the last third of three or more turns. The label is the likeliest of the three; it is uncertain below the limits of the model, where praise and a failure share a sentence, and where a denied trouble alone reads negative. evidence holds the eight entries that add most to the logit, and the codes of the statements and counts that decided other columns. sentiment_basis is words. It is vendor where the words are in a language that the model does not read, or are not here and their language is stated to be another: sentiment_score is then the score of the source, from its stated scale to -1 to 1; the label is that of the source (mixed is uncertain), or by the outer thirds of the range; the probabilities and the confidence are null. Else none.',
    source: [
      'consumers/language/model/sentiment.ts',
      'consumers/language/model/linear-model.ts',
      'consumers/language/model/sentiment-en.json',
      'consumers/datasets/brand_sentiment/vendor-mood.ts',
    ],
    experimental: false,
    caveats: [
      'Levels are not comparable between brands or channels, because the probabilities are not calibrated on their data; ranks and trends are.',
      'Irony that names no failure, and trouble told without any word of the model, are missed.',
      'In languages other than English there is only the analysis of the source, where it sends one. It is another scale: do not compare the two.',
    ],
    changes: [
      { version: 'brand_sentiment-rules-5', change: 'The mean of these weights and of weights trained with sixteen more authors.' },
      {
        version: 'brand_sentiment-rules-4',
        change:
          'Another name, a missing apostrophe and another spelling of a word no longer move a score. The analysis of the source counts where the model does not read the language; sentiment_basis tells.',
      },
      {
        version: 'brand_sentiment-rules-3',
        change: 'A linear model replaces the sum of the lexicons. calibrated stays false. evidence names what adds most to the logit.',
      },
      {
        version: 'brand_sentiment-rules-2',
        change: 'Spellings that meant the opposite are corrected; emoticons are no longer negated.',
      },
      { version: 'brand_sentiment-rules-1', change: 'First definition: two lexicons, averaged over the turns.' },
    ],
  },
  {
    name: 'severe',
    columns: ['severe', 'severe_basis'],
    claims:
      'The customer threatens with law, regulators or publicity, reports a danger to health or safety, or tells of a failure that was repeated at least three times.',
    formula:
      "True where a rule of `severe` finds it in the customer's words, at a third attempt (contact_attempt >= 3), and at a second reopening (reopen_count >= 2). False where the words are English and no rule finds it. Null where the words cannot be read. severe_basis is counts where the attempts or reopenings decide, words where the words do, else none.",
    source: ['consumers/datasets/brand_sentiment/conduct.ts', 'consumers/language/phrases/temper/temper.ts'],
    experimental: true,
    caveats: ['A lawyer, a hospital or a journalist who is only named is not severe.'],
    changes: [
      {
        version: 'brand_sentiment-rules-7',
        change:
          'More ways to threaten, to report harm and to count failures. Contacts that are counted are not severe; attempts in vain are.',
      },
      { version: 'brand_sentiment-rules-6', change: 'A date, a name and the harm of an animal that is well again are not severe.' },
      { version: 'brand_sentiment-rules-5', change: 'More ways to go public, to report harm and to count failures.' },
      { version: 'brand_sentiment-rules-4', change: 'More ways to threaten and to report danger. severe_basis is new.' },
      {
        version: 'brand_sentiment-rules-3',
        change: 'More ways to threaten and to report danger; repeated failures are told by words, too.',
      },
      { version: 'brand_sentiment-rules-2', change: 'Single words no longer count; a threat with a condition does.' },
      { version: 'brand_sentiment-rules-1', change: 'First definition.' },
    ],
  },
  {
    name: 'escalation',
    columns: ['escalation_asked'],
    claims: 'The customer asks for a manager, a supervisor, the complaints department or someone with authority.',
    formula:
      'True where a rule of `escalation` finds it in the words of the customer. False where the words are English and none does. Null where the words cannot be read.',
    source: [
      'consumers/datasets/brand_sentiment/derive.ts',
      'consumers/language/phrases/temper/escalation.ts',
      'consumers/language/phrases/temper/escalation-asks.ts',
      'consumers/language/phrases/temper/formal-complaints.ts',
    ],
    experimental: false,
    caveats: ['About four of ten such requests are found on the labelled texts: false does not say that there was none.'],
    changes: [{ version: 'brand_sentiment-rules-4', change: 'First definition.' }],
  },
  {
    name: 'emotions',
    columns: ['emotions'],
    claims: 'The kinds of feeling that the customer names of themselves: anger, worry, disappointment, relief.',
    formula:
      'Each kind that a rule finds in the words of the customer, once, in the order in which they name them. A denied feeling does not count. Empty where none is named or the words cannot be read.',
    source: ['consumers/datasets/brand_sentiment/emotions.ts'],
    experimental: true,
    caveats: ['No text has been read for it: how often it is right is not known.', 'A feeling that is shown and not named is missed.'],
    changes: [{ version: 'brand_sentiment-rules-4', change: 'First definition.' }],
  },
  {
    name: 'brand_impact',
    columns: ['brand_impact', 'brand_impact_negative', 'brand_impact_positive'],
    claims:
      'How much this interaction may do for or against the brand: an index that ranks interactions, as a whole and with the harm and the good apart.',
    formula:
      'sentiment_score x severity (1.5 when severe, else 1) x audience (0.6 in private; in public 1 + 0.15 x log10(1 + followers), at most 2), limited to -1 to 1. brand_impact_negative is the same of minus the mean p_negative of the last third of the turns of the customer, and brand_impact_positive that of their mean p_positive without severity. Null where sentiment_score is null, and the two where the probabilities are. resolved and painless are not part of it.',
    source: ['consumers/datasets/brand_sentiment/impact.ts'],
    experimental: true,
    caveats: ['The weights are priors, set by hand. The index is not a measured effect on sales, churn or reputation.'],
    changes: [
      {
        version: 'brand_sentiment-rules-4',
        change: 'brand_impact_negative and brand_impact_positive are new; sentiment_score and severe have new definitions.',
      },
      { version: 'brand_sentiment-rules-3', change: 'The formula is the same; sentiment_score and severe have new definitions.' },
      { version: 'brand_sentiment-rules-1', change: 'First definition.' },
    ],
  },
]
