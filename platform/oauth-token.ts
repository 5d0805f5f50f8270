import { z } from 'zod'
import { errorText } from './error-text.ts'
import { NotPermitted, Unreachable } from './errors.ts'
import type { Token } from './kept-token.ts'
import { errorCode } from './node-errors.ts'
import type { ReadFile } from './secrets.ts'

export type TokenEndpoint = {
  readonly url: string
  readonly clientId: string
  readonly clientSecret: string
  readonly scope?: string
}

/**
 * The token for a login cannot be had now. The Kafka client opens a new connection after an error with this name and tries again: an
 * endpoint may be down for a moment. On the old connection the broker would refuse another login.
 */
export class NoToken extends Unreachable {
  override readonly name = 'KafkaJSConnectionError'
  readonly retriable = true
}

/** Brokers and clients give a login 10 s. */
const PATIENCE_MS = 5000

const Granted = z.object({ access_token: z.string(), expires_in: z.coerce.number().positive().optional().catch(undefined) })
const Denied = z.object({ error: z.string().regex(/^[a-z_]{1,60}$/) })

/**
 * Asks an OAuth 2.0 token endpoint for a token with the client credentials grant (RFC 6749, section 4.4). Throws `NotPermitted` when
 * the endpoint refuses the client, else `NoToken`. No message contains the secret or what the endpoint wrote in free text.
 */
export async function fetchToken({ url, clientId, clientSecret, scope }: TokenEndpoint): Promise<Token> {
  const place = `the token endpoint ${url.replace(/[?#].*$/s, '')}`
  const form = new URLSearchParams({ grant_type: 'client_credentials', ...(scope === undefined ? {} : { scope }) })
  const basic = Buffer.from(`${formEncoded(clientId)}:${formEncoded(clientSecret)}`).toString('base64')
  let status: number
  let body: unknown
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { authorization: `Basic ${basic}`, accept: 'application/json' },
      body: form,
      // The secret is meant for this endpoint and for no other.
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    status = answer.status
    body = parsed(await answer.text())
  } catch (cause) {
    throw new NoToken(`${place} does not answer (${reasonOf(cause)}); is SIGNALS_KAFKA_SASL_OAUTH_TOKEN_URL its address?`, { cause })
  }
  const granted = Granted.safeParse(body)
  if (status === 200 && granted.success && isToken(granted.data.access_token)) {
    const { access_token: value, expires_in: seconds } = granted.data
    return { value, ...(seconds === undefined ? {} : { livesMs: seconds * 1000 }) }
  }
  const denied = Denied.safeParse(body)
  const said = denied.success ? `${status} ${denied.data.error}` : String(status)
  if (status === 400 || status === 401 || status === 403)
    throw new NotPermitted(`${place} refused this client (${said}); ${remedyOf(said)}`)
  throw new NoToken(
    status === 200
      ? `${place} answers without an access_token; is SIGNALS_KAFKA_SASL_OAUTH_TOKEN_URL its address?`
      : `${place} answers ${said}; correct SIGNALS_KAFKA_SASL_OAUTH_TOKEN_URL, or look at its log`,
  )
}

/** Reads a token from a file that another program keeps up to date. */
export function readToken(path: string, readFile: ReadFile): Token {
  const file = `SIGNALS_KAFKA_SASL_OAUTH_TOKEN_FILE names ${path}, which`
  let value: string
  try {
    value = readFile(path).trim()
  } catch (cause) {
    throw new NoToken(`${file} cannot be read: ${errorText(cause)}`, { cause })
  }
  if (!isToken(value)) throw new NoToken(`${file} does not contain a token`)
  return { value }
}

/** RFC 6750: one word of visible ASCII characters. */
const isToken = (text: string): boolean => /^[\x21-\x7e]+$/.test(text)

const remedyOf = (said: string): string =>
  said.endsWith('invalid_scope')
    ? 'correct SIGNALS_KAFKA_SASL_OAUTH_SCOPE'
    : 'correct SIGNALS_KAFKA_SASL_OAUTH_CLIENT_ID and SIGNALS_KAFKA_SASL_OAUTH_CLIENT_SECRET'

/** RFC 6749, section 2.3.1: both are form-encoded before they are joined by a colon. */
const formEncoded = (text: string): string => new URLSearchParams({ '': text }).toString().slice(1)

/** fetch reports every failure of the network as "fetch failed", with the reason as its cause. */
function reasonOf(error: unknown): string {
  const cause = typeof error === 'object' && error !== null && 'cause' in error && error.cause !== undefined ? error.cause : error
  return errorCode(cause) ?? errorText(cause)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
