import type { Command } from 'commander'
import { loadSettings } from '../../platform/environment.ts'
import { UsageError } from '../../platform/errors.ts'
import { readVersion } from '../../platform/version.ts'
import { switchedConsumers } from '../all.ts'
import { expire, renderExpiry } from '../jobs/expire.ts'
import { parquet } from '../runtime/parquet/parquet.ts'
import type { ConsumerContext } from './context.ts'
import { withLake } from './open-backends.ts'

const DAY_MS = 86_400_000
const names = switchedConsumers.map(({ consumer }) => consumer.dataset.name)

export function addExpire(program: Command, context: ConsumerContext): void {
  const { environment, readFile, clock, stdout } = context
  program
    .command('expire')
    .description(
      'empty the words of quotes and the hashes of identities whose retention has passed; safe beside running consumers, and safe to repeat. Exit 1 where a segment could not be emptied',
    )
    .argument('[dataset...]', `which datasets: ${names.join(', ')}; both where none is named`)
    .action(async (named: string[]) => {
      const unknown = named.find((it) => !names.some((name) => name === it))
      if (unknown !== undefined) throw new UsageError(`${unknown} has no retention; ${names.join(' and ')} have`)
      const settings = loadSettings(environment, readFile)
      await withLake(settings, context, async (lake) => {
        for (const { consumer, days } of switchedConsumers) {
          const { dataset } = consumer
          if (named.length > 0 && !named.includes(dataset.name)) continue
          const before = clock.now() - settings[days] * DAY_MS
          const report = await expire({ dataset, lake, format: parquet, before, codeVersion: readVersion() })
          stdout.write(`${renderExpiry(report)}\n`)
          if (report.left.length > 0) context.setExitCode(1)
        }
      })
    })
}
