import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { pseudonymize } from '../../schemas/event/identity.ts'
import { consumeIn } from '../builders/consume-command.ts'
import { newFolder } from '../builders/folder.ts'
import { eventBytes } from '../builders/harness.ts'
import { writtenLog } from '../builders/written-log.ts'

const TIMEOUT_MS = 300_000
const keyFrom = (text: string) => createHash('sha256').update(text).digest('hex')
const KEY = keyFrom('of the producers')
const OTHER_KEY = keyFrom('of nobody')

let folder: Awaited<ReturnType<typeof newFolder>>
beforeAll(async () => {
  folder = await newFolder()
  const ref = pseudonymize({ id: 1, secret: Buffer.from(KEY) }, 'account', 'C-1')
  await writtenLog(at('log'), [{ value: eventBytes({ customer: { ref, stage: 'current' } }), key: `c:${ref}` }], 1)
  await writeFile(at('crm.csv'), 'customer_no\nC-1\nC-2\n')
})
afterAll(() => folder.remove())

const at = (name: string) => join(folder.path, name)

const consume = (key: string, ...args: readonly string[]) => consumeIn(folder.path, args, { SIGNALS_PSEUDONYM_KEY: key })

test(
  'a list of whom to leave alone tells open from not seen, and is refused where the lake knows nobody of the CRM',
  async () => {
    for (const dataset of ['interactions', 'moments']) expect(await consume(KEY, 'run', dataset, '--until-end')).toMatchObject({ code: 0 })
    const list = ['audience', 'leave_alone', '--crm', at('crm.csv'), '--column', 'customer_no:account', '--id', 'customer_no']
    const listed = await consume(KEY, ...list)
    expect(listed).toMatchObject({ code: 0 })
    expect(listed.err).toContain('2 lines of the CRM, 1 of customers whom the lake knows')
    expect(listed.err).toMatch(/not_seen +1\n/)
    const refused = await consume(OTHER_KEY, ...list)
    expect(refused).toMatchObject({ code: 64, out: 'customer_no\n' })
    expect(refused.err).toContain('none of the 2 lines of')
    expect(refused.err).toContain('Is the key the one that the producers have')
  },
  TIMEOUT_MS,
)
