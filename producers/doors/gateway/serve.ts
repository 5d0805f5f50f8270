import { errorText } from '../../../platform/error-text.ts'
import { serveHealth } from '../../../platform/health-server.ts'
import type { PseudonymKey } from '../../../schemas/event/identity.ts'
import { healthPortOf } from '../../../schemas/config/list-settings.ts'
import type { Settings } from '../../../schemas/config/settings.ts'
import type { ReadySource } from '../../operate/config.ts'
import { Unreachable } from '../../../platform/errors.ts'
import { limiter } from './limits.ts'
import type { Logger } from '../../../platform/logger.ts'
import type { ProducerMetrics } from '../../operate/metrics.ts'
import type { Publisher } from '../../publishing/publisher.ts'
import type { Suppressing } from '../../publishing/suppression.ts'
import { createGateway, TIMEOUTS } from './server.ts'

export type Serving = {
  readonly settings: Settings
  readonly sources: ReadonlyMap<string, ReadySource>
  readonly key: PseudonymKey
  readonly publisher: Publisher
  readonly suppression: Suppressing
  readonly log: Logger
  readonly metrics: ProducerMetrics
  /** Epoch milliseconds. */
  readonly now: () => number
  /** Milliseconds that never go back. */
  readonly elapsed: () => number
  /** Told where it listens, once it does. */
  readonly listening: (address: string) => void
}

/**
 * The life of the gateway: listens until `stop` is raised; then takes nothing more, answers what is in hand, and resolves.
 */
export async function serve(
  { settings, sources, key, publisher, suppression, log, metrics, now, elapsed, listening }: Serving,
  stop: AbortSignal,
): Promise<void> {
  const server = createGateway({
    sources,
    key,
    publisher,
    suppression,
    log,
    metrics,
    now,
    ...TIMEOUTS,
    ...(settings.SIGNALS_PUBLIC_URL === undefined ? {} : { publicUrl: settings.SIGNALS_PUBLIC_URL }),
    topic: settings.SIGNALS_TOPIC,
    limit: limiter(elapsed),
    elapsed,
    patienceMs: settings.SIGNALS_PATIENCE_MS,
    maxBodyBytes: settings.SIGNALS_MAX_BODY_BYTES,
    maxConnections: settings.SIGNALS_MAX_CONNECTIONS,
    maxBufferedBytes: settings.SIGNALS_MAX_BUFFERED_BYTES,
  })
  for (const source of sources.values()) introduce(source, log)
  const host = settings.SIGNALS_HTTP_HOST
  const health = await serveHealth(server.health, { host, port: healthPortOf(settings, 'producers') })
  log.info('health and metrics are served', { address: host, port: health.port })
  try {
    const port = await listen(() => server.listen(host, settings.SIGNALS_HTTP_PORT), host, settings.SIGNALS_HTTP_PORT)
    listening(`http://${host.includes(':') ? `[${host}]` : host}:${port}`)
    await raised(stop)
    log.info('stopping: no more requests are taken, those in hand are answered')
    await server.close()
    log.info('stopped: every request was answered')
  } finally {
    await health.close()
  }
}

function introduce({ name, config, secrets }: ReadySource, log: Logger): void {
  const fields = { source: name, system: config.system }
  if (secrets.length > 0) log.info('takes proven webhooks', fields)
  else if (config.allow_unsigned) log.warn('takes webhooks from anybody who can reach this address (allow_unsigned)', fields)
  else log.info('takes files only: it names no secrets, so webhooks are answered 401', fields)
}

async function listen(start: () => Promise<number>, host: string, port: number): Promise<number> {
  try {
    return await start()
  } catch (cause) {
    const reason = errorText(cause)
    throw new Unreachable(`cannot listen on ${host}:${port} (${reason}); set SIGNALS_HTTP_HOST and SIGNALS_HTTP_PORT to a free address`, {
      cause,
    })
  }
}

function raised(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
