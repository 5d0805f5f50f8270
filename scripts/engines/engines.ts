import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { Argument, Command } from 'commander'
import { views } from '../../consumers/views/all.ts'
import { duckdb } from '../../consumers/views/dialects/duckdb.ts'
import { errorText } from '../../platform/error-text.ts'
import { exitCodes } from '../../platform/exit-codes.ts'
import { findDifference, selectComparable } from './comparable.ts'
import type { QueryEngine, EngineRow } from './engine.ts'
import { duckStatements, engineStatements, listRelations } from './lake.ts'
import { renderComparison, type ComparedEngine } from './render-comparison.ts'
import { startSpark } from './spark.ts'
import { toTable } from './statements.ts'
import { startTrino } from './trino.ts'

/**
 * Runs the generated tables and views of a lake in other engines and compares every row of every view with DuckDB's. The engines are
 * large, so this runs on demand and its last result is committed.
 */
const ENGINES = { spark: startSpark, trino: startTrino } as const
type Options = { readonly lake: string; readonly out: string }

const say = (text: string) => void process.stderr.write(`${text}\n`)

async function compareEngines(named: readonly string[], { lake, out }: Options): Promise<void> {
  const folder = resolve(lake)
  if (!existsSync(folder)) throw new Error(`there is no lake in ${folder}: npm run demo makes one`)
  const work = await mkdtemp(join(tmpdir(), 'engines-'))
  try {
    say('DuckDB: every view')
    const expected = await readDuck(folder, work)
    const compared: ComparedEngine[] = []
    for (const [name, start] of Object.entries(ENGINES)) {
      if (named.length > 0 && !named.includes(name)) continue
      say(`${name}: starting`)
      const engine = await start(work)
      try {
        compared.push(await compareEngine(engine, folder, expected))
      } finally {
        await engine.close()
      }
    }
    await writeFile(out, renderComparison(compared, views))
    const wrong = compared.flatMap(({ found }) => found).filter((it) => it.difference !== undefined)
    say(`${out}: ${wrong.length === 0 ? 'all rows are the same' : `${wrong.length} relations differ`}`)
    process.exitCode = wrong.length === 0 ? exitCodes.clean.code : exitCodes.unexpected.code
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

type RowsByRelation = ReadonlyMap<string, readonly EngineRow[]>

/** The rows of every view by DuckDB, over the files of the lake. */
async function readDuck(lake: string, work: string): Promise<RowsByRelation> {
  const instance = await DuckDBInstance.create(join(work, 'expected.duckdb'))
  const connection = await instance.connect()
  try {
    for (const sql of duckStatements(lake)) await connection.run(sql)
    const rows = new Map<string, readonly EngineRow[]>()
    for (const { name, columns } of listRelations())
      rows.set(name, (await connection.runAndReadAll(selectComparable(name, columns, duckdb))).getRowsJson())
    return rows
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

async function compareEngine(
  { name, version, dialect, run }: QueryEngine,
  lake: string,
  expected: RowsByRelation,
): Promise<ComparedEngine> {
  const statements = engineStatements(lake, dialect)
  for (const sql of statements.tables) await run(sql)
  const errors = new Map<string, string>()
  const made = new Set<string>()
  for (const sql of statements.views.map(toTable)) {
    say(`${name}: ${sql.name}`)
    made.add(sql.name)
    await run(sql.sql).catch((error: unknown) => errors.set(sql.name, errorText(error)))
  }
  const found: ComparedEngine['found'][number][] = []
  for (const { name: relation, qualified, columns } of listRelations()) {
    if (!made.has(qualified)) continue
    const rows = expected.get(relation) ?? []
    const difference =
      errors.get(qualified) ??
      (await run(selectComparable(qualified, columns, dialect)).then((theirs) => findDifference(columns, rows, theirs), errorText))
    if (difference !== undefined) say(`${name}: ${relation} differs: ${difference}`)
    found.push({ relation, rows: rows.length, ...(difference === undefined ? {} : { difference }) })
  }
  return { name, version, found }
}

await new Command('npm run engines --')
  .description('Compares the views of a lake in Spark and Trino with DuckDB, row by row, and writes what came out into a page.')
  .addArgument(new Argument('[engine...]', 'which engines').choices(Object.keys(ENGINES)))
  .option('--lake <folder>', 'a lake in a folder; the demo makes one', 'data/demo/lake')
  .option('--out <file>', 'the page', 'docs/engines.md')
  .action(compareEngines)
  .parseAsync()
