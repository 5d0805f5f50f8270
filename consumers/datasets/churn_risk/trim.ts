import type { Reason } from './reason.ts'

/** The strongest reasons up to a sum of `most`; what is beyond it is taken from the weakest. */
export function trimmed(reasons: readonly Reason[], most: number): readonly Reason[] {
  let room = Math.abs(most)
  if (sizeOf(reasons) <= room) return strongestFirst(reasons)
  const kept: Reason[] = []
  for (const it of strongestFirst(reasons)) {
    const size = Math.min(Math.abs(it.points), room)
    room -= size
    if (size > 0) kept.push({ ...it, points: Math.sign(it.points) * size })
  }
  return kept
}

export function strongestFirst(reasons: readonly Reason[]): readonly Reason[] {
  return reasons.length < 2 ? reasons : reasons.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
}

function sizeOf(reasons: readonly Reason[]): number {
  let sum = 0
  for (const it of reasons) sum += Math.abs(it.points)
  return sum
}
