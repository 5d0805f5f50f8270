import { expect, test } from '@jest/globals'
import { logEvent } from '../../../consumers/operate/log-events.ts'
import { createLogger } from '../../../platform/logger.ts'
import { runtimeEvents } from '../../builders/runtime-events.ts'

/** The sentences a log of this level gets of one event of each kind. */
function sentences(level: string, routine: 'info' | 'debug'): readonly unknown[] {
  const lines: string[] = []
  const log = createLogger('consumers', level, { write: (line) => void lines.push(line) })
  for (const event of runtimeEvents) logEvent(log, 'x', event, routine)
  return lines.map((line) => (JSON.parse(line) as Record<string, unknown>)['msg'])
}

const rare = [
  'another process committed this slot first; reading on after it',
  'this segment was not written: the suppression list changed or time was up; its records are read again',
  'trying again',
  'the current object is ahead of the newest slot and was ignored',
]

test.each([
  {
    name: 'a running process writes a line for each segment',
    level: 'info',
    routine: 'info',
    written: ['partition opened', 'segment committed', ...rare],
  },
  { name: 'a process that reads to the end writes what is not routine', level: 'info', routine: 'debug', written: rare },
  { name: 'a silent one writes nothing', level: 'silent', routine: 'info', written: [] },
] as const)('$name', ({ level, routine, written }) => {
  expect(sentences(level, routine)).toEqual(written)
})

test('for debugging there is a line for every event except a read and a wait', () => {
  expect(sentences('debug', 'debug')).toHaveLength(runtimeEvents.filter(({ what }) => what !== 'read' && what !== 'waiting').length)
})
