import { expect, test } from '@jest/globals'
import * as agents from '../../../producers/simulate/texts/agents.ts'
import { fill, slots } from '../../../producers/simulate/texts/fill.ts'
import { PROBLEMS } from '../../../producers/simulate/texts/problems.ts'
import * as publicTexts from '../../../producers/simulate/texts/public.ts'
import * as voices from '../../../producers/simulate/texts/voices.ts'
import { seeded } from '../../../producers/simulate/random.ts'

function leaves(it: unknown): readonly string[] {
  if (typeof it === 'string') return [it]
  return typeof it === 'object' && it !== null ? Object.values(it).flatMap(leaves) : []
}

const sentences = [PROBLEMS, { ...agents }, { ...publicTexts }, { ...voices }].flatMap(leaves)

test('there are at least 150 sentences and none twice', () => {
  expect(sentences.length).toBeGreaterThanOrEqual(250)
  expect(new Set(sentences).size).toBe(sentences.length)
})

test('every slot of every sentence can be filled', () => {
  const filled = slots(seeded(1), { brand: 'Lumora', product: 'Lumora One', town: 'Millbrook', attempt: 2 })
  for (const sentence of sentences) expect(fill(sentence, filled)).not.toMatch(/[{}]/)
})

test('a slot nobody knows is named', () => {
  expect(() => fill('Hello {nobody}', {})).toThrow('no slot is called nobody: "Hello {nobody}"')
})
