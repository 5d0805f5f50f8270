import { readFileSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { consumers } from '../../consumers/all.ts'
import type { Consumer } from '../../consumers/consumer.ts'
import { selectConsumerBackend } from '../../consumers/operate/backends.ts'
import { budgetOf, run } from '../../consumers/operate/run.ts'
import { systemClock } from '../../consumers/runtime/clock.ts'
import { silentLogger } from '../../platform/logger.ts'
import { readVersion } from '../../platform/version.ts'
import { readSettings } from '../../schemas/config/read-settings.ts'
import { peakBytes, readUsage, printResult } from './usage.ts'

/**
 * One consumer from the beginning of a topic to its end, as `signals-consume run <dataset> --until-end` does it.
 *
 * What is told is spent between the opening of the partition and the last created slot; compiling is done on a topic before.
 */
const [name = '', topic = '', warmUpTopic = ''] = process.argv.slice(2)
const consumer = consumers.find((it) => it.dataset.name === name)
if (consumer === undefined) throw new Error(`there is no dataset ${name}`)

if (warmUpTopic !== '') await drain(consumer, warmUpTopic, '.warm-up')
const { began, ended } = await drain(consumer, topic, '')
printResult({ cpuUs: ended.cpuUs - began.cpuUs, wallMs: ended.atMs - began.atMs, peakBytes: peakBytes() })

async function drain(wanted: Consumer, from: string, suffix: string) {
  const read = readSettings({
    ...process.env,
    SIGNALS_TOPIC: from,
    SIGNALS_LAKE_URL: `${process.env['SIGNALS_LAKE_URL']}${suffix}`,
    SIGNALS_GROUP_PREFIX: `bench-${randomUUID()}`,
  })
  if (!read.ok) throw new Error(JSON.stringify(read.complaints))
  const { settings } = read
  let began: ReturnType<typeof readUsage> | undefined
  let ended: ReturnType<typeof readUsage> | undefined
  await run(
    [wanted],
    true,
    {
      settings,
      backend: selectConsumerBackend(settings, systemClock, Math.random, silentLogger, (path) => readFileSync(path, 'utf8')),
      clock: systemClock,
      chance: Math.random,
      nonce: randomUUID,
      codeVersion: readVersion(),
      writer: `bench/${process.pid}`,
      budget: budgetOf(settings),
      emit(_, { what }) {
        if (what === 'opened') began ??= readUsage()
        if (what === 'committed') ended = readUsage()
      },
    },
    new AbortController().signal,
  )
  if (began === undefined || ended === undefined) throw new Error(`nothing was read from ${from}`)
  return { began, ended }
}
