import { bigint, boolean, dataset, instant, longText, optional, strings, text, word } from './dataset.ts'
import { consentAnalysis, consentStated, localDay, VERSION_OF_TABLES, withheldByPolicy } from './event-columns.ts'
import { quotesUse } from './uses/restricted.ts'

/** What a quote can be about: what is rare, and what the rules are more often right about, first. */
export const QUOTE_KINDS = ['idea', 'policy', 'need', 'complaint', 'praise', 'promise', 'other'] as const

/** The sentences behind the signals. The only dataset for analysts that holds words. */
export const quotes = dataset({
  name: 'quotes',
  grain:
    'One row per quoted sentence, at most five per interaction. A revision that carries words or ratings but no sentence to quote has a marker row, which retracts the quotes of earlier revisions. A revision that carries neither has no row.',
  key: ['signal_id', 'revision'],
  restricted: true,
  revisions: 'replaced',
  expires: 'quote',
  caveats: [
    'Restricted, and off unless `SIGNALS_KEEP_QUOTES` is true: it holds what people said. Structured identifiers and known names are masked (docs/masking.md); a sentence may still tell who said it.',
    'Erasure is not built yet. `signals-consume expire quotes` empties `quote` when `SIGNALS_QUOTES_RETENTION_DAYS` days have passed since the event arrived; run it every day. Do not delete the files (docs/retention.md).',
    'Read `quotes_latest`: it leaves out what a later revision took back, the marker rows, and what a refusal of consent covers. The files keep the words of such rows until they expire.',
    'A sentence is chosen by rules in English whose precision is not measured on natural text yet (docs/signals.md). Read it before you repeat it.',
    'Nothing is quoted of an interaction in which the customer tells of a hardship (bereavement, illness, money trouble), and no sentence with an insult.',
    'A quote of an agent tells of a rule, a tool or an idea. It is not for judging a person at work.',
  ],
  use: quotesUse,
  columns: {
    signal_id: text(1, 'The id of the quote: a hash of dataset, interaction, speaker and position among the quotes of that speaker.'),
    interaction_id: text(2, 'The id of the interaction: `{system}:{account}:{native id}`. It never changes.'),
    revision: bigint(3, 'The version of the interaction at its source. Only the highest revision counts.'),
    retracted: boolean(4, 'True for marker rows: this revision has no quote, or it retracts the quotes of an older revision.'),
    customer_key: optional(text(5, 'Keyed pseudonym of the customer; null when the customer is unknown or analysis is not permitted.')),
    brand: text(6, 'The id or name of the brand; unknown when the source does not state one and no default is configured.', {
      filtered: true,
    }),
    channel: text(7, 'The channel of the contact: phone, email, chat, review, survey, in_person and so on.', { filtered: true }),
    visibility: word(
      8,
      ['public', 'private'],
      'Whether other people could read the sentence: public only where both the interaction and the turn are public.',
    ),
    occurred_at: instant(9, 'When the interaction began.', { filtered: true }),
    speaker: word(10, ['customer', 'agent', 'none'], 'Who said it; none for marker rows.', { filtered: true }),
    kind: word(
      11,
      [...QUOTE_KINDS, 'none'],
      'What the sentence is about: praise and complaint of the firm, its product or its people; a need of the customer; a promise of the firm that the customer recalls; a rule, a tool or a sales target that binds an agent; an idea of an agent; other for leaving the firm and asking for somebody with authority; none for marker rows.',
      { filtered: true },
    ),
    quote: optional(
      longText(
        12,
        'The sentence, at most 500 characters, as it is in the masked event. "…" stands where it was cut. Null for marker rows, and when the retention has passed.',
      ),
    ),
    evidence: strings(13, 'The codes of what was found in the sentence, as labelled/guideline.md defines them.'),
    consent_marketing: word(14, ['granted', 'denied', 'withdrawn', 'not_asked', 'unknown'], "The customer's consent to marketing contact."),
    model_version: text(15, `The versions of the rules and of the model of sentiment that chose the row. ${VERSION_OF_TABLES}`),
    consent_stated: consentStated(16),
    consent_analysis: consentAnalysis(17),
    withheld_by_policy: withheldByPolicy(18),
    local_day: localDay(19),
  },
})
