import { decode } from '../../../schemas/event/envelope.ts'
import { REDRIVE_FOR, RefusedRecord } from '../../../schemas/refused-record.ts'
import type { Layout } from '../../adapter.ts'
import { prepare, publish, type Prepared } from '../../publishing/publish.ts'
import { EMPTY_TALLY, tallyOf } from '../../publishing/tally.ts'
import type { Raw } from '../../reading/raw.ts'
import { records } from '../../reading/records.ts'
import { retryPublishing } from '../file/patience.ts'
import { openPace } from './pace.ts'
import type { RedriveDoor, RedriveOutcome } from './redrive.ts'

/** What is needed to publish records again that a dataset could not read. */
export type LinesDoor = Pick<RedriveDoor, 'publisher' | 'topic' | 'suppression' | 'rate' | 'clock' | 'signal' | 'batchPayloads'> & {
  readonly input: AsyncIterable<Uint8Array>
}

const LINES: Layout = { format: 'jsonl', recordsOf: () => undefined, payloadsOf: (line) => ({ ok: true, payloads: [line] }) }
const BATCH = 500

/**
 * Reads the lines of `signals-consume refused` and publishes each record again that is an event by now, marked for the dataset that
 * could not read it. The others stay refused.
 */
export async function redriveLines(door: LinesDoor): Promise<RedriveOutcome> {
  const { clock, signal, suppression } = door
  const outlet = { publisher: retryPublishing(door), topic: door.topic, suppression, now: () => clock.now() }
  const pace = openPace(door.rate, clock, signal)
  let tally = EMPTY_TALLY
  let batch: Prepared[] = []

  async function flush(): Promise<RedriveOutcome['code']> {
    const publication = await publish(batch, outlet)
    if (!publication.ok) return signal?.aborted === true ? 'stopped' : 'unavailable'
    tally = tallyOf(publication.outcomes, tally)
    batch = []
    return undefined
  }

  async function read(): Promise<RedriveOutcome['code']> {
    for await (const raws of records(() => door.input, LINES))
      for (const raw of raws) {
        if (signal?.aborted === true) return 'stopped'
        await pace()
        batch.push(prepareLine(raw, outlet))
        const code = batch.length >= (door.batchPayloads ?? BATCH) ? await flush() : undefined
        if (code !== undefined) return code
      }
    return undefined
  }

  const ended = await read()
  const code = ended === 'unavailable' ? ended : ((await flush()) ?? ended)
  return { ...(code === undefined ? {} : { code }), tally, passed: 0, gone: 0n }
}

function prepareLine(raw: Raw, outlet: Parameters<typeof prepare>[1]): Prepared {
  const refused = (code: string, path: string): Prepared => ({ events: [], rejected: [], outcome: { ok: false, code, path } })
  if (!raw.ok) return refused(raw.code, '')
  const line = RefusedRecord.safeParse(raw.value)
  if (!line.success) return refused('not_a_refused_record', line.error.issues[0]?.path.map(String).join('.') ?? '')
  const { dataset, value, value_base64: base64 } = line.data
  const bytes = value === null ? (base64 === null ? null : Buffer.from(base64, 'base64')) : Buffer.from(value, 'utf8')
  const decoded = decode(bytes)
  if (!decoded.ok) return refused(decoded.code, decoded.path)
  const prepared = prepare({ ok: true, events: [decoded.event], warnings: [] }, outlet)
  return { ...prepared, events: prepared.events.map((it) => ({ ...it, headers: { ...it.headers, [REDRIVE_FOR]: dataset } })) }
}
