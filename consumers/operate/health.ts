import type { HealthAnswer } from '../../platform/health-server.ts'
import type { RuntimeEvent } from '../runtime/context.ts'
import type { Clock } from '../runtime/ports.ts'

/**
 * Liveness and readiness. `live` fails only when this process cannot recover, never because the log or the store is down. `ready`
 * says whether the process is working now, with a reason.
 */
export type Health = {
  observe(dataset: string, event: RuntimeEvent): void
  live(): HealthAnswer
  ready(): HealthAnswer
  stopping(): void
}

/** A process without any runtime event for this long, in milliseconds, cannot recover. */
const SILENCE_MS = 300_000

export function trackHealth(clock: Clock, datasets: readonly string[]): Health {
  const signs = new Map(datasets.map((dataset) => [dataset, clock.now()]))
  const open = new Set<string>()
  const troubles = new Map<string, string>()
  let ending = false
  return {
    observe(dataset, event) {
      signs.set(dataset, clock.now())
      const lane = `${dataset}/${event.partition}`
      if (event.what === 'retrying') troubles.set(lane, event.why)
      else if (event.what === 'committed' || event.what === 'opened' || event.what === 'read' || event.what === 'left')
        troubles.delete(lane)
      if (event.what === 'opened') open.add(lane)
      if (event.what === 'left') open.delete(lane)
    },
    live() {
      // A consumer without an assigned partition has nothing to read.
      const busy = new Set([...open].map((lane) => lane.slice(0, lane.indexOf('/'))))
      const silent = [...signs].filter(([dataset, at]) => busy.has(dataset) && clock.now() - at > SILENCE_MS).map(([dataset]) => dataset)
      return silent.length === 0
        ? { ok: true, reason: 'alive' }
        : { ok: false, reason: `no record read, no attempt and no heartbeat for 5 minutes: ${silent.join(', ')}` }
    },
    ready() {
      if (ending) return { ok: false, reason: 'shutting down' }
      const [trouble] = troubles
      if (trouble !== undefined) return { ok: false, reason: `${trouble[0]}: ${trouble[1]}` }
      return { ok: true, reason: open.size > 0 ? 'ready' : 'ready; no partition is assigned to this process' }
    },
    stopping: () => void (ending = true),
  }
}
