import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { once } from 'node:events'
import type { PseudonymKey } from '../../../schemas/event/identity.ts'
import { SourceConfig } from '../../../schemas/config/sources.ts'
import { ingest } from '../../ingest/ingest.ts'
import { prepare, publish, type Outlet, type Prepared } from '../../publishing/publish.ts'
import { EMPTY_TALLY, tallyOf } from '../../publishing/tally.ts'
import { simulated } from '../../systems/simulated/adapter.ts'
import { SIMULATED_SYSTEM } from '../../systems/simulated/firm.ts'
import { simulate, type SimulationPlan } from '../../systems/simulated/simulate.ts'

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
  system: SIMULATED_SYSTEM,
  account: ACCOUNT,
  privacy: { analysis_basis: 'contract', default_analysis: 'granted', default_marketing: 'unknown' },
})

/**
 * Publishes simulated days, and writes the truth about them as JSON lines to the file `truth`. The same plan gives the same events:
 * a second run is a repeat of the first.
 */
export async function publishDays(
  plan: Omit<SimulationPlan, 'account'>,
  to: Outlet & {
    readonly key: PseudonymKey
    readonly truth: string | undefined
    readonly progress: (payloads: number) => void
  },
): Promise<SimulatedDays> {
  const source = { name: 'simulate', config: CONFIG, system: simulated }
  const truths = await truthFile(to.truth)
  let counts = { payloads: 0, refused: 0, truths: 0 }
  let tally = EMPTY_TALLY
  let waiting: Prepared[] = []
  const flush = async () => {
    const publication = await publish(waiting, to)
    if (!publication.ok) throw publication.unavailable
    tally = tallyOf(publication.outcomes, tally)
    waiting = []
    to.progress(counts.payloads)
  }
  for (const { draft, at, truth } of simulate({ ...plan, account: ACCOUNT })) {
    const ingested = ingest(draft, source, { door: 'file', receivedAt: at, auth: 'none', key: to.key })
    if (ingested.ok) waiting.push(prepare(ingested, to))
    counts = {
      payloads: counts.payloads + 1,
      refused: counts.refused + (ingested.ok ? 0 : 1),
      truths: counts.truths + truth.length,
    }
    for (const it of truth) await truths.write(`${JSON.stringify(it)}\n`)
    if (waiting.length >= BATCH) await flush()
  }
  await flush()
  await truths.end()
  return { ...counts, events: tally.events, suppressed: tally.suppressed }
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
