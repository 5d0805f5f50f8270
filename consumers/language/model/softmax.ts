/** Chances from logits: each above 0, all together 1. */
export function softmax(logits: Float64Array): Float64Array {
  const top = logits.reduce((most, it) => Math.max(most, it), -Infinity)
  const powers = logits.map((it) => Math.exp(it - top))
  const all = powers.reduce((sum, it) => sum + it, 0)
  return powers.map((it) => it / all)
}
