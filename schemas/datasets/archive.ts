import { binary, dataset, instant, optional, strings, text } from './dataset.ts'

/** Every record of the topic as it was: what a rebuild reads when the log has forgotten. */
export const archive = dataset({
  name: 'archive',
  grain: 'One row per record of the topic, repeats and unreadable ones included.',
  key: ['source_partition', 'source_offset'],
  restricted: true,
  caveats: ['Restricted: it holds the words of customers. Never for analysts.', 'Repeats are kept, as they are in the log.'],
  columns: {
    record_key: optional(binary(1, 'The key of the record, as it was.')),
    value: optional(binary(2, 'The value of the record, as it was.')),
    header_names: strings(3, 'The names of the headers, in order.'),
    header_values: strings(4, 'Their values, base64, in the same order.'),
    appended_at: instant(5, 'When the log took it in.'),
    refused_code: optional(text(6, 'Why it could not be read as an event; null where it could.')),
    refused_path: optional(text(7, 'The field that was to blame.')),
  },
})
