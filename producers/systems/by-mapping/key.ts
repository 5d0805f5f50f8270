import type { Operation } from './operation.ts'
import { spell, type Defaults } from './operators.ts'
import type { Around } from './origins.ts'
import type { PathContext } from './paths.ts'
import { plain } from './result.ts'

/** What names a record. `native`: the interaction, for life; `version`: empty where the key has none. */
export type RecordName =
  | { readonly ok: true; readonly native: string; readonly version: string; readonly key: string }
  | { readonly ok: false; readonly code: string; readonly path: string }

/** Makes of a key one function from a record to its name, from the raw texts of the record: equal through every door. */
export function namer(key: readonly Operation[], defaults: Defaults): (place: PathContext, around: Around) => RecordName {
  const parts = key.map((it) => spell(it, defaults))
  return (place, around) => {
    const texts: string[] = []
    for (const [index, part] of parts.entries()) {
      const reading = part(place, around)
      if (!reading.ok) return { ok: false, code: reading.code, path: `key.${index}` }
      // A version that is not there is an empty one.
      texts.push(plain(reading.value) ?? '')
    }
    const [native = ''] = texts
    if (native === '') return { ok: false, code: 'missing_key', path: 'key.0' }
    const name = texts.map((it) => it.replaceAll(/[\\|]/g, '\\$&')).join('|')
    return name.length > 1024
      ? { ok: false, code: 'too_long', path: 'key' }
      : { ok: true, native, version: texts.length > 1 ? (texts.at(-1) ?? '') : '', key: name }
  }
}
