import { isJsonObject } from '../../schemas/json.ts'
import { isLostKey } from '../formats/lost-keys.ts'

/**
 * A value as the event allows it: texts in NFC without control characters, and without empty texts, undefined fields and keys with a
 * special meaning in JavaScript. Empty values become absent. Null stays, because it states that there is none.
 */
export function tidy(value: unknown): unknown {
  if (typeof value === 'string') return tidyText(value)
  if (Array.isArray(value)) return value.map(tidy).filter((it) => it !== undefined)
  if (!isJsonObject(value)) return value
  const fields: Record<string, unknown> = {}
  for (const name of Object.keys(value)) {
    const tidied = isLostKey(name) ? undefined : tidy(value[name])
    if (tidied !== undefined) fields[name] = tidied
  }
  return fields
}

/** Undefined for a text that consists of spaces only. Tabs and line breaks are kept. */
export function tidyText(text: string): string | undefined {
  if (PLAIN.test(text)) return text
  const clean = text.normalize('NFC').replace(CONTROLS, '')
  return clean.trim() === '' ? undefined : clean
}

/** Printable ASCII that does not begin with a space. Most texts are, and they need no tidying. */
const PLAIN = /^[!-~][ -~]*$/

// oxlint-disable-next-line no-control-regex -- the pattern looks for control characters
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g
