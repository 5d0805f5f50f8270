import { type Command, Option } from 'commander'
import { readItems } from '../labelled/read-items.ts'
import { tableLine } from '../show.ts'
import { readSharedSets } from '../sets/shared-sets.ts'
import { customerTexts } from './customer-texts.ts'
import { MOST_EXCEPTIONS, MOST_MOVED, measureRobust, type RobustMeasure } from './measure-robust.ts'

const WIDTHS = [9, 9, 12, 10, 9]

/** The command that measures how far a score moves with what no feeling depends on. */
export function addRobust(program: Command): void {
  program
    .command('robust')
    .summary('measure how far names, case and marks move a score')
    .description(
      `Writes each text again with another name, in lower case and with other marks, and prints how many texts move by more than ${MOST_MOVED}. Without --data the texts are those of labelled/train.`,
    )
    .addOption(new Option('--data <folder>', 'a folder with vader/, banking77/ and reviews/: each set is measured'))
    .option('--worst', 'print the texts that move most')
    .action(({ data, worst = false }: { readonly data?: string; readonly worst?: boolean }) => {
      const sets = data === undefined ? [{ set: 'labelled/train', texts: customerTexts(readItems('train')) }] : readSharedSets(data)
      for (const { set, texts } of sets) process.stdout.write(`${renderRobust(set, measureRobust(texts), worst)}\n`)
    })
}

export function renderRobust(set: string, measures: readonly RobustMeasure[], withWorst: boolean): string {
  return [
    tableLine(set, ['texts', 'changed', 'exceptions', 'share', 'largest'], WIDTHS),
    ...measures.map(({ kind, watched, texts, pairs, exceptions, largest, worst }) =>
      [
        tableLine(
          `${kind}${watched ? ' *' : ''}`,
          [String(texts), String(pairs), String(exceptions), `${((100 * exceptions) / texts).toFixed(2)} %`, largest.toFixed(2)],
          WIDTHS,
        ),
        ...(withWorst ? worst.map((it) => `  ${it.moved.toFixed(2)}\n    ${flat(it.before)}\n    ${flat(it.after)}\n`) : []),
      ].join(''),
    ),
    `At most ${100 * MOST_EXCEPTIONS} % may move by more than ${MOST_MOVED}; * is shown and not asked for.\n`,
  ].join('')
}

const flat = (text: string) => text.replaceAll(/\s+/g, ' ').slice(0, 200)
