import { randomUUID } from 'node:crypto'
import { filePublisher } from '../../producers/publishing/filelog.ts'
import { waitForGo, say } from './go.ts'

/** Publishes numbered messages until there are enough, and says which calls were acknowledged: `acked <first> <count>`. */
const [folder = '', topic = '', writer = '', count = '0', perCall = '1', bytes = '0'] = process.argv.slice(2)
const publisher = await filePublisher({ folder, partitions: 3, now: () => Date.now(), newId: randomUUID })
await waitForGo()
const filling = 'x'.repeat(Number(bytes))
for (let first = 0; first < Number(count); first += Number(perCall)) {
  const messages = Array.from({ length: Number(perCall) }, (_, index) => ({
    key: Buffer.from(`customer-${(first + index) % 7}`),
    value: Buffer.from(`${writer}:${first + index}:${filling}`),
    headers: { writer },
  }))
  try {
    await publisher.publish(topic, messages)
    say(`acked ${first} ${perCall}`)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    say(`${error.name} ${error.message}`)
  }
}
await publisher.close()
