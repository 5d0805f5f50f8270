import { expect, test } from '@jest/globals'
import { producerMetricsCatalogue, createProducerMetrics } from '../../../producers/operate/metrics.ts'

test('the page holds the whole catalogue, counted or not', async () => {
  const all = createProducerMetrics()
  all.count('signals_events_total', { source: 'acme' }, 3)
  all.answered(0.003)
  const { type, text } = await all.page({ bufferedBytes: 17, unprovenBytes: 0, connections: 2 })
  expect(type).toContain('text/plain')
  for (const name of Object.keys(producerMetricsCatalogue)) expect(text).toContain(`# TYPE ${name} `)
  for (const line of [
    'signals_events_total{source="acme"} 3',
    'signals_buffered_bytes 17',
    'signals_connections 2',
    'signals_request_seconds_bucket{le="0.005"} 1',
  ])
    expect(text).toContain(line)
})
