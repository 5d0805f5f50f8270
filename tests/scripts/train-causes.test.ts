import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { CauseModelFile } from '../../consumers/language/model/cause-file.ts'
import { trainCauses } from '../../consumers/language/train/train-causes.ts'
import { readContactsWithCause } from '../../scripts/contacts-with-cause.ts'

const shipped = CauseModelFile.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../consumers/language/model/cause-en.json'), 'utf8')),
)

/** Versions of Node may compute a last digit differently. */
const THOUSANDTHS_APART = 2

test('the shipped model of causes is what its training makes; `npm run train-causes` makes it anew', () => {
  const { bias, weights } = trainCauses(readContactsWithCause())
  const farApart = (row: readonly number[] | undefined, other: readonly number[]) =>
    row?.length !== other.length || row.some((it, at) => Math.abs(it - (other[at] ?? 0)) > THOUSANDTHS_APART)
  expect(farApart(bias, shipped.bias)).toBe(false)
  expect(Object.keys(weights).toSorted()).toEqual(Object.keys(shipped.weights).toSorted())
  expect(Object.entries(shipped.weights).filter(([name, row]) => farApart(weights[name], row))).toEqual([])
}, 120_000)

test('a file whose classes stand in another order is refused', () => {
  const { classes } = shipped
  const parsed = CauseModelFile.safeParse({ ...shipped, classes: classes.toReversed() })
  expect(parsed.error?.issues[0]?.message).toMatch(/^must be billing, /)
})
