import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TradeName } from '../../producers/systems/simulated/trades/trades.ts'
import type { Truth } from '../../producers/systems/simulated/truth.ts'
import { signals } from '../demo/commands.ts'
import { lookedUpTables } from '../firm-tables/looked-up-tables.ts'

export type SimulatedLake = {
  readonly truth: readonly Truth[]
  /** The rows of a query over the views of the lake. */
  readonly query: <Row>(sql: string) => Promise<readonly Row[]>
}

export type LakePlan = { readonly seed: number; readonly days: number; readonly customers: number; readonly trade: TradeName }

/** Simulated days through the running pipeline (a file log, all consumers, a lake of files), read by `use`, and removed. */
export async function withSimulatedLake<T>(
  { seed, days, customers, trade }: LakePlan,
  use: (lake: SimulatedLake) => Promise<T>,
): Promise<T> {
  const home = await mkdtemp(join(tmpdir(), 'signals-evaluate-'))
  const environment = {
    SIGNALS_LOG_URL: `file:${join(home, 'log')}`,
    SIGNALS_LAKE_URL: `file:${join(home, 'lake')}`,
    SIGNALS_PARTITIONS: '4',
    SIGNALS_PSEUDONYM_KEY: '0123456789abcdef0123456789abcdef',
    SIGNALS_HEALTH_PORT: '0',
    SIGNALS_LOG_LEVEL: 'warn',
  }
  const truthFile = join(home, 'truth.jsonl')
  const tables = join(home, 'reference')
  try {
    const plan = ['--seed', String(seed), '--days', String(days), '--customers', String(customers), '--trade', trade]
    await signals('produce', ['simulate', ...plan, '--truth', truthFile], environment)
    const truth = lines<Truth>(await readFile(truthFile, 'utf8'))
    await mkdir(tables)
    for (const [name, text] of lookedUpTables(trade, truth)) await writeFile(join(tables, `${name}.csv`), text)
    await signals('consume', ['reference', 'push', tables], environment)
    await signals('consume', ['run', '--all', '--until-end'], environment)
    return await use({
      truth,
      query: async <Row>(sql: string) => lines<Row>(await signals('consume', ['query', '--json', sql], environment)),
    })
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}

function lines<T>(text: string): readonly T[] {
  return text
    .split('\n')
    .filter((it) => it !== '')
    .map((it) => JSON.parse(it) as T)
}
