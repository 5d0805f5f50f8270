import { Kafka, logLevel, type Admin, type Producer } from 'kafkajs'
import type { AppendedEntry } from '../contracts/source.ts'
import { unused } from './places.ts'

/** A topic of its own on the broker of the tests, and the means to write to it and to mistreat it. */
export type Topic = {
  readonly topic: string
  readonly partitions: number
  readonly admin: Admin
  readonly producer: Producer
  append(partition: number, entries: readonly AppendedEntry[]): Promise<void>
  /** Two offsets nobody will read: a record of a transaction that was aborted, and the marker that says so. */
  hole(partition: number): Promise<void>
  forget(partition: number, before: bigint): Promise<void>
  recreate(): Promise<void>
  /** Removes the topic and closes the connections. */
  end(): Promise<void>
}

export function testKafkaClient(brokers: readonly string[]): Kafka {
  return new Kafka({ brokers: [...brokers], clientId: 'signals-tests', logLevel: logLevel.NOTHING, retry: { retries: 8 } })
}

export async function newTopic(
  brokers: readonly string[],
  {
    partitions = 3,
    timestampType = 'LogAppendTime',
    cleanup = 'delete',
  }: { readonly partitions?: number; readonly timestampType?: string; readonly cleanup?: string } = {},
): Promise<Topic> {
  const kafka = testKafkaClient(brokers)
  const [admin, producer] = [kafka.admin(), kafka.producer({ allowAutoTopicCreation: false })]
  const topic = unused('interactions')
  const create = async () => {
    await admin.createTopics({
      waitForLeaders: false,
      topics: [
        {
          topic,
          numPartitions: partitions,
          replicationFactor: 1,
          configEntries: [
            { name: 'message.timestamp.type', value: timestampType },
            { name: 'cleanup.policy', value: cleanup },
            { name: 'max.message.bytes', value: '10485760' },
          ],
        },
      ],
    })
    // The client's own wait takes a topic that is not there yet for one that never will be; and a leader that was named may not
    // know of it yet.
    await again(async () => {
      const { topics } = await admin.fetchTopicMetadata({ topics: [topic] })
      const led = topics[0]?.partitions.filter((it) => it.leader >= 0).length ?? 0
      if (led < partitions) throw new Error(`${led} of ${partitions} partitions of ${topic} have a leader`)
      await admin.fetchTopicOffsets(topic)
    })
  }
  const endOf = async (partition: number) =>
    BigInt((await admin.fetchTopicOffsets(topic)).find((it) => it.partition === partition)?.high ?? '0')
  await Promise.all([admin.connect(), producer.connect()])
  await create()
  return {
    topic,
    partitions,
    admin,
    producer,
    async append(partition, entries) {
      await producer.send({
        topic,
        acks: -1,
        messages: entries.map(({ key, value, headers }) => ({
          partition,
          key: key === null ? null : Buffer.from(key),
          value: value === null ? null : Buffer.from(value),
          headers: { ...headers },
        })),
      })
    },
    async hole(partition) {
      const before = await endOf(partition)
      const transactional = kafka.producer({ transactionalId: unused('hole'), maxInFlightRequests: 1, idempotent: true })
      await transactional.connect()
      const transaction = await transactional.transaction()
      await transaction.send({ topic, messages: [{ partition, key: 'aborted', value: 'never to be read' }] })
      await transaction.abort()
      await transactional.disconnect()
      // The broker answers before it has written the marker, and nobody is shown what lies behind it until then.
      await again(async () => {
        if ((await endOf(partition)) < before + 2n) throw new Error(`the marker of an aborted transaction is not in ${topic} yet`)
      })
    },
    async forget(partition, before) {
      // The client looks for the partition's leader in what it knows already.
      await admin.fetchTopicOffsets(topic)
      await admin.deleteTopicRecords({ topic, partitions: [{ partition, offset: String(before) }] })
    },
    async recreate() {
      await admin.deleteTopics({ topics: [topic] })
      await again(create)
    },
    async end() {
      await admin.deleteTopics({ topics: [topic] }).catch(() => undefined)
      await Promise.all([admin.disconnect(), producer.disconnect()])
    },
  }
}

/** A topic is deleted a moment after the broker says so. */
async function again(act: () => Promise<unknown>): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await act()
      return
    } catch (error) {
      if (attempt === 40) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}
