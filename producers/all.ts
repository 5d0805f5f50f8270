import type { System } from './adapter.ts'

/** A system with its adapter, or one whose adapter is made from the text of a mapping file. */
export type Entry = { readonly mapped: false; readonly system: System } | { readonly mapped: true; make(mapping: string): Made }

export type Made =
  | { readonly ok: true; readonly system: System }
  | { readonly ok: false; readonly complaints: readonly { readonly path: string; readonly rule: string }[] }

export type Systems = ReadonlyMap<string, Entry>
