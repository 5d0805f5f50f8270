import { writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { z } from 'zod'
import { BadSettings } from '../../platform/errors.ts'
import { readObjects } from '../views/reading/read-objects.ts'
import type { ConsumerContext } from './context.ts'
import { withReading } from './read-lake.ts'

type Options = { readonly brand?: string; readonly segment?: string; readonly from?: string; readonly to?: string; readonly out: string }

export function addReport(program: Command, context: ConsumerContext): void {
  program
    .command('report')
    .description('write a page for a person who decides: what changed, where it hurts, who may leave, whom to leave alone')
    .option('--brand <brand>', 'one brand (default: all)')
    .option('--segment <segment>', "one segment of the firm's customers (default: all)")
    .option('--from <date>', 'the first day, as YYYY-MM-DD (default: four weeks up to the last day)')
    .option('--to <date>', 'the last day (default: the last Sunday on which the lake has contacts, or the day before)')
    .option('--out <file>', 'the file to write', 'report.html')
    .addHelpText(
      'after',
      '\nThe file needs no network and runs no script: open it in a browser, print it, or send it on. It names no customer.',
    )
    .action(async (options: Options) => {
      const tell = (line: string) => void context.stderr.write(`${line}\n`)
      const began = context.elapsed()
      const { prepareReport } = await import('../pages/report/prepare-report.ts')
      tell('reading the lake')
      await withReading(context, false, async ({ connection, keep }) => {
        const ask = async (sql: string) => {
          await keep(sql)
          return await readObjects(connection, sql)
        }
        const page = await prepareReport({ ask, ...readScope(options), tell })
        await writeFile(options.out, page)
      })
      tell(`done in ${((context.elapsed() - began) / 1000).toFixed(1)} s`)
      context.stdout.write(`${options.out}\n`)
    })
}

/** The options of the scope; dates that are none, or the wrong way round, are named. */
function readScope({ brand, segment, from, to }: Options): Omit<Options, 'out'> {
  for (const [name, date] of Object.entries({ '--from': from, '--to': to }))
    if (date !== undefined && !z.iso.date().safeParse(date).success)
      throw new BadSettings(`${name} ${date} is not a date: write it as YYYY-MM-DD`)
  if (from !== undefined && to !== undefined && from > to) throw new BadSettings(`--from ${from} is after --to ${to}: swap them`)
  return {
    ...(brand === undefined ? {} : { brand }),
    ...(segment === undefined ? {} : { segment }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
}
