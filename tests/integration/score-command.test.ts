import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { consumeIn } from '../builders/consume-command.ts'
import { newFolder } from '../builders/folder.ts'
import { eventBytes } from '../builders/harness.ts'
import { spoken } from '../builders/interaction.ts'
import { writtenLog } from '../builders/written-log.ts'

const TIMEOUT_MS = 300_000
const CUSTOMER = 'p1:00000000000000000000000000000001'

let folder: Awaited<ReturnType<typeof newFolder>>
beforeAll(async () => {
  folder = await newFolder()
  const about = { content: spoken(['customer', 'I want to cancel my contract.']), customer: { ref: CUSTOMER, stage: 'current' } } as const
  await writtenLog(at('log'), [{ value: eventBytes(about), key: `c:${CUSTOMER}` }], 1)
})
afterAll(() => folder.remove())

const at = (name: string) => join(folder.path, name)

const consume = (args: readonly string[], settings: Readonly<Record<string, string>> = {}) => consumeIn(folder.path, args, settings)

test(
  'a day is scored once, what changed can be queried, and wrong arguments are named',
  async () => {
    expect((await consume(['run', 'churn_risk', '--until-end'])).code).toBe(0)
    const instant = new Date().toISOString()
    const scored = await consume(['score', '--as-of', instant])
    expect(scored).toMatchObject({ code: 0, err: '' })
    expect(scored.out).toMatch(
      /^churn_risk: 1 customers at .*Z, by what the log had taken in until then\n {2}churn_risk_daily: 1 rows; objects: 1 new\n/,
    )
    expect((await consume(['score', 'churn_risk', '--as-of', instant])).out).toContain('churn_risk_daily: 1 rows; objects: 1 unchanged')
    const queried = await consume([
      'query',
      '--json',
      'SELECT d.risk_band, m.resolved FROM churn_risk_daily_current AS d JOIN matters AS m USING (customer_key)',
    ])
    expect(queried.out).toMatch(/^\{"risk_band":".+","resolved":"unknown"\}\n$/)
    expect(await consume(['score', 'interactions'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('there is no state of a dataset'),
    })
    expect(await consume(['score', '--as-of', '3/2/2026'])).toMatchObject({ code: 64, err: expect.stringContaining('neither a day nor') })
  },
  TIMEOUT_MS,
)

test(
  'rows of the day name the version of the rules that the stream used',
  async () => {
    await writeFile(at('causes.yaml'), 'said: { billing: [price rise] }\n')
    const settings = { SIGNALS_CAUSE_RULES: at('causes.yaml'), SIGNALS_LAKE_URL: `file:${at('other-lake')}` }
    expect((await consume(['run', 'churn_risk', '--until-end'], settings)).code).toBe(0)
    expect((await consume(['score', '--as-of', new Date().toISOString()], settings)).code).toBe(0)
    const versions = 'SELECT model_version FROM churn_risk UNION SELECT model_version FROM churn_risk_daily'
    expect((await consume(['query', '--json', versions], settings)).out).toMatch(/^\{"model_version":"\S+\+causes-[0-9a-f]{8}\S*"\}\n$/)
  },
  TIMEOUT_MS,
)

test(
  'a calibration is refused in plain words, and a file that fits no rules is not used',
  async () => {
    await writeFile(at('outcomes.csv'), `customer_key,churned\n${CUSTOMER},yes\n`)
    const refused = await consume(['calibrate', 'churn', at('outcomes.csv'), '--out', at('calibration.json')])
    expect(refused).toMatchObject({ code: 1, err: '' })
    expect(refused.out).toMatch(/^Refused: there are 1 outcomes of untreated customers with a score; at least 200 are needed\.$/m)
    await writeFile(at('wrong.csv'), 'customer_key,churned\nmara,yes\n')
    expect(await consume(['calibrate', 'churn', at('wrong.csv')])).toMatchObject({
      code: 64,
      err: expect.stringContaining('line 2, column'),
    })
    expect(await consume(['calibrate', 'churn', at('none.csv')])).toMatchObject({ code: 2, err: expect.stringContaining('cannot be read') })
    await writeFile(at('other.json'), '{"calibration":"churn"}')
    const started = await consume(['run', 'churn_risk', '--until-end'], { SIGNALS_CHURN_CALIBRATION: at('other.json') })
    expect(started).toMatchObject({ code: 64, err: expect.stringContaining('is not a calibration') })
  },
  TIMEOUT_MS,
)
