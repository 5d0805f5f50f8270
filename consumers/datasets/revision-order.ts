/** Which event says something, and where it stands among the events of its interaction. */
type Placed = { readonly revision: number; readonly recorded: number; readonly offset: number; readonly event: string }

/** By revision; of one revision, what the log took in later is newer. */
export function newestFirst(a: Placed, b: Placed): number {
  return b.revision - a.revision || b.recorded - a.recorded || b.offset - a.offset
}

/** Of the repeats of one event the first, whatever the order in which they come. */
export function firstOfRepeats<P extends Placed>(all: readonly P[]): readonly P[] {
  const first: P[] = []
  for (const next of all) {
    const index = first.findIndex((it) => it.event === next.event && it.revision === next.revision)
    const earlier = first[index]
    if (earlier === undefined) first.push(next)
    else if (newestFirst(next, earlier) > 0) first[index] = next
  }
  return first
}
