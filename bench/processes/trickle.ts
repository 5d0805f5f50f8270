import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { selectProducerBackend } from '../../producers/operate/backends.ts'
import { silentLogger } from '../../platform/logger.ts'
import { toMessage } from '../../producers/publishing/message.ts'
import { readSettings } from '../../schemas/config/read-settings.ts'
import { benchEvents } from '../events.ts'

/** Publishes events to the topic of the environment at a steady rate, until it is ended. */
const [perSecond = '100'] = process.argv.slice(2)
const read = readSettings(process.env)
if (!read.ok) throw new Error(JSON.stringify(read.complaints))
const { SIGNALS_TOPIC: topic } = read.settings
const place = selectProducerBackend(
  read.settings,
  silentLogger,
  (path) => readFileSync(path, 'utf8'),
  () => Date.now(),
)
await place.createTopics()
const publisher = await place.open()
process.stdout.write('publishing\n')

const TURN_MS = 50
const began = performance.now()
let published = 0
for (const event of benchEvents(1_000_000, 5)) {
  while (published >= ((performance.now() - began) / 1000) * Number(perSecond)) await pause(TURN_MS)
  void publisher.publish(topic, [toMessage(event)])
  published += 1
}
