import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { referralSignalsConsumer } from '../../../../consumers/datasets/referral_signals/consumer.ts'
import { LEAVING_RULES } from '../../../../consumers/language/phrases/leaving/leaving.ts'
import { PRAISING_RULES } from '../../../../consumers/language/phrases/praising/praising.ts'
import { TELLING_OTHERS_RULES } from '../../../../consumers/language/phrases/telling-others/telling-others.ts'
import { noTables } from '../../../../consumers/reference/reference-tables.ts'
import { referralSignals } from '../../../../schemas/datasets/referral_signals.ts'
import { Interaction } from '../../../../schemas/event/interaction.ts'
import { interaction, ratingOf, spoken } from '../../../builders/interaction.ts'

const rows = (about: Interaction) =>
  referralSignalsConsumer
    .derive({ interaction: about, eventId: '0'.repeat(32), recordedAt: 0, offset: 0n, analysis: 'allowed' }, noTables)
    .map((it) => referralSignals.row.parse(it))

const ME = `p1:${'1'.repeat(32)}`
const sentence = fc.constantFrom(
  ...[...LEAVING_RULES, ...PRAISING_RULES, ...TELLING_OTHERS_RULES].map((it) => it.example),
  'It is still not working.',
  'Would you recommend the large plan?',
  'I would recommend it if the app worked.',
)

/** Interactions that state much. */
const full = fc
  .record({
    said: fc.array(fc.tuple(fc.constantFrom('customer' as const, 'agent' as const), sentence), { minLength: 1, maxLength: 4 }),
    channel: fc.constantFrom('phone' as const, 'review' as const, 'social_public' as const),
    visibility: fc.constantFrom('public' as const, 'private' as const),
    nps: fc.nat(10),
    star: fc.integer({ min: 1, max: 5 }),
    advocate: fc.constantFrom(ME, `p1:${'2'.repeat(32)}`),
  })
  .map(({ said, channel, visibility, nps, star, advocate }) =>
    interaction({
      channel,
      visibility,
      content: spoken(...said),
      customer: { ref: ME, stage: 'current', identifiers: [{ kind: 'email', hash: `p1:${'3'.repeat(32)}`, link: 'source' }] },
      product: { name: 'Zephyr' },
      ratings: [ratingOf('nps', nps, { comment: 'I recommend the Zephyr.' }), ratingOf('star', star)],
      referral: { code: 'FRIEND', advocate_ref: advocate },
      reach: { followers: 12 },
      resolution: { status: 'resolved', confirmed_by: 'agent' },
    }),
  )

type Json = Readonly<Record<string, unknown>>
const isObject = (it: unknown): it is Json => typeof it === 'object' && it !== null && !Array.isArray(it)

/** The interaction without one of its fields, for each field of it and of what it holds. Where it is not valid without, it is left out. */
function withoutEach(about: Interaction): readonly Interaction[] {
  const without = (it: Json, name: string): Json => Object.fromEntries(Object.entries(it).filter(([key]) => key !== name))
  const smaller = Object.entries(about).flatMap(([name, value]) => [
    without(about, name),
    ...(isObject(value) ? Object.keys(value).map((inner) => ({ ...about, [name]: without(value, inner) })) : []),
    ...(Array.isArray(value) ? value.map((_, at) => ({ ...about, [name]: value.toSpliced(at, 1) })) : []),
  ])
  return smaller.flatMap((it) => {
    const parsed = Interaction.safeParse(it)
    return parsed.success ? [parsed.data] : []
  })
}

/** What the customer is said to have stated for the firm, by the rule that says so. */
const advocacies = (about: Interaction) =>
  rows(about)
    .filter((it) => it.advocacy_stated === true || it.contact_grade)
    .map((it) => `${it.signal_type} ${it.evidence.join()}`)

test('removing a field never makes an advocate', () => {
  fc.assert(
    fc.property(full, (about) => {
      const before = advocacies(about)
      const without = withoutEach(about)
      expect(without.length).toBeGreaterThan(20)
      for (const it of without) for (const found of advocacies(it)) expect(before).toContain(found)
    }),
    { numRuns: 40 },
  )
})

test('a question or a condition is never done, and no row of words has another direction than its kind', () => {
  fc.assert(
    fc.property(full, (about) => {
      for (const { signal_type, direction, tense } of rows(about)) {
        if (signal_type === 'leave' || signal_type === 'warn') expect(direction).toBe('negative')
        if (signal_type === 'recommend' || signal_type === 'praise' || signal_type === 'public_thanks') expect(direction).toBe('positive')
        if (signal_type === 'nps_answer') expect(tense).toBe('none')
      }
    }),
  )
})
