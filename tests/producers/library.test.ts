import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { directoryLake } from '../../consumers/runtime/lake/directory.ts'
import { fileSource } from '../../consumers/runtime/filelog/source.ts'
import { suppress } from '../../consumers/runtime/loop/suppression.ts'
import { publisher } from '../../producers/library.ts'
import { decode } from '../../schemas/event/envelope.ts'
import { realClock } from '../builders/real-clock.ts'
import { interaction } from '../builders/interaction.ts'

const SUPPRESSED = 'p1:000000000000000000000000000000aa'

test('an interaction published from somebody’s own code is on the log when its id is told, but for one about a suppressed customer', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'service-signals-library-'))
  try {
    const lake = await directoryLake(join(folder, 'lake'))
    await suppress(lake, { customerKey: SUPPRESSED, appendedBefore: null }, realClock)
    const open = await publisher({
      SIGNALS_LOG_URL: `file:${join(folder, 'log')}`,
      SIGNALS_LAKE_URL: `file:${join(folder, 'lake')}`,
      SIGNALS_PARTITIONS: '1',
      SIGNALS_LOG_LEVEL: 'silent',
    })
    expect(await open.publish(interaction({ customer: { ref: SUPPRESSED } }))).toEqual({ ok: false, reason: 'suppressed' })
    const published = await open.publish(interaction())
    const id = published.ok ? published.id : published.reason
    await open.publish(interaction({ interaction_id: 'paper:acme:9', touchpoint: 'ada@example.org' }))
    await expect(open.publish({ ...interaction(), revision: 0.5 })).rejects.toThrow(/revision/)
    await open.close()
    const source = await fileSource({ folder: join(folder, 'log'), topic: 'service-interactions', drain: true, clock: realClock })
    const events: unknown[] = []
    for await (const assignment of source.assignments(new AbortController().signal))
      for await (const batch of assignment.read(0n)) for (const record of batch) events.push(decode(record.value))
    await source.close()
    expect(events[0]).toEqual({ ok: true, event: expect.objectContaining({ id, data: interaction() }) as unknown })
    expect(JSON.stringify(events[1])).toContain('"touchpoint":"[email]"')
    expect(JSON.stringify(events[1])).not.toContain('ada@')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

test('a wrong setting, or a secret whose file cannot be read, is named', async () => {
  await expect(publisher({ SIGNALS_LOG_URL: 'http://nowhere' })).rejects.toThrow(/SIGNALS_LOG_URL/)
  const secret = { SIGNALS_LOG_URL: 'http://nowhere', SIGNALS_KAFKA_SASL_PASSWORD_FILE: '/nowhere/password' }
  await expect(publisher(secret)).rejects.toThrow(/^SIGNALS_KAFKA_SASL_PASSWORD_FILE names \/nowhere\/password, which cannot be read/)
})
