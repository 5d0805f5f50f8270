import type { Command } from 'commander'
import { loadSettings } from '../../platform/environment.ts'
import { selectProducerBackend } from '../operate/backends.ts'
import type { ProducerContext } from './context.ts'

export function addTopics(program: Command, context: ProducerContext): void {
  const { environment, readFile, clock, stdout, stderr } = context
  program
    .command('topics')
    .description('create the topics of events and of rejected payloads, or check those that exist; exit 78 if they are unsafe')
    .option('--json', 'print JSON')
    .action(async ({ json = false }: { json?: boolean }) => {
      const settings = loadSettings(environment, readFile)
      const log = context.openLogger(settings.SIGNALS_LOG_LEVEL)
      const topics = await selectProducerBackend(settings, log, readFile, () => clock.now()).createTopics()
      if (json) stdout.write(`${JSON.stringify(topics)}\n`)
      else {
        for (const topic of topics.created) stdout.write(`created ${topic}\n`)
        for (const { topic, partitions } of topics.existing) stdout.write(`${topic} exists with ${partitions} partitions\n`)
        for (const difference of topics.differences) stderr.write(`${difference}\n`)
      }
      if (topics.differences.length > 0) context.setExitCode(78)
    })
}
