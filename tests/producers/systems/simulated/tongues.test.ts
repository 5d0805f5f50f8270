import { describe, expect, test } from '@jest/globals'
import { simulate } from '../../../../producers/systems/simulated/simulate.ts'
import { german } from '../../../../producers/systems/simulated/tongues/german.ts'
import { spanish } from '../../../../producers/systems/simulated/tongues/spanish.ts'
import type { InteractionTruth } from '../../../../producers/systems/simulated/truth.ts'

const all = [...simulate({ seed: 3, from: Date.parse('2026-01-01T00:00:00.000Z'), days: 100, customers: 600, texts: 'as_written' })]
const truths = all.flatMap((it) => it.truth).filter((it): it is InteractionTruth => it.kind === 'interaction')

describe.each([
  ['German', 'de', german],
  ['Spanish', 'es', spanish],
] as const)('who speaks %s', (_, language, tongue) => {
  const theirs = truths.filter((it) => it.language === language)

  test('has at least 25 sentences to say, and none twice', () => {
    const said = [tongue.customer, tongue.posts, tongue.comments].flatMap((it) => Object.values<readonly string[]>(it).flat())
    expect(said.length).toBeGreaterThanOrEqual(25)
    expect(new Set(said).size).toBe(said.length)
  })

  test('tells nothing, is a small share, and feels as others do', () => {
    expect(theirs.flatMap((it) => it.told)).toStrictEqual([])
    expect(theirs.length / truths.length).toBeGreaterThan(0.005)
    expect(theirs.length / truths.length).toBeLessThan(0.08)
    expect(theirs.some((it) => it.ended === 'bitter')).toBe(true)
  })

  test('is often, and not always, said to speak it', () => {
    const ids = new Set(theirs.map((it) => it.interaction_id))
    const stated = new Set(
      all
        .filter(({ draft }) => ids.has(draft.interaction_id) && draft.content.turns !== undefined)
        .map(({ draft }) => draft.content.language),
    )
    expect(stated).toStrictEqual(new Set([language, undefined]))
  })
})
