import { readFileSync } from 'node:fs'
import { wrapEvent } from '../schemas/event/envelope.ts'
import { Interaction } from '../schemas/event/interaction.ts'
import { loadSettings } from '../platform/environment.ts'
import { maskInteraction } from './masking/redact.ts'
import { selectProducerBackend } from './operate/backends.ts'
import { readPseudonymKey } from './operate/pseudonym-key.ts'
import { createLogger } from '../platform/logger.ts'
import { prepare, publish } from './publishing/publish.ts'
import { tallyOf } from './publishing/tally.ts'

/** For systems that publish from their own code: the same log, the same ids, the same acknowledgement as the gateway. */
export type InteractionPublisher = {
  /**
   * Checks the interaction, masks the texts in it (docs/masking.md), wraps it into its event and publishes it. Resolves with the event's id when the log has acknowledged
   * it, or without one where its customer is on the suppression list: then nothing was published, and nothing is to be done.
   * Throws a ZodError where it is no interaction, `Unavailable` where the log cannot take it now; publishing it again is safe.
   */
  publish(interaction: Interaction): Promise<Published>
  /** Waits for what is in flight, then closes. */
  close(): Promise<void>
}

export type Published = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly reason: 'suppressed' }

/** Opens the log and the lake that the `SIGNALS_…` settings of an environment name (docs/settings.md). */
export async function publisher(
  environment: Readonly<Record<string, string | undefined>>,
  now: () => number = Date.now,
): Promise<InteractionPublisher> {
  const readFile = (path: string) => readFileSync(path, 'utf8')
  const settings = loadSettings(environment, readFile)
  const log = createLogger('producers', settings.SIGNALS_LOG_LEVEL)
  const place = selectProducerBackend(settings, log, readFile, now)
  const key = settings.SIGNALS_PSEUDONYM_KEY === undefined ? undefined : readPseudonymKey(settings)
  const open = await place.open()
  const suppression = await place.keepSuppression()
  const outlet = { publisher: open, topic: settings.SIGNALS_TOPIC, suppression, now }
  return {
    async publish(interaction) {
      const masked = maskInteraction(Interaction.parse(interaction), key === undefined ? {} : { key })
      const event = wrapEvent(Interaction.parse(masked), now())
      const publication = await publish([prepare({ ok: true, events: [event], warnings: [] }, outlet)], outlet)
      if (!publication.ok) throw publication.unavailable
      const { suppressed } = tallyOf(publication.outcomes)
      return suppressed > 0 ? { ok: false, reason: 'suppressed' } : { ok: true, id: event.id }
    },
    close() {
      suppression.close()
      return open.close()
    },
  }
}
