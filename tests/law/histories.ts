const QUICK = 1000
const ALL = 5000

/**
 * How many histories of each of the two kinds a run lives through. The default is 1,000, which keeps the whole test run at a few
 * minutes; `LAW_HISTORIES` changes it, and `.ci/run` sets 5,000, which makes 10,000.
 */
export function historiesOf(given: string | undefined): number {
  if (given === undefined || given === '') return QUICK
  const count = Number(given)
  if (!Number.isSafeInteger(count) || count < 1) throw new Error(`LAW_HISTORIES is "${given}"; it must be a whole number above 0`)
  return count
}

/** What the end of a run says about the law: how many histories of which kinds were lived through, and how to run all. */
export function describeHistories(kinds: readonly string[], count: number): string {
  const ran = kinds.map((kind) => `${count.toLocaleString('en-US')} ${kind}`).join(' and ')
  const all = (2 * ALL).toLocaleString('en-US')
  return count >= ALL ? `Law: ${ran} histories` : `Law: ${ran} histories; to run all ${all}: LAW_HISTORIES=${ALL} npm test`
}
