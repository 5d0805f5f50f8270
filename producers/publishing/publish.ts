import type { InteractionEvent } from '../../schemas/event/envelope.ts'
import { rejectedTopic } from '../../schemas/rejected-payload.ts'
import type { Warning } from '../ingest/ingest.ts'
import { toMessage } from './message.ts'
import { Unavailable, type Message, type Publisher } from './publisher.ts'
import { rejectedMessage, type Rejection } from './rejected.ts'
import { dropSuppressed, type Suppressing } from './suppression.ts'

/** Where a door publishes, and which customers it must not publish about. */
export type Outlet = {
  /** A door that waits for a log to come back passes a publisher that retries. */
  readonly publisher: Pick<Publisher, 'publish'>
  /** Events go to this topic, rejected payloads to `<topic>.rejected`. */
  readonly topic: string
  /** Events about the customers on this list are counted and not published. */
  readonly suppression: Suppressing
  /** Epoch milliseconds. */
  readonly now: () => number
}

/** What a door made of one payload: its events, or the payload with the reason why there are none. */
export type Submission =
  | { readonly ok: true; readonly events: readonly InteractionEvent[]; readonly warnings: readonly Warning[] }
  | { readonly ok: false; readonly rejection: Rejection }

/** A payload that waits for the log: the messages it gave, and what is true of it once the log has acknowledged them. */
export type Prepared = {
  readonly events: readonly Message[]
  readonly rejected: readonly Message[]
  readonly outcome: PayloadOutcome
}

/** What became of one payload that the log has acknowledged. */
export type PayloadOutcome =
  | {
      readonly ok: true
      /** How many events are on the log. */
      readonly events: number
      /** How many events the suppression list kept out. */
      readonly suppressed: number
      readonly warnings: readonly Warning[]
    }
  | { readonly ok: false; readonly code: string; readonly path: string }

/** One outcome per payload, in their order; or the reason why the log cannot take them now. */
export type Publication =
  { readonly ok: true; readonly outcomes: readonly PayloadOutcome[] } | { readonly ok: false; readonly unavailable: Unavailable }

/** Asks the suppression list and makes the messages. A payload is prepared when it is read, so that a door can batch by bytes. */
export function prepare(submission: Submission, { suppression, now }: Omit<Outlet, 'publisher'>): Prepared {
  if (!submission.ok) {
    const { code, path } = submission.rejection
    return { events: [], rejected: [rejectedMessage(submission.rejection)], outcome: { ok: false, code, path } }
  }
  const { events, warnings } = submission
  const published = dropSuppressed(events, suppression, now())
  return {
    events: published.map(toMessage),
    rejected: [],
    outcome: { ok: true, events: published.length, suppressed: events.length - published.length, warnings },
  }
}

/**
 * The tail every door ends in. Publishes the events, then the rejected payloads, each in the order of the payloads, and resolves
 * when the log has acknowledged all of them. Where the log is unavailable, some may be on it all the same: publishing them again is
 * safe, because events keep their ids. Throws what a publisher throws for a broken promise.
 */
export async function publish(
  prepared: readonly Prepared[],
  { publisher, topic }: Pick<Outlet, 'publisher' | 'topic'>,
): Promise<Publication> {
  const events = prepared.flatMap((it) => it.events)
  const rejected = prepared.flatMap((it) => it.rejected)
  try {
    if (events.length > 0) await publisher.publish(topic, events)
    if (rejected.length > 0) await publisher.publish(rejectedTopic(topic), rejected)
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error
    return { ok: false, unavailable: error }
  }
  return { ok: true, outcomes: prepared.map((it) => it.outcome) }
}
