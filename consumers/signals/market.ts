import type { brandSentiment } from '../../schemas/datasets/brand_sentiment.ts'
import type { Row } from '../../schemas/datasets/dataset.ts'
import type { DeclaredSignal } from './signal.ts'

type Column = keyof Row<typeof brandSentiment> & string

/** What the contact tells marketing about offers, promises, competitors and products. */
export const marketSignals: readonly DeclaredSignal<Column>[] = [
  {
    name: 'offer_reaction',
    columns: ['offer_reaction'],
    claims: "The customer's reaction to the last offer that was made to them in this contact.",
    formula:
      'By the outcome that the source states of the last offer: accepted is welcome; rejected is annoyed where a rule of `offer_annoyed` finds it behind the offer, else rejected; deferred and unknown are unknown. none where the source states that there was no offer; unknown where it states nothing.',
    source: ['consumers/datasets/brand_sentiment/conduct.ts', 'consumers/language/phrases/dealings/offers.ts'],
    experimental: true,
    caveats: ['A source that lists no offers does not say that there was none.'],
    changes: [
      { version: 'brand_sentiment-rules-3', change: 'Annoyance is told by more words, and only behind the offer.' },
      { version: 'brand_sentiment-rules-1', change: 'First definition.' },
    ],
  },
  {
    name: 'promise',
    columns: ['promise'],
    claims: 'Whether the customer mentions something that the firm promised, advertised or said.',
    formula:
      'mentioned where a rule of promises finds it in the words of the customer; none where the words are English and none does; else unknown.',
    source: ['consumers/datasets/brand_sentiment/conduct.ts', 'consumers/language/phrases/dealings/promises.ts'],
    experimental: true,
    caveats: ['A promise that is mentioned may have been kept.'],
    changes: [
      { version: 'brand_sentiment-rules-3', change: 'Broken promises are told by more words and count as mentioned.' },
      { version: 'brand_sentiment-rules-1', change: 'First definition.' },
    ],
  },
  {
    name: 'competitor',
    columns: ['competitor'],
    claims: 'The competitor that the customer names first.',
    formula:
      'The code of the first name of the reference table `competitors`, in force at occurred_at, in the words of the customer. Null where none is named or the table has no line for the brand.',
    source: ['consumers/datasets/brand_sentiment/named.ts', 'consumers/language/words/find-names.ts'],
    experimental: true,
    caveats: ['A name says nothing about what the customer thinks of the competitor.'],
    changes: [{ version: 'brand_sentiment-rules-2', change: 'First definition.' }],
  },
  {
    name: 'products_mentioned',
    columns: ['products_mentioned'],
    claims: 'The products of the brand that the customer names.',
    formula:
      'The codes of the names of the reference table `products`, in force at occurred_at, in the words of the customer, in the order of their first mention.',
    source: ['consumers/datasets/brand_sentiment/named.ts', 'consumers/language/words/find-names.ts'],
    experimental: true,
    caveats: ['A customer who names a product need not own it.'],
    changes: [{ version: 'brand_sentiment-rules-2', change: 'First definition.' }],
  },
]
