import { bigint, binary, boolean, dataset, double, instant, int, longText, optional, strings } from '../../schemas/dataset.ts'

/** A dataset with every type a column can have, required and optional. */
export const everyType = dataset({
  name: 'every_type',
  grain: 'One row per draw.',
  key: ['id'],
  columns: {
    id: longText('Text.', { filtered: true }),
    at: instant('Instant.', { filtered: true }),
    share: double('Number.'),
    count: int('Whole number.', { filtered: true }),
    large: bigint('Large whole number.', { filtered: true }),
    yes: boolean('Yes or no.'),
    words: strings('Texts.'),
    bytes: binary('Bytes.'),
    maybe_id: optional(longText('Text or null.', { filtered: true })),
    maybe_at: optional(instant('Instant or null.', { filtered: true })),
    maybe_share: optional(double('Number or null.')),
    maybe_count: optional(int('Whole number or null.', { filtered: true })),
    maybe_large: optional(bigint('Large whole number or null.', { filtered: true })),
    maybe_yes: optional(boolean('Yes, no or null.')),
    maybe_bytes: optional(binary('Bytes or null.')),
  },
})
