import { readFileSync } from 'node:fs'
import { createLogger } from '../platform/logger.ts'
import { loadSettings } from '../platform/environment.ts'
import { BadSettings } from '../platform/errors.ts'
import { ingest } from './ingest/ingest.ts'
import type { Contact } from './library/contact.ts'
import { complainOfContact, describeSource, type ContactSource } from './library/source.ts'
import { selectProducerBackend } from './operate/backends.ts'
import { readPseudonymKey } from '../platform/pseudonym-key.ts'
import { prepare, publish } from './publishing/publish.ts'
import { tallyOf } from './publishing/tally.ts'

export type { Contact } from './library/contact.ts'
export type { ContactSource } from './library/source.ts'

/** For systems that publish from their own code: the same masking, the same ids, the same acknowledgement as the gateway. */
export type ContactPublisher = {
  /**
   * Completes the contact, replaces the customer by a keyed pseudonym, masks the words and publishes the event. Resolves when the log
   * has acknowledged it. Calls that run at the same time share a send, so publish many without waiting for each.
   *
   * `mistaken`: the contact is wrong, with one sentence per mistake; nothing was published. `suppressed`: the customer is on the
   * suppression list; nothing was published, and nothing is to be done. Throws `Unavailable` where the log cannot take the contact
   * now; publishing it again is safe, because the same contact has the same id.
   */
  publish(contact: Contact): Promise<Published>
  /** Waits for what is in flight, then closes. */
  close(): Promise<void>
}

/** What became of a contact. */
export type Published =
  | {
      readonly ok: true
      /** The id of the event. The same contact, published again, has the same one. */
      readonly id: string
      /** What was odd and was left out or changed, as codes. */
      readonly warnings: readonly string[]
    }
  | { readonly ok: false; readonly reason: 'suppressed' }
  | { readonly ok: false; readonly reason: 'mistaken'; readonly mistakes: readonly string[] }

/**
 * Opens the log and the lake that the `SIGNALS_…` settings of an environment name (docs/settings.md), in Kafka or in files.
 * `SIGNALS_PSEUDONYM_KEY` must be the key of the gateway, so that a customer has one key. Throws `BadSettings` where a setting or the
 * source is wrong.
 */
export async function publisher(
  environment: Readonly<Record<string, string | undefined>>,
  source: ContactSource,
  now: () => number = Date.now,
): Promise<ContactPublisher> {
  const readFile = (path: string) => readFileSync(path, 'utf8')
  const settings = loadSettings(environment, readFile)
  const key = readPseudonymKey(settings)
  const described = describeSource(source)
  if (!described.ok) throw new BadSettings(described.complaints.join('\n'))
  const log = createLogger('producers', settings.SIGNALS_LOG_LEVEL)
  const place = selectProducerBackend(settings, log, readFile, now)
  const open = await place.open()
  const suppression = await place.keepSuppression()
  const outlet = { publisher: open, topic: settings.SIGNALS_TOPIC, suppression, now }
  return {
    async publish(contact) {
      const mistakes = complainOfContact(contact, described.source)
      if (mistakes.length > 0) return { ok: false, reason: 'mistaken', mistakes }
      const ingested = ingest(contact, described.source, { door: 'stream', auth: 'transport', receivedAt: now(), key })
      if (!ingested.ok) return { ok: false, reason: 'mistaken', mistakes: [`${ingested.path} does not fit the event.`] }
      const publication = await publish([prepare(ingested, outlet)], outlet)
      if (!publication.ok) throw publication.unavailable
      const [event] = ingested.events
      if (event === undefined || tallyOf(publication.outcomes).suppressed > 0) return { ok: false, reason: 'suppressed' }
      return { ok: true, id: event.id, warnings: ingested.warnings.map(({ code }) => code) }
    },
    close() {
      suppression.close()
      return open.close()
    },
  }
}
