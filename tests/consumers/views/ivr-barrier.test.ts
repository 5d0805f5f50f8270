import { expect, test } from '@jest/globals'
import { ivrBarrier } from '../../../consumers/views/ivr-barrier.ts'
import { answerOf } from '../../builders/view-answer.ts'

const call = { brand: 'acme', channel: 'phone', counts_as_contact: true, customer_stage: 'current', ivr_steps: 3 }
const taken = (ivr_ms: number, queue_wait_ms: number | null = null) => ({ handler_kind: 'human', ivr_ms, queue_wait_ms })

const interactions_latest = [
  { ...call, interaction_id: '1', ...taken(1000, 500) },
  { ...call, interaction_id: '2', ...taken(3000) },
  { ...call, interaction_id: '3', customer_stage: 'former', ...taken(9000, 1000) },
  { ...call, interaction_id: '4', handler_kind: 'human' },
  { ...call, interaction_id: '5', abandoned_stage: 'ivr', ivr_ms: 100 },
  { ...call, interaction_id: '6', abandoned_stage: 'queue', ivr_ms: 100, queue_wait_ms: 900 },
  { ...call, interaction_id: '7', resolution_status: 'abandoned', ivr_steps: 9 },
  // Nobody says how it ended.
  { ...call, interaction_id: '8' },
  { ...call, interaction_id: '9', customer_stage: 'prospect', ivr_steps: null, ...taken(2000) },
  { ...call, interaction_id: '10', customer_stage: 'prospect', ivr_steps: null, ...taken(4000) },
  // Not a call, and a leg of one.
  { ...call, interaction_id: '11', channel: 'chat' },
  { ...call, interaction_id: '12', counts_as_contact: false },
]

test('tells how many give up by depth of the menu, and how long the others need to a person, prospects apart', async () => {
  const columns = [
    'caller',
    'menu_steps',
    'calls',
    'judged_calls',
    'abandoned',
    'abandoned_share',
    'abandoned_in_menu',
    'unknown_share',
    'timed_calls',
    'median_to_human_ms',
  ]
  expect(await answerOf(ivrBarrier, columns, { interactions_latest })).toEqual([
    'customer | 3 | 7 | 6 | 2 | 0.333 | 1 | 0.143 | 3 | 3000',
    'customer | 6 | 1 | 1 | 1 | 1 | 0 | 0 | 0 | null',
    'prospect | null | 2 | 2 | 0 | 0 | 0 | 0 | 2 | 3000',
  ])
})
