import { bigint, boolean, dataset, double, duration, instant, int, optional, reserved, strings, text, word } from './dataset.ts'
import { consentAnalysis, consentStated, localDay, npsScore, VERSION_OF_TABLES, withheldByPolicy } from './event-columns.ts'

/** How each contact treated the customer and how the customer felt: one row per interaction revision, with reasons and abstentions. */
export const brandSentiment = dataset({
  name: 'brand_sentiment',
  grain: 'One row per interaction revision, with or without words, so that contacts without words are counted too.',
  key: ['interaction_id', 'revision'],
  revisions: 'merged',
  caveats: [
    'Read `brand_sentiment_latest` for one row per interaction: a single revision may state only some of the columns.',
    'Rows can hold revisions that came after a refusal of consent and state nothing about it. `brand_sentiment_latest` leaves them out: read it.',
    'Aggregate `p_negative` and `p_positive`, never the labels. Report n and the share that is null, unknown or uncertain.',
    'The scores are not calibrated: ranks and trends are comparable across brands and channels, levels are not.',
    '`resolved` and `painless` are separate questions; `brand_impact` contains neither.',
    'Null means that the words could not be analysed (there are none, or there are no rules for the language). False and `none` mean that the rules looked and found nothing.',
  ],
  columns: {
    interaction_id: text(1, 'The id of the interaction: `{system}:{account}:{native id}`. It never changes.'),
    revision: bigint(2, 'The version of the interaction at its source. For each column, the highest revision that states a value counts.'),
    retracted: boolean(
      3,
      'True when this revision retracts the interaction: it was redacted, deleted or found to be spam, or analysis is not permitted.',
    ),
    brand: text(4, 'The id or name of the brand; unknown when the source does not state one and no default is configured.', {
      filtered: true,
      unstated: 'unknown',
    }),
    channel: text(5, 'The channel of the contact: phone, email, chat, review, survey, in_person and so on.', { filtered: true }),
    visibility: word(6, ['public', 'private'], 'Whether other people could read the interaction.'),
    customer_key: optional(text(7, 'Keyed pseudonym of the customer; null when the customer is unknown or analysis is not permitted.')),
    customer_stage: word(
      8,
      ['prospect', 'current', 'former', 'unknown'],
      "The customer's relation to the firm at the time of the interaction.",
    ),
    language: optional(text(9, 'The language of the conversation as the source states it, BCP 47.')),
    occurred_at: instant(10, 'When the interaction began.', { filtered: true }),
    sentiment_score: optional(
      double(
        11,
        "p_positive - p_negative over the customer's turns; null without words, and in a language that the rules do not cover.",
        [-1, 1],
      ),
    ),
    p_negative: optional(
      double(12, 'The probability that the customer was displeased. p_negative, p_neutral and p_positive add up to 1.', [0, 1]),
    ),
    p_neutral: optional(double(13, 'The probability that the customer was neither displeased nor pleased.', [0, 1])),
    p_positive: optional(double(14, 'The probability that the customer was pleased.', [0, 1])),
    sentiment_label: optional(
      word(
        15,
        ['negative', 'neutral', 'positive', 'uncertain'],
        'The most likely of the three. Uncertain when two are close, when praise and a failure occur together, or when the language is unknown; null without words.',
      ),
    ),
    confidence: optional(double(16, 'The probability of the label, lowered when a rating contradicts the label.', [0, 1])),
    calibrated: boolean(17, 'Always false: the probabilities are priors that no labelled data of this brand has confirmed.'),
    start_score: optional(double(18, "The score of the first third of the customer's turns; null below three turns.", [-1, 1])),
    end_score: optional(double(19, "The score of the last third of the customer's turns; null below three turns.", [-1, 1])),
    severe: optional(
      boolean(
        20,
        'True when the customer threatens to sue or to go public or reports danger, at a third attempt, and at a second reopening; null when the words could not be analysed.',
      ),
    ),
    resolved: word(
      21,
      ['yes', 'no', 'unknown'],
      "Whether the customer's case was solved at the time of this report. Silence, automatic closing and abandonment count as unknown.",
    ),
    resolved_basis: word(22, ['customer', 'rating', 'agent', 'none'], 'The source of `resolved`: the strongest that states an answer.', {
      unstated: 'none',
    }),
    effort_score: optional(
      double(
        23,
        "The customer's effort, 0 = none. The customer's own answer when they were asked, otherwise computed from the channel's waits, detours and repeats.",
        [0, 1],
      ),
    ),
    effort_coverage: optional(
      double(24, 'The share of the facts expected for the channel that the source states; null when none is expected.', [0, 1]),
    ),
    painless: word(
      25,
      ['yes', 'no', 'unknown'],
      'Yes when the customer says so, or when the effort is below 0.35 even if every fact the source does not state had its worst value. One strong fact is enough for no.',
    ),
    effort_reasons: strings(
      26,
      'What caused the effort: long_wait, deep_menu, transferred, long_hold, slow_reply, slow_resolution, had_to_repeat, gave_up, said_hard.',
    ),
    cause: optional(
      word(
        27,
        [
          'billing',
          'delivery',
          'product',
          'booking_website',
          'outage',
          'contact_centre',
          'on_site_staff',
          'sales_promise',
          'policy',
          'other',
          'cannot_tell',
        ],
        'The function of the firm that caused the contact; null when there was nothing to analyse.',
      ),
    ),
    cause_2: optional(text(28, 'A second cause, when two stand out.')),
    cause_confidence: optional(double(29, 'The confidence in the cause: a prior for each basis, not a measured share.', [0, 1])),
    cause_basis: word(
      30,
      ['source', 'rules', 'model', 'none'],
      'The source of the cause. A reason that the source system states always takes precedence.',
      {
        unstated: 'none',
      },
    ),
    driver: reserved(optional(text(31, 'What drove the sentiment; experimental, null until it is measured.'))),
    brand_impact: optional(
      double(
        32,
        'Sentiment x severity x visibility and reach, limited to -1 to 1: an index with published prior weights, not a measured effect. Null when the sentiment is null.',
        [-1, 1],
      ),
    ),
    empathy: word(
      33,
      ['shown', 'scripted', 'missing', 'not_needed', 'unknown'],
      'Whether an upset customer was met with empathy. Unknown unless the rules are certain; missing is not assigned yet.',
    ),
    human_marks: strings(
      34,
      'What the agents did in a personal or impersonal way: ownership, question, uses_history, pitch, as far as the rules find it.',
    ),
    conduct: word(35, ['ok', 'abusive', 'unknown'], 'Abuse by the customer, in the second person only. Never shown in customer views.'),
    offer_reaction: word(36, ['none', 'welcome', 'rejected', 'annoyed', 'unknown'], "The customer's reaction to the last offer."),
    promise: word(
      37,
      ['none', 'mentioned', 'contradicted', 'unknown'],
      'Whether the customer mentions a promise. contradicted needs a live claim in `campaigns` and is not assigned yet.',
    ),
    promise_campaign: reserved(
      optional(text(38, 'The campaign that made the promise; null until the reference table `campaigns` is read.')),
    ),
    voice: optional(
      word(
        39,
        ['none', 'policy', 'sales_pressure', 'tools', 'idea'],
        'What the agent says prevented them from helping, or would help; null without words of an agent.',
      ),
    ),
    competitor: optional(
      text(
        40,
        'The competitor that the customer names first, as its code in the reference table `competitors`; null when none is named or the table has no line for the brand.',
      ),
    ),
    competitor_stance: reserved(
      optional(
        word(
          41,
          ['leaving_to', 'better', 'worse', 'mention'],
          'What the customer says about the competitor; null when `competitor` is null.',
        ),
      ),
    ),
    needs: reserved(strings(42, 'The needs that are stated, as codes of the configured list; empty until there is such a list.')),
    pains: reserved(strings(43, 'The pains that are stated, as codes of the configured list; empty until there is such a list.')),
    missing_content: reserved(optional(text(44, 'What the customer looked for and did not find; null until it is measured.'))),
    products_mentioned: strings(
      45,
      'The products that the customer names, as their codes in the reference table `products`, in the order of their first mention.',
    ),
    evidence: strings(46, "The lexicon entries and fact codes that decided, strongest first; never the customer's words."),
    nps: optional(int(47, 'The answer to "how likely are you to recommend", 0 to 10; a fractional answer is rounded down.')),
    csat_score: optional(double(48, 'The satisfaction rating, 1 = satisfied.', [0, 1])),
    reach_followers: optional(bigint(49, 'The number of followers of a public author.')),
    handle_ms: optional(duration(50, 'Handle time: talk, hold and after-contact work together.')),
    model_version: text(51, `The versions of the rules and of the model of sentiment that derived the row. ${VERSION_OF_TABLES}`),
    consent_stated: consentStated(52),
    consent_analysis: consentAnalysis(53),
    withheld_by_policy: withheldByPolicy(54),
    local_day: localDay(55),
    time_quality: word(
      56,
      ['exact', 'zone_assumed', 'no_later_than', 'received_only'],
      'How reliable occurred_at is, as in `interactions`.',
    ),
    nps_score: npsScore(57),
  },
})
