import { expect, test } from '@jest/globals'
import { deskMetricsCatalogue } from '../../consumers/operate/desk/metrics.ts'
import { consumerMetricsCatalogue as consumerCatalogue } from '../../consumers/operate/metrics.ts'
import { commonCatalogue, openMeter, type Catalogue } from '../../platform/metrics.ts'
import { readVersion } from '../../platform/version.ts'
import { producerMetricsCatalogue as producerCatalogue } from '../../producers/operate/metrics.ts'
import { breachesIn, unevenLabelsIn } from '../builders/metric-rules.ts'
import { metricsPages } from '../builders/metrics-pages.ts'

test('a page of either half names the build and the process, and breaks no rule of promtool', async () => {
  for (const { text } of await metricsPages()) {
    expect(text).toContain(`signals_build_info{version="${readVersion()}"} 1`)
    for (const name of ['process_resident_memory_bytes', 'process_cpu_seconds_total', 'nodejs_eventloop_lag_seconds'])
      expect(text).toMatch(new RegExp(`^${name} `, 'm'))
    expect(text).not.toMatch(/^signals_(process|nodejs)_/m)
    expect(breachesIn(text)).toEqual([])
    expect(unevenLabelsIn(text)).toEqual([])
  }
})

test.each([
  ['# HELP a_total A.\n# TYPE a_total gauge\na_total 1', 'a_total is a gauge'],
  ['# HELP a A.\n# TYPE a counter\na 1', 'a is a counter'],
  ['# TYPE a gauge\na 1', 'a has no help text'],
  ['# HELP a_ms A.\n# TYPE a_ms gauge\na_ms 1', 'a_ms is not in a base unit'],
  ['# HELP a_count A.\n# TYPE a_count gauge\na_count 1', 'a_count ends like a part of a histogram'],
])('a page that breaks a rule is found: %j', (page, breach) => {
  expect(breachesIn(page)).toEqual([expect.stringContaining(breach)])
})

test.each<readonly [string, Catalogue]>([
  ['both halves', commonCatalogue],
  ['producers', producerCatalogue],
  ['consumers', consumerCatalogue],
  ['the desk', deskMetricsCatalogue],
])('every metric in the catalogue of %s says in sentences what it is and what to do', (_half, catalogue) => {
  for (const [name, { help, todo }] of Object.entries(catalogue)) {
    expect([name, help]).toEqual([name, expect.stringMatching(/^[A-Z].*\.$/)])
    expect([name, todo]).toEqual([name, expect.stringMatching(/^[A-Z`].*\.$/)])
  }
})

test('a value that is forgotten is no longer on the page', async () => {
  const meter = openMeter({ signals_x: { kind: 'gauge', labels: ['of'], help: 'X.', todo: 'Nothing.' } } as const)
  meter.set('signals_x', { of: 'a' }, 1)
  meter.set('signals_x', { of: 'b' }, 2)
  meter.forget('signals_x', { of: 'a' })
  const values = async () => [...(await meter.page()).text.matchAll(/^signals_x\{.*$/gm)].map(([line]) => line)
  expect(await values()).toEqual(['signals_x{of="b"} 2'])
  meter.clear('signals_x')
  expect(await values()).toEqual([])
})
