import { directoryLake } from '../../consumers/runtime/lake/directory.ts'
import { waitForGo, say } from './go.ts'

/** Creates the same keys as everybody else and raises the same counter, and says what it won: `created <key>`, `raised`. */
const [folder = '', racer = '', creates = '0', raises = '0'] = process.argv.slice(2)
const lake = await directoryLake(folder)
await waitForGo()
for (let round = 0; round < Number(creates); round += 1) {
  const key = `race/arrived_on=2026-01-${String(1 + (round % 9)).padStart(2, '0')}/${round}`
  if ((await lake.create(key, Buffer.from(racer.repeat(1000)))) === 'created') say(`created ${key}`)
}
for (let round = 0; round < Number(raises);) {
  const stored = await lake.read('counter')
  if (stored === undefined) throw new Error('there is no counter')
  const next = Buffer.from(String(Number(Buffer.from(stored.body).toString()) + 1))
  if ((await lake.replace('counter', next, stored.etag)) !== 'replaced') continue
  round += 1
  say('raised')
}
