import { z } from 'zod'
import { atLeastOne, filled, oneWord, validity } from './cells.ts'

/** What customers need, suffer from or look for, as phrases. */
export const topics = {
  name: 'topics',
  sentence: 'One line per topic. As long as no line is pushed, a list that suits most trades applies.',
  feeds: '`brand_sentiment.needs`, `pains` and `missing_content`; `moments` of kind need',
  key: ['kind', 'code'],
  row: z.strictObject({
    code: filled('The code of the topic, as the datasets show it.'),
    kind: oneWord(
      ['need', 'pain', 'content'],
      'need: what a customer wants to have or do; pain: what goes wrong for them; content: what they look for and should find without asking.',
    ),
    phrases: atLeastOne('The words in which customers tell it.'),
    ...validity,
  }),
} as const
