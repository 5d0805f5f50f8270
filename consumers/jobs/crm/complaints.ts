/** More lines tell a reader nothing new. */
const MOST_SHOWN = 20

/** The first complaints of a long file, and how many there are. */
export type Complaints = { add(those: readonly string[]): void; render(): readonly string[] }

export function collectComplaints(): Complaints {
  const shown: string[] = []
  let rest = 0
  return {
    add(those) {
      for (const it of those)
        if (shown.length < MOST_SHOWN) shown.push(it)
        else rest += 1
    },
    render: () => (rest === 0 ? shown : [...shown, `${rest} more complaints are not shown`]),
  }
}
