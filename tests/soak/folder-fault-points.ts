import { lstatSync, watch } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { StrikeAtPoint, FaultPoint } from './fault-points.ts'

/**
 * Strikes a process at a point of its PUT, in the folder of a lake. A body on its way is a file `.tmp/<pid>,…`: it appears before
 * the PUT, holds bytes while it is written and synced, and has a second name once it is committed. The watcher reports a change
 * a moment late, so the point is met only roughly, and nothing can be held back.
 */
export function folderFaultPoints(lake: string): StrikeAtPoint {
  const aside = join(lake, '.tmp')
  return async (among, point, strike, patienceMs) => {
    const over = new AbortController()
    let met: number | undefined
    const watcher = watch(aside, (_, name) => {
      const pid = Number(name?.split(',')[0])
      if (met !== undefined || name === null || !among().includes(pid)) return
      if (!comesTo(point, join(aside, name))) return
      met = pid
      strike.hit(pid)
      over.abort()
    })
    await pause(patienceMs, undefined, { signal: over.signal }).catch(() => undefined)
    watcher.close()
    return met
  }
}

/** A body is written and synced within this time, in milliseconds; nothing else is done meanwhile. */
const LOOK_MS = 50

function comesTo(point: FaultPoint, path: string): boolean {
  for (const until = performance.now() + LOOK_MS; performance.now() < until;) {
    const found = lstatSync(path, { throwIfNoEntry: false })
    if (
      point === 'after the PUT'
        ? found === undefined || found.nlink > 1
        : found !== undefined && (point === 'before the PUT' || found.size > 0)
    )
      return true
    if (found === undefined) return false
  }
  return false
}
