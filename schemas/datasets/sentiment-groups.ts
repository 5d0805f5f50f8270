/** What the words of the customer say, or else the comment beside a rating. */
const TOLD = [
  'sentiment_score',
  'p_negative',
  'p_neutral',
  'p_positive',
  'sentiment_label',
  'confidence',
  'start_score',
  'end_score',
  'sentiment_basis',
  'brand_impact',
  'brand_impact_negative',
  'brand_impact_positive',
  'conduct',
  'promise',
  'promise_campaign',
  'competitor',
  'competitor_stance',
  'escalation_asked',
  'emotions',
  'needs',
  'pains',
  'missing_content',
  'products_mentioned',
  'evidence',
] as const

/** What the words of the agents show. */
const SHOWN_BY_AGENTS = ['empathy', 'human_marks', 'voice'] as const

/**
 * What the columns of `brand_sentiment` are judged from. A judgement that can be made from several things has a basis column that says
 * from which it was made, so that a revision replaces it only where it states that thing.
 */
export const SENTIMENT_GROUPS = [
  { columns: TOLD, kinds: ['words', 'ratings'] },
  { columns: SHOWN_BY_AGENTS, kinds: ['words'] },
  { columns: ['offer_reaction'], kinds: ['offers', 'words'] },
  {
    columns: ['resolved', 'resolved_basis', 'resolved_from'],
    basis: 'resolved_from',
    kindsOf: { words: ['words', 'ratings'], ratings: ['ratings'], status: ['status'] },
  },
  {
    columns: ['severe', 'severe_basis'],
    basis: 'severe_basis',
    kindsOf: { counts: ['counts'], words: ['words', 'ratings'] },
    first: 'counts',
  },
  {
    columns: ['painless', 'effort_score', 'effort_coverage', 'effort_reasons', 'effort_basis'],
    basis: 'effort_basis',
    kindsOf: { rating: ['ratings'], facts: [] },
    first: 'rating',
  },
  {
    columns: ['cause', 'cause_2', 'cause_confidence', 'cause_basis'],
    basis: 'cause_basis',
    kindsOf: { source: ['reasons'], rules: ['words', 'ratings'], model: ['words', 'ratings'] },
  },
] as const
