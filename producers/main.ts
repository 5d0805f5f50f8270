#!/usr/bin/env node
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Command, CommanderError } from 'commander'
import { loadSettings } from '../platform/environment.ts'
import { BadSettings } from '../platform/errors.ts'
import { secretOf } from '../platform/secrets.ts'
import { readVersion } from '../platform/version.ts'
import { printable, type Settings } from '../schemas/config/settings.ts'
import { stopOnSignals, type Grace } from '../platform/stop-on-signals.ts'
import { systems } from './all.ts'
import { check } from './doors/check/check.ts'
import { readConfig, type Found, type ReadySource } from './operate/config.ts'
import { readPseudonymKey } from './operate/pseudonym-key.ts'
import { systemClock, takeFiles } from './doors/file/command.ts'
import { ground } from './operate/backends.ts'
import { layoutOf } from './reading/layout.ts'
import { createLogger, type Logger } from '../platform/logger.ts'
import { metrics } from './operate/metrics.ts'
import { renderCheck } from './doors/check/render.ts'
import { sampleOf } from './doors/check/sample.ts'
import { serve } from './doors/gateway/serve.ts'
import { publishDays } from './doors/simulate/command.ts'

/** The command line of the producing half. Time and the environment enter here and nowhere else. */
const CODE_VERSION = readVersion()
const now = () => Date.now()
const readFile = (path: string) => readFileSync(path, 'utf8')

const program = new Command('signals-produce')
  .description('Turns what contact-centre systems send into service interactions on the log.')
  .version(CODE_VERSION)
  .exitOverride()
  .addHelpText(
    'after',
    `\nSystems: ${[...systems.keys()].join(', ')}\nSettings are environment variables: see \`signals-produce settings\` and docs/settings.md.\nExit codes: 0 clean, 1 unexpected, 2 usage, 64 bad settings, 65 nothing of a file was understood, 69 unreachable at start, 75 try again, 78 unsafe topic.`,
  )

program
  .command('serve')
  .description('the gateway: webhooks, health, metrics; until SIGTERM')
  .action(async () => {
    const settings = loadSettings(process.env, readFile)
    const log = loggerOf(settings)
    const [key, sources, place] = together(
      () => readPseudonymKey(settings),
      () => sourcesOf(settings, true),
      () => ground(settings, log, readFile, now),
    )
    const measured = metrics()
    if (place.url.kind === 'file') log.info('the log is made of files: for one machine; see docs/architecture.md for what it does not do')
    // A file log is made at once, so that consumers may be started before the first event.
    if (place.url.kind === 'file') await place.createTopics()
    const publisher = await place.open()
    const suppression = await place.keepSuppression(() => measured.count('signals_suppression_failures_total', {}))
    const stop = stopOnSignals(process, () => undefined, graceOf(settings, log))
    const listening = (address: string) => void process.stdout.write(`listening on ${address}\n`)
    try {
      const elapsed = () => performance.now()
      await serve({ settings, sources, key, publisher, suppression, log, metrics: measured, now, elapsed, listening }, stop)
    } finally {
      suppression.close()
      await publisher.close()
    }
  })

program
  .command('topics')
  .description('create the topics of events and of rejected payloads; look at those that exist; exit 78 where they are unsafe')
  .option('--json', 'as JSON')
  .action(async (options: { json?: boolean }) => {
    const settings = loadSettings(process.env, readFile)
    const made = await ground(settings, loggerOf(settings), readFile, now).createTopics()
    if (options.json === true) process.stdout.write(`${JSON.stringify(made)}\n`)
    else {
      for (const topic of made.created) process.stdout.write(`created ${topic}\n`)
      for (const { topic, partitions } of made.existing) process.stdout.write(`${topic} is there, with ${partitions} partitions\n`)
      for (const difference of made.differences) process.stderr.write(`${difference}\n`)
    }
    if (made.differences.length > 0) process.exitCode = 78
  })

