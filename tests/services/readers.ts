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
  if (!existsSync(ownPython())) await makeEnvironment(arrowFolder(), [PYARROW])
}

/** dbt with its adapter for DuckDB, and what says whether a contract is one: the package with the official JSON Schema of ODCS 3.1. */
const CONTRACT_TOOLS = [
  'dbt-core==1.10.23',
  'dbt-duckdb==1.10.1',
  'duckdb==2.0.1',
  'open-data-contract-standard==3.1.2',
  'jsonschema==4.26.0',
  'sqlglot==30.30.0',
]

/** A Python with the tools for contracts of our own, once it was made. */
export const contractToolsFolder = () => join(cacheFolder(), 'contract-tools')
const pythonOfTools = () => join(contractToolsFolder(), 'bin', 'python')

/** Makes a Python environment with them (250 MB) from the Python package index, unless it is there. */
export async function fetchContractTools(): Promise<void> {
  if (!existsSync(pythonOfTools())) await makeEnvironment(contractToolsFolder(), CONTRACT_TOOLS)
}

/** Makes a Python environment with packages from the Python package index, in one step that others see whole or not at all. */
export async function makeEnvironment(folder: string, packages: readonly string[]): Promise<void> {
  const work = `${folder}-${process.pid}`
  await mkdir(cacheFolder(), { recursive: true })
  try {
    await runToEnd('python3', ['-m', 'venv', work], { timeoutMs: 600_000 })
    await runToEnd(join(work, 'bin', 'python'), ['-m', 'pip', 'install', '--quiet', ...packages], { timeoutMs: 900_000 })
    // What they need to run says `../lib`, not where it was made.
    await rename(work, folder)
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
  const tools = (await installed(pythonOfTools(), ['-c', TOOLS_IMPORT])) ? pythonOfTools() : undefined
  const contractTools: Backend =
    tools === undefined
      ? { name: 'contract-tools', state: 'skipped', reason: `no Python with dbt in ${contractToolsFolder()}`, enable: 'npm run services' }
      : { name: 'contract-tools', state: 'run', how: `by ${tools}` }
  return {
    backends: [duckdb, pyarrow, contractTools],
    environment: {
      ...(python === undefined ? {} : { PYTHON_FOR_TESTS: python }),
      ...(tools === undefined ? {} : { CONTRACT_TOOLS_FOR_TESTS: tools }),
    },
  }
}

/** To import dbt takes half a minute on a busy machine; to find it does not. */
const TOOLS_IMPORT = `import sys
from importlib.util import find_spec
sys.exit(any(find_spec(name) is None for name in ("dbt", "duckdb", "jsonschema", "open_data_contract_standard", "sqlglot")))`

async function pythonWithArrow(): Promise<string | undefined> {
  for (const python of [process.env['PYTHON_FOR_TESTS'] ?? '', ownPython(), 'python3'])
    if (python !== '' && (await installed(python, ['-c', 'import pyarrow.parquet']))) return python
  return undefined
}
