import { join } from 'node:path'
import { type Command, Option } from 'commander'
import { measureAgreement } from './agreement.ts'
import { appendReading, versionRead, renderReading } from './final-reading.ts'
import { hearItems, type HeardItem } from './hear-items.ts'
import { hear } from '../../../consumers/language/hear/hear.ts'
import { LABELLED_CODES, type LabelledCode } from './item.ts'
import { measureCause } from './measure-cause.ts'
import { findMistakes, measureCodes } from './measure-codes.ts'
import { judgedEnds, judgedMoods, measureMood } from './measure-mood.ts'
import { readItems } from './read-items.ts'
import { renderAgreement, renderCause, renderCodes, renderMistakes, renderMoods } from './report.ts'

type Options = { readonly final?: boolean; readonly agreement?: boolean; readonly misses?: LabelledCode }

const ROOT = join(import.meta.dirname, '../../..')
const RECORD = 'docs/final-readings.md'

/** The command that measures on the labelled texts of the repository. */
export function addLabelled(program: Command): void {
  program
    .command('labelled')
    .summary('measure on the labelled texts of this repository')
    .description(
      'Reads the labelled texts with the rules and the model in use, and prints how much of each code is found and right, how well the sentiment is told, and how often the cause is right. The texts are those of labelled/train, which rules and weights were made with.',
    )
    .option('--final', `read the half for judging instead, and add the reading to ${RECORD}`)
    .addOption(new Option('--agreement', 'print how far the labellings agree, and hear nothing').conflicts('misses'))
    .addOption(
      new Option('--misses <code>', 'print the texts in which a code is missed or wrongly claimed')
        .choices(LABELLED_CODES)
        .conflicts('final'),
    )
    .action(evaluateLabelled)
}

async function evaluateLabelled({ final = false, agreement = false, misses }: Options): Promise<void> {
  const items = readItems(final ? 'test' : 'train')
  if (agreement) return print(renderAgreement(measureAgreement(items)))
  const heard = hearItems(items, hear)
  if (misses !== undefined) return print(renderMistakes(findMistakes(heard, misses)))
  const codes = measureCodes(heard)
  const cause = measureCause(heard)
  // It is recorded before it is shown: no reading of the half for judging goes unseen.
  if (final)
    appendReading(join(ROOT, RECORD), renderReading(versionRead(ROOT, RECORD), { codes, mood: measureMood(judgedMoods(heard)), cause }))
  print([renderCodes(codes), renderMoods(measureGroups(heard)), renderCause(cause)].join('\n'))
}

/** What was written for a signal is mostly trouble, and what was written for a sentiment is not: both are shown. */
function measureGroups(heard: readonly HeardItem[]) {
  const isForSignal = ({ item }: HeardItem) => item.about !== undefined
  return {
    all: measureMood(judgedMoods(heard)),
    'for a sentiment': measureMood(judgedMoods(heard.filter((it) => !isForSignal(it)))),
    'for a signal': measureMood(judgedMoods(heard.filter(isForSignal))),
    ends: measureMood(judgedEnds(heard)),
  }
}

function print(text: string): void {
  process.stdout.write(text)
}
