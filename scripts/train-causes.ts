import { writeFileSync } from 'node:fs'
import { Command } from 'commander'
import { CauseModelFile } from '../consumers/language/model/cause-file.ts'
import { CAUSE_CLASSES } from '../consumers/language/model/cause-model.ts'
import { renderModelFile } from '../consumers/language/model/model-file.ts'
import { trainCauses } from '../consumers/language/train/train-causes.ts'
import { readContactsWithCause } from './contacts-with-cause.ts'
import { showProportion } from './evaluate/show.ts'
import { judgeLeftOut } from './judge-left-out.ts'

/** Below this chance no cause is told: chosen by leaving authors out, so that six of ten complaints tell one. */
const LIMIT = 0.35

const { out, without } = new Command('npm run train-causes --')
  .description(
    'Trains the model of causes that comes with the package, on the labelled texts of this repository. It takes some ten seconds.',
  )
  .option('--out <file>', 'the file to write', 'consumers/language/model/cause-en.json')
  .option('--without <authors>', 'write nothing: train without these authors, as in w54,w56, and measure on them')
  .parse()
  .opts<{ out: string; without?: string }>()

if (without === undefined) writeModel()
else writeMeasure(without.split(','))

function writeModel(): void {
  const contacts = readContactsWithCause()
  const { bias, weights } = trainCauses(contacts)
  const file: CauseModelFile = {
    model: 'cause',
    language: 'en',
    about:
      'The model of causes that comes with service-signals. Each row holds, in thousandths and in the order of the classes, what a word or a number (*) adds to a class against none.',
    trained_on: [{ set: 'labelled/train of this repository', texts: contacts.length, licence: 'MIT' }],
    limit: LIMIT,
    classes: [...CAUSE_CLASSES],
    bias,
    weights,
  }
  writeFileSync(out, renderModelFile(CauseModelFile.parse(file)))
  process.stdout.write(`${Object.keys(weights).length} weights from ${contacts.length} texts in ${out}\n`)
}

function writeMeasure(authors: readonly string[]): void {
  const { complaints, told, right, withoutProblem, invented } = judgeLeftOut(authors, LIMIT)
  process.stdout.write(
    `${complaints} complaints: told ${showProportion(told, complaints)}, right of these ${showProportion(right, told)}\n` +
      `${withoutProblem} texts without a problem: told all the same ${showProportion(invented, withoutProblem)}\n`,
  )
}
