import { boolean, dataset, instant, longText, optional, strings, text } from './dataset.ts'
import { rejectedUse } from './uses/restricted.ts'

/** Every payload from which a producer could make no event. */
export const rejected = dataset({
  name: 'rejected',
  grain: 'One row per rejected payload, including repeats.',
  key: ['source_partition', 'source_offset'],
  restricted: true,
  caveats: [
    'Restricted: it contains the words of customers, masked. Analysts must never have access to it.',
    'It is derived from the topic of rejected payloads, so `run --all` does not include it: run it by its name.',
    'A payload that was published again after a fix (`signals-produce redrive`) keeps its row.',
    '`event_id` is the id of the payload: equal payloads of one source have equal ids.',
  ],
  use: rejectedUse,
  columns: {
    received_at: optional(instant(1, 'When the producer received the payload; null when no header states it.')),
    source: text(2, 'The name of the source in signals.yaml.', { filtered: true }),
    system: text(3, 'The system of the source.'),
    account: text(4, 'The account of the source.'),
    reason: text(5, 'Why no event could be made of the payload: a code.', { filtered: true }),
    path: text(6, 'The field that caused it; empty when no single field did.'),
    stage: text(7, 'What failed: split (the body into payloads) or normalize (a payload into an interaction).'),
    door: text(8, 'How the payload arrived: webhook, stream, poll, file.'),
    auth: text(9, 'How its origin was proven: signature, transport, shared_secret, none.'),
    object: optional(text(10, 'The name of the file or the key of the object; null when it arrived otherwise.')),
    line: optional(text(11, 'The line of the file on which the record begins; null when it arrived otherwise.')),
    content_type: text(12, 'The media type of the payload.'),
    truncated: boolean(13, 'Whether the payload was too large to be kept as a whole.'),
    payload: longText(14, 'The masked payload.'),
    header_names: strings(15, 'The names of the headers of the record, in order.'),
    header_values: strings(16, 'The values of the headers, in the same order.'),
  },
})
