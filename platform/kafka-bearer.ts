import type { Mechanism } from 'kafkajs'
import { NotPermitted } from './errors.ts'

/**
 * SASL/OAUTHBEARER (RFC 7628). The client's own does not read the answer of the broker: a token that is refused would be noticed only
 * as a connection that the broker closes. `remedy` completes "Kafka refused the token; …".
 */
export function bearerMechanism(token: () => Promise<string>, extensions: Readonly<Record<string, string>>, remedy: string): Mechanism {
  return {
    mechanism: 'oauthbearer',
    authenticationProvider: ({ host, port, saslAuthenticate }) => ({
      async authenticate() {
        const first = withLength(firstMessage(await token(), extensions))
        const answer = await saslAuthenticate({
          request: { encode: () => first },
          response: { decode: (bytes) => Promise.resolve(withoutLength(bytes)), parse: (bytes) => bytes.toString() },
        }).catch((cause: unknown) => {
          throw isRefusal(cause) ? refused(host, port, cause.message, remedy) : cause
        })
        if (answer !== undefined && answer !== '') throw refused(host, port, statusIn(answer), remedy)
      },
    }),
  }
}

const SEPARATOR = '\u0001'

function firstMessage(token: string, extensions: Readonly<Record<string, string>>): Buffer {
  const fields = [`auth=Bearer ${token}`, ...Object.entries(extensions).map(([name, value]) => `${name}=${value}`)]
  return Buffer.from(`n,,${SEPARATOR}${fields.map((it) => it + SEPARATOR).join('')}${SEPARATOR}`)
}

/** The client passes messages on with their length before them. */
function withLength(message: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeInt32BE(message.length)
  return Buffer.concat([length, message])
}

const withoutLength = (bytes: Buffer): Buffer => bytes.subarray(4)

function refused(host: string, port: number, reason: string, remedy: string): NotPermitted {
  return new NotPermitted(`Kafka at ${host}:${port} refused the token (${reason}); ${remedy}`)
}

const isRefusal = (error: unknown): error is Error =>
  error instanceof Error && 'type' in error && error.type === 'SASL_AUTHENTICATION_FAILED'

/** A broker answers with a JSON object to a token that it refuses, and with nothing to one that it takes. */
function statusIn(answer: string): string {
  return /"status"\s{0,9}:\s{0,9}"([\w-]{1,60})"/.exec(answer.slice(0, 4096))?.[1] ?? 'without a reason'
}
