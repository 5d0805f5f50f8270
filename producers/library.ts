import { readFileSync } from 'node:fs'
import { destination } from 'pino'
import { envelope } from '../schemas/envelope.ts'
import { Interaction } from '../schemas/interaction.ts'
import { readSettings } from '../schemas/settings.ts'
import { BadSettings } from './errors.ts'
import { ground } from './ground.ts'
import { logger } from './logger.ts'
import { messageOf } from './publishing/message.ts'

/** For systems that publish from their own code: the same log, the same ids, the same acknowledgement as the gateway. */
export type InteractionPublisher = {
  /**
   * Checks the interaction, wraps it into its event and publishes it. Resolves with the event's id when the log has acknowledged
   * it. Throws a ZodError where it is no interaction, `Unavailable` where the log cannot take it now; publishing it again is safe.
   */
  publish(interaction: Interaction): Promise<string>
  /** Waits for what is in flight, then closes. */
  close(): Promise<void>
}

/** Opens the log that the `SIGNALS_…` settings of an environment name (docs/settings.md). */
export async function publisher(
  environment: Readonly<Record<string, string | undefined>>,
  now: () => number = Date.now,
): Promise<InteractionPublisher> {
  const read = readSettings(environment)
  if (!read.ok) throw new BadSettings(read.complaints.map(({ name, rule, example }) => `${name}: ${rule} (${example})`).join('\n'))
  const { settings } = read
  const log = logger(settings.SIGNALS_LOG_LEVEL, destination({ dest: 2, sync: true }))
  const open = await ground(settings, log, (path) => readFileSync(path, 'utf8'), now).open()
  return {
    async publish(interaction) {
      const event = envelope(Interaction.parse(interaction), now())
      await open.publish(settings.SIGNALS_TOPIC, [messageOf(event)])
      return event.id
    },
    close: () => open.close(),
  }
}
