import { afterEach, describe, expect, test } from '@jest/globals'
import { brandSentimentConsumer } from '../../../../consumers/datasets/brand_sentiment/consumer.ts'
import { findCause } from '../../../../consumers/language/rules/cause.ts'
import { useCauseRules } from '../../../../consumers/language/rules/causes-in-use.ts'
import { readCauseRules } from '../../../../consumers/language/rules/read-cause-rules.ts'
import { customerVoice } from '../../../../consumers/language/words/turns-by-speaker.ts'
import type { Interaction } from '../../../../schemas/event/interaction.ts'
import { interaction, spoken } from '../../../builders/interaction.ts'

afterEach(() => useCauseRules(undefined))

function add(text: string): void {
  const read = readCauseRules(text)
  if (!read.ok) throw new Error(read.complaints.join('; '))
  useCauseRules(read.rules)
}
function causeOf(about: Partial<Interaction>) {
  const it = interaction(about)
  return findCause(it, customerVoice(it)).cause
}
const said = (text: string) => causeOf({ content: spoken(['customer', text]) })
const filed = (code: string) => causeOf({ disposition: { code } })

describe("a firm's own phrases", () => {
  test('tell causes that the shipped ones do not know', () => {
    expect([said('The drum shows an e4 and then nothing.'), filed('KD-17')]).not.toContain('product')
    add('said: { product: { sure: [drum shows ~1 e4] } }\nfiled: { billing: [kd 17] }')
    expect(said('The drum shows an e4 and then nothing.')).toBe('product')
    expect(filed('KD-17')).toBe('billing')
    expect(filed('KD-18')).toBe('other')
  })

  test('take nothing away from the shipped ones', () => {
    add('said: { product: [drum] }')
    expect(said('I was charged twice for it.')).toBe('billing')
    expect(filed('late_delivery')).toBe('delivery')
  })

  test('come before the shipped ones in the codes of a source', () => {
    expect(filed('refund desk')).toBe('billing')
    add('filed: { on_site_staff: [refund desk] }')
    expect(filed('refund desk')).toBe('on_site_staff')
  })

  test('are named in the version of the rules, which is as before without them', () => {
    const shipped = brandSentimentConsumer.modelVersion
    add('filed: { billing: [kd 17] }')
    expect(brandSentimentConsumer.modelVersion).toMatch(/\+causes-[0-9a-f]{8}$/)
    expect(brandSentimentConsumer.modelVersion.startsWith(shipped)).toBe(true)
  })
})
