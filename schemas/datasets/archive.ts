import { binary, dataset, instant, optional, strings, text } from '../dataset.ts'

/** Every record of the topic as it was: what a rebuild reads when the log has forgotten. */
export const archive = dataset({
  name: 'archive',
  grain: 'One row per record of the topic, repeats and unreadable ones included.',
  key: ['source_partition', 'source_offset'],
  restricted: true,
  caveats: ['Restricted: it holds the words of customers. Never for analysts.', 'Repeats are kept, as they are in the log.'],
  columns: {
    record_key: optional(binary('The key of the record, as it was.')),
    value: optional(binary('The value of the record, as it was.')),
    header_names: strings('The names of the headers, in order.'),
    header_values: strings('Their values, base64, in the same order.'),
    appended_at: instant('When the log took it in.'),
    refused_code: optional(text('Why it could not be read as an event; null where it could.')),
    refused_path: optional(text('The field that was to blame.')),
  },
})
