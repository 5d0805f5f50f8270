import type { Answer, RawRequest, Secrets } from '../adapter.ts'
import { equal, hmac } from './signature.ts'

/**
 * How systems ask whether somebody answers at an address:
 *
 *   hub   GET ?hub.mode=subscribe&hub.verify_token=…&hub.challenge=…   the challenge, where the token is the one that was agreed
 *   crc   GET ?crc_token=…                                             an HMAC over the token, as proof that the secret is known
 *   head  HEAD                                                         nothing
 */
export type ChallengeKind = 'hub' | 'crc' | 'head'

/**
 * Letters and digits only. A token with brackets could be a payload, and its answer the signature that lets this payload in; a
 * challenge with markup would be shown by a browser.
 */
const TOKEN = /^(?=.*[A-Za-z_-])[\w+/=.-]{1,200}$/
const CHALLENGE = /^[\w+/=.-]{1,200}$/

/** The answer; undefined where this is no such question, or it does not prove what it must. */
export function answerChallenge(
  kind: ChallengeKind,
  { method, url }: Pick<RawRequest, 'method' | 'url'>,
  { signing, challenge: tokens }: Secrets,
): Answer | undefined {
  if (kind === 'head') return method === 'HEAD' ? { type: 'text/plain', text: '' } : undefined
  if (method !== 'GET') return undefined
  const query = new URLSearchParams(url.split('?')[1] ?? '')
  return kind === 'hub' ? answerHub(query, tokens) : answerCrc(query, signing)
}

function answerHub(query: URLSearchParams, tokens: readonly string[]): Answer | undefined {
  const [token, challenge] = [query.get('hub.verify_token') ?? '', query.get('hub.challenge') ?? '']
  const isKnown = tokens.some((it) => it !== '' && equal(it, token))
  return isKnown && query.get('hub.mode') === 'subscribe' && CHALLENGE.test(challenge) ? { type: 'text/plain', text: challenge } : undefined
}

function answerCrc(query: URLSearchParams, secrets: readonly string[]): Answer | undefined {
  const token = query.get('crc_token') ?? ''
  const secret = secrets.find((it) => it !== '')
  if (secret === undefined || !TOKEN.test(token)) return undefined
  const answer = `sha256=${hmac('sha256', secret, token).toString('base64')}`
  return { type: 'application/json', text: JSON.stringify({ response_token: answer }) }
}
