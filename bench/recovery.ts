import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { interactionsConsumer } from '../consumers/datasets/interactions/consumer.ts'
import { directoryLake } from '../consumers/runtime/lake/directory.ts'
import { decodeFooter, type Footer } from '../consumers/runtime/chain/footer.ts'
import { parquet } from '../consumers/runtime/parquet/parquet.ts'
import { newestSlot } from '../consumers/runtime/chain/keys.ts'
import type { Child } from '../tests/services/child.ts'
import { type Bench, paired, type Figure, type Skipped } from './figure.ts'
import type { BenchBackends } from './backends.ts'

const PARTITIONS = 4
const PER_SECOND = 200
/** The default of SIGNALS_KAFKA_SESSION_TIMEOUT_MS: what the group itself takes to notice. */
const SESSION_S = 12
const LONGEST_MS = 90_000
const LOOK_MS = 50

/**
 * Two consumers of a group under a steady load; one is killed. Seconds until rows that the log took in after the kill are in the
 * lake, of a partition the dead one had. The floor is the session time-out.
 */
export async function* recoveryFigures(bench: Bench, { kafka }: BenchBackends): AsyncGenerator<Figure | Skipped> {
  const { buildDir, runs, say } = bench
  if (typeof kafka === 'string') {
    yield { name: 'recovery', skipped: kafka }
    return
  }
  const folder = join(buildDir.folder, 'lake-recovery')
  const environment = {
    SIGNALS_LOG_URL: kafka.logUrl,
    SIGNALS_TOPIC: 'bench-recovery',
    SIGNALS_PARTITIONS: String(PARTITIONS),
    SIGNALS_LAKE_URL: `file:${folder}`,
    SIGNALS_SEGMENT_AGE_MS: '500',
    SIGNALS_HEALTH_PORT: '0',
    SIGNALS_GROUP_PREFIX: 'bench-recovery',
    SIGNALS_LOG_LEVEL: 'warn',
  }
  const load = await buildDir.start('trickle', 'bench/processes/trickle.js', [String(PER_SECOND)], environment)
  await until('the load', () => Promise.resolve(load.said().includes('publishing')))
  let started = 0
  const start = () => buildDir.start(`consumer-${(started += 1)}`, 'consumers/main.js', ['run', 'interactions'], environment)
  const newest = await newestOf(folder)

  const pairs: [number, number][] = []
  let members = [await start(), await start()]
  for (let run = 0; run < runs; run += 1) {
    await until('both consumers to have partitions', async () => {
      const writers = await Promise.all(Array.from({ length: PARTITIONS }, (_, partition) => newest(partition)))
      return members.every((member) => writers.some((facts) => facts?.writer === writerOf(member) && isFresh(facts)))
    })
    const facts = await newest(0)
    const owner = members.find((member) => facts?.writer === writerOf(member))
    if (owner === undefined) throw new Error('nobody is known to own partition 0')
    const killedAt = Date.now()
    await owner.end()
    await until('the rows to be visible again', async () => ((await newest(0))?.last_append_time ?? 0) >= killedAt)
    const seconds = (Date.now() - killedAt) / 1000
    pairs.push([seconds, SESSION_S])
    say(`recovery: ${seconds.toFixed(1)} s (${run + 1} of ${runs})`)
    members = [...members.filter((it) => it !== owner), await start()]
  }
  await Promise.all([load, ...members].map((it) => it.end()))
  yield paired('recovery.visible_seconds', 's', 'less', pairs)
}

const writerOf = ({ pid }: Child) => `${hostname()}/${pid}`
const isFresh = ({ created_at }: Footer) => created_at > Date.now() - 5000

/** What the newest segment of a partition says of itself. */
async function newestOf(folder: string): Promise<(partition: number) => Promise<Footer | undefined>> {
  const lake = await directoryLake(folder)
  return async (partition) => {
    const slot = await newestSlot(lake, interactionsConsumer.dataset, 1, partition)
    const text = slot === undefined ? undefined : await parquet.footer(lake, slot.key)
    return slot === undefined || text === undefined ? undefined : decodeFooter(text, slot.key)
  }
}

async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + LONGEST_MS
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`waited ${LONGEST_MS / 1000} s for ${what}`)
    await pause(LOOK_MS)
  }
}
