import { readFileSync } from 'node:fs'
import { selectConsumerBackend as consumersGround } from '../../consumers/operate/backends.ts'
import type { LogRecord } from '../../consumers/record.ts'
import { selectProducerBackend as producersGround } from '../../producers/operate/backends.ts'
import { silentLogger } from '../../platform/logger.ts'
import type { Publisher } from '../../producers/publishing/publisher.ts'
import { rejectedTopic } from '../../schemas/rejected-payload.ts'
import { readSettings } from '../../schemas/config/read-settings.ts'
import type { Settings } from '../../schemas/config/settings.ts'
import { realClock } from '../builders/real-clock.ts'
import { drained } from '../contracts/reading.ts'
import { audit, type AuditReport } from './audit.ts'
import type { Ledger } from './ledger.ts'

const readFile = (path: string) => readFileSync(path, 'utf8')

type Environment = Readonly<Record<string, string>>

/** A producer of somebody else's, on the same log. */
export async function foreignPublisher(environment: Environment): Promise<Publisher> {
  return await producersGround(settingsOf(environment), silentLogger, readFile, Date.now).open()
}

/** Reads the log and the lake as they are now, and audits them. */
export async function auditNow(environment: Environment, ledger: Ledger): Promise<AuditReport> {
  const place = (topic: string) =>
    consumersGround(settingsOf({ ...environment, SIGNALS_TOPIC: topic }), realClock, Math.random, silentLogger, readFile)
  const topic = environment['SIGNALS_TOPIC'] ?? ''
  const source = await place(topic).openSource('log', true)
  const identity = await source.identity()
  const log = await drained(source)
  const rejected = ledger.rejected.size === 0 ? [] : await everything(place(rejectedTopic(topic)))
  const lake = await place(topic).openLake()
  try {
    return await audit({ ledger, identity, log, rejected, lake })
  } finally {
    await lake.close()
  }
}

async function everything(place: ReturnType<typeof consumersGround>): Promise<readonly LogRecord[]> {
  return [...(await drained(await place.openSource('rejected', true))).values()].flat()
}

function settingsOf(environment: Environment): Settings {
  const read = readSettings(environment)
  if (read.ok) return read.settings
  throw new Error(read.complaints.map(({ name, rule }) => `${name}: ${rule}`).join('; '))
}
