import { existsSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { spark } from '../../consumers/views/dialects/spark.ts'
import { cacheFolder } from '../../tests/services/cache.ts'
import { makeEnvironment } from '../../tests/services/readers.ts'
import type { QueryEngine, EngineRow } from './engine.ts'

const PYSPARK = 'pyspark==4.1.4'
const folder = () => join(cacheFolder(), PYSPARK)

type Answer = { readonly rows: readonly EngineRow[] } | { readonly error: string } | { readonly version: string }

/** Spark in a process of its own, driven by spark-session.py: a statement a line in, an answer a line out. Needs Java 17 or newer. */
export async function startSpark(work: string): Promise<QueryEngine> {
  if (!existsSync(join(folder(), 'bin', 'python'))) await makeEnvironment(folder(), [PYSPARK])
  const child = spawn(join(folder(), 'bin', 'python'), [join(import.meta.dirname, 'spark-session.py'), work], {
    cwd: work,
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async (): Promise<Answer> => {
    const line: IteratorResult<string, unknown> = await answers.next()
    if (line.done === true) throw new Error('Spark ended before it answered')
    return JSON.parse(line.value) as Answer
  }
  const first = await next()
  if (!('version' in first)) throw new Error('Spark did not start')
  const run = async (sql: string) => {
    child.stdin.write(`${JSON.stringify(sql)}\n`)
    const answer = await next()
    if ('rows' in answer) return answer.rows
    throw new Error('error' in answer ? answer.error : 'no answer')
  }
  return {
    name: 'Spark',
    version: first.version,
    dialect: { ...spark, name: 'spark' },
    run,
    async close() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.stdin.end()
      await ended
    },
  }
}
