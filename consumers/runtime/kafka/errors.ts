import { Broken, NotPermitted, Unsafe } from '../../../platform/errors.ts'

/** Errors of kafkajs, in words for an operator. */
type Asked = { readonly brokers: readonly string[]; readonly topic: string; readonly group?: string }

/** Kafka's name of an error, which the client carries on what it throws or on the cause of it. */
export function typeOf(error: unknown): string | undefined {
  for (const it of causes(error)) if ('type' in it && typeof it.type === 'string') return it.type
  return undefined
}

/** What the cluster does not let us do, with what is to be changed; undefined where the error says something else. */
export function forbidden(error: unknown, { brokers, topic, group }: Asked): NotPermitted | undefined {
  const at = `Kafka at ${brokers.join(', ')}`
  const type = typeOf(error)
  if (type?.endsWith('_AUTHORIZATION_FAILED') === true) {
    const asMember = group === undefined ? 'Read on its group' : `Read on group ${group}`
    return new NotPermitted(`${at} does not permit this (${type}); the user needs Describe and Read on topic ${topic}, and ${asMember}`, {
      cause: error,
    })
  }
  // The client wraps the broker's answer and keeps its text alone.
  const login = causes(error).find((it) => 'name' in it && it.name === 'KafkaJSSASLAuthenticationError')
  if (type !== 'SASL_AUTHENTICATION_FAILED' && login === undefined) return undefined
  const said = login !== undefined && 'message' in login ? String(login.message) : type
  return new NotPermitted(
    `${at} refused the login (${said}); correct SIGNALS_KAFKA_SASL_MECHANISM, SIGNALS_KAFKA_SASL_USERNAME and SIGNALS_KAFKA_SASL_PASSWORD`,
    { cause: error },
  )
}

/** What has ended the client for good. */
export function ending(error: Error, asked: Asked): Error {
  if (error.name === 'KafkaJSNotImplemented')
    return new Unsafe(
      `topic ${asked.topic} holds records this program cannot unpack (${error.message}); let its producers compress with gzip or zstd, or not at all`,
      { cause: error },
    )
  return (
    forbidden(error, asked) ?? new Broken(`the Kafka client at ${asked.brokers.join(', ')} gave up: ${error.message}`, { cause: error })
  )
}

/** An error and what caused it, the outermost first. */
function causes(error: unknown): readonly object[] {
  const found: object[] = []
  for (let it = error; typeof it === 'object' && it !== null && found.length < 5; it = 'cause' in it ? it.cause : undefined) found.push(it)
  return found
}
