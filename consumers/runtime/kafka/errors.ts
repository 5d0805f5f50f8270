import { Broken, Unsafe } from '../../../platform/errors.ts'
import { refusedByKafka } from '../../../platform/kafka-errors.ts'

type Asked = { readonly brokers: readonly string[]; readonly topic: string; readonly group?: string }

/** The permissions a consumer needs. */
export function neededToRead({ topic, group }: Pick<Asked, 'topic' | 'group'>): string {
  return `Describe and Read on topic ${topic}, and ${group === undefined ? 'Read on its group' : `Read on group ${group}`}`
}

/** The error to report when the client has stopped permanently. */
export function explainEnding(error: Error, asked: Asked): Error {
  const { brokers, topic } = asked
  if (error.name === 'KafkaJSNotImplemented')
    return new Unsafe(
      `topic ${topic} holds records that this program cannot decompress (${error.message}); set its producers to compress with gzip or zstd, or not at all`,
      { cause: error },
    )
  return (
    refusedByKafka(error, { brokers, needs: neededToRead(asked) }) ??
    new Broken(`the Kafka client at ${brokers.join(', ')} stopped: ${error.message}`, { cause: error })
  )
}
