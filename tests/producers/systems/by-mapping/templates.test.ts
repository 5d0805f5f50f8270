import { describe, expect, test } from '@jest/globals'
import type { SourceConfig } from '../../../../schemas/config/sources.ts'
import { mappedFixture, systemOfMapping, ingestAll, sourceOf, template } from './mapped.ts'

/** The fixture of a template, read with it. */
const read = (name: string, sample: string, config: Partial<SourceConfig> = {}) =>
  ingestAll(sourceOf(systemOfMapping(template(name)), config), mappedFixture(sample))

describe('the template of the front desk', () => {
  const rows = read('front-desk.yaml', 'front-desk.csv', { region: 'DE', zone: 'Europe/Berlin' })

  test('reads who came, where, when, why, what was said, whether it was solved and how painless it was', () => {
    expect(rows[0]).toMatchObject({
      interaction_id: 'front-desk:acme:1',
      occurred_at: '2026-03-02T08:40:00.000Z',
      time_quality: 'zone_assumed',
      phase: 'closed',
      channel: 'in_person',
      direction: 'inbound',
      reasons: [{ label: 'lost card', given_by: 'customer' }],
      content: {
        status: 'included',
        turns: [{ seq: 0, speaker: 'customer', text: 'My card is gone, and nobody picks up the phone.\nYou helped at once.' }],
      },
      resolution: { status: 'resolved', confirmed_by: 'agent' },
      ratings: [{ kind: 'ces', value: 5, min: 1, max: 5, higher_is_better: true, score01: 1, question: 'How painless was it?' }],
    })
  })

  test('knows the customer by address, by number, by his own number, or not at all', () => {
    const references = rows.slice(0, 4).map((it) => (typeof it === 'string' ? it : it.customer.ref))
    expect(references).toEqual([expect.stringMatching(/^p1:/), expect.stringMatching(/^p1:/), null, expect.stringMatching(/^p1:/)])
    expect(new Set(references).size).toBe(4)
  })

  test('says nothing about what the row leaves empty', () => {
    expect(rows[2]).toMatchObject({ channel: 'fax', content: { status: 'absent', truncated: false } })
    expect(rows[2]).not.toHaveProperty('resolution')
    expect(rows[2]).not.toHaveProperty('ratings')
  })

  test('takes a formula for the text it is', () => {
    expect(rows[3]).toMatchObject({ channel: 'event', content: { turns: [{ text: expect.stringMatching(/^=HYPERLINK/) }] } })
  })

  test('leaves out a rating beyond its scale, with a warning, and keeps the contact', () => {
    expect(rows[4]).toMatchObject({
      interaction_id: 'front-desk:acme:5',
      quality: { warnings: expect.arrayContaining([{ code: 'rating_out_of_range', path: 'ratings.value' }]) },
    })
    expect(rows[4]).not.toHaveProperty('ratings')
  })
})

describe('the template of Five9', () => {
  const rows = read('five9-call-log.yaml', 'five9-call-log.csv', { region: 'US', zone: 'America/New_York' })

  test('reads headers with spaces, ids of 18 digits and times of the domain', () => {
    expect(rows[0]).toMatchObject({
      interaction_id: 'five9:acme:300000000012345678',
      conversation_id: 'five9:session:s-1',
      occurred_at: '2026-03-02T15:00:00.000Z',
      channel: 'phone',
      direction: 'inbound',
      initiated_by: 'customer',
      agents: [{ kind: 'human', ref: expect.stringMatching(/^[0-9a-f]{32}$/) }],
      disposition: { label: 'Solved' },
    })
    expect(rows[0]).not.toHaveProperty('abandoned')
  })

  test('tells who hung up before an agent was there', () => {
    expect(rows[1]).toMatchObject({ abandoned: { at_stage: 'before_agent' }, disconnected_by: 'customer' })
    expect(rows[1]).not.toHaveProperty('agents')
  })

  test('finds the customer on the other side of an outbound call, and warns of a kind of call it does not know', () => {
    expect(rows[2]).toMatchObject({ direction: 'outbound', initiated_by: 'campaign', customer: { ref: expect.stringMatching(/^p1:/) } })
    expect(rows[3]).toMatchObject({
      direction: 'unknown',
      quality: {
        warnings: [
          { code: 'unmapped_value', path: 'direction' },
          { code: 'unmapped_value', path: 'initiated_by' },
        ],
      },
    })
    const [first, , , last] = rows.map((it) => (typeof it === 'string' ? it : it.customer.ref))
    expect(last).toBe(first)
  })
})

