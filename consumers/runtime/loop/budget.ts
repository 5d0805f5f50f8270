import type { Budget, Share } from '../context.ts'

/** A memory budget of `bytes` bytes, shared by the open segments. */
export function makeBudget(bytes: number): Budget {
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
