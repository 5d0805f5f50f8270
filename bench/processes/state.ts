import { churnRiskConsumer } from '../../consumers/datasets/churn_risk/consumer.ts'
import { applyConsent } from '../../consumers/runtime/loop/consent.ts'
import { noTables } from '../../consumers/reference/reference-tables.ts'
import { decode, encode } from '../../schemas/event/envelope.ts'
import { benchEvents } from '../events.ts'
import { printResult } from './usage.ts'

/** What a consumer holds of each customer it knows: the heap with and without the states of many, after garbage collection. */
const [customers = '0', factsEach = '0'] = process.argv.slice(2)
const { gc } = globalThis
if (gc === undefined) throw new Error('run it with --expose-gc')

const states = new Map<string, ReturnType<typeof churnRiskConsumer.join>>()
const none = { version: 0, suppresses: () => false }
gc()
const before = process.memoryUsage().heapUsed
let offset = 0n
for (const event of benchEvents(Number(customers) * Number(factsEach), 3, Number(customers))) {
  // Read as from the log, so that its texts are what they are there.
  const read = decode(encode(event))
  if (!read.ok) throw new Error(`an event cannot be read: ${read.code} ${read.path}`)
  const gated = applyConsent(
    read.event,
    { appendTime: Date.parse(event.data.source.received_at), offset },
    none,
    churnRiskConsumer.leavesOut,
  )
  offset += 1n
  const customer = gated.pass ? gated.received.interaction.customer.ref : null
  if (gated.pass && customer !== null) states.set(customer, churnRiskConsumer.evolve(states.get(customer), gated.received, noTables).state)
}
gc()
printResult({ bytes: (process.memoryUsage().heapUsed - before) / states.size, customers: states.size })
