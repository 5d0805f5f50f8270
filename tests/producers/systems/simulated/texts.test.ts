import { describe, expect, test } from '@jest/globals'
import { seedRandom } from '../../../../producers/systems/simulated/random.ts'
import { fillTemplate, slots } from '../../../../producers/systems/simulated/texts/fill.ts'
import { TRADES } from '../../../../producers/systems/simulated/trades/trades.ts'

function leaves(it: unknown): readonly string[] {
  if (typeof it === 'string') return [it]
  if (typeof it === 'object' && it !== null && 'text' in it) return leaves(it.text)
  return typeof it === 'object' && it !== null ? Object.values(it).flatMap(leaves) : []
}

describe.each(Object.entries(TRADES))('the texts of the trade %s', (_, { firm, problems, voices, agents, offers, asides, inPublic }) => {
  const sentences = [problems, voices, agents, offers, asides, inPublic].flatMap((it) => leaves({ ...it }))

  test('are at least 250 sentences and none twice', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(250)
    expect(new Set(sentences).size).toBe(sentences.length)
  })

  test('have slots that can all be filled', () => {
    const [brand] = firm.brands
    const filled = slots(seedRandom(1), {
      brand: brand!.name,
      product: brand!.products[0]!,
      other: brand!.products[1]!,
      campaign: firm.campaigns[0]!,
      town: 'Millbrook',
      attempt: 2,
      rivals: firm.rivals,
    })
    for (const sentence of sentences) expect(fillTemplate(sentence, filled)).not.toMatch(/[{}]/)
  })

  test('tell each thing that is said beside the matter in at least 12 ways, beside at least 5 look-alikes', () => {
    for (const { told, alike } of Object.values(asides)) {
      expect(told.length).toBeGreaterThanOrEqual(12)
      expect(alike.length).toBeGreaterThanOrEqual(5)
    }
    const { pondered, ...telling } = offers
    for (const told of Object.values(telling)) expect(told.length).toBeGreaterThanOrEqual(12)
    expect(pondered.length).toBeGreaterThanOrEqual(5)
  })

  test('have brands of different names, and a code for every cause', () => {
    expect(new Set(firm.brands.map((it) => it.id)).size).toBe(firm.brands.length)
    expect(Object.keys(firm.reasons).sort()).toEqual(Object.keys(problems).sort())
  })
})

test('no sentence but a very short one is in two trades', () => {
  const all = Object.values(TRADES).flatMap(({ problems, voices, offers, asides, inPublic }) =>
    [problems, voices, offers, asides, inPublic].flatMap((it) => leaves({ ...it })),
  )
  expect(all.filter((it, index) => it.length > 20 && all.indexOf(it) !== index)).toEqual([])
})

test('a slot nobody knows is named', () => {
  expect(() => fillTemplate('Hello {nobody}', {})).toThrow('no slot is called nobody: "Hello {nobody}"')
})
