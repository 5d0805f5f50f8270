import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { backends } from '../services/backends.ts'
import { nodeProgram } from '../services/node.ts'
import { OLD_NODE } from '../services/versions.ts'

const found = backends().some((it) => it.name === 'old-node' && it.state === 'run')
const bin = join(import.meta.dirname, '..', '..', 'bin')

;(found ? test : test.skip).each(['signals-produce', 'signals-consume'])('%s tells an old Node which version it needs', (name) => {
  const ended = spawnSync(nodeProgram(OLD_NODE), [join(bin, `${name}.cjs`), '--help'], { encoding: 'utf8', timeout: 30_000 })
  expect([ended.status, ended.stdout, ended.stderr]).toEqual([
    1,
    '',
    `service-signals needs Node 20.20 or newer; this is Node ${OLD_NODE}.\n`,
  ])
})
