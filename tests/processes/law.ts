import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { sabotages } from '../law/sabotage.ts'
import type { live, HistoryPlan, Runtime } from '../law/history.ts'

/**
 * Copies the project, breaks one rule of the runtime, and lives through random histories until the law notices.
 * Prints one JSON line: the sabotage, how many histories it took, what was noticed. Exit 1 when nothing was.
 *
 *   tsx tests/processes/law.ts <number of the sabotage> <histories>
 */
const [number = '0', histories = '400'] = process.argv.slice(2)
const sabotage = sabotages[Number(number)]
if (sabotage === undefined) throw new Error(`there is no sabotage ${number}`)

const root = join(import.meta.dirname, '..', '..')
const copy = await mkdtemp(join(tmpdir(), 'service-signals-law-'))
try {
  for (const folder of ['schemas', 'platform', 'consumers', 'tests/law', 'tests/builders', 'package.json', 'tsconfig.json'])
    await cp(join(root, folder), join(copy, folder), { recursive: true })
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'))
  const file = join(copy, sabotage.file)
  const source = await readFile(file, 'utf8')
  if (source.split(sabotage.from).length !== 2) throw new Error(`${sabotage.file} does not hold once what "${sabotage.name}" replaces`)
  const needed = sabotage.file.endsWith('open.ts')
    ? '\nconst kept = new WeakMap<object, Seen>()\nconst keptStates = new WeakMap<object, Map<string, unknown>>()\n'
    : ''
  await writeFile(file, source.replace(sabotage.from, sabotage.to) + needed)

  const load = async (path: string): Promise<Record<string, unknown>> =>
    (await import(pathToFileURL(join(copy, path)).href)) as Record<string, unknown>
  const lived = (await load('tests/law/history.ts'))['live'] as typeof live
  const runtime = (await load('tests/law/runtime.ts'))['runtime'] as Runtime
  const { jsonFormat } = (await load('tests/law/json-format.ts')) as { jsonFormat: Parameters<typeof live>[2] }

  let noticed: readonly string[] = []
  let seed = 0
  for (seed = 1; seed <= Number(histories) && noticed.length === 0; seed += 1) noticed = await lived(plan(seed), runtime, jsonFormat)
  process.stdout.write(`${JSON.stringify({ sabotage: sabotage.name, histories: seed - 1, noticed: noticed[0] ?? null })}\n`)
  process.exitCode = noticed.length === 0 ? 1 : 0
} finally {
  await rm(copy, { recursive: true, force: true })
}

function plan(seed: number): HistoryPlan {
  return {
    seed,
    kind: seed % 2 === 0 ? 'stateless' : 'stateful',
    rivals: 1 + (seed % 3),
    records: 10 + (seed % 30),
    fault: 0.15,
    crash: 0.005,
    freeze: 0.01,
    turmoil: seed % 3 === 0 ? 'recreated' : 'none',
  }
}
