import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { fileSource } from '../../consumers/runtime/files.ts'
import { publisher } from '../../producers/library.ts'
import { decode } from '../../schemas/envelope.ts'
import { realClock } from '../builders/real-clock.ts'
import { interaction } from '../builders/interaction.ts'

test('an interaction published from somebody’s own code is on the log when its id is told', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'service-signals-library-'))
  try {
    const open = await publisher({ SIGNALS_LOG_URL: `file:${folder}`, SIGNALS_PARTITIONS: '1', SIGNALS_LOG_LEVEL: 'silent' })
    const id = await open.publish(interaction())
    await expect(open.publish({ ...interaction(), revision: 0.5 })).rejects.toThrow(/revision/)
    await open.close()
    const source = await fileSource({ folder, topic: 'service-interactions', drain: true, clock: realClock })
    const events: unknown[] = []
    for await (const assignment of source.assignments(new AbortController().signal))
      for await (const batch of assignment.read(0n)) for (const record of batch) events.push(decode(record.value))
    await source.close()
    expect(events).toEqual([{ ok: true, event: expect.objectContaining({ id, data: interaction() }) as unknown }])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

test('a wrong setting is named', async () => {
  await expect(publisher({ SIGNALS_LOG_URL: 'http://nowhere' })).rejects.toThrow(/SIGNALS_LOG_URL/)
})
