/**
 * Where a producer puts events: Kafka (kafka.ts) or the file log (files.ts). Both pass tests/contracts/publisher.ts.
 */
export type Message = {
  readonly key: Uint8Array
  readonly value: Uint8Array
  readonly headers: Readonly<Record<string, string>>
}

export interface Publisher {
  /**
   * Resolves when every message is acknowledged: written by all in-sync replicas, or synced to disk. Messages of one key keep
   * their order. Rejects with `Unavailable` when that cannot be had now; some of the messages may then be in the log, and
   * publishing them again is safe (event ids remove the doubles).
   */
  publish(topic: string, messages: readonly Message[]): Promise<void>
  /** Undefined when it can take messages, else the reason why not. */
  unavailable(): string | undefined
  /** Waits for what is in flight, then closes. */
  close(): Promise<void>
}

/** The log cannot take messages now; try again later. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable'
}
