import { CAUSES } from './causes.ts'
import { bigint, boolean, dataset, double, duration, instant, int, optional, reserved, strings, text, word } from './dataset.ts'
import { STATED_KINDS } from './judged-from.ts'
import { SENTIMENT_GROUPS } from './sentiment-groups.ts'
import { consentAnalysis, consentStated, localDay, npsScore, VERSION_OF_TABLES, withheldByPolicy } from './event-columns.ts'
import { brandSentimentUse } from './uses/brand_sentiment.ts'

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
    'A judgement belongs to what it was made from. In `brand_sentiment_latest` a later revision that states the same again replaces it, even by unknown, null or an empty list: what was solved and is pending again is not solved.',
  ],
  judged: SENTIMENT_GROUPS,
  use: brandSentimentUse,
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
        "p_positive - p_negative over the customer's turns. Where the rules do not cover the language, the score of the source's own analysis, brought to this range; null where there is none.",
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
        'The most likely of the three. Uncertain when two are close, when praise and a failure occur together, or when the language is not covered and the source has no analysis of its own; from such a score, the outer thirds of the range are negative and positive. Null when there is nothing to judge.',
      ),
    ),
    confidence: optional(double(16, 'The probability of the label, lowered when a rating contradicts the label.', [0, 1])),
    sentiment_basis: word(
      66,
      ['words', 'vendor', 'none'],
      "What the sentiment was judged from: words by this project's model, vendor by the analysis that the source sends, only where the model does not read the language. Do not compare the two.",
      { unstated: 'none' },
    ),
    calibrated: boolean(17, 'Always false: the probabilities are priors that no labelled data of this brand has confirmed.'),
    start_score: optional(double(18, "The score of the first third of the customer's turns; null below three turns.", [-1, 1])),
    end_score: optional(double(19, "The score of the last third of the customer's turns; null below three turns.", [-1, 1])),
    severe: optional(
      boolean(
        20,
        'True when the customer threatens with law, authorities or publicity, reports a danger, or tells of a failure that was repeated at least three times; also when the source counts a third attempt or a second reopening. Null when the words could not be analysed and the counts say nothing.',
      ),
    ),
    severe_basis: word(
      60,
      ['counts', 'words', 'none'],
      'What `severe` was judged from: counts are the attempts and reopenings that the source counts.',
      { unstated: 'none' },
    ),
    escalation_asked: optional(
      boolean(
        62,
        'True when the customer asks for a manager, a supervisor, the complaints department or someone with authority; null when the words could not be analysed.',
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
    resolved_from: word(
      59,
      ['words', 'ratings', 'status', 'none'],
      "What `resolved` was judged from: the customer's words, a rating of the resolution, or the status at the source.",
      { unstated: 'none' },
    ),
    effort_score: optional(
      double(
        23,
        "The customer's effort, 0 = none. The customer's own answer when they were asked, otherwise computed from the channel's waits, detours and repeats.",
        [0, 1],
      ),
    ),
    effort_basis: word(
      61,
      ['rating', 'facts', 'none'],
      "What the effort was judged from: the customer's own rating of ease, or facts of the contact.",
      { unstated: 'none' },
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
        [...CAUSES, 'other', 'cannot_tell'],
        'The function of the firm that caused the contact; null when there was nothing to analyse.',
        { unstated: 'cannot_tell' },
      ),
    ),
    cause_2: optional(text(28, 'A second cause, when two stand out.')),
    cause_confidence: optional(
      double(29, 'The confidence in the cause: the chance that the model gives it (cause_basis model), or a prior of the source.', [0, 1]),
    ),
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
    brand_impact_negative: optional(
      double(
        64,
        "The harm alone, as the contact ended: minus the mean chance of a negative mood over the last third of the customer's turns x severity x visibility and reach, limited to -1 to 0. Add it up apart from `brand_impact_positive`, so that praise does not hide problems. Null without the probabilities.",
        [-1, 0],
      ),
    ),
    brand_impact_positive: optional(
      double(
        65,
        "The good alone, as the contact ended: the mean chance of a positive mood over the last third of the customer's turns x visibility and reach, limited to 0 to 1; severity does not add to it. Null without the probabilities.",
        [0, 1],
      ),
    ),
    empathy: word(
      33,
      ['shown', 'scripted', 'missing', 'not_needed', 'unknown'],
      'Whether an upset customer was met with empathy. Unknown unless the rules are certain. missing is never assigned: the rules find about half of the empathy that is shown, so they cannot see its absence.',
    ),
    human_marks: strings(
      34,
      'What the agents did in a personal or impersonal way, as far as the rules find it: ownership, question, uses_history, personal_wording (words of feeling that fit this customer), script (a stock phrase of regret, or one that the reference table `phrases` lists), pitch (likewise); doublespeak as `phrases` lists it alone.',
    ),
    conduct: word(35, ['ok', 'abusive', 'unknown'], 'Abuse by the customer, in the second person only. Never shown in customer views.'),
    offer_reaction: word(
      36,
      ['none', 'welcome', 'rejected', 'annoyed', 'unknown'],
      "The customer's reaction to the last offer that the source lists. Where it lists none and an agent pitched one, the reaction by the customer's words; unknown where these say nothing of it.",
    ),
    promise: word(
      37,
      ['none', 'mentioned', 'contradicted', 'unknown'],
      'Whether the customer mentions a promise, or names a live campaign, which promises something. contradicted: they say that it did not come true, and a campaign of the brand with a claim in the reference table `campaigns` was live and is named, by them or as the campaign of the interaction.',
    ),
    promise_campaign: optional(
      text(
        38,
        'The live campaign with a claim that the promise belongs to, as its code in the reference table `campaigns`: that of the interaction, else the one that they name beside the promise, else the first that they name. Null where `promise` is neither mentioned nor contradicted.',
      ),
    ),
    voice: optional(
      word(
        39,
        ['none', 'policy', 'sales_pressure', 'tools', 'idea'],
        'What the agent says: a policy, a tool or sales targets that keep them from helping, or else an idea that would spare customers the trouble; null without words of an agent.',
      ),
    ),
    competitor: optional(
      text(
        40,
        'The competitor that the customer goes to, or else compares, or else names first, as its code in the reference table `competitors`; null when none is named or the table has no line for the brand.',
      ),
    ),
    competitor_stance: optional(
      word(
        41,
        ['leaving_to', 'better', 'worse', 'mention'],
        'What the customer says of `competitor` in the same sentence, near its name: that they go there, that it does something better or worse than the brand, or none of these. Null when `competitor` is null, and where the rules do not cover the language.',
      ),
    ),
    needs: strings(
      42,
      'Experimental, about half are right on the labelled texts: what the customer plans or needs that the firm could sell, as codes of the kind need in the reference table `topics`; other where they tell a need and no topic names it. Empty, too, where the rules do not cover the language.',
    ),
    pains: strings(
      43,
      'Experimental, about a third are right on the labelled texts: the lasting difficulties that the customer tells of, as codes of the kind pain in the reference table `topics`; other where no topic names it. Empty, too, where the rules do not cover the language.',
    ),
    missing_content: optional(
      text(
        44,
        'Experimental, about 6 in 10 are right on the labelled texts: what the customer looked for and could not find, as a code of the kind content in the reference table `topics`; other where no topic names it, null where they tell of no such search.',
      ),
    ),
    products_mentioned: strings(
      45,
      'The products that the customer names, as their codes in the reference table `products`, in the order of their first mention.',
    ),
    emotions: strings(
      63,
      'Experimental, not measured: the kinds of feeling that the customer names of themselves: anger, worry, disappointment, relief.',
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
    judged_from: strings(
      58,
      `What this revision states that judgements are made from: ${STATED_KINDS.join(', ')}. words: it has the words, or says that they are withheld; status: one that says something of the outcome, which closing by a system does not; counts: of attempts or reopenings. A later revision that states a kind replaces the judgements made from it.`,
    ),
  },
})
