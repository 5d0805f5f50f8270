import type { Command } from 'commander'
import { loadSettings } from '../../platform/environment.ts'
import { renderSettings } from '../../platform/render-settings.ts'
import type { ConsumerContext } from './context.ts'
import { openBackends } from './open-backends.ts'

export function addSettings(program: Command, context: ConsumerContext): void {
  const { environment, readFile, stdout } = context
  program
    .command('settings')
    .description('print the effective settings with secrets masked')
    .option('--check', 'only check them')
    .option('--json', 'print JSON')
    .action(({ check = false, json = false }: { check?: boolean; json?: boolean }) => {
      const settings = loadSettings(environment, readFile)
      // Some settings are wrong only together, or name a file that does not exist.
      openBackends(settings, context)
      stdout.write(check ? 'The settings are right.\n' : renderSettings(settings, 'consumers', json))
    })
}
