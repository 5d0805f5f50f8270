import { dirname, resolve } from 'node:path'
import { loadSettings } from '../../platform/environment.ts'
import { errorText } from '../../platform/error-text.ts'
import { BadSettings } from '../../platform/errors.ts'
import { readSecret, type Environment, type ReadFile } from '../../platform/secrets.ts'
import type { Settings } from '../../schemas/config/settings.ts'
import type { PseudonymKey } from '../../schemas/event/identity.ts'
import { systems } from '../all.ts'
import { readConfig, type FoundText, type ReadySource } from './config.ts'
import { readPseudonymKey } from '../../platform/pseudonym-key.ts'

/** What a door needs before it opens. */
export type DoorSettings = {
  readonly settings: Settings
  readonly key: PseudonymKey
  readonly sources: ReadonlyMap<string, ReadySource>
}

/**
 * The settings, the pseudonym key and the sources of signals.yaml. A start and `settings --check` both call this, so that the check
 * complains of everything that would end a start. Throws `BadSettings` with everything that is wrong with the settings; where they
 * are right, with everything that is wrong with the key and signals.yaml. `webhooks`: whether the secrets of webhooks are needed.
 */
export function loadDoorSettings(environment: Environment, readFile: ReadFile, webhooks: boolean): DoorSettings {
  const settings = loadSettings(environment, readFile)
  const key = complaining(() => readPseudonymKey(settings))
  const sources = complaining(() => loadSources(settings, environment, readFile, webhooks))
  if (key.ok && sources.ok) return { settings, key: key.value, sources: sources.value }
  throw new BadSettings([key, sources].flatMap((it) => (it.ok ? [] : [it.complaints])).join('\n'))
}

/** The sources of signals.yaml. Throws `BadSettings` with everything that is wrong in it. */
export function loadSources(
  settings: Settings,
  environment: Environment,
  readFile: ReadFile,
  webhooks: boolean,
): ReadonlyMap<string, ReadySource> {
  const path = settings.SIGNALS_CONFIG
  const text = fileAt(path, readFile)
  if (!text.ok)
    throw new BadSettings(`SIGNALS_CONFIG names ${path}, which cannot be read (${text.reason}); signals.example.yaml is one to begin with`)
  const config = readConfig(text.text, systems, {
    ...(webhooks ? { secret: (name: string) => readSecret(name, environment, readFile) } : {}),
    mapping: (mapping) => fileAt(resolve(dirname(path), mapping), readFile),
  })
  if (config.ok) return config.sources
  throw new BadSettings(config.complaints.map((it) => `${path}: ${it.path}: ${it.rule}; ${it.remedy}`).join('\n'))
}

function fileAt(path: string, readFile: ReadFile): FoundText {
  try {
    return { ok: true, text: readFile(path) }
  } catch (error) {
    return { ok: false, reason: errorText(error) }
  }
}

type Loaded<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly complaints: string }

function complaining<T>(load: () => T): Loaded<T> {
  try {
    return { ok: true, value: load() }
  } catch (error) {
    if (!(error instanceof BadSettings)) throw error
    return { ok: false, complaints: error.message }
  }
}
