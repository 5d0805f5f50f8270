import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fetchNode, nodeProgram, otherNodes } from '../tests/services/node.ts'

/**
 * Runs the unit tests on every supported line of Node but the one this process runs on, but for those that do not depend on it, and
 * writes the results of each as JSON into a folder. Exit 1 where a run failed.
 *
 *   tsx scripts/test-nodes.ts [folder]
 */
const [folder = 'data/test-nodes'] = process.argv.slice(2)
const root = join(import.meta.dirname, '..')
const jest = ['--disable-warning=ExperimentalWarning', '--experimental-vm-modules', join(root, 'node_modules', 'jest', 'bin', 'jest.js')]

/**
 * Left to the first line: what DuckDB answers is the same on every line of Node, and histories drawn at random take longest and test no
 * part of Node.
 */
const SAME_ON_EVERY_LINE = ['/tests/consumers/(views|pages|operate/desk)/', '/tests/docs/analysts', 'laws\\.test\\.ts$']
/** The patterns of a command line stand in place of those of the project. */
const left = ['/tests/integration/', '/tests/law/', ...SAME_ON_EVERY_LINE].flatMap((pattern) => ['--testPathIgnorePatterns', pattern])

await mkdir(folder, { recursive: true })
for (const version of otherNodes(process.versions.node)) {
  await fetchNode(version)
  process.stderr.write(`\nunit tests on Node ${version}\n`)
  const program = nodeProgram(version)
  const results = join(resolve(folder), `unit-node-${version}.json`)
  const child = spawn(
    program,
    [...jest, '--selectProjects', 'unit', '--ci', '--maxWorkers=100%', ...left, '--json', `--outputFile=${results}`],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, PATH: `${dirname(program)}${delimiter}${process.env['PATH'] ?? ''}` },
    },
  )
  await once(child, 'close')
  if (child.exitCode !== 0) process.exitCode = 1
}
