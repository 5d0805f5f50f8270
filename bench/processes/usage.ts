import { readFileSync } from 'node:fs'

/** What this process has spent since it began: CPU of all its threads in microseconds, and time that never goes back. */
export type Usage = { readonly cpuUs: number; readonly atMs: number }

export function readUsage(): Usage {
  const { userCPUTime, systemCPUTime } = process.resourceUsage()
  return { cpuUs: userCPUTime + systemCPUTime, atMs: performance.now() }
}

/** The most memory this process ever held, in bytes. */
export function peakBytes(): number {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]
    if (kilobytes !== undefined) return Number(kilobytes) * 1024
  } catch {
    // Not Linux: the same number by another name.
  }
  return process.resourceUsage().maxRSS * 1024
}

/** The last line a measured process prints. */
export function printResult(figures: Readonly<Record<string, number>>): void {
  process.stdout.write(`${JSON.stringify(figures)}\n`)
}
