import { readFileSync, writeFileSync } from 'node:fs'
import type { Command } from 'commander'
import { z } from 'zod'
import { LABELLED_CODES } from '../labelled/item.ts'
import { showProportion, tableLine } from '../show.ts'
import { measureNatural } from './measure-natural.ts'
import { hearNatural } from './natural-hits.ts'
import { readNaturalSets } from './natural-sets.ts'
import { questionsTo } from './reading-list.ts'
import { READINGS_FILE, readReadings, writeReadings } from './readings.ts'

type Options = { readonly data: string; readonly ask?: string; readonly answers?: readonly string[] }

const WIDTHS = [8, 8, 8, 20, 10, 10]

/** The command that tells how often the rules are right on texts that nobody wrote for this project. */
export function addNatural(program: Command): void {
  program
    .command('natural')
    .summary('measure how often the rules are right on public texts')
    .description(
      'Hears public texts with the rules in use, and prints of each code how many hits there are and how many are right to two readers who had not seen the rules (scripts/evaluate/natural/readings.jsonl, which holds hashes and no texts). With --ask it writes the hits that nobody has read, mixed with texts without a hit; with --answers it takes what two readers say of them.',
    )
    .requiredOption('--data <folder>', 'a folder with vader/, banking77/ and reviews/')
    .option('--ask <file>', 'write a JSON line for each question to a reader: number, code, set and words')
    .option('--answers <files...>', 'the file of --ask, and of two readers an object from number to true or false')
    .action(evaluateNatural)
}

function evaluateNatural({ data, ask, answers }: Options): void {
  const texts = hearNatural(readNaturalSets(data))
  if (answers !== undefined) takeAnswers(answers)
  const readings = readReadings(READINGS_FILE)
  if (ask !== undefined) {
    const questions = questionsTo(texts, readings)
    writeFileSync(ask, questions.map((it, number) => `${JSON.stringify({ number, ...it })}\n`).join(''))
    return print(`${questions.length} questions in ${ask}\n`)
  }
  print(tableLine('told, in public texts', ['hits', 'read', 'right', 'precision', 'others', 'missed'], WIDTHS))
  for (const { code, hits, read, right, others, missed } of measureNatural(texts, readings))
    print(tableLine(code, [String(hits), String(read), String(right), showProportion(right, read), String(others), String(missed)], WIDTHS))
}

const Asked = z.object({ number: z.number(), code: z.enum(LABELLED_CODES), set: z.string(), text: z.string() })
const Answers = z.record(z.string(), z.boolean())

function takeAnswers([asked = '', first = '', second = '']: readonly string[]): void {
  const questions = readFileSync(asked, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Asked.parse(JSON.parse(line)))
  const [one, other] = [first, second].map((file) => Answers.parse(JSON.parse(readFileSync(file, 'utf8'))))
  const read = questions.map(({ number, code, set, text }) => {
    const [a, b] = [one?.[number], other?.[number]]
    if (a === undefined || b === undefined) throw new Error(`a reader has no answer to question ${number}`)
    return { code, set, text, readers: [a, b] as [boolean, boolean] }
  })
  writeReadings(READINGS_FILE, [...readReadings(READINGS_FILE), ...read])
}

function print(text: string): void {
  process.stdout.write(text)
}
