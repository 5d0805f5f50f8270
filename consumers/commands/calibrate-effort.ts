import { writeFile } from 'node:fs/promises'
import { type Command, InvalidArgumentError } from 'commander'
import { loadSettings } from '../../platform/environment.ts'
import { BadSettings } from '../../platform/errors.ts'
import { progressLine } from '../../platform/progress-line.ts'
import { readContacts } from '../jobs/calibrate/read-contacts.ts'
import { effortFile, proposeEffort } from '../jobs/calibrate/propose-effort.ts'
import { renderEffort } from '../jobs/calibrate/render-effort.ts'
import { parquet } from '../runtime/parquet/parquet.ts'
import type { ConsumerContext } from './context.ts'
import { withLake } from './open-backends.ts'

type Options = { readonly out: string; readonly days: number; readonly about: string }

const DAY_MS = 86_400_000

/** The command that proposes thresholds of effort from the lake. It changes nothing: a person accepts the file, or parts of it. */
export function addEffort(calibrate: Command, context: ConsumerContext): void {
  const { environment, readFile, clock, stdout, stderr } = context
  calibrate
    .command('effort')
    .description(
      'propose thresholds of effort for each channel from the contacts in the lake (`interactions`), and write them to a file for a person to accept',
    )
    .option('--out <file>', 'where the proposal is written', 'effort-calibration.json')
    .option('--days <number>', 'how many days back, by the day on which the lake got the contact', whole, 180)
    .option('--about <text>', 'a sentence for whoever opens the file', 'proposed from contacts of our own')
    .addHelpText(
      'after',
      '\nExit 1: refused; nothing is written. A fact of a channel needs 500 contacts with a rating of ease, or 1,000 of which it is known whether the customer came again, or for a stricter threshold 500 at all.',
    )
    .action(async ({ out, days, about }: Options) => {
      const settings = loadSettings(environment, readFile)
      const progress = progressLine(stderr)
      const since = new Date(clock.now() - days * DAY_MS).toISOString().slice(0, 10)
      const tell = (segments: number) => progress.show(`${segments} segments read`)
      const contacts = await withLake(settings, context, (lake) => readContacts({ lake, format: parquet, since, tell }))
      progress.clear()
      if (contacts.length === 0)
        throw new BadSettings(`interactions has no contacts that arrived since ${since}; run the consumer first, or read more --days`)
      const proposals = proposeEffort(contacts)
      stdout.write(renderEffort(contacts, proposals))
      const file = effortFile(contacts, proposals, about)
      if (file === undefined) return context.setExitCode(1)
      await writeFile(out, `${JSON.stringify(file, null, 2)}\n`)
      stdout.write(
        `Wrote ${out}. Read it, remove what you do not accept, and set SIGNALS_EFFORT_CALIBRATION=${out}: consumers use it from their next start on.\n`,
      )
    })
}

function whole(text: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 1 on.')
  return Number(text)
}
