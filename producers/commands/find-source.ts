import { UsageError } from '../../platform/errors.ts'
import type { ReadySource } from '../operate/config.ts'

/** Throws `UsageError` if there is no source of that name. */
export function findSource(name: string, sources: ReadonlyMap<string, ReadySource>): ReadySource {
  const source = sources.get(name)
  if (source === undefined) throw new UsageError(`there is no source ${name}; signals.yaml lists ${[...sources.keys()].join(', ')}`)
  return source
}
