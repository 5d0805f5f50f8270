import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { consumeIn } from '../builders/consume-command.ts'
import { newFolder } from '../builders/folder.ts'
import { eventBytes } from '../builders/harness.ts'
import { ratingOf } from '../builders/interaction.ts'
import { writtenLog } from '../builders/written-log.ts'

const TIMEOUT_MS = 300_000

let folder: Awaited<ReturnType<typeof newFolder>>
beforeAll(async () => {
  folder = await newFolder()
  // Whoever waits for five minutes or more finds it hard, and half of those who wait for two to five.
  const calls = Array.from({ length: 600 }, (_, n) => {
    const wait = (n % 60) * 10
    const isHard = wait >= 300 || (wait >= 120 && n % 2 === 0)
    const about = {
      channel: 'phone',
      direction: 'inbound',
      timings: { queue_wait_ms: wait * 1000 },
      ratings: [ratingOf('ces', isHard ? 1 : 7)],
    }
    return { value: eventBytes({ interaction_id: `generic:acme:${n}`, ...about } as Parameters<typeof eventBytes>[0]), key: `i:${n}` }
  })
  await writtenLog(at('log'), calls, 1)
})
afterAll(() => folder.remove())

const at = (name: string) => join(folder.path, name)

const consume = (args: readonly string[], settings: Readonly<Record<string, string>> = {}) => consumeIn(folder.path, args, settings)

test(
  'thresholds are proposed from the lake, accepted by a setting, and named by the rows',
  async () => {
    expect((await consume(['run', 'interactions', '--until-end'])).code).toBe(0)
    const out = at('effort.json')
    const proposed = await consume(['calibrate', 'effort', '--out', out])
    expect(proposed).toMatchObject({ code: 0, err: '' })
    expect(proposed.out).toMatch(/^phone long_wait, seconds: 600 contacts by low ratings of ease/m)
    expect(proposed.out).toContain(`SIGNALS_EFFORT_CALIBRATION=${out}`)
    expect(JSON.parse(await readFile(out, 'utf8'))).toMatchObject({ thresholds: { phone: { long_wait: { basis: 'low_ease' } } } })

    expect((await consume(['run', 'brand_sentiment', '--until-end'], { SIGNALS_EFFORT_CALIBRATION: out })).code).toBe(0)
    const queried = await consume(['query', '--json', 'SELECT DISTINCT model_version FROM brand_sentiment'])
    expect(queried.out).toMatch(/^\{"model_version":".*\+effort-[0-9a-f]{8}"\}\n$/)
  },
  TIMEOUT_MS,
)
