import type { Command } from 'commander'
import { loadSettings } from '../../platform/environment.ts'
import { renderSettings } from '../../platform/render-settings.ts'
import { loadDoorSettings } from '../operate/door-settings.ts'
import type { ProducerContext } from './context.ts'

export function addSettings(program: Command, context: ProducerContext): void {
  const { environment, readFile, stdout } = context
  program
    .command('settings')
    .description('print the effective settings with secrets masked')
    .option('--check', 'only check them, the pseudonym key and signals.yaml, as `serve` would')
    .option('--json', 'print JSON')
    .action(({ check = false, json = false }: { check?: boolean; json?: boolean }) => {
      if (!check) return void stdout.write(renderSettings(loadSettings(environment, readFile), 'producers', json))
      const { settings, sources } = loadDoorSettings(environment, readFile, true)
      stdout.write(`The settings are right; ${settings.SIGNALS_CONFIG} lists ${[...sources.keys()].join(', ')}.\n`)
    })
}
