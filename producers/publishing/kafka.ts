import kafkajs, { logLevel, type Admin, type LogEntry, type Message as KafkaMessage } from 'kafkajs'
import { partitionOf } from '../../schemas/event/partition.ts'
import { BATCHING, batcher, type Batcher } from './batcher.ts'
import { Unreachable } from '../../platform/errors.ts'
import { kafkaClient, REQUEST_MS, type KafkaClient } from '../../platform/kafka-client.ts'
import { explainKafka, kafkaErrorType, type KafkaAsked } from '../../platform/kafka-errors.ts'
import type { KafkaLogin } from '../../platform/kafka-login.ts'
import type { Logger } from '../../platform/logger.ts'
import { refuseUnsafeTopic, TOPIC_SETTINGS, warnUncheckedTopic } from '../../platform/topic-safety.ts'
import { Unavailable, type Message, type Publisher } from './publisher.ts'
import { differences, planTopic, type Existing } from './topics.ts'

export type Connection = {
  readonly brokers: readonly string[]
  readonly login: KafkaLogin
  readonly log: Logger
}

export type KafkaPublisherSettings = Connection & {
  /** All topics must exist. */
  readonly topics: readonly string[]
  readonly maxBufferedBytes: number
  /** The longest time from a call to its answer; left out, that of the batcher. */
  readonly patienceMs?: number
  /** Epoch milliseconds. */
  readonly now: () => number
}

/** `patienceMs` of the batcher limits the total time. */
const CONNECT_MS = 3000
const RETRY = { retries: 3, initialRetryTime: 200 }

/**
 * Publishes to Kafka. The partition is chosen here, and each send holds messages of one partition: when a send covers several, this
 * client's retry loses acknowledged messages after a leader dies. A send succeeds only if the response names this partition without
 * an error. The producer is not idempotent: in the client's idempotent mode, a lost response can lose one batch and double another.
 * Without it, a lost response can only double a batch, and doubles are removed by event id.
 */
export async function kafkaPublisher(settings: KafkaPublisherSettings): Promise<Publisher> {
  const { brokers, topics } = settings
  const kafka = client(settings)
  const needs = `Describe and Write on topics ${topics.join(' and ')}`
  const partitions = await asAdmin(adminOf(kafka), { brokers, needs, wanted: 'asked for its topics' }, (admin) =>
    partitionsOf(admin, settings),
  )
  const producer = kafka.producer({
    idempotent: false,
    allowAutoTopicCreation: false,
    createPartitioner:
      () =>
      ({ message }) =>
        message.partition ?? 0,
    retry: { retries: 2, initialRetryTime: 100, maxRetryTime: 1000 },
  })
  await producer.connect().catch((error: unknown) => {
    throw explainKafka(error, { brokers, needs, wanted: 'connected to' })
  })

  const batchers = new Map<string, Batcher<KafkaMessage>>()
  for (const topic of topics)
    batchers.set(
      topic,
      batcher<KafkaMessage>({
        ...BATCHING,
        ...(settings.patienceMs === undefined ? {} : { patienceMs: settings.patienceMs }),
        bytesInTotal: settings.maxBufferedBytes,
        now: settings.now,
        later: (ms, run) => void setTimeout(run, ms),
        async send(partition, messages) {
          const results = await producer.send({
            topic,
            acks: -1,
            timeout: REQUEST_MS,
            messages: messages.map((it) => ({ ...it, partition })),
          })
          const result = results.find((it) => it.topicName === topic && it.partition === partition)
          if (result?.errorCode !== 0) throw new Error(`the broker's response does not acknowledge partition ${partition} of ${topic}`)
        },
      }),
    )
  let closed: Promise<void> | undefined

  return {
    async publish(topic, messages) {
      const gathered = batchers.get(topic)
      const count = partitions.get(topic)
      if (gathered === undefined || count === undefined) throw new Error(`this publisher was not opened for the topic ${topic}`)
      if (closed !== undefined) throw new Unavailable('the connection to Kafka is closed')
      await gathered.add(messages.map((it) => addressed(it, count)))
    },
    unavailable() {
      if (closed !== undefined) return 'the connection to Kafka is closed'
      return [...batchers.values()].map((it) => it.trouble()).find((it) => it !== undefined)
    },
    bytes: () => [...batchers.values()].reduce((sum, it) => sum + it.bytes(), 0),
    close() {
      closed ??= Promise.all([...batchers.values()].map((it) => it.close())).then(() => producer.disconnect())
      return closed
    },
  }
}

function addressed({ key, value, headers }: Message, partitions: number) {
  const bytes = key.length + value.length + Object.entries(headers).reduce((sum, [name, text]) => sum + name.length + text.length, 0)
  const message: KafkaMessage = { key: buffer(key), value: buffer(value), headers: { ...headers } }
  return { partition: partitionOf(key, partitions), bytes, message }
}

function buffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** The partitions of each topic. Throws when a topic is missing or unsafe. */
async function partitionsOf(admin: Admin, { topics, brokers, log }: KafkaPublisherSettings): Promise<ReadonlyMap<string, number>> {
  const known = new Set(await admin.listTopics())
  const missing = topics.filter((it) => !known.has(it))
  if (missing.length > 0)
    throw new Unreachable(
      `there is no topic ${missing.join(' and no topic ')} at ${brokers.join(', ')}; run \`signals-produce topics\` to create it`,
    )
  for (const topic of topics) await refuseUnsafe(admin, topic, log)
  const metadata = await admin.fetchTopicMetadata({ topics: [...topics] })
  return new Map(metadata.topics.map((it) => [it.name, it.partitions.length]))
}

/** The id of the cluster. It is the same for all brokers of the cluster and never changes. */
export function clusterIdOf(connection: Connection): Promise<string> {
  const asked = { brokers: connection.brokers, needs: 'Describe on the cluster', wanted: 'asked for its id' }
  return asAdmin(adminOf(client(connection)), asked, async (admin) => {
    const { clusterId } = await admin.describeCluster()
    return clusterId
  })
}

export type TopicsMade = {
  readonly created: readonly string[]
  readonly existing: readonly { readonly topic: string; readonly partitions: number }[]
  /** How existing topics differ from what they should be, one sentence per difference. */
  readonly differences: readonly string[]
}

/** Creates the topics that do not exist. Compares existing topics with the plan, and does not change them. */
export async function createTopics(connection: Connection, topics: readonly string[], partitions: number): Promise<TopicsMade> {
  const needs = `Create, Describe and DescribeConfigs on topics ${topics.join(' and ')}`
  const asked = { brokers: connection.brokers, needs, wanted: 'asked to create topics' }
  return asAdmin(adminOf(client(connection)), asked, async (admin) => {
    const { brokers } = await admin.describeCluster()
    const plan = planTopic(brokers.length, partitions)
    const before = new Set(await admin.listTopics())
    const missing = topics.filter((it) => !before.has(it))
    if (missing.length > 0)
      await admin.createTopics({
        waitForLeaders: true,
        topics: missing.map((topic) => ({
          topic,
          numPartitions: plan.partitions,
          replicationFactor: plan.replicas,
          configEntries: plan.settings.filter((it) => it.sent).map(({ name, value }) => ({ name, value })),
        })),
      })
    const known = topics.filter((it) => before.has(it))
    // For an empty list of topics, the client returns all topics of the cluster.
    const existing = known.length === 0 ? [] : (await admin.fetchTopicMetadata({ topics: known })).topics
    const found: string[] = []
    for (const { name, partitions: parts } of existing) {
      const replicas = Math.min(...parts.map((it) => it.replicas.length))
      found.push(...differences(name, plan, { replicas, settings: await configOf(admin, name) }))
    }
    return { created: missing, existing: existing.map((it) => ({ topic: it.name, partitions: it.partitions.length })), differences: found }
  })
}

async function refuseUnsafe(admin: Admin, topic: string, log: Logger): Promise<void> {
  const settings = await configOf(admin, topic, TOPIC_SETTINGS).catch((error: unknown) => {
    if (kafkaErrorType(error)?.endsWith('_AUTHORIZATION_FAILED') !== true) throw error
    log.warn(warnUncheckedTopic(topic))
    return {}
  })
  refuseUnsafeTopic(topic, new Map(Object.entries(settings)))
}

async function configOf(admin: Admin, topic: string, names?: readonly string[]): Promise<Existing['settings']> {
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: [{ type: kafkajs.ConfigResourceTypes.TOPIC, name: topic, ...(names === undefined ? {} : { configNames: [...names] }) }],
  })
  return Object.fromEntries(resources.flatMap((it) => it.configEntries.map(({ configName, configValue }) => [configName, configValue])))
}

type Connected = { connect(): Promise<void>; disconnect(): Promise<void> }

/** Runs `run` with a connected admin client. A failure becomes a sentence for an operator. */
export async function asAdmin<A extends Connected, T>(admin: A, asked: KafkaAsked, run: (admin: A) => Promise<T>): Promise<T> {
  try {
    await admin.connect()
    return await run(admin)
  } catch (error) {
    throw explainKafka(error, asked)
  } finally {
    await admin.disconnect()
  }
}

const adminOf = (kafka: KafkaClient) => kafka.admin({ retry: RETRY })

function client({ brokers, login, log }: Connection): KafkaClient {
  return kafkaClient({
    brokers,
    clientId: 'signals-produce',
    login,
    connectTimeoutMs: CONNECT_MS,
    retry: RETRY,
    level: logLevel.INFO,
    log: (entry) => tell(log, entry),
  })
}

/** Writes the log lines of the client to our log. Its errors are handled where they occur, so they are logged as warnings only. */
function tell(log: Logger, { level, log: said }: LogEntry): void {
  const address: unknown = said['broker']
  const reason: unknown = said['error']
  const fields = { ...(typeof address === 'string' ? { address } : {}), ...(typeof reason === 'string' ? { reason } : {}) }
  const write = level === logLevel.ERROR || level === logLevel.WARN ? log.warn : log.debug
  write(`kafka client: ${said.message}`, fields)
}
