import type { Command } from 'commander'
import { stopOnSignals } from '../../platform/stop-on-signals.ts'
import { serve } from '../doors/gateway/serve.ts'
import { selectProducerBackend } from '../operate/backends.ts'
import { loadDoorSettings } from '../operate/door-settings.ts'
import { createProducerMetrics } from '../operate/metrics.ts'
import type { ProducerContext } from './context.ts'
import { graceOf } from './grace.ts'

export function addServe(program: Command, context: ProducerContext): void {
  program
    .command('serve')
    .description('run the gateway, which takes webhooks and serves health and metrics, until SIGTERM')
    .action(() => serveUntilStopped(context))
}

/** The log's share of the time a sender waits, so that its own reason arrives before the gateway gives up waiting for it. */
const LOG_SHARE = 0.97

async function serveUntilStopped(context: ProducerContext): Promise<void> {
  const { environment, readFile, clock, elapsed, signals, stdout } = context
  const { settings, key, sources } = loadDoorSettings(environment, readFile, true)
  const log = context.openLogger(settings.SIGNALS_LOG_LEVEL)
  const now = () => clock.now()
  const place = selectProducerBackend(settings, log, readFile, now)
  const measured = createProducerMetrics()
  if (place.url.kind === 'file') {
    log.info('the log is made of files: for one machine; see docs/architecture.md for what it does not do')
    // A file log is made at once, so that consumers may be started before the first event.
    await place.createTopics()
  }
  const publisher = await place.open(settings.SIGNALS_PATIENCE_MS * LOG_SHARE)
  const suppression = await place.keepSuppression(() => measured.count('signals_suppression_failures_total', {}))
  const stop = stopOnSignals(signals, () => undefined, graceOf(settings, log))
  const listening = (address: string) => void stdout.write(`listening on ${address}\n`)
  try {
    await serve({ settings, sources, key, publisher, suppression, log, metrics: measured, now, elapsed, listening }, stop)
  } finally {
    suppression.close()
    await publisher.close()
  }
}
