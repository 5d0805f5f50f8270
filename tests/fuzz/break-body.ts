import { CANARIES } from '../builders/canaries.ts'
import type { LawRandom } from '../law/random.ts'
import { wholeNeedles } from './mutate.ts'

/** A body whose bytes were changed: what arrives when a sender, a proxy or a copy breaks it. */
export type BrokenBody = { readonly body: Uint8Array; readonly steps: readonly string[]; readonly needles: readonly RegExp[] }

type Break = (body: Buffer, random: LawRandom) => Buffer

const BREAKS: readonly (readonly [name: string, apply: Break])[] = [
  ['truncated', (body, random) => body.subarray(0, random.below(body.length + 1))],
  ['headless', (body, random) => body.subarray(random.below(body.length + 1))],
  ['doubled', (body) => Buffer.concat([body, body])],
  ['doubled by lines', (body) => Buffer.concat([body, Buffer.from('\n'), body])],
  ['with a byte order mark', (body) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), body])],
  ['in UTF-16', (body) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(body.toString('utf8'), 'utf16le')])],
  ['in Latin-1', (body) => Buffer.from(`${body.toString('utf8')}äöü`, 'latin1')],
  ['with another byte', (body, random) => withByte(body, random.below(Math.max(1, body.length)), random.below(256))],
  ['with bytes in it', (body, random) => withBytes(body, random)],
  ['in a text', (body) => Buffer.from(JSON.stringify(body.toString('utf8')))],
  ['in Base64', (body) => Buffer.from(JSON.stringify({ records: [{ data: body.toString('base64') }] }))],
  ['in a list', (body) => Buffer.concat([Buffer.from('['), body, Buffer.from(',null,[]]')])],
  ['without line ends', (body) => Buffer.from(body.toString('latin1').replaceAll('\n', ''), 'latin1')],
  ['with carriage returns', (body) => Buffer.from(body.toString('latin1').replaceAll('\n', '\r\n'), 'latin1')],
]

export function breakBody(whole: Uint8Array, random: LawRandom): BrokenBody {
  const steps: string[] = []
  let body = withCanary(Buffer.from(whole), random)
  for (let n = 1 + random.below(2); n > 0; n -= 1) {
    const [name, apply] = random.pick(BREAKS)
    body = apply(body, random)
    steps.push(name)
  }
  // What was cut in the middle, or is spelled in another way, is no longer what was planted.
  const text = body.toString('latin1')
  return { body, steps, needles: wholeNeedles(text, CANARIES) }
}

/** A canary in one of its words, which have no quotes and commas of the body around them. */
function withCanary(body: Buffer, random: LawRandom): Buffer {
  const words = [...body.toString('utf8').matchAll(/ [a-z]{3,} /g)]
  if (words.length === 0) return body
  const at = random.pick(words).index
  const text = body.toString('utf8')
  return Buffer.from(`${text.slice(0, at)} ${random.pick(CANARIES)[0]}${text.slice(at)}`)
}

function withByte(body: Buffer, at: number, byte: number): Buffer {
  const other = Buffer.from(body)
  if (other.length > 0) other[at] = byte
  return other
}

function withBytes(body: Buffer, random: LawRandom): Buffer {
  const at = random.below(body.length + 1)
  const piece = random.pick([
    Buffer.from('"'),
    Buffer.from('}'),
    Buffer.from(','),
    Buffer.from([0]),
    Buffer.from([0xff]),
    Buffer.from('\\u0000'),
    Buffer.from('[[[['),
  ])
  return Buffer.concat([body.subarray(0, at), piece, body.subarray(at)])
}
