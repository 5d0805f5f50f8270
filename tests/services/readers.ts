import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Backend } from './backends.ts'
import { cacheFolder } from './cache.ts'
import { installed, runToEnd } from './child.ts'

// Foreign readers of Parquet, which say whether what was written is what others read.

const PYARROW = 'pyarrow==26.0.1'

/** A Python with pyarrow of our own, once it was made. */
export const arrowFolder = () => join(cacheFolder(), 'pyarrow')
const ownPython = () => join(arrowFolder(), 'bin', 'python')

/** Makes a Python environment with pyarrow (150 MB) from the Python package index, unless it is there. */
export async function fetchPyarrow(): Promise<void> {
  if (existsSync(ownPython())) return
  const work = `${arrowFolder()}-${process.pid}`
  await mkdir(cacheFolder(), { recursive: true })
  try {
    await runToEnd('python3', ['-m', 'venv', work], { timeoutMs: 120_000 })
    await runToEnd(join(work, 'bin', 'python'), ['-m', 'pip', 'install', '--quiet', PYARROW], { timeoutMs: 900_000 })
    // What it needs to run says `../lib`, not where it was made.
    await rename(work, arrowFolder())
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** Which readers this run has, and what test processes need in their environment to start them. */
export async function findReaders(): Promise<{
  readonly backends: readonly Backend[]
  readonly environment: Readonly<Record<string, string>>
}> {
  const duckdb: Backend = await import('@duckdb/node-api').then(
    () => ({ name: 'duckdb', state: 'run', how: 'the optional package' }),
    () => ({ name: 'duckdb', state: 'skipped', reason: 'the optional package is not installed', enable: 'npm install @duckdb/node-api' }),
  )
  const python = await pythonWithArrow()
  const pyarrow: Backend =
    python === undefined
      ? { name: 'pyarrow', state: 'skipped', reason: 'no Python here can import it', enable: 'npm run services' }
      : { name: 'pyarrow', state: 'run', how: `by ${python}` }
  return { backends: [duckdb, pyarrow], environment: python === undefined ? {} : { PYTHON_FOR_TESTS: python } }
}

async function pythonWithArrow(): Promise<string | undefined> {
  for (const python of [process.env['PYTHON_FOR_TESTS'] ?? '', ownPython(), 'python3'])
    if (python !== '' && (await installed(python, ['-c', 'import pyarrow.parquet']))) return python
  return undefined
}
