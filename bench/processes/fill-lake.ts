import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brandSentimentConsumer } from '../../consumers/datasets/brand_sentiment/consumer.ts'
import { interactionsConsumer } from '../../consumers/datasets/interactions/consumer.ts'
import { noTables } from '../../consumers/reference/reference-tables.ts'
import { slotKey } from '../../consumers/runtime/chain/keys.ts'
import { openSegment } from '../../consumers/runtime/loop/segment.ts'
import { parquet } from '../../consumers/runtime/parquet/parquet.ts'
import { brandSentiment } from '../../schemas/datasets/brand_sentiment.ts'
import type { AnyRow, Dataset } from '../../schemas/datasets/dataset.ts'
import { interactions } from '../../schemas/datasets/interactions.ts'
import { benchEvents } from '../events.ts'
import { printResult } from './usage.ts'

/**
 * Fills a lake in a folder with so many rows per dataset, in segments of `perSegment` rows, from row number `first` on. The rows are
 * those of a few thousand events, with ids, customers and days of their own. One row in ten is a revision of an interaction about ten
 * segments before.
 */
const [folder = '', count = '0', perSegment = '200', first = '0'] = process.argv.slice(2)
const PATTERNS = 2000
const PARTITIONS = 8
/** Ends with 7, so that the revised row is no revision itself. */
const REVISED_AFTER = 2007
const FROM = Date.parse('2026-01-05T00:00:00.000Z')
const DAYS = 120

const received = [...benchEvents(PATTERNS, 5)].map(({ id, data }) => ({
  interaction: data,
  eventId: id,
  recordedAt: Date.parse(data.source.received_at),
  offset: 0n,
  analysis: 'allowed' as const,
}))
let written = 0
const made: readonly { readonly dataset: Dataset; readonly patterns: readonly AnyRow[] }[] = [
  { dataset: interactions, patterns: received.flatMap((event) => interactionsConsumer.derive(event, noTables)) },
  { dataset: brandSentiment, patterns: received.flatMap((event) => brandSentimentConsumer.derive(event, noTables)) },
]
for (const { dataset, patterns } of made) {
  const offsets = Array.from({ length: PARTITIONS }, () => BigInt(first))
  for (let from = Number(first); from < Number(first) + Number(count); from += Number(perSegment)) {
    const partition = (from / Number(perSegment)) % PARTITIONS
    const day = new Date(FROM + Math.floor((from / 1_000_000) * DAYS) * 86_400_000).toISOString().slice(0, 10)
    const start = offsets[partition] ?? 0n
    const segment = openSegment({ dataset, format: parquet, topic: 'service-interactions', epoch: 1, codeVersion: 'bench' }, start, FROM)
    let offset = start
    for (let index = from; index < from + Number(perSegment); index += 1) {
      const isRevision = index % 10 === 7 && index >= REVISED_AFTER
      const which = isRevision ? index - REVISED_AFTER : index
      const row = patterns[which % patterns.length] ?? {}
      const at = Date.parse(`${day}T08:00:00.000Z`) + (index % 36_000) * 1000
      segment.append(
        [
          {
            ...row,
            interaction_id: `01HZ${String(which).padStart(22, '0')}`,
            revision: isRevision ? 2n : 1n,
            customer_key: row['customer_key'] === null ? null : `p1:${String(which % 250_000).padStart(32, '0')}`,
            occurred_at: at,
          },
        ],
        { partition, offset, key: null, value: null, headers: [], appendTime: at + 4000 },
        { eventId: `event-${index}`, processedAt: at + 9000 },
      )
      offset += 1n
    }
    offsets[partition] = offset
    const path = join(folder, slotKey(dataset, partition, { epoch: 1, arrivedOn: day, offset: start }))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, segment.finish('{}'))
    written += 1
  }
}
printResult({ segments: written })
