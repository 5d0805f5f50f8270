import { z } from 'zod'
import { optionsReader } from '../../reading/options-reader.ts'

/** What signals.yaml may say for a source of Delighted under `options`. */

const SUBJECTS = ['brand', 'product', 'agent', 'contact', 'resolution', 'service_need', 'other'] as const
const KINDS = ['csat', 'nps', 'ces', 'star', 'thumbs', 'custom'] as const

const scaleShape = { min: z.number(), max: z.number(), higher_is_better: z.boolean() }
const isSpan = ({ min, max }: { readonly min?: number | undefined; readonly max?: number | undefined }) =>
  min === undefined || max === undefined || min < max
const SPAN = { error: 'min must be less than max' } as const

const Scale = z.strictObject(scaleShape).partial().refine(isSpan, SPAN)
const Question = z
  .strictObject({ ...scaleShape, kind: z.enum(KINDS), subject: z.enum(SUBJECTS) })
  .partial()
  .refine(isSpan, SPAN)
export type QuestionScale = z.infer<typeof Question>

/** What a property of a person can be read as. */
const PROPERTY = [
  'brand',
  'product',
  'region',
  'segment',
  'campaign',
  'touchpoint',
  'country',
  'language',
  'account',
  'nps_context',
  'attribute',
] as const
export type PropertyMeaning = (typeof PROPERTY)[number]

export const DelightedOptions = z.strictObject({
  survey_type: z
    .string()
    .min(1)
    .optional()
    .describe(
      'The type of the survey where responses do not name it: nps, csat, ces, five_star, smileys, thumbs. Without it, such a score is a `custom` rating.',
    ),
  nps_context: z
    .enum(['relationship', 'transaction'])
    .optional()
    .describe('When the survey is sent: after a transaction, or about the relationship as a whole.'),
  scales: z
    .record(z.string(), Scale)
    .default({})
    .describe('The scale of a survey type, where it differs: `{ ces: { min: 1, max: 7, higher_is_better: false } }`.'),
  questions: z
    .record(z.string(), Question)
    .default({})
    .describe(
      'What the additional questions of type scale rate, by the id or the text of the question: `{ sc_1: { kind: ces, min: 1, max: 5, higher_is_better: true } }`. `subject: resolution` is for "was it solved?". Without it, such an answer is a `custom` rating.',
    ),
  properties: z
    .record(z.string(), z.enum(PROPERTY))
    .default({})
    .describe(`What the properties of a person hold, by their name: ${PROPERTY.join(', ')}. Other properties are left out.`),
})
export type DelightedOptions = z.infer<typeof DelightedOptions>

export const readOptions = optionsReader(DelightedOptions)
