import { parseLakeUrl, type LakeUrl } from '../schemas/config/lake-url.ts'
import { parseLogUrl, type LogUrl } from '../schemas/config/log-url.ts'
import type { Settings } from '../schemas/config/settings.ts'
import { BadSettings } from './errors.ts'

/** The log that `SIGNALS_LOG_URL` names. Settings that were loaded hold a valid one; others throw `BadSettings`. */
export function logUrl({ SIGNALS_LOG_URL: text }: Pick<Settings, 'SIGNALS_LOG_URL'>): LogUrl {
  const read = parseLogUrl(text)
  if (!read.ok) throw new BadSettings(`SIGNALS_LOG_URL: ${read.complaint}`)
  return read.url
}

/** The lake that `SIGNALS_LAKE_URL` names. Settings that were loaded hold a valid one; others throw `BadSettings`. */
export function lakeUrl({ SIGNALS_LAKE_URL: text }: Pick<Settings, 'SIGNALS_LAKE_URL'>): LakeUrl {
  const read = parseLakeUrl(text)
  if (!read.ok) throw new BadSettings(`SIGNALS_LAKE_URL: ${read.complaint}`)
  return read.url
}
