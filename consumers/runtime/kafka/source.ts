import kafkajs, { type Consumer, type EachBatchPayload, type LogEntry, type logLevel as LogLevel } from 'kafkajs'
import { errorText } from '../../../platform/error-text.ts'
import { kafkaClient } from '../../../platform/kafka-client.ts'
import { explainKafka } from '../../../platform/kafka-errors.ts'
import type { KafkaLogin } from '../../../platform/kafka-login.ts'
import { bounded } from './bounded.ts'
import { cluster, type Cluster } from './admin.ts'
import { Broken, Unsafe } from '../../../platform/errors.ts'
import type { Feed } from './partition.ts'
import { membership, type Membership } from './group.ts'
import { brought } from './batch.ts'
import { ending, neededToRead } from './errors.ts'
import type { Assignment, Clock, LogIdentity, Source } from '../ports.ts'
import { sameLog } from './same-log.ts'
import { startZstd, unzstd } from '../zstd.ts'

// A CommonJS module whose names Node cannot all see from outside.
const { CompressionCodecs, CompressionTypes, logLevel } = kafkajs

export type KafkaSourceOptions = {
  /** `host:port` each. */
  readonly brokers: readonly string[]
  readonly topic: string
  readonly group: string
  readonly clientId: string
  /** How to prove who we are; without it, a plain connection. */
  readonly login?: KafkaLogin
  /** After this long without a heartbeat the group gives our partitions to others. */
  readonly sessionTimeoutMs: number
  /** Ends when what is there now has been read. */
  readonly drain: boolean
  readonly log: ClientLog
  readonly clock: Clock
}

/** What the client says of itself: names and numbers, never a record. */
export type ClientLog = (level: 'debug' | 'info' | 'warn', sentence: string) => void

/** How long a broker may keep a request for records: what a paused partition waits at most until it is asked for again. */
const FETCH_WAIT_MS = 250
const CONNECT_MS = 5000
const RETRY = { initialRetryTime: 200, maxRetryTime: 5000, retries: 5 }
/** One answer of a broker. It holds what fits of the partitions in their order; who has enough is paused and not asked for. */
const MAX_BYTES = 16 * 1_048_576
const MANY_PARTITIONS = 16
const TELL_MS = 5000
const LEAVE_MS = 10_000

/**
 * The log in Kafka. Everything that is known to go wrong with kafkajs is met here and in feed.ts, and nowhere else.
 *
 * The client commits nothing by itself: where a dataset stands is a matter of the lake. `tell` is for lag tools.
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

  const asking = cluster({
    topic,
    brokers,
    clock,
    admin: () => kafkaClient({ ...connection, level: logLevel.ERROR, log: told((it) => log('debug', it.sentence)) }).admin(),
  })
  const { partitions } = await checkedTopic(asking, options).catch(async (error: unknown) => {
    await asking.close()
    throw error
  })

  let leaving = false
  let joined: Promise<void> = Promise.resolve()
  const many = partitions > MANY_PARTITIONS
  const members = membership({
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
    log: told(({ level, namespace, sentence }) => {
      log('warn', sentence)
      if (level === logLevel.ERROR && !OF_THE_GROUP.test(sentence) && namespace !== 'Runner') members.doubt(sentence)
    }),
  })
  const consumer = client.consumer({
    groupId: group,
    sessionTimeout: sessionTimeoutMs,
    heartbeatInterval: Math.min(3000, Math.floor(sessionTimeoutMs / 4)),
    maxBytes: MAX_BYTES,
    // What waits and what the loop has in hand stay within 64 MiB up to 50 partitions. A larger batch comes all the same.
    maxBytesPerPartition: many ? 655_360 : 1_048_576,
    maxWaitTimeInMs: FETCH_WAIT_MS,
    allowAutoTopicCreation: false,
    readUncommitted: false,
    // Who leaves does not start again, whatever goes wrong on the way out.
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
      // A client told to leave while it joins goes on joining, and then stays in the group where nobody can reach it.
      await bounded(clock, LEAVE_MS, joined).catch(() => undefined)
      await bounded(clock, LEAVE_MS, consumer.disconnect()).catch(() => undefined)
      await asking.close()
    },
  }
}

/** The client's events, in the words of the membership. */
function listen(consumer: Consumer, members: Membership, options: KafkaSourceOptions): void {
  const { topic, group, log } = options
  const { GROUP_JOIN, HEARTBEAT, FETCH, END_BATCH_PROCESS, CRASH } = consumer.events
  consumer.on(GROUP_JOIN, ({ payload }) => {
    const partitions = payload.memberAssignment[topic] ?? []
    // Before anything is fetched: a partition is read from where its reader says, and not before that.
    consumer.pause([{ topic, partitions }])
    log('info', `joined group ${group} with partitions ${partitions.join(', ') || 'none'} of ${topic}`)
    members.joined(partitions)
  })
  consumer.on(HEARTBEAT, () => members.beat())
  consumer.on(FETCH, () => members.answered())
  consumer.on(END_BATCH_PROCESS, ({ payload }) => {
    // Only markers and aborted records: the client passes them without asking anybody. `firstOffset` is null there.
    if (payload.batchSize > 0) return
    const [first, last] = [String(payload.firstOffset), BigInt(payload.lastOffset)]
    members.of(payload.partition)?.passed(first === 'null' ? last : BigInt(first), last + 1n)
  })
  consumer.on(CRASH, ({ payload: { error, restart } }) => {
    if (restart) return members.doubt(`the Kafka client starts again: ${error.message}`)
    members.fail(ending(error, options))
  })
}

