import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { Command } from 'commander'
import { renderModelFile, SentimentModelFile } from '../consumers/language/model/model-file.ts'

type Pair = readonly [number, number]

/** A weight of less than a fiftieth moves no score that anybody would notice. */
const LEAST = 20
const NOTHING: Pair = [0, 0]

/** Writes the mean of two models, weight by weight: a single word moves it less than either of them. */
const command = new Command('npm run mean-weights --')
  .description('Writes the mean of two models of sentiment. What it was trained on is that of the second.')
  .argument('<first>', 'the file of a model')
  .argument('<second>', 'the file of another model')
  .requiredOption('--out <file>', 'the file to write')
  .parse()
const [first = '', second = ''] = command.args
const mean = meanOf(readModel(first), readModel(second))
writeFileSync(command.opts<{ out: string }>().out, renderModelFile(mean))
process.stdout.write(`${mean.version}\n`)

function readModel(path: string): SentimentModelFile {
  return SentimentModelFile.parse(JSON.parse(readFileSync(path, 'utf8')))
}

function meanOf(one: SentimentModelFile, other: SentimentModelFile): SentimentModelFile {
  const names = [...new Set([...Object.keys(one.weights), ...Object.keys(other.weights)])]
  const all = names.map((name) => [name, between(one.weights[name] ?? NOTHING, other.weights[name] ?? NOTHING)] as const)
  const kept = all.filter(([name, pair]) => name.startsWith('*') || strengthOf(pair) >= LEAST)
  const weights = Object.fromEntries(kept.sort(([a, x], [b, y]) => strengthOf(y) - strengthOf(x) || (a < b ? -1 : 1)))
  const bias = between(one.bias, other.bias)
  const digest = createHash('sha256').update(JSON.stringify({ bias, weights })).digest('hex')
  return { ...other, version: `sentiment-en-${digest.slice(0, 8)}`, bias, weights }
}

function between(one: Pair, other: Pair): [number, number] {
  return [Math.round((one[0] + other[0]) / 2), Math.round((one[1] + other[1]) / 2)]
}

function strengthOf([negative, positive]: Pair): number {
  return Math.max(Math.abs(negative), Math.abs(positive))
}
