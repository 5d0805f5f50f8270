import { createHmac } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { ingest } from '../../../producers/ingest/ingest.ts'
import { splitBody } from '../../../producers/reading/split.ts'
import { PSEUDONYM_KEY, sourceConfig } from '../../builders/source.ts'
import { ringDesk } from './adapter.ts'

const NOW = Date.parse('2026-03-02T10:00:00.000Z')

// #region test
const call = { id: '17', started: '2026-03-02T09:40:00+01:00', changed: '2026-03-02T09:45:00+01:00', caller: '+49 30 901820', solved: true }

/** What the gateway publishes of a payload. */
function published(payload: unknown) {
  const split = splitBody(Buffer.from(JSON.stringify(payload)), ringDesk)
  if (!split.ok) throw new Error(split.code)
  const source = { name: 'desk', config: sourceConfig({ system: 'ring-desk' }), system: ringDesk }
  return split.payloads.map((it) => ingest(it, source, { key: PSEUDONYM_KEY, door: 'webhook', auth: 'signature', receivedAt: NOW }))
}

test('a call that ended is an interaction of a pseudonymous customer', () => {
  const [result] = published(call)
  expect(result).toMatchObject({
    ok: true,
    events: [
      {
        data: {
          interaction_id: 'ring-desk:acme:17',
          occurred_at: '2026-03-02T08:40:00.000Z',
          channel: 'phone',
          customer: { ref: expect.stringMatching(/^p1:/) },
          resolution: { status: 'resolved' },
        },
      },
    ],
  })
})

test('a payload of another shape is refused with the field that is to blame', () => {
  expect(published({ ...call, started: 'yesterday' })).toMatchObject([{ ok: false, code: 'unknown_shape', path: 'started' }])
})

test('a request is let in with its signature only', () => {
  const body = Buffer.from(JSON.stringify(call))
  const signature = createHmac('sha256', 'secret').update(body).digest('hex')
  const request = { method: 'POST', url: '', headers: { 'x-ring-signature': signature }, body }
  expect(ringDesk.verify(request, ['secret'], NOW)).toEqual({ ok: true, auth: 'signature' })
  expect(ringDesk.verify(request, ['another'], NOW)).toEqual({ ok: false, reason: 'wrong_signature' })
})
// #endregion test
