import type { IncomingMessage } from 'node:http'
import type { Intake, Holding } from './intake.ts'

/** The body of a request as it came, or why it was not read. */
export type Arrived =
  | { readonly ok: true; readonly raw: Buffer; readonly room: Holding }
  | { readonly ok: false; readonly status: 400 | 408 | 413 | 503; readonly reason: NotRead }
export type NotRead = 'cut_off' | 'too_slow' | 'too_large' | 'busy' | 'crowded_out'

/** How fast a body must arrive: in every stretch of `withinMs`, `bytesPerSecond` on average. */
export type Pace = { readonly withinMs: number; readonly bytesPerSecond: number }

/** A sender who is refused must have finished sending, or it sees a broken connection instead. For so many bodies the gateway listens on. */
const LISTENED_TIMES = 8
/** How often the pace is looked at within its stretch. */
const SAMPLES = 5
const NOTHING = Buffer.alloc(0)

/**
 * Reads a body of at most `most` bytes into one buffer. The buffer is copied when it must grow, so that many small chunks take no
 * more memory than one. A body that does not fit is read to its end, within bounds and without keeping it.
 */
export function receiveBody(
  request: IncomingMessage,
  intake: Intake,
  {
    most,
    pace,
    announce,
  }: { readonly most: number; readonly pace: Pace; /** Tells a sender who asked that the body may come. */ readonly announce?: () => void },
): Promise<Arrived> {
  const stated = statedLength(request)
  const unwanted = stated === undefined ? undefined : refusalOf(stated, most, intake)
  const isAsking = announce !== undefined
  if (unwanted !== undefined && (isAsking || (stated ?? 0) > most * LISTENED_TIMES)) return Promise.resolve(unwanted)
  announce?.()

  return new Promise((resolve) => {
    let bytes: Buffer = NOTHING
    let length = 0
    let seen = 0
    let isSettled = false
    let refused = unwanted
    const room = intake.open(() => settle({ ok: false, status: 503, reason: 'crowded_out' }))
    const needed = (pace.bytesPerSecond * pace.withinMs) / 1000
    const history = [0]
    const timer = setInterval(() => {
      history.push(seen)
      if (history.length <= SAMPLES) return
      if (seen - (history.shift() ?? 0) < needed) settle({ ok: false, status: 408, reason: 'too_slow' })
    }, pace.withinMs / SAMPLES)

    function settle(arrived: Arrived): void {
      if (isSettled) return
      isSettled = true
      clearInterval(timer)
      if (arrived.ok) room.complete()
      else letGo()
      resolve(arrived)
    }

    function letGo(): void {
      bytes = NOTHING
      room.release()
    }

    function refuse(refusal: Arrived & { ok: false }): void {
      refused = refusal
      letGo()
    }

    function take(chunk: Buffer): void {
      if (isSettled) return
      seen += chunk.length
      if (refused !== undefined) {
        if (seen > most * LISTENED_TIMES) settle(refused)
        return
      }
      if (seen > most) return refuse(TOO_LARGE)
      if (seen > bytes.length) {
        const capacity = Math.max(seen, Math.min(2 * bytes.length, stated ?? most))
        if (!room.grow(capacity - bytes.length)) return refuse(BUSY)
        const larger = Buffer.allocUnsafe(capacity)
        bytes.copy(larger, 0, 0, length)
        bytes = larger
      }
      chunk.copy(bytes, length)
      length = seen
    }

    request.on('data', take)
    request.once('end', () => settle(refused ?? { ok: true, raw: bytes.subarray(0, length), room }))
    request.once('error', () => settle({ ok: false, status: 400, reason: 'cut_off' }))
    request.once('close', () => settle({ ok: false, status: 400, reason: 'cut_off' }))
  })
}

const TOO_LARGE = { ok: false, status: 413, reason: 'too_large' } as const
const BUSY = { ok: false, status: 503, reason: 'busy' } as const

function refusalOf(stated: number, most: number, intake: Intake): (Arrived & { readonly ok: false }) | undefined {
  if (stated > most) return TOO_LARGE
  return intake.hasRoomFor(stated) ? undefined : BUSY
}

function statedLength({ headers }: IncomingMessage): number | undefined {
  const text = headers['content-length']
  return text === undefined ? undefined : Number(text)
}
