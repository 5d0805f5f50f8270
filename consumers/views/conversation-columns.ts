import type { ViewColumn } from './view.ts'

/** The columns of `conversations`, in order. */
export const conversationColumns = {
  conversation_id: { type: 'string', sentence: 'The interaction that the pieces are part of; of an interaction without pieces, itself.' },
  brand: { type: 'string', sentence: 'The brand that the first piece with one names; unknown where none does.' },
  customer_key: {
    type: 'string',
    sentence: 'Keyed pseudonym of the customer; null when no piece knows the customer, and for customers whom no view names.',
    optional: true,
  },
  customer_stage: { type: 'string', sentence: "The customer's relation to the firm: prospect, current, former or unknown." },
  customer_segment: { type: 'string', sentence: "The firm's own segment of the customer; null when none is stated.", optional: true },
  region: { type: 'string', sentence: 'The region, as the firm divides its market; null when none is stated.', optional: true },
  channel: { type: 'string', sentence: 'The channel of the first piece.' },
  channels: { type: 'bigint', sentence: 'The number of different channels of the pieces.' },
  visibility: { type: 'string', sentence: 'public where other people could read a piece, else private.' },
  purpose: { type: 'string', sentence: 'What the customer wanted, as the first piece that tells it.' },
  occurred_at: { type: 'timestamp', sentence: 'When the first piece began.' },
  local_day: { type: 'date', sentence: "The day on which the conversation began in the brand's time zone." },
  last_at: { type: 'timestamp', sentence: 'When the last piece ended, or began where no end is stated.' },
  pieces: { type: 'bigint', sentence: 'The number of interactions that the conversation is made of.' },
  counts_as_contact: {
    type: 'boolean',
    sentence: 'Whether the conversation counts as a contact; null where its own interaction is missing or does not state the direction.',
    optional: true,
  },
  contacts: { type: 'bigint', sentence: '1 where the conversation counts as a contact, else 0: for sums.' },
  first_human_reply_ms: {
    type: 'bigint',
    unit: 'ms',
    sentence: 'Time to the first reply from a person, as the first piece that states it; null where none does.',
    optional: true,
  },
  handle_ms: { type: 'bigint', unit: 'ms', sentence: 'Handle time of all pieces; null where no piece states it.', optional: true },
  customer_minutes: {
    type: 'double',
    unit: 'minutes',
    sentence: 'What the customer spent in the phone menu, in queues and with agents; null where no piece states any of it.',
    optional: true,
  },
  firm_minutes: { type: 'double', unit: 'minutes', sentence: '`handle_ms` in minutes; null where no piece states it.', optional: true },
  scored_pieces: { type: 'bigint', sentence: 'The number of pieces with a sentiment score.' },
  sentiment_score: {
    type: 'double',
    unit: '-1 to 1',
    sentence: 'The mean sentiment score of the pieces with one; null where none has one.',
    optional: true,
  },
  p_negative: {
    type: 'double',
    unit: '0 to 1',
    sentence: 'The mean probability that the customer was displeased; null where the words could not be analysed.',
    optional: true,
  },
  p_neutral: {
    type: 'double',
    unit: '0 to 1',
    sentence: 'The mean probability that the customer was neither; null where the words could not be analysed.',
    optional: true,
  },
  p_positive: {
    type: 'double',
    unit: '0 to 1',
    sentence: 'The mean probability that the customer was pleased; null where the words could not be analysed.',
    optional: true,
  },
  start_score: {
    type: 'double',
    unit: '-1 to 1',
    sentence: 'The mood at the start: the first third of the first piece with a score, or that score; null where no piece has one.',
    optional: true,
  },
  end_score: {
    type: 'double',
    unit: '-1 to 1',
    sentence: 'The mood at the end: the last third of the last piece with a score, or that score; null where no piece has one.',
    optional: true,
  },
  sentiment_label: {
    type: 'string',
    sentence: 'The label of the last piece with one: negative, neutral, positive or uncertain; null where there was nothing to judge.',
    optional: true,
  },
  resolved: {
    type: 'string',
    sentence: 'The last word on whether it was solved, in order of time: yes, no, or unknown where nobody says.',
  },
  resolved_basis: { type: 'string', sentence: 'Who said that word: customer, rating or agent; none where nobody did.' },
  resolved_said_at: { type: 'timestamp', sentence: 'When that word was said; null where nobody said one.', optional: true },
  painless: { type: 'string', sentence: 'no where one piece is not painless; yes where one is and none is not; else unknown.' },
  empathy: {
    type: 'string',
    sentence:
      'shown where a piece shows it, else missing or scripted; not_needed only where no piece with words of the customer is unknown.',
  },
  severe: {
    type: 'boolean',
    sentence: 'True where a piece is severe, false where the pieces that could be judged are not, null where none could be.',
    optional: true,
  },
  cause: {
    type: 'string',
    sentence:
      'The cause of the piece with the strongest one, of equals the first; cannot_tell where the pieces do not tell it; null where there was nothing to analyse.',
    optional: true,
  },
  brand_impact_negative: {
    type: 'double',
    unit: '-1 to 0',
    sentence: 'The harm to the brand as the last piece with an impact ended; null where none has one.',
    optional: true,
  },
  brand_impact_positive: {
    type: 'double',
    unit: '0 to 1',
    sentence: 'The good for the brand as the last piece with an impact ended; null where none has one.',
    optional: true,
  },
  reach_followers: {
    type: 'bigint',
    sentence: 'The most followers of a public author of the pieces; null when none is stated.',
    optional: true,
  },
} as const satisfies Readonly<Record<string, ViewColumn>>
