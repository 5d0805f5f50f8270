import type { Command } from 'commander'
import { loadSettings } from '../../platform/environment.ts'
import { renderReport, reportToJson } from '../jobs/render-report.ts'
import { verify } from '../jobs/verify.ts'
import { parquet } from '../runtime/parquet/parquet.ts'
import { chooseConsumers, datasetNames, unlessNamed } from './choose-consumers.ts'
import type { ConsumerContext } from './context.ts'
import { withLake } from './open-backends.ts'

export function addVerify(program: Command, context: ConsumerContext): void {
  const { environment, readFile, stdout } = context
  program
    .command('verify')
    .description('prove from the lake alone that datasets are whole: no holes, no overlaps, and footers that add up; exit 1 on any problem')
    .argument('[dataset...]', `which datasets: ${datasetNames}`)
    .option('--all', `all datasets ${unlessNamed}`)
    .option('--json', 'print one JSON line per dataset')
    .action(async (named: string[], { all = false, json = false }: { all?: boolean; json?: boolean }) => {
      const settings = loadSettings(environment, readFile)
      const chosen = chooseConsumers(named, all, settings)
      await withLake(settings, context, async (lake) => {
        for (const consumer of chosen) {
          const report = await verify({ consumer, lake, format: parquet })
          stdout.write(`${json ? reportToJson(report) : renderReport(report)}\n`)
          if (report.problems.length > 0 || report.lanes.length === 0) context.setExitCode(1)
        }
      })
    })
}
