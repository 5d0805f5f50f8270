import { bigint, boolean, dataset, instant, int, optional, strings, text, word } from './dataset.ts'
import { consentAnalysis, consentStated, localDay, npsScore, VERSION_OF_TABLES, withheldByPolicy } from './event-columns.ts'
import { referralSignalsUse } from './uses/referral_signals.ts'

/** Word of mouth for or against the brand: one row per statement or act, never a score. */
export const referralSignals = dataset({
  name: 'referral_signals',
  grain:
    'One row per statement or act of word of mouth, for or against. A revision that carries words, ratings or a referral but no signal has a marker row, which retracts the signals of earlier revisions. A revision that carries none of these has no row, because it says nothing about word of mouth.',
  key: ['signal_id', 'revision'],
  revisions: 'replaced',
  caveats: [
    'Rows can hold revisions that came after a refusal of consent and state nothing about it. `referral_signals_latest` leaves them out: read it.',
    'Read `referral_signals_latest`: it keeps only the rows of the highest revision and leaves out the marker rows.',
    'An NPS answer is not word of mouth: it says what the customer would do, not what they did.',
    'An interaction has a row for each statement. Count it once per direction.',
    'The rules over words are measured on labelled and on public texts (docs/signals.md). None is precise enough there, so `contact_grade` is false for every row that is written so far. Do not contact a customer because of a row.',
    'A customer who is happy again after a problem does not count as a referrer until they say so.',
  ],
  use: referralSignalsUse,
  columns: {
    signal_id: text(1, 'The id of the statement: a hash of dataset, interaction, type and position among the signals of that type.'),
    interaction_id: text(2, 'The id of the interaction: `{system}:{account}:{native id}`. It never changes.'),
    revision: bigint(3, 'The version of the interaction at its source. Only the highest revision counts.'),
    retracted: boolean(4, 'True for marker rows: this revision has no signal, or it retracts the signals of an older revision.'),
    customer_key: optional(text(5, 'Keyed pseudonym of the customer; null when the customer is unknown or analysis is not permitted.')),
    brand: text(6, 'The id or name of the brand; unknown when the source does not state one and no default is configured.', {
      filtered: true,
    }),
    channel: text(7, 'The channel of the contact: phone, email, chat, review, survey, in_person and so on.', { filtered: true }),
    visibility: word(8, ['public', 'private'], 'Whether other people could read the interaction.'),
    occurred_at: instant(9, 'When the interaction began.', { filtered: true }),
    signal_type: word(
      10,
      [
        'nps_answer',
        'praise',
        'recommend',
        'leave',
        'warn',
        'referral_made',
        'referral_used',
        'review',
        'public_thanks',
        'public_complaint',
        'none',
      ],
      'What the customer said or did: warn tells others to stay away, public_thanks thanks the firm where others read it; none for marker rows.',
      { filtered: true },
    ),
    direction: word(11, ['positive', 'negative', 'none'], 'Whether the signal is for or against the target.'),
    tense: word(
      12,
      ['done', 'intends', 'advises', 'asks', 'none'],
      'Whether the customer has done it, intends to do it, advises others to do it, or asks them to ("please avoid them"). Praise, thanks, reviews and complaints are done; none for NPS answers and marker rows. What is said under a condition ("I would recommend it if it worked") or asked ("would you recommend it?") has no row.',
    ),
    target: word(
      13,
      ['brand', 'product', 'agent', 'none'],
      'What the signal is about: of an answer or a review, what it rates; of words, what their clause names, and otherwise the brand. Leaving is always about the brand.',
    ),
    advocacy_stated: optional(
      boolean(
        14,
        'True when the customer speaks for the brand or the product in their own name, in a turn that neither feels negative nor tells anything against the firm, or when they referred somebody. Never true for insiders; null for marker rows.',
      ),
    ),
    nps: optional(
      int(
        15,
        'The answer to "how likely are you to recommend", 0 to 10; a fractional answer is rounded down. Only on the row of that answer.',
      ),
    ),
    nps_class: optional(
      word(16, ['promoter', 'passive', 'detractor'], 'The class of the NPS answer: promoter 9 and 10, passive 7 and 8, detractor 0 to 6.'),
    ),
    nps_context: optional(
      word(17, ['relationship', 'transaction', 'unknown'], 'Whether the NPS question was about the relationship or one transaction.'),
    ),
    referral_code: optional(text(18, 'The code of the referral.')),
    advocate_key: optional(text(19, 'Keyed pseudonym of the person who made the referral.')),
    reach_followers: optional(bigint(20, 'The number of followers of a public author.')),
    insider: optional(
      boolean(
        21,
        'True for staff and affiliates, who are listed in the reference table `insiders`; null when no line of the table applies or the customer is unknown.',
      ),
    ),
    contact_grade: boolean(
      22,
      'True when the pattern is measured to be precise enough to act on: 100 or more rows judged, from two or more sources of natural text, and a lower bound of precision of at least 0.90. False for every pattern that is less precise or was not measured.',
    ),
    consent_marketing: word(23, ['granted', 'denied', 'withdrawn', 'not_asked', 'unknown'], "The customer's consent to marketing contact."),
    evidence: strings(24, "The rule or fact that decided, as a code; never the customer's words."),
    model_version: text(25, `The versions of the rules and of the model of sentiment that derived the row. ${VERSION_OF_TABLES}`),
    consent_stated: consentStated(26),
    consent_analysis: consentAnalysis(27),
    withheld_by_policy: withheldByPolicy(28),
    local_day: localDay(29),
    nps_score: npsScore(30),
  },
})
