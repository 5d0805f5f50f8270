import kafkajs, { type Consumer, type EachBatchPayload, type LogEntry, type logLevel as LogLevel } from 'kafkajs'
import { errorText } from '../../../platform/error-text.ts'
import { kafkaClient } from '../../../platform/kafka-client.ts'
import { explainKafka } from '../../../platform/kafka-errors.ts'
import type { KafkaLogin } from '../../../platform/kafka-login.ts'
import { withTimeout } from './timeout.ts'
import { kafkaAdmin, type KafkaAdmin } from './admin.ts'
import { Broken } from '../../../platform/errors.ts'
import type { Feed } from './partition.ts'
import { trackMembership, type Membership } from './group.ts'
import { toRecords } from './batch.ts'
import { CHECKED_SETTINGS, refuseUnsafeTopic } from './check-topic.ts'
import { explainEnding, neededToRead } from './errors.ts'
import type { Assignment, Clock, LogIdentity, Source } from '../ports.ts'
import { watchLog } from './same-log.ts'
import { startZstd, unzstd } from '../zstd.ts'

// kafkajs is a CommonJS module, and Node does not detect all of its named exports.
const { CompressionCodecs, CompressionTypes, logLevel } = kafkajs

export type KafkaSourceOptions = {
  /** `host:port` each. */
  readonly brokers: readonly string[]
  readonly topic: string
  readonly group: string
  readonly clientId: string
  /** TLS and authentication; without it, the connection is plain. */
  readonly login?: KafkaLogin
  /** After this long without a heartbeat, the group assigns the partitions of this process to other members. */
  readonly sessionTimeoutMs: number
  /** Reading stops at the end of the log as of when reading began. */
  readonly drain: boolean
  readonly log: ClientLog
  readonly clock: Clock
}

/** Log sentences about the client. They contain names and numbers, never the contents of a record. */
export type ClientLog = (level: 'debug' | 'info' | 'warn', sentence: string) => void

/** How long a broker may hold a fetch request, in milliseconds. A resumed partition waits at most this long until it is fetched again. */
const FETCH_WAIT_MS = 250
const CONNECT_MS = 5000
const RETRY = { initialRetryTime: 200, maxRetryTime: 5000, retries: 5 }
/** Limit of one fetch response, in bytes. It is filled partition by partition; one whose queue is full is paused and not fetched. */
const MAX_BYTES = 16 * 1_048_576
const MANY_PARTITIONS = 16
const TELL_MS = 5000
const LEAVE_MS = 10_000

/**
 * The log in Kafka. All known problems of kafkajs are handled in this folder and nowhere else.
 *
 * Automatic commits are off, because the lake alone decides the position of a dataset. `tell` commits the offset for lag tools.
 */
export async function kafkaSource(options: KafkaSourceOptions): Promise<Source> {
  const { brokers, topic, group, clientId, sessionTimeoutMs, drain, log, clock } = options
  await startZstd()
  CompressionCodecs[CompressionTypes.ZSTD] = () => ({
    compress: cannotCompress,
    decompress: (body: Buffer) => Promise.resolve(unzstd(body)),
  })
  const connection = {
    brokers,
    clientId,
    connectTimeoutMs: CONNECT_MS,
    retry: RETRY,
    ...(options.login === undefined ? {} : { login: options.login }),
  }

  const asking = kafkaAdmin({
    topic,
    brokers,
    clock,
    admin: () => kafkaClient({ ...connection, level: logLevel.ERROR, log: withSentence((it) => log('debug', it.sentence)) }).admin(),
  })
  const { partitions } = await checkedTopic(asking, options).catch(async (error: unknown) => {
    await asking.close()
    throw error
  })

  let leaving = false
  let joined: Promise<void> = Promise.resolve()
  const many = partitions > MANY_PARTITIONS
  const members = trackMembership({
    queue: many ? 1 : 2,
    drain,
    sessionTimeoutMs,
    clock,
    bounds: (partition) => asking.bounds(partition),
    warn: (why) => log('warn', why),
    taps: (partition) => ({
      seek: (offset) => quietly(() => consumer.seek({ topic, partition, offset: String(offset) })),
      pause: () => quietly(() => consumer.pause([{ topic, partitions: [partition] }])),
      resume: () => quietly(() => consumer.resume([{ topic, partitions: [partition] }])),
    }),
  })
  const client = kafkaClient({
    ...connection,
    level: logLevel.WARN,
    log: withSentence(({ level, namespace, sentence }) => {
      log('warn', sentence)
      if (level === logLevel.ERROR && !OF_THE_GROUP.test(sentence) && namespace !== 'Runner') members.doubt(sentence)
    }),
  })
  const consumer = client.consumer({
    groupId: group,
    sessionTimeout: sessionTimeoutMs,
    heartbeatInterval: Math.min(3000, Math.floor(sessionTimeoutMs / 4)),
    maxBytes: MAX_BYTES,
    // Up to 50 partitions, the batches in queues and in the loop stay within 64 MiB. A single larger batch is still delivered.
    maxBytesPerPartition: many ? 655_360 : 1_048_576,
    maxWaitTimeInMs: FETCH_WAIT_MS,
    allowAutoTopicCreation: false,
    readUncommitted: false,
    // A client that is leaving must not restart, whatever fails while it leaves.
    retry: { ...RETRY, restartOnFailure: () => Promise.resolve(!leaving) },
  })
  listen(consumer, members, options)

  return {
    identity: () => asking.identity(),
    async *assignments(signal) {
      try {
        await consumer.connect()
        await consumer.subscribe({ topic, fromBeginning: true })
      } catch (error) {
        throw explainKafka(error, { brokers, needs: neededToRead(options), wanted: `joined as ${clientId}` })
      }
      joined = consumer.run({
        autoCommit: false,
        eachBatchAutoResolve: false,
        partitionsConsumedConcurrently: partitions,
        eachBatch: (payload) => deliver(payload, members),
      })
      joined.catch((error: unknown) => members.fail(new Broken(`the Kafka client failed: ${errorText(error)}`, { cause: error })))
      for await (const feed of members.given(signal)) yield assignment(feed, asking, members, consumer, options)
    },
    async close() {
      leaving = true
      members.end()
      // A client that is told to leave while it joins completes the join, and then stays in the group and cannot be stopped any more.
      await withTimeout(clock, LEAVE_MS, joined).catch(() => undefined)
      await withTimeout(clock, LEAVE_MS, consumer.disconnect()).catch(() => undefined)
      await asking.close()
    },
  }
}

