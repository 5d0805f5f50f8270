import {
  bigint,
  binary,
  boolean,
  dataset,
  date,
  double,
  instant,
  int,
  longText,
  optional,
  strings,
} from '../../schemas/datasets/dataset.ts'

/** A dataset with every type a column can have, required and optional. */
export const everyType = dataset({
  name: 'every_type',
  grain: 'One row per draw.',
  key: ['id'],
  columns: {
    id: longText(1, 'Text.', { filtered: true }),
    at: instant(2, 'Instant.', { filtered: true }),
    share: double(3, 'Number.'),
    count: int(4, 'Whole number.', { filtered: true }),
    large: bigint(5, 'Large whole number.', { filtered: true }),
    yes: boolean(6, 'Yes or no.'),
    words: strings(7, 'Texts.'),
    bytes: binary(8, 'Bytes.'),
    maybe_id: optional(longText(9, 'Text or null.', { filtered: true })),
    maybe_at: optional(instant(10, 'Instant or null.', { filtered: true })),
    maybe_share: optional(double(11, 'Number or null.')),
    maybe_count: optional(int(12, 'Whole number or null.', { filtered: true })),
    maybe_large: optional(bigint(13, 'Large whole number or null.', { filtered: true })),
    maybe_yes: optional(boolean(14, 'Yes, no or null.')),
    maybe_bytes: optional(binary(15, 'Bytes or null.')),
    day: date(16, 'Day.'),
    maybe_day: optional(date(17, 'Day or null.')),
  },
})
