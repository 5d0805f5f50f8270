import type { Forgery } from '../../services/vendor-gateway.ts'

type Headers = Readonly<Record<string, string>>

/** Sources whose requests state when they were signed, and sources whose address is signed. */
const TIMED: readonly string[] = ['support', 'hubspot', 'chatwoot', 'helpline']
const ADDRESSED: readonly string[] = ['hubspot', 'twilio']
/** Sources that show a secret, which proves nothing about the body. */
const SHOWN: readonly string[] = ['connect']

const PROOF = /signature(?:-256|-v3)?$|access-key$|^authorization$/
const SIGNED_AT = /timestamp$/
const MINUTES_10 = 600_000

const swap = (headers: Headers, names: RegExp, change: (value: string) => string): Headers =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, names.test(name) ? change(value) : value]))
const without = (headers: Headers, names: RegExp): Headers =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !names.test(name)))
/** The last letter before the padding of base64. */
const otherLetter = (text: string) => text.replace(/[^=](?==*$)/, (it) => (it === '0' ? '1' : '0'))
const oneSecondLater = (time: string) =>
  /^\d+$/.test(time) ? String(Number(time) + (time.length > 10 ? 1000 : 1)) : new Date(Date.parse(time) + 1000).toISOString()

function otherByte(body: Buffer): Buffer {
  const other = Buffer.from(body)
  const middle = Math.floor(other.length / 2)
  other.writeUInt8(other.readUInt8(middle) ^ 1, middle)
  return other
}

export type NamedForgery = { readonly name: string; readonly forgery: Forgery }

/** Requests that are almost those that the vendor of this source sends. */
export function forgeriesOf(source: string): readonly NamedForgery[] {
  const always = [
    { name: 'with another letter in its proof', forgery: { headers: (it: Headers) => swap(it, PROOF, otherLetter) } },
    { name: 'without a proof', forgery: { headers: (it: Headers) => without(it, PROOF) } },
  ]
  const ofBody = [{ name: 'with another byte in its body', forgery: { body: otherByte } }]
  const ofTime = [
    { name: 'that was signed ten minutes ago', forgery: { laterMs: MINUTES_10 } },
    { name: 'that is signed for in ten minutes', forgery: { laterMs: -MINUTES_10 } },
    { name: 'with another time than the signed one', forgery: { headers: (it: Headers) => swap(it, SIGNED_AT, oneSecondLater) } },
  ]
  const ofAddress = [
    { name: 'that was signed for another address', forgery: { path: (it: string) => `${it}${it.includes('?') ? '&' : '?'}more=1` } },
  ]
  return [
    ...always,
    ...(SHOWN.includes(source) ? [] : ofBody),
    ...(TIMED.includes(source) ? ofTime : []),
    ...(ADDRESSED.includes(source) ? ofAddress : []),
  ]
}
