import { createReadStream, existsSync } from 'node:fs'
import type { Command } from 'commander'
import { loadSettings } from '../../platform/environment.ts'
import { UsageError } from '../../platform/errors.ts'
import { check } from '../doors/check/check.ts'
import { renderCheck } from '../doors/check/render.ts'
import { sampleOf } from '../doors/check/sample.ts'
import { loadSources } from '../operate/door-settings.ts'
import { readPseudonymKey } from '../../platform/pseudonym-key.ts'
import { layoutOf } from '../reading/layout.ts'
import type { ProducerContext } from './context.ts'
import { findSource } from './find-source.ts'

/** A dry run shows no pseudonym, so without a key in the settings any key will do. */
const DRY_KEY = { id: 1, secret: Buffer.alloc(32) }

export function addCheck(program: Command, context: ProducerContext): void {
  const { environment, readFile, clock, stdin, stdout } = context
  program
    .command('check')
    .description('show what a source makes of a sample, without publishing anything; exit 1 if the source is not ready')
    .argument('<source>', 'a source of signals.yaml')
    .argument('<sample>', 'a file; - is standard input')
    .option('--json', 'print JSON')
    .action(async (name: string, path: string, { json = false }: { json?: boolean }) => {
      const settings = loadSettings(environment, readFile)
      const source = findSource(name, loadSources(settings, environment, readFile, false))
      const key = settings.SIGNALS_PSEUDONYM_KEY === undefined ? DRY_KEY : readPseudonymKey(settings)
      if (path !== '-' && !existsSync(path)) throw new UsageError(`there is no file ${path}`)
      const open = (start: number) => (path === '-' ? stdin : createReadStream(path, { start }))
      const report = check(await sampleOf(path, layoutOf(path, source.system), open, { source, key, receivedAt: clock.now() }))
      stdout.write(`${json ? JSON.stringify(report) : renderCheck(report)}\n`)
      if (!report.ok) context.setExitCode(1)
    })
}
