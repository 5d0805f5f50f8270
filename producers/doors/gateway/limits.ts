/**
 * A token bucket per source: on average `perSecond` requests, at most one second's worth at once. Undefined: go ahead; else the
 * seconds to wait. `now` is in milliseconds and never goes back.
 */
export function limiter(now: () => number): (source: string, perSecond: number) => number | undefined {
  const buckets = new Map<string, { tokens: number; at: number }>()
  return (source, perSecond) => {
    const at = now()
    const most = Math.max(1, perSecond)
    const before = buckets.get(source) ?? { tokens: most, at }
    const tokens = Math.min(most, before.tokens + ((at - before.at) / 1000) * perSecond)
    const free = tokens >= 1
    buckets.set(source, { tokens: free ? tokens - 1 : tokens, at })
    return free ? undefined : Math.max(1, Math.ceil((1 - tokens) / perSecond))
  }
}
