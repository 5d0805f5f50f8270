import { sampleBytes, samplePayloads, samples, sampleSource, type FixtureFile } from '../builders/fixture-payloads.ts'
import type { ConfiguredSource } from '../../producers/ingest/ingest.ts'
import { seededRandom } from '../law/random.ts'
import { fillFields, optionsFor } from './filled.ts'
import { breakBody } from './break-body.ts'
import { mutatePayload } from './mutate.ts'
import { judgeBody, judgePayload, type Judgement, type Judging } from './judge.ts'
import { writeJson } from './odd-values.ts'

/** What payloads of one system, or of one mapping template, are mutated from. */
export type Stock = { readonly name: string; readonly files: readonly StockFile[] }
export type StockFile = { readonly sample: FixtureFile; readonly source: ConfiguredSource; readonly payloads: readonly unknown[] }

/** The fixtures of each system, or of the one that is named. */
export async function readStocks(only?: string): Promise<readonly Stock[]> {
  const stocks = new Map<string, StockFile[]>()
  for (const sample of samples) {
    const name = sample.system === 'generic' ? sample.name.replace(/\.\w+$/, '') : sample.system
    if (only !== undefined && only !== name && only !== sample.system) continue
    const source = sampleSource(sample, optionsFor(sample.system))
    const payloads = await samplePayloads(sample, source)
    stocks.set(name, [...(stocks.get(name) ?? []), { sample, source, payloads: payloads.map((it) => fillFields(it, sample.system)) }])
  }
  return [...stocks].map(([name, files]) => ({ name, files }))
}

/** One mutated payload or body: the same seed and number give the same. */
export type FuzzCase = {
  readonly stock: string
  readonly steps: readonly string[]
  readonly text: string
  /** `text` is bytes, one character each, and no JSON of one payload. */
  readonly isBody: boolean
  readonly judging: Omit<Judging, 'codes'>
}

export function drawCase(stocks: readonly Stock[], seed: number, number: number): FuzzCase {
  const random = seededRandom(Math.imul(seed, 0x9e3779b1) + number)
  const stock = stocks[number % stocks.length]
  if (stock === undefined) throw new Error('there is no system of that name')
  const { sample, source, payloads } = random.pick(stock.files)
  if (payloads.length === 0 || random.chance(0.15)) {
    const { body, steps, needles } = breakBody(sampleBytes(sample), random)
    return {
      stock: stock.name,
      steps: [sample.name, ...steps],
      text: Buffer.from(body).toString('latin1'),
      isBody: true,
      judging: { source, needles, comparesCopy: false },
    }
  }
  const { payload, steps, needles, isInPlace } = mutatePayload(random.pick(payloads), random)
  return {
    stock: stock.name,
    steps: [sample.name, ...steps],
    text: writeJson(payload),
    isBody: false,
    judging: { source, needles, comparesCopy: isInPlace },
  }
}

export function judgeCase({ text, isBody, judging }: FuzzCase, codes: ReadonlySet<string>): Judgement {
  return isBody ? judgeBody(Buffer.from(text, 'latin1'), { ...judging, codes }) : judgePayload(text, { ...judging, codes })
}
