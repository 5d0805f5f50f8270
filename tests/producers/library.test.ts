import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { derive } from '../../consumers/datasets/interactions/derive.ts'
import { directoryLake } from '../../consumers/runtime/lake/directory.ts'
import { fileSource } from '../../consumers/runtime/filelog/source.ts'
import { suppress } from '../../consumers/runtime/loop/suppression.ts'
import { noTables } from '../../consumers/reference/reference-tables.ts'
import { ingest } from '../../producers/ingest/ingest.ts'
import { publisher, type Contact, type ContactSource } from '../../producers/library.ts'
import { mappedSystem } from '../../producers/systems/by-mapping/mapping-file.ts'
import { decode, type InteractionEvent } from '../../schemas/event/envelope.ts'
import { PSEUDONYM_KEY, sourceConfig } from '../builders/source.ts'
import { realClock } from '../builders/real-clock.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'service-signals-library-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const environment = () => ({
  SIGNALS_LOG_URL: `file:${join(folder, 'log')}`,
  SIGNALS_LAKE_URL: `file:${join(folder, 'lake')}`,
  SIGNALS_PSEUDONYM_KEY: PSEUDONYM_KEY.secret.toString('utf8'),
  SIGNALS_PARTITIONS: '1',
  SIGNALS_LOG_LEVEL: 'silent',
})
const privacy = { analysis_basis: 'contract', default_analysis: 'granted', default_marketing: 'not_asked' } as const
// #region source
const firm: ContactSource = { account: 'acme', region: 'DE', zone: 'Europe/Berlin', brand: { default: 'acme' }, privacy }
// #endregion source

// #region contact
const call: Contact = {
  id: 'K-17',
  channel: 'phone',
  direction: 'inbound',
  occurred_at: '2026-03-02T09:00:00+01:00',
  ended_at: new Date('2026-03-02T08:05:00Z'),
  customer: { phone: '0151 23456789', email: 'Ida Vik <ida.vik@acme.example>', name: 'Ida Vik' },
  words: [
    { by: 'customer', text: 'This is Ida Vik, my card is 4111 1111 1111 1111', at: '2026-03-02T09:00:05+01:00' },
    { by: 'agent', text: 'I send it to ida.vik@acme.example' },
  ],
  ratings: [{ kind: 'csat', value: 4 }],
  reasons: ['billing'],
  resolution: 'resolved',
  brand: 'acme-home',
  consent: { marketing_contact: 'denied' },
}
// #endregion contact

/** Every event on the log. */
async function logged(): Promise<readonly InteractionEvent[]> {
  const source = await fileSource({ folder: join(folder, 'log'), topic: 'service-interactions', drain: true, clock: realClock })
  const events: InteractionEvent[] = []
  for await (const assignment of source.assignments(new AbortController().signal))
    for await (const batch of assignment.read(0n))
      for (const record of batch) {
        const decoded = decode(record.value)
        if (decoded.ok) events.push(decoded.event)
      }
  await source.close()
  return events
}

const rowOf = ({ id: eventId, data: interaction }: InteractionEvent) => {
  const {
    interaction_id: _1,
    revision: _2,
    source_system: _3,
    source_account: _4,
    door: _5,
    auth: _6,
    ...row
  } = derive(
    {
      interaction,
      eventId,
      recordedAt: 0,
      offset: 0n,
      analysis: 'allowed',
    },
    noTables,
  )
  return row
}

