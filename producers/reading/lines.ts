import { parseJson } from './json.ts'
import { SHOWN_BYTES, type Raw } from './raw.ts'

/**
 * Reads JSON Lines from chunks of bytes, and returns documents with the byte at which each line ends. A line that is too long is
 * discarded while it arrives, so that memory never holds all of it.
 */
export type LineReader = { push(chunk: Uint8Array): readonly Raw[]; end(): readonly Raw[] }

export type LineOptions = {
  /** The longest line, in bytes. */
  readonly longest: number
  readonly resume?: Pick<Raw, 'number' | 'end' | 'endLine'> | undefined
}

const LF = 0x0a

export function lineReader({ longest, resume }: LineOptions): LineReader {
  let number = resume?.number ?? 0
  let line = resume?.endLine ?? 1
  /** The bytes of the current line so far. `read` is the position in the file after them. */
  let held: Uint8Array[] = []
  let heldBytes = 0
  let read = resume?.end ?? 0
  let isSkipping = false
  let rows: Raw[] = []

  return {
    push(chunk) {
      let start = 0
      for (let at = chunk.indexOf(LF); at !== -1; at = chunk.indexOf(LF, start)) {
        hold(chunk.subarray(start, at))
        read += 1
        finish()
        start = at + 1
      }
      hold(chunk.subarray(start))
      return taken()
    },
    end() {
      finish()
      return taken()
    },
  }

  function hold(bytes: Uint8Array): void {
    read += bytes.length
    heldBytes += bytes.length
    if (isSkipping || bytes.length === 0) return
    held.push(bytes)
    if (heldBytes <= longest) return
    isSkipping = true
    held = [Buffer.concat(held).subarray(0, SHOWN_BYTES)]
  }

  function finish(): void {
    const bytes = Buffer.concat(held)
    const place = { number: number + 1, line, end: read, endLine: line + 1 }
    line += 1
    const wasTooLong = isSkipping
    held = []
    heldBytes = 0
    isSkipping = false
    if (!wasTooLong && bytes.toString('latin1').trim() === '') return
    number += 1
    if (wasTooLong) return void rows.push({ ok: false, code: 'too_long', ...place, bytes })
    const parsed = parseJson(bytes)
    if (parsed.ok) rows.push({ ok: true, value: parsed.value, ...place })
    else rows.push({ ok: false, code: parsed.code, ...place, bytes: Uint8Array.from(bytes.subarray(0, SHOWN_BYTES)) })
  }

  function taken(): readonly Raw[] {
    const ready = rows
    rows = []
    return ready
  }
}
