import { describe, expect, test } from '@jest/globals'
import { consumers, switchedConsumers } from '../../../consumers/all.ts'
import { assertTurnedOn, chooseConsumers } from '../../../consumers/commands/choose-consumers.ts'
import { warnOfRetention } from '../../../consumers/operate/warn-of-retention.ts'
import { BadSettings, UsageError } from '../../../platform/errors.ts'
import { Settings } from '../../../schemas/config/settings.ts'

const settings = (given: Readonly<Record<string, string>> = {}) => Settings.parse(given)
const names = (chosen: readonly { readonly dataset: { readonly name: string } }[]) => chosen.map(({ dataset }) => dataset.name)
const always = names(consumers)

describe('the datasets that hold words or links', () => {
  test.each<[Readonly<Record<string, string>>, readonly string[]]>([
    [{}, []],
    [{ SIGNALS_KEEP_QUOTES: 'true' }, ['quotes']],
    [{ SIGNALS_KEEP_IDENTITIES: 'true' }, ['identities']],
    [{ SIGNALS_KEEP_QUOTES: 'true', SIGNALS_KEEP_IDENTITIES: 'true' }, ['quotes', 'identities']],
  ])('are among all of them only where their settings say so: %j', (given, more) => {
    expect(names(chooseConsumers([], true, settings(given)))).toEqual([...always, ...more])
  })

  test('are refused by name until they are turned on', () => {
    const chosen = chooseConsumers(['interactions', 'quotes'], false, settings())
    expect(() => assertTurnedOn(chosen, settings())).toThrow(BadSettings)
    expect(() => assertTurnedOn(chosen, settings())).toThrow(/^the dataset quotes is off, .*SIGNALS_KEEP_QUOTES=true turns it on/)
    expect(() => assertTurnedOn(chosen, settings({ SIGNALS_KEEP_IDENTITIES: 'true' }))).toThrow(BadSettings)
    expect(() => assertTurnedOn(chosen, settings({ SIGNALS_KEEP_QUOTES: 'true' }))).not.toThrow()
    expect(() => assertTurnedOn(chooseConsumers(['interactions'], false, settings()), settings())).not.toThrow()
  })

  test('are restricted, have a column that expires, and their words are optional', () => {
    for (const { consumer } of switchedConsumers) {
      const { restricted, expires, columns } = consumer.dataset
      expect(restricted).toBe(true)
      expect(columns.find(({ name }) => name === expires)).toMatchObject({ required: false })
    }
  })

  test('say at every start that erasure is not built yet, and after how many days they are emptied', () => {
    const warned: string[] = []
    const log = { warn: (sentence: string) => void warned.push(sentence) }
    const on = settings({ SIGNALS_KEEP_QUOTES: 'true', SIGNALS_KEEP_IDENTITIES: 'true', SIGNALS_QUOTES_RETENTION_DAYS: '7' })
    warnOfRetention(log, chooseConsumers([], true, on), on)
    expect(warned).toEqual([
      expect.stringMatching(
        /^quotes keeps masked words of customers, and erasure is not built yet: .*`signals-consume expire quotes`.* 7 days/,
      ),
      expect.stringMatching(/^identities keeps .*erasure is not built yet: .*`signals-consume expire identities`.* 30 days/),
    ])
    warnOfRetention(log, chooseConsumers([], true, settings()), settings())
    expect(warned).toHaveLength(2)
  })
})

test('a dataset that does not exist is named', () => {
  expect(() => chooseConsumers(['quote'], false, settings())).toThrow(UsageError)
})
