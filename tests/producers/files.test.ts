import { randomUUID } from 'node:crypto'
import { fileSource } from '../../consumers/runtime/files.ts'
import { createFileTopic, filePublisher } from '../../producers/files.ts'
import { newFolder } from '../builders/folder.ts'
import { realClock } from '../builders/real-clock.ts'
import { publisherContract } from '../contracts/publisher.ts'

publisherContract('the file log', async () => {
  const { path: folder, remove } = await newFolder()
  const settings = { folder, partitions: 4, now: () => Date.now(), newId: randomUUID }
  const topic = 'service-interactions'
  await createFileTopic(topic, settings)
  return {
    topic,
    partitions: 4,
    open: () => filePublisher(settings),
    source: () => fileSource({ folder, topic, drain: true, clock: realClock }),
    end: remove,
  }
})
