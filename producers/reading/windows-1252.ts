/**
 * The text of bytes in Windows-1252, which is also what is meant by ISO 8859-1 (WHATWG Encoding). Own code: the TextDecoder of
 * Node 20 reads 0x80 to 0x9f as control characters, so that € and typographic quotes are lost.
 */
export function fromWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return text.replaceAll(/[\u0080-\u009f]/g, (it) => UPPER.charAt(it.charCodeAt(0) - 0x80))
}

/** 0x80 to 0x9f; the five that are not taken stay what they are. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
