import { describe, expect, test } from '@jest/globals'
import type { Draft } from '../../../../producers/adapter.ts'
import { simulate } from '../../../../producers/systems/simulated/simulate.ts'
import type { InteractionTruth } from '../../../../producers/systems/simulated/truth.ts'

const DAY = 86_400_000
const all = [...simulate({ seed: 7, from: Date.parse('2026-01-01T00:00:00.000Z'), days: 100, customers: 600 })]
const drafts = all.map((it) => it.draft)
const truths = all.flatMap((it) => it.truth).filter((it): it is InteractionTruth => it.kind === 'interaction')

describe('what a source states around the words', () => {
  test.each<[string, (draft: Draft) => unknown]>([
    ['steps of the menu', ({ ivr }) => ivr?.steps],
    ['how the customer left the menu', ({ ivr }) => ivr?.exit],
    ['time in the menu', ({ timings }) => timings?.ivr_ms],
    ['the region', ({ region }) => region],
    ['recent products with their time', ({ customer }) => customer.recent_products?.[0]?.bought_at],
    ['the start of the tenure', ({ customer }) => customer.tenure_start],
    ['the industry', ({ customer }) => customer.industry],
    ['an offer with its product', ({ offers }) => offers?.[0]?.product],
    ['a referral code', ({ referral }) => referral?.code],
    ['a handoff', ({ handoff }) => handoff?.status],
    ['the role of the handler', ({ agents }) => agents?.[0]?.role],
    ['how long the handler has been there', ({ agents }) => agents?.[0]?.tenure_band],
    ['which attempt it is', ({ contact_attempt }) => contact_attempt],
    ['the campaign', ({ campaign }) => campaign],
    ['transfers', ({ transfers }) => transfers?.[0]?.kind],
    ['where the customer gave up', ({ abandoned }) => abandoned?.at_stage],
  ])('some payloads state it, and some do not: %s', (_, read) => {
    const stating = drafts.filter((it) => read(it) !== undefined)
    expect(stating.length).toBeGreaterThan(0)
    expect(stating.length).toBeLessThan(drafts.length)
  })

  test('only telephones have a menu', () => {
    expect(new Set(drafts.filter((it) => it.ivr !== undefined).map((it) => it.channel))).toStrictEqual(new Set(['phone']))
  })

  test('who hung up before somebody answered said nothing, and came before the contact', () => {
    const given = drafts.filter((it) => it.abandoned !== undefined)
    for (const { interaction_id, content, occurred_at } of given) {
      expect(content.turns).toBeUndefined()
      const contact = drafts.find((it) => it.interaction_id === interaction_id.replace(/a$/, ''))
      expect(occurred_at < (contact?.occurred_at ?? '')).toBe(true)
    }
  })

  test('praise of a rescue is a public post of a known customer within 14 days of the mended contact', () => {
    const praise = truths.filter((it) => it.praises_rescue !== null)
    expect(praise.length).toBeGreaterThan(5)
    for (const { praises_rescue, occurred_at, what, word_of_mouth, customer } of praise) {
      expect([what, word_of_mouth]).toStrictEqual(['post', 'positive'])
      const mended = truths.find((it) => it.matter === praises_rescue && it.what === 'contact' && it.solved === 'yes')
      expect([mended?.customer, mended?.solved, mended?.ended]).toStrictEqual([customer, 'yes', 'glad'])
      expect(Date.parse(occurred_at) - Date.parse(mended?.occurred_at ?? '')).toBeLessThan(14 * DAY)
    }
  })
})
