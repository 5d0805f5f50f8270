import { randomUUID } from 'node:crypto'
import { errorText } from '../../platform/error-text.ts'
import { lakeUrl, logUrl } from '../../platform/addresses.ts'
import { Unreachable } from '../../platform/errors.ts'
import { kafkaLogin } from '../../platform/kafka-login.ts'
import type { ReadFile } from '../../platform/secrets.ts'
import type { LakeUrl } from '../../schemas/config/lake-url.ts'
import type { LogUrl } from '../../schemas/config/log-url.ts'
import type { Settings } from '../../schemas/config/settings.ts'
import { rejectedTopic } from '../../schemas/rejected-payload.ts'
import { createFileTopic, filePublisher } from '../publishing/filelog.ts'
import { openFileReader } from '../publishing/filelog-reader.ts'
import type { TopicsMade } from '../publishing/kafka.ts'
import type { Logger } from '../../platform/logger.ts'
import type { Publisher } from '../publishing/publisher.ts'
import { keepSuppression, type Every, type SuppressionKept } from '../publishing/suppression.ts'
import { openLakeStore, type LakeStore } from '../publishing/store.ts'
import type { TopicReader } from '../publishing/topic-reader.ts'

/** The log and the lake that `SIGNALS_LOG_URL` and `SIGNALS_LAKE_URL` name. The clients of Kafka and S3 are loaded where they are needed. */
export type ProducerBackend = Log & {
  /** Reads the suppression list of the lake and keeps it up to date until it is closed; tells of each time it cannot. */
  keepSuppression(failed?: () => void): Promise<SuppressionKept>
}

type Log = {
  readonly url: LogUrl
  /** Which log this is, by its own word: a log made anew is another one. A log in files is made where there is none. */
  clusterId(): Promise<string>
  /** A publisher for the topic of events and for that of rejected payloads. `patienceMs`: its longest time from a call to its answer. */
  open(patienceMs?: number): Promise<Publisher>
  /** Opens the topic of rejected payloads to read it. */
  openRejected(): Promise<TopicReader>
  /** Creates both topics where they are not there. */
  createTopics(): Promise<TopicsMade>
}

export function selectProducerBackend(settings: Settings, log: Logger, readFile: ReadFile, now: () => number): ProducerBackend {
  const [url, lake] = [logUrl(settings), lakeUrl(settings)]
  const topics = [settings.SIGNALS_TOPIC, rejectedTopic(settings.SIGNALS_TOPIC)]
  return {
    ...(url.kind === 'file' ? files(url, topics, settings, now) : kafka(url, topics, settings, log, readFile, now)),
    keepSuppression: (failed = () => undefined) => keepSuppression({ store: storeAt(lake, settings), every, log, failed }),
  }
}

function storeAt(url: LakeUrl, { SIGNALS_S3_ENDPOINT: endpoint, SIGNALS_S3_ADDRESSING: addressing }: Settings): LakeStore {
  return openLakeStore({ url, ...(endpoint === undefined ? {} : { endpoint }), ...(addressing === undefined ? {} : { addressing }) })
}

/** Waiting for the next time holds no process that has nothing else to do. */
const every: Every = (ms, run) => {
  const timer = setInterval(run, ms).unref()
  return () => clearInterval(timer)
}

function files(url: Extract<LogUrl, { kind: 'file' }>, topics: readonly string[], settings: Settings, now: () => number): Log {
  const place = { folder: url.folder, partitions: settings.SIGNALS_PARTITIONS, now, newId: randomUUID }
  return {
    url,
    async clusterId() {
      try {
        return (await createFileTopic(settings.SIGNALS_TOPIC, place)).cluster_id
      } catch (cause) {
        const reason = errorText(cause)
        throw new Unreachable(`the log in ${url.folder} cannot be opened: ${reason}; correct SIGNALS_LOG_URL`, { cause })
      }
    },
    open: () => filePublisher(place),
    openRejected: () => openFileReader(url.folder, rejectedTopic(settings.SIGNALS_TOPIC)),
    async createTopics() {
      const existing: { topic: string; partitions: number }[] = []
      for (const topic of topics) existing.push({ topic, partitions: (await createFileTopic(topic, place)).partitions })
      return { created: [], existing, differences: [] }
    },
  }
}

function kafka(
  url: Extract<LogUrl, { kind: 'kafka' }>,
  topics: readonly string[],
  settings: Settings,
  log: Logger,
  readFile: ReadFile,
  now: () => number,
): Log {
  const connection = { brokers: url.brokers, log, login: kafkaLogin(settings, readFile) }
  return {
    url,
    async clusterId() {
      const { clusterIdOf } = await import('../publishing/kafka.ts')
      return clusterIdOf(connection)
    },
    async open(patienceMs) {
      const { kafkaPublisher } = await import('../publishing/kafka.ts')
      return kafkaPublisher({
        ...connection,
        topics,
        maxBufferedBytes: settings.SIGNALS_MAX_BUFFERED_BYTES,
        now,
        ...(patienceMs === undefined ? {} : { patienceMs }),
      })
    },
    async openRejected() {
      const { openKafkaReader } = await import('../publishing/kafka-reader.ts')
      const group = `${settings.SIGNALS_GROUP_PREFIX}.redrive-${randomUUID().slice(0, 8)}`
      return openKafkaReader({ ...connection, topic: rejectedTopic(settings.SIGNALS_TOPIC), group })
    },
    async createTopics() {
      const { createTopics } = await import('../publishing/kafka.ts')
      return createTopics(connection, topics, settings.SIGNALS_PARTITIONS)
    },
  }
}
