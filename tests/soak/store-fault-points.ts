import { setTimeout as pause } from 'node:timers/promises'
import type { Meet } from '../services/fault-proxy.ts'
import type { StrikeAtPoint, FaultPoint, Strike } from './fault-points.ts'

type Waiting = {
  readonly among: () => readonly number[]
  readonly point: FaultPoint
  readonly strike: Strike
  readonly struck: (pid: number) => void
}

/**
 * Strikes a process at a point of its PUT, in a proxy in front of the store. The footer of every object names the process that
 * wrote it, so the proxy knows whose PUT it holds. The PUT of a killed process never arrives, or arrives after the process is
 * dead, or succeeds without anybody reading the response. The PUT of a stopped process is held until the process has slept past
 * its session, or succeeds and is answered while the process sleeps.
 */
export function storeFaultPoints(): { readonly meet: Meet; readonly strikeAtPoint: StrikeAtPoint } {
  const waiting = new Set<Waiting>()

  const meet: Meet = async (method, _path, body) => {
    const writer = method === 'PUT' && waiting.size > 0 ? writerOf(body) : undefined
    const found = writer === undefined ? undefined : [...waiting].find((it) => it.among().includes(writer))
    if (writer === undefined || found === undefined) return 'go on'
    waiting.delete(found)
    const { point, strike, struck } = found
    const hit = () => {
      strike.hit(writer)
      struck(writer)
    }
    switch (point) {
      case 'before the PUT':
        hit()
        if (strike.what === 'kill') return 'drop'
        await pause(strike.heldMs)
        return 'go on'
      case 'PUT in flight':
        hit()
        if (strike.what === 'kill') await pause(strike.heldMs)
        return 'go on'
      case 'after the PUT':
        return async () => {
          hit()
          if (strike.what === 'kill') return 'drop'
          await pause(strike.heldMs)
          return 'go on'
        }
    }
  }

  const strikeAtPoint: StrikeAtPoint = async (among, point, strike, patienceMs) => {
    const over = new AbortController()
    let met: number | undefined
    const own: Waiting = {
      among,
      point,
      strike,
      struck(pid) {
        met = pid
        over.abort()
      },
    }
    waiting.add(own)
    await pause(patienceMs, undefined, { signal: over.signal }).catch(() => undefined)
    // One that is on its way to being hit is waited for: it was taken out of the waiting.
    if (!waiting.delete(own) && met === undefined) await pause(1000, undefined, { signal: over.signal }).catch(() => undefined)
    return met
  }
  return { meet, strikeAtPoint }
}

/** The process id in the footer of a segment: `"writer":"<host>/<pid>"`. */
function writerOf(body: Buffer): number | undefined {
  const at = body.indexOf('"writer":"')
  if (at < 0) return undefined
  const found = /^"writer":"[^"]*\/(\d+)"/.exec(body.toString('latin1', at, at + 300))
  return found === null ? undefined : Number(found[1])
}
