import type { Command } from 'commander'
import { loadSettings } from '../../platform/environment.ts'
import { errorText } from '../../platform/error-text.ts'
import { serveHealth } from '../../platform/health-server.ts'
import { stopOnSignals } from '../../platform/stop-on-signals.ts'
import { healthPortOf } from '../../schemas/config/list-settings.ts'
import { consumers, namedConsumers } from '../all.ts'
import { readKeeping } from '../operate/desk/keeping.ts'
import { keepLake } from '../operate/desk/keep-lake.ts'
import { createDeskMetrics } from '../operate/desk/metrics.ts'
import { serveDesk } from '../operate/desk/serve-desk.ts'
import { declaredSignals } from '../signals/all.ts'
import { buildGlossary } from '../signals/glossary.ts'
import type { ConsumerContext } from './context.ts'
import { chooseDerivation } from './choose-derivation.ts'
import { CACHE } from '../views/reading/dataset-tables.ts'
import { readLake } from './read-lake.ts'

export function addDesk(program: Command, context: ConsumerContext): void {
  program
    .command('desk')
    .description('show live pages over the lake, for reading: causes, who may leave, whom to leave alone, who speaks for us')
    .addHelpText(
      'after',
      '\nOpen http://127.0.0.1:8090 in a browser. Pages that tell of single customers ask for SIGNALS_DESK_PERSONS_TOKEN. Other machines\nreach the desk only where SIGNALS_DESK_HOST says so, and then with a token or through a proxy (docs/desk.md).',
    )
    .action(async () => await runDesk(context))
}

async function runDesk(context: ConsumerContext): Promise<void> {
  const settings = loadSettings(context.environment, context.readFile)
  const keeping = readKeeping(settings)
  chooseDerivation(settings, context)
  const log = context.openLogger(settings.SIGNALS_LOG_LEVEL)
  const { clock, elapsed, signals, stdout } = context
  // What draws pages and reads the lake is loaded by this command alone.
  const [{ createDesk }, { openLake }, { listDeskPages, listReads }] = await Promise.all([
    import('../operate/desk/app.ts'),
    import('../operate/desk/open-lake.ts'),
    import('../pages/desk/all-pages.ts'),
  ])
  const hasQuotes = settings.SIGNALS_KEEP_QUOTES
  const pages = listDeskPages({ glossary: buildGlossary(declaredSignals, [...consumers, ...namedConsumers]), hasQuotes })
  const metrics = createDeskMetrics()
  let stopping = false
  const lake = keepLake({
    open: async () => {
      const began = elapsed()
      const session = await readLake(context, hasQuotes)
      // Nobody can bring the cache forward while somebody reads it.
      const release = () => session.connection.run(`DETACH ${CACHE}`)
      const opened = await openLake(
        { connection: session.connection, keep: (names) => session.keep(names), close: () => session.close(), release },
        listReads(pages),
        clock.now(),
      )
      log.info('the lake was read', { ms: Math.round(elapsed() - began), rows: opened.freshness.interactions })
      return opened
    },
    now: () => clock.now(),
    everyMs: settings.SIGNALS_DESK_REFRESH_MS,
    failed(error) {
      metrics.refreshFailed()
      log.error('the lake could not be read; pages show it as it was read before', { reason: errorText(error) })
    },
  })
  const desk = createDesk({
    pages,
    keeping,
    lake,
    elapsed,
    observe: (it) => metrics.answered(it),
    exported({ path, rows, by }) {
      metrics.exported(path)
      log.info('a list of customers left the desk as CSV', { path, rows, source: by })
    },
    failed: (path, error) => log.error('a page could not be written', { path, reason: errorText(error) }),
  })
  const stop = stopOnSignals(signals, (signal) => {
    stopping = true
    log.info('stopping', { reason: signal })
  })
  const health = await serveHealth(
    {
      live: () => ({ ok: true, reason: 'alive' }),
      ready: () => {
        if (stopping) return { ok: false, reason: 'shutting down' }
        return lake.readAt() === undefined ? { ok: false, reason: 'the lake was not read yet' } : { ok: true, reason: 'ready' }
      },
      metrics: () => {
        const readAt = lake.readAt()
        return metrics.page(readAt === undefined ? undefined : clock.now() - readAt)
      },
    },
    { host: settings.SIGNALS_HTTP_HOST, port: healthPortOf(settings, 'consumers') },
  )
  try {
    const server = await serveDesk((request, connection) => desk.fetch(request, connection), {
      host: settings.SIGNALS_DESK_HOST,
      port: settings.SIGNALS_DESK_PORT,
    })
    log.info('the desk is served', { address: settings.SIGNALS_DESK_HOST, port: server.port })
    stdout.write(`http://${settings.SIGNALS_DESK_HOST}:${server.port}\n`)
    void lake.refresh()
    await new Promise<void>((stopped) => stop.addEventListener('abort', () => stopped(), { once: true }))
    await server.close()
  } finally {
    await health.close()
    await lake.close()
  }
}
