#!/usr/bin/env node
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { resolve } from 'node:path'
import { Command, CommanderError } from 'commander'
import { lakeUrl } from '../platform/addresses.ts'
import { loadSettings } from '../platform/environment.ts'
import { folderOf } from '../schemas/datasets/dataset.ts'
import { readVersion } from '../platform/version.ts'
import { printable, type Settings } from '../schemas/config/settings.ts'
import { stopOnSignals } from '../platform/stop-on-signals.ts'
import { consumers } from './all.ts'
import type { Consumer } from './consumer.ts'
import { ground } from './operate/backends.ts'
import { health, serveHealth } from './operate/health.ts'
import { createLogger, silentLogger } from '../platform/logger.ts'
import { logEvent } from './operate/log-events.ts'
import { metrics } from './operate/metrics.ts'
import { views } from './views/all.ts'
import { query, table } from './views/query.ts'
import { budgetOf, run } from './operate/run.ts'
import { systemClock } from './runtime/clock.ts'
import { parquet } from './runtime/parquet/parquet.ts'
import { suppress } from './runtime/loop/suppression.ts'
import { verify, type Report } from './jobs/verify.ts'
import { answered, asked } from './jobs/suppress.ts'
import { listQuestions, writeScript } from './views/script.ts'
import type { Shown } from './views/sql.ts'

/** The command line of the consuming half. Time, randomness and the environment enter here and nowhere else. */
const CODE_VERSION = readVersion()
const chance = () => Math.random()
const names = consumers.map((consumer) => consumer.dataset.name)

const program = new Command('signals-consume')
  .description('Derives datasets from service interactions: sentiment, churn and referral signals in Parquet.')
  .version(CODE_VERSION)
  .exitOverride()
  .addHelpText(
    'after',
    `\nDatasets: ${names.join(', ')}\nSettings are environment variables: see \`signals-consume settings\` and docs/settings.md.\nExit codes: 0 clean, 1 unexpected, 2 usage, 64 bad settings, 69 unreachable at start, 70 broken invariant, 77 not permitted, 78 unsafe store, topic or log.`,
  )

program
  .command('run')
  .description('run consumers until SIGTERM, or until everything there is has been read')
  .argument('[dataset...]', `which: ${names.join(', ')}`)
  .option('--all', 'all of them, in one process')
  .option('--until-end', 'read what is there, write it, and exit 0')
  .action(async (asked: string[], options: { all?: boolean; untilEnd?: boolean }) => {
    await runConsumers(chosen(asked, options.all ?? false), options.untilEnd ?? false, settingsOrExit())
  })

program
  .command('verify')
  .description("the lake's own proof: ranges, holes, overlaps, and footers that add up; exit 1 on any problem")
  .argument('[dataset...]', `which: ${names.join(', ')}`)
  .option('--all', 'all of them')
  .option('--json', 'one JSON line per dataset')
  .action(async (asked: string[], options: { all?: boolean; json?: boolean }) => {
    const settings = settingsOrExit()
    const lake = await ground(settings, systemClock, chance, silentLogger, readFile).findLake()
    try {
      for (const consumer of chosen(asked, options.all ?? false)) {
        const report = await verify({ consumer, lake, format: parquet })
        process.stdout.write(`${options.json === true ? JSON.stringify(report, bigints) : told(report)}\n`)
        if (report.problems.length > 0 || report.lanes.length === 0) process.exitCode = 1
      }
    } finally {
      await lake.close()
    }
  })

program
  .command('sql')
  .description('print the DuckDB script that makes a view of every dataset in the lake, and the views for analysts')
  .option('--restricted', 'the restricted datasets too')
  .addHelpText('after', `\n${listQuestions(views)}`)
  .action(async (options: { restricted?: boolean }) => {
    process.stdout.write(await script(settingsOrExit(), options.restricted ?? false))
  })

program
  .command('query')
  .description('run one SQL query over the views (needs the optional package @duckdb/node-api)')
  .argument('<sql>')
  .option('--json', 'one JSON line per row')
  .option('--restricted', 'the restricted datasets too: they hold what customers said')
  .addHelpText('after', `\n${listQuestions(views)}`)
  .action(async (sql: string, options: { json?: boolean; restricted?: boolean }) => {
    const answered = await query(await script(settingsOrExit(), options.restricted ?? false), sql)
    if (options.json !== true) process.stdout.write(`${table(answered)}\n`)
    else for (const object of answered.objects) process.stdout.write(`${JSON.stringify(object)}\n`)
  })

program
  .command('suppress')
  .description('put a customer on the suppression list: nothing is written about him from now on')
  .argument('<customer_key>', 'the pseudonym, as in the column customer_key')
  .option('--appended-before <instant>', 'only what the log took in before this instant (RFC 3339 UTC), so that a customer may return')
  .action(async (customerKey: string, options: { appendedBefore?: string }) => {
    const entry = asked(customerKey, options.appendedBefore)
    const lake = await ground(settingsOrExit(), systemClock, chance, silentLogger, readFile).findLake()
    const version = await suppress(lake, entry, systemClock)
    process.stdout.write(
      `${answered(entry, version)} Running gateways and consumers notice within a minute, consumers also before every segment they write; rows already written stay until they are erased.\n`,
    )
    await lake.close()
  })

