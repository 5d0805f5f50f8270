import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { batcher, type Addressed, type BatcherSettings } from '../../../producers/publishing/batcher.ts'

type Said = { readonly key: string; readonly id: number }

const settings = (about: Pick<BatcherSettings<Said>, 'send'> & Partial<BatcherSettings<Said>>): BatcherSettings<Said> => ({
  lingerMs: 2,
  bytesPerSend: 100,
  bytesPerPartition: 10_000,
  bytesInTotal: 20_000,
  patienceMs: 1000,
  now: () => 0,
  // Waiting times pass at once; the patience of a call never ends.
  later: (ms, run) => void (ms <= 100 && queueMicrotask(run)),
  ...about,
})
const to = (partition: number, id: number, bytes = 10): Addressed<Said> => ({ partition, bytes, message: { key: `k${partition}`, id } })

/** A log that answers each send when the test says so. */
function heldLog() {
  const sends: { partition: number; ids: readonly number[]; answer: (error?: Error) => void }[] = []
  const send = (partition: number, messages: readonly Said[]) =>
    new Promise<void>((resolve, reject) => {
      sends.push({ partition, ids: messages.map((it) => it.id), answer: (error) => (error === undefined ? resolve() : reject(error)) })
    })
  return { sends, send }
}
/** Long enough for everything that needs no answer to happen. */
const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('a batcher in front of a log that fails as logs do', () => {
  const outcome = fc.constantFrom('written', 'written', 'written', 'failed', 'answer lost')
  const calls = fc.array(
    fc.array(fc.record({ partition: fc.nat(2), key: fc.nat(2), bytes: fc.integer({ min: 1, max: 60 }) }), { minLength: 1, maxLength: 5 }),
    { minLength: 1, maxLength: 12 },
  )

  test('acknowledges what is in the log and only that, keeps the order of each key, sends one partition at a time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), calls, fc.array(outcome, { maxLength: 30 }), async (scheduler, groups, outcomes) => {
        const log: { partition: number; said: Said }[] = []
        const inFlight = new Set<number>()
        const script = [...outcomes]
        let clock = 0
        const send = async (partition: number, messages: readonly Said[]) => {
          expect(inFlight.has(partition)).toBe(false)
          inFlight.add(partition)
          const fate = script.shift() ?? 'written'
          await scheduler.schedule(Promise.resolve(), `send to ${partition}: ${fate}`)
          if (fate !== 'failed') log.push(...messages.map((said) => ({ partition, said })))
          inFlight.delete(partition)
          if (fate !== 'written') throw new Error(fate)
        }
        const later = (ms: number, run: () => void) =>
          void scheduler.schedule(Promise.resolve(), `after ${ms} ms`).then(() => {
            clock += ms
            run()
          })
        const gathered = batcher<Said>(settings({ send, later, now: () => clock, patienceMs: 120 }))

        let id = 0
        const acknowledged = new Set<number>()
        let late = 0
        const answers = groups.map(async (group, index) => {
          await scheduler.schedule(Promise.resolve(), `call ${index}`)
          const messages = group.map(({ partition, key, bytes }) => ({
            partition,
            bytes,
            message: { key: `${partition}/${key}`, id: id++ },
          }))
          await gathered.add(messages).then(
            () => {
              for (const { message } of messages) {
                expect(log.some((it) => it.said.id === message.id)).toBe(true)
                acknowledged.add(message.id)
              }
            },
            (error: unknown) => {
              expect(error).toMatchObject({ name: 'Unavailable' })
              if (String(error).includes('within 120 ms')) late += 1
            },
          )
        })
        await scheduler.waitFor(Promise.all(answers))
        await scheduler.waitFor(gathered.close())

        expect(gathered.bytes()).toBe(0)
        if (late === 0 && !outcomes.includes('failed') && !outcomes.includes('answer lost')) expect(acknowledged.size).toBe(id)
        for (const key of new Set(log.map((it) => it.said.key))) {
          const ids = log.filter((it) => it.said.key === key && acknowledged.has(it.said.id)).map((it) => it.said.id)
          const first = [...new Set(ids)]
          expect(first).toEqual([...first].sort((a, b) => a - b))
        }
        for (const { partition, said } of log) expect(said.key.startsWith(`${partition}/`)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

test('what comes while a send is in flight goes with the next, up to the size of a send', async () => {
  const { sends, send } = heldLog()
  const gathered = batcher<Said>(settings({ send, bytesPerSend: 30 }))
  const answers = [gathered.add([to(0, 1)])]
  await settled()
  answers.push(gathered.add([to(0, 2), to(0, 3)]), gathered.add([to(0, 4), to(0, 5)]))
  await settled()
  expect(sends.map((it) => it.ids)).toEqual([[1]])
  sends[0]!.answer()
  await settled()
  expect(sends.map((it) => it.ids)).toEqual([[1], [2, 3, 4]])
  sends[1]!.answer()
  await settled()
  sends[2]!.answer()
  await Promise.all(answers)
  expect(sends.map((it) => it.ids)).toEqual([[1], [2, 3, 4], [5]])
})

test('a failed send is tried again and harms no other partition', async () => {
  const { sends, send } = heldLog()
  const gathered = batcher<Said>(settings({ send }))
  const answers = [gathered.add([to(0, 1)]), gathered.add([to(1, 2)])]
  await settled()
  sends[0]!.answer(new Error('leader is gone'))
  sends[1]!.answer()
  await answers[1]
  await settled()
  expect(sends.map((it) => [it.partition, it.ids])).toEqual([
    [0, [1]],
    [1, [2]],
    [0, [1]],
  ])
  sends[2]!.answer()
  await expect(answers[0]).resolves.toBeUndefined()
})

test('what stays unacknowledged beyond the patience is given up with the reason, and the next call is tried', async () => {
  const { sends, send } = heldLog()
  let clock = 0
  const gathered = batcher<Said>(settings({ send, now: () => clock, patienceMs: 1000 }))
  const first = gathered.add([to(0, 1)])
  await settled()
  clock = 900
  const second = gathered.add([to(0, 2)])
  clock = 1000
  sends[0]!.answer(new Error('no leader'))
  await expect(first).rejects.toMatchObject({ name: 'Unavailable', message: expect.stringContaining('no leader') })
  expect(gathered.trouble()).toBe('no leader')
  await settled()
  sends[1]!.answer()
  await expect(second).resolves.toBeUndefined()
  expect(gathered.trouble()).toBeUndefined()
})

describe('a send that hangs', () => {
  /** Timers that fire when the test moves the time. */
  function manualTime() {
    let clock = 0
    let timers: { readonly at: number; readonly run: () => void }[] = []
    return {
      now: () => clock,
      later: (ms: number, run: () => void) => void timers.push({ at: clock + ms, run }),
      async advance(ms: number) {
        const until = clock + ms
        await settled()
        for (;;) {
          const due = timers.filter((it) => it.at <= until).toSorted((a, b) => a.at - b.at)[0]
          if (due === undefined) break
          timers = timers.filter((it) => it !== due)
          clock = due.at
          due.run()
          await settled()
        }
        clock = until
      },
    }
  }

  test('is given up by its deadline, keeps its bytes and its partition until it settles, and no second send overtakes it', async () => {
    const { sends, send } = heldLog()
    const time = manualTime()
    const gathered = batcher<Said>(settings({ send, ...time, patienceMs: 1000 }))
    const hanging = gathered.add([to(0, 1)])
    await time.advance(10)
    const waiting = gathered.add([to(0, 2), to(1, 3)])
    const rejections = Promise.allSettled([hanging, waiting])
    await time.advance(10)
    sends[1]!.answer()
    await time.advance(1000)
    for (const it of await rejections)
      expect(it).toMatchObject({ status: 'rejected', reason: { name: 'Unavailable', message: expect.stringContaining('within 1000 ms') } })
    expect(gathered.bytes()).toBe(10)
    await time.advance(11_000)
    expect(gathered.trouble()).toBe('a send has had no answer for 12 s')

    const later = gathered.add([to(0, 4)])
    await time.advance(100)
    expect(sends.map((it) => it.ids)).toEqual([[1], [3]])
    sends[0]!.answer()
    await time.advance(100)
    expect(sends.map((it) => it.ids)).toEqual([[1], [3], [4]])
    sends[2]!.answer()
    await later
    expect(gathered.bytes()).toBe(0)
    expect(gathered.trouble()).toBeUndefined()
  })

  test('that fails in the end is not tried again for a caller who was told, and is for one who still waits', async () => {
    const { sends, send } = heldLog()
    const time = manualTime()
    const gathered = batcher<Said>(settings({ send, ...time, patienceMs: 1000 }))
    const told = gathered.add([to(0, 1)])
    const rejection = expect(told).rejects.toMatchObject({ name: 'Unavailable' })
    await time.advance(990)
    const waits = gathered.add([to(0, 2)])
    await time.advance(20)
    await rejection
    sends[0]!.answer(new Error('timed out'))
    await time.advance(100)
    expect(sends.map((it) => it.ids)).toEqual([[1], [2]])
    sends[1]!.answer()
    await expect(waits).resolves.toBeUndefined()
  })

  test('lets a batcher close once it has settled', async () => {
    const { sends, send } = heldLog()
    const time = manualTime()
    const gathered = batcher<Said>(settings({ send, ...time, patienceMs: 1000 }))
    const lost = expect(gathered.add([to(0, 1)])).rejects.toMatchObject({ name: 'Unavailable' })
    let closed = false
    await time.advance(5)
    const closing = gathered.close().then(() => (closed = true))
    await time.advance(5000)
    await lost
    expect(closed).toBe(false)
    sends[0]!.answer(new Error('the connection is gone'))
    await closing
    expect(gathered.bytes()).toBe(0)
  })
})

test('trouble is forgotten after a while, so that traffic can find the log again', async () => {
  const { sends, send } = heldLog()
  let clock = 0
  const gathered = batcher<Said>(settings({ send, now: () => clock, patienceMs: 1000 }))
  const lost = gathered.add([to(0, 1)])
  await settled()
  clock = 1000
  sends[0]!.answer(new Error('no leader'))
  await expect(lost).rejects.toThrow('no leader')
  clock = 60_000
  expect(gathered.trouble()).toBeUndefined()
})

describe('a full batcher', () => {
  test.each([
    ['of one partition', { bytesPerPartition: 50 }, [to(0, 2, 20)], /partition 0/],
    ['in total', { bytesInTotal: 50 }, [to(1, 2, 20)], /40 bytes/],
  ])('takes all of a call or nothing, and says what is full: %s', async (_, bounds, call, reason) => {
    const { sends, send } = heldLog()
    const gathered = batcher<Said>(settings({ send, ...bounds }))
    const first = gathered.add([to(0, 1, 40)])
    await expect(gathered.add([to(2, 9, 1), ...call])).rejects.toMatchObject({
      name: 'Unavailable',
      message: expect.stringMatching(reason),
    })
    expect(gathered.bytes()).toBe(40)
    await settled()
    sends[0]!.answer()
    await first
    const second = gathered.add(call)
    await settled()
    sends[1]!.answer()
    await expect(second).resolves.toBeUndefined()
  })

  test('takes one call of any size while it is empty', async () => {
    const { sends, send } = heldLog()
    const gathered = batcher<Said>(settings({ send, bytesInTotal: 50, bytesPerPartition: 50 }))
    const call = gathered.add([to(0, 1, 400)])
    await settled()
    sends[0]!.answer()
    await expect(call).resolves.toBeUndefined()
  })
})

test('closing takes nothing more and waits for what is on its way', async () => {
  const { sends, send } = heldLog()
  const gathered = batcher<Said>(settings({ send }))
  const call = gathered.add([to(0, 1)])
  let closed = false
  const closing = gathered.close().then(() => (closed = true))
  await expect(gathered.add([to(0, 2)])).rejects.toMatchObject({ name: 'Unavailable' })
  await settled()
  expect(closed).toBe(false)
  sends[0]!.answer()
  await call
  await closing
  expect(closed).toBe(true)
})
