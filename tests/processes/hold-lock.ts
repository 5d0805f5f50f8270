import { readFile, writeFile } from 'node:fs/promises'
import { underLock } from '../../platform/file-lock.ts'
import { waitForGo, say } from './go.ts'

/** Raises a number in a file, which only works while nobody else does; or, without times, keeps the lock until it is killed. */
const [lock = '', file = '', times = ''] = process.argv.slice(2)
await waitForGo()
for (let count = 0; count < Number(times); count += 1)
  await underLock(lock, async () => {
    await writeFile(file, String(Number(await readFile(file, 'utf8')) + 1))
  })
if (times === '')
  await underLock(lock, async () => {
    say('holding')
    await new Promise((resolve) => setTimeout(resolve, 600_000))
  })
