import { expect, test } from '@jest/globals'
import { customerIds } from '../../../consumers/views/customer-ids.ts'
import { answerOf } from '../../builders/view-answer.ts'

const link = (customer_key: string, identifier_hash: string | null, basis: string, more = {}) => ({
  signal_id: `${customer_key} ${identifier_hash}`,
  interaction_id: `${customer_key} ${identifier_hash}`,
  customer_key,
  identifier_hash,
  identifier_kind: 'email',
  basis,
  occurred_at: '2026-03-01T00:00:00Z',
  ...more,
})

test('links keys by identifiers that somebody verified, one hop and no further', async () => {
  const answer = await answerOf(
    customerIds,
    ['customer_key', 'linked_key', 'identifier_kinds', 'links', 'first_linked_at', 'last_linked_at'],
    {
      identities_latest: [
        // Ada by account and by phone, with one verified address; she states it twice.
        link('p1:account', 'p1:mail', 'verified'),
        link('p1:account', 'p1:mail', 'verified', { interaction_id: 'again', occurred_at: '2026-03-09T00:00:00Z' }),
        link('p1:phone', 'p1:mail', 'verified', { identifier_kind: 'email', occurred_at: '2026-03-03T00:00:00Z' }),
        // One hop further: not hers, as far as anybody checked.
        link('p1:phone', 'p1:tax', 'verified', { identifier_kind: 'other', occurred_at: '2026-03-04T00:00:00Z' }),
        // What they say, and what stands in one record, links nobody.
        link('p1:bo', 'p1:mail', 'stated'),
        link('p1:cy', 'p1:mail', 'source'),
        // Its retention has passed.
        link('p1:dee', null, 'verified'),
      ],
    },
  )
  expect(answer).toEqual([
    'p1:account | p1:mail | 1 | 1 | 2026-03-01 00:00:00+00 | 2026-03-09 00:00:00+00',
    'p1:account | p1:phone | 1 | 1 | 2026-03-03 00:00:00+00 | 2026-03-09 00:00:00+00',
    'p1:mail | p1:account | 1 | 1 | 2026-03-01 00:00:00+00 | 2026-03-09 00:00:00+00',
    'p1:mail | p1:phone | 1 | 1 | 2026-03-03 00:00:00+00 | 2026-03-03 00:00:00+00',
    'p1:phone | p1:account | 1 | 1 | 2026-03-03 00:00:00+00 | 2026-03-09 00:00:00+00',
    'p1:phone | p1:mail | 1 | 1 | 2026-03-03 00:00:00+00 | 2026-03-03 00:00:00+00',
    'p1:phone | p1:tax | 1 | 1 | 2026-03-04 00:00:00+00 | 2026-03-04 00:00:00+00',
    'p1:tax | p1:phone | 1 | 1 | 2026-03-04 00:00:00+00 | 2026-03-04 00:00:00+00',
  ])
})
