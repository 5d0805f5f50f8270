import { z } from 'zod'
import type { Chain } from '../context.ts'
import type { Format, Lake } from '../ports.ts'

/**
 * The metadata of a segment. It is stored only in the footer of its file, so that a copied file keeps it.
 *
 * records = yielding + silent + refused + suppressed + duplicates. `withheld` counts the yielding records whose customer does not
 * allow analysis; their rows have keys only.
 */
const offset = z
  .string()
  .regex(/^\d+$/)
  .transform((it) => BigInt(it))
const whole = z.int().min(0)
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

export const Footer = z.object({
  kind: z.enum(['segment', 'signpost', 'current']),
  dataset: z.string(),
  schema_version: z.string(),
  epoch: whole,
  cluster_id: z.string(),
  topic: z.string(),
  partitions: whole,
  partition: whole,
  first_offset: offset,
  end_offset: offset,
  first_append_time: z.int().nullable(),
  last_append_time: z.int().nullable().describe('Append time of the record at end_offset - 1; null when that record is not known.'),
  records: whole,
  rows: whole,
  yielding: whole,
  silent: whole,
  withheld: whole,
  refused: z.record(z.string(), whole),
  first_refused: z.array(z.object({ offset: z.string(), code: z.string(), path: z.string() })).max(1000),
  suppressed: z.record(z.string(), whole),
  duplicates: whole,
  conflicts: whole.describe('Duplicates whose content differs from the first event with the same id.'),
  suppression_version: whole,
  nonce: z.string(),
  writer: z.string(),
  code_version: z.string(),
  model_version: z.string(),
  created_at: z.int(),
  to: z
    .object({ epoch: whole, arrived_on: day, offset, append_time: z.int().nullable() })
    .nullable()
    .describe('Signposts only: where the chain continues.'),
})
export type Footer = z.infer<typeof Footer>

/** A footer with the log, the partition and the writer filled in, and every count at zero. */
export function composeFooter({ work, partition, identity }: Chain, nonce: string): Footer {
  return {
    kind: 'segment',
    dataset: work.consumer.dataset.name,
    schema_version: '1.0',
    epoch: work.epoch,
    cluster_id: identity.clusterId,
    topic: identity.topic,
    partitions: identity.partitions,
    partition,
    first_offset: 0n,
    end_offset: 0n,
    first_append_time: null,
    last_append_time: null,
    records: 0,
    rows: 0,
    yielding: 0,
    silent: 0,
    withheld: 0,
    refused: {},
    first_refused: [],
    suppressed: {},
    duplicates: 0,
    conflicts: 0,
    suppression_version: 0,
    nonce,
    writer: work.writer,
    code_version: work.codeVersion,
    model_version: work.consumer.modelVersion,
    created_at: work.clock.now(),
    to: null,
  }
}

export function encodeFooter(facts: Footer): string {
  return JSON.stringify(facts, (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value))
}

export function decodeFooter(text: string, key: string): Footer {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (error) {
    throw new Error(`the footer of ${key} is not JSON`, { cause: error })
  }
  const result = Footer.safeParse(parsed)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new Error(`the footer of ${key} cannot be read: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`)
}

/** The footer of a stored file; undefined when there is no such file. */
export async function readFooter(format: Format, lake: Lake, key: string): Promise<Footer | undefined> {
  const text = await format.footer(lake, key)
  return text === undefined ? undefined : decodeFooter(text, key)
}
