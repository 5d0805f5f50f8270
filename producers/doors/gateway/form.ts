/** More fields than any vendor sends; more work than any sender may cause. */
const MOST_FIELDS = 1000

/**
 * A form as JSON, so that adapters read one language: each field a text, a repeated one a list. Undefined for what is no form.
 */
export function formToJson(body: Buffer): Buffer | undefined {
  const fields = new Map<string, string | string[]>()
  let count = 0
  for (const [name, value] of new URLSearchParams(body.toString('utf8'))) {
    count += 1
    if (count > MOST_FIELDS) return undefined
    const before = fields.get(name)
    if (before === undefined) fields.set(name, value)
    else if (typeof before === 'string') fields.set(name, [before, value])
    else before.push(value)
  }
  return count === 0 ? undefined : Buffer.from(JSON.stringify(Object.fromEntries(fields)))
}
