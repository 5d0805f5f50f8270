import type { brandSentiment } from '../../schemas/datasets/brand_sentiment.ts'
import type { Row } from '../../schemas/datasets/dataset.ts'
import type { DeclaredSignal } from './signal.ts'

type Column = Extract<keyof Row<typeof brandSentiment>, string>

/** What the contact tells marketing about offers, promises, competitors and products. */
export const marketSignals: readonly DeclaredSignal<Column>[] = [
  {
    name: 'offer_reaction',
    columns: ['offer_reaction'],
    claims: "The customer's reaction to the last offer that the source lists, or to one that an agent made in words.",
    formula:
      "By the outcome that the source states of the last offer: accepted is welcome; rejected is annoyed where the customer's last word on offers behind it is a rule of `offer_annoyed`, else rejected; deferred and unknown are what that last word says: annoyed, welcome (a rule of `offer_welcome`) or unknown. none where the source states that there was no offer. Where it states nothing and an agent pitched something (a rule of `pitch`, or a phrase of the kind pitch in the reference table `phrases`), the customer's last word on offers behind the first pitch; unknown without a pitch.",
    source: [
      'consumers/datasets/brand_sentiment/offers.ts',
      'consumers/datasets/brand_sentiment/phrases.ts',
      'consumers/language/phrases/dealings/offers.ts',
      'consumers/language/phrases/dealings/offer-answers.ts',
    ],
    experimental: true,
    caveats: [
      'A source that lists no offers does not say that there was none.',
      'That no rule finds a pitch does not say that there was none.',
    ],
    changes: [
      {
        version: 'brand_sentiment-rules-4',
        change: "The customer's words decide where the source states no outcome or lists no offers, and tell welcome, too.",
      },
      { version: 'brand_sentiment-rules-3', change: 'Annoyance is told by more words, and only behind the offer.' },
      { version: 'brand_sentiment-rules-1', change: 'First definition.' },
    ],
  },
  {
    name: 'promise',
    columns: ['promise', 'promise_campaign'],
    claims:
      'Whether the customer mentions something that the firm promised, advertised or said, and whether the claim of a live campaign did not come true for them.',
    formula:
      'mentioned where a rule of promises finds it in the words of the customer, or where they name a live campaign; contradicted where the promise did not come true and belongs to a campaign; none where the words can be read and no rule finds one; else unknown. It did not come true where a rule of `promise_broken` finds that, or where the turn goes on with a failing behind the promise or the name of the campaign and its chance of a negative mood is 0.5 or more. promise_campaign is a campaign of the reference table `campaigns` that is live on that day and has a claim: that of the interaction, else the first that is named in the turn of the promise, by its name or by all telling words of its claim, else the first that is named at all. Null where there is none.',
    source: [
      'consumers/datasets/brand_sentiment/promise.ts',
      'consumers/language/rules/broken-promises.ts',
      'consumers/language/phrases/dealings/promises.ts',
      'consumers/language/phrases/dealings/broken-promises.ts',
    ],
    experimental: true,
    caveats: ['A promise that is mentioned may have been kept.', 'It does not say that the campaign made the promise to this customer.'],
    changes: [
      {
        version: 'brand_sentiment-rules-6',
        change: 'Whoever names a live campaign mentions its promise, and a failing behind the name contradicts it in a turn of bad mood.',
      },
      {
        version: 'brand_sentiment-rules-4',
        change: 'contradicted is new, with promise_campaign. What follows a promise tells that it did not come true, too.',
      },
      { version: 'brand_sentiment-rules-3', change: 'Broken promises are told by more words and count as mentioned.' },
      { version: 'brand_sentiment-rules-1', change: 'First definition.' },
    ],
  },
  {
    name: 'competitor',
    columns: ['competitor', 'competitor_stance'],
    claims:
      'The competitor that the customer goes to, else one that they compare, else the one that they name first, and what they say of it.',
    formula:
      'competitor is a code of the reference table `competitors`, in force at occurred_at. competitor_stance is leaving_to where the words lead to its name ("moving to") or a rule of `leaving_to` holds it; else better or worse where it is what a comparison of the same sentence is about, or stands within four words of a rule of `better_elsewhere` or `better_here`; else mention. Of several competitors, the one with the strongest stance counts, then the first. Null where the customer names none or the table has no line for the brand. competitor_stance is null, and competitor the first name, where the words cannot be read.',
    source: [
      'consumers/datasets/brand_sentiment/competitor.ts',
      'consumers/datasets/brand_sentiment/comparing.ts',
      'consumers/datasets/brand_sentiment/moving-to.ts',
      'consumers/language/words/find-names.ts',
    ],
    experimental: true,
    caveats: [
      'mention says nothing about what the customer thinks of the competitor.',
      'A comparison that is told in another sentence than the name is missed.',
    ],
    changes: [
      { version: 'brand_sentiment-rules-6', change: 'Ways that public texts prove wrong are gone.' },
      { version: 'brand_sentiment-rules-5', change: 'Comparisons over two sentences, and more ways to name the firm they go to.' },
      {
        version: 'brand_sentiment-rules-4',
        change: 'A competitor that the customer goes to or compares counts before the first that they name. competitor_stance is new.',
      },
      { version: 'brand_sentiment-rules-2', change: 'First definition.' },
    ],
  },
  {
    name: 'products_mentioned',
    columns: ['products_mentioned'],
    claims: 'The products of the brand that the customer names.',
    formula:
      'The codes of the names of the reference table `products`, in force at occurred_at, in the words of the customer, in the order of their first mention.',
    source: ['consumers/datasets/brand_sentiment/products.ts', 'consumers/language/words/find-names.ts'],
    experimental: true,
    caveats: ['A customer who names a product need not own it.'],
    changes: [{ version: 'brand_sentiment-rules-2', change: 'First definition.' }],
  },
]
