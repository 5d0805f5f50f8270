import { describe, expect, test } from '@jest/globals'
import type { Errand } from '../../../../producers/systems/simulated/errand.ts'
import { gateAt, gatesOf } from '../../../../producers/systems/simulated/gate.ts'

const DAY = 86_400_000

const errand = (day: number, about: Partial<Errand> = {}): Errand => ({
  at: day * DAY,
  place: 'service',
  cause: 'billing',
  matter: day,
  attempt: 1,
  begins: 'plain',
  ends: 'plain',
  solved: 'yes',
  asks: 'none',
  rival: false,
  offer: 'none',
  offerKind: 'retention',
  annoyed: false,
  asides: [],
  praises: undefined,
  ...about,
})

const hardship: Partial<Errand> = { asides: [{ name: 'protected', as: 'told' }] }
const alike: Partial<Errand> = { asides: [{ name: 'protected', as: 'alike' }] }

describe('the offer gate after each contact', () => {
  test.each<[string, readonly Errand[], readonly string[]]>([
    ['is open after a matter that was settled', [errand(1), errand(2, { ends: 'glad' })], ['open', 'open']],
    ['is closed while a matter is open with the firm', [errand(1, { matter: 1, solved: 'open' })], ['closed']],
    ['opens when the matter is settled', [errand(1, { matter: 1, solved: 'open' }), errand(3, { matter: 1 })], ['closed', 'open']],
    [
      'stays closed after another matter went well',
      [errand(1, { matter: 1, solved: 'open' }), errand(3, { matter: 2 })],
      ['closed', 'closed'],
    ],
    [
      'is closed for 14 days by a matter that was not solved',
      [errand(1, { solved: 'no' }), errand(14), errand(15)],
      ['closed', 'closed', 'open'],
    ],
    ['cannot be told where a matter was left open long ago', [errand(1, { solved: 'open' }), errand(30)], ['closed', 'null']],
    ['is closed where the customer was upset at the end', [errand(1, { ends: 'bitter' }), errand(3)], ['closed', 'open']],
    ['is closed from the contact on in which hardship is told', [errand(1), errand(2, hardship), errand(90)], ['open', 'closed', 'closed']],
    ['is not closed by what only sounds like hardship', [errand(1, alike)], ['open']],
    ['is not told after words in public', [errand(1, { place: 'post', ends: 'bitter' }), errand(2)], ['null', 'open']],
  ])('%s', (_, errands, gates) => {
    expect(gatesOf(errands).map(String)).toStrictEqual(gates)
  })

  test('cannot be told where only words that nobody can read would close it', () => {
    const errands = [errand(1, { ends: 'bitter' }), errand(2, { matter: 2, solved: 'open' }), errand(3, { matter: 2 })]
    expect(gatesOf(errands, false)).toStrictEqual([null, 'closed', 'open'])
  })

  test('opens as time goes by where nothing is owed, cannot be told where a matter was left open, and never opens after hardship', () => {
    const at = 30 * DAY
    expect(gateAt([errand(1, { ends: 'bitter' })], at)).toBe('open')
    expect(gateAt([errand(1, { solved: 'no' })], at)).toBe('open')
    expect(gateAt([errand(1, { solved: 'open' })], at)).toBe(null)
    expect(gateAt([errand(1, hardship)], at)).toBe('closed')
    expect(gateAt([], at)).toBe(null)
  })
})