program
  .command('settings')
  .description('print the effective settings, secrets masked')
  .option('--check', 'only say whether they are right')
  .option('--json', 'as JSON')
  .action((options: { check?: boolean; json?: boolean }) => {
    const settings = settingsOrExit()
    // Some are wrong only together, or name a file that is not there.
    ground(settings, systemClock, chance, silentLogger, readFile)
    const shown = printable(settings, 'consumers')
    if (options.check === true) process.stdout.write('The settings are right.\n')
    else if (options.json === true)
      process.stdout.write(`${JSON.stringify(Object.fromEntries(shown.map(({ name, value }) => [name, value])), null, 2)}\n`)
    else for (const { name, value } of shown) process.stdout.write(`${name}=${value}\n`)
  })

/** How long what is left of a client may hold the process after the consumers have ended. */
const LINGER_MS = 5000

async function runConsumers(wanted: readonly Consumer[], untilEnd: boolean, settings: Settings): Promise<void> {
  const log = createLogger('consumers', settings.SIGNALS_LOG_LEVEL)
  const ground_ = ground(settings, systemClock, chance, log, readFile)
  const measured = metrics()
  const budget = budgetOf(settings)
  const state = health(
    systemClock,
    wanted.map((consumer) => consumer.dataset.name),
  )
  const stop = stopOnSignals(process, (signal) => {
    log.info('stopping: finishing the open segments', { reason: signal })
    state.stopping()
  })
  const server = untilEnd
    ? undefined
    : await serveHealth(state, () => measured.page(budget.held(), Date.now()), {
        host: settings.SIGNALS_HTTP_HOST,
        port: settings.SIGNALS_METRICS_PORT,
      })
  if (server !== undefined) log.info('health and metrics are served', { address: settings.SIGNALS_HTTP_HOST, port: server.port })
  if (settings.SIGNALS_LOG_URL.startsWith('file:'))
    log.info('the log is made of files: for one machine; see docs/architecture.md for what it does not do')
  try {
    await run(
      wanted,
      untilEnd,
      {
        settings,
        ground: ground_,
        clock: systemClock,
        chance,
        nonce: randomUUID,
        codeVersion: CODE_VERSION,
        writer: `${hostname()}/${process.pid}`,
        budget,
        told(dataset, event) {
          measured.tell(dataset, event, Date.now())
          state.tell(dataset, event)
          logEvent(log, dataset, event, untilEnd ? 'debug' : 'info')
        },
      },
      stop,
    )
  } finally {
    // All that had to be done is done; a connection that does not close must not keep the process.
    setTimeout(() => process.exit(), LINGER_MS).unref()
    await server?.close()
  }
}

function chosen(asked: readonly string[], all: boolean): readonly Consumer[] {
  if (all) return consumers
  if (asked.length === 0) throw new Usage(`name a dataset (${names.join(', ')}) or say --all`)
  return [...new Set(asked)].map((name) => {
    const found = consumers.find((consumer) => consumer.dataset.name === name)
    if (found === undefined) throw new Usage(`there is no dataset ${name}; there are ${names.join(', ')}`)
    return found
  })
}

class Usage extends Error {
  readonly exitCode = 2
}

const readFile = (path: string) => readFileSync(path, 'utf8')
const settingsOrExit = (): Settings => loadSettings(process.env, readFile)

async function script(settings: Settings, restricted: boolean): Promise<string> {
  const url = lakeUrl(settings)
  const place = url.kind === 'file' ? resolve(url.folder) : `s3://${url.bucket}${url.prefix === '' ? '' : `/${url.prefix}`}`
  const all = consumers.flatMap((consumer): readonly Omit<Shown, 'present'>[] => [
    { dataset: consumer.dataset, kind: 'appended' },
    ...(consumer.kind === 'stateful' ? [{ dataset: consumer.current, kind: 'current' } as const] : []),
  ])
  const lake = await ground(settings, systemClock, chance, silentLogger, readFile).findLake()
  try {
    const shown: Shown[] = []
    for (const it of all.filter(({ dataset }) => restricted || !dataset.restricted))
      shown.push({ ...it, present: await isAny(lake.list(`${folderOf(it.dataset)}/`)) })
    return writeScript(shown, views, place)
  } finally {
    await lake.close()
  }
}

async function isAny(keys: AsyncIterable<string>): Promise<boolean> {
  for await (const _ of keys) return true
  return false
}

function told(report: Report): string {
  const total = (counts: Readonly<Record<string, number>>) => {
    const parts = Object.entries(counts).map(([reason, count]) => `${count} ${reason}`)
    return parts.length === 0 ? '0' : parts.join(', ')
  }
  const waiting = report.lanes.length === 0 && report.problems.length === 0 ? '; nothing has been derived yet' : ''
  const summary = `${report.dataset}: ${report.rows} rows of ${report.records} records in ${report.segments} segments; silent ${report.silent}, duplicates ${report.duplicates}, withheld ${report.withheld}, refused ${total(report.refused)}, suppressed ${total(report.suppressed)}; holes ${report.holes}, overlaps ${report.overlaps}, gaps ${report.gaps}${waiting}`
  return [summary, ...report.problems.map((problem) => `  ${problem}`)].join('\n')
}

const bigints = (_key: string, value: unknown) => (typeof value === 'bigint' ? value.toString() : value)

try {
  await program.parseAsync()
} catch (error) {
  // The command line has said what is wrong by then.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = error instanceof Error && 'exitCode' in error && typeof error.exitCode === 'number' ? error.exitCode : 1
  }
}
