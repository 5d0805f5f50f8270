import { expect, test } from '@jest/globals'
import { hideSmall } from '../../../../consumers/pages/report/hidden-bands.ts'

const bands = ['low', 'medium', 'high', 'latent'] as const
const row = (low: number, medium: number, high: number, latent: number) => ({ low, medium, high, latent })
const told = (...rows: readonly ReturnType<typeof row>[]) => rows.map((it) => bands.map((band) => hideSmall(rows)(it, band)).join(' | '))

test('nothing is hidden where every count is ten or more, or none', () => {
  expect(told(row(55, 12, 18, 0), row(45, 20, 13, 11))).toEqual(['55 | 12 | 18 | 0', '45 | 20 | 13 | 11'])
})

test('one small count in a row hides another one: the total of the row is told', () => {
  expect(told(row(55, 12, 18, 7))).toEqual(['55 | not told | 18 | under 10'])
})

test('what is hidden together is ten or more', () => {
  expect(told(row(55, 0, 4, 3), row(45, 20, 13, 11))).toEqual(['not told | 0 | under 10 | under 10', '45 | 20 | not told | not told'])
})

test('one small count in a band hides that of another row: the sum of the band is told', () => {
  expect(told(row(55, 12, 18, 11), row(53, 15, 5, 12), row(45, 20, 13, 14))).toEqual([
    '55 | 12 | 18 | 11',
    '53 | not told | under 10 | 12',
    '45 | not told | not told | 14',
  ])
})

test('no count of under ten follows from what is told', () => {
  let seed = 7
  const next = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below
  for (let n = 0; n < 2_000; n += 1) {
    const rows = Array.from({ length: 1 + next(4) }, () => row(next(40), next(25), next(25), next(25)))
    const tell = hideSmall(rows)
    const isTold = (it: (typeof rows)[number], band: (typeof bands)[number]) => /^\d+$/.test(tell(it, band))
    const lines = [
      ...rows.map((it) => bands.map((band) => [it, band] as const)),
      ...(['high', 'latent'] as const).map((band) => rows.map((it) => [it, band] as const)),
    ]
    for (const line of lines) {
      const hidden = line.filter(([it, band]) => !isTold(it, band)).map(([it, band]) => it[band])
      const others = line.filter(([it, band]) => isTold(it, band) && it[band] > 0)
      const isEnough = hidden.length > 1 && hidden.reduce((sum, count) => sum + count, 0) >= 10
      // Where nothing is left to hide, the sum itself is under ten, or it is the one count.
      if (hidden.length > 0 && others.length > 0) expect({ hidden, isEnough }).toEqual({ hidden, isEnough: true })
    }
  }
})
