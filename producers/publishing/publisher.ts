/**
 * Where a producer publishes events: Kafka (kafka.ts) or the file log (filelog.ts). Both pass tests/contracts/publisher.ts.
 */
export type Message = {
  readonly key: Uint8Array
  readonly value: Uint8Array
  readonly headers: Readonly<Record<string, string>>
}

export interface Publisher {
  /**
   * Resolves when every message is acknowledged: written by all in-sync replicas, or synced to disk. Messages of one key keep
   * their order. Rejects with `Unavailable` when the log cannot acknowledge them now. Some of the messages may then be in the log.
   * Publishing them again is safe, because doubles are removed by event id.
   */
  publish(topic: string, messages: readonly Message[]): Promise<void>
  /** The reason why the publisher cannot accept messages; undefined when it can. */
  unavailable(): string | undefined
  /** The bytes of the messages that are waiting or in flight, also of those whose caller was already told that they came too late. */
  bytes(): number
  /** Waits for the messages in flight, then closes. */
  close(): Promise<void>
}

/** The log cannot accept messages now. Retry later. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable'
}
