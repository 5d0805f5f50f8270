import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { sabotages } from './sabotage.ts'

const run = promisify(execFile)
const script = join(import.meta.dirname, '..', 'processes', 'law.ts')

/** The law is worth what it catches: each rule of the runtime is broken once, and the histories must notice. */
test.each(sabotages.map(({ name }, number) => [name, String(number)] as const))(
  'the law notices %s',
  async (name, number) => {
    const { stdout } = await run(process.execPath, ['--import', 'tsx', script, number, '400'], { timeout: 170_000 })
    const said = JSON.parse(stdout) as { sabotage: string; noticed: string | null }
    expect(said.sabotage).toBe(name)
    expect(said.noticed).not.toBeNull()
  },
  180_000,
)
