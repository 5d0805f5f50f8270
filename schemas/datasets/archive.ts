import { binary, dataset, instant, optional, strings, text } from './dataset.ts'
import { archiveUse } from './uses/restricted.ts'

/** Every record of the topic, unchanged. A rebuild reads it when the log's retention has deleted the records. */
export const archive = dataset({
  name: 'archive',
  grain: 'One row per record of the topic, including repeats and unreadable records.',
  key: ['source_partition', 'source_offset'],
  restricted: true,
  caveats: [
    'Restricted: it contains the words of customers. Analysts must never have access to it.',
    'Repeats are kept as they are in the log.',
  ],
  use: archiveUse,
  columns: {
    record_key: optional(binary(1, 'The key of the record, unchanged.')),
    value: optional(binary(2, 'The value of the record, unchanged.')),
    header_names: strings(3, 'The names of the headers, in order.'),
    header_values: strings(4, 'The values of the headers, base64, in the same order.'),
    appended_at: instant(5, 'When the log appended the record.'),
    refused_code: optional(text(6, 'Why the record could not be read as an event; null when it could be read.')),
    refused_path: optional(text(7, 'The field that caused the failure; null when the record could be read.')),
  },
})
