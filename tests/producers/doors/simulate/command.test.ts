import { expect, test } from '@jest/globals'
import { publishDays } from '../../../../producers/doors/simulate/command.ts'
import { decode } from '../../../../schemas/event/envelope.ts'
import { PSEUDONYM_KEY, nobody } from '../../../builders/source.ts'
import { memoryPublisher } from '../../publishing/memory-publisher.ts'

const NOW = Date.parse('2026-06-01T00:00:00.000Z')
const PLAN = { seed: 3, from: Date.parse('2026-01-01T00:00:00.000Z'), days: 30, customers: 20 }

async function published(suppression = nobody) {
  const publisher = memoryPublisher()
  const counts = await publishDays(PLAN, {
    publisher,
    topic: 'events',
    key: PSEUDONYM_KEY,
    suppression,
    now: () => NOW,
    truth: undefined,
    progress: () => undefined,
  })
  const customers = (publisher.topics.get('events') ?? []).map(({ value }) => {
    const event = decode(value)
    return event.ok ? event.event.data.customer.ref : event.code
  })
  return { counts, customers }
}

test('simulated days leave out who is on the suppression list now, whenever the days were', async () => {
  const everybody = await published()
  const ref = everybody.customers.find((it) => it !== null)
  const others = everybody.customers.filter((it) => it !== ref)
  const rest = await published({ suppresses: (it, at) => it === ref && at === NOW })
  expect(rest.customers).toEqual(others)
  const suppressed = everybody.customers.length - others.length
  expect(suppressed).toBeGreaterThan(0)
  expect(rest.counts).toEqual({ ...everybody.counts, events: others.length, suppressed })
})
