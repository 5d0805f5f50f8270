import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { SourceConfig } from '../../schemas/config/sources.ts'
import { encode } from '../../schemas/event/envelope.ts'
import { ingest } from '../../producers/ingest/ingest.ts'
import { simulated } from '../../producers/systems/simulated/adapter.ts'
import { SIMULATED_SYSTEM } from '../../producers/systems/simulated/firm.ts'
import { simulate } from '../../producers/systems/simulated/simulate.ts'
import { printResult } from './usage.ts'

/** Writes simulated events into a file, one JSON line each, as the gateway would publish them. */
const [file = '', customers = '0', days = '0'] = process.argv.slice(2)
const config = SourceConfig.parse({
  system: SIMULATED_SYSTEM,
  account: 'bench',
  privacy: { analysis_basis: 'contract', default_analysis: 'granted', default_marketing: 'unknown' },
})
const source = { name: 'bench', config, system: simulated }
const key = { id: 1, secret: Buffer.alloc(32, 7) }
const plan = { seed: 7, from: Date.parse('2026-01-01T00:00:00.000Z'), days: Number(days), customers: Number(customers), account: 'bench' }

const out = createWriteStream(file)
let events = 0
for (const { draft, at } of simulate(plan)) {
  const ingested = ingest(draft, source, { door: 'file', receivedAt: at, auth: 'none', key })
  if (!ingested.ok) continue
  for (const event of ingested.events) {
    events += 1
    if (!out.write(`${encode(event).toString('utf8')}\n`)) await once(out, 'drain')
  }
}
out.end()
await once(out, 'close')
printResult({ events })
