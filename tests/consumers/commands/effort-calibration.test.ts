import { afterEach, describe, expect, test } from '@jest/globals'
import { chooseEffortCalibration } from '../../../consumers/commands/effort-calibration.ts'
import { brandSentimentVersion } from '../../../consumers/datasets/brand_sentiment/derive.ts'
import { effortOf } from '../../../consumers/datasets/brand_sentiment/effort.ts'
import { useEffortCalibration } from '../../../consumers/datasets/brand_sentiment/effort-in-use.ts'
import { BadSettings } from '../../../platform/errors.ts'
import { interaction } from '../../builders/interaction.ts'

afterEach(() => useEffortCalibration(undefined))

const choose = (text: string | undefined) =>
  chooseEffortCalibration(
    { SIGNALS_EFFORT_CALIBRATION: 'effort.json' },
    {
      readFile() {
        if (text === undefined) throw new Error('no such file')
        return text
      },
    },
  )

const wait = { unit: 'seconds', fine: 30, bad: 600, strong: 900 }
const fileWith = (thresholds: object, over: object = {}) => JSON.stringify({ calibration: 'effort', thresholds, ...over })
const phoneWait = (over: object) => fileWith({ phone: { long_wait: { ...wait, ...over } } })

const call = (wait_s: number, about = {}) =>
  effortOf(interaction({ channel: 'phone', timings: { queue_wait_ms: wait_s * 1000, hold_ms: 0 }, transfer_count: 0, ...about }), undefined)

describe('accepted thresholds', () => {
  test('decide what a wait costs, and from where on it alone is no', () => {
    expect(call(120)).toMatchObject({ painless: 'yes', reasons: [] })
    choose(phoneWait({ fine: 10, bad: 60, strong: 100 }))
    expect(call(120)).toMatchObject({ painless: 'no', reasons: ['long_wait'] })
    // Half way between fine and bad: half of 0.25, of 0.7 that is stated.
    expect(call(35).score).toBeCloseTo(0.125 / 0.7, 10)
    choose(phoneWait({ fine: 600, bad: 1200, strong: 1800 }))
    expect(call(620)).toMatchObject({ painless: 'yes', reasons: [] })
    expect(call(1800)).toMatchObject({ painless: 'no' })
  })

  test('leave other facts and channels as they are, and the weights too', () => {
    choose(phoneWait({ fine: 10, bad: 60, strong: 100 }))
    expect(call(0, { transfer_count: 2 })).toMatchObject({ painless: 'no', reasons: ['transferred'] })
    expect(effortOf(interaction({ channel: 'in_person', timings: { queue_wait_ms: 120_000 } }), 0).score).toBe(0)
    expect(call(60).score).toBeCloseTo(0.25 / 0.7, 10)
  })

  test('are named by model_version: by what they are, not by what is told about them or their order', () => {
    const prior = brandSentimentVersion()
    const versionWith = (text: string) => {
      choose(text)
      return brandSentimentVersion()
    }
    const [a, b] = [wait, { unit: 'count', fine: 0, bad: 1, strong: 1 }]
    const one = versionWith(fileWith({ phone: { long_wait: a, transferred: b } }))
    expect(one).toMatch(/\+effort-[0-9a-f]{8}$/)
    expect(one.startsWith(`${prior}+`)).toBe(true)
    expect(versionWith(fileWith({ phone: { transferred: b, long_wait: a } }, { about: 'ours' }))).toBe(one)
    expect(versionWith(phoneWait({}))).not.toBe(one)
    expect(versionWith(phoneWait({ strong: 901 }))).not.toBe(versionWith(phoneWait({})))
  })
})

test('without the setting no file is read', () => {
  chooseEffortCalibration(
    {},
    {
      readFile() {
        throw new Error('must not be read')
      },
    },
  )
  expect(brandSentimentVersion()).not.toContain('effort-')
})

test.each([
  [undefined, 'effort.json cannot be read as JSON: Error: no such file'],
  ['calibration: effort', 'effort.json cannot be read as JSON'],
  ['{"calibration":"churn","thresholds":{}}', 'effort.json: calibration: '],
  [fileWith({}), 'effort.json: thresholds: it lists no fact; list one, or leave the setting out'],
  [fileWith({ phone: {} }), 'effort.json: thresholds: it lists no fact; list one, or leave the setting out'],
  [fileWith({ fone: { long_wait: wait } }), 'thresholds.fone: there is no channel fone, do you mean phone?; the names are phone, '],
  [
    fileWith({ phone: { long_wiat: wait } }),
    'thresholds.phone.long_wiat: there is no fact of phone long_wiat, do you mean long_wait?; the names are long_wait, ',
  ],
  [fileWith({ review: { long_wait: wait } }), 'thresholds.review.long_wait: there is no fact of review; remove it'],
  [phoneWait({ unit: 'count' }), 'thresholds.phone.long_wait.unit: it is read in seconds, not in count'],
  [phoneWait({ bad: 30 }), 'thresholds.phone.long_wait.bad: 30 is not above fine, 30'],
  [phoneWait({ strong: 599 }), 'thresholds.phone.long_wait.strong: 599 is below bad, 600'],
  [phoneWait({ strong: undefined }), 'thresholds.phone.long_wait.strong: it is missing; add it'],
  [
    fileWith({ phone: { deep_menu: { unit: 'count', fine: 3, bad: 8, strong: 9 } } }),
    'thresholds.phone.deep_menu.strong: this fact alone never makes a contact hard; remove it',
  ],
  [phoneWait({ fine: '30' }), 'effort.json: thresholds.phone.long_wait.fine: '],
  [phoneWait({ fine: -1 }), 'effort.json: thresholds.phone.long_wait.fine: '],
  [phoneWait({ weight: 1 }), 'effort.json: thresholds.phone.long_wait: '],
])('a file that is wrong is told with the place, and nothing of it is used: %s', (text, complaint) => {
  const before = brandSentimentVersion()
  expect(() => choose(text)).toThrow(BadSettings)
  expect(() => choose(text)).toThrow(complaint)
  expect(brandSentimentVersion()).toBe(before)
})

test('every place of a file is told, a line each', () => {
  expect(() => choose(fileWith({ phone: { long_wait: { ...wait, bad: 1 } }, fax: { deep_menu: wait } }))).toThrow(
    /^SIGNALS_EFFORT_CALIBRATION: .*long_wait\.bad: .*\nSIGNALS_EFFORT_CALIBRATION: .*fax\.deep_menu: /,
  )
})
