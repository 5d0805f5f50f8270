import { readSettings, type Settings } from '../schemas/settings.ts'
import { Misconfigured } from './ground.ts'

const SECRETS = ['SIGNALS_KAFKA_SASL_PASSWORD', 'SIGNALS_PSEUDONYM_KEY'] as const

/** The settings with secrets from files (`<NAME>_FILE`). Throws `Misconfigured` with everything that is wrong. */
export function settingsOf(environment: Readonly<Record<string, string | undefined>>, readFile: (path: string) => string): Settings {
  const values = { ...environment }
  const complaints: string[] = []
  for (const name of SECRETS) {
    const path = environment[`${name}_FILE`]
    if (path === undefined || values[name] !== undefined) continue
    try {
      // Editors and `kubectl create secret` end a file with a line break that is no part of the secret.
      values[name] = readFile(path).replace(/\r?\n$/, '')
    } catch (error) {
      complaints.push(`${name}_FILE names ${path}, which cannot be read: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  const read = readSettings(values)
  if (read.ok && complaints.length === 0) return read.settings
  if (!read.ok)
    complaints.push(...read.complaints.map(({ name, rule, example }) => `${name}: ${rule}${example === '' ? '' : `; ${example}`}`))
  throw new Misconfigured(complaints.join('\n'))
}
