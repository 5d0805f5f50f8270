import type { PseudonymKey } from '../schemas/identity.ts'
import { readSettings, type Settings } from '../schemas/settings.ts'
import type { Found } from './config.ts'
import { BadSettings } from './errors.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** The contents of a file; throws where it cannot be read. */
export type ReadFile = (path: string) => string

/** A secret by the name of its environment variable, or from the file that `<NAME>_FILE` names. */
export function secretOf(name: string, environment: Environment, readFile: ReadFile): Found {
  const value = environment[name]
  if (value !== undefined) return { ok: true, text: value }
  const path = environment[`${name}_FILE`]
  if (path === undefined) return { ok: false, reason: `the environment variable ${name} is not set` }
  try {
    // Editors and `kubectl create secret` end a file with a line break that is no part of the secret.
    return { ok: true, text: readFile(path).replace(/\r?\n$/, '') }
  } catch (error) {
    return {
      ok: false,
      reason: `${name}_FILE names ${path}, which cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    }
  }
}

const SECRETS = ['SIGNALS_PSEUDONYM_KEY', 'SIGNALS_KAFKA_SASL_PASSWORD']

/** The settings with secrets from files. Throws `BadSettings` with everything that is wrong. */
export function settingsOf(environment: Environment, readFile: ReadFile): Settings {
  const values: Record<string, string | undefined> = { ...environment }
  const complaints: string[] = []
  for (const name of SECRETS) {
    const found = secretOf(name, environment, readFile)
    if (found.ok) values[name] = found.text
    else if (environment[`${name}_FILE`] !== undefined) complaints.push(found.reason)
  }
  const read = readSettings(values)
  if (!read.ok)
    complaints.push(...read.complaints.map(({ name, rule, example }) => `${name}: ${rule}${example === '' ? '' : `; ${example}`}`))
  if (!read.ok || complaints.length > 0) throw new BadSettings(complaints.join('\n'))
  return read.settings
}

/** The key under which customers get their pseudonyms. */
export function pseudonymKeyOf(settings: Settings): PseudonymKey {
  const secret = settings.SIGNALS_PSEUDONYM_KEY
  if (secret === undefined)
    throw new BadSettings(
      'SIGNALS_PSEUDONYM_KEY is required: customers are known by a keyed pseudonym only. Make one with `openssl rand -hex 32` and keep it: another key makes every customer a stranger.',
    )
  return { id: 1, secret: Buffer.from(secret, 'utf8') }
}
