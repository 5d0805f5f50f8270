/**
 * The memory all open segments of a process may hold together. Beyond it the largest is asked to close, and the others wait
 * before they take more in.
 */
export type Budget = {
  /** A share of the budget for one open segment. */
  open(): Share
  /** Bytes held now. */
  held(): number
}

export type Share = {
  hold(bytes: number): void
  /** True when this is the largest share of a budget that is exceeded: close the segment. */
  mustClose(): boolean
  /** True when the budget is exceeded and this share is not the largest: wait before taking more in. */
  mustWait(): boolean
  release(): void
}

export function memoryBudget(bytes: number): Budget {
  const shares = new Map<Share, number>()
  let total = 0
  const largest = (): Share | undefined => {
    let best: Share | undefined
    for (const [share, held] of shares) if (best === undefined || held > (shares.get(best) ?? 0)) best = share
    return best
  }
  return {
    held: () => total,
    open() {
      const share: Share = {
        hold(now) {
          total += now - (shares.get(share) ?? 0)
          shares.set(share, now)
        },
        mustClose: () => total > bytes && largest() === share,
        mustWait: () => total > bytes && largest() !== share,
        release() {
          total -= shares.get(share) ?? 0
          shares.delete(share)
        },
      }
      return share
    },
  }
}
