import type { ViewColumn } from './view.ts'

/** The columns of `issues`, in order. */
export const issueColumns = {
  matter_id: { type: 'string', sentence: 'The matter of `matters`; of a conversation that has none there, the conversation.' },
  gathered_by: {
    type: 'string',
    sentence: 'matters where the job `score` brought the conversations of the matter together; conversation where one stands for itself.',
  },
  brand: { type: 'string', sentence: 'The brand of the matter; unknown where nothing of it names one.' },
  customer_key: { type: 'string', sentence: 'Keyed pseudonym of the customer; null as in `conversations`.', optional: true },
  customer_stage: {
    type: 'string',
    sentence: "The customer's relation to the firm when the matter began: prospect, current, former or unknown.",
  },
  customer_segment: { type: 'string', sentence: "The firm's own segment of the customer; null when none is stated.", optional: true },
  region: { type: 'string', sentence: 'The region of the first conversation that states one; null when none does.', optional: true },
  cause: {
    type: 'string',
    sentence:
      'The function of the firm that produced the matter; cannot_tell where no words tell it, null where there was nothing to analyse.',
    optional: true,
  },
  channel: { type: 'string', sentence: 'The channel of the first conversation.' },
  channels: { type: 'bigint', sentence: 'The number of different channels of its conversations.' },
  opened_at: { type: 'timestamp', sentence: 'When the first conversation of the matter began.' },
  local_day: { type: 'date', sentence: "That day in the brand's time zone." },
  closed_at: { type: 'timestamp', sentence: 'When the matter ended, solved or not; null while nobody said how it ended.', optional: true },
  last_private_at: {
    type: 'timestamp',
    sentence: 'When the last contact that nobody else could read ended; null where all contacts were made in public.',
    optional: true,
  },
  first_human_reply_ms: {
    type: 'bigint',
    unit: 'ms',
    sentence: 'Time from the beginning of the matter to the first reply from a person; null where no conversation states it.',
    optional: true,
  },
  conversations: { type: 'bigint', sentence: 'The conversations of the matter, with surveys, reviews and calls by the firm.' },
  contacts: { type: 'bigint', sentence: 'The conversations that count as a contact.' },
  customer_minutes: {
    type: 'double',
    unit: 'minutes',
    sentence: 'What the customer spent in menus, in queues and with agents; null where no conversation states any of it.',
    optional: true,
  },
  firm_minutes: { type: 'double', unit: 'minutes', sentence: 'Handle time; null where no conversation states it.', optional: true },
  start_score: {
    type: 'double',
    unit: '-1 to 1',
    sentence: 'The mood at the start of the first conversation with a score; null where none has one.',
    optional: true,
  },
  end_score: {
    type: 'double',
    unit: '-1 to 1',
    sentence: 'The mood at the end of the last conversation with a score; null where none has one.',
    optional: true,
  },
  severe: {
    type: 'boolean',
    sentence: 'True where a conversation is severe, false where those that could be judged are not, null where none could be.',
    optional: true,
  },
  resolved: { type: 'string', sentence: 'Whether the matter was solved, by the last word on it: yes, no or unknown.' },
  resolved_basis: {
    type: 'string',
    sentence: "Who says so: the customer's words (customer), their rating (rating), the status at the source (agent), or none.",
  },
  held: {
    type: 'string',
    sentence:
      'Whether a solved matter stayed solved for 7 days: yes, no, too_early, or unknown. A customer who was not heard of again is unknown: not seen again is not satisfied.',
  },
  painless: {
    type: 'string',
    sentence:
      'no where the customer needed more than one contact for it, or one conversation was not painless; yes where one was and none was not; else unknown.',
  },
  brand_impact_negative: {
    type: 'double',
    sentence: 'The sum of the harm to the brand over its conversations; null where none has an impact.',
    optional: true,
  },
  brand_impact_positive: {
    type: 'double',
    sentence: 'The sum of the good for the brand over its conversations; null where none has an impact.',
    optional: true,
  },
} as const satisfies Readonly<Record<string, ViewColumn>>
