import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileSource } from '../../../consumers/runtime/files.ts'
import { filePartition } from '../../../producers/file-partition.ts'
import { createFileTopic } from '../../../producers/files.ts'
import { newFolder } from '../../builders/folder.ts'
import { realClock } from '../../builders/real-clock.ts'
import { sourceContract } from '../../contracts/source.ts'
import type { SourceGround } from '../../contracts/source.ts'

const topic = 'service-interactions'

async function ground(rollBytes: number): Promise<SourceGround> {
  const { path: folder, remove } = await newFolder()
  const settings = { folder, partitions: 3, now: () => Date.now(), newId: randomUUID }
  const topicAt = join(folder, topic)
  let { cluster_id: clusterId } = await createFileTopic(topic, settings)
  return {
    topic,
    partitions: 3,
    async append(partition, entries) {
      const writer = filePartition({ topicAt, partition, clusterId, now: settings.now, rollBytes })
      await writer.append(
        entries.map(({ key, value, headers }) => ({
          key,
          value,
          headers: Object.entries(headers ?? {}).map(([name, text]) => [name, Buffer.from(text)] as const),
        })),
      )
      await writer.close()
    },
    open: ({ drain }) => fileSource({ folder, topic, drain, clock: realClock, pollMs: 50 }),
    async recreate() {
      await rm(topicAt, { recursive: true })
      clusterId = (await createFileTopic(topic, settings)).cluster_id
    },
    end: remove,
  }
}

const abilities = { shares: false, recreates: true }
sourceContract('the file log', abilities, () => ground(67_108_864))
sourceContract('the file log in many small files', abilities, () => ground(100))
