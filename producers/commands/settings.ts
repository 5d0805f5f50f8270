import type { Command } from 'commander'
import { loadSettings } from '../../platform/environment.ts'
import { renderSettings } from '../../platform/render-settings.ts'
import type { ProducerContext } from './context.ts'
import { readSources } from './read-sources.ts'

export function addSettings(program: Command, context: ProducerContext): void {
  const { environment, readFile, stdout } = context
  program
    .command('settings')
    .description('print the effective settings with secrets masked')
    .option('--check', 'only check them and signals.yaml')
    .option('--json', 'print JSON')
    .action(({ check = false, json = false }: { check?: boolean; json?: boolean }) => {
      const settings = loadSettings(environment, readFile)
      if (!check) return void stdout.write(renderSettings(settings, 'producers', json))
      const sources = readSources(settings, context, true)
      stdout.write(`The settings are right; ${settings.SIGNALS_CONFIG} lists ${[...sources.keys()].join(', ')}.\n`)
    })
}
