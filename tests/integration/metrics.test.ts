import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { metricsPages } from '../builders/metrics-pages.ts'
import { backends } from '../services/backends.ts'

const found = backends().some((it) => it.name === 'promtool' && it.state === 'run')

;(found ? test : test.skip)('promtool finds nothing to correct on the metrics page of either half', async () => {
  for (const { half, text } of await metricsPages()) {
    const { status, stdout, stderr } = spawnSync('promtool', ['check', 'metrics'], { input: text, encoding: 'utf8', timeout: 30_000 })
    expect({ half, status, stdout, stderr }).toEqual({ half, status: 0, stdout: '', stderr: '' })
  }
})
