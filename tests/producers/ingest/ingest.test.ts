import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Draft } from '../../../producers/adapter.ts'
import { LARGEST_EVENT } from '../../../producers/ingest/fit.ts'
import { tidyText } from '../../../producers/ingest/tidy.ts'
import { ingest } from '../../../producers/ingest/ingest.ts'
import { decode, encode, type InteractionEvent } from '../../../schemas/event/envelope.ts'
import { pseudonymize } from '../../../schemas/event/identity.ts'
import { draft, PSEUDONYM_KEY, said, source } from '../../builders/source.ts'

const RECEIVED = Date.parse('2026-03-02T10:00:00.000Z')
const context = { door: 'webhook', receivedAt: RECEIVED, auth: 'signature', key: PSEUDONYM_KEY } as const

/** The one event of the one draft. */
function eventOf(about: Partial<Draft>, config: Parameters<typeof source>[0] = {}): InteractionEvent {
  const result = ingest([draft(about)], source(config), context)
  if (!result.ok) throw new Error(`refused: ${result.code} at ${result.path}`)
  expect(result.events).toHaveLength(1)
  return result.events[0]!
}
const warningsOf = (about: Partial<Draft>) => (eventOf(about).data.quality?.warnings ?? []).map((it) => it.code)

describe('completing a draft', () => {
  test('what ingest makes can be read back by every consumer', () => {
    const event = eventOf({ content: said('My bill is wrong again.') })
    expect(decode(encode(event))).toEqual({ ok: true, event })
  })

  test('the same fact gets the same id whenever and through whichever door it arrives', () => {
    const first = ingest([draft()], source(), context)
    const again = ingest([draft()], source(), { ...context, door: 'poll', receivedAt: RECEIVED + 86_400_000 })
    expect(first.ok && again.ok && first.events[0]?.id === again.events[0]?.id).toBe(true)
  })

  test('source says who received what, when and how it was proven', () => {
    expect(eventOf({}).data.source).toEqual({
      system: 'paper',
      account: 'acme',
      adapter_version: '1',
      door: 'webhook',
      event_type: 'call',
      event_key: '1/call/1',
      received_at: '2026-03-02T10:00:00.000Z',
      auth: 'signature',
      is_test: false,
    })
  })

  test('who the customer is comes from the identifiers, whatever else a draft of another program states', () => {
    const stranger = { ref: `p1:${'0'.repeat(32)}`, language: 'no tag at all' }
    const customer = { ...draft().customer, ...stranger, country: 'DE' }
    expect(eventOf({ customer }).data.customer).toEqual({ ref: pseudonymize(PSEUDONYM_KEY, 'account', 'K-4711'), country: 'DE' })
  })

  test('one draft that breaks a rule refuses the whole payload and names the field', () => {
    const survey = draft({ channel: 'survey' })
    expect(ingest([draft(), survey], source(), context)).toEqual({ ok: false, code: 'invalid_interaction', path: 'ratings', digests: [] })
  })

  test('an empty text is absent, an undefined field too', () => {
    const { data } = eventOf({ queue: { id: 'q1', name: '  ' }, region: undefined })
    expect(data.queue).toEqual({ id: 'q1' })
    expect('region' in data).toBe(false)
  })
})

describe('the customer', () => {
  const identifiers = [
    { kind: 'email', value: 'Ada@Example.org', link: 'stated' },
    { kind: 'phone', value: '0171 2345678', link: 'source' },
  ] as const

  test('is named by the first configured kind that is present; the others follow as hashes', () => {
    const { customer, privacy } = eventOf({ customer: { identifiers } }, { customer: ['phone', 'email'], region: 'DE' }).data
    const phone = pseudonymize(PSEUDONYM_KEY, 'phone', '+491712345678')
    expect(customer.ref).toBe(phone)
    expect(privacy.erasure_key).toBe(phone)
    expect(customer.identifiers).toEqual([{ kind: 'email', link: 'stated', hash: pseudonymize(PSEUDONYM_KEY, 'email', 'ada@example.org') }])
  })

  test.each([
    ['a configured placeholder, spelled another way', [{ kind: 'phone', value: '+49 30 1234567', link: 'source' }]],
    ['a placeholder every source knows', [{ kind: 'account', value: 'Anonymous', link: 'source' }]],
    ['nothing at all', []],
  ] as const)('is nobody with %s', (_, identifiers) => {
    const { data, partitionkey } = eventOf({ customer: { identifiers } }, { region: 'DE', placeholders: ['030 1234567'] })
    expect(data.customer).toEqual({ ref: null })
    expect(data.privacy.erasure_key).toBeNull()
    expect(partitionkey).toBe('i:paper:acme:1')
  })

  test('no identifier leaves in clear', () => {
    const event = eventOf(
      { customer: { identifiers }, content: said('It is Ada@example.org or 0171/2345678, ADA@EXAMPLE.ORG!') },
      { region: 'DE' },
    )
    expect(encode(event).toString().toLowerCase()).not.toMatch(/ada@|2345678/)
    expect(event.data.content.turns?.[0]).toMatchObject({ text: 'It is [email] or [phone], [email]!', redactions: ['email', 'phone'] })
    expect(event.data.privacy.redaction).toEqual({ applied: ['email', 'phone'] })
  })
})

