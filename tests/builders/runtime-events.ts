import type { RuntimeEvent } from '../../consumers/runtime/context.ts'

/** One runtime event of each kind that a partition may emit, in an order that may happen. */
export const runtimeEvents: readonly RuntimeEvent[] = [
  { what: 'opened', partition: 1, next: 5n, state: 7, ids: 9 },
  { what: 'read', partition: 1, records: 4, lastAppendTime: 1_000_000, oldestAppendTime: 1_000_000, next: 9n },
  {
    what: 'committed',
    partition: 1,
    key: 'v1/x/1',
    records: 4,
    rows: 3,
    refused: 1,
    suppressed: 2,
    duplicates: 5,
    bytes: 100,
    encodeMs: 20,
    putMs: 30,
    next: 9n,
  },
  { what: 'lost', partition: 1, key: 'v1/x/2' },
  { what: 'abandoned', partition: 1, key: 'v1/x/2' },
  { what: 'signpost', partition: 1, key: 'v1/x/3', why: 'day' },
  { what: 'retrying', partition: 1, why: 'x'.repeat(2000), attempt: 2 },
  { what: 'current', partition: 1, customers: 8, bytes: 10 },
  { what: 'current_ahead', partition: 1, key: 'v1/x/4' },
  { what: 'left', partition: 1 },
]
