import { z } from 'zod'
import { optionsReader } from '../../reading/options-reader.ts'
import { nativeId } from '../../reading/json.ts'

/** What signals.yaml may say for a source of Zendesk under `options`. */
export const ZendeskOptions = z.strictObject({
  timings_basis: z
    .enum(['calendar', 'business'])
    .default('calendar')
    .describe('The hours in which Zendesk counts spans. Where a ticket has none of the wanted basis, the other one is stated.'),
  agent_ids: z
    .array(nativeId)
    .optional()
    .describe(
      'The ids of the users who speak for the firm, in quotes. With this list, everybody else who writes an exported comment is a customer.',
    ),
  comments_exported: z
    .boolean()
    .default(false)
    .describe('Every comment arrives by itself, the first one too. The ticket then leaves its words to its comments.'),
  messages_by_event: z
    .boolean()
    .default(true)
    .describe('The messages of messaging tickets arrive as events. False: transcripts in these tickets are read instead.'),
  custom_fields: z
    .record(z.string().regex(/^\d+$/, 'the number of a ticket field'), z.string().min(1).max(200))
    .default({})
    .describe(
      'What the custom fields of tickets hold, by the number of the field: `reason`, `disposition`, `product`, `region`, `campaign`, or any other name for an attribute of that name.',
    ),
  survey_scale: z.literal([2, 3, 5]).default(5).describe('How many answers the survey on satisfaction offers: 2, 3 or 5.'),
  merge_tags: z
    .array(z.string().min(1))
    .default(['closed_by_merge'])
    .describe('The tags of closed tickets that were merged into another one.'),
})
export type ZendeskOptions = z.infer<typeof ZendeskOptions>

export const readOptions = optionsReader(ZendeskOptions)
