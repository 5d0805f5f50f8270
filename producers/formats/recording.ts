/**
 * A payload that remembers which of its fields were read, for a dry run. Names are those of `leavesOf`. Whoever copies an object or
 * looks at its keys reads all of it.
 */
export type Recording = { readonly payload: unknown; readonly read: ReadonlySet<string> }

export function recordReads(payload: unknown): Recording {
  const read = new Set<string>()
  return { payload: recorded(payload, '', read), read }
}

function recorded(value: unknown, name: string, read: Set<string>): unknown {
  if (typeof value !== 'object' || value === null) return value
  const isList = Array.isArray(value)
  return new Proxy(value, {
    get(target, key, receiver) {
      const found: unknown = Reflect.get(target, key, receiver)
      if (typeof key !== 'string' || !Object.hasOwn(target, key) || (isList && key === 'length')) return found
      const field = isList ? `${name}[*]` : name === '' ? key : `${name}.${key}`
      read.add(field)
      return recorded(found, field, read)
    },
  })
}
