import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { vader } from './vader-score.ts'

const reference = readFileSync(join(import.meta.dirname, '../../../fixtures/vader/reference.tsv'), 'utf8')
  .split('\n')
  .slice(0, -1)
  .map((line) => [Number(line.slice(0, line.indexOf('\t'))), line.slice(line.indexOf('\t') + 1)] as const)

describe('the lexicon scorer', () => {
  test('scores every text of the sample within 0.0002 of the Python reference', () => {
    const apart = reference.filter(([compound, text]) => Math.abs(vader(text) - compound) > 0.0002)
    expect(apart).toEqual([])
    expect(reference.length).toBeGreaterThan(600)
  })

  test('answers any text at all with a number from -1 to 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const score = vader(text)
        expect(score).toBeGreaterThanOrEqual(-1)
        expect(score).toBeLessThanOrEqual(1)
      }),
    )
  })
})
