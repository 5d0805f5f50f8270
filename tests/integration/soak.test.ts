import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { eventConsumers } from '../../consumers/all.ts'
import { kafkaBrokers, s3Endpoint } from '../services/backends.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const NONE = { lost: 0, doubled: 0, invented: 0, holes: 0, overlaps: 0 }
const TIMEOUT_MS = 600_000

type Line = {
  readonly kills: number
  readonly stops: number
  readonly acked: number
  readonly keptBack: number
  readonly problems: number
  readonly datasets: Readonly<Record<string, Readonly<Record<string, number>>>>
} & Readonly<Record<keyof typeof NONE, number>>

describe('the kill test, a short one', () => {
  test('on files nothing is lost, doubled or invented', () => soaked('files', 6), TIMEOUT_MS)

  const real = kafkaBrokers() === undefined || s3Endpoint() === undefined ? test.skip : test
  real('on Kafka and S3 nothing is lost, doubled or invented', () => soaked('kafka', 8), TIMEOUT_MS)
})

async function soaked(backend: string, kills: number): Promise<void> {
  const { line, told } = await soak(backend, kills)
  const { lost, doubled, invented, holes, overlaps } = line
  expect({ lost, doubled, invented, holes, overlaps, problems: line.problems, told: line.problems === 0 ? '' : told }).toEqual({
    ...NONE,
    problems: 0,
    told: '',
  })
  expect(line).toMatchObject({ backend, kills, stops: kills / 2 })
  expect(line.acked).toBeGreaterThan(200)
  expect(line.keptBack).toBeGreaterThan(0)
  for (const { name: dataset } of eventConsumers.map((it) => it.dataset)) {
    expect(line.datasets[dataset]).toMatchObject(NONE)
    expect(line.datasets[dataset]?.['rows']).toBeGreaterThan(100)
  }
}

/** The command as an operator runs it: its one line, and what it told on the way. */
function soak(backend: string, kills: number): Promise<{ readonly line: Line; readonly told: string }> {
  const args = ['--import', 'tsx', 'tests/soak/soak.ts', '--backend', backend, '--kills', String(kills), '--seconds', '20', '--seed', '1']
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: ROOT, maxBuffer: 16 * 1_048_576 }, (error, stdout, stderr) => {
      const last = stdout.trim().split('\n').at(-1) ?? ''
      if (last.startsWith('{')) resolve({ line: JSON.parse(last) as Line, told: stderr })
      else reject(new Error(`the soak ended without its line: ${stderr}`, { cause: error }))
    })
  })
}
