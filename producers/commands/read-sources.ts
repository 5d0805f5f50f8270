import { dirname, resolve } from 'node:path'
import { BadSettings } from '../../platform/errors.ts'
import { readSecret, type ReadFile } from '../../platform/secrets.ts'
import { UsageError } from '../../platform/errors.ts'
import type { Settings } from '../../schemas/config/settings.ts'
import { systems } from '../all.ts'
import { readConfig, type FoundText, type ReadySource } from '../operate/config.ts'
import type { ProducerContext } from './context.ts'

/** The sources of signals.yaml by name. `webhooks`: whether the secrets that prove their requests are needed. Throws `BadSettings`. */
export function readSources(
  { SIGNALS_CONFIG: path }: Settings,
  { environment, readFile }: Pick<ProducerContext, 'environment' | 'readFile'>,
  webhooks: boolean,
): ReadonlyMap<string, ReadySource> {
  const text = readText(path, readFile)
  if (!text.ok)
    throw new BadSettings(`SIGNALS_CONFIG names ${path}, which cannot be read (${text.reason}); signals.example.yaml is one to begin with`)
  const config = readConfig(text.text, systems, {
    ...(webhooks ? { secret: (name: string) => readSecret(name, environment, readFile) } : {}),
    mapping: (mapping) => readText(resolve(dirname(path), mapping), readFile),
  })
  if (config.ok) return config.sources
  throw new BadSettings(config.complaints.map((it) => `${path}: ${it.path}: ${it.rule}; ${it.remedy}`).join('\n'))
}

/** Throws `UsageError` if there is no source of that name. */
export function findSource(name: string, sources: ReadonlyMap<string, ReadySource>): ReadySource {
  const source = sources.get(name)
  if (source === undefined) throw new UsageError(`there is no source ${name}; signals.yaml lists ${[...sources.keys()].join(', ')}`)
  return source
}

function readText(path: string, readFile: ReadFile): FoundText {
  try {
    return { ok: true, text: readFile(path) }
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) }
  }
}
