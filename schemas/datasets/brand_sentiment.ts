import { bigint, boolean, dataset, double, duration, instant, int, optional, reserved, strings, text, word } from './dataset.ts'

/** How each contact treated the customer and how he felt, one row per interaction revision, with reasons and abstentions. */
export const brandSentiment = dataset({
  name: 'brand_sentiment',
  grain: 'One row per interaction revision, with or without words, so that silence is seen and not lost.',
  key: ['interaction_id', 'revision'],
  revisions: 'merged',
  caveats: [
    'Read `brand_sentiment_latest` for one row per interaction: a revision may state only some of the columns.',
    'Aggregate `p_negative` and `p_positive`, never labels, and print n and the share that is null, unknown or uncertain.',
    'Not calibrated: levels are not comparable across brands or channels, ranks and trends are.',
    'Resolved and painless are two axes; `brand_impact` holds neither.',
    'Null means nobody could look (no words, no rules for the language); false and `none` mean looked and not found.',
  ],
  columns: {
    interaction_id: text(1, 'The interaction, stable for life: `{system}:{account}:{native id}`.'),
    revision: bigint(2, 'The version of the interaction at its source; the highest that states a column wins.'),
    retracted: boolean(3, 'True where this revision takes the interaction back: deleted, redacted, or analysis not allowed.'),
    brand: text(4, 'The brand, by id or name; unknown where the source does not say and no default is configured.', {
      filtered: true,
      unstated: 'unknown',
    }),
    channel: text(5, 'How it took place: phone, email, chat, review, survey, in_person and so on.', { filtered: true }),
    visibility: word(6, ['public', 'private'], 'Whether others could read it.'),
    customer_key: optional(text(7, 'Keyed pseudonym of the customer; null where he is not known or may not be analysed.')),
    customer_stage: word(8, ['prospect', 'current', 'former', 'unknown'], 'What the customer was to the firm.'),
    language: optional(text(9, 'The language of the conversation as the source states it, BCP 47.')),
    occurred_at: instant(10, 'When it began.', { filtered: true }),
    sentiment_score: optional(
      double(11, "p_positive - p_negative over the customer's turns; null without words or in a language the rules do not know.", [-1, 1]),
    ),
    p_negative: optional(double(12, 'How likely the customer was displeased; with p_neutral and p_positive it makes 1.', [0, 1])),
    p_neutral: optional(double(13, 'How likely he was neither.', [0, 1])),
    p_positive: optional(double(14, 'How likely he was pleased.', [0, 1])),
    sentiment_label: optional(
      word(
        15,
        ['negative', 'neutral', 'positive', 'uncertain'],
        'The likeliest of the three; uncertain where two are close, where praise stands beside a failure, or where the language is not known; null without words.',
      ),
    ),
    confidence: optional(double(16, 'The probability of the label, lowered where a rating says otherwise.', [0, 1])),
    calibrated: boolean(17, 'False: the probabilities are priors that no labelled set of this brand has confirmed.'),
    start_score: optional(double(18, "The score of the first third of the customer's turns; null below three turns.", [-1, 1])),
    end_score: optional(double(19, "The score of the last third of the customer's turns; null below three turns.", [-1, 1])),
    severe: optional(
      boolean(20, 'Threatens to sue or to go public, tells of danger, or of repeated failure with facts; null where nobody could look.'),
    ),
    resolved: word(
      21,
      ['yes', 'no', 'unknown'],
      'Whether the matter was solved when this was reported. Silence, automatic closing and abandonment are unknown.',
    ),
    resolved_basis: word(22, ['customer', 'rating', 'agent', 'none'], 'Who says so: the strongest that says anything.', {
      unstated: 'none',
    }),
    effort_score: optional(
      double(
        23,
        "What it cost the customer, 0 = nothing: his own answer where he was asked, else the channel's waits, detours and repeats.",
        [0, 1],
      ),
    ),
    effort_coverage: optional(
      double(24, "Share of the channel's expected facts that the source states; null where none is expected.", [0, 1]),
    ),
    painless: word(
      25,
      ['yes', 'no', 'unknown'],
      'Yes needs an effort below 0.35 even if every fact the source does not state were as bad as can be, or the answer of the customer; one strong fact is enough for no.',
    ),
    effort_reasons: strings(
      26,
      'What made it hard: long_wait, deep_menu, transferred, long_hold, slow_reply, slow_resolution, had_to_repeat, gave_up, said_hard.',
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
        'The function of the firm that produced the contact; null where there was nothing to look at.',
      ),
    ),
    cause_2: optional(text(28, 'A second cause, where two stand out.')),
    cause_confidence: optional(double(29, 'How sure the cause is: a prior by basis, not a measured share.', [0, 1])),
    cause_basis: word(30, ['source', 'rules', 'model', 'none'], "Where the cause comes from; the source's own reason always wins.", {
      unstated: 'none',
    }),
    driver: reserved(optional(text(31, 'What drove the feeling; experimental, null until it is measured.'))),
    brand_impact: optional(
      double(
        32,
        'Sentiment x severity x visibility and reach, cut at -1 and 1: an index with printed prior weights, not a measured effect. Null where sentiment is.',
        [-1, 1],
      ),
    ),
    empathy: word(
      33,
      ['shown', 'scripted', 'missing', 'not_needed', 'unknown'],
      'Whether an upset customer was met as one. Unknown unless the rules are sure; missing is never claimed yet.',
    ),
    human_marks: strings(
      34,
      'What the agents did like human beings, or not: ownership, question, uses_history, pitch, as far as rules find them.',
    ),
    conduct: word(35, ['ok', 'abusive', 'unknown'], 'Abuse by the customer, in the second person only. Never shown in customer views.'),
    offer_reaction: word(36, ['none', 'welcome', 'rejected', 'annoyed', 'unknown'], 'How the customer took the last offer made.'),
    promise: word(
      37,
      ['none', 'mentioned', 'contradicted', 'unknown'],
      'Whether the customer speaks of a promise; contradicted needs a live claim in `campaigns` and is not told yet.',
    ),
    promise_campaign: reserved(optional(text(38, 'The campaign that promised it; null until the reference table `campaigns` is read.'))),
    voice: optional(
      word(
        39,
        ['none', 'policy', 'sales_pressure', 'tools', 'idea'],
        'What the agent says stopped him from helping, or would help; null without words of an agent.',
      ),
    ),
    competitor: reserved(optional(text(40, 'The competitor named; null until the reference table `competitors` is read.'))),
    competitor_stance: reserved(
      optional(word(41, ['leaving_to', 'better', 'worse', 'mention'], 'What is said of the competitor; null with it.')),
    ),
    needs: reserved(strings(42, 'Needs stated, as codes of the configured list; empty until there is one.')),
    pains: reserved(strings(43, 'Pains stated, as codes of the configured list; empty until there is one.')),
    missing_content: reserved(optional(text(44, 'What the customer looked for and did not find; null until it is measured.'))),
    products_mentioned: reserved(strings(45, 'Products named, by the reference table `products`; empty until it is read.')),
    evidence: strings(46, 'Entries of the lexicons and codes of facts that decided, strongest first; never the words of the customer.'),
    nps: optional(int(47, 'The answer to "how likely are you to recommend", 0 to 10.')),
    csat_score: optional(double(48, 'Satisfaction, 1 = good.', [0, 1])),
    reach_followers: optional(bigint(49, 'Followers of a public author.')),
    handle_ms: optional(duration(50, 'Talk, hold and after-contact work together.')),
    model_version: text(51, 'The version of the rules and weights that derived the row.'),
  },
})
