/**
 * Which offsets of one partition of the rejected topic still wait for another attempt: some below `next`, as ranges in order, and all
 * from `next` on.
 */
export type Waiting = { readonly next: bigint; readonly left: readonly OffsetRange[] }

/** Both ends belong to it. */
export type OffsetRange = { readonly first: bigint; readonly last: bigint }

export const ALL_WAIT: Waiting = { next: 0n, left: [] }

export function isWaiting({ next, left }: Waiting, offset: bigint): boolean {
  if (offset >= next) return true
  let [low, high] = [0, left.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const range = left[middle]
    if (range === undefined) return false
    if (offset < range.first) high = middle - 1
    else if (offset > range.last) low = middle + 1
    else return true
  }
  return false
}

/** The offset at which reading begins. */
export function firstWaiting({ next, left }: Waiting): bigint {
  return left[0]?.first ?? next
}

/** Without the offsets below `earliest`, which the log no longer has. */
export function dropBelow({ next, left }: Waiting, earliest: bigint): Waiting {
  return { next: next > earliest ? next : earliest, left: cutBelow(left, earliest) }
}

/** How many offsets below `end` wait. */
export function countWaiting({ next, left }: Waiting, end: bigint): bigint {
  const listed = left.reduce((sum, { first, last }) => sum + last - first + 1n, 0n)
  return listed + (end > next ? end - next : 0n)
}

/** What waits once the offsets below `upTo` were visited, and those of `refused` were refused again. */
export function afterVisit(before: Waiting, refused: readonly OffsetRange[], upTo: bigint): Waiting {
  const left = [...refused]
  for (const it of cutBelow(before.left, upTo)) join(left, it)
  return { next: before.next > upTo ? before.next : upTo, left }
}

/** Adds an offset behind all others. The list is changed: it may be long, and it grows by each payload that is refused again. */
export function addOffset(ranges: OffsetRange[], offset: bigint): void {
  join(ranges, { first: offset, last: offset })
}

function cutBelow(ranges: readonly OffsetRange[], offset: bigint): readonly OffsetRange[] {
  return ranges.flatMap((it) => (it.last < offset ? [] : [{ first: it.first > offset ? it.first : offset, last: it.last }]))
}

/** Adds a range that begins behind all others. */
function join(ranges: OffsetRange[], added: OffsetRange): void {
  const end = ranges.at(-1)
  if (end !== undefined && end.last + 1n === added.first) ranges[ranges.length - 1] = { first: end.first, last: added.last }
  else ranges.push(added)
}
