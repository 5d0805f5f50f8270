import { bigint, boolean, dataset, double, duration, instant, int, optional, strings, text, word } from '../dataset.ts'

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
    interaction_id: text('The interaction, stable for life: `{system}:{account}:{native id}`.'),
    revision: bigint('The version of the interaction at its source; the highest that states a column wins.'),
    retracted: boolean('True where this revision takes the interaction back: deleted, redacted, or analysis not allowed.'),
    brand: text('The brand, by id or name; unknown where the source does not say and no default is configured.', {
      filtered: true,
      unstated: 'unknown',
    }),
    channel: text('How it took place: phone, email, chat, review, survey, in_person and so on.', { filtered: true }),
    visibility: word(['public', 'private'], 'Whether others could read it.'),
    customer_key: optional(text('Keyed pseudonym of the customer; null where he is not known or may not be analysed.')),
    customer_stage: word(['prospect', 'current', 'former', 'unknown'], 'What the customer was to the firm.'),
    language: optional(text('The language of the conversation as the source states it, BCP 47.')),
    occurred_at: instant('When it began.', { filtered: true }),
    sentiment_score: optional(
      double("p_positive - p_negative over the customer's turns; null without words or in a language the rules do not know.", [-1, 1]),
    ),
    p_negative: optional(double('How likely the customer was displeased; with p_neutral and p_positive it makes 1.', [0, 1])),
    p_neutral: optional(double('How likely he was neither.', [0, 1])),
    p_positive: optional(double('How likely he was pleased.', [0, 1])),
    sentiment_label: optional(
      word(
        ['negative', 'neutral', 'positive', 'uncertain'],
        'The likeliest of the three; uncertain where two are close, where praise stands beside a failure, or where the language is not known; null without words.',
      ),
    ),
    confidence: optional(double('The probability of the label, lowered where a rating says otherwise.', [0, 1])),
    calibrated: boolean('False: the probabilities are priors that no labelled set of this brand has confirmed.'),
    start_score: optional(double("The score of the first third of the customer's turns; null below three turns.", [-1, 1])),
    end_score: optional(double("The score of the last third of the customer's turns; null below three turns.", [-1, 1])),
    severe: optional(
      boolean('Threatens to sue or to go public, tells of danger, or of repeated failure with facts; null where nobody could look.'),
    ),
    resolved: word(
      ['yes', 'no', 'unknown'],
      'Whether the matter was solved when this was reported. Silence, automatic closing and abandonment are unknown.',
    ),
    resolved_basis: word(['customer', 'rating', 'agent', 'none'], 'Who says so: the strongest that says anything.', { unstated: 'none' }),
    effort_score: optional(
      double(
        "What it cost the customer, 0 = nothing: his own answer where he was asked, else the channel's waits, detours and repeats.",
        [0, 1],
      ),
    ),
    effort_coverage: optional(double("Share of the channel's expected facts that the source states; null where none is expected.", [0, 1])),
    painless: word(
      ['yes', 'no', 'unknown'],
      'Yes needs an effort below 0.35 even if every fact the source does not state were as bad as can be, or the answer of the customer; one strong fact is enough for no.',
    ),
    effort_reasons: strings(
      'What made it hard: long_wait, deep_menu, transferred, long_hold, slow_reply, slow_resolution, had_to_repeat, gave_up, said_hard.',
    ),
    cause: optional(
      word(
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
    cause_2: optional(text('A second cause, where two stand out.')),
    cause_confidence: optional(double('How sure the cause is: a prior by basis, not a measured share.', [0, 1])),
    cause_basis: word(['source', 'rules', 'model', 'none'], "Where the cause comes from; the source's own reason always wins.", {
      unstated: 'none',
    }),
    driver: optional(text('What drove the feeling; experimental, null until it is measured.')),
    brand_impact: optional(
      double(
        'Sentiment x severity x visibility and reach, cut at -1 and 1: an index with printed prior weights, not a measured effect. Null where sentiment is.',
        [-1, 1],
      ),
    ),
    empathy: word(
      ['shown', 'scripted', 'missing', 'not_needed', 'unknown'],
      'Whether an upset customer was met as one. Unknown unless the rules are sure; missing is never claimed yet.',
    ),
    human_marks: strings(
      'What the agents did like human beings, or not: ownership, question, uses_history, pitch, as far as rules find them.',
    ),
    conduct: word(['ok', 'abusive', 'unknown'], 'Abuse by the customer, in the second person only. Never shown in customer views.'),
    offer_reaction: word(['none', 'welcome', 'rejected', 'annoyed', 'unknown'], 'How the customer took the last offer made.'),
    promise: word(
      ['none', 'mentioned', 'contradicted', 'unknown'],
      'Whether the customer speaks of a promise; contradicted needs a live claim in `campaigns` and is not told yet.',
    ),
    promise_campaign: optional(text('The campaign that promised it; null until the reference table `campaigns` is read.')),
    voice: optional(
      word(
        ['none', 'policy', 'sales_pressure', 'tools', 'idea'],
        'What the agent says stopped him from helping, or would help; null without words of an agent.',
      ),
    ),
    competitor: optional(text('The competitor named; null until the reference table `competitors` is read.')),
    competitor_stance: optional(word(['leaving_to', 'better', 'worse', 'mention'], 'What is said of the competitor; null with it.')),
    needs: strings('Needs stated, as codes of the configured list; empty until there is one.'),
    pains: strings('Pains stated, as codes of the configured list; empty until there is one.'),
    missing_content: optional(text('What the customer looked for and did not find; null until it is measured.')),
    products_mentioned: strings('Products named, by the reference table `products`; empty until it is read.'),
    evidence: strings('Entries of the lexicons and codes of facts that decided, strongest first; never the words of the customer.'),
    nps: optional(int('The answer to "how likely are you to recommend", 0 to 10.')),
    csat_score: optional(double('Satisfaction, 1 = good.', [0, 1])),
    reach_followers: optional(bigint('Followers of a public author.')),
    handle_ms: optional(duration('Talk, hold and after-contact work together.')),
    model_version: text('The version of the rules and weights that derived the row.'),
  },
})
