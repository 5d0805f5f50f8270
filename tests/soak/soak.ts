import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { eventConsumers } from '../../consumers/all.ts'
import { seededRandom } from '../law/random.ts'
import { freePorts, waitUntilReady } from '../services/child.ts'
import { plan, strike, type Struck } from './chaos.ts'
import { auditNow, foreignPublisher } from './evidence.ts'
import { openSoakBackend, type SoakBackendName, type SoakBackend } from './backend.ts'
import { startLoad, type Load } from './load.ts'
import { pipeline } from './pipeline.ts'
import { fleet, type Runner } from './processes.ts'
import { compile } from './programs.ts'
import { customerOf, SUPPRESSED } from './load-source.ts'
import type { AuditReport } from './audit.ts'

/**
 * The kill test: the real programs under load, killed and stopped at random and around their PUTs, then the audit.
 *
 *   npm run soak -- --backend files|kafka --kills 30 --seed 1 [--seconds 120] [--rate 60] [--keep]
 *
 * One JSON line on stdout; progress on stderr. Exit 1 unless nothing is lost, doubled or invented, no range has a hole or an
 * overlap, and nothing else was wrong.
 */
/** How long a strike waits for a process to reach its point; after that the blow is dealt anywhere. */
const PATIENCE_MS = 5000
/** Fifteen processes start at once. */
const START_MS = 180_000
const DRAIN_MS = 180_000

const { values: asked } = parseArgs({
  options: {
    backend: { type: 'string', default: 'files' },
    kills: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '0' },
    rate: { type: 'string', default: '60' },
    keep: { type: 'boolean', default: false },
  },
})
const options = {
  backend: backendNamed(asked.backend),
  kills: whole('kills', asked.kills),
  seed: whole('seed', asked.seed),
  seconds: whole('seconds', asked.seconds),
  rate: whole('rate', asked.rate),
  keep: asked.keep,
}
const began = performance.now()
const folder = await mkdtemp(join(tmpdir(), 'service-signals-soak-'))
let whatHappened = 'failed'
try {
  const backend = await openSoakBackend(options.backend, folder, options.seed)
  try {
    const { verdict, struck } = await soak(backend)
    const { problems, ...counts } = verdict
    const line = {
      backend: options.backend,
      seed: options.seed,
      kills: struck.kills,
      stops: struck.stops,
      ...counts,
      problems: problems.length,
      seconds: Math.round((performance.now() - began) / 1000),
    }
    for (const problem of problems.slice(0, 50)) say(problem)
    process.stdout.write(`${JSON.stringify(line)}\n`)
    whatHappened = problems.length === 0 ? 'fine' : 'faults'
  } finally {
    await backend.end()
  }
} catch (error) {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error))
}
if (options.keep || whatHappened !== 'fine') say(`what it left is in ${folder}`)
else await rm(folder, { recursive: true, force: true })
process.exitCode = whatHappened === 'fine' ? 0 : 1

async function soak(backend: SoakBackend): Promise<{ readonly verdict: AuditReport; readonly struck: Struck }> {
  if (backend.leftOut !== undefined) say(`on this backend ${backend.leftOut}`)
  const [port = 0, healthPort = 0] = await freePorts(2)
  const {
    gateway,
    consumers: rivals,
    consume,
    produce,
    direct,
  } = await pipeline(folder, { port, healthPort }, await compile(folder), backend)
  say('compiled')

  const all = await fleet(folder, [])
  await all.once(produce('topics', ['topics']), 60_000)
  await all.once(consume('suppress-1', ['suppress', customerOf(SUPPRESSED[0]) ?? '']), 60_000)
  const pipes = await fleet(folder, [gateway, ...rivals])
  const url = `http://127.0.0.1:${port}`
  try {
    await waitUntilReady('the gateway', undefined, START_MS, async () => {
      if (!(await fetch(`http://127.0.0.1:${healthPort}/healthz/ready`)).ok) throw new Error('not ready')
    })
    const publisher = await foreignPublisher(direct)
    const load = startLoad({ url, topic: backend.topic, publisher, random: seededRandom(options.seed + 1), perSecond: options.rate })
    say(`${pipes.runners.length} processes are up; the load has begun`)
    const suppressAnother = () => all.once(consume('suppress-2', ['suppress', customerOf(SUPPRESSED[1]) ?? '']), 60_000)
    const struck = await under(load, () => chaos(backend, pipes.runners, suppressAnother))
    await publisher.close()
    say(`${struck.kills} killed, ${struck.stops} stopped: ${JSON.stringify(struck.at)}`)
    say(`the load has ended: ${JSON.stringify(Object.fromEntries(load.ledger.answers))}`)

    await pipes.retire(pipes.runners)
    await all.once(consume('drain', ['run', '--all', '--until-end']), DRAIN_MS)
    await all.once(consume('verify', ['verify', '--all']), DRAIN_MS)
    say('drained and verified; auditing')
    const verdict = await auditNow(direct, load.ledger)
    return { struck, verdict: { ...verdict, problems: [...all.complaints, ...pipes.complaints, ...verdict.problems] } }
  } finally {
    await pipes.end()
    await all.end()
  }
}

async function under<T>(load: Load, act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } finally {
    await load.stop()
  }
}

/** Blows, a store that misbehaves by itself, and half-way a customer about whom nothing may be written from now on. */
async function chaos(backend: SoakBackend, runners: readonly Runner[], suppressAnother: () => Promise<unknown>): Promise<Struck> {
  const random = seededRandom(options.seed)
  const datasets = eventConsumers.map((it) => it.dataset.name)
  const blows = plan(random, { kills: options.kills, datasets, sleepMs: backend.sleepMs, everyMs: everyMs(backend) })
  const over = new AbortController()
  const disturbing = disturb(backend, over.signal)
  const until = performance.now() + options.seconds * 1000
  const half = Math.ceil(blows.length / 2)
  const struck = await strike(blows.slice(0, half), runners, backend.strikeAtPoint, random, say, PATIENCE_MS)
  await suppressAnother()
  const later = await strike(blows.slice(half), runners, backend.strikeAtPoint, random, say, PATIENCE_MS)
  await pause(Math.max(0, until - performance.now()))
  over.abort()
  await disturbing
  const at = { ...struck.at }
  for (const [where, times] of Object.entries(later.at)) at[where] = (at[where] ?? 0) + times
  return { kills: struck.kills + later.kills, stops: struck.stops + later.stops, at }
}

/** The time between blows: as the backend needs it, or so that they fill the time that was asked for. */
function everyMs(backend: SoakBackend): number {
  return Math.max(backend.everyMs, (options.seconds * 1000) / Math.max(1, Math.ceil(options.kills * 1.5)) - 1000)
}

async function disturb(backend: SoakBackend, signal: AbortSignal): Promise<void> {
  const random = seededRandom(options.seed + 2)
  while (!signal.aborted) {
    await pause(500 + random.below(2000), undefined, { signal }).catch(() => undefined)
    if (!signal.aborted) backend.disturb(random)
  }
}

function say(sentence: string): void {
  process.stderr.write(`${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${sentence}\n`)
}

function backendNamed(name: string): SoakBackendName {
  if (name === 'files' || name === 'kafka') return name
  throw new Error(`--backend is files or kafka, not ${name}`)
}

function whole(name: string, text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  throw new Error(`--${name} is a whole number, not ${text}`)
}
