import type { Command } from 'commander'
import { loadSettings } from '../../platform/environment.ts'
import { errorText } from '../../platform/error-text.ts'
import { serveHealth } from '../../platform/health-server.ts'
import type { Logger } from '../../platform/logger.ts'
import { progressLine } from '../../platform/progress-line.ts'
import { stopOnSignals } from '../../platform/stop-on-signals.ts'
import { UsageError } from '../../platform/errors.ts'
import { readVersion } from '../../platform/version.ts'
import { healthPortOf } from '../../schemas/config/list-settings.ts'
import type { Settings } from '../../schemas/config/settings.ts'
import type { Consumer } from '../consumer.ts'
import { keepContracts } from '../jobs/keep-contracts.ts'
import { keepGlossary } from '../jobs/keep-glossary.ts'
import { listDatasets } from '../datasets/list-datasets.ts'
import { renderDrain, renderProgress, tallyDrain } from '../operate/drain-tally.ts'
import { trackHealth } from '../operate/health.ts'
import { logEvent } from '../operate/log-events.ts'
import { createConsumerMetrics } from '../operate/metrics.ts'
import { budgetOf, run, type RunOptions } from '../operate/run.ts'
import { chooseDerivation } from './choose-derivation.ts'
import type { DataContract } from '../views/contracts/contract.ts'
import { warnOfRetention } from '../operate/warn-of-retention.ts'
import { assertTurnedOn, chooseConsumers, datasetNames, unlessNamed } from './choose-consumers.ts'
import type { ConsumerContext } from './context.ts'
import { listContracts, placeOf } from './describe-lake.ts'
import { writeGlossary } from './glossary.ts'
import { openBackends } from './open-backends.ts'

/** How long what remains of a client may keep the process after the consumers have ended. */
const LINGER_MS = 5000

type Options = { readonly all?: boolean; readonly untilEnd?: boolean; readonly json?: boolean }

export function addRun(program: Command, context: ConsumerContext): void {
  program
    .command('run')
    .description('run consumers until SIGTERM, or until they have read everything')
    .argument('[dataset...]', `which datasets: ${datasetNames}`)
    .option('--all', `all datasets ${unlessNamed}, in one process`)
    .option('--until-end', 'read to the end of the log, write the rows, print what was written, and exit 0')
    .option('--json', 'with --until-end: print one JSON line per dataset')
    .action(async (named: string[], { all = false, untilEnd = false, json = false }: Options) => {
      if (json && !untilEnd) throw new UsageError('--json needs --until-end: only a run that ends prints what it wrote')
      const settings = loadSettings(context.environment, context.readFile)
      const chosen = chooseConsumers(named, all, settings)
      assertTurnedOn(chosen, settings)
      chooseDerivation(settings, context)
      const log = context.openLogger(settings.SIGNALS_LOG_LEVEL)
      warnOfRetention(log, chosen, settings)
      try {
        await (untilEnd ? runUntilEnd(chosen, json, settings, log, context) : runUntilStopped(chosen, settings, log, context))
      } finally {
        // Everything is done by now; a connection that does not close must not keep the process.
        setTimeout(() => context.signals.exit(), LINGER_MS).unref()
      }
    })
}

async function runUntilStopped(chosen: readonly Consumer[], settings: Settings, log: Logger, context: ConsumerContext): Promise<void> {
  const { clock, signals } = context
  const running = prepare(chosen, settings, log, context)
  const measured = createConsumerMetrics()
  const state = trackHealth(
    clock,
    chosen.map((consumer) => consumer.dataset.name),
  )
  const stop = stopOnSignals(signals, (signal) => {
    log.info('stopping: finishing the open segments', { reason: signal })
    state.stopping()
  })
  const address = { host: settings.SIGNALS_HTTP_HOST, port: healthPortOf(settings, 'consumers') }
  const server = await serveHealth({ ...state, metrics: () => measured.page(running.budget.held(), clock.now()) }, address)
  log.info('health and metrics are served', { address: address.host, port: server.port })
  const emit: RunOptions['emit'] = (dataset, event) => {
    measured.observe(dataset, event, clock.now())
    state.observe(dataset, event)
    logEvent(log, dataset, event, 'info')
  }
  try {
    await run(chosen, false, { ...running, emit }, stop)
  } finally {
    await server.close()
  }
}

async function runUntilEnd(
  chosen: readonly Consumer[],
  json: boolean,
  settings: Settings,
  log: Logger,
  context: ConsumerContext,
): Promise<void> {
  const { clock, signals, stdout, stderr } = context
  const running = prepare(chosen, settings, log, context)
  const tally = tallyDrain(
    chosen.map((consumer) => consumer.dataset.name),
    clock.now(),
  )
  const line = progressLine(stderr)
  const stop = stopOnSignals(signals, (signal) => log.info('stopping: finishing the open segments', { reason: signal }))
  const emit: RunOptions['emit'] = (dataset, event) => {
    tally.count(dataset, event, clock.now())
    if (event.what === 'committed') line.show(renderProgress(tally.counts()))
    logEvent(log, dataset, event, 'debug')
  }
  try {
    await run(chosen, true, { ...running, emit }, stop)
  } finally {
    line.clear()
  }
  for (const counts of tally.counts()) stdout.write(`${json ? JSON.stringify(counts) : renderDrain(counts)}\n`)
}

/** What both ways of running need. */
function prepare(chosen: readonly Consumer[], settings: Settings, log: Logger, context: ConsumerContext): Omit<RunOptions, 'emit'> {
  const { clock, random, newId, writer } = context
  const backend = openBackends(settings, context, log)
  if (settings.SIGNALS_LOG_URL.startsWith('file:'))
    log.info('the log is made of files: for one machine; see docs/architecture.md for what it does not do')
  return {
    settings,
    backend,
    clock,
    chance: random,
    nonce: newId,
    codeVersion: readVersion(),
    writer,
    budget: budgetOf(settings),
    writeBeside: async (openLake) => {
      try {
        const lake = await openLake()
        try {
          await keepGlossary(lake, writeGlossary())
          await keepContracts(lake, contractsOf(chosen), placeOf(settings))
        } finally {
          await lake.close()
        }
      } catch (error) {
        log.warn('the glossary and the contracts beside the data could not be written; the next start tries again', {
          reason: errorText(error),
        })
      }
    },
  }
}

/** The contracts of what these consumers write. */
function contractsOf(chosen: readonly Consumer[]): readonly DataContract[] {
  const names = new Set(listDatasets(chosen).map(({ dataset }) => dataset.name))
  return listContracts().filter(({ name }) => names.has(name))
}
