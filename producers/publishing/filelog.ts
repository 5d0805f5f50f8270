import { link, open, unlink } from 'node:fs/promises'
import { errorText } from '../../platform/error-text.ts'
import { makeFolder, syncFolder } from '../../platform/durable-folders.ts'
import { readIdentity } from '../../platform/log-files.ts'
import { FileLogIdentity, identityFile, partitionFolder, topicFolder } from '../../schemas/filelog/layout.ts'
import { MAX_FRAME_BYTES } from '../../schemas/filelog/frame.ts'
import { describeOwner } from '../../platform/lock-owner.ts'
import { errorCode } from '../../platform/node-errors.ts'
import { partitionOf } from '../../schemas/event/partition.ts'
import { openPartitionWriter, LogRemoved } from './partition-writer.ts'
import type { PartitionWriter } from './partition-writer.ts'
import { Unavailable } from './publisher.ts'
import type { Message, Publisher } from './publisher.ts'

/** The most bytes of messages that one batch writes and syncs. It limits how long later messages wait. */
const BATCH_BYTES = 8_388_608
/** The limit for key, value and headers together. Texts are counted in characters, which take up to three bytes each. */
const MAX_MESSAGE_BYTES = MAX_FRAME_BYTES / 4
const MAX_HEADERS = 1000
/** How long the publisher reports itself unavailable after a failure, in milliseconds. Then the next message tries again. */
const SHY_MS = 1000

export type FileLogSettings = {
  /** The folder that contains one folder per topic. */
  readonly folder: string
  /** The number of partitions of a new topic. An existing topic keeps its number. */
  readonly partitions: number
  /** Epoch milliseconds. */
  readonly now: () => number
  /** Makes the identity of a new log, different each time (crypto.randomUUID). */
  readonly newId: () => string
}

/**
 * Creates the log of a topic if it does not exist, and returns the log's identity. Any number of processes may call it at the same
 * time; exactly one creates the log.
 */
export async function createFileTopic(topic: string, settings: FileLogSettings): Promise<FileLogIdentity> {
  const at = topicFolder(settings.folder, topic)
  const found = await readIdentity(at)
  if (found !== undefined) return found
  for (let partition = 0; partition < settings.partitions; partition += 1) await makeFolder(partitionFolder(at, partition))
  const identity: FileLogIdentity = {
    cluster_id: settings.newId(),
    partitions: settings.partitions,
    created_at: new Date(settings.now()).toISOString(),
  }
  const draft = `${identityFile(at)}.${describeOwner()},${identity.cluster_id}`
  await written(draft, `${JSON.stringify(FileLogIdentity.parse(identity))}\n`)
  try {
    await link(draft, identityFile(at))
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  } finally {
    await unlink(draft)
  }
  await syncFolder(at)
  return (await readIdentity(at)) ?? identity
}

/**
 * Publishes to files in a folder. The first publish to a topic creates it. Messages that arrive during a sync form the next batch.
 * Each partition writes one batch at a time.
 */
export function filePublisher(settings: FileLogSettings): Promise<Publisher> {
  const topics = new Map<string, Promise<Topic>>()
  let closed = false
  let held = 0
  let failure: { readonly at: number; readonly reason: string } | undefined

  function opened(topic: string): Promise<Topic> {
    const found = topics.get(topic)
    if (found !== undefined) return found
    const opening = openTopic(topic, settings)
    topics.set(topic, opening)
    void opening.catch(() => topics.delete(topic))
    return opening
  }

  /** Forgets a log that was removed. The next message opens the topic again, and creates it if necessary. */
  async function leave(topic: string, removed: Promise<Topic>): Promise<void> {
    if (topics.get(topic) === removed) topics.delete(topic)
    await (await removed).close()
  }

  return Promise.resolve({
    async publish(topic, messages) {
      if (closed) throw new Unavailable('the publisher of the file log is closed')
      for (const message of messages) refuseUnfit(message)
      if (messages.length === 0) return
      const bytes = messages.reduce((sum, it) => sum + sizeOf(it), 0)
      const opening = opened(topic)
      held += bytes
      try {
        await (await opening).append(messages)
        failure = undefined
      } catch (error) {
        const reason = `the file log of topic ${topic} in ${settings.folder} cannot take messages: ${errorText(error)}`
        failure = { at: settings.now(), reason }
        if (error instanceof LogRemoved) await leave(topic, opening)
        throw new Unavailable(reason, { cause: error })
      } finally {
        held -= bytes
      }
    },
    bytes: () => held,
    unavailable() {
      if (closed) return 'the publisher of the file log is closed'
      return failure !== undefined && settings.now() - failure.at < SHY_MS ? failure.reason : undefined
    },
    async close() {
      closed = true
      await Promise.all([...topics.values()].map((topic) => topic.then((it) => it.close()).catch(() => undefined)))
    },
  })
}

