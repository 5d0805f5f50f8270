import { expect, test } from '@jest/globals'
import * as agents from '../../../../producers/systems/simulated/trades/telecom/agents.ts'
import { fillTemplate, slots } from '../../../../producers/systems/simulated/texts/fill.ts'
import { PROBLEMS } from '../../../../producers/systems/simulated/trades/telecom/problems.ts'
import * as publicTexts from '../../../../producers/systems/simulated/trades/telecom/public.ts'
import * as voices from '../../../../producers/systems/simulated/trades/telecom/voices.ts'
import { seedRandom } from '../../../../producers/systems/simulated/random.ts'

function leaves(it: unknown): readonly string[] {
  if (typeof it === 'string') return [it]
  if (typeof it === 'object' && it !== null && 'text' in it) return leaves(it.text)
  return typeof it === 'object' && it !== null ? Object.values(it).flatMap(leaves) : []
}

const sentences = [PROBLEMS, { ...agents }, { ...publicTexts }, { ...voices }].flatMap(leaves)

test('there are at least 150 sentences and none twice', () => {
  expect(sentences.length).toBeGreaterThanOrEqual(250)
  expect(new Set(sentences).size).toBe(sentences.length)
})

test('every slot of every sentence can be filled', () => {
  const filled = slots(seedRandom(1), { brand: 'Lumora', product: 'Lumora One', town: 'Millbrook', attempt: 2 })
  for (const sentence of sentences) expect(fillTemplate(sentence, filled)).not.toMatch(/[{}]/)
})

test('a slot nobody knows is named', () => {
  expect(() => fillTemplate('Hello {nobody}', {})).toThrow('no slot is called nobody: "Hello {nobody}"')
})
