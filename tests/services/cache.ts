import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where fetched services are kept between runs: `$XDG_CACHE_HOME/service-signals`. It may be removed at any time. */
export function cacheFolder(): string {
  const base = process.env['XDG_CACHE_HOME']
  return join(base === undefined || base === '' ? join(homedir(), '.cache') : base, 'service-signals')
}
