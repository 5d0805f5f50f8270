import { readFileSync } from 'node:fs'
import { selectProducerBackend } from '../../producers/operate/backends.ts'
import { silentLogger } from '../../platform/logger.ts'
import { toMessage } from '../../producers/publishing/message.ts'
import type { Message } from '../../producers/publishing/publisher.ts'
import { readSettings } from '../../schemas/config/read-settings.ts'
import { benchEvents } from '../events.ts'
import { printResult } from './usage.ts'

/** Creates a topic on the log of the environment and fills it with events of so many customers. */
const [topic = '', count = '0', seed = '1', customers] = process.argv.slice(2)
const read = readSettings({ ...process.env, SIGNALS_TOPIC: topic })
if (!read.ok) throw new Error(JSON.stringify(read.complaints))
const place = selectProducerBackend(
  read.settings,
  silentLogger,
  (path) => readFileSync(path, 'utf8'),
  () => Date.now(),
)
await place.createTopics()
const publisher = await place.open()

/** Enough on its way to keep the log busy, and far below what a publisher holds. */
const AT_ONCE = 4000
let bytes = 0
let waiting: Message[] = []
let sending: Promise<void> = Promise.resolve()
for (const event of benchEvents(Number(count), Number(seed), customers === undefined ? undefined : Number(customers))) {
  const message = toMessage(event)
  bytes += message.value.length
  waiting.push(message)
  if (waiting.length < AT_ONCE) continue
  await sending
  sending = publisher.publish(topic, waiting)
  waiting = []
}
await sending
await publisher.publish(topic, waiting)
await publisher.close()
printResult({ bytes })
