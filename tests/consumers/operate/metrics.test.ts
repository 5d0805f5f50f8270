import { expect, test } from '@jest/globals'
import { consumerMetricsCatalogue, createConsumerMetrics } from '../../../consumers/operate/metrics.ts'
import { runtimeEvents } from '../../builders/runtime-events.ts'

test('metrics tell what happened, each under a name and with labels of the catalogue', async () => {
  const it = createConsumerMetrics()
  for (const event of runtimeEvents.slice(0, -1)) it.observe('x', event, 1_061_000)
  const { text } = await it.page(123, 1_061_000)
  const values = Object.fromEntries(
    [...text.matchAll(/^(signals_\w+)(\{.*?\})? (\S+)$/gm)].map(([, name, labels, value]) => [
      `${String(name)}${labels ?? ''}`,
      Number(value),
    ]),
  )
  const lane = '{dataset="x",partition="1"}'
  expect(values).toMatchObject({
    'signals_records_read_total{dataset="x"}': 4,
    [`signals_lag_seconds${lane}`]: 61,
    [`signals_position${lane}`]: 9,
    'signals_segments_total{dataset="x"}': 1,
    'signals_rows_total{dataset="x"}': 3,
    'signals_segment_bytes_total{dataset="x"}': 100,
    'signals_refused_total{dataset="x"}': 1,
    'signals_suppressed_total{dataset="x"}': 2,
    'signals_duplicates_total{dataset="x"}': 5,
    'signals_lost_slots_total{dataset="x"}': 1,
    'signals_retries_total{dataset="x"}': 1,
    'signals_commit_seconds_sum{dataset="x",step="put"}': 0.03,
    [`signals_state_customers${lane}`]: 8,
    [`signals_remembered_ids${lane}`]: 9,
    signals_buffered_bytes: 123,
  })
  const named = [...text.matchAll(/^# HELP (\S+) (.+)$/gm)].map(([, name]) => name)
  expect(named).toEqual(expect.arrayContaining(Object.keys(consumerMetricsCatalogue)))
  it.observe('x', { what: 'left', partition: 1 }, 0)
  expect((await it.page(0, 0)).text).not.toContain(`signals_lag_seconds${lane}`)
})
