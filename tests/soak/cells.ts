/** A row as a text that can be compared: columns in order of their names, so that it does not matter who wrote it. */
export function asText(cells: readonly (readonly [string, unknown])[]): string {
  const sorted = cells.toSorted(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify(Object.fromEntries(sorted.map(([name, value]) => [name, plain(value)])))
}

function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}n`
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64')
  return value
}
