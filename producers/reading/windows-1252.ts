/**
 * Decodes Windows-1252, which is also used for ISO 8859-1 (WHATWG Encoding). The TextDecoder of Node 20 cannot be used: it reads
 * 0x80 to 0x9f as control characters, so that € and typographic quotes are lost.
 */
export function fromWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return text.replaceAll(/[\u0080-\u009f]/g, (it) => UPPER.charAt(it.charCodeAt(0) - 0x80))
}

/** The characters of 0x80 to 0x9f. Five of these bytes are not assigned and are kept as they are. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
