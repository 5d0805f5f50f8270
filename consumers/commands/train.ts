import { readFile as readBytes, writeFile } from 'node:fs/promises'
import { type Command, InvalidArgumentError } from 'commander'
import { BadSettings, UsageError } from '../../platform/errors.ts'
import { readLabelledTexts, type TextOfSet } from '../jobs/labelled-texts.ts'
import { renderMeasures } from '../jobs/render-measures.ts'
import { measureOn, trainOnLabels } from '../jobs/train-sentiment.ts'
import { modelFromFile, renderModelFile } from '../language/model/model-file.ts'
import { shippedModel } from '../language/model/model-in-use.ts'
import type { ConsumerContext } from './context.ts'
import { readModelFile } from './sentiment-model.ts'

const LABELS = 'CSV files with the columns text and label (negative, neutral, positive); weight, set and licence are optional'

type TrainOptions = { readonly out: string; readonly seed: number; readonly about: string; readonly alone?: boolean }

export function addTrain(program: Command, context: ConsumerContext): void {
  const { stdout } = context
  program
    .command('train')
    .description('train the weights of a model on labels of your own')
    .command('sentiment')
    .description(
      'train a model of sentiment, measure it beside the shipped one on a fifth of the texts that it does not see, and write it if it is not worse; from 1,000 labels on without the shipped weights',
    )
    .argument('<labels...>', LABELS)
    .option('--out <file>', 'where the model is written', 'sentiment-model.json')
    .option('--seed <number>', 'which fifth is held out', whole, 1)
    .option('--about <text>', 'a sentence for whoever opens the file', 'trained on labels of our own')
    .option('--alone', 'without the shipped weights, however few the labels are')
    .action(async (files: string[], { out, seed, about, alone = false }: TrainOptions) => {
      const texts = await readAll(files)
      stdout.write(`${texts.length} labelled texts; training takes up to a minute for 30,000\n`)
      const training = trainOnLabels(texts, alone ? undefined : shippedModel(), { seed, about })
      if (training.trained !== undefined && training.before !== undefined)
        stdout.write(
          renderMeasures(alone ? { 'this model': training.trained } : { 'this model': training.trained, 'shipped model': training.before }),
        )
      if (!training.ok) {
        stdout.write(`Refused: ${training.reason}.\n`)
        context.setExitCode(1)
        return
      }
      await writeFile(out, renderModelFile(training.file))
      stdout.write(
        `Wrote ${out}, ${training.file.version}, ${training.alone ? 'trained on these labels alone' : 'near the shipped weights'}. Consumers use it with SIGNALS_SENTIMENT_MODEL=${out}.\n`,
      )
    })
}

export function addEvaluate(program: Command, { stdout, readFile }: ConsumerContext): void {
  program
    .command('evaluate')
    .description('measure a model on labelled files')
    .command('sentiment')
    .description('print how well a model of sentiment judges labelled texts')
    .argument('<labels...>', LABELS)
    .option('--model <file>', 'a model that `train sentiment` wrote; the shipped one when left out')
    .action(async (files: string[], { model }: { model?: string }) => {
      const texts = await readAll(files)
      const measured = measureOn(texts, model === undefined ? shippedModel() : modelFromFile(readModelFile(model, readFile)))
      stdout.write(renderMeasures({ [model ?? 'shipped model']: measured }))
    })
}

async function readAll(files: readonly string[]): Promise<readonly TextOfSet[]> {
  const texts: TextOfSet[] = []
  for (const file of files) {
    const read = readLabelledTexts(file, await bytesOf(file))
    if (!read.ok) throw new BadSettings(read.complaints.join('\n'))
    texts.push(...read.texts)
  }
  return texts
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readBytes(file)
  } catch (cause) {
    throw new UsageError(`the file ${file} cannot be read: ${String(cause)}`, { cause })
  }
}

function whole(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.')
  return Number(text)
}
