import { BadSettings } from './errors.ts'
import type { PseudonymKey } from '../schemas/event/identity.ts'
import type { Settings } from '../schemas/config/settings.ts'

/** The key under which customers get their pseudonyms. Throws `BadSettings` where it is not set. */
export function readPseudonymKey({ SIGNALS_PSEUDONYM_KEY: secret }: Settings): PseudonymKey {
  if (secret === undefined)
    throw new BadSettings(
      'SIGNALS_PSEUDONYM_KEY is required: customers are known by a keyed pseudonym only. Every command needs the key of the first one; for that, make one with `openssl rand -hex 32` and keep it: another key makes every customer a stranger.',
    )
  return { id: 1, secret: Buffer.from(secret, 'utf8') }
}
