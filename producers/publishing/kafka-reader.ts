import { logLevel, type Consumer, type EachBatchPayload, type KafkaMessage } from 'kafkajs'
import { Broken } from '../../platform/errors.ts'
import { kafkaClient } from '../../platform/kafka-client.ts'
import { explainKafka } from '../../platform/kafka-errors.ts'
import type { Frame } from '../../schemas/filelog/frame.ts'
import { asAdmin, type Connection } from './kafka.ts'
import type { OffsetBounds, TopicReader } from './topic-reader.ts'

const CONNECT_MS = 3000
const RETRY = { retries: 5, initialRetryTime: 200, maxRetryTime: 5000 }
/** Longer than `take` may wait for a log that takes no messages. */
const SESSION_MS = 120_000

/**
 * Opens a topic in Kafka to read it once. The group has this one member and commits nothing, so it must be a name of its own. The topic
 * must exist.
 */
export async function openKafkaReader(connection: Connection & { readonly topic: string; readonly group: string }): Promise<TopicReader> {
  const { brokers, login, log, topic, group } = connection
  const kafka = kafkaClient({
    brokers,
    clientId: 'signals-produce',
    login,
    connectTimeoutMs: CONNECT_MS,
    retry: RETRY,
    level: logLevel.WARN,
    log: ({ log: said }) => log.debug(`kafka client: ${said.message}`),
  })
  const asked = { brokers, needs: `Describe and Read on topic ${topic}, and Read on group ${group}`, wanted: `asked for topic ${topic}` }
  const { clusterId, bounds } = await asAdmin(kafka.admin({ retry: RETRY }), asked, async (admin) => ({
    clusterId: (await admin.describeCluster()).clusterId,
    bounds: boundsOf(await admin.fetchTopicOffsets(topic)),
  }))
  return {
    clusterId,
    topic,
    bounds,
    async read(from, take) {
      if (bounds.every(({ end }, partition) => (from[partition] ?? 0n) >= end)) return
      const consumer = kafka.consumer({
        groupId: group,
        sessionTimeout: SESSION_MS,
        rebalanceTimeout: SESSION_MS,
        maxWaitTimeInMs: 250,
        allowAutoTopicCreation: false,
        retry: RETRY,
      })
      try {
        await consumer.connect()
        await consumer.subscribe({ topic, fromBeginning: true })
        await readToEnd(consumer, { topic, from, bounds, take })
      } catch (error) {
        if (error instanceof Broken || !isOfClient(error)) throw error
        throw explainKafka(error, { ...asked, wanted: `read (topic ${topic})` })
      } finally {
        await consumer.disconnect()
      }
    },
    close: () => Promise.resolve(),
  }
}

function boundsOf(
  offsets: readonly { readonly partition: number; readonly low: string; readonly high: string }[],
): readonly OffsetBounds[] {
  const sorted = offsets.toSorted((a, b) => a.partition - b.partition)
  return sorted.map(({ low, high }) => ({ earliest: BigInt(low), end: BigInt(high) }))
}

function isOfClient(error: unknown): boolean {
  return error instanceof Error && error.name.startsWith('KafkaJS')
}

type Reading = {
  readonly topic: string
  readonly from: readonly bigint[]
  readonly bounds: readonly OffsetBounds[]
  readonly take: (record: Frame) => Promise<boolean>
}

/** Resolves when every partition was read to its end, or when `take` wants no more. */
function readToEnd(consumer: Consumer, { topic, from, bounds, take }: Reading): Promise<void> {
  return new Promise((resolve, reject) => {
    const next = bounds.map((_, partition) => from[partition] ?? 0n)
    let ended = false
    const end = (error?: unknown) => {
      ended = true
      if (error === undefined) resolve()
      else reject(error)
    }
    const reached = (partition: number, offset: bigint) => {
      if (offset > (next[partition] ?? 0n)) next[partition] = offset
      if (next.every((it, n) => it >= (bounds[n]?.end ?? 0n))) end()
    }
    const { GROUP_JOIN, END_BATCH_PROCESS, CRASH } = consumer.events
    consumer.on(GROUP_JOIN, ({ payload }) => {
      for (const partition of payload.memberAssignment[topic] ?? [])
        consumer.seek({ topic, partition, offset: String(next[partition] ?? 0n) })
    })
    consumer.on(END_BATCH_PROCESS, ({ payload }) => {
      // A batch of only markers and aborted records: the client passes over it without a callback.
      if (payload.batchSize === 0) reached(payload.partition, BigInt(payload.lastOffset) + 1n)
    })
    consumer.on(CRASH, ({ payload: { error, restart } }) => {
      if (!restart) end(error)
    })

    async function deliver(payload: EachBatchPayload): Promise<void> {
      const { batch } = payload
      const { partition } = batch
      try {
        for (const message of batch.messages) {
          if (ended || !payload.isRunning() || payload.isStale()) return
          const offset = BigInt(message.offset)
          if (offset < (next[partition] ?? 0n)) continue
          if (offset >= (bounds[partition]?.end ?? 0n)) break
          if (!(await take(toFrame(partition, message)))) return end()
          next[partition] = offset + 1n
          payload.resolveOffset(message.offset)
          await payload.heartbeat()
        }
        reached(partition, BigInt(batch.lastOffset()) + 1n)
      } catch (error) {
        // Thrown errors would make the client restart: a rebalance is its own affair, everything else ends the reading.
        if (isOfClient(error)) throw error
        end(error)
      }
    }

    consumer
      .run({ autoCommit: false, eachBatchAutoResolve: false, partitionsConsumedConcurrently: 1, eachBatch: deliver })
      .catch((error: unknown) => end(error))
  })
}

function toFrame(partition: number, { offset, key, value, headers, timestamp }: KafkaMessage): Frame {
  return {
    partition,
    offset: BigInt(offset),
    key,
    value,
    headers: Object.entries(headers ?? {}).flatMap(([name, given]) =>
      (Array.isArray(given) ? given : [given]).map((it) => [name, Buffer.from(it ?? '')] as const),
    ),
    appendTime: Number(timestamp),
  }
}
