import { describe, expect, test } from '@jest/globals'
import { prepare, publish, type Submission } from '../../../producers/publishing/publish.ts'
import { Unavailable, type Message } from '../../../producers/publishing/publisher.ts'
import { EMPTY_TALLY, tallyOf } from '../../../producers/publishing/tally.ts'
import { decode, wrapEvent } from '../../../schemas/event/envelope.ts'
import { interaction } from '../../builders/interaction.ts'
import { PSEUDONYM_KEY, source } from '../../builders/source.ts'
import { memoryPublisher } from './memory-publisher.ts'

const NOW = Date.parse('2026-03-02T10:00:00.000Z')
const ADA = 'p1:000000000000000000000000000000aa'
const BEA = 'p1:000000000000000000000000000000bb'

const about = (ref: string) => wrapEvent(interaction({ customer: { ref } }), NOW)
const accepted = (...customers: readonly string[]): Submission => ({
  ok: true,
  events: customers.map(about),
  warnings: [{ code: 'unknown_language' }],
})
const refused: Submission = {
  ok: false,
  rejection: {
    source: source(),
    key: PSEUDONYM_KEY,
    stage: 'normalize',
    code: 'missing_value',
    path: 'at',
    body: Buffer.from('{"at":null}'),
    contentType: 'application/json',
    door: 'file',
    auth: 'none',
    receivedAt: NOW,
    digests: [],
    position: { 'signals.line': '7' },
  },
}
const nothing: Submission = { ok: true, events: [], warnings: [] }

/** Ada is on the suppression list. */
const outlet = { topic: 'events', suppression: { suppresses: (it: string | null) => it === ADA }, now: () => NOW }
const prepareAll = (submissions: readonly Submission[]) => submissions.map((it) => prepare(it, outlet))

function customerOf({ value }: Message): string | null {
  const event = decode(value)
  if (!event.ok) throw new Error(event.code)
  return event.event.data.customer.ref
}

describe('the tail every door ends in', () => {
  test('says of each payload what became of it, once the log has it', async () => {
    const publisher = memoryPublisher()
    const publication = await publish(prepareAll([accepted(ADA, BEA), refused, nothing, accepted(ADA)]), { ...outlet, publisher })
    expect(publication).toEqual({
      ok: true,
      outcomes: [
        { ok: true, events: 1, suppressed: 1, warnings: [{ code: 'unknown_language' }] },
        { ok: false, code: 'missing_value', path: 'at' },
        { ok: true, events: 0, suppressed: 0, warnings: [] },
        { ok: true, events: 0, suppressed: 1, warnings: [{ code: 'unknown_language' }] },
      ],
    })
    expect(publisher.topics.get('events')?.map(customerOf)).toEqual([BEA])
    expect(publisher.topics.get('events.rejected')?.map((it) => it.headers)).toMatchObject([
      { 'signals.reason': 'missing_value', 'signals.path': 'at', 'signals.line': '7' },
    ])
  })

  test.each([['events'], ['events.rejected']])('resolves only after %s has acknowledged', async (slow) => {
    let acknowledge = () => {}
    let started = () => {}
    const asked = new Promise<void>((resolve) => (started = resolve))
    const publisher = {
      publish: (topic: string) => {
        if (topic !== slow) return Promise.resolve()
        started()
        return new Promise<void>((resolve) => (acknowledge = resolve))
      },
    }
    let done = false
    const publishing = publish(prepareAll([accepted(BEA), refused]), { ...outlet, publisher }).then(() => (done = true))
    await asked
    await new Promise((resolve) => setImmediate(resolve))
    expect(done).toBe(false)
    acknowledge()
    expect(await publishing).toBe(true)
  })

  test('publishes no rejected payload before its events are acknowledged, and answers unavailable with the reason', async () => {
    const topics: string[] = []
    const error = new Unavailable('no leader')
    const publisher = {
      publish: (topic: string) => {
        topics.push(topic)
        return Promise.reject(error)
      },
    }
    expect(await publish(prepareAll([refused, accepted(BEA)]), { ...outlet, publisher })).toEqual({ ok: false, unavailable: error })
    expect(topics).toEqual(['events'])
  })

  test('throws what is not a log that is unavailable for now', async () => {
    const publisher = { publish: () => Promise.reject(new RangeError('too many headers')) }
    await expect(publish(prepareAll([accepted(BEA)]), { ...outlet, publisher })).rejects.toThrow('too many headers')
  })

  test('asks the log for nothing where no message is left', async () => {
    const publisher = { publish: () => Promise.reject(new Error('asked')) }
    expect(await publish(prepareAll([nothing, accepted(ADA)]), { ...outlet, publisher })).toMatchObject({ ok: true })
  })
})

test('a tally counts each payload once, and adds to the tally before', () => {
  const outcomes = prepareAll([accepted(ADA, BEA), refused, nothing, accepted(ADA)]).map((it) => it.outcome)
  const once = {
    payloads: 4,
    events: 1,
    rejected: 1,
    skipped: 1,
    suppressed: 2,
    reasons: { missing_value: 1 },
    warnings: { unknown_language: 2 },
  }
  expect(tallyOf(outcomes)).toEqual(once)
  expect(tallyOf(outcomes.slice(2), tallyOf(outcomes.slice(0, 2)))).toEqual(once)
  expect(tallyOf([])).toEqual(EMPTY_TALLY)
})
