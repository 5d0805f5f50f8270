/**
 * Remembers the event ids of the newest rows of a partition, so that an event that is twice in the log is derived once. A ring of
 * 16-byte ids with an open-addressing index over it: 39 bytes per id, where a Map takes 157 (docs/decisions/seen-ids.md).
 */
export type Seen = {
  /** The digest an id was remembered with; undefined when the id is not remembered. */
  digestOf(id: string): number | undefined
  /** Keeps the first digest of an id; `UNKNOWN_DIGEST` when only the id is known, for example when it was loaded from the lake. */
  add(id: string, digest: number, appendTime: number): void
  size(): number
}

/** The digest of an id whose content is not remembered. No content has this digest (schemas/event/content-digest.ts). */
export const UNKNOWN_DIGEST = 0
/** Ids are forgotten after this much append time, in milliseconds. */
export const SEEN_WINDOW_MS = 86_400_000
const EMPTY = -1

/** Remembers at most `limit` ids, at most 24 hours of append time apart. */
export function rememberIds(limit: number): Seen {
  let capacity = 0
  let words = new Uint32Array(0) // four words per id
  let digests = new Uint32Array(0)
  let times = new Float64Array(0)
  let index = new Int32Array(0) // position in the ring, or EMPTY
  let first = 0
  let count = 0
  const id = new Uint32Array(4)

  const slotOf = (): number => {
    const mask = index.length - 1
    let slot = mixed(id[0] ?? 0, id[1] ?? 0) & mask
    for (;;) {
      const at = index[slot] ?? EMPTY
      if (at === EMPTY || same(at)) return slot
      slot = (slot + 1) & mask
    }
  }
  const same = (at: number): boolean => {
    const base = at * 4
    return words[base] === id[0] && words[base + 1] === id[1] && words[base + 2] === id[2] && words[base + 3] === id[3]
  }
  const home = (at: number): number => mixed(words[at * 4] ?? 0, words[at * 4 + 1] ?? 0) & (index.length - 1)

  const forgetOldest = () => {
    id.set(words.subarray(first * 4, first * 4 + 4))
    const mask = index.length - 1
    let hole = slotOf()
    // Close the hole by moving back every entry that probing could otherwise no longer reach.
    for (let slot = (hole + 1) & mask; (index[slot] ?? EMPTY) !== EMPTY; slot = (slot + 1) & mask) {
      const at = index[slot] ?? EMPTY
      const wanted = home(at)
      if (((slot - wanted) & mask) >= ((slot - hole) & mask)) {
        index[hole] = at
        hole = slot
      }
    }
    index[hole] = EMPTY
    first = (first + 1) % capacity
    count -= 1
  }

  const grow = () => {
    const larger = Math.min(limit, Math.max(1024, capacity * 2))
    const [newWords, newDigests, newTimes] = [new Uint32Array(larger * 4), new Uint32Array(larger), new Float64Array(larger)]
    for (let n = 0; n < count; n += 1) {
      const from = (first + n) % capacity
      newWords.set(words.subarray(from * 4, from * 4 + 4), n * 4)
      newDigests[n] = digests[from] ?? 0
      newTimes[n] = times[from] ?? 0
    }
    ;[words, digests, times, capacity, first] = [newWords, newDigests, newTimes, larger, 0]
    index = new Int32Array(2 ** Math.ceil(Math.log2(larger * 1.5))).fill(EMPTY)
    const mask = index.length - 1
    for (let n = 0; n < count; n += 1) {
      let slot = home(n)
      while ((index[slot] ?? EMPTY) !== EMPTY) slot = (slot + 1) & mask
      index[slot] = n
    }
  }

  return {
    digestOf(text) {
      if (count === 0) return undefined
      parse(text, id)
      const at = index[slotOf()] ?? EMPTY
      return at === EMPTY ? undefined : digests[at]
    },
    add(text, digest, appendTime) {
      if (limit === 0) return
      while (count > 0 && (times[first] ?? 0) < appendTime - SEEN_WINDOW_MS) forgetOldest()
      if (count === capacity) {
        if (capacity < limit) grow()
        else forgetOldest()
      }
      parse(text, id)
      const slot = slotOf()
      if ((index[slot] ?? EMPTY) !== EMPTY) return
      const at = (first + count) % capacity
      words.set(id, at * 4)
      digests[at] = digest
      times[at] = appendTime
      index[slot] = at
      count += 1
    },
    size: () => count,
  }
}

/** Mixes two words into one, so that ids with a regular pattern do not collide. */
function mixed(a: number, b: number): number {
  const h = Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0x9e3779b1)
  return h ^ (h >>> 15)
}

/** Parses 32 hex digits into four words; any other text is hashed into them (FNV-1a, four seeds). */
function parse(text: string, into: Uint32Array): void {
  if (text.length === 32) {
    let fine = true
    for (let n = 0; n < 4; n += 1) {
      let word = 0
      for (let i = n * 8; i < n * 8 + 8; i += 1) {
        const digit = hexDigit(text.charCodeAt(i))
        if (digit < 0) fine = false
        word = (word << 4) | digit
      }
      into[n] = word
    }
    if (fine) return
  }
  for (let n = 0; n < 4; n += 1) into[n] = fnv(text, 0x811c9dc5 ^ (n * 0x9e3779b9))
}

function hexDigit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48
  if (code >= 97 && code <= 102) return code - 87
  return -1
}

function fnv(text: string, seed: number): number {
  let hash = seed
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
