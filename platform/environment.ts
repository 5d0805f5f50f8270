import { readSettings, type Settings } from '../schemas/config/settings.ts'
import { errorText } from './error-text.ts'
import { BadSettings } from './errors.ts'
import { withSecrets, type Environment, type ReadFile } from './secrets.ts'

/**
 * The settings of a process, with secrets from files (`<NAME>_FILE`). Throws `BadSettings` with everything that is wrong, one
 * sentence a line, so that both halves, and `settings --check` as well as a start, answer the same mistake alike.
 */
export function loadSettings(environment: Environment, readFile: ReadFile): Settings {
  const { values, complaints } = withSecrets(environment, readFile)
  const read = readSettings(values)
  const wrong = [...complaints, ...certificateComplaints(values, readFile), ...(read.ok ? [] : read.complaints.map(sentence))]
  if (read.ok && wrong.length === 0) return read.settings
  throw new BadSettings(wrong.join('\n'))
}

function sentence({ name, rule, example }: { readonly name: string; readonly rule: string; readonly example: string }): string {
  return `${name}: ${rule}${example === '' ? '' : `; ${example}`}`
}

/** A file that is not a certificate would be noticed only when the brokers are not trusted. */
function certificateComplaints({ SIGNALS_KAFKA_SSL_CA_FILE: path = '' }: Environment, readFile: ReadFile): readonly string[] {
  if (path === '') return []
  const complaint = `SIGNALS_KAFKA_SSL_CA_FILE names ${path}, which`
  try {
    return readFile(path).includes('-----BEGIN CERTIFICATE-----') ? [] : [`${complaint} does not contain a certificate in PEM format`]
  } catch (error) {
    return [`${complaint} cannot be read: ${errorText(error)}`]
  }
}
