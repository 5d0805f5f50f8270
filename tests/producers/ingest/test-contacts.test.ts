import { describe, expect, test } from '@jest/globals'
import { ingest } from '../../../producers/ingest/ingest.ts'
import type { Draft } from '../../../producers/adapter.ts'
import { pseudonymize, type Identifier } from '../../../schemas/event/identity.ts'
import { draft, PSEUDONYM_KEY, source } from '../../builders/source.ts'

const tests = {
  addresses: ['QA@acme.example'],
  domains: ['staff.example', 'bücher.example'],
  numbers: ['030 5550177', '1007'],
  accounts: ['T-1'],
  tags: ['Internal Test'],
}
const context = { door: 'webhook', receivedAt: Date.parse('2026-03-02T10:00:00.000Z'), auth: 'signature', key: PSEUDONYM_KEY } as const

/** Whether the event of such a draft is a test. */
function isTest(about: Partial<Draft>, config: Parameters<typeof source>[0] = { region: 'DE', tests }): boolean {
  const result = ingest([draft(about)], source(config), context)
  if (!result.ok) throw new Error(`refused: ${result.code} at ${result.path}`)
  return result.events[0]!.data.source.is_test
}
const by = (kind: Identifier['kind'], value: string) => ({ customer: { identifiers: [{ kind, value, link: 'source' }] } }) as const

describe('a contact that signals.yaml names is a test', () => {
  test.each([
    ['by address, in any spelling', by('email', 'QA Team <qa@ACME.example>')],
    ['by domain', by('email', 'kim@staff.example')],
    ['by sub-domain', by('email', 'kim@mail.staff.example')],
    ['by international domain', by('email', 'kim@xn--bcher-kva.example')],
    ['by number, in any spelling', by('phone', 'tel:+49-30-5550177')],
    ['by extension, as it is written', by('phone', '1007')],
    ['by account', by('account', 'T-1')],
    ['by tag, in any case', { tags: ['vip', 'internal test'] }],
    ['by an address that was masked', by('email', `[email ${pseudonymize(PSEUDONYM_KEY, 'email', 'qa@acme.example')}]`)],
    ['by the source itself', { is_test: true }],
  ])('%s', (_, about) => {
    expect(isTest(about)).toBe(true)
  })
})

describe('what only looks like one is a contact', () => {
  test.each([
    ['another address of the firm', by('email', 'sales@acme.example')],
    ['a domain that ends alike', by('email', 'kim@notstaff.example')],
    ['the domain as a name', by('email', 'staff.example@shop.example')],
    ['a number that begins alike', by('phone', '+49 30 55501770')],
    ['the account as a handle', by('social', 'T-1')],
    ['part of a tag', { tags: ['internal'] }],
    ['nobody', { customer: { identifiers: [] } }],
  ])('%s', (_, about) => {
    expect(isTest(about)).toBe(false)
  })

  test('everything, where signals.yaml names no tests', () => {
    expect(isTest(by('email', 'qa@acme.example'), {})).toBe(false)
  })
})