describe('consent', () => {
  const privacy = { analysis_basis: 'legitimate_interest', default_analysis: 'granted', default_marketing: 'not_asked' } as const

  test.each([
    ['nothing', undefined, undefined],
    ['unknown', { analysis: 'unknown' }, undefined],
    ['only where it was taken from', { source: 'portal', captured_at: '2026-01-01T00:00:00.000Z' }, undefined],
    ['a denial', { analysis: 'denied', marketing_contact: 'unknown' }, { analysis: 'denied' }],
    ['a withdrawal', { analysis: 'withdrawn', source: 'portal' }, { analysis: 'withdrawn', source: 'portal' }],
  ] as const)('where the source says %s, the event states that, and the policy beside it', (_, consent, stated) => {
    const { data } = eventOf(consent === undefined ? {} : { consent }, { privacy })
    expect(data.consent).toEqual(stated)
    expect(data.policy).toEqual({ analysis: 'granted', marketing_contact: 'not_asked', basis: 'legitimate_interest' })
  })
})

describe('the local day', () => {
  const at = { occurred_at: '2026-02-28T23:30:00.000Z' }
  test.each([
    ['the day in the zone of the source', at, { zone: 'Europe/Berlin' }, '2026-03-01'],
    ['west of Greenwich', { occurred_at: '2026-03-01T01:30:00.000Z' }, { zone: 'America/New_York' }, '2026-02-28'],
    ['what the adapter states', { ...at, local_day: '2026-03-06' }, { zone: 'Europe/Berlin' }, '2026-03-06'],
    ['absent when the source has no zone', at, {}, undefined],
    ['absent when the time is only that of receipt', { ...at, time_quality: 'received_only' }, { zone: 'Europe/Berlin' }, undefined],
  ] as const)('is %s', (_, about, config, day) => {
    expect(eventOf(about, config).data.local_day).toBe(day)
  })
})

describe('the brand', () => {
  const routing = { from: 'queue', map: { q7: 'nordlicht' }, default: 'acme' } as const
  test.each([
    ['mapped by the id of the configured field', { queue: { id: 'q7' } }, routing, { id: 'nordlicht' }],
    ['mapped by its name', { queue: { id: 'x', name: 'q7' } }, routing, { id: 'nordlicht' }],
    ['the default where nothing maps', { queue: { id: 'toString' } }, routing, { id: 'acme' }],
    ['what the source names where no field is configured', { brand: { name: 'Südwind' } }, { default: 'acme' }, { name: 'Südwind' }],
    ['absent where nobody says', {}, undefined, undefined],
  ] as const)('is %s', (_, about, brand, expected) => {
    expect(eventOf(about, brand === undefined ? {} : { brand }).data.brand).toEqual(expected)
  })
})

describe('times and warnings', () => {
  test('an interaction a day ahead of its arrival happened when it arrived, and says so', () => {
    const { data } = eventOf({ occurred_at: '2099-01-01T00:00:00.000Z', ended_at: '2099-01-01T00:05:00.000Z' })
    expect(data).toMatchObject({ occurred_at: '2026-03-02T10:00:00.000Z', time_quality: 'received_only' })
    expect(data.quality?.warnings).toEqual([{ code: 'occurred_in_future', path: 'occurred_at' }])
  })

  test.each([
    ['an end before the beginning', { ended_at: '2026-03-02T08:00:00.000Z' }, 'ended_before_it_began'],
    ['a handle time that is not its parts', { timings: { handle_ms: 90_000, talk_ms: 60_000, hold_ms: 10_000 } }, 'handle_time_differs'],
    ['a language that is none', { customer: { identifiers: [], language: 'klingon!' } }, 'unknown_language'],
    ['a country that is none', { customer: { identifiers: [], country: 'Germany' } }, 'unknown_country'],
  ])('%s is a warning, not a refusal', (_, about, code) => {
    expect(warningsOf(about)).toEqual([code])
  })

  test.each([
    ['within two seconds', { handle_ms: 71_900, talk_ms: 60_000, hold_ms: 10_000 }],
    ['with a part unknown', { handle_ms: 90_000 }],
  ])('a handle time %s raises no warning', (_, timings) => {
    expect(warningsOf({ timings })).toEqual([])
  })

  test('the warnings of the adapter are kept', () => {
    expect(warningsOf({ warnings: [{ code: 'unknown_channel', path: 'channel' }] })).toEqual(['unknown_channel'])
  })
})

describe('words', () => {
  test('an internal note is counted and never carried', () => {
    const content = said('Where is my parcel?')
    const note = { seq: 9, speaker: 'agent', text: 'He shouted.', kind: 'note', visibility: 'private' } as const
    const { data } = eventOf({ content: { ...content, turns: [note, ...(content.turns ?? [])] } })
    expect(data.content.private_notes).toBe(1)
    expect(JSON.stringify(data)).not.toContain('shouted')
  })

  test('whatever is said, an event has at most 512 KiB, and keeps the turns from the start', () => {
    const text = fc.oneof(fc.string({ minLength: 1, maxLength: 200, unit: 'binary' }), fc.constantFrom('"', '\\', '€', '😀', 'a'))
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.integer({ min: 1, max: 70_000 })), { minLength: 1, maxLength: 12 }), (parts) => {
        const texts = parts.map(([it, times]) => `x${it.repeat(Math.ceil(times / it.length))}`)
        const event = eventOf({ content: said(...texts) })
        expect(encode(event).length).toBeLessThanOrEqual(LARGEST_EVENT)
        expect(decode(encode(event)).ok).toBe(true)
        const kept = event.data.content.turns ?? []
        expect(kept.map((it) => it.seq)).toEqual(kept.map((_, index) => index))
        const cut = kept.length < texts.length || kept.some((it, index) => it.text.length < tidyText(texts[index]!)!.trim().length / 2)
        if (cut) expect(event.data.content.truncated).toBe(true)
        if (!event.data.content.truncated) expect(kept).toHaveLength(texts.length)
      }),
      { numRuns: 30 },
    )
  })
})
