/** Of a standard normal variable, 95 % lie within this many deviations of the mean. */
export const NORMAL_95 = 1.959964

/** The 95 % interval of a share by Wilson's score: `hits` of `n`. Without any, everything is possible. */
export function wilsonInterval(hits: number, n: number): readonly [number, number] {
  if (n === 0) return [0, 1]
  const [share, z2] = [hits / n, NORMAL_95 ** 2]
  const middle = (share + z2 / (2 * n)) / (1 + z2 / n)
  const half = (NORMAL_95 * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n))) / (1 + z2 / n)
  return [Math.max(0, middle - half), Math.min(1, middle + half)]
}
