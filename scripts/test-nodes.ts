import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fetchNode, nodeProgram, otherNodes } from '../tests/services/node.ts'

/**
 * Runs the unit tests on every supported line of Node but the one this process runs on, and writes the results of each as JSON
 * into a folder. Exit 1 where a run failed.
 *
 *   tsx scripts/test-nodes.ts [folder]
 */
const [folder = 'data/test-nodes'] = process.argv.slice(2)
const root = join(import.meta.dirname, '..')
const jest = ['--disable-warning=ExperimentalWarning', '--experimental-vm-modules', join(root, 'node_modules', 'jest', 'bin', 'jest.js')]

await mkdir(folder, { recursive: true })
for (const version of otherNodes(process.versions.node)) {
  await fetchNode(version)
  process.stderr.write(`\nunit tests on Node ${version}\n`)
  const program = nodeProgram(version)
  const results = join(resolve(folder), `unit-node-${version}.json`)
  const child = spawn(program, [...jest, '--selectProjects', 'unit', '--ci', '--maxWorkers=100%', '--json', `--outputFile=${results}`], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PATH: `${dirname(program)}${delimiter}${process.env['PATH'] ?? ''}` },
  })
  await once(child, 'close')
  if (child.exitCode !== 0) process.exitCode = 1
}
