import { createHash } from 'node:crypto'
import type { RawRequest } from '../adapter.ts'

/**
 * What vendors sign: the raw body, a header, a fixed text, the method, the URL as it was called, the URL with the characters decoded
 * that HubSpot decodes, or the fields of a form, sorted by name.
 */
export type SignedPart = 'body' | 'method' | 'url' | 'decoded_url' | 'form' | { readonly header: string } | { readonly text: string }

type Piece = string | Uint8Array

/**
 * The pieces that are signed, one after the other, in every spelling the URL may have. None where the request lacks a part.
 */
export function signedTexts(request: RawRequest, parts: readonly SignedPart[]): readonly (readonly Piece[])[] {
  const isUrlSigned = parts.some((it) => it === 'url' || it === 'decoded_url')
  return (isUrlSigned ? spellings(request.url) : [request.url]).flatMap((url) => {
    const pieces = parts.map((it) => pieceOf(it, { ...request, url }))
    const present = pieces.filter((it) => it !== undefined)
    return present.length === parts.length ? [present] : []
  })
}

function pieceOf(part: SignedPart, request: RawRequest): Piece | undefined {
  if (typeof part === 'object') return 'text' in part ? part.text : request.headers[part.header]
  switch (part) {
    case 'body':
      return request.body
    case 'method':
      return request.method
    case 'url':
      return request.url
    case 'decoded_url':
      return request.url.replaceAll(/%(?:3A|2F|3F|40|21|24|27|28|29|2A|2C|3B)/gi, (it) => decodeURIComponent(it))
    case 'form':
      return isForm(request) ? sortedForm(request.body) : ''
  }
}

/** As it was called, without a port, and with the usual port: senders and proxies differ in it. */
function spellings(url: string): readonly string[] {
  const found = /^(https?):\/\/([^/:?#]{1,253}|\[[^\]]{1,50}\])(:\d{1,5})?(?=[/?#]|$)/i.exec(url)
  if (found === null) return [url]
  const [whole, scheme = '', host = ''] = found
  const rest = url.slice(whole.length)
  const usual = scheme.toLowerCase() === 'https' ? 443 : 80
  return [...new Set([url, `${scheme}://${host}${rest}`, `${scheme}://${host}:${usual}${rest}`])]
}

/** More fields than any vendor sends; more work than any sender may cause. */
const MOST_FIELDS = 1000

/** Each name with its value, sorted by name; of a name that stands several times, each value once. Undefined for too many fields. */
function sortedForm(body: Uint8Array): string | undefined {
  const fields = new Map<string, Set<string>>()
  let count = 0
  for (const [name, value] of new URLSearchParams(Buffer.from(body).toString('utf8'))) {
    count += 1
    if (count > MOST_FIELDS) return undefined
    fields.set(name, (fields.get(name) ?? new Set()).add(value))
  }
  const byLetter = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  return [...fields]
    .toSorted(([a], [b]) => byLetter(a, b))
    .flatMap(([name, values]) => [...values].toSorted(byLetter).map((value) => name + value))
    .join('')
}

function isForm({ headers }: RawRequest): boolean {
  return (headers['content-type'] ?? '').trim().toLowerCase().startsWith('application/x-www-form-urlencoded')
}

/** Whether the body is a form, which the signature covers, or its SHA-256 is the one that the signed URL holds. */
export function hasBodyDigest(request: RawRequest, name: string): boolean {
  if (isForm(request)) return true
  const stated = new URLSearchParams(request.url.split('?')[1] ?? '').get(name)
  return stated?.toLowerCase() === createHash('sha256').update(request.body).digest('hex')
}