describe('the template of NICE CXone', () => {
  const rows = read('nice-cxone.yaml', 'nice-cxone.json')

  test('reads seconds as milliseconds, "False" as no, and versions of one contact as such', () => {
    expect(rows[0]).toMatchObject({
      interaction_id: 'nice-cxone:acme:30012345678901234567',
      revision: Date.parse('2026-03-02T08:06:00.000Z'),
      occurred_at: '2026-03-02T08:00:00.500Z',
      time_quality: 'exact',
      channel: 'phone',
      direction: 'inbound',
      timings: { ivr_ms: 5000, queue_wait_ms: 13_000, hold_ms: 40_000, after_work_ms: 30_000, handle_ms: 270_000, total_ms: 295_000 },
      hold_count: 1,
      source: { event_key: '30012345678901234567|2026-03-02T08:06:00.000Z' },
    })
    expect(rows[0]).not.toHaveProperty('abandoned')
    expect(rows[1]).toMatchObject({ interaction_id: 'nice-cxone:acme:30012345678901234567', timings: { handle_ms: 330_000 } })
  })

  test('tells an abandoned contact from one that was answered', () => {
    expect(rows[2]).toMatchObject({ abandoned: { at_stage: 'queue', after_ms: 61_000 } })
    expect(rows[2]).not.toHaveProperty('agents')
    expect(rows[2]).not.toHaveProperty('disposition')
  })

  test('keeps a contact of a kind it does not know', () => {
    expect(rows[3]).toMatchObject({ channel: 'other', direction: 'outbound', customer: { ref: expect.stringMatching(/^p1:/) } })
  })

  test('reads the answer about a single contact as well', () => {
    const whole = JSON.parse(mappedFixture('nice-cxone.json').toString()) as { resultSet: { completedContacts: unknown[] } }
    const alone = Buffer.from(JSON.stringify({ resultSet: whole.resultSet.completedContacts[0] }))
    expect(ingestAll(sourceOf(systemOfMapping(template('nice-cxone.yaml'))), alone)).toEqual([rows[0]])
  })
})

describe('the template of Freshdesk', () => {
  const rows = read('freshdesk-tickets.yaml', 'freshdesk-tickets.jsonl')

  test('reads HTML as text and ids of 17 digits exactly', () => {
    expect(rows[0]).toMatchObject({
      interaction_id: 'freshdesk:acme:501',
      phase: 'updated',
      channel: 'email',
      tags: ['lamp', 'noise'],
      queue: { id: '67000000000000001' },
      content: {
        subject: 'The lamp hums',
        turns: [{ speaker: 'customer', kind: 'email', text: 'Hello,\n\nthe lamp you sent hums & flickers.\nRobin' }],
      },
      resolution: { status: 'open', confirmed_by: 'agent' },
    })
  })

  test('follows a ticket to its end', () => {
    expect(rows[1]).toMatchObject({
      interaction_id: 'freshdesk:acme:501',
      phase: 'closed',
      agents: [{ ref: '67000000000000007' }],
      resolution: { status: 'resolved', resolved_at: '2026-03-03T09:59:00.000Z' },
    })
  })

  test('knows what the agent wrote first, a status of the firm’s own, and spam', () => {
    expect(rows[2]).toMatchObject({ direction: 'outbound', content: { turns: [{ speaker: 'agent' }] }, resolution: { status: 'unknown' } })
    expect(rows[3]).toMatchObject({ resolution: { status: 'spam' } })
  })
})

describe('the template of the App Store', () => {
  const rows = read('app-store-reviews.yaml', 'app-store-reviews.json')

  test('reads a review as a public word about a product, of a country, by nobody known', () => {
    expect(rows[0]).toMatchObject({
      interaction_id: 'app-store:acme:0000002a-0001',
      occurred_at: '2026-03-01T18:19:36.000Z',
      channel: 'review',
      visibility: 'public',
      customer: { ref: null, country: 'US' },
      content: { subject: 'Keeps its word', turns: [{ kind: 'post', visibility: 'public', speaker: 'customer' }] },
      ratings: [{ kind: 'star', value: 5, score01: 1, subject: 'product' }],
    })
    expect(rows[1]).toMatchObject({ customer: { country: 'DE' }, ratings: [{ value: 1, score01: 0 }] })
  })

  test('skips what is no review', () => {
    expect(rows[2]).toBe('skipped')
  })
})
