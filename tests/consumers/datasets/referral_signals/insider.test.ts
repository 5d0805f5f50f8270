import { expect, test } from '@jest/globals'
import { referralSignalsConsumer } from '../../../../consumers/datasets/referral_signals/consumer.ts'
import { noTables, type ReferenceTables } from '../../../../consumers/reference/reference-tables.ts'
import { referralSignals } from '../../../../schemas/datasets/referral_signals.ts'
import type { Interaction } from '../../../../schemas/event/interaction.ts'
import { interaction, spoken } from '../../../builders/interaction.ts'
import { tablesOf } from '../../../builders/reference-tables.ts'

const [STAFF, OTHER] = [`p1:${'5'.repeat(32)}`, `p1:${'6'.repeat(32)}`]
const tables = tablesOf({ insiders: [{ customer_key: STAFF, valid_to: '2026-06-30' }] })

function rowsOf(about: Partial<Interaction>, read: ReferenceTables = tables) {
  const event = { interaction: interaction(about), eventId: '0'.repeat(32), recordedAt: 0, offset: 0n, analysis: 'allowed' } as const
  return referralSignalsConsumer.derive(event, read).map((row) => referralSignals.row.parse(row))
}

const praise = { channel: 'social_public', visibility: 'public', content: spoken(['customer', 'I love Acme, best service ever!']) } as const
const referral = (ref: string) => ({ customer: { ref }, referral: { code: 'FRIEND', advocate_ref: ref } })

test.each<[string, Interaction['customer'], ReferenceTables, boolean | null, boolean]>([
  ['an insider', { ref: STAFF }, tables, true, false],
  ['an insider under another key', { ref: OTHER, identifiers: [{ kind: 'email', hash: STAFF, link: 'source' }] }, tables, true, false],
  ['another customer', { ref: OTHER }, tables, false, true],
  ['somebody unknown', { ref: null }, tables, null, true],
  ['an insider without a table', { ref: STAFF }, noTables, null, true],
])('the praise of %s', (_, customer, read, insider, advocacy_stated) => {
  expect(rowsOf({ ...praise, customer }, read)).toMatchObject([{ signal_type: 'praise', insider, advocacy_stated }])
})

test('a referral by an insider is none of a customer, up to the last day in the table', () => {
  expect(rowsOf(referral(STAFF))).toMatchObject([{ signal_type: 'referral_made', insider: true, advocacy_stated: false }])
  expect(rowsOf(referral(OTHER))).toMatchObject([{ signal_type: 'referral_made', insider: false, advocacy_stated: true }])
  expect(rowsOf({ ...referral(STAFF), occurred_at: '2026-07-01T09:00:00.000Z' })).toMatchObject([{ insider: null, advocacy_stated: true }])
})
