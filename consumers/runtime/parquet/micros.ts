/**
 * Times are epoch milliseconds in rows and epoch microseconds in files. Up to the year 2255 a number holds both exactly; later times
 * need a bigint, which is slower.
 */
const LAST_EXACT = Math.floor(Number.MAX_SAFE_INTEGER / 1000)

export function toMicros(millis: number): number | bigint {
  return Math.abs(millis) <= LAST_EXACT ? millis * 1000 : BigInt(millis) * 1000n
}

export function toMillis(micros: bigint): number {
  const near = Number(micros)
  return Number.isSafeInteger(near) ? Math.trunc(near / 1000) : Number(micros / 1000n)
}
