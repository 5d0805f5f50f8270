import { readdirSync, readFileSync } from 'node:fs'

/**
 * The codes that producers know: texts in their sources that are written as a code. A code that is none of them was made of a payload,
 * and would become a label of a metric and a header.
 */
export function readKnownCodes(): ReadonlySet<string> {
  const root = new URL('../../producers/', import.meta.url)
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  const codes = names.flatMap((name) => [...readFileSync(new URL(name, root), 'utf8').matchAll(/'([a-z]+(?:_[a-z0-9]+)+)'/g)])
  return new Set(codes.flatMap(([, code]) => (code === undefined ? [] : [code])))
}
