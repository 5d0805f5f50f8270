import type { Settings } from '../../schemas/config/settings.ts'
import type { Consumer } from '../consumer.ts'
import type { ConsumerBackend } from './backends.ts'
import { makeBudget } from '../runtime/loop/budget.ts'
import { consume } from '../runtime/loop/consume.ts'
import type { Budget, RuntimeEvent } from '../runtime/context.ts'
import { parquet } from '../runtime/parquet/parquet.ts'
import type { Clock, Lake } from '../runtime/ports.ts'
import { checkConditionalWrites } from '../runtime/lake/conditional-writes.ts'

export type RunOptions = {
  readonly settings: Settings
  readonly backend: ConsumerBackend
  readonly clock: Clock
  readonly chance: () => number
  readonly nonce: () => string
  readonly codeVersion: string
  readonly writer: string
  readonly budget: Budget
  readonly emit: (dataset: string, event: RuntimeEvent) => void
  /** Writes what lies beside the data, while the consumers run. It never rejects: the data does not depend on it. */
  readonly writeBeside?: (openLake: () => Promise<Lake>) => Promise<void>
}

/** The memory budget of a process: all its segments share it. */
export function budgetOf(settings: Settings): Budget {
  return makeBudget(settings.SIGNALS_MEMORY_BUDGET_BYTES)
}

/**
 * Runs consumers side by side until `stop` is raised, or until each has read to the end of the log. The first that fails stops the
 * others, and its error is thrown when all have ended.
 */
export async function run(consumers: readonly Consumer[], untilEnd: boolean, running: RunOptions, stop: AbortSignal): Promise<void> {
  const { backend, clock, nonce } = running
  const diagnose: ConsumerBackend['diagnoseWrites'] = (folder, error) => backend.diagnoseWrites(folder, error)
  await checkConditionalWrites(() => backend.openLake(), { place: backend.place, clock, nonce: nonce(), diagnose })
  const failed = new AbortController()
  const stopping = AbortSignal.any([stop, failed.signal])
  const failures: unknown[] = []
  const beside = running.writeBeside?.(() => backend.openLake())
  await Promise.all(
    consumers.map(async (consumer) => {
      try {
        await runOne(consumer, untilEnd, running, stopping)
      } catch (error) {
        failures.push(error)
        failed.abort()
      }
    }),
  )
  await beside
  if (failures.length > 0) throw failures[0]
}

async function runOne(
  consumer: Consumer,
  drain: boolean,
  { settings, backend, clock, chance, nonce, budget, codeVersion, writer, emit }: RunOptions,
  signal: AbortSignal,
): Promise<void> {
  const lake = await backend.openLake()
  const source = await backend.openSource(consumer.dataset.name, drain, consumer.kind === 'archive' ? consumer.reads : undefined)
  try {
    await consume(
      {
        consumer,
        source,
        lake,
        format: parquet,
        clock,
        budget,
        codeVersion,
        writer,
        nonce,
        chance,
        epoch: settings.SIGNALS_EPOCH,
        emit: (event) => emit(consumer.dataset.name, event),
        limits: {
          segmentBytes: settings.SIGNALS_SEGMENT_BYTES,
          segmentRows: settings.SIGNALS_SEGMENT_ROWS,
          segmentAgeMs: settings.SIGNALS_SEGMENT_AGE_MS,
          silentAgeMs: settings.SIGNALS_SILENT_AGE_MS,
          silentRecords: settings.SIGNALS_SILENT_RECORDS,
          rememberedIds: settings.SIGNALS_REMEMBERED_IDS,
          currentEveryMs: settings.SIGNALS_CURRENT_EVERY_MS,
          maxRefused: settings.SIGNALS_MAX_REFUSED,
          onGap: settings.SIGNALS_ON_GAP,
          graceMs: settings.SIGNALS_SHUTDOWN_GRACE_MS,
        },
      },
      signal,
    )
  } finally {
    await source.close()
    await lake.close()
  }
}
