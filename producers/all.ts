import type { System } from './adapter.ts'
import { amazonConnect } from './systems/amazon-connect/adapter.ts'
import { delighted } from './systems/delighted/adapter.ts'
import { mappedSystem } from './systems/by-mapping/mapping-file.ts'
import { zendesk } from './systems/zendesk/adapter.ts'

/** A system with its adapter, or one whose adapter is made from the text of a mapping file. */
export type SystemEntry = { readonly mapped: false; readonly system: System } | { readonly mapped: true; make(mapping: string): Made }

type Made =
  | { readonly ok: true; readonly system: System }
  | { readonly ok: false; readonly complaints: readonly { readonly path: string; readonly rule: string }[] }

export type Systems = ReadonlyMap<string, SystemEntry>

/** Every system with an adapter. A new one is a folder, its import, and its name in this list. */
const adapters: readonly System[] = [amazonConnect, zendesk, delighted]

/** Every system signals.yaml may name, by its name. */
export const systems: Systems = new Map<string, SystemEntry>([
  ...adapters.map((it): [string, SystemEntry] => [it.system, { mapped: false, system: it }]),
  ['generic', { mapped: true, make: mappedSystem }],
])
