import type { HealthAnswer } from '../../../platform/health-server.ts'
import type { Publisher } from '../../publishing/publisher.ts'
import type { Intake, IntakeLimits } from './intake.ts'

/** Whether the gateway should be sent requests, with the reason. It never fails to live because the log is down. */
export function readiness(state: {
  readonly closing: boolean
  readonly publisher: Pick<Publisher, 'unavailable'>
  readonly intake: Pick<Intake, 'held' | 'trouble'>
  readonly limits: IntakeLimits
}): HealthAnswer {
  const { intake, limits } = state
  if (state.closing) return { ok: false, reason: 'shutting down' }
  const log = state.publisher.unavailable()
  if (log !== undefined) return { ok: false, reason: `log: ${log}` }
  const full = intake.trouble()
  if (full !== undefined) return { ok: false, reason: full }
  const { unproven } = intake.held()
  return {
    ok: true,
    reason:
      unproven > limits.unproven / 2
        ? `ready; unproven requests hold ${unproven} of ${limits.unproven} bytes, and the slowest are closed to make room`
        : 'ready',
  }
}
