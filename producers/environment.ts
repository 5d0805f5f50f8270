import type { PseudonymKey } from '../schemas/identity.ts'
import { readSettings, type Settings } from '../schemas/settings.ts'
import { withSecrets, type Environment, type ReadFile } from '../schemas/secrets.ts'
import { BadSettings } from './errors.ts'

/** The settings with secrets from files (`<NAME>_FILE`). Throws `BadSettings` with everything that is wrong. */
export function settingsOf(environment: Environment, readFile: ReadFile): Settings {
  const { values, complaints: ofFiles } = withSecrets(environment, readFile)
  const read = readSettings(values)
  if (read.ok && ofFiles.length === 0) return read.settings
  const complaints = [...ofFiles]
  if (!read.ok)
    complaints.push(...read.complaints.map(({ name, rule, example }) => `${name}: ${rule}${example === '' ? '' : `; ${example}`}`))
  throw new BadSettings(complaints.join('\n'))
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
