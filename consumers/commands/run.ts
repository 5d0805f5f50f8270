import type { Command } from 'commander'
import { loadSettings } from '../../platform/environment.ts'
import { readVersion } from '../../platform/version.ts'
import { stopOnSignals } from '../../platform/stop-on-signals.ts'
import type { Consumer } from '../consumer.ts'
import { health, serveHealth } from '../operate/health.ts'
import { logEvent } from '../operate/log-events.ts'
import { metrics } from '../operate/metrics.ts'
import { budgetOf, run } from '../operate/run.ts'
import { chooseConsumers, datasetNames } from './choose-consumers.ts'
import type { ConsumerContext } from './context.ts'
import { openBackends } from './open-backends.ts'

/** How long what remains of a client may keep the process after the consumers have ended. */
const LINGER_MS = 5000

type Options = { readonly all?: boolean; readonly untilEnd?: boolean }

export function addRun(program: Command, context: ConsumerContext): void {
  program
    .command('run')
    .description('run consumers until SIGTERM, or until they have read everything')
    .argument('[dataset...]', `which datasets: ${datasetNames}`)
    .option('--all', 'all datasets, in one process')
    .option('--until-end', 'read to the end of the log, write the rows, and exit 0')
    .action((named: string[], { all = false, untilEnd = false }: Options) => runConsumers(chooseConsumers(named, all), untilEnd, context))
}

async function runConsumers(wanted: readonly Consumer[], untilEnd: boolean, context: ConsumerContext): Promise<void> {
  const { environment, readFile, clock, random, newId, writer, signals } = context
  const settings = loadSettings(environment, readFile)
  const log = context.openLogger(settings.SIGNALS_LOG_LEVEL)
  const backends = openBackends(settings, context, log)
  const measured = metrics()
  const budget = budgetOf(settings)
  const names = wanted.map((consumer) => consumer.dataset.name)
  const state = health(clock, names)
  const stop = stopOnSignals(signals, (signal) => {
    log.info('stopping: finishing the open segments', { reason: signal })
    state.stopping()
  })
  const address = { host: settings.SIGNALS_HTTP_HOST, port: settings.SIGNALS_METRICS_PORT }
  const server = untilEnd ? undefined : await serveHealth(state, () => measured.page(budget.held(), clock.now()), address)
  if (server !== undefined) log.info('health and metrics are served', { address: address.host, port: server.port })
  if (settings.SIGNALS_LOG_URL.startsWith('file:'))
    log.info('the log is made of files: for one machine; see docs/architecture.md for what it does not do')
  try {
    await run(
      wanted,
      untilEnd,
      {
        settings,
        ground: backends,
        clock,
        chance: random,
        nonce: newId,
        codeVersion: readVersion(),
        writer,
        budget,
        told(dataset, event) {
          measured.tell(dataset, event, clock.now())
          state.tell(dataset, event)
          logEvent(log, dataset, event, untilEnd ? 'debug' : 'info')
        },
      },
      stop,
    )
  } finally {
    // Everything is done by now; a connection that does not close must not keep the process.
    setTimeout(() => signals.exit(), LINGER_MS).unref()
    await server?.close()
  }
}
