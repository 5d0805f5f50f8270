import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { once } from 'node:events'
import type { PseudonymKey } from '../../../schemas/event/identity.ts'
import { SourceConfig } from '../../../schemas/config/sources.ts'
import { ingest } from '../../ingest/ingest.ts'
import { messageOf } from '../../publishing/message.ts'
import { allowed, type Suppressing } from '../../publishing/suppression.ts'
import type { Message, Publisher } from '../../publishing/publisher.ts'
import { simulated } from '../../systems/simulated/adapter.ts'
import { SYSTEM } from '../../systems/simulated/firm.ts'
import { simulate, type Plan } from '../../systems/simulated/simulate.ts'

/** What a simulation brought about. */
export type SimulatedDays = {
  readonly payloads: number
  readonly events: number
  readonly refused: number
  readonly suppressed: number
  readonly truths: number
}

const BATCH = 500
const ACCOUNT = 'demo'

/** The made-up firm as a source: it says nothing of consent, so its privacy entry decides, as everywhere. */
const CONFIG = SourceConfig.parse({
  system: SYSTEM,
  account: ACCOUNT,
  privacy: { analysis_basis: 'contract', default_analysis: 'granted', default_marketing: 'unknown' },
})

/**
 * Publishes simulated days, and writes the truth about them as JSON lines to the file `truth`. The same plan gives the same events:
 * a second run is a repeat of the first.
 */
export async function publishDays(
  plan: Omit<Plan, 'account'>,
  to: {
    readonly publisher: Publisher
    readonly topic: string
    readonly key: PseudonymKey
    readonly suppression: Suppressing
    /** Epoch milliseconds. */
    readonly now: () => number
    readonly truth: string | undefined
    readonly progress: (payloads: number) => void
  },
): Promise<SimulatedDays> {
  const source = { name: 'simulate', config: CONFIG, system: simulated }
  const truths = await truthFile(to.truth)
  let counts = { payloads: 0, events: 0, refused: 0, suppressed: 0, truths: 0 }
  let waiting: Message[] = []
  const flush = async () => {
    await to.publisher.publish(to.topic, waiting)
    waiting = []
    to.progress(counts.payloads)
  }
  for (const { draft, at, truth } of simulate({ ...plan, account: ACCOUNT })) {
    const taken = ingest(draft, source, { door: 'file', receivedAt: at, auth: 'none', key: to.key })
    const made = taken.ok ? taken.events : []
    const events = allowed(made, to.suppression, to.now())
    counts = {
      payloads: counts.payloads + 1,
      events: counts.events + events.length,
      refused: counts.refused + (taken.ok ? 0 : 1),
      suppressed: counts.suppressed + made.length - events.length,
      truths: counts.truths + truth.length,
    }
    waiting.push(...events.map(messageOf))
    for (const it of truth) await truths.write(`${JSON.stringify(it)}\n`)
    if (waiting.length >= BATCH) await flush()
  }
  await flush()
  await truths.end()
  return counts
}

async function truthFile(path: string | undefined): Promise<{ write(line: string): Promise<void>; end(): Promise<void> }> {
  if (path === undefined) return { write: () => Promise.resolve(), end: () => Promise.resolve() }
  await mkdir(dirname(path), { recursive: true })
  const file = createWriteStream(path)
  await once(file, 'open')
  return {
    async write(line) {
      if (!file.write(line)) await once(file, 'drain')
    },
    async end() {
      file.end()
      await once(file, 'close')
    },
  }
}
