/** The fields of a record that hold something, by their full names: `stats.closed_at`, `messages[*].body`. */
export function leavesOf(record: unknown): ReadonlySet<string> {
  const leaves = new Set<string>()
  gather(record, '', leaves)
  return leaves
}

function gather(value: unknown, name: string, leaves: Set<string>): void {
  if (Array.isArray(value)) for (const it of value) gather(it, `${name}[*]`, leaves)
  else if (typeof value === 'object' && value !== null)
    for (const [key, it] of Object.entries(value)) gather(it, name === '' ? key : `${name}.${key}`, leaves)
  else if (value !== undefined && value !== null && value !== '') leaves.add(name)
}
