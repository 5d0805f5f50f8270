import { bigint, boolean, dataset, instant, int, optional, reserved, strings, text, word } from './dataset.ts'

/** Who speaks for or against the brand: one row per statement or act, never a score. */
export const referralSignals = dataset({
  name: 'referral_signals',
  grain:
    'One row per statement or act of word of mouth, for or against; and a marker row for a revision that brings words, ratings or a referral without one, so that what takes words back takes the row back. A revision that brings none of these has no row: it was not asked.',
  key: ['signal_id', 'revision'],
  revisions: 'replaced',
  caveats: [
    'Read `referral_signals_latest`: it keeps the rows of the highest revision only and leaves the markers out.',
    'An NPS answer is not word of mouth: it says what somebody would do when asked.',
    'Rules over words, not measured yet: `contact_grade` is false everywhere. Do not write to anybody because of a row.',
    'A recovered, happy customer is not a referrer until he says so.',
  ],
  columns: {
    signal_id: text(1, 'The statement: a hash of dataset, interaction, type and place among the signals of that type.'),
    interaction_id: text(2, 'The interaction, stable for life: `{system}:{account}:{native id}`.'),
    revision: bigint(3, 'The version of the interaction at its source; only the highest counts.'),
    retracted: boolean(4, 'True for markers: this revision says nothing, or takes back what an older one said.'),
    customer_key: optional(text(5, 'Keyed pseudonym of the customer; null where he is not known or may not be analysed.')),
    brand: text(6, 'The brand, by id or name; unknown where the source does not say and no default is configured.', { filtered: true }),
    channel: text(7, 'How it took place: phone, email, chat, review, survey, in_person and so on.', { filtered: true }),
    visibility: word(8, ['public', 'private'], 'Whether others could read it.'),
    occurred_at: instant(9, 'When the contact began.', { filtered: true }),
    signal_type: word(
      10,
      [
        'nps_answer',
        'praise',
        'recommend',
        'stay',
        'warn',
        'leave',
        'referral_made',
        'referral_used',
        'review',
        'public_thanks',
        'public_complaint',
        'none',
      ],
      'What was said or done.',
      { filtered: true },
    ),
    direction: word(11, ['positive', 'negative', 'none'], 'For or against the target.'),
    tense: word(
      12,
      ['done', 'intends', 'advises', 'asks', 'none'],
      'Whether it was done, is meant to be done, or others are told to do it.',
    ),
    target: word(13, ['brand', 'product', 'agent', 'none'], 'Whom or what it is about, as far as the words of the clause say.'),
    advocacy_stated: optional(
      boolean(
        14,
        'True where the customer himself speaks for the brand or the product in his own words or by referring somebody; null for markers.',
      ),
    ),
    nps: optional(int(15, 'The answer to "how likely are you to recommend", 0 to 10; on the row of the answer only.')),
    nps_class: optional(word(16, ['promoter', 'passive', 'detractor'], 'From the answer: 9 and 10, 7 and 8, 0 to 6.')),
    nps_context: optional(word(17, ['relationship', 'transaction', 'unknown'], 'What the question was about.')),
    referral_code: optional(text(18, 'The code of the referral.')),
    advocate_key: optional(text(19, 'Keyed pseudonym of the one who referred.')),
    reach_followers: optional(bigint(20, 'Followers of a public author.')),
    insider: reserved(optional(boolean(21, 'Affiliates and staff; null until the reference table `insiders` is read.'))),
    contact_grade: reserved(
      boolean(
        22,
        'Whether the pattern was measured precise enough to act on (lower bound of its precision on natural text at least 0.90). No pattern is measured yet: always false.',
      ),
    ),
    consent_marketing: word(23, ['granted', 'denied', 'withdrawn', 'not_asked', 'unknown'], 'Consent to marketing contact.'),
    evidence: strings(24, 'The rule or the fact that decided, as a code; never the words of the customer.'),
    model_version: text(25, 'The version of the rules that derived the row.'),
  },
})
