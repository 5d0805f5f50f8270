/**
 * Counts the bytes of request bodies that the gateway holds, and limits them. A body is *unproven* until the sender's signature was
 * checked. Unproven bodies may take a share of their own only, so that strangers cannot take the room of proven senders.
 *
 * When a body needs room in a full share, the body that has taken most bytes for the longest time is closed. A stranger who holds
 * bodies back is therefore closed first, and a sender whose body arrives in one piece is not.
 */
export type Intake = {
  /** Whether a body of this many bytes would fit now. A body always fits when nothing is held. */
  hasRoomFor(bytes: number): boolean
  /** Begins to count one body. `crowdedOut` is called when the body must be given up to make room for another. */
  open(crowdedOut: () => void): Holding
  held(): { readonly unproven: number; readonly proven: number }
  /** Why the last body that did not fit was refused, when that was a moment ago. */
  trouble(): string | undefined
}

/** The bytes of one body. */
export type Holding = {
  /** Counts more bytes. False: there is no room, and none of them are counted. */
  grow(bytes: number): boolean
  /** The body has arrived as a whole; it is no longer closed to make room. */
  complete(): void
  /** The sender is proven. */
  prove(): void
  /** The bytes are free again. Later calls change nothing. */
  release(): void
}

export type IntakeLimits = {
  /** Of everything: bodies, and the messages that wait for the log. */
  readonly total: number
  readonly unproven: number
}

/** How long a refusal is reported, in milliseconds. */
const TROUBLE_MS = 5000

type Held = { bytes: number; readonly since: number; state: 'arriving' | 'whole' | 'proven' | 'released'; readonly crowdedOut: () => void }

/** `messages` tells how many bytes of messages wait for the log. `elapsed` is in milliseconds and never goes back. */
export function openIntake(limits: IntakeLimits, messages: () => number, elapsed: () => number): Intake {
  const arriving = new Set<Held>()
  const sums = { unproven: 0, proven: 0 }
  let refused: { readonly at: number; readonly reason: string } | undefined

  function hasRoomFor(bytes: number): boolean {
    const sum = sums.unproven + sums.proven + messages()
    if (sum === 0 || sum + bytes <= limits.total) return true
    refused = { at: elapsed(), reason: describeFull({ ...sums, messages: messages() }, limits.total) }
    return false
  }

  function release(it: Held): void {
    if (it.state === 'released') return
    arriving.delete(it)
    sums[it.state === 'proven' ? 'proven' : 'unproven'] -= it.bytes
    it.state = 'released'
  }

  /** Closes bodies until this many more unproven bytes fit. False: they do not fit. */
  function makeRoom(bytes: number, asking: Held): boolean {
    while (sums.unproven > 0 && sums.unproven + bytes > limits.unproven) {
      const first = mostTaking(arriving, elapsed())
      if (first === undefined || first === asking) return sums.unproven === asking.bytes
      release(first)
      first.crowdedOut()
    }
    return true
  }

  return {
    hasRoomFor,
    held: () => ({ ...sums }),
    trouble: () => (refused !== undefined && elapsed() - refused.at < TROUBLE_MS ? refused.reason : undefined),
    open(crowdedOut) {
      const it: Held = { bytes: 0, since: elapsed(), state: 'arriving', crowdedOut }
      arriving.add(it)
      return {
        grow(bytes) {
          if (it.state === 'released') return false
          if (it.state !== 'proven' && !makeRoom(bytes, it)) return false
          if (!hasRoomFor(bytes)) return false
          it.bytes += bytes
          sums[it.state === 'proven' ? 'proven' : 'unproven'] += bytes
          return true
        },
        complete() {
          if (it.state !== 'arriving') return
          it.state = 'whole'
          arriving.delete(it)
        },
        prove() {
          if (it.state !== 'arriving' && it.state !== 'whole') return
          arriving.delete(it)
          it.state = 'proven'
          sums.unproven -= it.bytes
          sums.proven += it.bytes
        },
        release: () => release(it),
      }
    },
  }
}

/** The body with the most bytes for the longest time; undefined when no body is arriving. */
function mostTaking(arriving: ReadonlySet<Held>, now: number): Held | undefined {
  let found: { readonly it: Held; readonly taken: number } | undefined
  for (const it of arriving) {
    const taken = it.bytes * (now - it.since + 1)
    if (it.bytes > 0 && (found === undefined || taken > found.taken)) found = { it, taken }
  }
  return found?.it
}

function describeFull(sums: Readonly<Record<'unproven' | 'proven' | 'messages', number>>, total: number): string {
  const named = [
    [sums.messages, 'messages that the log has not acknowledged'],
    [sums.proven, 'requests that wait for the log'],
    [sums.unproven, 'unproven requests'],
  ] as const
  const [bytes, what] = named.reduce((most, it) => (it[0] > most[0] ? it : most))
  return `buffer full: ${what} hold ${bytes} of ${total} bytes`
}
