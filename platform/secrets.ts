import { errorText } from './error-text.ts'
import { settings } from '../schemas/config/settings.ts'

/**
 * Secrets of an environment: the text of the variable, or the contents of the file that `<NAME>_FILE` names. An empty text counts as
 * not set, as for every setting, because Compose passes unset variables as empty ones.
 */
export type Environment = Readonly<Record<string, string | undefined>>

/** The contents of a file; throws when it cannot be read. */
export type ReadFile = (path: string) => string

export type SecretFound =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false
      /** `unusable`: a file is named, but is empty or cannot be read. */
      readonly code: 'not_set' | 'unusable'
      readonly reason: string
    }

export function readSecret(name: string, environment: Environment, readFile: ReadFile): SecretFound {
  const value = environment[name] ?? ''
  if (value !== '') return { ok: true, text: value }
  const path = environment[`${name}_FILE`] ?? ''
  if (path === '') return { ok: false, code: 'not_set', reason: `the environment variable ${name} is not set, or is empty` }
  try {
    // Editors and `kubectl create secret` end a file with a line break that is not part of the secret.
    const text = readFile(path).replace(/\r?\n$/, '')
    return text === '' ? { ok: false, code: 'unusable', reason: `${name}_FILE names ${path}, which is empty` } : { ok: true, text }
  } catch (error) {
    const reason = errorText(error)
    return { ok: false, code: 'unusable', reason: `${name}_FILE names ${path}, which cannot be read: ${reason}` }
  }
}

/** An environment with the text of every secret setting filled in, and what is wrong with the files of secrets. */
export function withSecrets(
  environment: Environment,
  readFile: ReadFile,
): { readonly values: Environment; readonly complaints: readonly string[] } {
  const values: Record<string, string | undefined> = { ...environment }
  const complaints: string[] = []
  for (const [name, { secret }] of Object.entries(settings)) {
    if (!secret) continue
    const found = readSecret(name, environment, readFile)
    if (found.ok) values[name] = found.text
    else if (found.code === 'unusable') complaints.push(found.reason)
  }
  return { values, complaints }
}
