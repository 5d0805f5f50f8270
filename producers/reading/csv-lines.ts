/** Lines of a CSV file as bytes. */

export const CR = 0x0d
export const LF = 0x0a

/** The most frequent of `,` `;` tab and `|` outside of quotes. */
export function likeliestDelimiter(line: Uint8Array): string {
  const text = Buffer.from(line)
    .toString('latin1')
    .replaceAll(/"[^"]*"/g, '')
  const counted = [',', ';', '\t', '|'].map((it) => ({ it, times: text.split(it).length }))
  return counted.reduce((best, other) => (other.times > best.times ? other : best)).it
}

/** The position after so many lines; undefined where there are fewer. */
export function afterLines(bytes: Uint8Array, lines: number): number | undefined {
  let at = 0
  for (let left = lines; left > 0; left -= 1) {
    const newline = bytes.indexOf(LF, at)
    if (newline === -1) return undefined
    at = newline + 1
  }
  return at
}

/** The same bytes with a newline for each carriage return. Positions stay. */
export function withNewlines(bytes: Uint8Array): Buffer<ArrayBuffer> {
  return Buffer.from(bytes.map((it) => (it === CR ? LF : it)))
}

/** Whether a line holds nothing but its end. */
export function isBlank(bytes: Uint8Array): boolean {
  return bytes.length <= 2 && bytes.every((it) => it === CR || it === LF)
}

/** How many newlines there are. */
export function newlines(bytes: Uint8Array): number {
  let count = 0
  for (const byte of bytes) if (byte === LF) count += 1
  return count
}
