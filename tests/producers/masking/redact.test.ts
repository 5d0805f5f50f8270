import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { redact } from '../../../producers/masking/redact.ts'
import type { Draft } from '../../../producers/adapter.ts'
import { draft, PSEUDONYM_KEY, said } from '../../builders/source.ts'

const about = { key: PSEUDONYM_KEY, region: 'DE', own: ['+49 30 1234567', 'help@acme.example'] } as const
const redacted = (stated: Partial<Draft>) => redact(draft(stated), about).draft
const HASHED = /^h:[0-9a-f]{20}$/

describe('fields', () => {
  test('every text of the event is masked, attributes by their names too', () => {
    const { draft: masked, applied } = redact(
      draft({
        touchpoint: '+49 171 2345678',
        brand: { id: 'acme', name: 'ada@example.org' },
        queue: { id: '0171 2345678', name: 'from 203.0.113.7' },
        region: 'ada@example.org',
        campaign: 'card 4111 1111 1111 1111',
        tags: ['vip', 'ada@example.org'],
        reasons: [{ label: 'DE89 3704 0044 0532 0130 00', given_by: 'agent' }],
        disposition: { code: 'ada@example.org' },
        attributes: { 'ada@example.org': 'x', phone: '01712345678', order: '5559876543' },
        ivr: { steps: ['1', 'ada@example.org'], exit: 'ada@example.org' },
        transfers: [{ kind: 'external', to: '+49 171 2345678' }],
        compensation: [{ kind: 'to ada@example.org' }],
        content: { ...said('I am ada@example.org'), subject: 'SSN 123-45-6789' },
        warnings: [{ code: 'unread', path: 'attributes.ada@example.org' }],
      }),
      about,
    )
    expect(JSON.stringify(masked)).not.toMatch(/ada@|2345678|4111|123-45|203\.0|DE89/)
    expect(masked).toMatchObject({
      touchpoint: '[phone]',
      brand: { id: 'acme', name: '[email]' },
      queue: { id: '[phone]', name: 'from [ip]' },
      tags: ['vip', '[email]'],
      attributes: { '[email]': 'x', phone: '[phone]', order: '5559876543' },
      content: { turns: [{ text: 'I am [email]', redactions: ['email'] }] },
    })
    expect(applied).toEqual(['card', 'email', 'iban', 'ip', 'phone', 'ssn'])
  })

  test('the firm’s own number and mailbox stay', () => {
    expect(redacted({ touchpoint: '+49301234567', queue: { id: 'help@acme.example' } })).toMatchObject({
      touchpoint: '+49301234567',
      queue: { id: 'help@acme.example' },
    })
  })

  test('a placeholder never makes a field longer than it may be', () => {
    const tag = `${'x'.repeat(193)} a@b.de`
    expect(redacted({ tags: [tag] }).tags?.[0]?.length).toBeLessThanOrEqual(200)
  })

  test('a reference that identifies a person becomes a hash, one hash for one reference', () => {
    const [first, second, third] = ['ada@example.org', 'ADA@example.org', 'a17'].map(
      (ref) => redacted({ agents: [{ ref, kind: 'human' }] }).agents?.[0]?.ref,
    )
    expect(first).toMatch(HASHED)
    expect(second).toBe(first)
    expect(third).toBe('a17')
  })
})

describe('ids', () => {
  const phone = { identifiers: [{ kind: 'phone', value: '0171 2345678', link: 'source' }] } as const

  test.each([
    ['an e-mail address', 'paper:acme:ada@example.org', {}],
    ['an encoded address', 'paper:acme:ada%40example.org', {}],
    ['a phone number of the event, written another way', 'paper:acme:+491712345678', { customer: phone }],
    ['digits of the same number', 'paper:acme:491712345678', { customer: phone }],
    ['a part that is such a number', 'paper:acme:01712345678/17', { customer: phone }],
    ['what the source says is private', 'paper:acme:K-1', { private_ids: ['K-1'] }],
    ['a pseudonym of a kept payload', 'paper:acme:[email p1:0123456789abcdef0123456789abcdef]', {}],
  ])('with %s become hashes, references alike', (_, id, stated) => {
    const related = [{ interaction_id: id, relation: 'reply_to' }] as const
    const masked = redacted({ interaction_id: id, conversation_id: id, event_key: id, related: [...related], ...stated })
    expect(masked.interaction_id).toMatch(HASHED)
    expect([masked.conversation_id, masked.event_key, masked.related?.[0]?.interaction_id]).toEqual(Array(3).fill(masked.interaction_id))
  })

  test.each(['paper:acme:550e8400-e29b-41d4-a716-446655440000', 'paper:acme:4111111111111111', 'paper:acme:5552345678', '1/call/1'])(
    '%s stays byte for byte',
    (id) => {
      expect(redacted({ interaction_id: id, event_key: id, customer: phone })).toMatchObject({ interaction_id: id, event_key: id })
    },
  )

  test('of any other text stay as they are, and masking them twice changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.uuid(), fc.emailAddress(), fc.stringMatching(/^\+?\d{6,16}$/)), (native) => {
        const id = `paper:acme:${native}`
        const once = redacted({ interaction_id: id, customer: phone })
        expect(redacted({ interaction_id: once.interaction_id, customer: phone }).interaction_id).toBe(once.interaction_id)
        if (!/@|\+|1712345678/.test(native)) expect(once.interaction_id).toBe(id)
      }),
    )
  })
})
