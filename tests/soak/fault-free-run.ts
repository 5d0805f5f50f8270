import { systems } from '../../producers/all.ts'
import { readConfig } from '../../producers/operate/config.ts'
import { ingest } from '../../producers/ingest/ingest.ts'
import { toMessage } from '../../producers/publishing/message.ts'
import { eventConsumers } from '../../consumers/all.ts'
import { makeBudget } from '../../consumers/runtime/loop/budget.ts'
import { consume } from '../../consumers/runtime/loop/consume.ts'
import { memoryLake, memoryLog } from '../../consumers/runtime/memory.ts'
import { parquet } from '../../consumers/runtime/parquet/parquet.ts'
import { suppress } from '../../consumers/runtime/loop/suppression.ts'
import { partitionOf } from '../../schemas/event/partition.ts'
import { consumerLimits } from '../builders/limits.ts'
import { manualClock } from '../builders/manual-clock.ts'
import { drained } from '../contracts/reading.ts'
import { seededRandom } from '../law/random.ts'
import type { Evidence } from './audit.ts'
import { emptyLedger, noteSent } from './ledger.ts'
import { bodyOf, CONFIG, customerOf, emailOf, eventOf, LOAD_KEY, nextAnswer, SECRET, type SurveyAnswer } from './load-source.ts'

const PARTITIONS = 2
const NOW = Date.parse('2026-03-02T09:00:00.000Z')

/** A day without faults: some answers, some of them twice, one record nobody can read, one customer suppressed; derived in memory. */
export async function runWithoutFaults(answers = 60): Promise<Evidence> {
  const clock = manualClock(NOW)
  const random = seededRandom(7)
  const log = memoryLog({ clusterId: 'c1', topic: 'small', partitions: PARTITIONS, clock })
  const lake = memoryLake()
  const ledger = emptyLedger()
  const config = readConfig(CONFIG, systems, { secret: () => ({ ok: true, text: SECRET }), mapping: () => ({ ok: false, reason: 'none' }) })
  if (!config.ok) throw new Error(config.complaints.map((it) => it.rule).join())

  const take = (answer: SurveyAnswer) => {
    const source = config.sources.get(answer.account.source)
    if (source === undefined) throw new Error(`no source ${answer.account.source}`)
    const read = ingest(JSON.parse(bodyOf(answer)), source, { door: 'webhook', receivedAt: NOW, auth: 'signature', key: LOAD_KEY })
    if (!read.ok) throw new Error(`${read.code} at ${read.path}`)
    for (const { key, value, headers } of read.events.map(toMessage))
      log.append(partitionOf(key, PARTITIONS), {
        key,
        value,
        headers: Object.entries(headers).map(([name, text]) => [name, Buffer.from(text)] as const),
      })
    noteSent(ledger, eventOf(answer), answer)
    ledger.acked.add(eventOf(answer))
  }
  const earlier: SurveyAnswer[] = []
  for (let number = 0; number < answers; number += 1) {
    const answer = nextAnswer(random, number, NOW / 1000, earlier)
    earlier.push(answer)
    take(answer)
    if (number % 10 === 0) take(answer)
    await clock.advance(1000)
  }
  const poison = Buffer.from('{"half an event":')
  log.append(0, { value: poison })
  ledger.poison.set(poison.toString('base64'), true)
  await suppress(lake, { customerKey: customerOf(emailOf(1)) ?? '', appendedBefore: null }, clock)

  for (const consumer of eventConsumers)
    await consume(
      {
        consumer,
        source: log.source({ drain: true, clock }),
        lake,
        format: parquet,
        clock,
        budget: makeBudget(1e9),
        epoch: 1,
        codeVersion: 'test',
        writer: 'test',
        nonce: () => `n${random.next()}`,
        chance: () => random.next(),
        emit: () => undefined,
        limits: consumerLimits({
          segmentRows: 8,
          segmentAgeMs: 60_000,
          silentAgeMs: 60_000,
          silentRecords: 1000,
          currentEveryMs: 60_000,
          maxRefused: 1,
          graceMs: 1000,
        }),
      },
      new AbortController().signal,
    )
  const source = log.source({ drain: true, clock })
  return { ledger, identity: await source.identity(), log: await drained(source), rejected: [], lake }
}
