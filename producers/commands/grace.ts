import type { Logger } from '../../platform/logger.ts'
import type { Grace } from '../../platform/stop-on-signals.ts'
import type { Settings } from '../../schemas/config/settings.ts'

/** How long requests and files in hand may take after the first signal. */
export function graceOf({ SIGNALS_SHUTDOWN_GRACE_MS: ms }: Settings, log: Logger): Grace {
  const sentence = 'not everything in hand was acknowledged in time; the senders of the rest had no answer and will send it again'
  return { ms, expired: () => log.warn(sentence, { ms }) }
}
