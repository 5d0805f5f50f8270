import { EventEmitter, once } from 'node:events'
import { expect, test } from '@jest/globals'
import { stopOnSignals, type SignalSource } from '../../platform/stop-on-signals.ts'

/** A process that notes what happens to it; `exit` is also an event, since a test goes on after it. */
function fakeProcess() {
  const signals = new EventEmitter()
  const story: string[] = []
  const source: SignalSource = {
    on: (signal, heard) => signals.on(signal, heard),
    exit(code) {
      story.push(`exit ${String(code)}`)
      signals.emit('exited')
    },
  }
  return { signals, story, source }
}

test.each([
  ['SIGTERM', 'SIGTERM'],
  ['SIGINT', 'SIGINT'],
  ['SIGTERM', 'SIGINT'],
] as const)('%s stops in order, and a later %s ends the process with 1', (first, second) => {
  const { signals, story, source } = fakeProcess()
  const stop = stopOnSignals(source, (signal) => story.push(signal))
  expect(stop.aborted).toBe(false)
  signals.emit(first, first)
  expect([stop.aborted, story]).toEqual([true, [first]])
  signals.emit(second, second)
  expect(story).toEqual([first, 'exit 1'])
})

test('a process that still runs after its grace says so and ends with 75', async () => {
  const { signals, story, source } = fakeProcess()
  stopOnSignals(source, () => undefined, { ms: 1, expired: () => story.push('expired') })
  // The timer of the grace does not keep this process; another one does until it has fired.
  const alive = setInterval(() => undefined, 10)
  const exited = once(signals, 'exited')
  signals.emit('SIGTERM', 'SIGTERM')
  await exited
  clearInterval(alive)
  expect(story).toEqual(['expired', 'exit 75'])
})