/** Passes the client's events on to the membership. */
function listen(consumer: Consumer, members: Membership, options: KafkaSourceOptions): void {
  const { topic, group, log } = options
  const { GROUP_JOIN, HEARTBEAT, FETCH, END_BATCH_PROCESS, CRASH } = consumer.events
  consumer.on(GROUP_JOIN, ({ payload }) => {
    const partitions = payload.memberAssignment[topic] ?? []
    // Pause before anything is fetched: a partition is read only once its reader has set the offset.
    consumer.pause([{ topic, partitions }])
    log('info', `joined group ${group} with partitions ${partitions.join(', ') || 'none'} of ${topic}`)
    members.joined(partitions)
  })
  consumer.on(HEARTBEAT, () => members.beat())
  consumer.on(FETCH, () => members.answered())
  consumer.on(END_BATCH_PROCESS, ({ payload }) => {
    // A batch of only markers and aborted records: the client passes over it without a callback. `firstOffset` is null then.
    if (payload.batchSize > 0) return
    const [first, last] = [String(payload.firstOffset), BigInt(payload.lastOffset)]
    members.of(payload.partition)?.passed(first === 'null' ? last : BigInt(first), last + 1n)
  })
  consumer.on(CRASH, ({ payload: { error, restart } }) => {
    if (restart) return members.doubt(`the Kafka client is restarting: ${error.message}`)
    members.fail(explainEnding(error, options))
  })
}

/** Never throws: an error thrown from this handler would stop the client silently. */
async function deliver(payload: EachBatchPayload, members: Membership): Promise<void> {
  const { batch } = payload
  try {
    // After a pause longer than the session timeout, another member may own the partition; the next heartbeat will show it.
    if (!payload.isRunning() || payload.isStale() || !members.fresh()) return
    const feed = members.of(batch.partition)
    const last = batch.messages.at(-1)
    if (feed === undefined || last === undefined || !feed.bring(toRecords(batch))) return
    payload.resolveOffset(last.offset)
    await feed.room()
  } catch (error) {
    members.fail(
      new Broken(`a batch of partition ${batch.partition} could not be taken from the Kafka client: ${errorText(error)}`, { cause: error }),
    )
  }
}

function assignment(feed: Feed, asking: KafkaAdmin, members: Membership, consumer: Consumer, options: KafkaSourceOptions): Assignment {
  const { topic, clock, log } = options
  const { partition } = feed
  const watched = watchLog(asking, partition)
  return {
    partition,
    bounds: () => asking.bounds(partition),
    async *read(from) {
      if (!feed.alive()) return
      await watched.open()
      for await (const batch of feed.read(from)) {
        await watched.saw(batch)
        yield batch
      }
    },
    owns: () => feed.alive() && members.fresh(),
    same: () => watched.same(),
    async commitOffset(offset, slot) {
      if (!feed.alive()) return
      try {
        await withTimeout(clock, TELL_MS, consumer.commitOffsets([{ topic, partition, offset: String(offset), metadata: slot }]))
      } catch (error) {
        log('warn', `could not commit offset ${offset} of partition ${partition} for group ${options.group}: ${errorText(error)}`)
      }
    },
  }
}

/** Throws `Unsafe` when datasets derived from this topic could not be trusted. */
async function checkedTopic(asking: KafkaAdmin, { topic, log }: KafkaSourceOptions): Promise<LogIdentity> {
  const identity = await asking.identity()
  const settings = await asking.settings(CHECKED_SETTINGS)
  if (settings === undefined)
    log(
      'warn',
      `the cluster does not permit reading the configuration of topic ${topic}; make sure it has message.timestamp.type=LogAppendTime, no compaction, and no compression with lz4 or snappy`,
    )
  else refuseUnsafeTopic(topic, settings)
  return identity
}

type Said = { readonly level: LogLevel; readonly namespace: string; readonly sentence: string }

const withSentence =
  (listener: (said: Said) => void) =>
  ({ level, namespace, log }: LogEntry): void => {
    const facts = ['broker', 'error', 'topic', 'partition', 'retryCount'].flatMap((name) =>
      log[name] === undefined ? [] : [`${name} ${String(log[name])}`],
    )
    listener({ level, namespace, sentence: [log.message, ...facts].join(', ') })
  }

/** Errors that are a normal part of group membership; GROUP_JOIN reports the rebalance. */
const OF_THE_GROUP = /^Response (Heartbeat|JoinGroup|SyncGroup|LeaveGroup|OffsetCommit|GroupCoordinator|FindCoordinator)\b/

/** kafkajs throws from these calls while it restarts. The feeds have ended by then, so there is nothing to seek, pause or resume. */
function quietly(act: () => void): void {
  try {
    act()
  } catch (error) {
    if (!(error instanceof Error && error.name.startsWith('KafkaJS'))) throw error
  }
}

const cannotCompress = () => Promise.reject(new Error('consumers do not write to the log'))
