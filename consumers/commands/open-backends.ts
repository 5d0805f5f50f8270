import { silentLogger, type Logger } from '../../platform/logger.ts'
import type { Settings } from '../../schemas/config/settings.ts'
import { selectConsumerBackend, type ConsumerBackend } from '../operate/backends.ts'
import type { Lake } from '../runtime/ports.ts'
import type { ConsumerContext } from './context.ts'

/** The log and the lake that the settings name. */
export function openBackends(
  settings: Settings,
  { clock, random, readFile }: ConsumerContext,
  log: Logger = silentLogger,
): ConsumerBackend {
  return selectConsumerBackend(settings, clock, random, log, readFile)
}

/** Opens the lake that the settings name for one piece of work, and closes it afterwards. */
export async function withLake<T>(settings: Settings, context: ConsumerContext, work: (lake: Lake) => Promise<T>): Promise<T> {
  const lake = await openBackends(settings, context).findLake()
  try {
    return await work(lake)
  } finally {
    await lake.close()
  }
}
