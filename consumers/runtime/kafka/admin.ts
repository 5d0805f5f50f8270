import { withTimeout } from './timeout.ts'
import { NotPermitted, Unreachable } from '../../../platform/errors.ts'
import { explainKafka, kafkaErrorType } from '../../../platform/kafka-errors.ts'
import { neededToRead } from './errors.ts'
import type { Bounds, Clock, LogIdentity } from '../ports.ts'

/** Queries about a cluster and its topic. No answer is cached, and every query ends in bounded time. */
export type KafkaAdmin = {
  /** Throws `TopicMissing` when the topic does not exist. */
  identity(): Promise<LogIdentity>
  bounds(partition: number): Promise<Bounds>
  /** The offset of the first record at or after this time (epoch milliseconds); undefined when there is none. */
  offsetAt(partition: number, appendTime: number): Promise<bigint | undefined>
  /** The values of these settings of the topic; undefined when the cluster does not permit reading them. */
  settings(names: readonly string[]): Promise<ReadonlyMap<string, string> | undefined>
  close(): Promise<void>
}

/** The part of the kafkajs admin client that is used. */
export type AdminClient = {
  connect(): Promise<void>
  disconnect(): Promise<void>
  describeCluster(): Promise<{ readonly clusterId: string }>
  fetchTopicMetadata(options: { topics: string[] }): Promise<{ readonly topics: readonly { readonly partitions: readonly unknown[] }[] }>
  fetchTopicOffsets(topic: string): Promise<readonly { readonly partition: number; readonly high: string; readonly low: string }[]>
  fetchTopicOffsetsByTimestamp(topic: string, time: number): Promise<readonly { readonly partition: number; readonly offset: string }[]>
  describeConfigs(options: { resources: { type: number; name: string; configNames: string[] }[]; includeSynonyms: boolean }): Promise<{
    readonly resources: readonly {
      readonly configEntries: readonly { readonly configName: string; readonly configValue: string }[]
    }[]
  }>
}

/** The topic does not exist. A restart helps once it has been created. */
export class TopicMissing extends Unreachable {}

export type KafkaAdminOptions = {
  readonly topic: string
  /** Addresses, for error messages. */
  readonly brokers: readonly string[]
  /** Creates a new client. A client that has failed may keep stale partition leaders for minutes. */
  readonly admin: () => AdminClient
  readonly clock: Clock
}

/** Timeout of one attempt, in milliseconds. There are two attempts, the second with a new client. */
const ANSWER_MS = 10_000
const TOPIC = 2

export function kafkaAdmin({ topic, brokers, admin, clock }: KafkaAdminOptions): KafkaAdmin {
  let connected: Promise<AdminClient> | undefined
  const connect = () =>
    (connected ??= (async () => {
      const client = admin()
      await client.connect()
      return client
    })())
  const drop = async (used: Promise<AdminClient> | undefined) => {
    // Another query may have created a new client already.
    if (connected === used) connected = undefined
    const client = await used?.catch(() => undefined)
    await client?.disconnect().catch(() => undefined)
  }

  async function once<T>(question: (client: AdminClient) => Promise<T>): Promise<T> {
    const answer = await withTimeout(
      clock,
      ANSWER_MS,
      connect().then(async (client) => ({ is: await question(client) })),
    )
    if (answer === 'late') throw new Error(`no answer within ${ANSWER_MS} ms`)
    return answer.is
  }

  async function ask<T>(what: string, question: (client: AdminClient) => Promise<T>): Promise<T> {
    const used = connect()
    try {
      return await once(question).catch(async (error: unknown) => {
        if (kafkaErrorType(error) === 'UNKNOWN_TOPIC_OR_PARTITION') throw error
        void drop(used)
        return await once(question)
      })
    } catch (error) {
      if (kafkaErrorType(error) === 'UNKNOWN_TOPIC_OR_PARTITION')
        throw new TopicMissing(
          `there is no topic ${topic} at kafka://${brokers.join(',')}; create it with \`signals-produce topics\`, or set SIGNALS_TOPIC`,
          { cause: error },
        )
      throw explainKafka(error, { brokers, needs: neededToRead({ topic }), wanted: `asked for ${what}` })
    }
  }

  const partitionOf = <T extends { readonly partition: number }>(found: readonly T[], partition: number): T => {
    const it = found.find((one) => one.partition === partition)
    if (it === undefined) throw new Error(`topic ${topic} has no partition ${partition} now`)
    return it
  }
  const bounds = async (client: AdminClient, partition: number): Promise<Bounds> => {
    const { low, high } = partitionOf(await client.fetchTopicOffsets(topic), partition)
    return { earliest: BigInt(low), end: BigInt(high) }
  }

  return {
    identity: () =>
      ask(`the partitions of topic ${topic}`, async (client) => {
        const { topics } = await client.fetchTopicMetadata({ topics: [topic] })
        const { clusterId } = await client.describeCluster()
        return { clusterId, topic, partitions: topics[0]?.partitions.length ?? 0 }
      }),
    bounds: (partition) => ask(`the offsets of topic ${topic}`, (client) => bounds(client, partition)),
    offsetAt: (partition, appendTime) =>
      ask(`the offsets of topic ${topic} at a time`, async (client) => {
        // When there is no such record, the client returns the end offset.
        const { end } = await bounds(client, partition)
        const offset = BigInt(partitionOf(await client.fetchTopicOffsetsByTimestamp(topic, appendTime), partition).offset)
        return offset >= end ? undefined : offset
      }),
    async settings(names) {
      try {
        return await ask(`the configuration of topic ${topic}`, async (client) => {
          const resource = { type: TOPIC, name: topic, configNames: [...names] }
          const { resources } = await client.describeConfigs({ resources: [resource], includeSynonyms: false })
          return new Map(resources[0]?.configEntries.map((it) => [it.configName, it.configValue] as const))
        })
      } catch (error) {
        if (error instanceof NotPermitted && kafkaErrorType(error.cause)?.endsWith('_AUTHORIZATION_FAILED') === true) return undefined
        throw error
      }
    },
    close: () => drop(connected),
  }
}