/** Nothing leaves this handler: what it throws would end the client without a sound. */
async function deliver(payload: EachBatchPayload, members: Membership): Promise<void> {
  const { batch } = payload
  try {
    // After a pause longer than the session others may have the partition; the next heartbeat will tell.
    if (!payload.isRunning() || payload.isStale() || !members.fresh()) return
    const feed = members.of(batch.partition)
    const last = batch.messages.at(-1)
    if (feed === undefined || last === undefined || !feed.bring(brought(batch))) return
    payload.resolveOffset(last.offset)
    await feed.room()
  } catch (error) {
    members.fail(new Broken(`partition ${batch.partition} could not be taken from the Kafka client: ${errorText(error)}`, { cause: error }))
  }
}

function assignment(feed: Feed, asking: Cluster, members: Membership, consumer: Consumer, options: KafkaSourceOptions): Assignment {
  const { topic, clock, log } = options
  const { partition } = feed
  const watched = sameLog(asking, partition)
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
    async tell(offset, slot) {
      if (!feed.alive()) return
      try {
        await bounded(clock, TELL_MS, consumer.commitOffsets([{ topic, partition, offset: String(offset), metadata: slot }]))
      } catch (error) {
        log('warn', `group ${options.group} could not be told offset ${offset} of partition ${partition}: ${errorText(error)}`)
      }
    },
  }
}

const TIMESTAMPS = 'message.timestamp.type'
const CLEANUP = 'cleanup.policy'

/** Throws where datasets derived from this topic could not be trusted. */
async function checkedTopic(asking: Cluster, { topic, log }: KafkaSourceOptions): Promise<LogIdentity> {
  const identity = await asking.identity()
  const settings = await asking.settings([TIMESTAMPS, CLEANUP])
  if (settings === undefined) {
    log('warn', `the cluster does not say how topic ${topic} is configured; it must have ${TIMESTAMPS}=LogAppendTime and no compaction`)
    return identity
  }
  const [timestamps, cleanup] = [settings.get(TIMESTAMPS), settings.get(CLEANUP)]
  if (timestamps !== undefined && timestamps !== 'LogAppendTime')
    throw new Unsafe(
      `topic ${topic} has ${TIMESTAMPS}=${timestamps}: its records carry the clocks of their producers, and the datasets' folders would go back and forth. Make a new topic with \`signals-produce topics\`; or, before the first record is in it, set ${TIMESTAMPS}=LogAppendTime with kafka-configs`,
    )
  if (cleanup?.includes('compact') === true)
    throw new Unsafe(
      `topic ${topic} has ${CLEANUP}=${cleanup}: the cluster removes earlier events of a customer before they are read. Set ${CLEANUP}=delete with kafka-configs`,
    )
  return identity
}

type Said = { readonly level: LogLevel; readonly namespace: string; readonly sentence: string }

const told =
  (listener: (said: Said) => void) =>
  ({ level, namespace, log }: LogEntry): void => {
    const facts = ['broker', 'error', 'topic', 'partition', 'retryCount'].flatMap((name) =>
      log[name] === undefined ? [] : [`${name} ${String(log[name])}`],
    )
    listener({ level, namespace, sentence: [log.message, ...facts].join(', ') })
  }

/** What belongs to the life of a group: a rebalance is told by GROUP_JOIN. */
const OF_THE_GROUP = /^Response (Heartbeat|JoinGroup|SyncGroup|LeaveGroup|OffsetCommit|GroupCoordinator|FindCoordinator)\b/

/** The client throws while it starts again; then there is nothing to seek, pause or resume, and the feeds have ended. */
function quietly(act: () => void): void {
  try {
    act()
  } catch (error) {
    if (!(error instanceof Error && error.name.startsWith('KafkaJS'))) throw error
  }
}

const cannotCompress = () => Promise.reject(new Error('consumers do not write to the log'))
