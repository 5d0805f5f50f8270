import { z } from 'zod'
import { optionsReader } from '../../reading/options-reader.ts'
import { resolutionStatus } from '../../../schemas/event/vocabulary.ts'

/** What signals.yaml may say for a source of Amazon Connect under `options`. */

const attributeName = z.string().min(1).max(200)

const RatingOption = z
  .strictObject({
    attribute: attributeName.describe('The contact attribute that holds the answer.'),
    kind: z.enum(['csat', 'nps', 'ces', 'star', 'thumbs', 'custom']).describe('The kind of rating.'),
    min: z.number().describe('The lowest answer.'),
    max: z.number().describe('The highest answer.'),
    higher_is_better: z.boolean().default(true).describe('False where the lowest answer is the best.'),
    subject: z
      .enum(['brand', 'product', 'agent', 'contact', 'resolution', 'service_need', 'other'])
      .default('contact')
      .describe('What the customer rated.'),
    context: z
      .enum(['relationship', 'transaction', 'unknown'])
      .default('transaction')
      .describe('Whether the question was about the whole relationship or about this contact.'),
    question: z.string().min(1).max(1000).optional().describe('The question as it was asked.'),
    comment: attributeName.optional().describe('The contact attribute that holds what the customer said about it.'),
    map: z.record(z.string(), z.number()).optional().describe('The value of each answer, where answers are words.'),
  })
  .refine((it) => it.min < it.max, { error: 'min must be below max', path: ['max'] })
export type RatingOption = z.infer<typeof RatingOption>

export const Options = z.strictObject({
  attributes: z.array(attributeName).max(50).default([]).describe('Contact attributes that go on as they are. All others are dropped.'),
  customer_attribute: attributeName.optional().describe('The contact attribute that holds the customer number.'),
  team_level: z.int().min(1).max(5).optional().describe('Which level of the agent hierarchy is the team.'),
  ratings: z
    .array(RatingOption)
    .max(20)
    .default([])
    .describe('Answers of a survey after the contact, which flows keep in contact attributes.'),
  reasons: z
    .array(
      z.strictObject({
        attribute: attributeName.describe('The contact attribute that holds the reason.'),
        given_by: z.enum(['customer', 'agent', 'bot', 'system', 'unknown']).default('agent').describe('Who stated it.'),
      }),
    )
    .max(20)
    .default([])
    .describe('Contact attributes that say why the customer made contact.'),
  disposition: attributeName.optional().describe('The contact attribute that holds the disposition code of the agent.'),
  resolution: z
    .strictObject({
      attribute: attributeName.describe('The contact attribute that says how the contact ended.'),
      map: z.record(z.string(), resolutionStatus).describe('What each of its values means. Case does not matter.'),
      confirmed_by: z.enum(['customer', 'agent', 'system', 'none']).default('agent').describe('Who said so.'),
    })
    .optional()
    .describe('Whether the contact was resolved.'),
  chat_words: z
    .enum(['stream', 'files', 'both'])
    .default('both')
    .describe(
      'Where the words of chats come from, when the message stream and the files of transcripts both are connected. `both` publishes the words of each.',
    ),
})
export type Options = z.infer<typeof Options>

export const readOptions = optionsReader(Options)
