import type { Command } from 'commander'
import { loadSettings } from '../../platform/environment.ts'
import { describeSuppression, parseSuppressRequest } from '../jobs/suppress.ts'
import { suppress } from '../runtime/loop/suppression.ts'
import type { ConsumerContext } from './context.ts'
import { withLake } from './open-backends.ts'

const WHEN =
  'Running gateways and consumers notice within a minute, consumers also before every segment they write. Rows that are already written stay until they are erased.'

export function addSuppress(program: Command, context: ConsumerContext): void {
  const { environment, readFile, clock, stdout } = context
  program
    .command('suppress')
    .description('put a customer on the suppression list: from now on nothing more about them is written')
    .argument('<customer_key>', 'the pseudonym of the customer, as in the column customer_key')
    .option('--appended-before <instant>', 'only what the log took in before this instant (RFC 3339, UTC), so that the customer may return')
    .action(async (customerKey: string, { appendedBefore }: { appendedBefore?: string }) => {
      const entry = parseSuppressRequest(customerKey, appendedBefore)
      const version = await withLake(loadSettings(environment, readFile), context, (lake) => suppress(lake, entry, clock))
      stdout.write(`${describeSuppression(entry, version)} ${WHEN}\n`)
    })
}
