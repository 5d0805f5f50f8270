import { createConsumerMetrics as consumerMetrics } from '../../consumers/operate/metrics.ts'
import { createProducerMetrics as producerMetrics } from '../../producers/operate/metrics.ts'
import { runtimeEvents } from './runtime-events.ts'

/** The metrics pages of both halves, with values. */
export async function metricsPages(): Promise<readonly { readonly half: 'producers' | 'consumers'; readonly text: string }[]> {
  const gateway = producerMetrics()
  gateway.count('signals_events_total', { source: 'acme' }, 3)
  gateway.count('signals_requests_total', { source: 'acme', status: '200' })
  gateway.answered(0.003)
  const consumers = consumerMetrics()
  for (const event of runtimeEvents.filter(({ what }) => what !== 'left')) consumers.observe('interactions', event, 1_061_000)
  const [produced, consumed] = await Promise.all([
    gateway.page({ bufferedBytes: 17, unprovenBytes: 0, connections: 2 }),
    consumers.page(123, 1_061_000),
  ])
  return [
    { half: 'producers', text: produced.text },
    { half: 'consumers', text: consumed.text },
  ]
}
