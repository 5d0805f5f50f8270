import type { Span } from './spans.ts'

const V4 = /(?<![\p{L}\p{N}.])(?:\d{1,3}\.){3}\d{1,3}(?!\.?\d|\p{L})/gu
/** Four numbers are a version or a section where the word before says so. */
const VERSIONED = /(?:version|release|firmware|build|software|app|section|chapter|clause|paragraph|update|\bv)[ .:]{0,3}$/i
/** Hex groups and colons, with an IPv4 tail. A time (`10:22:31`) and a hardware address have fewer than eight groups and no `::`. */
const V6 = /(?<![\p{L}\p{N}:])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?![\p{L}\p{N}:])/giu

/** Addresses of machines: IPv4 in dotted form, IPv6 in full or with `::`. */
export function findInternetAddresses(text: string): readonly Span[] {
  const found: Span[] = []
  if (/\d\.\d{1,3}\.\d{1,3}\.\d/.test(text))
    for (const { 0: whole, index } of text.matchAll(V4)) {
      const isAddress = whole.split('.').every((it) => Number(it) <= 255) && !VERSIONED.test(text.slice(Math.max(0, index - 14), index))
      if (isAddress) found.push({ start: index, end: index + whole.length, kind: 'ip' })
    }
  if (text.includes('::') || /(?:[0-9a-f]{1,4}:){7}[0-9a-f]/i.test(text))
    for (const { 0: whole, index } of text.matchAll(V6))
      if (isV6(whole)) found.push({ start: index, end: index + whole.length, kind: 'ip' })
  return found
}

function isV6(whole: string): boolean {
  const groups = whole.split(':').filter((it) => it !== '').length
  if (!whole.includes('::')) return groups === 8
  // `::1` names no machine, and `a::b` may be code.
  return groups >= 2 && groups <= 7 && /\d/.test(whole) && whole.indexOf('::') === whole.lastIndexOf('::')
}
