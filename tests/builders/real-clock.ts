import { setTimeout as pause } from 'node:timers/promises'
import type { Clock } from '../../consumers/runtime/ports.ts'

/** The clock of this machine, for suites that run over real seams. */
export const realClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) => pause(ms, undefined, signal === undefined ? {} : { signal }).catch(() => undefined),
}
