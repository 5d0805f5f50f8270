import { Unavailable, type Message, type Publisher } from '../../../producers/publishing/publisher.ts'

/** What was published, by topic, in order; it can be held (nothing is acknowledged until released) or made unavailable. */
export type MemoryPublisher = Publisher & {
  readonly topics: ReadonlyMap<string, readonly Message[]>
  down(reason: string | undefined): void
  /** Holds acknowledgements until the function it returns is called. */
  hold(): () => void
}

export function memoryPublisher(): MemoryPublisher {
  const topics = new Map<string, Message[]>()
  let reason: string | undefined
  let held: Promise<void> = Promise.resolve()
  let bytes = 0
  return {
    topics,
    async publish(topic, messages) {
      if (messages.length === 0) return
      if (reason !== undefined) throw new Unavailable(reason)
      topics.set(topic, [...(topics.get(topic) ?? []), ...messages])
      const more = messages.reduce((sum, it) => sum + it.key.length + it.value.length, 0)
      bytes += more
      await held
      bytes -= more
    },
    bytes: () => bytes,
    unavailable: () => reason,
    close: async () => {
      reason = 'closed'
      await held
    },
    down: (why) => {
      reason = why
    },
    hold: () => {
      let release = () => {}
      held = new Promise((resolve) => (release = resolve))
      return () => release()
    },
  }
}
