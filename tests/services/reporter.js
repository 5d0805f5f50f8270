/* oxlint-disable typescript/no-unsafe-assignment, typescript/no-unsafe-call, typescript/no-unsafe-member-access -- plain JavaScript that loads TypeScript has no types */
// Prints, last of all, which backends the run used and how to enable those it could not.
import { tsImport } from 'tsx/esm/api'

export default class BackendsReporter {
  async onRunComplete() {
    const { backends, table } = await tsImport('./backends.ts', import.meta.url)
    const found = backends()
    if (found.length > 0) process.stderr.write(`\nBackends:\n${table(found)}\n`)
  }
}
