import { writeFileSync } from 'node:fs'
import { Command } from 'commander'
import { stringifyCsv } from './csv.ts'
import { readTrainingTexts } from './training-texts.ts'

/** Gathers the texts of the shipped weights as one CSV file for `train sentiment --alone`. */
const { data, out } = new Command('npm run shipped-texts --')
  .description('Gathers the texts that the shipped weights of sentiment are trained on.')
  .requiredOption('--data <folder>', 'a folder with vader/*_GroundTruth.txt and banking77/train.csv')
  .option('--out <file>', 'the CSV file to write', 'data/shipped-texts.csv')
  .parse()
  .opts<{ data: string; out: string }>()

const texts = readTrainingTexts(data)
writeFileSync(out, stringifyCsv(['text', 'label', 'weight', 'set', 'licence'], texts))
process.stdout.write(`${texts.length} texts in ${out}\n`)
