import { readSettings, type Settings } from '../schemas/settings.ts'
import { withSecrets, type Environment, type ReadFile } from '../schemas/secrets.ts'
import { Misconfigured } from './ground.ts'

/** The settings with secrets from files (`<NAME>_FILE`). Throws `Misconfigured` with everything that is wrong. */
export function settingsOf(environment: Environment, readFile: ReadFile): Settings {
  const { values, complaints: ofFiles } = withSecrets(environment, readFile)
  const read = readSettings(values)
  if (read.ok && ofFiles.length === 0) return read.settings
  const complaints = [...ofFiles]
  if (!read.ok)
    complaints.push(...read.complaints.map(({ name, rule, example }) => `${name}: ${rule}${example === '' ? '' : `; ${example}`}`))
  throw new Misconfigured(complaints.join('\n'))
}
