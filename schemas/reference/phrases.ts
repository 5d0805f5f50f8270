import { z } from 'zod'
import { filled, oneWord, perhaps, validity } from './cells.ts'

/** What agents are told to say. */
export const phrases = {
  name: 'phrases',
  sentence: 'One line per phrase of an agent.',
  feeds: '`brand_sentiment.human_marks` and `offer_reaction`',
  key: ['kind', 'phrase', 'brand'],
  row: z.strictObject({
    kind: oneWord(
      ['script', 'doublespeak', 'pitch'],
      'script: a sentence that is read out; doublespeak: a word that hides what it means; pitch: the words of an offer.',
    ),
    phrase: filled('The words.'),
    brand: perhaps('The brand whose agents say it; empty: every brand.'),
    ...validity,
  }),
} as const
