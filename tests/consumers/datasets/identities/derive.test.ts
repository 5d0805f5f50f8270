import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { identitiesConsumer } from '../../../../consumers/datasets/identities/consumer.ts'
import { noTables } from '../../../../consumers/reference/reference-tables.ts'
import { applyConsent } from '../../../../consumers/runtime/loop/consent.ts'
import { ingest } from '../../../../producers/ingest/ingest.ts'
import { identities } from '../../../../schemas/datasets/identities.ts'
import { wrapEvent } from '../../../../schemas/event/envelope.ts'
import type { Interaction } from '../../../../schemas/event/interaction.ts'
import { suppressionBy } from '../../../../schemas/suppression.ts'
import { interaction } from '../../../builders/interaction.ts'
import { draft, PSEUDONYM_KEY, source } from '../../../builders/source.ts'

const ME = `p1:${'1'.repeat(32)}`
const [PHONE, EMAIL] = [`p1:${'2'.repeat(32)}`, `p1:${'3'.repeat(32)}`]
const listsNobody = suppressionBy({ version: 0, entries: [] })

/** The rows behind the gate of consent, as the loop derives them. */
function rows(about: Interaction) {
  const gated = applyConsent(wrapEvent(about, 0), { appendTime: 0, offset: 0n }, listsNobody, [])
  if (!gated.pass) throw new Error(`the event did not pass: ${gated.reason}`)
  return identitiesConsumer.derive(gated.received, noTables).map((it) => identities.row.parse(it))
}

type Identifiers = NonNullable<Interaction['customer']['identifiers']>
const linked = (identifiers: Identifiers, more: Partial<Interaction> = {}) =>
  rows(interaction({ customer: { ref: ME, identifiers }, ...more })).map((it) => [it.identifier_kind, it.identifier_hash, it.basis])

const phone = { kind: 'phone', hash: PHONE, link: 'stated' } as const
const email = { kind: 'email', hash: EMAIL, link: 'source' } as const

describe('one row per further identifier of a customer', () => {
  test.each<[string, Identifiers, (readonly [string, string, string])[]]>([
    [
      'two identifiers',
      [phone, email],
      [
        ['phone', PHONE, 'stated'],
        ['email', EMAIL, 'source'],
      ],
    ],
    ['the customer key is not linked to itself', [{ ...phone, hash: ME }], []],
    [
      'of two bases the stronger counts',
      [phone, { ...phone, link: 'verified' }, { ...phone, link: 'source' }],
      [['phone', PHONE, 'verified']],
    ],
    ['a kind that nobody knows', [{ ...phone, kind: 'loyalty card 4711' }], [['other', PHONE, 'stated']]],
    ['none', [], []],
  ])('%s', (_, identifiers, expected) => {
    expect(linked(identifiers)).toEqual(expected)
  })

  test.each<[string, Partial<Interaction>, number]>([
    ['analysis was denied', { consent: { analysis: 'denied' } }, 1],
    ['consent was withdrawn', { consent: { analysis: 'withdrawn' } }, 1],
    ['it was redacted', { phase: 'redacted' }, 1],
    ['it was found to be spam', { resolution: { status: 'spam', confirmed_by: 'agent' } }, 1],
    ['consent is unknown', { consent: undefined, policy: { analysis: 'unknown', marketing_contact: 'unknown', basis: 'unknown' } }, 0],
  ])('nothing is linked when %s', (_, about, markers) => {
    const found = rows(interaction({ customer: { ref: ME, identifiers: [phone, email] }, ...about }))
    expect(found).toHaveLength(markers)
    for (const it of found)
      expect(it).toMatchObject({ retracted: true, customer_key: null, identifier_kind: null, identifier_hash: null, basis: 'none' })
  })

  test('a customer nobody knows is not linked', () => {
    expect(rows(interaction({ customer: { ref: null, identifiers: [phone] } }))).toEqual([])
  })
})

describe('the laws of identities', () => {
  const name = fc.stringMatching(/^[a-z]{6,12}$/)
  const number = fc.stringMatching(/^1[56]\d{8}$/)

  test('no identifier is in a row as it was, and each row links two pseudonyms', () => {
    fc.assert(
      fc.property(name, number, fc.constantFrom('source' as const, 'stated' as const, 'verified' as const), (who, digits, link) => {
        const [address, dialled, account] = [`${who}@mail.example`, `+49${digits}`, `K-${who}`]
        const read = ingest(
          [
            draft({
              customer: {
                identifiers: [
                  { kind: 'account', value: account, link: 'source' },
                  { kind: 'email', value: address, link },
                  { kind: 'phone', value: dialled, link },
                ],
              },
            }),
          ],
          source(),
          { door: 'file', receivedAt: Date.parse('2026-03-05T12:00:00.000Z'), auth: 'none', key: PSEUDONYM_KEY },
        )
        if (!read.ok) throw new Error(read.code)
        const found = read.events.flatMap(({ data }) => rows(data))
        expect(found.map((it) => `${it.identifier_kind} ${it.basis}`).toSorted()).toEqual([`email ${link}`, `phone ${link}`])
        const told = JSON.stringify(found, (_, it: unknown) => (typeof it === 'bigint' ? String(it) : it))
        for (const secret of [who, digits, account]) expect(told).not.toContain(secret)
        for (const it of found) {
          expect(it.identifier_hash).toMatch(/^p1:[0-9a-f]{32}$/)
          expect(it.identifier_hash).not.toBe(it.customer_key)
        }
      }),
    )
  })
})
