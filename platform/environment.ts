import { readSettings } from '../schemas/config/read-settings.ts'
import type { Settings } from '../schemas/config/settings.ts'
import { errorText } from './error-text.ts'
import { BadSettings } from './errors.ts'
import { complainOfCertificates } from './kafka-certificates.ts'
import { readToken } from './oauth-token.ts'
import { withSecrets, type Environment, type ReadFile } from './secrets.ts'

/**
 * The settings of a process, with secrets from files (`<NAME>_FILE`). Throws `BadSettings` with everything that is wrong, one
 * sentence per line. Both halves call it, for `settings --check` and for a start, so that one mistake has one answer. `os` is the
 * operating system as Node names it.
 */
export function loadSettings(environment: Environment, readFile: ReadFile, os: string = process.platform): Settings {
  const { values, complaints } = withSecrets(environment, readFile)
  const read = readSettings(values)
  const wrong = [
    ...complaints,
    ...complainOfCertificates(values),
    ...complainOfTokenFile(values, readFile),
    ...(read.ok ? unsupportedBackends(read.settings, os) : read.complaints.map(sentence)),
  ]
  if (read.ok && wrong.length === 0) return read.settings
  throw new BadSettings(wrong.join('\n'))
}

function sentence({ name, rule, example }: { readonly name: string; readonly rule: string; readonly example: string }): string {
  return `${name}: ${rule}${example === '' ? '' : `; ${example}`}`
}

/** A login reads the file; a file that is missing at start was meant to be another one. */
function complainOfTokenFile({ SIGNALS_KAFKA_SASL_OAUTH_TOKEN_FILE: path = '' }: Environment, readFile: ReadFile): readonly string[] {
  if (path === '') return []
  try {
    readToken(path, readFile)
    return []
  } catch (error) {
    return [errorText(error)]
  }
}

/** The embedded log and lake use symbolic links, hard links and folder syncs, which Windows does not offer in the same way. */
function unsupportedBackends({ SIGNALS_LOG_URL: log, SIGNALS_LAKE_URL: lake }: Settings, os: string): readonly string[] {
  if (os !== 'win32') return []
  const embedded = Object.entries({ SIGNALS_LOG_URL: log, SIGNALS_LAKE_URL: lake }).filter(([, url]) => url.startsWith('file:'))
  return embedded.map(([name, url]) => `${name}: "${url}" is not supported on Windows; use Kafka and S3, or run in WSL 2`)
}
