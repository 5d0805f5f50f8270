import { listSettings } from '../schemas/config/list-settings.ts'
import type { Settings } from '../schemas/config/settings.ts'

/** The settings of one half with secrets masked: as NAME=value lines, or as one JSON object. Ends with a line break. */
export function renderSettings(settings: Settings, half: 'producers' | 'consumers', asJson: boolean): string {
  const shown = listSettings(settings, half)
  if (!asJson) return shown.map(({ name, value }) => `${name}=${value}\n`).join('')
  return `${JSON.stringify(Object.fromEntries(shown.map(({ name, value }) => [name, value])), null, 2)}\n`
}