describe('a contact published from a program', () => {
  test('is masked, pseudonymised and on the log when its id is told; the same contact again is its repeat', async () => {
    // #region publish
    const log = await publisher(environment(), firm)
    const published = await log.publish(call)
    if (!published.ok) throw new Error(published.reason === 'mistaken' ? published.mistakes.join('\n') : published.reason)
    await log.close()
    // #endregion publish
    const again = await publisher(environment(), firm)
    expect(await again.publish(structuredClone(call))).toEqual(published)
    await again.close()
    const [event] = await logged()
    expect(event).toMatchObject({
      id: published.id,
      data: {
        interaction_id: 'library:acme:K-17',
        occurred_at: '2026-03-02T08:00:00.000Z',
        local_day: '2026-03-02',
        content: { turns: [{ kind: 'speech', at: '2026-03-02T08:00:05.000Z' }, { speaker: 'agent' }] },
        ratings: [{ kind: 'csat', min: 1, max: 5, score01: 0.75 }],
        consent: { marketing_contact: 'denied' },
        policy: { marketing_contact: 'not_asked' },
      },
    })
    expect(JSON.stringify(event)).not.toMatch(/Ida|Vik|4111|acme\.example|23456789/)
  })

  test('gives the row that the gateway makes of the same contact, with the same customer', async () => {
    const mapped = mappedSystem(MAPPING)
    if (!mapped.ok) throw new Error(JSON.stringify(mapped.complaints))
    const config = sourceConfig({ ...firm, system: 'generic' })
    const received = { door: 'webhook', auth: 'signature', receivedAt: Date.parse('2026-03-03T00:00:00Z'), key: PSEUDONYM_KEY } as const
    const gateway = ingest(RECORD, { name: 'desk', config, system: mapped.system }, received)
    if (!gateway.ok) throw new Error(`${gateway.code} at ${gateway.path}`)
    const open = await publisher(environment(), firm)
    const { consent: _, ...plain } = call
    expect(await open.publish({ ...plain, ended_at: '2026-03-02T08:05:00Z' })).toMatchObject({ ok: true })
    await open.close()
    const [own] = (await logged()).map(rowOf)
    expect(own?.customer_key).toMatch(/^p1:/)
    expect(gateway.events.map(rowOf)).toEqual([own])
  })

  test('about a suppressed customer is not published', async () => {
    const open = await publisher(environment(), firm)
    await open.publish(call)
    await open.close()
    const customerKey = (await logged())[0]?.data.customer.ref ?? ''
    await suppress(await directoryLake(join(folder, 'lake')), { customerKey, appendedBefore: null }, realClock)
    const later = await publisher(environment(), firm)
    expect(await later.publish({ ...call, id: 'K-18' })).toEqual({ ok: false, reason: 'suppressed' })
    await later.close()
  })

  test('that is mistaken is told in one sentence per mistake, without its values', async () => {
    const open = await publisher(environment(), firm)
    const wrong = async (about: Record<string, unknown>) => {
      const published = await open.publish({ ...call, ...about })
      return published.ok || published.reason === 'suppressed' ? [] : published.mistakes
    }
    expect(await wrong({ custmer: {} })).toEqual(['there is no field custmer; did you mean customer?'])
    expect(await wrong({ customer: { emial: 'a@acme.example' } })).toEqual(['there is no field customer.emial; did you mean email?'])
    expect(await wrong({ resolution: 'solved' })).toEqual([expect.stringMatching(/^resolution must be one of open, .*resolved/)])
    expect(await wrong({ id: undefined, channel: 'telephone' })).toEqual([
      'id is required.',
      expect.stringMatching(/^channel must be one of phone, voicemail, /),
    ])
    expect(await wrong({ occurred_at: 'yesterday' })).toEqual(['occurred_at must be a time, such as a Date or 2026-01-31T08:00:00Z.'])
    expect(await wrong({ occurred_at: 17 })).toEqual([expect.stringMatching(/^occurred_at: it must be a Date/)])
    expect(await wrong({ words: [{ by: 'caller', text: 'hi' }] })).toEqual([expect.stringMatching(/^words\.0\.by must be one of customer/)])
    expect(
      await wrong({
        ratings: [
          { kind: 'csat', value: 9 },
          { kind: 'ces', value: 2 },
        ],
      }),
    ).toEqual(['ratings.0.value must be between 1 and 5.', 'ratings.1 of the kind ces must state min, max and higher_is_better.'])
    expect(await wrong({})).toEqual([])
    await open.close()
    expect(await logged()).toHaveLength(1)
  })

  test('of one sentence is enough, and many are published at once', async () => {
    const open = await publisher(environment(), firm)
    const contacts = Array.from({ length: 50 }, (_, n) => ({
      id: `n${n}`,
      channel: 'email' as const,
      occurred_at: new Date(Date.UTC(2026, 2, 2, 9, n)),
      words: 'Where is my order?\n\nOn 1 March 2026, Desk <desk@acme.example> wrote:\n> Thank you for ordering',
    }))
    const published = await Promise.all(contacts.map((it) => open.publish(it)))
    await open.close()
    expect(published.every((it) => it.ok)).toBe(true)
    const events = await logged()
    expect(events).toHaveLength(50)
    expect(events[0]?.data).toMatchObject({
      direction: 'inbound',
      customer: { ref: null },
      content: { turns: [{ text: 'Where is my order?' }] },
    })
  })
})

test('a wrong setting, a secret whose file cannot be read, a missing key and a wrong source are named', async () => {
  await expect(publisher({ SIGNALS_LOG_URL: 'http://nowhere' }, firm)).rejects.toThrow(/SIGNALS_LOG_URL/)
  const secret = { SIGNALS_LOG_URL: 'http://nowhere', SIGNALS_KAFKA_SASL_PASSWORD_FILE: '/nowhere/password' }
  await expect(publisher(secret, firm)).rejects.toThrow(/^SIGNALS_KAFKA_SASL_PASSWORD_FILE names \/nowhere\/password, which cannot be read/)
  await expect(publisher({ ...environment(), SIGNALS_PSEUDONYM_KEY: undefined }, firm)).rejects.toThrow(/SIGNALS_PSEUDONYM_KEY/)
  await expect(publisher(environment(), { account: '', privacy })).rejects.toThrow(/account/)
})

const RECORD = {
  id: 'K-17',
  at: '2026-03-02T09:00:00+01:00',
  end: '2026-03-02T09:05:00+01:00',
  phone: '+49 151 23456789',
  mail: 'ida.vik@acme.example',
  customer_name: 'Ida Vik',
  said: [
    { who: 'customer', text: 'This is Ida Vik, my card is 4111 1111 1111 1111', at: '2026-03-02T09:00:05+01:00' },
    { who: 'agent', text: 'I send it to ida.vik@acme.example' },
  ],
  rating: 4,
}

const MAPPING = `version: 1
source: { system: desk, account: acme }
input: { format: json }
key: ['{id}', '{at}']
fields:
  occurred_at: { from: at, as: timestamp }
  ended_at: { from: end, as: timestamp }
  channel: { const: phone }
  direction: { const: inbound }
  brand.id: { const: acme-home }
  resolution.status: { const: resolved }
  resolution.confirmed_by: { const: none }
  customer.identifiers:
    - { kind: { const: email }, value: { from: mail } }
    - { kind: { const: phone }, value: { from: phone } }
  content.turns:
    - { each: 'said[*]', fields: { speaker: { from: who }, text: { from: text }, at: { from: at, as: timestamp }, kind: { const: speech } } }
  ratings:
    - { kind: csat, value: { from: rating } }
  reasons:
    - { label: { const: billing } }
`
