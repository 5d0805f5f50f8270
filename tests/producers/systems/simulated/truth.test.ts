import { expect, test } from '@jest/globals'
import { simulate } from '../../../../producers/systems/simulated/simulate.ts'

const all = [...simulate({ seed: 7, from: Date.parse('2026-01-01T00:00:00.000Z'), days: 60, customers: 400 })]
const truth = all.flatMap((it) => it.truth)
const interactions = truth.filter((it) => it.kind === 'interaction')
const customers = truth.filter((it) => it.kind === 'customer')

test('an interaction has one line, and the line tells what its payloads state', () => {
  expect(new Set(interactions.map((it) => it.interaction_id)).size).toBe(interactions.length)
  for (const it of interactions) {
    const drafts = all.map(({ draft }) => draft).filter((draft) => draft.interaction_id === it.interaction_id)
    const stated = <T>(read: (draft: (typeof drafts)[number]) => T | undefined) =>
      drafts.map(read).find((value) => value !== undefined) ?? null
    expect(it).toMatchObject({
      channel: stated(({ channel }) => channel),
      worded: drafts.some(({ content, ratings }) => content.turns !== undefined || ratings?.some(({ comment }) => comment !== undefined)),
      region: stated(({ region }) => region),
      menu_steps: stated(({ ivr }) => ivr?.steps?.length),
      gave_up: stated(({ abandoned }) => abandoned?.at_stage),
      handle_ms: stated(({ timings }) => timings?.handle_ms),
      nps: stated(({ ratings }) => ratings?.find(({ kind }) => kind === 'nps')?.value),
      redacted: drafts.some(({ phase }) => phase === 'redacted'),
    })
  }
  for (const name of ['region', 'menu_steps', 'gave_up', 'handle_ms', 'nps'] as const)
    expect(interactions.some((it) => it[name] !== null)).toBe(true)
})

test('a customer has one line, which tells what they have and whether they refuse analysis', () => {
  expect(new Set(customers.map((it) => it.customer)).size).toBe(customers.length)
  const denied = all.filter(({ draft }) => draft.consent?.analysis === 'denied').flatMap(({ draft }) => draft.customer.identifiers ?? [])
  const refusing = customers.filter((it) => it.refuses_analysis).map((it) => it.customer)
  expect(new Set(refusing)).toEqual(new Set(denied.map(({ value }) => value)))
  for (const { stage, products } of customers) expect(products.length > 0).toBe(stage === 'current')
  expect(new Set(customers.map(({ products }) => products.length))).toEqual(new Set([0, 1, 2]))
})
