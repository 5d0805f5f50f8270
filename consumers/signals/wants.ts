import type { brandSentiment } from '../../schemas/datasets/brand_sentiment.ts'
import type { Row } from '../../schemas/datasets/dataset.ts'
import type { DeclaredSignal } from './signal.ts'

type Column = Extract<keyof Row<typeof brandSentiment>, string>

const DERIVED = 'consumers/datasets/wants.ts'
const FIRST = { version: 'brand_sentiment-rules-4', change: 'First definition.' }
const TOPIC_ALONE = 'A topic that is named without such a statement does not count.'

const topicsOf = (kind: string) =>
  `the code of the topics of the kind ${kind} in the reference table \`topics\`, in force at occurred_at: those of the same sentence, else the nearest of the turn, else other`

/** What the customer plans, suffers from and could not find. */
export const wantsSignals: readonly DeclaredSignal<Column>[] = [
  {
    name: 'needs',
    columns: ['needs'],
    claims: 'What the customer plans or needs that the firm could sell.',
    formula: `For each statement that a rule of \`need\` finds in the words of the customer, ${topicsOf('need')}. Each code once. Empty where no rule finds one or the words cannot be read.`,
    source: [DERIVED, 'consumers/language/phrases/wants/needs.ts'],
    experimental: true,
    caveats: ['About half are right on the labelled texts, and a third of the needs are found.', TOPIC_ALONE],
    changes: [FIRST],
  },
  {
    name: 'pains',
    columns: ['pains'],
    claims: 'The lasting difficulties that the customer tells of.',
    formula: `For each statement that a rule of \`pain\` finds in the words of the customer, ${topicsOf('pain')}. Each code once. Empty where no rule finds one or the words cannot be read.`,
    source: [DERIVED, 'consumers/language/phrases/wants/pains.ts'],
    experimental: true,
    caveats: ['About a quarter are right on the labelled texts, and one in six difficulties is found.', TOPIC_ALONE],
    changes: [
      { version: 'brand_sentiment-rules-6', change: 'Ways that public texts prove wrong are gone.' },
      { version: 'brand_sentiment-rules-5', change: 'More ways to tell how it always is.' },
      FIRST,
    ],
  },
  {
    name: 'missing_content',
    columns: ['missing_content'],
    claims: 'What the customer looked for and could not find.',
    formula: `For the statements that rules of \`missing_content\` find in the words of the customer, ${topicsOf('content')}; the first code that is a topic. Null where no rule finds one or the words cannot be read.`,
    source: [DERIVED, 'consumers/language/phrases/wants/missing-content.ts'],
    experimental: true,
    caveats: ['About 6 in 10 are right on the labelled texts, and four in ten searches are found.', TOPIC_ALONE],
    changes: [
      { version: 'brand_sentiment-rules-6', change: 'Ways that public texts prove wrong are gone.' },
      { version: 'brand_sentiment-rules-5', change: 'Searches told over two sentences, too.' },
      FIRST,
    ],
  },
]
