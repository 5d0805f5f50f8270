import { z } from 'zod'
import { instantText, oneOf, textUpTo } from './elements.ts'

/** One answer to a question that asks for a rating. */
export const rating = z
  .strictObject({
    kind: oneOf('csat', 'nps', 'ces', 'star', 'thumbs', 'custom'),
    value: z.number(),
    min: z.number(),
    max: z.number(),
    higher_is_better: z.boolean(),
    score01: z.number().min(0).max(1).describe('The value mapped to 0..1, where 1 is the best.'),
    subject: oneOf('brand', 'product', 'agent', 'contact', 'resolution', 'service_need', 'other'),
    context: oneOf('relationship', 'transaction', 'unknown'),
    question: textUpTo().optional(),
    comment: textUpTo(16_384).optional(),
    rated_at: instantText.optional(),
  })
  .refine((it) => it.min <= it.value && it.value <= it.max, { error: 'a rating must be between its min and max', path: ['value'] })
