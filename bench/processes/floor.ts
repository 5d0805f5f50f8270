import { open } from 'node:fs/promises'
import kafkajs from 'kafkajs'
import { consumers } from '../../consumers/all.ts'
import { directoryLake } from '../../consumers/runtime/lake/directory.ts'
import { fileColumns } from '../../consumers/runtime/parquet/file-columns.ts'
import { parquet } from '../../consumers/runtime/parquet/parquet.ts'
import { ROW_GROUP } from '../../consumers/runtime/loop/segment.ts'
import { folderOf } from '../../schemas/datasets/dataset.ts'
import { firstOffsets, readChunk, readIdentity } from '../../platform/log-files.ts'
import { logFile, partitionFolder, topicFolder } from '../../schemas/filelog/layout.ts'
import { parseLogUrl } from '../../schemas/config/log-url.ts'
import { peakBytes, readUsage, printResult, type Usage } from './usage.ts'

/**
 * The least a consumer can do: read the log and parse every value; then write the rows that are finished already. The two are
 * measured one after the other, since rows that wait in memory would cost garbage collection while the log is read.
 *
 * `finished` is the folder of a lake that a consumer filled from the same topic, `again` where the same rows are written anew.
 */
const [name = '', topic = '', warmUpTopic = '', finished = '', again = ''] = process.argv.slice(2)
const consumer = consumers.find((it) => it.dataset.name === name)
if (consumer === undefined) throw new Error(`there is no dataset ${name}`)
const columns = fileColumns(consumer.dataset)
const names = columns.map((it) => it.name)
const url = parseLogUrl(process.env['SIGNALS_LOG_URL'] ?? '')
if (!url.ok) throw new Error(url.complaint)
const place = url.url

const [from, to] = [await directoryLake(finished), await directoryLake(again)]
const keys: string[] = []
for await (const key of from.list(`${folderOf(consumer.dataset)}/`)) keys.push(key)

/** When the first record was there: joining a group is no part of the floor. */
let began: Usage | undefined

await readAll(warmUpTopic)
const [warmUpKey] = keys
if (warmUpKey !== undefined) await write(warmUpKey, 'warm-up')

began = undefined
await readAll(topic)
const read = began ?? readUsage()
const ended = readUsage()
let [cpuUs, wallMs] = [ended.cpuUs - read.cpuUs, ended.atMs - read.atMs]
for (const key of keys) {
  const cost = await write(key, key)
  cpuUs += cost.cpuUs
  wallMs += cost.wallMs
}
printResult({ cpuUs, wallMs, peakBytes: peakBytes() })

async function readAll(wanted: string): Promise<void> {
  if (place.kind === 'file') await readFiles(place.folder, wanted)
  else await readKafka(place.brokers, wanted)
}

function parse(value: Uint8Array | null): void {
  began ??= readUsage()
  if (value !== null) JSON.parse(Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('utf8'))
}

async function readFiles(folder: string, wanted: string): Promise<void> {
  const at = topicFolder(folder, wanted)
  const identity = await readIdentity(at)
  for (let partition = 0; partition < (identity?.partitions ?? 0); partition += 1) {
    const partitionAt = partitionFolder(at, partition)
    for (const first of await firstOffsets(partitionAt)) {
      const handle = await open(logFile(partitionAt, first), 'r')
      const { size } = await handle.stat()
      for (let position = 0; ;) {
        const { records, end, tail } = await readChunk(handle, partition, position, size, 0n)
        for (const { value } of records) parse(value)
        position = end
        if (tail !== 'more') break
      }
      await handle.close()
    }
  }
}

async function readKafka(brokers: readonly string[], wanted: string): Promise<void> {
  const kafka = new kafkajs.Kafka({ brokers: [...brokers], clientId: 'bench-floor', logLevel: kafkajs.logLevel.NOTHING })
  const admin = kafka.admin()
  await admin.connect()
  const ends = await admin.fetchTopicOffsets(wanted)
  await admin.disconnect()
  const left = new Map(ends.filter(({ high, low }) => high !== low).map(({ partition, high }) => [partition, BigInt(high)]))
  const reader = kafka.consumer({ groupId: `bench-floor-${process.pid}-${wanted}`, maxWaitTimeInMs: 250 })
  await reader.connect()
  await reader.subscribe({ topic: wanted, fromBeginning: true })
  await new Promise<void>((done, failed) => {
    reader
      .run({
        autoCommit: false,
        eachBatch: ({ batch }) => {
          for (const { value } of batch.messages) parse(value)
          if (BigInt(batch.lastOffset()) + 1n >= (left.get(batch.partition) ?? 0n)) left.delete(batch.partition)
          if (left.size === 0) done()
          return Promise.resolve()
        },
      })
      .catch(failed)
  })
  await reader.disconnect()
}

/** Writes the rows of one object again; loading them is not counted. */
async function write(key: string, under: string): Promise<{ readonly cpuUs: number; readonly wallMs: number }> {
  const stored = await parquet.read(from, key, names)
  if (stored === undefined) throw new Error(`${key} is not there`)
  const rows = stored.values[0]?.length ?? 0
  const began = readUsage()
  const file = parquet.begin(columns)
  for (let row = 0; row < rows; row += ROW_GROUP) file.rowGroup(stored.values.map((values) => values.slice(row, row + ROW_GROUP)))
  await to.create(under, file.finish(stored.footer))
  const ended = readUsage()
  return { cpuUs: ended.cpuUs - began.cpuUs, wallMs: ended.atMs - began.atMs }
}