program
  .command('file')
  .description(
    'read files (CSV, JSON, JSON Lines, also .gz) of a source into the log; run again, it goes on where it was; another log or topic gets them from the start',
  )
  .argument('<source>', 'a source of signals.yaml')
  .argument('<path...>', 'the files; - is standard input')
  .option('--state <folder>', 'where it is noted how far each file was read into which log', './data/checkpoints')
  .option('--again', 'read from the start, whatever was noted; what is in the log already keeps its ids')
  .option('--json', 'one JSON line per file')
  .action(async (name: string, paths: string[], options: { state: string; again?: boolean; json?: boolean }) => {
    const settings = loadSettings(process.env, readFile)
    const log = loggerOf(settings)
    const [key, sources, place] = together(
      () => readPseudonymKey(settings),
      () => sourcesOf(settings, false),
      () => ground(settings, log, readFile, now),
    )
    const source = named(name, sources)
    const clusterId = await place.clusterId()
    const publisher = await place.open()
    const suppression = await place.keepSuppression()
    try {
      process.exitCode = await takeFiles(
        paths,
        {
          source,
          publisher,
          clusterId,
          topic: settings.SIGNALS_TOPIC,
          key,
          suppression,
          state: options.state,
          clock: systemClock,
          stdin: process.stdin,
          signal: stopOnSignals(process, () => undefined, graceOf(settings, log)),
          again: options.again ?? false,
        },
        {
          json: options.json ?? false,
          out: (line) => void process.stdout.write(`${line}\n`),
          progress: (line) => void process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${line}` : `${line}\n`),
        },
      )
    } finally {
      suppression.close()
      await publisher.close()
    }
  })

program
  .command('check')
  .description('a dry run: what a source would make of a sample; nothing is published; exit 1 where it is not ready')
  .argument('<source>', 'a source of signals.yaml')
  .argument('<sample>', 'a file; - is standard input')
  .option('--json', 'as JSON')
  .action(async (name: string, path: string, options: { json?: boolean }) => {
    const settings = loadSettings(process.env, readFile)
    const source = named(name, sourcesOf(settings, false))
    const key = settings.SIGNALS_PSEUDONYM_KEY === undefined ? DRY_KEY : readPseudonymKey(settings)
    if (path !== '-' && !existsSync(path)) throw new Usage(`there is no file ${path}`)
    const open = (start: number) => (path === '-' ? process.stdin : createReadStream(path, { start }))
    const report = check(await sampleOf(path, layoutOf(path, source.system), open, { source, key, receivedAt: now() }))
    process.stdout.write(`${options.json === true ? JSON.stringify(report) : renderCheck(report)}\n`)
    if (!report.ok) process.exitCode = 1
  })

program
  .command('simulate')
  .description('publish seeded days of a made-up firm, with the truth about them in a side file; the same seed gives the same events')
  .option('--seed <n>', 'which firm', whole, 1)
  .option('--days <n>', 'how many days', whole, 30)
  .option('--customers <n>', 'how many customers', whole, 200)
  .option('--from <date>', 'the first day, UTC', '2026-01-01')
  .option('--truth <file>', 'where the truth is written, as JSON lines')
  .option('--json', 'the counts as JSON')
  .action(async (options: { seed: number; days: number; customers: number; from: string; truth?: string; json?: boolean }) => {
    const from = Date.parse(`${options.from}T00:00:00.000Z`)
    if (Number.isNaN(from)) throw new Usage(`--from "${options.from}" is no date; write it like 2026-01-31`)
    const settings = loadSettings(process.env, readFile)
    const log = loggerOf(settings)
    const key = readPseudonymKey(settings)
    const place = ground(settings, log, readFile, now)
    const publisher = await place.open()
    const suppression = await place.keepSuppression()
    const { seed, days, customers } = options
    try {
      const counts = await publishDays(
        { seed, days, customers, from },
        {
          publisher,
          topic: settings.SIGNALS_TOPIC,
          key,
          suppression,
          now,
          truth: options.truth,
          progress: (payloads) => void (process.stderr.isTTY ? process.stderr.write(`\r\u001b[K${payloads} payloads`) : undefined),
        },
      )
      if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
      process.stdout.write(
        options.json === true
          ? `${JSON.stringify(counts)}\n`
          : `${counts.payloads} payloads of ${customers} customers in ${days} days: ${counts.events} events published, ${counts.refused} refused, ${counts.suppressed} suppressed${options.truth === undefined ? '' : `; the truth is in ${options.truth}`}\n`,
      )
    } finally {
      suppression.close()
      await publisher.close()
    }
  })

program
  .command('settings')
  .description('print the effective settings, secrets masked')
  .option('--check', 'only say whether they and signals.yaml are right')
  .option('--json', 'as JSON')
  .action((options: { check?: boolean; json?: boolean }) => {
    const settings = loadSettings(process.env, readFile)
    if (options.check === true) {
      const sources = sourcesOf(settings, true)
      process.stdout.write(`The settings are right; ${settings.SIGNALS_CONFIG} lists ${[...sources.keys()].join(', ')}.\n`)
      return
    }
    const shown = printable(settings, 'producers')
    if (options.json === true)
      process.stdout.write(`${JSON.stringify(Object.fromEntries(shown.map(({ name, value }) => [name, value])), null, 2)}\n`)
    else for (const { name, value } of shown) process.stdout.write(`${name}=${value}\n`)
  })

/** A whole number of an option. */
function whole(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Usage(`"${text}" is no whole number`)
  return Number(text)
}

/** What each part gives; where several complain, all complaints are thrown as one. */
function together<A, B, C>(a: () => A, b: () => B, c: () => C): readonly [A, B, C] {
  const complaints: string[] = []
  const heard = <T>(part: () => T): readonly T[] => {
    try {
      return [part()]
    } catch (error) {
      if (!(error instanceof BadSettings)) throw error
      complaints.push(error.message)
      return []
    }
  }
  const [[first], [second], [third]] = [heard(a), heard(b), heard(c)]
  if (first === undefined || second === undefined || third === undefined) throw new BadSettings(complaints.join('\n'))
  return [first, second, third]
}

/** A dry run tells nobody who a customer is: where there is no key, any will do. */
const DRY_KEY = { id: 1, secret: Buffer.alloc(32) }

function named(name: string, sources: ReadonlyMap<string, ReadySource>): ReadySource {
  const source = sources.get(name)
  if (source === undefined) throw new Usage(`there is no source ${name}; signals.yaml lists ${[...sources.keys()].join(', ')}`)
  return source
}

class Usage extends Error {
  readonly exitCode = 2
}

function loggerOf(settings: Settings): Logger {
  return createLogger('producers', settings.SIGNALS_LOG_LEVEL)
}

/** `webhooks`: whether the secrets that prove them are needed. */
function sourcesOf(settings: Settings, webhooks: boolean): ReadonlyMap<string, ReadySource> {
  const path = settings.SIGNALS_CONFIG
  const text = fileAt(path)
  if (!text.ok)
    throw new BadSettings(`SIGNALS_CONFIG names ${path}, which cannot be read (${text.reason}); signals.example.yaml is one to begin with`)
  const config = readConfig(text.text, systems, {
    ...(webhooks ? { secret: (name: string) => secretOf(name, process.env, readFile) } : {}),
    mapping: (mapping) => fileAt(resolve(dirname(path), mapping)),
  })
  if (config.ok) return config.sources
  throw new BadSettings(config.complaints.map((it) => `${path}: ${it.path}: ${it.rule}; ${it.remedy}`).join('\n'))
}

function fileAt(path: string): Found {
  try {
    return { ok: true, text: readFile(path) }
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) }
  }
}

/** How long requests and files in hand may take after the first signal. */
function graceOf({ SIGNALS_SHUTDOWN_GRACE_MS: ms }: Settings, log: Logger): Grace {
  const sentence = 'not everything in hand was acknowledged in time; the senders of the rest had no answer and will send it again'
  return { ms, expired: () => log.warn(sentence, { ms }) }
}

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = error instanceof Error && 'exitCode' in error && typeof error.exitCode === 'number' ? error.exitCode : 1
  }
}
