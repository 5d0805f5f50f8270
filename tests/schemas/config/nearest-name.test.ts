import { expect, test } from '@jest/globals'
import { nearestName } from '../../../schemas/config/nearest-name.ts'

const names = ['SIGNALS_TOPIC', 'SIGNALS_EPOCH', 'contact.started_at', 'contact.ended_at']

test.each<readonly [name: string, meant: string | undefined, why: string]>([
  ['SIGNALS_TOPIC', 'SIGNALS_TOPIC', 'itself'],
  ['SIGNALS_TOPC', 'SIGNALS_TOPIC', 'a letter is missing'],
  ['SIGNALS_TOPPIC', 'SIGNALS_TOPIC', 'a letter is doubled'],
  ['SIGNALS_EPOHC', 'SIGNALS_EPOCH', 'two letters are swapped'],
  ['started_at', 'contact.started_at', 'only its last part is given'],
  ['endet_at', 'contact.ended_at', 'only its last part is given, with a wrong letter'],
  ['a', undefined, 'nothing is close'],
  ['entirely_different_words', undefined, 'too many letters differ'],
])('%s means %s: %s', (name, meant, _why) => {
  expect(nearestName(name, names)).toBe(meant)
})

test('among no names none is meant', () => {
  expect(nearestName('SIGNALS_TOPIC', [])).toBeUndefined()
})
