import { readSettings, type Settings } from '../schemas/config/settings.ts'
import { BadSettings } from './errors.ts'
import { withSecrets, type Environment, type ReadFile } from './secrets.ts'

/**
 * The settings of a process, with secrets from files (`<NAME>_FILE`). Throws `BadSettings` with everything that is wrong, one
 * sentence a line, so that both halves, and `settings --check` as well as a start, answer the same mistake alike.
 */
export function loadSettings(environment: Environment, readFile: ReadFile): Settings {
  const { values, complaints } = withSecrets(environment, readFile)
  const read = readSettings(values)
  const wrong = [...complaints, ...(read.ok ? unreadableFiles(read.settings, readFile) : read.complaints.map(sentence))]
  if (read.ok && wrong.length === 0) return read.settings
  throw new BadSettings(wrong.join('\n'))
}

function sentence({ name, rule, example }: { readonly name: string; readonly rule: string; readonly example: string }): string {
  return `${name}: ${rule}${example === '' ? '' : `; ${example}`}`
}

function unreadableFiles({ SIGNALS_KAFKA_SSL_CA_FILE: path }: Settings, readFile: ReadFile): readonly string[] {
  if (path === undefined) return []
  try {
    readFile(path)
    return []
  } catch (error) {
    return [`SIGNALS_KAFKA_SSL_CA_FILE names ${path}, which cannot be read: ${error instanceof Error ? error.message : String(error)}`]
  }
}
