/** Where a process can be met on its way through a PUT. */
export const FAULT_POINTS = ['before the PUT', 'PUT in flight', 'after the PUT'] as const
export type FaultPoint = (typeof FAULT_POINTS)[number]

/** What is done to a process, and what becomes of its PUT meanwhile. */
export type Strike = {
  readonly what: 'kill' | 'stop'
  /** Done at once. */
  readonly hit: (pid: number) => void
  /** How long the PUT, or its answer, is held back after the process was hit. */
  readonly heldMs: number
}

/**
 * Waits until one of these processes comes to that point of a PUT, and hits it there. Resolves with the process that was hit,
 * undefined when none came in time.
 */
export type StrikeAtPoint = (
  among: () => readonly number[],
  point: FaultPoint,
  strike: Strike,
  patienceMs: number,
) => Promise<number | undefined>
