import { copyFile, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runToEnd, startChild, type Child } from '../tests/services/child.ts'

const root = join(import.meta.dirname, '..')
/** Nothing here takes longer; what does has hung. A million interactions take longest to write and to read first. */
const LONGEST_MS = 3_600_000

type Environment = Readonly<Record<string, string>>

/** A temporary folder with the compiled program, where everything that is measured runs as a process of its own. */
export type BuildDir = {
  readonly folder: string
  /** Runs a compiled file to its end and reads what it printed last, as JSON. */
  measure(file: string, words: readonly string[], environment: Environment, flags?: readonly string[]): Promise<Measured>
  /** Runs a compiled file to its end. */
  run(file: string, words: readonly string[], environment: Environment, flags?: readonly string[]): Promise<string>
  /** Starts a compiled file that runs until `end`, with what it says in a log of that name. */
  start(name: string, file: string, words: readonly string[], environment: Environment): Promise<Child>
  /** Ends what was started and removes the folder. */
  close(): Promise<void>
}

export type Measured = Readonly<Record<string, number>>

/** Compiles with tsc and runs plain node: a loader that compiles on the way would be measured too. */
export async function openBuildDir(): Promise<BuildDir> {
  const folder = await mkdtemp(join(tmpdir(), 'signals-bench-'))
  const children: Child[] = []
  const out = join(folder, 'dist')
  await runToEnd(join(root, 'node_modules', '.bin', 'tsc'), ['-p', join(import.meta.dirname, 'tsconfig.json'), '--outDir', out], {
    timeoutMs: LONGEST_MS,
  })
  await copyFile(join(root, 'package.json'), join(out, 'package.json'))
  await symlink(join(root, 'node_modules'), join(out, 'node_modules'))
  const run: BuildDir['run'] = (file, words, environment, flags = []) =>
    runToEnd(process.execPath, [...flags, join(out, file), ...words], { timeoutMs: LONGEST_MS, folder, environment })
  return {
    folder,
    run,
    async measure(file, words, environment, flags) {
      const printed = await run(file, words, environment, flags)
      return JSON.parse(printed.trim().split('\n').at(-1) ?? '') as Measured
    },
    async start(name, file, words, environment) {
      const child = await startChild(process.execPath, [join(out, file), ...words], {
        folder,
        environment,
        log: join(folder, `${name}.log`),
      })
      children.push(child)
      return child
    },
    async close() {
      await Promise.all(children.map((it) => it.end()))
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** A number of what was measured; its absence is a mistake of the bench. */
export function measuredNumber(measured: Measured, name: string): number {
  const value = measured[name]
  if (value === undefined || !Number.isFinite(value)) throw new Error(`no ${name} was measured: ${JSON.stringify(measured)}`)
  return value
}
