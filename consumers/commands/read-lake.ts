import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { lakeUrl } from '../../platform/addresses.ts'
import { loadSettings } from '../../platform/environment.ts'
import { progressLine } from '../../platform/progress-line.ts'
import type { Settings } from '../../schemas/config/settings.ts'
import { eventConsumers, namedConsumers } from '../all.ts'
import { listDatasets } from '../datasets/list-datasets.ts'
import { views } from '../views/all.ts'
import { openReading, type LakeSession } from '../views/reading/open-reading.ts'
import type { ConsumerContext } from './context.ts'
import { openBackends, withLake } from './open-backends.ts'

/** Opens the lake for the time of some work; see `readLake`. */
export async function withReading<T>(
  context: ConsumerContext,
  restricted: boolean,
  work: (reading: LakeSession) => Promise<T>,
): Promise<T> {
  const reading = await readLake(context, restricted)
  try {
    return await work(reading)
  } finally {
    await reading.close()
  }
}

/**
 * Opens the lake that the settings name to read it with SQL, with progress on standard error. `restricted`: also the datasets that hold
 * what customers said.
 */
export async function readLake(context: ConsumerContext, restricted: boolean): Promise<LakeSession> {
  const settings = loadSettings(context.environment, context.readFile)
  const url = lakeUrl(settings)
  const { place } = openBackends(settings, context)
  const line = progressLine(context.stderr)
  return await withLake(settings, context, async (lake) => {
    const reading = await openReading({
      lake,
      place,
      ...(url.kind === 'file' ? { folder: resolve(url.folder) } : {}),
      cache: cacheFolder(settings, context.environment),
      limits: {
        memoryMb: settings.SIGNALS_QUERY_MEMORY_MB,
        ...(settings.SIGNALS_QUERY_THREADS === undefined ? {} : { threads: settings.SIGNALS_QUERY_THREADS }),
      },
      datasets: listDatasets([...eventConsumers, ...namedConsumers]).filter(({ dataset }) => restricted || !dataset.restricted),
      views,
      clock: context.clock,
      progress: (text) => line.show(text),
      say: (text) => void context.stderr.write(`${text}\n`),
    })
    line.clear()
    return reading
  })
}

function cacheFolder({ SIGNALS_CACHE_DIR }: Settings, { XDG_CACHE_HOME = '' }: ConsumerContext['environment']): string {
  if (SIGNALS_CACHE_DIR !== undefined) return resolve(SIGNALS_CACHE_DIR)
  return join(XDG_CACHE_HOME === '' ? join(homedir(), '.cache') : XDG_CACHE_HOME, 'service-signals', 'lakes')
}
