import fc from 'fast-check'
import type { AnyRow, Column, Dataset } from '../../schemas/datasets/dataset.ts'
import { blank } from './lake-rows.ts'

const DAY = Date.parse('2026-03-02T00:00:00.000Z')

/** Rows of a few interactions, each column of which says something or nothing: as many cases of revisions as there can be. */
export function randomRow(dataset: Dataset): fc.Arbitrary<AnyRow> {
  const drawn = Object.fromEntries(dataset.columns.map((column) => [column.name, fc.option(valueOf(column), { nil: undefined })]))
  const own = {
    interaction_id: fc.constantFrom('i1', 'i2', 'i3', 'i4', 'i5'),
    revision: fc.bigInt({ min: 1n, max: 4n }),
    retracted: fc.nat({ max: 5 }).map((it) => it === 0),
    withheld_by_policy: fc.nat({ max: 7 }).map((it) => it === 0),
    consent_stated: fc.constantFrom(null, null, null, 'granted', 'denied'),
    time_quality: fc.constantFrom('exact', 'no_later_than', 'unknown'),
    judged_from: fc.subarray(['words', 'status', 'rating']),
  }
  const named = Object.fromEntries(Object.entries(own).filter(([name]) => name in drawn))
  return fc
    .record({ ...drawn, ...named })
    .map((row) => blank(dataset, Object.fromEntries(Object.entries(row).filter(([, it]) => it !== undefined))))
}

function valueOf({ type, unstated }: Column): fc.Arbitrary<unknown> {
  switch (type) {
    case 'string':
      return unstated === undefined ? fc.constantFrom('a', 'b') : fc.constantFrom('a', 'b', unstated)
    case 'timestamp':
      return fc.nat({ max: 172_800 }).map((seconds) => DAY + seconds * 1000)
    case 'date':
      return fc.integer({ min: 20_514, max: 20_516 })
    case 'double':
      return fc.constantFrom(0, 0.25, 1)
    case 'int':
      return fc.nat({ max: 3 })
    case 'bigint':
      return fc.bigInt({ min: 0n, max: 3n })
    case 'boolean':
      return fc.boolean()
    case 'strings':
      return fc.subarray(['a', 'b', 'c'])
    case 'binary':
      return fc.constant(Buffer.from('x'))
  }
}
