import { createHash, timingSafeEqual } from 'node:crypto'
import type { Role } from '../../pages/desk/desk-page.ts'

/** Who may read the desk. A secret that is left out lets nobody in. */
export type Gatekeeping = {
  /** The address that the desk listens on is reached from this machine alone. */
  readonly isLoopback: boolean
  readonly token?: string
  readonly personsToken?: string
  /** A proxy that has asked its users who they are. */
  readonly proxy?: {
    readonly secret: string
    /** The addresses from which it calls. */
    readonly peers: readonly string[]
    /** The header with the name of the user, in small letters. */
    readonly userHeader: string
    /** The users who may read of single persons. */
    readonly personsUsers: readonly string[]
  }
}

/** What a request says of itself, and where it comes from. */
export type Caller = {
  /** The address of the other end of the connection; undefined when it is gone. */
  readonly peer: string | undefined
  /** The value of a header, by its name in small letters. */
  readonly header: (name: string) => string | undefined
}

export type DeskAdmission =
  | { readonly ok: true; readonly role: Role; readonly by: 'loopback' | 'token' | 'proxy' }
  | { readonly ok: false; readonly status: 401 | 403; readonly reason: string }

/** The header in which a proxy proves that it is the one that was set up. */
const PROXY_SECRET_HEADER = 'x-signals-proxy-secret'

/**
 * Lets a request in, or says why not.
 *
 * A request with a header of a proxy is judged by that header alone: it comes from a listed address with the secret, or it is forged.
 * A token is the text of `Authorization: Bearer`, or the password of `Basic`, which browsers ask for. Without any of these a request is
 * let in only where the desk listens on loopback and neither a token nor a proxy is set, and only by a name of this machine: a page of
 * another site could have its own name lead here.
 */
export function authorise(keeping: Gatekeeping, caller: Caller): DeskAdmission {
  const { proxy } = keeping
  const userHeader = proxy?.userHeader ?? 'x-forwarded-user'
  if (caller.header(userHeader) !== undefined || caller.header(PROXY_SECRET_HEADER) !== undefined) return admitProxy(keeping, caller)
  const said = readToken(caller.header('authorization'))
  if (said !== undefined) return admitToken(keeping, said)
  if (caller.header('authorization') !== undefined) return UNKNOWN
  if (!keeping.isLoopback || keeping.token !== undefined || proxy !== undefined) return UNKNOWN
  if (!isThisMachine(caller.header('host')))
    return { ok: false, status: 403, reason: 'The desk answers to 127.0.0.1 and localhost alone unless a token is set.' }
  return { ok: true, role: 'reader', by: 'loopback' }
}

const UNKNOWN = { ok: false, status: 401, reason: 'Say who you are: the desk asks for a token.' } as const
const FORGED = { ok: false, status: 401, reason: 'The name of the user does not come from a proxy that the desk knows.' } as const

function admitProxy({ proxy }: Gatekeeping, { peer, header }: Caller): DeskAdmission {
  if (proxy === undefined || peer === undefined) return FORGED
  // The secret is compared even for an address that is not listed, so that the time tells nothing.
  const isSecret = isSame(proxy.secret, header(PROXY_SECRET_HEADER) ?? '')
  const user = (header(proxy.userHeader) ?? '').trim()
  if (!isSecret || !proxy.peers.includes(plainAddress(peer)) || user === '') return FORGED
  return { ok: true, role: proxy.personsUsers.includes(user) ? 'persons' : 'reader', by: 'proxy' }
}

function admitToken({ token, personsToken }: Gatekeeping, said: string): DeskAdmission {
  const [isPersons, isReader] = [isSame(personsToken, said), isSame(token, said)]
  if (isPersons) return { ok: true, role: 'persons', by: 'token' }
  return isReader ? { ok: true, role: 'reader', by: 'token' } : { ...UNKNOWN, reason: 'The token is not right.' }
}

function readToken(authorization: string | undefined): string | undefined {
  const [, scheme = '', credentials = ''] = /^(bearer|basic) +([\w.~+/=-]{1,2000})$/i.exec(authorization ?? '') ?? []
  if (scheme.toLowerCase() === 'bearer') return credentials
  if (scheme === '') return undefined
  const text = Buffer.from(credentials, 'base64').toString()
  return text.slice(text.indexOf(':') + 1)
}

/** Digests have one length, so that comparing them tells neither the length nor the beginning of the secret. */
function isSame(secret: string | undefined, said: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(secret ?? ''), digest(said)) && secret !== undefined && secret !== ''
}

/** An address of IPv4 on a socket of IPv6 is `::ffff:10.0.0.1`. */
const plainAddress = (peer: string): string => peer.replace(/^::ffff:(?=\d+\.)/i, '')

function isThisMachine(host: string | undefined): boolean {
  return /^(localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(:\d{1,5})?$/i.test(host ?? '')
}

/** Whether an address to listen on is reached from this machine alone. */
export function isLoopbackHost(host: string): boolean {
  return isThisMachine(host.includes(':') ? `[${host}]` : host)
}
