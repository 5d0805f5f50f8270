import { expect, test } from '@jest/globals'
import { painGain } from '../../../consumers/views/pain-gain.ts'
import { answerOf } from '../../builders/view-answer.ts'

test('meets each pain with what helps on the last day it was told', async () => {
  const contact = { brand: 'acme', counts_as_contact: true, local_day: '2026-03-01', promise: 'none' }
  const columns = ['brand', 'pain', 'product', 'gain', 'contacts', 'customers', 'judged_contacts', 'contact_share', 'unjudged_share']
  const answer = await answerOf(painGain, columns, {
    contacts: [
      { ...contact, pains: ['weak_signal', 'noise'], customer_key: 'ada' },
      { ...contact, pains: ['weak_signal'], customer_key: 'ada', local_day: '2026-03-05' },
      contact,
      { ...contact, promise: 'unknown' },
      { ...contact, pains: ['noise'], counts_as_contact: false },
    ],
    ref_gains: [
      { pain: 'weak_signal', product: 'mesh', gain: 'signal in every room' },
      { pain: 'weak_signal', product: 'repeater', gain: 'a room more', valid_to: '2026-03-04' },
      { pain: 'unheard', product: 'x', gain: 'y' },
    ],
  })
  expect(answer).toEqual([
    'acme | noise | null | null | 1 | 1 | 3 | 0.333 | 0.25',
    'acme | weak_signal | mesh | signal in every room | 2 | 1 | 3 | 0.667 | 0.25',
  ])
})