/** Throws for a message that does not fit into a frame, so that it does not fail the other messages of its batch. */
function refuseUnfit(message: Message): void {
  const names = Object.keys(message.headers)
  const size = sizeOf(message)
  if (size > MAX_MESSAGE_BYTES)
    throw new RangeError(`a message of ${size} bytes exceeds the limit of the file log (${MAX_MESSAGE_BYTES} bytes)`)
  if (names.length > MAX_HEADERS || names.some((it) => it.length > MAX_HEADERS))
    throw new RangeError(`a message can have at most ${MAX_HEADERS} headers, with names of at most ${MAX_HEADERS} characters`)
}

function sizeOf({ key, value, headers }: Message): number {
  return Object.entries(headers).reduce((sum, [name, text]) => sum + name.length + text.length, key.length + value.length)
}

type Topic = { append(messages: readonly Message[]): Promise<void>; close(): Promise<void> }

async function openTopic(topic: string, settings: FileLogSettings): Promise<Topic> {
  const { cluster_id, partitions } = await createFileTopic(topic, settings)
  const topicAt = topicFolder(settings.folder, topic)
  const queues = Array.from({ length: partitions }, (_, partition) =>
    queue(openPartitionWriter({ topicAt, partition, clusterId: cluster_id, now: settings.now })),
  )
  return {
    async append(messages) {
      const shares = new Map<Queue, Message[]>()
      for (const message of messages) {
        const to = queues[partitionOf(message.key, partitions)]
        if (to === undefined) throw new Error(`partition ${partitionOf(message.key, partitions)} of ${partitions} does not exist`)
        const share = shares.get(to)
        if (share === undefined) shares.set(to, [message])
        else share.push(message)
      }
      const outcomes = await Promise.allSettled([...shares].map(([to, share]) => to.add(share)))
      for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason
    },
    async close() {
      await Promise.all(queues.map((it) => it.close()))
    },
  }
}

type Queue = { add(messages: readonly Message[]): Promise<void>; close(): Promise<void> }
type Waiting = { readonly messages: readonly Message[]; readonly done: () => void; readonly failed: (reason: unknown) => void }

function queue(partition: PartitionWriter): Queue {
  const waiting: Waiting[] = []
  let running: Promise<void> | undefined

  async function run(): Promise<void> {
    for (let batch = nextBatch(waiting); batch.length > 0; batch = nextBatch(waiting)) {
      try {
        await partition.append(batch.flatMap((it) => it.messages.map(asEntry)))
        for (const it of batch) it.done()
      } catch (error) {
        for (const it of batch) it.failed(error)
      }
    }
    running = undefined
  }

  return {
    add(messages) {
      const added = new Promise<void>((done, failed) => waiting.push({ messages, done, failed }))
      running ??= run()
      return added
    },
    async close() {
      await running
      await partition.close()
    },
  }
}

/** Takes as many calls from the front as fit into one batch, but at least one if any waits. */
function nextBatch(waiting: Waiting[]): readonly Waiting[] {
  let bytes = 0
  let count = 0
  for (const { messages } of waiting) {
    bytes += messages.reduce((sum, { key, value }) => sum + key.length + value.length, 0)
    if (count > 0 && bytes > BATCH_BYTES) break
    count += 1
  }
  return waiting.splice(0, count)
}

function asEntry({ key, value, headers }: Message) {
  return { key, value, headers: Object.entries(headers).map(([name, text]) => [name, Buffer.from(text, 'utf8')] as const) }
}

async function written(path: string, text: string): Promise<void> {
  const handle = await open(path, 'w')
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
