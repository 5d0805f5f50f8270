import { expect, test } from '@jest/globals'
import { watchlistPage } from '../../../../consumers/pages/desk/pages/watchlist.ts'
import { writePart } from '../../../../consumers/pages/desk/write-part.ts'

const [reasons] = watchlistPage.parts
const write = (...brands: readonly string[]) => {
  if (reasons === undefined) throw new Error('the page has no part')
  return String(
    writePart(
      reasons,
      brands.map((brand, n) => ({ brand, reason: 'unresolved', customers: String(20 - n), mean_points: 30 })),
      '',
    ),
  )
}

test('bars of several brands name the brand, for one reason is there once per brand', () => {
  const page = write('acme', 'zenith')
  for (const brand of ['acme', 'zenith']) expect(page).toContain(`${brand}: Unresolved`)
  expect(page).toContain('Most often in one brand, Unresolved (acme): 20 customers.')
})

test('bars of one brand name the reason alone', () => {
  expect(write('acme')).not.toContain('acme: Unresolved')
})
