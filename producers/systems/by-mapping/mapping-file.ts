import { LineCounter, parseDocument } from 'yaml'
import { errorText } from '../../../platform/error-text.ts'
import type { System } from '../../adapter.ts'
import { generic } from './adapter.ts'
import type { MappingComplaint } from './complaints.ts'
import { readMapping, type ReadMapping } from './mapping.ts'

/** Reads the text of a mapping file. Everything that is wrong is said at once, each with its path. */
export function parseMapping(text: string): ReadMapping {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const [fault] = document.errors
  if (fault !== undefined) {
    const { line, col } = lines.linePos(fault.pos[0])
    const [rule = fault.message] = fault.message.split('\n')
    return { ok: false, complaints: [{ path: `line ${line}, column ${col}`, rule: `not YAML: ${rule}` }] }
  }
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 })
    return readMapping(value)
  } catch (error) {
    // Aliases that point nowhere, or that would unfold without end.
    return { ok: false, complaints: [{ path: '', rule: `not YAML: ${errorText(error)}` }] }
  }
}

/** The system a mapping file describes, for the list of systems. */
export function mappedSystem(
  text: string,
): { readonly ok: true; readonly system: System } | { readonly ok: false; readonly complaints: readonly MappingComplaint[] } {
  const read = parseMapping(text)
  return read.ok ? { ok: true, system: generic(read.mapping) } : read
}
