import { errorText } from './error-text.ts'
import { NotPermitted, Unreachable } from './errors.ts'

/** Errors of kafkajs, in words for an operator: the same failure has the same sentence and the same exit code in both halves. */

export type KafkaAsked = {
  readonly brokers: readonly string[]
  /** The permissions the user needs, e.g. `Describe and Read on topic calls`. */
  readonly needs: string
  /** What was wanted of Kafka, after "could not be": `asked for the offsets of topic calls`. */
  readonly wanted: string
}

/** A connect or a question that failed. An error that has a sentence and an exit code keeps them. */
export function explainKafka(error: unknown, asked: KafkaAsked): Error {
  const explained = causes(error).find((it) => it instanceof Unreachable || it instanceof NotPermitted)
  if (explained !== undefined) return explained
  return (
    refusedByKafka(error, asked) ??
    unanswered(error, asked) ??
    new Unreachable(`Kafka at ${asked.brokers.join(', ')} could not be ${asked.wanted}: ${errorText(causes(error).at(-1) ?? error)}`, {
      cause: error,
    })
  )
}

/** What the cluster does not let us do, with what is to be changed; undefined where the error says something else. */
export function refusedByKafka(error: unknown, { brokers, needs }: Pick<KafkaAsked, 'brokers' | 'needs'>): NotPermitted | undefined {
  const at = `Kafka at ${brokers.join(', ')}`
  // The login was refused before it reached a broker.
  const noToken = causes(error).find((it) => it instanceof NotPermitted)
  if (noToken !== undefined) return noToken
  const [alert] = causes(error).flatMap((it) => CERTIFICATE_REFUSED.exec(errorText(it)) ?? [])
  if (alert !== undefined)
    return new NotPermitted(
      `${at} refused the certificate of this client (${alert.toLowerCase()}); correct SIGNALS_KAFKA_SSL_CERT and SIGNALS_KAFKA_SSL_KEY`,
      { cause: error },
    )
  const type = kafkaErrorType(error)
  if (type?.endsWith('_AUTHORIZATION_FAILED') === true)
    return new NotPermitted(`${at} does not permit this (${type}); the user needs ${needs}`, { cause: error })
  // The client wraps the broker's answer and keeps its text alone.
  const login = causes(error).find((it) => 'name' in it && it.name === 'KafkaJSSASLAuthenticationError')
  if (login === undefined && (type === undefined || !LOGIN_REFUSED.has(type))) return undefined
  const reason = login === undefined ? type : errorText(login)
  return new NotPermitted(
    `${at} refused the login (${reason}); correct ${/OAUTHBEARER/.test(reason ?? '') ? TOKEN_SETTINGS : PASSWORD_SETTINGS}`,
    { cause: error },
  )
}

const PASSWORD_SETTINGS = 'SIGNALS_KAFKA_SASL_MECHANISM, SIGNALS_KAFKA_SASL_USERNAME and SIGNALS_KAFKA_SASL_PASSWORD'
const TOKEN_SETTINGS = 'SIGNALS_KAFKA_SASL_MECHANISM and what its token is made of (docs/kafka-logins.md)'

/** TLS alerts by which a broker refuses a client's certificate, or that it brings none. OpenSSL writes a line of numbers around them. */
const CERTIFICATE_REFUSED =
  /alert (?:certificate (?:required|unknown|expired|revoked)|bad certificate|unsupported certificate|unknown ca|access denied)/i

/** What Node says of a broker's certificate that its CAs do not cover, that has expired, or that is for another host. */
const CERTIFICATE_DOUBTED =
  /self[- ]signed certificate|unable to (verify the first|get (local )?issuer) certificate|certificate has expired|does not match certificate/i

/** Kafka's name of an error, which the client carries on what it throws or on the cause of it. */
export function kafkaErrorType(error: unknown): string | undefined {
  for (const it of causes(error)) if ('type' in it && typeof it.type === 'string') return it.type
  return undefined
}

/** A listener without logins answers the third. */
const LOGIN_REFUSED: ReadonlySet<string> = new Set(['SASL_AUTHENTICATION_FAILED', 'UNSUPPORTED_SASL_MECHANISM', 'ILLEGAL_SASL_STATE'])

/** The client's names for a connection that could not be made or was closed, and for a question that had no answer. */
const NO_ANSWER: ReadonlySet<string> = new Set([
  'KafkaJSConnectionError',
  'KafkaJSConnectionClosedError',
  'KafkaJSRequestTimeoutError',
  'KafkaJSBrokerNotFound',
])

/** A broker that wants TLS or a login closes the connection of a client that brings neither. */
function unanswered(error: unknown, { brokers }: Pick<KafkaAsked, 'brokers'>): Unreachable | undefined {
  const found = causes(error).find((it) => 'name' in it && typeof it.name === 'string' && NO_ANSWER.has(it.name))
  if (found === undefined) return undefined
  const reason = errorText(found)
  if (CERTIFICATE_DOUBTED.test(reason))
    return new Unreachable(
      `the certificate of the Kafka brokers at ${brokers.join(', ')} is not trusted (${reason}); set SIGNALS_KAFKA_SSL_CA to the certificate of their CA, or correct SIGNALS_LOG_URL`,
      { cause: error },
    )
  return new Unreachable(
    `no Kafka broker answers at ${brokers.join(', ')} (${reason}); is it running, is SIGNALS_LOG_URL its address, and does it want TLS or a login (SIGNALS_KAFKA_SSL, SIGNALS_KAFKA_SASL_MECHANISM)?`,
    { cause: error },
  )
}

/** An error and what caused it, the outermost first; of several that came together, the first. */
function causes(error: unknown): readonly object[] {
  const found: object[] = []
  for (let it = error; typeof it === 'object' && it !== null && found.length < 5; it = causeOf(it)) found.push(it)
  return found
}

function causeOf(error: object): unknown {
  if ('cause' in error && error.cause !== undefined) return error.cause
  const several: unknown = 'errors' in error ? error.errors : undefined
  return Array.isArray(several) ? several[0] : undefined
}
