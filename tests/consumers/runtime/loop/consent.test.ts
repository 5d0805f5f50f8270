import { describe, expect, test } from '@jest/globals'
import { applyConsent } from '../../../../consumers/runtime/loop/consent.ts'
import type { Suppression } from '../../../../schemas/suppression.ts'
import { wrapEvent } from '../../../../schemas/event/envelope.ts'
import type { ConsentState } from '../../../../schemas/event/consent.ts'
import type { Interaction } from '../../../../schemas/event/interaction.ts'
import { interaction } from '../../../builders/interaction.ts'

const ME = 'p1:000000000000000000000000000000aa'
const FRIEND = 'p1:000000000000000000000000000000bb'
const NOW = Date.parse('2026-03-02T10:00:00.000Z')

const nobody: Suppression = { version: 0, suppresses: () => false }
const suppressing = (key: string, before = Infinity): Suppression => ({ version: 1, suppresses: (it, at) => it === key && at < before })

const about = (it: Partial<Interaction>) => wrapEvent(interaction({ customer: { ref: ME, segment: 'gold' }, ...it }), NOW)
/** The source states a consent; the policy would decide otherwise. */
const stated = (analysis: ConsentState): Partial<Interaction> => ({
  consent: { analysis },
  policy: policy(analysis === 'granted' ? 'denied' : 'granted'),
})
/** Only the policy of the source decides. */
const silent = (analysis: ConsentState): Partial<Interaction> => ({ consent: undefined, policy: policy(analysis) })
const policy = (analysis: ConsentState) => ({ ...interaction().policy, analysis })
const taken = (appendTime: number) => ({ appendTime, offset: 7n })

describe('consent to analysis', () => {
  test.each([
    { consent: 'granted', analysis: 'allowed', ref: ME },
    { consent: 'denied', analysis: 'withheld', ref: ME },
    { consent: 'withdrawn', analysis: 'withheld', ref: ME },
    { consent: 'not_asked', analysis: 'allowed', ref: null },
    { consent: 'unknown', analysis: 'allowed', ref: null },
  ] as const)('$consent: analysis is $analysis, the customer is $ref', ({ consent, analysis: wanted, ref }) => {
    const gated = applyConsent(about(silent(consent)), taken(NOW), nobody, [])
    expect(gated).toMatchObject({
      pass: true,
      received: { analysis: wanted, recordedAt: NOW, offset: 7n, interaction: { customer: { ref, segment: 'gold' } } },
    })
  })

  test.each(['granted', 'denied', 'withdrawn', 'not_asked'] as const)(
    '%s, when the source states it, counts before the policy',
    (consent) => {
      const bySource = applyConsent(about(stated(consent)), taken(NOW), nobody, [])
      const byPolicy = applyConsent(about(silent(consent)), taken(NOW), nobody, [])
      const outcome = (it: typeof bySource) => it.pass && [it.received.analysis, it.received.interaction.customer.ref]
      expect(outcome(bySource)).toEqual(outcome(byPolicy))
    },
  )

  test('a source that states unknown states nothing: the policy counts', () => {
    const gated = applyConsent(about({ consent: { analysis: 'unknown' }, policy: policy('denied') }), taken(NOW), nobody, [])
    expect(gated).toMatchObject({ received: { analysis: 'withheld' } })
  })

  test('unknown removes every reference to the customer and to the person who referred them, and keeps the rest', () => {
    const told = about({
      ...silent('unknown'),
      customer: { ref: ME, identifiers: [{ kind: 'email', hash: FRIEND, link: 'source' }] },
      referral: { code: 'SPRING', advocate_ref: FRIEND },
      reasons: [{ code: 'billing', given_by: 'agent' }],
    })
    const gated = applyConsent(told, taken(NOW), nobody, [])
    const said = JSON.stringify(gated.pass ? { ...gated.received.interaction, privacy: null } : gated)
    expect(said).not.toContain(ME)
    expect(said).not.toContain(FRIEND)
    expect(gated).toMatchObject({ received: { interaction: { referral: { code: 'SPRING' }, reasons: [{ code: 'billing' }] } } })
  })
})

describe('the suppression list', () => {
  test.each(['granted', 'denied', 'withdrawn', 'not_asked', 'unknown'] as const)('comes before consent that is %s', (consent) => {
    expect(applyConsent(about(silent(consent)), taken(NOW), suppressing(ME), ['test'])).toEqual({
      pass: false,
      reason: 'suppression_list',
    })
  })

  test('lets events through that the log received at or after the end of an entry', () => {
    expect(applyConsent(about({}), taken(NOW - 1), suppressing(ME, NOW), []).pass).toBe(false)
    expect(applyConsent(about({}), taken(NOW), suppressing(ME, NOW), []).pass).toBe(true)
  })

  test('finds a customer under each of their keys', () => {
    const known = about({ customer: { ref: ME, identifiers: [{ kind: 'email', hash: FRIEND, link: 'source' }] } })
    expect(applyConsent(known, taken(NOW), suppressing(FRIEND), [])).toEqual({ pass: false, reason: 'suppression_list' })
  })

  test('does not apply to an interaction without a customer', () => {
    expect(applyConsent(about({ customer: { ref: null } }), taken(NOW), { version: 1, suppresses: () => true }, []).pass).toBe(true)
  })

  test('removes the reference to a suppressed advocate and keeps the customer they referred', () => {
    const gated = applyConsent(about({ referral: { code: 'SPRING', advocate_ref: FRIEND } }), taken(NOW), suppressing(FRIEND), [])
    expect(gated).toMatchObject({ pass: true, received: { interaction: { customer: { ref: ME }, referral: { code: 'SPRING' } } } })
    expect(JSON.stringify(gated.pass && gated.received.interaction)).not.toContain(FRIEND)
  })
})

const test_ = { source: { ...interaction().source, is_test: true } }
const spam = { resolution: { status: 'spam', confirmed_by: 'none' } } as const

test.each([
  { name: 'a test', it: test_, leavesOut: ['test'], gated: { pass: false, reason: 'test' } },
  { name: 'a test', it: test_, leavesOut: [], gated: { pass: true } },
  { name: 'spam, which takes back what was said before', it: spam, leavesOut: ['test'], gated: { pass: true } },
  { name: 'any other contact', it: {}, leavesOut: ['test'], gated: { pass: true } },
] as const)('$name meets a dataset that leaves out $leavesOut: $gated', ({ it, leavesOut, gated }) => {
  expect(applyConsent(about(it), taken(NOW), nobody, leavesOut)).toMatchObject(gated)
})
