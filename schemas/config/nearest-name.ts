/**
 * The known name whose spelling is closest to the given name, for "did you mean"; undefined when none is close. The given name may
 * also be the last part of a known name: `started_at` for `contact.started_at`.
 */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  let best: { readonly name: string; readonly edits: number } | undefined
  for (const it of known) {
    const edits = Math.min(levenshtein(name, it), levenshtein(name, it.slice(it.lastIndexOf('.') + 1)) + 1)
    if (best === undefined || edits < best.edits) best = { name: it, edits }
  }
  return best !== undefined && best.edits <= Math.max(3, name.length / 2) ? best.name : undefined
}

/** The number of characters to insert, delete or replace. */
function levenshtein(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1)
      row.push(Math.min((row[j - 1] ?? 0) + 1, (before[j] ?? 0) + 1, (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)))
    before = row
  }
  return before[b.length] ?? 0
}
