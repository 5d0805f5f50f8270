/* oxlint-disable typescript/no-unsafe-assignment, typescript/no-unsafe-call, typescript/no-unsafe-member-access, typescript/no-unsafe-return -- plain JavaScript that loads TypeScript has no types */
// Prints, last of all, which backends the run used, how to enable those it could not, and how many histories of the law it lived through.
import { tsImport } from 'tsx/esm/api'

export default class BackendsReporter {
  async onRunComplete(_contexts, results) {
    const { backends, renderBackends } = await tsImport('./backends.ts', import.meta.url)
    const found = backends()
    if (found.length > 0) process.stderr.write(`\nBackends:\n${renderBackends(found)}\n`)
    const kinds = ['stateful', 'stateless'].filter((kind) => hasRun(results, `/tests/law/${kind}.test.ts`))
    if (kinds.length === 0) return
    const { describeHistories, historiesOf } = await tsImport('../law/histories.ts', import.meta.url)
    process.stderr.write(`\n${describeHistories(kinds, historiesOf(process.env.LAW_HISTORIES))}\n`)
  }
}

const hasRun = (results, file) =>
  results.testResults.some(
    (it) => it.testFilePath.endsWith(file) && it.testResults.some(({ status }) => status === 'passed' || status === 'failed'),
  )
